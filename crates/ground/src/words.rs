//! The words of the interface: Fluent messages in `words/<language>/`, one file a room. English is
//! whole; the others fall back to it message by message (`docs/words.md` says how far each goes). Easy Read is a language here: `easy` has a
//! shorter text where it has one, and the lines of each page's Easy Read twin.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::borrow::{Borrow, Cow};
use std::collections::BTreeMap;
use std::sync::Arc;
use unic_langid::LanguageIdentifier;

/// A language that the interface speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    #[default]
    English,
    Easy,
    Welsh,
    Polish,
    Urdu,
}

impl Language {
    pub const ALL: [Self; 5] = [Self::English, Self::Easy, Self::Welsh, Self::Polish, Self::Urdu];
    /// Those that are languages of their own, in the order of the list on every page.
    pub const TONGUES: [Self; 4] = [Self::English, Self::Welsh, Self::Polish, Self::Urdu];

    pub fn key(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Easy => "easy",
            Self::Welsh => "cy",
            Self::Polish => "pl",
            Self::Urdu => "ur",
        }
    }

    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|l| l.key() == key)
    }

    /// The value of the page's `lang` attribute.
    pub fn html(self) -> &'static str {
        match self {
            Self::English | Self::Easy => "en-GB",
            Self::Welsh => "cy",
            Self::Polish => "pl",
            Self::Urdu => "ur",
        }
    }

    /// Which way it is written: the value of the page's `dir` attribute.
    pub fn dir(self) -> &'static str {
        match self {
            Self::Urdu => "rtl",
            _ => "ltr",
        }
    }

    /// Whether its words were translated, and no native speaker has checked them yet.
    pub fn is_unchecked(self) -> bool {
        matches!(self, Self::Welsh | Self::Polish | Self::Urdu)
    }

    /// Its name as those who speak it write it.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::Easy => "Easy Read",
            Self::Welsh => "Cymraeg",
            Self::Polish => "Polski",
            Self::Urdu => "اردو",
        }
    }
}

/// One room's Fluent text in one language, compiled into the program.
#[derive(Clone, Copy)]
pub struct Source {
    pub language: Language,
    pub room: &'static str,
    pub text: &'static str,
}

mod isolate;

pub use isolate::{bare_links, isolated};

type Bundle = FluentBundle<FluentResource>;

/// All messages of all rooms.
pub struct Dictionary {
    bundles: BTreeMap<Language, Bundle>,
}

impl Dictionary {
    /// Builds the dictionary. Errors name the room, the language and what is wrong with the text.
    pub fn new(sources: &[Source]) -> Result<Self, String> {
        let mut bundles = BTreeMap::new();
        for language in Language::ALL {
            let id: LanguageIdentifier = language.html().parse().map_err(|e| format!("{e}"))?;
            let mut bundle = Bundle::new_concurrent(vec![id]);
            // What is filled in keeps its own direction: a name, a number, an address among words that go the
            // other way.
            bundle.set_use_isolating(language.dir() == "rtl");
            for source in sources.iter().filter(|s| s.language == language) {
                let told = |e: String| format!("words/{}/{}: {e}", language.key(), source.room);
                let resource = FluentResource::try_new(source.text.to_owned())
                    .map_err(|(_, errors)| told(format!("{errors:?}")))?;
                bundle.add_resource(resource).map_err(|e| told(format!("{e:?}")))?;
            }
            bundles.insert(language, bundle);
        }
        Ok(Self { bundles })
    }

    fn find(&self, language: Language, key: &str) -> Option<&Bundle> {
        [language, Language::English]
            .iter()
            .filter_map(|l| self.bundles.get(l))
            .find(|b| b.get_message(key).is_some_and(|m| m.value().is_some()))
    }

    fn say(&self, language: Language, key: &str, args: Option<&FluentArgs<'_>>) -> String {
        let Some(bundle) = self.find(language, key) else { return format!("[{key}]") };
        let Some(pattern) = bundle.get_message(key).and_then(|m| m.value()) else {
            return format!("[{key}]");
        };
        bundle.format_pattern(pattern, args, &mut Vec::new()).into_owned()
    }

    /// Whether the language itself (not its fall-back) has the message.
    pub fn has(&self, language: Language, key: &str) -> bool {
        self.bundles.get(&language).is_some_and(|b| b.has_message(key))
    }

    fn attribute(&self, language: Language, key: &str, name: &str) -> Option<String> {
        let bundle = self.bundles.get(&language)?;
        let pattern = bundle.get_message(key)?.get_attribute(name)?.value();
        Some(bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned())
    }
}

