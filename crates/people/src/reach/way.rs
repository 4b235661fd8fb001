//! The ways to reach someone, and the questions about them that every form shares.

use ground::form::Form;
use ground::words::{Language, Words};

/// A way to reach someone. Each is as good as the others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Way {
    Email,
    Post,
    Telephone,
    Text,
    #[default]
    InPerson,
}

impl Way {
    pub const ALL: [Self; 5] =
        [Self::Email, Self::Post, Self::Telephone, Self::Text, Self::InPerson];

    pub fn key(self) -> &'static str {
        match self {
            Self::Email => "e-mail",
            Self::Post => "post",
            Self::Telephone => "telephone",
            Self::Text => "text",
            Self::InPerson => "in-person",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|w| w.key() == key)
    }

    /// The message that names it: 'By post'.
    pub fn word(self) -> String {
        format!("reach-way-{}", self.key())
    }
}

/// What was said about being reached.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    pub way: Way,
    pub phone: Option<String>,
    pub address: Option<String>,
    pub language: Language,
    /// What they need to read or hear us: see [`formats`].
    pub formats: String,
    /// The same in their words.
    pub access: Option<String>,
}

/// An international number has 15 digits at most (ITU-T E.164); the rest is room for spaces and words
/// like 'after six'. The shortest local number that people here write has 6.
const LONGEST_PHONE: usize = 60;
const FEWEST_DIGITS: usize = 6;
const LONGEST_ADDRESS: usize = 400;
/// The longest note on what someone needs, in characters.
const LONGEST_ACCESS: usize = 500;

/// The fields `way`, `phone`, `address`, `words`, `format` and `access`. A way must have what it needs.
pub(crate) fn ask(form: &mut Form, w: &Words, has_email: bool) -> Asked {
    let keys = Way::ALL.map(Way::key);
    let way = form.one_of(w, "way", "reach-way", &keys);
    let words = form.one_of(w, "words", "reach-words", &Language::ALL.map(words_key));
    let phone = form.text_or_none(w, "phone", "reach-phone", LONGEST_PHONE);
    let address = form.text_or_none(w, "address", "reach-address", LONGEST_ADDRESS);
    let digits = phone.as_deref().map_or(0, |p| p.chars().filter(char::is_ascii_digit).count());
    let way = Way::from_key(&way);
    let has_fault = |form: &Form| form.fault_of("email").is_some();
    match way {
        Some(Way::Email) if !has_email && !has_fault(form) => {
            form.fault("way", w.t("reach-way-no-email"));
        }
        Some(Way::Post) if address.is_none() => form.fault("address", w.t("reach-address-missing")),
        Some(Way::Telephone | Way::Text) if phone.is_none() => {
            form.fault("phone", w.t("reach-phone-missing"));
        }
        _ => {}
    }
    if phone.is_some() && digits < FEWEST_DIGITS {
        form.fault("phone", w.t("reach-phone-wrong"));
    }
    let language = Language::from_key(&words).unwrap_or_default();
    let access = form.text_or_none(w, "access", "reach-access", LONGEST_ACCESS);
    Asked { way: way.unwrap_or_default(), phone, address, language, formats: formats(form), access }
}

/// What someone can need to read or hear us (Accessible Information Standard, DAPB1605 v4.0).
pub(crate) const FORMATS: [&str; 7] =
    ["large", "braille", "audio", "bsl", "interpreter", "aloud", "time"];

/// The field `format`: each that was ticked, as keys with spaces between.
fn formats(form: &Form) -> String {
    let ticked: Vec<&str> = form.all("format").collect();
    let known: Vec<&str> = FORMATS.into_iter().filter(|f| ticked.contains(f)).collect();
    known.join(" ")
}

/// The formats on offer.
pub(crate) fn format_options(w: &Words) -> Vec<(String, String, String)> {
    FORMATS.map(|f| option(w, f, &format!("reach-format-{f}"))).into()
}

/// The ways on offer.
pub(crate) fn options(w: &Words) -> Vec<(String, String, String)> {
    Way::ALL.map(|way| option(w, way.key(), &way.word())).into()
}

/// How a language stands in the field and the column `words`: plain English is `plain` there.
pub(crate) fn words_key(language: Language) -> &'static str {
    match language {
        Language::English => "plain",
        other => other.key(),
    }
}

/// Plain words, Easy Read, and the other languages by their own names.
pub(crate) fn word_options(w: &Words) -> Vec<(String, String, String)> {
    let one = |language: Language| match language {
        Language::English => option(w, "plain", "reach-words-plain"),
        Language::Easy => option(w, "easy", "reach-words-easy"),
        other => (words_key(other).to_owned(), other.own_name().to_owned(), String::new()),
    };
    Language::ALL.map(one).into()
}

fn option(w: &Words, key: &str, word: &str) -> (String, String, String) {
    (key.to_owned(), w.t(word).into_owned(), String::new())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trial;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn whatever_passes_can_be_reached(
            way in "e-mail|post|telephone|text|in-person|fax|",
            phone in "[0-9 +]{0,14}|\\PC{0,70}",
            address in "\\PC{0,20}",
            has_email in any::<bool>(),
        ) {
            let mut form =
                Form::with(&[("way", &way), ("phone", &phone), ("address", &address), ("words", "easy")]);
            let asked = ask(&mut form, &trial::words(), has_email);
            if !form.is_faulty() {
                prop_assert_eq!(asked.language, Language::Easy);
                match asked.way {
                    Way::Email => prop_assert!(has_email),
                    Way::Post => prop_assert!(asked.address.is_some()),
                    Way::Telephone | Way::Text => prop_assert!(asked.phone.is_some()),
                    Way::InPerson => {}
                }
            }
        }
    }

    #[test]
    fn every_language_can_be_chosen_and_comes_back_from_the_field() {
        for language in Language::ALL {
            let words = words_key(language);
            let mut form = Form::with(&[("way", "e-mail"), ("words", words)]);
            assert_eq!(ask(&mut form, &trial::words(), true).language, language);
            assert!(!form.is_faulty(), "{words}");
            assert!(word_options(&trial::words()).iter().any(|(key, ..)| key == words));
        }
        let mut form = Form::with(&[("way", "e-mail"), ("words", "xx")]);
        let _asked = ask(&mut form, &trial::words(), true);
        assert!(form.fault_of("words").is_some());
    }
}
