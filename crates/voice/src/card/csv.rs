//! Votes of many people from a spreadsheet, one vote a line: `card,statement number,vote,hats`. A card is
//! one person. All lines are good and saved together, or none is, and each fault names its line and field.

use super::count::hat_of;
use super::enter::{Said, add_up, number_of, write};
use super::{CHANNELS, EnterCard, Numbered, numbered};
use crate::thread::{self, Thread};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use ground::form::Form;
use ground::hat::{Hat, Hats};
use ground::page::{Frame, done, page, refused};
use ground::params;
use ground::stop::Stop;
use ground::trail::Detail;
use ground::upload::{File, Upload};
use ground::visit::Visit;
use std::collections::{BTreeMap, BTreeSet};

/// The most lines of one file.
const MOST: usize = 5_000;
/// How many faults are named at once.
const FAULTS: usize = 12;
/// What stands in the place of a sheet's code.
pub const FILE: &str = "file";

/// What is wrong with one line; `why` is the end of the message's key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    pub line: u64,
    pub why: &'static str,
    pub found: String,
}

/// One card of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OnCard {
    pub number: String,
    pub hats: Hats,
    /// Statement number and value.
    pub votes: Vec<(i64, i64)>,
}

fn value_of(word: &str) -> Option<i64> {
    match word.to_lowercase().as_str() {
        "a" | "agree" | "1" => Some(1),
        "d" | "disagree" | "2" => Some(-1),
        "p" | "pass" | "3" => Some(0),
        _ => None,
    }
}

/// Hats by their keys, first letters or numbers, with a space, `+` or `;` between.
fn hats_of(words: &str) -> Option<Hats> {
    let parts = words.split([' ', '+', ';', '/']).filter(|part| !part.is_empty());
    parts.map(hat_of).collect::<Option<Vec<Hat>>>().map(|hats| Hats::of(&hats))
}

/// Reads the lines against the numbers of the statements and the cards that were saved before.
pub fn read(
    text: &str,
    statements: &BTreeSet<i64>,
    saved: &BTreeSet<String>,
) -> Result<Vec<OnCard>, Vec<Wrong>> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let mut lines = Lines::new(statements, saved);
    for (n, record) in reader.records().enumerate() {
        let Ok(record) = record else {
            lines.fault(n as u64 + 1, "line", "");
            continue;
        };
        let line = record.position().map_or(n as u64 + 1, |p| p.line());
        let fields = [0, 1, 2, 3].map(|n| record.get(n).unwrap_or_default());
        if n == 0 && fields[0].eq_ignore_ascii_case("card") {
            continue;
        }
        if n > MOST {
            lines.fault(line, "many", &MOST.to_string());
            break;
        }
        lines.take(line, fields);
    }
    if lines.cards.is_empty() && lines.wrong.is_empty() {
        lines.fault(1, "empty", "");
    }
    if lines.wrong.is_empty() { Ok(lines.cards) } else { Err(lines.wrong) }
}

/// What was read so far.
struct Lines<'a> {
    statements: &'a BTreeSet<i64>,
    saved: &'a BTreeSet<String>,
    cards: Vec<OnCard>,
    /// Where each card stands among them.
    places: BTreeMap<String, usize>,
    wrong: Vec<Wrong>,
}

impl<'a> Lines<'a> {
    fn new(statements: &'a BTreeSet<i64>, saved: &'a BTreeSet<String>) -> Self {
        Self { statements, saved, cards: Vec::new(), places: BTreeMap::new(), wrong: Vec::new() }
    }

    fn fault(&mut self, line: u64, why: &'static str, found: &str) {
        self.wrong.push(Wrong { line, why, found: found.to_owned() });
    }

    /// Takes one line: card, statement, vote, hats.
    fn take(&mut self, line: u64, [card, statement, vote, hats]: [&str; 4]) {
        let number = number_of(card);
        match &number {
            None => self.fault(line, "card", card),
            Some(number) if self.saved.contains(number) => self.fault(line, "saved", card),
            Some(_) => {}
        }
        let known = statement.parse().ok().filter(|n| self.statements.contains(n));
        if known.is_none() {
            self.fault(line, "statement", statement);
        }
        let value = value_of(vote);
        if value.is_none() {
            self.fault(line, "vote", vote);
        }
        let worn = hats_of(hats);
        if worn.is_none() {
            self.fault(line, "hats", hats);
        }
        if let (Some(number), Some(known), Some(value), Some(worn)) = (number, known, value, worn) {
            self.put(line, number, (known, value), worn, [statement, hats]);
        }
    }

