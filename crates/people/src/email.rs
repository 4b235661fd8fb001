//! The form of an e-mail address. Stricter than the standard, and enough for every address that people
//! have: what passes cannot break a mail's head or be taken for two addresses.

/// RFC 5321, 4.5.3.1: 64 before the @, and 254 in all.
const LONGEST_NAME: usize = 64;
const LONGEST: usize = 254;
const MARKS: &str = "!#$%&'*+/=?^_`{|}~-.";

/// The address, if the text has the form of one.
pub(crate) fn parse(text: &str) -> Option<String> {
    let text = text.trim();
    let (name, host) = text.split_once('@')?;
    let fits = text.len() <= LONGEST && name.len() <= LONGEST_NAME;
    let name_ok = dots_are_between(name)
        && name.chars().all(|c| c.is_ascii_alphanumeric() || MARKS.contains(c));
    let host_ok = host.contains('.') && dots_are_between(host) && host.split('.').all(is_label);
    (fits && name_ok && host_ok).then(|| text.to_owned())
}

fn dots_are_between(text: &str) -> bool {
    text.split('.').all(|part| !part.is_empty())
}

/// A part of a host's name: RFC 1035, 2.3.1, and digits in front.
fn is_label(part: &str) -> bool {
    (1..=63).contains(&part.len())
        && !part.starts_with('-')
        && !part.ends_with('-')
        && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

#[cfg(test)]
mod tests {
    use super::parse;
    use proptest::prelude::*;

    #[test]
    fn addresses_that_people_have_pass_and_others_do_not() {
        for good in ["amina@example.org", " A.B+c@mail.example.co.uk ", "o'neil@x-y.example"] {
            assert_eq!(parse(good).as_deref(), Some(good.trim()));
        }
        for bad in [
            "",
            "amina",
            "amina@",
            "@example.org",
            "amina@example",
            "a b@example.org",
            ".a@b.example",
            "a@b..example",
            "a@b@c.example",
            "a,b@example.org",
            "a@-b.example",
            "<a@b.example>",
            "a@b.example\r\nBcc: c@d.example",
            "\u{e9}@example.org",
        ] {
            assert_eq!(parse(bad), None, "{bad:?}");
        }
    }

    proptest! {
        #[test]
        fn no_text_can_make_it_panic_or_break_a_mails_head(text in "\\PC{0,40}@?\\PC{0,40}|[ -~\r\n]{0,80}") {
            if let Some(email) = parse(&text) {
                prop_assert!(email.bytes().all(|b| b.is_ascii_graphic() && !b"<>,;:\"\\()[]".contains(&b)));
                prop_assert_eq!(email.matches('@').count(), 1);
            }
        }
    }
}
