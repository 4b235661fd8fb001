//! Whether someone may be meant by what was said in a worry. It errs to the safe side: any one part of their name is
//! enough, with or without its accents, whoever else has that name too. Only a word that is an everyday word as well,
//! and stands in the account in small letters of someone who does write capitals, is not taken for a name.
//!
//! A nickname, or a name that is spelt otherwise, bars nobody. So whoever raises a worry can also choose from those who
//! could be asked ([`super::raise`]).

use super::Said;

/// Names that are everyday words too.
const EVERYDAY: &str = "amber angel april art august baker ball banks basil bell best bill bird bishop black booth \
    brown bush carter case chance church cook cross daisy dale dawn day dean doctor drew early english eve faith field \
    fields fisher foot fox frank freeman french fry gene glass good grace grant gray green grey guy hall hand head \
    hill holly hope house hunter iris ivy jack joy june king knight lake lamb lane lily little long love major mark \
    marsh mason may miles moon nick noble nurse page park parks pat pearl penny pope potter power powers price reed \
    rice rich rivers rob rose rosemary ruby sandy savage sharp shepherd short singer sky small star stone street \
    strong sue summer swan walker ward welsh white will wise wolf wood woods young";

/// A letter without its accent, in small letters.
fn plain(c: char) -> Option<String> {
    let of = |letters: &str, plain: &str| letters.contains(c).then(|| plain.to_owned());
    // An accent that stands by itself, after its letter.
    if ('\u{300}'..='\u{36f}').contains(&c) {
        return Some(String::new());
    }
    of("àáâãäåāăą", "a")
        .or_else(|| of("çćĉċč", "c"))
        .or_else(|| of("ďđð", "d"))
        .or_else(|| of("èéêëēĕėęě", "e"))
        .or_else(|| of("ĝğġģ", "g"))
        .or_else(|| of("ìíîïĩīĭįı", "i"))
        .or_else(|| of("ĺļľł", "l"))
        .or_else(|| of("ñńņň", "n"))
        .or_else(|| of("òóôõöøōŏő", "o"))
        .or_else(|| of("ŕŗř", "r"))
        .or_else(|| of("śŝşšș", "s"))
        .or_else(|| of("ţťțŧ", "t"))
        .or_else(|| of("ùúûüũūŭůűų", "u"))
        .or_else(|| of("ŵẁẃẅ", "w"))
        .or_else(|| of("ýÿŷ", "y"))
        .or_else(|| of("źżž", "z"))
        .or_else(|| of("æ", "ae"))
        .or_else(|| of("œ", "oe"))
        .or_else(|| of("ß", "ss"))
        .or_else(|| of("þ", "th"))
}

/// A text as it is compared: in small letters, without accents.
fn fold(text: &str) -> String {
    let small = text.to_lowercase();
    small.chars().map(|c| plain(c).unwrap_or_else(|| c.to_string())).collect()
}

/// A word of a text: as it is compared, and whether it was written with a capital.
struct Word {
    text: String,
    capital: bool,
}

