//! Add a statement: one plain sentence of what you think, for yourself or for someone without a screen.

use crate::thread::{self, Thread, take_part_as};
use axum::extract::Path;
use axum::response::Response;
use ground::ask::{Ask, Kind};
use ground::fact::Fact;
use ground::form::Form;
use ground::hat::{Hat, Hats};
use ground::page::done;
use ground::params;
use ground::permit::{Act, Role, While};
use ground::stop::Stop;
use ground::trail::{Detail, Tx, Writing};
use ground::visit::Visit;
use ground::words::Language;
use people::open::{NewPerson, Way};

// Who may.

/// Add a statement to a talk.
pub struct AddStatement;

impl Act for AddStatement {
    type On = Thread;
    const FACT: Fact = Fact::StatementAdd;
    const MAY: &'static [Role] = &[Role::Participant];
    const WHILE: &'static [While<Thread>] =
        &[While { holds: Thread::talk_is_open, or: "refused-talk-closed" }];
    const REFUSAL: &'static str = "refused-not-invited";
}

/// The most characters of a statement: one sentence is easier to agree or disagree with.
pub const MOST: usize = 140;

// What happens.

/// Writes a statement of someone's, with its author as taking part.
pub fn write(
    w: &Writing<'_, '_, AddStatement>,
    tx: &Tx<'_>,
    author: (&str, Hats),
    body: &str,
    channel: &'static str,
    helper: Option<&str>,
) -> Result<String, Stop> {
    let (id, thread) = (tx.id(), w.on());
    // What the owner puts before anyone else has spoken is there to begin with.
    let leads = thread.owner_id.as_deref() == Some(author.0) && helper.is_none();
    let seed = (leads && thread.votes == 0).then_some(w.now());
    w.exec(
        "insert into statement (place_id, id, thread_id, person_id, entered_by, channel, body, made_at, seed_at, \
         agree, disagree, pass, agree_community, agree_using, agree_providing, agree_commissioning, \
         disagree_community, disagree_using, disagree_providing, disagree_commissioning, \
         pass_community, pass_using, pass_providing, pass_commissioning) values \
         ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)",
        params![&thread.place_id, &id, &thread.id, author.0, helper, channel, body, w.now(), seed],
    )?;
    w.exec(
        "update thread set statements = statements + 1 where place_id = $1 and id = $2",
        params![&thread.place_id, &thread.id],
    )?;
    take_part_as(w, author.0, author.1.bits())?;
    Ok(id)
}

pub async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<AddStatement>(&thread)?);
    let body = form.text(&visit.w, "body", "statement-body", MOST).replace('\n', " ");
    if form.is_faulty() {
        return ask(&visit, &thread, &form);
    }
    thread::change::<AddStatement, _>(&visit, &id, form.once(), move |w, tx| {
        let me = w.permit().who().me().ok_or(Stop::SignIn)?.clone();
        write(w, tx, (&me.id, me.hats), &body, "web", None)?;
        Ok(Detail::none().unnamed().by("web"))
    })
    .await?;
    Ok(done(&format!("{}/talk", thread.path()), "statement-done"))
}

// For someone else: their words, on paper, by telephone or in person.

pub async fn post_other(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<AddStatement>(&thread)?);
    if !visit.viewer.is_member() {
        return Err(Stop::Forbidden("refused-guest"));
    }
    let w = &visit.w;
    let body = form.text(w, "body", "statement-body", MOST).replace('\n', " ");
    let name = form.text(w, "name", "statement-other-name", 100);
    let hats: Vec<Hat> = form.all("hat").filter_map(Hat::from_key).collect();
    if hats.is_empty() {
        form.fault("hat", w.t("statement-other-hat-missing"));
    }
    let channels = crate::thread::raise::CHANNELS;
    let channel = form.one_of(w, "channel", "statement-other-channel", &channels);
    let channel = channels.into_iter().find(|c| *c == channel).unwrap_or("paper");
    let consent = form.text(w, "consent", "statement-other-consent", 300);
    let address = form.text_or_none(w, "address", "statement-other-address", 300);
    if form.is_faulty() {
        return ask_other(&visit, &thread, &form);
    }
    let person = NewPerson {
        name,
        hats: Hats::of(&hats),
        way: if address.is_some() { Way::Post } else { Way::InPerson },
        address,
        language: if form.chosen("easy", "yes") { Language::Easy } else { Language::English },
        consent,
        ..NewPerson::default()
    };
    thread::change::<AddStatement, _>(&visit, &id, form.once(), move |w, tx| {
        let viewer = w.permit().who();
        let author = people::open::enter(tx, viewer, &person)?;
        let helper = viewer.person_id();
        write(w, tx, (&author, person.hats), &body, channel, helper)?;
        Ok(Detail::none().unnamed().by(channel))
    })
    .await?;
    Ok(done(&format!("{}/talk", thread.path()), "statement-done"))
}

// What is shown.

pub async fn get(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<AddStatement>(&thread)?);
    ask(&visit, &thread, &Form::default())
}

pub async fn get_other(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<AddStatement>(&thread)?);
    if !visit.viewer.is_member() {
        return Err(Stop::Forbidden("refused-guest"));
    }
    ask_other(&visit, &thread, &Form::default())
}

fn ask(visit: &Visit, thread: &Thread, form: &Form) -> Result<Response, Stop> {
    let back = format!("{}/talk", thread.path());
    Ask::new(&visit.w, "statement", format!("{}/statements", thread.path()), back)
        .about(thread.question.as_deref().unwrap_or(&thread.title))
        .area("body", 3)
        .show(visit, form)
}

fn ask_other(visit: &Visit, thread: &Thread, form: &Form) -> Result<Response, Stop> {
    let w = &visit.w;
    let hats = Hat::ALL
        .iter()
        .map(|h| (h.key().to_owned(), w.t(&h.word()).into_owned(), String::new()))
        .collect();
    let back = format!("{}/talk", thread.path());
    Ask::new(w, "statement-other", format!("{}/statements/other", thread.path()), back)
        .about(thread.question.as_deref().unwrap_or(&thread.title))
        .area("body", 3)
        .line("name")
        .field("hat", Kind::Checks(hats))
        .radios("channel", &crate::thread::raise::CHANNELS)
        .line("consent")
        .area("address", 3)
        .checks("easy", &["yes"])
        .show(visit, form)
}
