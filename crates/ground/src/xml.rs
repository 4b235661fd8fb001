//! Text inside XML and HTML, for what is written without a template: pictures and feeds.

/// Text for between tags or in an attribute. Characters that no XML may hold are left out: XML 1.0 has
/// no control characters but tab and line end, not even escaped.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            // `&apos;` is none of the names of HTML 4.
            '\'' => out.push_str("&#39;"),
            '\u{fffe}' | '\u{ffff}' => {}
            c if c.is_control() && !matches!(c, '\n' | '\t') => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_write_stays_text() {
        for (written, escaped) in [
            ("a & b", "a &amp; b"),
            ("<b>", "&lt;b&gt;"),
            ("\"quoted\"", "&quot;quoted&quot;"),
            ("it's", "it&#39;s"),
            ("&amp;", "&amp;amp;"),
            ("ŵ ł – “so”", "ŵ ł – “so”"),
        ] {
            assert_eq!(escape(written), escaped);
        }
    }

    #[test]
    fn control_characters_are_left_out_and_line_ends_stay() {
        assert_eq!(escape("a\u{0}b\u{1}c\u{1b}d\u{7f}e\u{85}f\rg\u{fffe}h\u{ffff}"), "abcdefgh");
        assert_eq!(escape("one\n\ttwo"), "one\n\ttwo");
    }
}
