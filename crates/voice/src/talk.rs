//! Talking it through: statements that anyone may add, and agree, disagree or pass on each.

pub mod close;
pub mod guest;
pub mod invite;
pub mod open;
pub mod show;