    fn put(&mut self, line: u64, number: String, vote: (i64, i64), hats: Hats, found: [&str; 2]) {
        let cards = &mut self.cards;
        let at = *self.places.entry(number.clone()).or_insert_with(|| {
            cards.push(OnCard { number, hats, votes: Vec::new() });
            cards.len() - 1
        });
        let card = &mut cards[at];
        if card.votes.iter().any(|(known, _)| *known == vote.0) {
            self.fault(line, "twice", found[0]);
        } else if card.hats != hats && !hats.is_empty() && !card.hats.is_empty() {
            self.fault(line, "other-hats", found[1]);
        } else {
            card.votes.push(vote);
            card.hats = if hats.is_empty() { card.hats } else { hats };
        }
    }
}

// What happens.

/// What is known of a talk before lines are read.
struct Known {
    statements: Vec<Numbered>,
    saved: BTreeSet<String>,
}

async fn known(visit: &Visit, thread: &Thread) -> Result<Known, Stop> {
    let t = thread.clone();
    visit
        .house
        .store
        .read(move |db| {
            let sql = "select number from card_entered where place_id = $1 and thread_id = $2 \
                       and code = $3 and number is not null";
            let saved: Vec<(String,)> = db.all(sql, params![&t.place_id, &t.id, FILE])?;
            let saved = saved.into_iter().map(|(number,)| number).collect();
            Ok(Known { statements: numbered(db, &t)?, saved })
        })
        .await
}

/// The lines of a file, as they would be pasted. A spreadsheet may mark its text as UTF-8 by a sign in front;
/// one that saves in another way, or a file that is no text, gives none.
fn lines_of(file: &File) -> Option<&str> {
    let text = std::str::from_utf8(&file.bytes).ok()?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let is_text = !text.contains('\0') && !file.is_too_large && text.len() <= ground::form::LARGEST;
    is_text.then_some(text)
}

/// The form, with the lines of the file in the place of those that were pasted; and whether a file came.
fn with_file(visit: &Visit, upload: Upload) -> (Form, bool) {
    let Some(file) = upload.file("file") else { return (upload.form, false) };
    let mut form = upload.form.clone();
    match lines_of(file) {
        Some(lines) => form.set("rows", lines),
        None => form.fault("file", visit.w.t("card-csv-file-unknown")),
    }
    (form, true)
}

pub async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    upload: Upload,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<EnterCard>(&thread)?);
    let known = known(&visit, &thread).await?;
    let (mut form, is_new) = with_file(&visit, upload);
    if form.is_faulty() {
        return show(&visit, &thread, &known, &[], form);
    }
    let numbers: BTreeSet<i64> = known.statements.iter().map(|s| s.number).collect();
    let channel = form.one_of(&visit.w, "channel", "card-csv-channel", &CHANNELS);
    let channel = CHANNELS.into_iter().find(|c| *c == channel).unwrap_or("paper");
    let cards = match read(form.get("rows"), &numbers, &known.saved) {
        Ok(cards) => cards,
        Err(wrong) => {
            for fault in wrong.iter().take(FAULTS) {
                let parts = [("line", fault.line.to_string()), ("found", fault.found.clone())];
                let parts: Vec<(&str, &str)> =
                    parts.iter().map(|(k, v)| (*k, v.as_str())).collect();
                let key = format!("card-csv-wrong-{}", fault.why);
                form.fault("rows", visit.w.with(&key, &parts));
            }
            Vec::new()
        }
    };
    // Lines that nobody has looked at are shown first.
    if form.is_faulty() || is_new || form.get("go") != "save" {
        return show(&visit, &thread, &known, &cards, form);
    }
    let ids: BTreeMap<i64, String> =
        known.statements.into_iter().map(|s| (s.number, s.id)).collect();
    let name = visit.w.t(&format!("card-voter-{channel}")).into_owned();
    thread::change::<EnterCard, _>(&visit, &id, form.once(), move |w, tx| {
        let (mut sums, mut votes) = (BTreeMap::new(), 0);
        for card in &cards {
            let vote = |(n, value): &(i64, i64)| Some((ids.get(n)?.as_str(), *value));
            let said = Said {
                code: FILE,
                set_id: FILE,
                number: Some(&card.number),
                hats: card.hats,
                votes: card.votes.iter().filter_map(vote).collect(),
                channel,
                name: &name,
            };
            votes += write(w, tx, &said, &mut sums)?;
        }
        add_up(w, &sums)?;
        let detail = Detail::none().by(channel).say("cards", cards.len() as i64);
        Ok(detail.say("votes", votes))
    })
    .await?;
    Ok(done(&format!("{}/talk", thread.path()), "card-csv-done"))
}