fn word(text: &str) -> Word {
    Word { text: fold(text), capital: text.chars().next().is_some_and(char::is_uppercase) }
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ' | '`')
}

/// The words of a text, those with an apostrophe also as one: `O'Brien` is 'o', 'brien' and 'obrien'.
fn each_word(text: &str) -> Vec<Word> {
    let is_part = |c: char| c.is_alphanumeric() || ('\u{300}'..='\u{36f}').contains(&c);
    let mut all = Vec::new();
    for whole in text.split(|c: char| !is_part(c) && !is_apostrophe(c)) {
        let parts: Vec<&str> = whole.split(is_apostrophe).filter(|p| !p.is_empty()).collect();
        all.extend(parts.iter().map(|part| word(part)));
        if parts.len() > 1 {
            all.push(word(&parts.concat()));
        }
    }
    all
}

/// The parts of a name that count: two letters or more, and every two that stand together as one, for many leave out a
/// hyphen. An initial is no name.
pub(super) fn parts(name: &str) -> Vec<String> {
    let long = |word: &Word| word.text.chars().count() >= 2;
    let single: Vec<String> =
        each_word(name).into_iter().filter(long).map(|word| word.text).collect();
    let joined = single.windows(2).map(|two| two.concat());
    joined.chain(single.iter().cloned()).collect()
}

/// The names that stand in what was written about whom it is: one each, between commas or on lines.
pub(super) fn names(about: &str) -> impl Iterator<Item = &str> {
    about.split([',', ';', '\n']).map(str::trim).filter(|name| !name.is_empty())
}

/// Whether two names are the same, as they are compared.
fn is_same(one: &str, other: &str) -> bool {
    fold(one.trim()) == fold(other.trim())
}

/// Whether a part of a name stands in an account, as a word of its own. Where nothing tells a name from an everyday
/// word, it is a name.
fn stands_in(part: &str, account: &[Word]) -> bool {
    let capitals = account.iter().any(|word| word.capital);
    let doubtful = part.chars().count() < 3 || EVERYDAY.split_whitespace().any(|e| e == part);
    account.iter().any(|word| {
        let written = word.capital || !capitals;
        let is = word.text == part && (written || !doubtful);
        // 'Anns house', as many write it.
        is || written && word.text.strip_suffix('s') == Some(part)
    })
}

impl Said {
    /// Whether whoever has this name may be meant: they are not asked, and never learn of it, whenever they were given
    /// their role. Rather nobody than the wrong one.
    pub(super) fn may_mean(&self, name: &str) -> bool {
        let own = parts(name);
        let fields = [&self.about, &self.harmed, &self.harms, &self.named];
        let accounts = [&self.what, &self.wants];
        let in_field = |text: &&String| {
            each_word(text).iter().any(|word| own.contains(&word.text))
                || names(text).any(|one| is_same(one, name))
        };
        let in_account = |text: &&String| {
            let words = each_word(text);
            own.iter().any(|part| stands_in(part, &words))
        };
        fields.iter().any(in_field) || accounts.iter().any(in_account)
    }

    /// Whether whoever has this name may be one of those who may cause harm: all of what was written of one of them
    /// stands in it.
    pub(super) fn may_harm(&self, name: &str) -> bool {
        let own = parts(name);
        names(&self.harms).any(|one| {
            let one = parts(one);
            !one.is_empty() && one.iter().all(|part| own.contains(part))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{EVERYDAY, Said};

    fn what(text: &str) -> Said {
        Said { what: text.into(), ..Said::default() }
    }

    #[test]
    fn a_part_of_a_name_is_enough_and_a_part_of_a_word_is_not() {
        for (text, name, meant) in [
            ("Ann shouts at her", "Ann Ray", true),
            ("ann shouts at her", "Ann Ray", true),
            ("It was Ann's idea", "Ann Ray", true),
            ("It was at Anns house", "Ann Ray", true),
            ("She is annoyed, and Rayan too", "Ann Ray", false),
            ("Mrs Ray locks the door", "Ann Ray", true),
            ("It is Żaneta", "Zaneta Łuk", true),
            ("it is zaneta luk", "Żaneta Łuk", true),
            ("It is Zoe\u{301}", "Zoé", true),
            ("OBrien did it", "Pat O’Brien", true),
            ("O'Brien did it", "Pat OBrien", true),
            ("Mrs BegumCole did it", "Farida Begum-Cole", true),
            ("It is Annray", "Ann Ray", true),
            ("Jo pushed him", "Jo", true),
            ("This is A. Nother", "A. Lee", false),
            ("یہ زینب ہے", "زینب", true),
        ] {
            assert_eq!(what(text).may_mean(name), meant, "{text}: {name}");
        }
    }

    #[test]
    fn an_everyday_word_in_small_letters_is_no_name_unless_nothing_tells() {
        for (text, name, meant) in [
            ("There are marks on her arm, and I will come", "Will Mark", false),
            ("I saw that Will hit her", "Will Lee", true),
            ("i saw that will hit her", "Will Lee", true),
            ("She goes to an office", "An Lee", false),
        ] {
            assert_eq!(what(text).may_mean(name), meant, "{text}: {name}");
        }
        // Where names are asked for, every word may be one.
        let field = Said { harms: "will from next door".into(), ..Said::default() };
        assert!(field.may_mean("Will Lee"));
        let mut sorted: Vec<&str> = EVERYDAY.split_whitespace().collect();
        sorted.sort_unstable();
        assert_eq!(sorted, EVERYDAY.split_whitespace().collect::<Vec<_>>());
    }
}
