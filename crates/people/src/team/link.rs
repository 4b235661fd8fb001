//! Links beside a team: to the rota, the medicine chart, the pay. Other programs keep these, and the team finds
//! its way to them.

use super::{PutLink, SeeTeam, begin, of};
use crate::private::Private;
use axum::extract::Path;
use axum::http::Uri;
use axum::response::Response;
use ground::ask::{Ask, Kind};
use ground::form::Form;
use ground::page;
use ground::params;
use ground::permit::Permit;
use ground::stop::Stop;
use ground::store::Db;
use ground::trail::Detail;
use ground::visit::Visit;
use serde::{Deserialize, Serialize};

// Who may: `PutLink`, the person who leads the team; those in it (`SeeTeam`) follow them.

// What is asked: `name`, what it is, and `address`, where.

const LONGEST_NAME: usize = 120;
const LONGEST_ADDRESS: usize = 500;

/// A team has so many links at the most.
const MOST: i64 = 20;

// What happens.

/// A link, opened.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Link {
    #[serde(skip)]
    pub id: String,
    pub name: String,
    pub address: String,
}

impl Link {
    /// Whose page it is: 'rota.example.org'.
    pub fn host(&self) -> String {
        let uri: Option<Uri> = self.address.parse().ok();
        uri.and_then(|uri| Some(uri.host()?.to_owned())).unwrap_or_default()
    }
}

/// The links of a team, oldest first.
pub(super) fn links(
    db: &Db<'_>,
    permit: &Permit<SeeTeam>,
    private: &Private,
) -> Result<Vec<Link>, Stop> {
    let on = permit.on();
    let rows: Vec<(String, String)> = db.all(
        "select id, sealed from team_link where place_id = $1 and person_id = $2 \
         order by made_at, id",
        params![&on.place_id, &on.id],
    )?;
    let open = |(id, sealed): (String, String)| {
        let text = private.open(&format!("link.{id}"), &sealed)?;
        Ok(Link { id, ..serde_json::from_str(&text).map_err(Stop::broken)? })
    };
    rows.into_iter().map(open).collect()
}

/// Whether it is the address of a page that is reached safely: `https`, a host, and nobody's name in front.
fn is_safe(address: &str) -> bool {
    let Ok(uri) = address.parse::<Uri>() else { return false };
    let named = uri.authority().is_some_and(|authority| authority.as_str().contains('@'));
    uri.scheme_str() == Some("https") && uri.host().is_some_and(|h| h.contains('.')) && !named
}

/// `GET /{place}/teams/{id}/links`
pub(crate) async fn get(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    visit.person_id()?;
    let (viewer, team, now) = (visit.viewer.clone(), id.clone(), visit.now());
    let may = move |db: &Db<'_>| {
        drop(viewer.may::<PutLink>(&of(db, viewer.place_id(), &team, now)?)?);
        Ok(())
    };
    visit.house.store.read(may).await?;
    ask(&visit, &id, &Form::default())
}

/// `POST /{place}/teams/{id}/links`
pub(crate) async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    visit.person_id()?;
    let name = form.text(&visit.w, "name", "team-link-name", LONGEST_NAME);
    let address = form.text(&visit.w, "address", "team-link-address", LONGEST_ADDRESS);
    if !address.is_empty() && !is_safe(&address) {
        form.fault("address", visit.w.t("team-link-address-wrong"));
    }
    if form.is_faulty() {
        return ask(&visit, &id, &form);
    }
    let private = Private::of(&visit.house, &visit.place.slug, &id);
    let (viewer, once) = (visit.viewer.clone(), form.once().to_owned());
    let to = visit.to(&format!("/teams/{id}"));
    let went_to = to.clone();
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            tx.only_once(&once)?;
            let writing = begin::<PutLink>(tx, &viewer, &id)?;
            let count = "select count(*) from team_link where place_id = $1 and person_id = $2";
            if tx.number(count, params![tx.place_id(), &id])? >= MOST {
                return Err(Stop::Forbidden("team-link-many"));
            }
            let link = Link { id: tx.id(), name: name.clone(), address: address.clone() };
            let text = serde_json::to_string(&link).map_err(Stop::broken)?;
            let sealed = private.seal(&format!("link.{}", link.id), &text)?;
            writing.exec(
                "insert into team_link (place_id, id, person_id, sealed, made_at) \
                 values ($1, $2, $3, $4, $5)",
                params![tx.place_id(), &link.id, &id, &sealed, tx.now()],
            )?;
            writing.once(&once, &went_to)?;
            writing.keep(Detail::none())
        })
        .await?;
    Ok(page::done(&to, "team-link-put"))
}

/// `POST /{place}/teams/{id}/links/{link}/end`
pub(crate) async fn end(
    visit: Visit,
    Path((_, id, link)): Path<(String, String, String)>,
) -> Result<Response, Stop> {
    visit.person_id()?;
    let viewer = visit.viewer.clone();
    let to = visit.to(&format!("/teams/{id}"));
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let writing = begin::<PutLink>(tx, &viewer, &id)?;
            let sql = "delete from team_link where place_id = $1 and person_id = $2 and id = $3";
            if writing.exec(sql, params![tx.place_id(), &id, &link])? == 0 {
                return Err(Stop::NotFound);
            }
            writing.keep(Detail::none())
        })
        .await?;
    Ok(page::done(&to, "team-link-ended"))
}

// What is shown.

fn ask(visit: &Visit, id: &str, form: &Form) -> Result<Response, Stop> {
    let back = visit.to(&format!("/teams/{id}"));
    let action = format!("{back}/links");
    let ask = Ask::new(&visit.w, "team-link", action, back);
    ask.line("name").field("address", Kind::Line("url")).show(visit, form)
}

#[cfg(test)]
mod tests {
    use super::is_safe;

    #[test]
    fn an_address_is_one_of_a_page_that_is_reached_safely() {
        for safe in ["https://rota.example.org", "https://rota.example.org/week?n=3#now"] {
            assert!(is_safe(safe), "{safe}");
        }
        for other in [
            "http://rota.example.org",
            "javascript:alert(1)",
            "data:text/html,x",
            "https://localhost",
            "https://someone@rota.example.org",
            "https://rota.example.org/a b",
            "rota.example.org",
            "//rota.example.org",
        ] {
            assert!(!is_safe(other), "{other}");
        }
    }
}
