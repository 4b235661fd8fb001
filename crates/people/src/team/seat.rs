//! One seat: what the person says and promises; the yes, the going on after the trial, and the end.

use super::{EndSeat, GoOn, Said, Seat, Stands, TakeSeat, envelope, said, seat_of, tell};
use crate::private::Private;
use crate::waits::paper::noted_by;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use ground::ask::Ask;
use ground::form::Form;
use ground::house::House;
use ground::page::{self, Frame};
use ground::params;
use ground::permit::Act;
use ground::person;
use ground::stop::Stop;
use ground::store::Db;
use ground::trail::{Detail, Tx, Writing};
use ground::viewer::Viewer;
use ground::visit::Visit;

// Who may: `TakeSeat`, `GoOn` and `EndSeat`, the two whose it is.

// What is asked, with the yes: `promise`, what I promise them; and, if I like, `about`, what they should know about me.

const LONGEST: usize = 1500;

// What happens.

/// `GET /{place}/teams/seats/{id}`
pub(crate) async fn get(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    page::page(&SeatPage::of(&visit, id, Form::default()).await?)
}

/// `POST /{place}/teams/seats/{id}/take`
pub(crate) async fn take(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    visit.person_id()?;
    let about = form.text_or_none(&visit.w, "about", "team-take-promise", LONGEST);
    let promise = form.text(&visit.w, "promise", "team-take-promise", LONGEST);
    let about = about.unwrap_or_default();
    if form.is_faulty() {
        return page::refused(&SeatPage::of(&visit, id, form).await?);
    }
    let (viewer, house) = (visit.viewer.clone(), visit.house.clone());
    let to = visit.to(&format!("/teams/seats/{id}"));
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let seat = seat_of(tx, &viewer, &id)?;
            let writing = tx.write(viewer.may::<TakeSeat>(&seat)?)?;
            if seat.stands(tx.now()) != Stands::Asked {
                return Err(Stop::Forbidden("team-seat-over"));
            }
            promised(tx, &writing, &house, &seat, (&promise, &about))?;
            writing.keep(Detail::none())
        })
        .await?;
    Ok(page::done(&to, "team-taken"))
}

/// `POST /{place}/teams/seats/{id}/go-on`
pub(crate) async fn go_on(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let viewer = visit.viewer.clone();
    let to = visit.to(&format!("/teams/seats/{id}"));
    let both = visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let seat = seat_of(tx, &viewer, &id)?;
            let writing = tx.write(viewer.may::<GoOn>(&seat)?)?;
            if seat.stands(tx.now()) == Stands::Ended {
                return Err(Stop::Forbidden("team-seat-over"));
            }
            goes_on(tx, &writing, &viewer, &seat)?;
            let lead = viewer.is_person(&seat.person_id);
            let other = if lead { seat.member_on_at } else { seat.lead_on_at };
            Ok(writing.keep(Detail::none())?.with(other.is_some()))
        })
        .await?;
    Ok(page::done(&to, if both { "team-on-both" } else { "team-on" }))
}

/// `GET /{place}/teams/seats/{id}/end`: whoever leaves a team is asked once, for only the person can ask them back.
/// Whoever leads it ends what others see and do with one press.
pub(crate) async fn end_get(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    visit.person_id()?;
    let (viewer, asked) = (visit.viewer.clone(), id.clone());
    let asked = move |db: &Db<'_>| {
        viewer.may::<EndSeat>(&seat_of(db, &viewer, &asked)?).map(drop)?;
        Ok(())
    };
    visit.house.store.read(asked).await?;
    let back = visit.to(&format!("/teams/seats/{id}"));
    Ask::new(&visit.w, "team-leave", format!("{back}/end"), back).show(&visit, &Form::default())
}

/// `POST /{place}/teams/seats/{id}/end`: nobody need say why. Hats of that one end with it.
pub(crate) async fn end(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let viewer = visit.viewer.clone();
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let seat = seat_of(tx, &viewer, &id)?;
            let writing = tx.write(viewer.may::<EndSeat>(&seat)?)?;
            over(tx, &writing, &viewer, &id)?;
            writing.keep(Detail::none())
        })
        .await?;
    Ok(page::done(&visit.to("/teams"), "team-ended"))
}