/// The dictionary, opened at the viewer's language. Cheap to clone.
#[derive(Clone)]
pub struct Words {
    dictionary: Arc<Dictionary>,
    language: Language,
    /// Words that a place has chosen for itself, for example its names of the four hats.
    own: Arc<BTreeMap<String, String>>,
}

/// One line of an Easy Read page: a short sentence and the name of the symbol beside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EasyLine {
    pub symbol: String,
    pub text: String,
}

impl Words {
    pub fn new(dictionary: Arc<Dictionary>, language: Language) -> Self {
        Self { dictionary, language, own: Arc::default() }
    }

    /// The same words with a place's own in front.
    pub fn with_own(mut self, own: Arc<BTreeMap<String, String>>) -> Self {
        self.own = own;
        self
    }

    pub fn language(&self) -> Language {
        self.language
    }

    /// The language that a page's own part is in: English, where its title is not in the viewer's. What
    /// stands around it stays in the viewer's. A page whose title is no message `{page}-title` is in
    /// English too, unless its frame says which message stands for it: `Frame::titled`.
    pub fn language_of(&self, page: &str) -> Language {
        self.language_of_message(&format!("{page}-title"))
    }

    /// The language in which a message is said here: English where the viewer's does not have it.
    pub fn language_of_message(&self, key: &str) -> Language {
        let here = self.language == Language::Easy || self.dictionary.has(self.language, key);
        if here { self.language } else { Language::English }
    }

    pub fn in_language(&self, language: Language) -> Self {
        Self { language, ..self.clone() }
    }

    /// A message without parts to fill in.
    pub fn t(&self, key: &str) -> Cow<'_, str> {
        match self.own.get(key) {
            Some(own) => Cow::Borrowed(own),
            None => Cow::Owned(self.dictionary.say(self.language, key, None)),
        }
    }

    /// A message with texts to fill in: `{ $name }`.
    pub fn with(&self, key: &str, parts: &[(&str, &str)]) -> String {
        let mut args = FluentArgs::new();
        for (name, text) in parts {
            args.set((*name).to_owned(), FluentValue::from((*text).to_owned()));
        }
        self.dictionary.say(self.language, key, Some(&args))
    }

    /// A message with one text to fill in: what a page's template can write.
    pub fn part(&self, key: &str, name: &str, text: &str) -> String {
        self.with(key, &[(name, text)])
    }

    /// A message with any number of texts to fill in. Whole numbers among them choose plurals.
    pub fn fill<'a>(
        &self,
        key: &str,
        parts: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> String {
        let mut args = FluentArgs::new();
        for (name, text) in parts {
            let value = match text.parse::<i64>() {
                Ok(n) if n.to_string() == text => FluentValue::from(n),
                _ => FluentValue::from(text.to_owned()),
            };
            args.set(name.to_owned(), value);
        }
        self.dictionary.say(self.language, key, Some(&args))
    }

    /// A message about a number `{ $n }`, in the right plural.
    pub fn n(&self, key: &str, n: impl Borrow<i64>) -> String {
        self.n_with(key, n, &[])
    }

    /// A message about a number `{ $n }`, with texts to fill in beside it.
    pub fn n_with(&self, key: &str, n: impl Borrow<i64>, parts: &[(&str, &str)]) -> String {
        let mut args = FluentArgs::new();
        args.set("n", FluentValue::from(*n.borrow()));
        for (name, text) in parts {
            args.set((*name).to_owned(), FluentValue::from((*text).to_owned()));
        }
        self.dictionary.say(self.language, key, Some(&args))
    }

    pub fn has(&self, key: &str) -> bool {
        self.dictionary.has(self.language, key) || self.dictionary.has(Language::English, key)
    }

    /// The lines of a page's Easy Read twin: the messages `{page}-easy-1`, `-2`, … of the language
    /// `easy`. Empty when the page has no twin yet.
    pub fn easy_lines(&self, page: &str) -> Vec<EasyLine> {
        (1..)
            .map(|n| format!("{page}-easy-{n}"))
            .take_while(|key| self.dictionary.has(Language::Easy, key))
            .map(|key| EasyLine {
                symbol: self
                    .dictionary
                    .attribute(Language::Easy, &key, "symbol")
                    .unwrap_or_else(|| "point".into()),
                text: self.dictionary.say(Language::Easy, &key, None),
            })
            .collect()
    }

    /// A date as people write it: 1 December 2026.
    pub fn day(&self, at: i64) -> String {
        let date = crate::clock::date_of(at);
        format!("{} {} {}", date.day(), self.t(&format!("month-{}", date.month())), date.year())
    }

    /// A date and time of day: 1 December 2026, 14:05.
    pub fn moment(&self, at: i64) -> String {
        let zoned = crate::clock::zoned(at);
        format!("{}, {:02}:{:02}", self.day(at), zoned.hour(), zoned.minute())
    }
}
