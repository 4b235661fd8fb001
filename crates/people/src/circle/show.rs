//! My circle: the map, and the same in lists.

use super::{KINDS, Near, PutSeat, RINGS, all, map, of};
use crate::acting;
use crate::private::Private;
use askama::Template;
use axum::response::Response;
use ground::acting::Area;
use ground::page::{self, Frame};
use ground::stop::Stop;
use ground::visit::Visit;

// Who may: the person themselves, and whoever acts for them in this.

// What happens.

/// `GET /{place}/me/circle`
pub(crate) async fn get(visit: Visit) -> Result<Response, Stop> {
    let me = visit.person_id()?.to_owned();
    visit.proved_if_shared()?;
    let private = Private::of(&visit.house, &visit.place.slug, &me);
    let (viewer, id) = (visit.viewer.clone(), me.clone());
    let all = visit
        .house
        .store
        .read(move |db| {
            let permit = viewer.may::<PutSeat>(&of(db, viewer.place_id(), &id)?)?;
            all(db, &permit, &private)
        })
        .await?;
    page::page(&ShowPage {
        also: acting::also(&visit, Area::Circle).await?,
        spots: map::spots(&all),
        tall: map::tall(&all),
        key: KINDS
            .iter()
            .filter(|kind| all.iter().any(|near| near.said.kind == **kind))
            .map(|kind| {
                let name = visit.w.t(&format!("circle-put-kind-{kind}")).into_owned();
                ((*kind).to_owned(), name)
            })
            .collect(),
        rings: RINGS.iter().map(|ring| Ring::of(&visit, ring, &all)).collect(),
        none: all.is_empty(),
        put: visit.to("/me/circle/put"),
        support: visit.to(&format!("/people/{me}/circle")),
        path: visit.to("/me/path"),
        back: visit.to("/me"),
        frame: visit.frame("circle"),
    })
}

// What is shown.

struct Ring {
    title: String,
    lines: Vec<Line>,
}

struct Line {
    name: String,
    kind: String,
    note: String,
    /// Whether they are in the circle of support, or asked.
    stands: String,
    /// Whether one is asked once more before they are taken out: not where that ends what they see and do.
    asks_first: bool,
    noted: Option<String>,
    change: String,
    end: String,
}

impl Ring {
    fn of(visit: &Visit, ring: &str, all: &[Near]) -> Self {
        let w = &visit.w;
        let line = |near: &Near| {
            let stands = match (&near.member_id, near.agreed) {
                (None, _) => match &near.parted {
                    Some(parted) => w.t(&format!("circle-parted-{parted}")).into_owned(),
                    None => String::new(),
                },
                (Some(_), true) => w.t("circle-agreed").into_owned(),
                (Some(_), false) => w.t("circle-asked").into_owned(),
            };
            Line {
                name: near.said.name.clone(),
                kind: w.t(&format!("circle-put-kind-{}", near.said.kind)).into_owned(),
                note: near.said.note.clone(),
                stands,
                asks_first: near.member_id.is_none(),
                noted: near.noted_by.as_ref().map(|name| w.part("noted-by", "name", name)),
                change: visit.to(&format!("/me/circle/{}", near.id)),
                end: visit.to(&format!("/me/circle/{}/end", near.id)),
            }
        };
        Self {
            title: w.t(&format!("circle-put-ring-{ring}")).into_owned(),
            lines: all.iter().filter(|n| n.said.ring == ring).map(line).collect(),
        }
    }
}

#[derive(Template)]
#[template(path = "circle/show.html")]
struct ShowPage {
    frame: Frame,
    /// Who else sees it, because they act for me.
    also: Vec<String>,
    spots: Vec<map::Spot>,
    tall: map::Tall,
    /// What the colours mean: each kind that is in the picture, and its name.
    key: Vec<(String, String)>,
    rings: Vec<Ring>,
    none: bool,
    put: String,
    support: String,
    path: String,
    back: String,
}