/// Writes down that one of the two says it goes on.
fn goes_on<A: Act>(
    db: &Db<'_>,
    writing: &Writing<'_, '_, A>,
    who: &Viewer,
    seat: &Seat,
) -> Result<(), Stop> {
    let sql = if who.is_person(&seat.person_id) {
        "update seat set lead_on_at = $3 where place_id = $1 and id = $2"
    } else {
        "update seat set member_on_at = $3 where place_id = $1 and id = $2"
    };
    writing.exec(sql, params![&seat.place_id, &seat.id, writing.now()])?;
    tell::on(db, writing, seat, who)
}

/// Writes down the yes with what they promise and say of themselves.
fn promised<A: Act>(
    db: &Db<'_>,
    writing: &Writing<'_, '_, A>,
    house: &House,
    seat: &Seat,
    (promise, about): (&str, &str),
) -> Result<(), Stop> {
    let private = Private::of(house, &seat.place_id, &seat.person_id);
    let (their_promise, about_them) = (promise.to_owned(), about.to_owned());
    let said = Said { their_promise, about_them, ..said(&private, seat)? };
    let text = serde_json::to_string(&said).map_err(Stop::broken)?;
    let sealed = private.seal(&envelope(&seat.id), &text)?;
    writing.exec(
        "update seat set taken_at = $3, sealed = $4 where place_id = $1 and id = $2",
        params![&seat.place_id, &seat.id, writing.now(), sealed],
    )?;
    tell::taken(db, writing, seat)
}

/// The yes of someone who has no account.
pub(crate) fn take_in<A: Act>(
    tx: &Tx<'_>,
    writing: &Writing<'_, '_, A>,
    house: &House,
    (them, id): (&Viewer, &str),
    promise: &str,
) -> Result<(), Stop> {
    promised(tx, writing, house, &seat_of(tx, them, id)?, (promise, ""))
}

/// After a trial, it goes on: said by someone who has no account.
pub(crate) fn on<A: Act>(
    tx: &Tx<'_>,
    writing: &Writing<'_, '_, A>,
    (them, id): (&Viewer, &str),
) -> Result<(), Stop> {
    goes_on(tx, writing, them, &seat_of(tx, them, id)?)
}

/// Writes down that a seat is over, or that whoever is asked did not want it. Whoever did not end it is told.
pub(crate) fn over<A: Act>(
    tx: &Tx<'_>,
    writing: &Writing<'_, '_, A>,
    who: &Viewer,
    id: &str,
) -> Result<(), Stop> {
    let seat = seat_of(tx, who, id)?;
    writing.exec(
        "update seat set ended_at = $3, ended_by = $4 where place_id = $1 and id = $2",
        params![tx.place_id(), id, tx.now(), who.person_id()],
    )?;
    writing.exec(
        "update team_hat set ended_at = $4 where place_id = $1 and person_id = $2 \
         and holder_id = $3 and ended_at is null",
        params![tx.place_id(), &seat.person_id, &seat.member_id, tx.now()],
    )?;
    tell::ended(tx, writing, &seat, who)
}

/// What is read to someone without an account who is asked, or whose trial ends: what each of the two said, with whose
/// words they are; and who asked, and the other of the two.
pub(crate) fn read_out(
    db: &Db<'_>,
    visit: &Visit,
    them: &Viewer,
    id: &str,
) -> Result<(String, Vec<String>), Stop> {
    let seat = seat_of(db, them, id)?;
    let said = said(&Private::of(&visit.house, &seat.place_id, &seat.person_id), &seat)?;
    let ids = [seat.person_id.as_str(), seat.member_id.as_str()];
    let names = person::names(db, &seat.place_id, ids)?;
    let [person, member] = ids.map(|id| names.get(id).map(String::as_str).unwrap_or_default());
    let parts = by_name(visit, said, person, member);
    let words: Vec<String> =
        parts.into_iter().map(|(whose, words)| format!("{whose}: {words}")).collect();
    let other = if them.is_person(&seat.person_id) { seat.member_id } else { seat.person_id };
    Ok((words.join("\n\n"), vec![seat.asked_by, other]))
}

// What is shown.

#[derive(Template)]
#[template(path = "team/seat.html")]
struct SeatPage {
    frame: Frame,
    form: Form,
    title: String,
    kind: String,
    stands: String,
    /// Who wrote down what one of the two said.
    noted: Option<String>,
    /// What each of the two says and promises: whose words they are, by name, and the words.
    said: Vec<(String, String)>,
    /// What the one who is asked is asked with the yes.
    asks: (String, String),
    /// Where the forms go, for whoever may send them.
    take: Option<String>,
    go_on: Option<String>,
    end: Option<String>,
    /// The message on that button.
    end_text: &'static str,
    /// Where someone who is in it is asked whether they leave.
    leave: Option<String>,
    team: Option<String>,
    back: String,
}

