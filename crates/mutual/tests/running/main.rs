//! The program itself, running: what it says while it runs, and what is left when it is killed.

mod crash;
mod instance;
mod quiet;
mod restored;
