//! One group: what it is for, and how many belong to it.

use super::{JoinGroup, LeaveGroup, counts, members, number_in_words};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use ground::page::{self, Frame};
use ground::person::{self, Group};
use ground::stop::Stop;
use ground::visit::Visit;

// Who may: anyone. The members' names are for those who belong to the place.

// What happens.

/// `GET /{place}/groups/{id}`
pub(crate) async fn get(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let viewer = visit.viewer.clone();
    let (group, n, people) = visit
        .house
        .store
        .read(move |db| {
            let place_id = viewer.place_id();
            let group: Group = person::group(db, place_id, &id)?.ok_or(Stop::NotFound)?;
            let n = counts(db, place_id)?.into_iter().find(|(g, _)| *g == id).map_or(0, |(_, n)| n);
            Ok((group, n, members(db, &viewer, &id)?))
        })
        .await?;
    let is_in = visit.viewer.in_group(&group.id);
    let to = |verb: &str| visit.to(&format!("/groups/{}/{verb}", group.id));
    page::page(&ShowPage {
        frame: visit.frame("group").titled("group-list-title"),
        number: number_in_words(&visit.w, n),
        names: people.into_iter().map(|p| p.name).collect(),
        is_member: visit.viewer.is_member(),
        join: (!is_in && visit.viewer.can::<JoinGroup>(&group)).then(|| to("join")),
        leave: visit.viewer.can::<LeaveGroup>(&group).then(|| to("leave")),
        back: visit.to("/groups"),
        group,
    })
}

// What is shown.

#[derive(Template)]
#[template(path = "group/show.html")]
struct ShowPage {
    frame: Frame,
    group: Group,
    number: String,
    names: Vec<String>,
    is_member: bool,
    join: Option<String>,
    leave: Option<String>,
    back: String,
}
