//! The circles that I am in, or am asked into.

use askama::Template;
use axum::response::Response;
use ground::page::{self, Frame};
use ground::params;
use ground::stop::Stop;
use ground::visit::Visit;

// Who may: each their own.

// What happens.

/// `GET /{place}/circles`
pub(crate) async fn get(visit: Visit) -> Result<Response, Stop> {
    let (place_id, me) = (visit.place.slug.clone(), visit.person_id()?.to_owned());
    let rows: Vec<(String, String, String, Option<i64>)> = visit
        .house
        .store
        .read(move |db| {
            Ok(db.all(
                "select c.id, c.person_id, p.name, c.agreed_at from circle c join person p \
                 on p.place_id = c.place_id and p.id = c.person_id where c.place_id = $1 \
                 and c.member_id = $2 and c.ended_at is null and p.left_at is null \
                 order by p.name, c.id",
                params![&place_id, &me],
            )?)
        })
        .await?;
    let (asked, inside): (Vec<_>, Vec<_>) = rows.into_iter().partition(|row| row.3.is_none());
    let line = |(id, person_id, name, _): (String, String, String, Option<i64>)| Line {
        yes: visit.to(&format!("/circles/{id}/yes")),
        leave: visit.to(&format!("/circles/{id}/leave")),
        circle: visit.to(&format!("/people/{person_id}/circle")),
        name,
    };
    page::page(&OthersPage {
        asked: asked.into_iter().map(line).collect(),
        inside: inside.into_iter().map(line).collect(),
        back: visit.to("/me"),
        frame: visit.frame("circles"),
    })
}

// What is shown.

struct Line {
    name: String,
    circle: String,
    yes: String,
    leave: String,
}

#[derive(Template)]
#[template(path = "circle/others.html")]
struct OthersPage {
    frame: Frame,
    asked: Vec<Line>,
    inside: Vec<Line>,
    back: String,
}
