//! Write a strength, or change one: in my words, with a symbol if I like, shared with whom I choose.

use super::{ChangeStrength, KINDS, PutStrength, SHARES, SYMBOLS, Strength, mine};
use axum::extract::Path;
use axum::response::Response;
use ground::ask::{Ask, Choice, Kind};
use ground::form::Form;
use ground::page;
use ground::params;
use ground::person::{self, Group};
use ground::stop::Stop;
use ground::trail::Detail;
use ground::visit::Visit;

// Who may: `PutStrength` and `ChangeStrength`, the person themselves; to change who sees one, and to show a new
// one to everyone, they prove who they are. Whoever acts for them leaves that as it is, and what they write anew is seen by the person alone.

// What is asked.

/// The longest strength, in characters: a few sentences.
const LONGEST: usize = 500;
const LONGEST_NAME: usize = 80;

struct Asked {
    kind: String,
    body: String,
    symbol: String,
    share: String,
    group_id: Option<String>,
    helped_by: String,
}

impl Asked {
    /// Whether it reads as before: whoever acts for the person and changes nothing has not helped to write it.
    fn says_the_same(&self, was: &Strength) -> bool {
        (&self.kind, &self.body, &self.symbol) == (&was.kind, &was.body, &was.symbol)
    }
}

fn check(visit: &Visit, form: &mut Form, groups: &[Group], was: Option<&Strength>) -> Asked {
    if visit.viewer.acting().is_some() {
        form.set("share", was.map_or("me", |s| &s.share));
        form.set("group", was.and_then(|s| s.group_id.as_deref()).unwrap_or_default());
    }
    let w = &visit.w;
    let kind = form.one_of(w, "kind", "strength-put-kind", &KINDS);
    let body = form.text(w, "body", "strength-put-body", LONGEST);
    let share = form.one_of(w, "share", "strength-put-share", &SHARES);
    let group = form.get("group").to_owned();
    let known = groups.iter().any(|g| g.id == group && visit.viewer.in_group(&g.id));
    if share == "group" && !known {
        form.fault("group", w.t("strength-put-group-missing"));
    }
    let symbol = form.get("symbol").to_owned();
    let symbol = if SYMBOLS.contains(&symbol.as_str()) { symbol } else { String::new() };
    let helped = form.text_or_none(w, "helped", "paper-helped", LONGEST_NAME).unwrap_or_default();
    // Whoever acts for the person is named, whatever the form says.
    let helped_by = visit.viewer.acting().map_or(helped, |hand| hand.name.clone());
    let group_id = (share == "group").then_some(group);
    Asked { kind, body, symbol, share, group_id, helped_by }
}

// What happens.

async fn groups(visit: &Visit) -> Result<Vec<Group>, Stop> {
    let place_id = visit.place.slug.clone();
    let all = visit.house.store.read(move |db| Ok(person::groups(db, &place_id)?)).await?;
    Ok(all.into_iter().filter(|g| visit.viewer.in_group(&g.id)).collect())
}

/// `GET /{place}/me/strengths/put`
pub(crate) async fn get(visit: Visit) -> Result<Response, Stop> {
    visit.person_id()?;
    let groups = groups(&visit).await?;
    let form = Form::with(&[("share", "me")]);
    ask(&visit, visit.to("/me/strengths/put"), &groups, &form)
}

/// `POST /{place}/me/strengths/put`
pub(crate) async fn post(visit: Visit, mut form: Form) -> Result<Response, Stop> {
    let id = visit.person_id()?.to_owned();
    let groups = groups(&visit).await?;
    let asked = check(&visit, &mut form, &groups, None);
    if asked.share == "everyone" {
        visit.proved()?;
    }
    if form.is_faulty() {
        return ask(&visit, visit.to("/me/strengths/put"), &groups, &form);
    }
    let (viewer, once) = (visit.viewer.clone(), form.once().to_owned());
    let to = visit.to("/me/strengths");
    let went_to = to.clone();
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            tx.only_once(&once)?;
            let person = person::find(tx, tx.place_id(), &id)?.ok_or(Stop::NotFound)?;
            let writing = tx.write(viewer.may::<PutStrength>(&person)?)?;
            let strength = tx.id();
            writing.exec(
                "insert into strength (place_id, id, person_id, kind, body, symbol, share, group_id, \
                 helped_by, made_at, changed_at) \
                 values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10)",
                params![
                    tx.place_id(), &strength, &id, &asked.kind, &asked.body, &asked.symbol,
                    &asked.share, asked.group_id.clone(), &asked.helped_by, tx.now()
                ],
            )?;
            writing.once(&once, &went_to)?;
            writing.keep(Detail::none().say("strength", strength))
        })
        .await?;
    Ok(page::done(&to, "strength-kept"))
}

