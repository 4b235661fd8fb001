//! What the program writes into its log while the story is told, down to the smallest line: it goes to files and to
//! other machines, and many read it.

use std::io::{Result, Write};
use std::sync::{Mutex, PoisonError};
use tracing_subscriber::fmt;

static LOG: Mutex<Vec<u8>> = Mutex::new(Vec::new());

struct Line;

impl Write for Line {
    fn write(&mut self, bytes: &[u8]) -> Result<usize> {
        LOG.lock().unwrap_or_else(PoisonError::into_inner).write(bytes)
    }
    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}

/// From now on everything that is logged in this process is kept.
pub fn is_kept() {
    let kept = fmt().with_max_level(tracing_subscriber::filter::LevelFilter::TRACE);
    // The second database finds it set.
    let _ = kept.with_ansi(false).with_writer(|| Line).try_init();
}

/// All that was logged, whatever it was about.
pub fn text() -> String {
    String::from_utf8_lossy(&LOG.lock().unwrap_or_else(PoisonError::into_inner)).into_owned()
}