// What is shown.

#[derive(Template)]
#[template(path = "card/csv.html")]
struct CsvPage {
    frame: Frame,
    path: String,
    question: String,
    statements: Vec<(i64, String)>,
    channels: Vec<(String, String, String)>,
    /// What would be saved, once the lines are good.
    preview: Option<String>,
    form: Form,
}

pub async fn get(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<EnterCard>(&thread)?);
    let known = known(&visit, &thread).await?;
    show(&visit, &thread, &known, &[], Form::with(&[("channel", "paper")]))
}

fn show(
    visit: &Visit,
    thread: &Thread,
    known: &Known,
    cards: &[OnCard],
    form: Form,
) -> Result<Response, Stop> {
    let w = &visit.w;
    let of = |wanted: i64| {
        let all = cards.iter().flat_map(|card| &card.votes);
        all.filter(|(_, value)| *value == wanted).count().to_string()
    };
    let parts = [("agree", of(1)), ("disagree", of(-1)), ("pass", of(0))];
    let parts: Vec<(&str, &str)> = parts.iter().map(|(k, v)| (*k, v.as_str())).collect();
    let preview = (!cards.is_empty() && !form.is_faulty())
        .then(|| w.n_with("card-csv-preview", cards.len() as i64, &parts));
    let channel =
        |c: &&str| ((*c).to_owned(), w.t(&format!("card-channel-{c}")).into_owned(), String::new());
    let template = CsvPage {
        frame: visit.frame("card-csv"),
        path: thread.path(),
        question: thread.question.clone().unwrap_or_else(|| thread.title.clone()),
        statements: known
            .statements
            .iter()
            .filter(|s| !s.held)
            .map(|s| (s.number, s.body.clone()))
            .collect(),
        channels: CHANNELS.iter().map(channel).collect(),
        preview,
        form,
    };
    if template.form.is_faulty() { refused(&template) } else { page(&template) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn talk() -> BTreeSet<i64> {
        (1..=9).collect()
    }

    #[test]
    fn lines_become_cards() {
        let text = "card,statement,vote,hats\n1,1,agree,using community\n1,2,d\n2,1,3,4\n";
        let cards = read(text, &talk(), &BTreeSet::new()).unwrap();
        let first = OnCard {
            number: "1".into(),
            hats: Hats::of(&[Hat::Using, Hat::Community]),
            votes: vec![(1, 1), (2, -1)],
        };
        let hats = Hats::of(&[Hat::Commissioning]);
        assert_eq!(cards, [first, OnCard { number: "2".into(), hats, votes: vec![(1, 0)] }]);
    }

    #[test]
    fn a_file_is_read_as_its_lines_and_one_that_is_no_text_is_not() {
        let of = |bytes: &[u8]| File { bytes: bytes.to_vec(), ..File::default() };
        assert_eq!(lines_of(&of(b"\xef\xbb\xbf1,1,a\r\n")), Some("1,1,a\r\n"));
        assert_eq!(lines_of(&of(b"PK\x03\x04\0\0")), None, "a spreadsheet itself");
        assert_eq!(lines_of(&of(b"\xff\xfe1\0,\0")), None, "UTF-16");
        assert_eq!(lines_of(&File { is_too_large: true, ..of(b"") }), None);
    }

    #[test]
    fn each_fault_names_its_line_and_field() {
        let text = "1,1,a\n1,10,a\n,2,a\n2,2,yes\n2,3,a,king\n1,1,d\n3,1,a,1\n3,2,a,2\n8,1,a";
        let wrong = read(text, &talk(), &BTreeSet::from(["8".to_owned()])).unwrap_err();
        let says: Vec<(u64, &str, &str)> =
            wrong.iter().map(|w| (w.line, w.why, w.found.as_str())).collect();
        let all = [
            (2, "statement", "10"),
            (3, "card", ""),
            (4, "vote", "yes"),
            (5, "hats", "king"),
            (6, "twice", "1"),
            (8, "other-hats", "2"),
            (9, "saved", "8"),
        ];
        assert_eq!(says, all);
        assert_eq!(read("", &talk(), &BTreeSet::new()).unwrap_err()[0].why, "empty");
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic_and_what_is_read_is_known(text in "[0-9a-z,\"\n +;é]{0,200}") {
            if let Ok(cards) = read(&text, &talk(), &BTreeSet::new()) {
                let mut seen = BTreeSet::new();
                for card in &cards {
                    prop_assert!(seen.insert(card.number.clone()));
                    prop_assert!(card.votes.iter().all(|(n, v)| talk().contains(n) && v.abs() <= 1));
                }
            }
        }
    }
}