/// Whose words are whose: what each says of themselves, and promises the other.
fn by_name(visit: &Visit, said: Said, person: &str, member: &str) -> Vec<(String, String)> {
    let w = &visit.w;
    let about = |name: &str| w.part("team-seat-about", "name", name);
    let promise = |from: &str, to: &str| w.with("team-seat-promise", &[("from", from), ("to", to)]);
    let all = [
        (about(person), said.about_me),
        (promise(person, member), said.my_promise),
        (about(member), said.about_them),
        (promise(member, person), said.their_promise),
    ];
    all.into_iter().filter(|(_, words)| !words.is_empty()).collect()
}

impl SeatPage {
    async fn of(visit: &Visit, id: String, form: Form) -> Result<Self, Stop> {
        visit.person_id()?;
        let (viewer, house) = (visit.viewer.clone(), visit.house.clone());
        let (seat, said, names, noted) = visit
            .house
            .store
            .read(move |db| {
                let seat = seat_of(db, &viewer, &id)?;
                let private = Private::of(&house, viewer.place_id(), &seat.person_id);
                let ids = [seat.person_id.as_str(), seat.member_id.as_str()];
                let names = person::names(db, viewer.place_id(), ids)?;
                let said = said(&private, &seat)?;
                let noted = noted_by(db, viewer.place_id(), &seat.id)?;
                Ok((seat, said, names, noted))
            })
            .await?;
        let w = &visit.w;
        let name = |id: &str| names.get(id).map(String::as_str).unwrap_or_default();
        let stands = seat.stands(visit.now());
        let to = |verb: &str| visit.to(&format!("/teams/seats/{}/{verb}", seat.id));
        let on = if visit.viewer.is_person(&seat.person_id) {
            seat.lead_on_at
        } else {
            seat.member_on_at
        };
        let goes = stands == Stands::Trial && on.is_none() && visit.viewer.can::<GoOn>(&seat);
        let open = stands != Stands::Ended;
        let parts = [("member", name(&seat.member_id)), ("person", name(&seat.person_id))];
        let day = w.day(seat.trial_until);
        let key = match stands {
            Stands::Asked if visit.viewer.is_person(&seat.member_id) => "team-stands-you-asked",
            Stands::Asked => "team-stands-asked",
            Stands::Trial if on.is_some() => "team-stands-you-on",
            Stands::Trial => "team-stands-trial",
            Stands::Agreed => "team-stands-agreed",
            Stands::Ended => "team-stands-ended",
        };
        let ends = open && visit.viewer.can::<EndSeat>(&seat);
        // Whoever leads ends it with one press, and so does a no to what is only asked.
        let at_once = visit.viewer.is_person(&seat.person_id) || stands == Stands::Asked;
        Ok(Self {
            title: w.with("team-seat-of", &parts),
            kind: w.t(&format!("team-ask-kind-{}", seat.kind)).into_owned(),
            stands: w.part(key, "day", &day),
            noted: noted.map(|name| w.part("noted-by", "name", &name)),
            // Whoever is out of the team does not read on what the person said.
            said: if stands == Stands::Ended && !visit.viewer.is_person(&seat.person_id) {
                Vec::new()
            } else {
                by_name(visit, said, name(&seat.person_id), name(&seat.member_id))
            },
            asks: (
                w.part("team-take-about", "person", name(&seat.person_id)),
                w.part("team-take-promise", "person", name(&seat.person_id)),
            ),
            take: (stands == Stands::Asked && visit.viewer.can::<TakeSeat>(&seat))
                .then(|| to("take")),
            go_on: goes.then(|| to("go-on")),
            leave: (ends && !at_once).then(|| to("end")),
            end: (ends && at_once).then(|| to("end")),
            end_text: match stands {
                Stands::Asked if visit.viewer.is_person(&seat.member_id) => "team-say-no",
                _ => "team-end",
            },
            team: seat.is_in(visit.now()).then(|| visit.to(&format!("/teams/{}", seat.person_id))),
            back: visit.to("/teams"),
            frame: visit.frame("team-seat").titled("team-seat-of"),
            form,
        })
    }
}
