//! Which letters a card can print. The font inside the file has those of English, Welsh, Polish and the
//! other languages of Europe with Latin letters; what it has not comes out as an empty box, and those who
//! make cards are told before they print a hundred of them.

use super::Numbered;
use super::pdf::Files;
use ground::stop::Stop;
use ttf_parser::Face;

/// The letters of both weights.
pub struct Letters<'f>([Face<'f>; 2]);

impl<'f> Letters<'f> {
    pub fn of(files: &'f Files) -> Result<Self, Stop> {
        let [regular, bold] = &files.0;
        let face = |data: &'f [u8]| Face::parse(data, 0).map_err(Stop::broken);
        Ok(Self([face(regular)?, face(bold)?]))
    }

    /// Whether every letter of a text is printed as it is.
    pub fn print(&self, text: &str) -> bool {
        let known = |c: char| self.0.iter().all(|face| face.glyph_index(c).is_some());
        text.chars().all(|c| c.is_whitespace() || known(c))
    }
}

/// What of a talk a card cannot print.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unprinted {
    pub question: bool,
    /// The numbers of statements.
    pub statements: Vec<i64>,
}

impl Unprinted {
    pub fn of(question: &str, statements: &[Numbered]) -> Result<Self, Stop> {
        let files = Files::load()?;
        let letters = Letters::of(&files)?;
        let odd = statements.iter().filter(|s| !s.held && !letters.print(&s.body));
        Ok(Self { question: !letters.print(question), statements: odd.map(|s| s.number).collect() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn polish_and_welsh_are_printed_in_both_weights() {
        let files = Files::load().unwrap();
        let letters = Letters::of(&files).unwrap();
        for text in [
            "Zażółć gęślą jaźń, ZAŻÓŁĆ GĘŚLĄ JAŹŃ",
            "Â ê î ô û ŵ ŷ ä ë ï ö ü ẃ ẁ ỳ ý Ŵ Ŷ Ẃ",
            "Gwerthwr llyfrau yn y tŷ; dŵr",
            "ąćęłńóśźż ĄĆĘŁŃÓŚŹŻ",
            "Čeština, Română (ș ț), Türkçe (ğ ı İ ş), Latviešu (ķ ļ ņ)",
            "“So” – she said … £5, 50 %, it’s 20 °C",
        ] {
            let missing: Vec<char> =
                text.chars().filter(|c| !letters.print(&c.to_string())).collect();
            assert_eq!(missing, Vec::<char>::new(), "{text}");
        }
    }

    #[test]
    fn what_is_not_printed_is_named() {
        let one = |number, body: &str, held| Numbered {
            number,
            id: format!("s{number}"),
            body: body.to_owned(),
            held,
        };
        let all = [
            one(1, "Share lifts home", false),
            one(2, "بس کو دس منٹ انتظار کرنا چاہیے", false),
            one(3, "巴士應該等十分鐘", true),
        ];
        let found = Unprinted::of("What would help?", &all).unwrap();
        assert_eq!(found, Unprinted { question: false, statements: vec![2] });
    }
}
