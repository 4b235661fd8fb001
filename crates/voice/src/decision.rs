//! Decisions that were made elsewhere, and decisions that were not followed.

pub mod overrule;
pub mod record;
