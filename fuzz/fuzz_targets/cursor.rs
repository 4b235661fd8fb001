//! Where a page of a list begins, as an address says it.
#![no_main]

use libfuzzer_sys::fuzz_target;
use voice::thread::list::Cursor;

fuzz_target!(|text: &str| {
    if let Some(cursor) = Cursor::read(text) {
        assert_eq!(Cursor::read(&cursor.write()), Some(cursor));
    }
});
