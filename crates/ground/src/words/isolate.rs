//! Numbers, e-mail addresses and addresses of the web, written from left to right, among words that are written
//! from right to left: without signs around them '01632 960 100' reads '100 960 01632' (Unicode UAX #9, isolates).

use super::Language;

/// From left to right, until [`END`].
const LEFT_TO_RIGHT: char = '\u{2066}';
/// As its first letter goes: what Fluent puts around what is filled in.
const AS_IT_BEGINS: char = '\u{2068}';
const END: char = '\u{2069}';

/// Whether a word is a number or an address, or a part of one.
fn is_latin(word: &str) -> bool {
    let word = word.trim_matches(|c: char| "()،۔.,:;".contains(c));
    let sign = |c: char| c.is_ascii_alphanumeric() || "+-/@._:%?=&#~".contains(c);
    !word.is_empty() && word.chars().all(sign)
}

/// A text of a language with each run of such words isolated; as it is where the language goes that way itself.
pub fn isolated(text: &str, language: Language) -> String {
    if language.dir() != "rtl" {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len() + 16);
    let mut open = false;
    for piece in text.split_inclusive(char::is_whitespace) {
        let word = piece.trim_end();
        match (open, is_latin(word)) {
            (false, true) => out.push(LEFT_TO_RIGHT),
            (true, false) => end(&mut out),
            _ => {}
        }
        open = is_latin(word);
        out.push_str(piece);
    }
    if open {
        end(&mut out);
    }
    out
}

/// Ends a run behind its last letter or figure: spaces and signs after it belong to the words around.
fn end(out: &mut String) {
    let tail = |c: char| c.is_whitespace() || "()،۔.,:;".contains(c);
    let kept = out.trim_end_matches(tail).len();
    out.insert(kept, END);
}

/// A text in which addresses of the web stand bare: programs that read mail would take the sign behind one for a
/// part of it. Each stands on a line of its own or among letters of its own direction.
pub fn bare_links(text: &str) -> String {
    let begins = format!("{AS_IT_BEGINS}http");
    let mut parts = text.split(&begins);
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push_str("http");
        out.push_str(&part.replacen(END, "", 1));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_of_several_parts_stays_one_number_among_urdu_words() {
        let told = isolated("01632 960 100 پر فون کریں", Language::Urdu);
        assert_eq!(told, "\u{2066}01632 960 100\u{2069} پر فون کریں");
        let told = isolated("لکھیں (help@example.org)، یا 111 پر", Language::Urdu);
        assert_eq!(told, "لکھیں \u{2066}(help@example.org\u{2069})، یا \u{2066}111\u{2069} پر");
        assert_eq!(isolated("Call 01632 960 100", Language::English), "Call 01632 960 100");
    }

    #[test]
    fn a_link_in_a_mail_has_no_sign_behind_it_and_names_keep_theirs() {
        let text = "\u{2068}Zoe\u{2069}: \u{2068}https://example.org/a\u{2069}\nاور";
        assert_eq!(bare_links(text), "\u{2068}Zoe\u{2069}: https://example.org/a\nاور");
    }
}
