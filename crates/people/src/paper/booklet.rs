//! My paper as a booklet to print: one section a page part, in ordinary print, in large print, or in Easy Read:
//! larger still, one thing a line, each with a picture. It opens as the person said that they want to read.

use super::show::{Review, Section, own, sections};
use super::{ReadPaper, What, last_review, newest, of};
use crate::look::why;
use crate::private::Private;
use crate::reach::{self, SeeReach};
use askama::Template;
use axum::response::Response;
use ground::page::{self, Frame};
use ground::stop::Stop;
use ground::visit::Visit;
use ground::words::{Language, Words};

// Who may: the person themselves, or whoever acts for them and has said why. How the person wants to read is for
// their own hand alone.

// What is asked: `print`, one of `PRINTS`; without it, what the person said of how they read.

const PRINTS: [&str; 3] = ["ordinary", "large", "easy"];

// What happens.

/// `GET /{place}/me/needs/booklet`, `GET /{place}/me/plan/booklet`
pub(crate) async fn get(mut visit: Visit, what: What) -> Result<Response, Stop> {
    let id = visit.person_id()?.to_owned();
    visit.proved()?;
    let (person, _, open) = why::may_read(&visit, &id, what).await?;
    if !open {
        return Err(Stop::GoTo(own(&visit, what)));
    }
    let asked = page::asked(&visit.query, "print").unwrap_or_default();
    let print = match PRINTS.into_iter().find(|print| *print == asked) {
        Some(print) => print,
        None => wanted(&visit, &id).await?,
    };
    let private = Private::of(&visit.house, &visit.place.slug, &id);
    let (viewer, now) = (visit.viewer.clone(), visit.now());
    let (version, review) = visit
        .house
        .store
        .read(move |db| {
            let paper = of(db, viewer.place_id(), &id, what, now)?;
            let permit = viewer.may::<ReadPaper>(&paper)?;
            let version = newest(db, &permit, &private)?.ok_or(Stop::NotFound)?;
            Ok((version, last_review(db, &permit, &private)?))
        })
        .await?;
    // Easy Read words are English: whoever reads in another language gets its shape, and their own words.
    if print == "easy" && visit.w.language() == Language::English {
        visit.w = visit.w.in_language(Language::Easy);
    }
    let w = &visit.w;
    let address = format!("{}/booklet", own(&visit, what));
    let other = |print: &&str| {
        (format!("{address}?print={print}"), w.t(&format!("paper-booklet-{print}")).into_owned())
    };
    page::page(&BookletPage {
        title: w.t(&what.word("title")).into_owned(),
        name: person.name,
        written: w.part("paper-written", "day", &w.day(version.made_at)),
        parts: parts(w, sections(&visit, what, &version.text), review),
        helped_by: version.text.helped_by.clone(),
        easy: print == "easy",
        large: print != "ordinary",
        others: PRINTS.iter().filter(|p| **p != print).map(other).collect(),
        back: own(&visit, what),
        frame: visit.frame("paper-booklet"),
    })
}

/// How it opens when nothing else is asked.
async fn wanted(visit: &Visit, id: &str) -> Result<&'static str, Stop> {
    if visit.w.language() == Language::Easy {
        return Ok("easy");
    }
    if visit.viewer.acting().is_some() {
        return Ok("ordinary");
    }
    let (viewer, id) = (visit.viewer.clone(), id.to_owned());
    let reach = visit
        .house
        .store
        .read(move |db| {
            let of = reach::of(db, viewer.place_id(), &id)?;
            of.map(|of| reach::way_of(db, &viewer.may::<SeeReach>(&of)?)).transpose()
        })
        .await?;
    Ok(match reach {
        Some(reach) if reach.language() == Language::Easy => "easy",
        Some(reach) if reach.large() => "large",
        _ => "ordinary",
    })
}

/// A text as lines of one thing each: its own lines, and the sentences in them.
fn lines(text: &str) -> Vec<String> {
    /// Words with a full stop that end no sentence.
    const SHORT: [&str; 8] = ["Mr.", "Mrs.", "Ms.", "Dr.", "St.", "No.", "e.g.", "i.e."];
    let mut lines = Vec::new();
    for line in text.lines() {
        let mut sentence = String::new();
        for word in line.split_whitespace() {
            if !sentence.is_empty() {
                sentence.push(' ');
            }
            sentence.push_str(word);
            if word.ends_with(['.', '!', '?', '۔', '؟']) && !SHORT.contains(&word) {
                lines.push(std::mem::take(&mut sentence));
            }
        }
        if !sentence.is_empty() {
            lines.push(sentence);
        }
    }
    lines
}

fn parts(w: &Words, sections: Vec<Section>, review: Option<(i64, String)>) -> Vec<Part> {
    let part = |section: Section| Part {
        lines: lines(&section.text),
        title: section.title,
        text: section.text,
        symbol: section.symbol,
        day: String::new(),
    };
    let kept = review.map(|review| {
        let Review { text, day } = Review::of(w, review);
        let title = w.t("paper-review").into_owned();
        Part { lines: lines(&text), title, text, symbol: "done", day }
    });
    sections.into_iter().map(part).chain(kept).collect()
}

// What is shown.

/// A part of the booklet, as it was written and one thing a line.
struct Part {
    title: String,
    text: String,
    lines: Vec<String>,
    symbol: &'static str,
    /// When it was said; empty for what stands in the newest version.
    day: String,
}

#[derive(Template)]
#[template(path = "paper/booklet.html")]
struct BookletPage {
    frame: Frame,
    title: String,
    name: String,
    written: String,
    parts: Vec<Part>,
    helped_by: String,
    easy: bool,
    large: bool,
    /// The other ways to print it: address and words.
    others: Vec<(String, String)>,
    back: String,
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn one_thing_stands_on_a_line() {
        for (text, expect) in [
            ("", &[][..]),
            ("Talk to me. I like it", &["Talk to me.", "I like it"]),
            ("One\n\n Two  words ", &["One", "Two words"]),
            ("Dr. Shah knows. Ask at 9.30", &["Dr. Shah knows.", "Ask at 9.30"]),
            ("Really? Yes!", &["Really?", "Yes!"]),
        ] {
            assert_eq!(lines(text), expect, "{text}");
        }
    }
}
