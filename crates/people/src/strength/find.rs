//! What people here can do, and who: found by a word, among what this viewer may see.

use super::{KINDS, Strength, VISIBLE, columns};
use crate::media::{self, Beside};
use askama::Template;
use axum::response::Response;
use ground::form::Form;
use ground::page::{self, Frame};
use ground::params;
use ground::person;
use ground::stop::Stop;
use ground::visit::Visit;

// Who may: anyone; each finds only what they may see.

/// So many are shown; whoever looks for others writes another word.
const MOST: i64 = 100;

// What happens.

/// A word as a pattern of `like`: its own signs are no patterns.
fn pattern(word: &str) -> String {
    let escaped = word.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
    format!("%{}%", escaped.to_lowercase())
}

/// `GET /{place}/people`; `?q=` a word, `?kind=` a kind.
pub(crate) async fn get(visit: Visit) -> Result<Response, Stop> {
    let word = page::asked(&visit.query, "q").unwrap_or_default().trim().to_owned();
    let kind = page::asked(&visit.query, "kind").unwrap_or_default();
    let kind = KINDS.into_iter().find(|k| *k == kind).unwrap_or_default();
    let (viewer, like) = (visit.viewer.clone(), pattern(&word));
    let (found, beside, names) = visit
        .house
        .store
        .read(move |db| {
            let sql = format!(
                "select {} from strength s join person p on p.place_id = s.place_id \
                 and p.id = s.person_id where s.place_id = $1 and {VISIBLE} and p.left_at is null \
                 and ($4 = '' or s.kind = $4) and lower(s.body) like $5 escape '\\' \
                 order by s.changed_at desc, s.id limit {MOST}",
                columns()
            );
            let me = viewer.person_id().unwrap_or_default();
            let member = super::member(&viewer);
            let found: Vec<Strength> =
                db.all(&sql, params![viewer.place_id(), me, member, kind, &like])?;
            let ids = found.iter().map(|s| s.person_id.as_str());
            let names = person::names(db, viewer.place_id(), ids)?;
            let beside = media::beside(db, viewer.place_id(), &found)?;
            Ok((found, beside, names))
        })
        .await?;
    let w = &visit.w;
    let line = |s: Strength| Line {
        name: names.get(&s.person_id).cloned().unwrap_or_default(),
        href: visit.to(&format!("/people/{}", s.person_id)),
        kind: w.t(&format!("strengths-kind-{}", s.kind)).into_owned(),
        beside: Beside::of(&visit, &s, &beside, false),
        body: s.body,
        symbol: s.symbol,
        helped_by: s.helped_by,
    };
    let choice = |key: &str| {
        (key.to_owned(), w.t(&format!("strengths-kind-{key}")).into_owned(), String::new())
    };
    let template = FindPage {
        lines: found.into_iter().map(line).collect(),
        form: Form::with(&[("q", &word), ("kind", kind)]),
        kinds: KINDS.map(choice).into(),
        action: visit.to("/people"),
        own: visit.viewer.is_member().then(|| visit.to("/me/strengths")),
        frame: visit.frame("people"),
    };
    if media::is_heard(&beside) { page::hearing(&template) } else { page::page(&template) }
}

// What is shown.

struct Line {
    name: String,
    href: String,
    kind: String,
    body: String,
    symbol: String,
    /// Who helped to write it; empty for nobody.
    helped_by: String,
    beside: Beside,
}

#[derive(Template)]
#[template(path = "strength/find.html")]
struct FindPage {
    frame: Frame,
    form: Form,
    kinds: Vec<(String, String, String)>,
    lines: Vec<Line>,
    action: String,
    own: Option<String>,
}
