//! Whom to turn to, and in what case: in English, and in as many other languages as the place's file says it.

use crate::words::{Language, isolated};
use serde::Deserialize;
use std::collections::BTreeMap;

/// Whom to turn to, and in what case.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    pub when: String,
    pub who: String,
    pub how: String,
    /// The number to call, where there is one: digits, spaces and a plus sign. On a telephone it is called by a press.
    #[serde(default)]
    pub tel: Option<String>,
    /// Whether it stands first where someone raises a worry.
    #[serde(default)]
    pub concern: bool,
    /// Whether it helps with Mutual itself: it stands on every letter, so that nobody needs a computer to answer,
    /// and where someone asks how to come in.
    #[serde(default)]
    pub help: bool,
    /// The same in other languages, by their keys: `[contact.words.cy]`.
    #[serde(default)]
    pub words: BTreeMap<String, Translated>,
}

/// What a contact says in another language: all of it, or it is not read.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Translated {
    pub when: String,
    pub who: String,
    pub how: String,
}

/// A contact in one language: the reader's, or English where the place does not say it in theirs.
#[derive(Clone, Debug)]
pub struct SaidContact {
    pub when: String,
    pub who: String,
    pub how: String,
    /// The address that calls it: `tel:999`.
    pub tel: Option<String>,
    pub language: Language,
}

impl SaidContact {
    /// Who, and how they are reached, on one line.
    pub fn line(&self) -> String {
        format!("{}: {}", self.who, self.how)
    }
}

impl super::Place {
    /// Whom to turn to for help with Mutual itself, in one language, a line each: where the place names nobody for
    /// that, everyone whom it names for anything but a worry.
    pub fn help(&self, language: Language) -> String {
        let named = self.contacts.iter().any(|contact| contact.help);
        let fits = |c: &&Contact| if named { c.help } else { !c.concern };
        let said = self.contacts.iter().filter(fits).map(|contact| contact.said(language).line());
        said.collect::<Vec<_>>().join("\n")
    }
}

impl Contact {
    /// Whether what the file says of other languages can be used. The error says what to do.
    pub(super) fn check(&self) -> Result<(), String> {
        let number = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '+');
        if let Some(tel) = self.tel.as_ref().filter(|tel| !tel.chars().all(number)) {
            return Err(format!(
                "the contact \"{}\" has tel = \"{tel}\": write digits, spaces and a plus sign",
                self.when
            ));
        }
        for (key, words) in &self.words {
            let others = Language::TONGUES.map(Language::key);
            let others: Vec<&str> = others.into_iter().filter(|k| *k != "en").collect();
            if !others.contains(&key.as_str()) {
                return Err(format!(
                    "the contact \"{}\" has words for \"{key}\": use one of {}",
                    self.when,
                    others.join(", ")
                ));
            }
            if [&words.when, &words.who, &words.how].into_iter().any(|text| text.trim().is_empty())
            {
                return Err(format!(
                    "the contact \"{}\" has an empty text in its words for {key}: write when, who and how",
                    self.when
                ));
            }
        }
        Ok(())
    }

    /// It in this language, or in English.
    pub fn said(&self, language: Language) -> SaidContact {
        let tel = self.tel.as_ref().map(|tel| format!("tel:{}", tel.replace(' ', "")));
        match self.words.get(language.key()) {
            Some(words) => SaidContact {
                when: words.when.clone(),
                who: isolated(&words.who, language),
                how: isolated(&words.how, language),
                tel,
                language,
            },
            None => SaidContact {
                when: self.when.clone(),
                who: self.who.clone(),
                how: self.how.clone(),
                tel,
                // Easy Read is in English too.
                language: Some(language).filter(|l| *l == Language::Easy).unwrap_or_default(),
            },
        }
    }
}
