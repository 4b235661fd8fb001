//! The program: see `mutual help`.

use std::process::ExitCode;

fn main() -> ExitCode {
    mutual::cli::run()
}
