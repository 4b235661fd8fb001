//! Say where I live, as near as I want, so that networks near me are found: one of the spots that the place
//! names, or numbers from a map. It is shown to nobody.

use super::rule::{Spot, is_far};
use super::{PutSpot, own_spot};
use axum::response::Response;
use ground::ask::{Ask, Kind};
use ground::form::Form;
use ground::page;
use ground::params;
use ground::person;
use ground::stop::Stop;
use ground::trail::Detail;
use ground::visit::Visit;

// Who may: `PutSpot`, the person themselves.

// What is asked: `near`, a spot of the place; or `lat` and `lon` in degrees. All empty: I take it back.

/// A number of degrees with a point, as millionths; none when it is no such number or outside of `most`.
fn degrees(text: &str, most: i64) -> Option<i64> {
    let (sign, bare) = match text.trim().strip_prefix(['-', '−']) {
        Some(rest) => (-1, rest),
        None => (1, text.trim()),
    };
    let (whole, part) = bare.split_once('.').unwrap_or((bare, ""));
    let digits = |t: &str| t.chars().all(|c| c.is_ascii_digit());
    if whole.is_empty() || whole.len() > 3 || part.len() > 9 || !digits(whole) || !digits(part) {
        return None;
    }
    let part: i64 = format!("{part:0<6}").get(..6)?.parse().ok()?;
    let value = whole.parse::<i64>().ok()? * 1_000_000 + part;
    (value <= most * 1_000_000).then_some(sign * value)
}

/// A spot from the form; nothing when all is empty.
pub(super) fn check(visit: &Visit, form: &mut Form) -> Option<Spot> {
    let near = form.get("near").to_owned();
    if let Some(named) = visit.place.spots.iter().find(|s| s.key == near) {
        return Some(Spot { lat: named.lat, lon: named.lon });
    }
    if form.get("lat").is_empty() && form.get("lon").is_empty() {
        return None;
    }
    let (lat, lon) = (degrees(form.get("lat"), 90), degrees(form.get("lon"), 180));
    for (field, value) in [("lat", lat), ("lon", lon)] {
        if value.is_none() {
            form.fault(field, visit.w.t("spot-degrees-wrong"));
        }
    }
    let spot = Spot { lat: lat?, lon: lon? };
    if is_far(&visit.place, spot, visit.now()) {
        for field in ["lat", "lon"] {
            form.fault(field, visit.w.part("spot-far", "place", &visit.place.name));
        }
    }
    Some(spot)
}

/// The fields of a spot, in a page.
pub(super) fn fields(visit: &Visit, ask: Ask) -> Ask {
    let spots: Vec<_> =
        visit.place.spots.iter().map(|s| (s.key.clone(), s.name.clone(), String::new())).collect();
    let ask = if spots.is_empty() { ask } else { ask.field("near", Kind::Select(spots)) };
    ask.line("lat").line("lon")
}

// What happens.

/// `GET /{place}/networks/spot`
pub(crate) async fn get(visit: Visit) -> Result<Response, Stop> {
    visit.person_id()?;
    let viewer = visit.viewer.clone();
    let spot = visit.house.store.read(move |db| Ok(own_spot(db, &viewer)?)).await?;
    let mut form = Form::default();
    if let Some(spot) = spot {
        match visit.place.spots.iter().find(|s| (s.lat, s.lon) == (spot.lat, spot.lon)) {
            Some(named) => form.set("near", &named.key),
            None => {
                form.set("lat", &text(spot.lat));
                form.set("lon", &text(spot.lon));
            }
        }
    }
    ask(&visit, &form)
}

fn text(millionths: i64) -> String {
    let sign = if millionths < 0 { "-" } else { "" };
    let bare = millionths.abs();
    format!("{sign}{}.{:06}", bare / 1_000_000, bare % 1_000_000)
}

/// `POST /{place}/networks/spot`
pub(crate) async fn post(visit: Visit, mut form: Form) -> Result<Response, Stop> {
    let id = visit.person_id()?.to_owned();
    let spot = check(&visit, &mut form);
    if form.is_faulty() {
        return ask(&visit, &form);
    }
    let viewer = visit.viewer.clone();
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let person = person::find(tx, tx.place_id(), &id)?.ok_or(Stop::NotFound)?;
            let writing = tx.write(viewer.may::<PutSpot>(&person)?)?;
            let sql = "delete from spot where place_id = $1 and id = $2";
            writing.exec(sql, params![tx.place_id(), &id])?;
            if let Some(spot) = spot {
                writing.exec(
                    "insert into spot (place_id, id, lat, lon, changed_at) \
                     values ($1, $2, $3, $4, $5)",
                    params![tx.place_id(), &id, spot.lat, spot.lon, tx.now()],
                )?;
            }
            writing.keep(Detail::none())
        })
        .await?;
    Ok(page::done(&visit.to("/networks"), "spot-kept"))
}

// What is shown.

fn ask(visit: &Visit, form: &Form) -> Result<Response, Stop> {
    let (action, back) = (visit.to("/networks/spot"), visit.to("/networks"));
    fields(visit, Ask::new(&visit.w, "spot", action, back)).show(visit, form)
}

#[cfg(test)]
mod tests {
    use super::{degrees, text};
    use proptest::prelude::*;

    #[test]
    fn degrees_are_read_as_people_copy_them_from_a_map() {
        for (typed, millionths) in [
            ("53.6241", Some(53_624_100)),
            ("-1.8792", Some(-1_879_200)),
            ("−1.8792", Some(-1_879_200)),
            (" 53 ", Some(53_000_000)),
            ("90.000000", Some(90_000_000)),
            ("90.1", None),
            ("53,6", None),
            ("north", None),
            ("", None),
        ] {
            assert_eq!(degrees(typed, 90), millionths, "{typed}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(at in -90_000_000i64..=90_000_000) {
            prop_assert_eq!(degrees(&text(at), 90), Some(at));
        }

        #[test]
        fn no_text_makes_it_panic(typed in "\\PC{0,20}") {
            let _ = degrees(&typed, 90);
        }
    }
}