/// `GET /{place}/me/strengths/{id}`
pub(crate) async fn change_get(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let found = find(&visit, &id).await?;
    visit.proved()?;
    let groups = groups(&visit).await?;
    let form = Form::with(&[
        ("kind", &found.kind),
        ("body", &found.body),
        ("symbol", &found.symbol),
        ("share", &found.share),
        ("group", found.group_id.as_deref().unwrap_or_default()),
        ("helped", &found.helped_by),
    ]);
    ask(&visit, visit.to(&format!("/me/strengths/{id}")), &groups, &form)
}

/// `POST /{place}/me/strengths/{id}`
pub(crate) async fn change_post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let was = find(&visit, &id).await?;
    visit.proved()?;
    let groups = groups(&visit).await?;
    let mut asked = check(&visit, &mut form, &groups, Some(&was));
    if visit.viewer.acting().is_some() && asked.says_the_same(&was) {
        asked.helped_by.clone_from(&was.helped_by);
    }
    if form.is_faulty() {
        return ask(&visit, visit.to(&format!("/me/strengths/{id}")), &groups, &form);
    }
    let viewer = visit.viewer.clone();
    visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            let strength = mine(tx, &viewer, &id)?;
            let writing = tx.write(viewer.may::<ChangeStrength>(&strength)?)?;
            writing.exec(
                "update strength set kind = $3, body = $4, symbol = $5, share = $6, group_id = $7, \
                 helped_by = $8, changed_at = $9 where place_id = $1 and id = $2",
                params![
                    tx.place_id(),
                    &id,
                    &asked.kind,
                    &asked.body,
                    &asked.symbol,
                    &asked.share,
                    asked.group_id.clone(),
                    &asked.helped_by,
                    tx.now()
                ],
            )?;
            writing.keep(Detail::none())
        })
        .await?;
    Ok(page::done(&visit.to("/me/strengths"), "strength-kept"))
}

pub(super) async fn find(visit: &Visit, id: &str) -> Result<Strength, Stop> {
    visit.person_id()?;
    let (viewer, id) = (visit.viewer.clone(), id.to_owned());
    visit.house.store.read(move |db| mine(db, &viewer, &id)).await
}

// What is shown.

fn ask(visit: &Visit, action: String, groups: &[Group], form: &Form) -> Result<Response, Stop> {
    let w = &visit.w;
    let groups: Vec<Choice> =
        groups.iter().map(|g| (g.id.clone(), g.name.clone(), String::new())).collect();
    let shares: Vec<&str> =
        SHARES.into_iter().filter(|s| *s != "group" || !groups.is_empty()).collect();
    let symbol =
        |name: &str| (name.to_owned(), w.t(&format!("symbol-{name}")).into_owned(), String::new());
    let mut ask = Ask::new(w, "strength-put", action, visit.to("/me/strengths"))
        .radios("kind", &KINDS)
        .area("body", 3)
        .field("symbol", Kind::Select(SYMBOLS.map(symbol).into()));
    // Who sees it, the person says with their own hand.
    if visit.viewer.acting().is_some() {
        return ask.about(&w.t("strength-put-acting")).show(visit, form);
    }
    ask = ask.radios("share", &shares);
    if !groups.is_empty() {
        ask = ask.field("group", Kind::Select(groups));
    }
    ask.line("helped").show(visit, form)
}
