//! The body of a form that someone sends.
#![no_main]

use ground::form::Form;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|body: &[u8]| {
    let form = Form::read(body);
    for (name, value) in form.each("") {
        assert!(form.all(name).any(|found| found == value));
        assert!(!form.get(name).chars().any(|c| c.is_control() && !"\n\r\t".contains(c)));
    }
});
