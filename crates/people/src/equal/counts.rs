//! What was answered, in counts that single nobody out: rounded to five, small ones left out, and with one that
//! is left out a second, so that it cannot be worked out from the others.

use super::{RATHER_NOT, ReadEqual, file};
use askama::Template;
use axum::response::Response;
use ground::page::{self, Frame};
use ground::params;
use ground::place::Ground;
use ground::stop::Stop;
use ground::visit::Visit;
use std::collections::BTreeMap;

// Who may: `ReadEqual`, whoever belongs to the place.

// What happens.

/// `GET /{place}/equal/counts`
pub(crate) async fn get(visit: Visit) -> Result<Response, Stop> {
    let permit = visit.viewer.may::<ReadEqual>(&Ground { place_id: visit.place.slug.clone() })?;
    let rows: Vec<(String, String, i64)> = visit
        .house
        .store
        .read(move |db| {
            Ok(db.all(
                "select question, answer, count(*) from equal_answer where place_id = $1 \
                 group by question, answer order by question, answer",
                params![permit.who().place_id()],
            )?)
        })
        .await?;
    let counted: BTreeMap<(String, String), i64> =
        rows.into_iter().map(|(q, a, n)| ((q, a), n)).collect();
    let small = visit.place.small(visit.now());
    let w = &visit.w;
    let table = |question: &super::Question| {
        let answers: Vec<&str> =
            question.answers.iter().map(String::as_str).chain([RATHER_NOT]).collect();
        let count = |a: &&str| {
            counted.get(&(question.key.clone(), (*a).to_owned())).copied().unwrap_or_default()
        };
        let counts: Vec<i64> = answers.iter().map(count).collect();
        let word = |a: &&str| {
            let key = if *a == RATHER_NOT {
                "equal-rather-not".to_owned()
            } else {
                format!("equal-{}-{a}", question.key)
            };
            w.t(&key).into_owned()
        };
        let hidden = w.t("equal-few").into_owned();
        let shown = shown(&counts, small);
        let cell = |n: Option<i64>| n.map_or_else(|| hidden.clone(), |n| n.to_string());
        Table {
            title: w.t(&format!("equal-{}", question.key)).into_owned(),
            rows: answers.iter().map(word).zip(shown.into_iter().map(cell)).collect(),
        }
    };
    page::page(&CountsPage {
        tables: file().question.iter().map(table).collect(),
        rule: w.n("equal-rule", small),
        back: visit.to("/equal"),
        frame: visit.frame("equal-counts"),
    })
}

/// The counts of one question as they may be shown: rounded to five; nothing for one that is not above `small`;
/// and when that hides a single one, nothing for the smallest of the others either.
fn shown(counts: &[i64], small: i64) -> Vec<Option<i64>> {
    let mut hidden: Vec<bool> = counts.iter().map(|n| *n <= small).collect();
    if hidden.iter().filter(|h| **h).count() == 1 {
        let next = (0..counts.len()).filter(|i| !hidden[*i]).min_by_key(|i| (counts[*i], *i));
        if let Some(next) = next {
            hidden[next] = true;
        }
    }
    let round = |n: i64| (n + 2) / 5 * 5;
    counts.iter().zip(&hidden).map(|(n, hidden)| (!hidden).then(|| round(*n))).collect()
}

// What is shown.

struct Table {
    title: String,
    rows: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "equal/counts.html")]
struct CountsPage {
    frame: Frame,
    tables: Vec<Table>,
    rule: String,
    back: String,
}

#[cfg(test)]
mod tests {
    use super::shown;
    use proptest::prelude::*;

    #[test]
    fn a_hidden_count_is_never_alone() {
        assert_eq!(shown(&[3, 20, 41], 7), [None, None, Some(40)]);
        assert_eq!(shown(&[0, 0, 41], 7), [None, None, Some(40)]);
        assert_eq!(shown(&[8, 9, 10], 7), [Some(10), Some(10), Some(10)]);
    }

    proptest! {
        #[test]
        fn nothing_small_is_shown_and_one_alone_is_not_hidden(
            counts in proptest::collection::vec(0i64..60, 2..9),
            small in 1i64..10,
        ) {
            let shown = shown(&counts, small);
            for (n, cell) in counts.iter().zip(&shown) {
                prop_assert!(*n > small || cell.is_none());
                prop_assert!(cell.is_none_or(|c| c % 5 == 0 && (c - n).abs() <= 2));
            }
            prop_assert_ne!(shown.iter().filter(|c| c.is_none()).count(), 1);
        }
    }
}
