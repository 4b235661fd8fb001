//! What happened in a matter outside this program: a meeting, a letter that told people, an open call,
//! a commitment made before asking, a return for people's work. The ladder reads these.

use crate::thread::{self, Thread};
use axum::extract::Path;
use axum::response::Response;
use ground::ask::Ask;
use ground::clock::start_of;
use ground::fact::Fact;
use ground::form::Form;
use ground::page::done;
use ground::permit::{Act, Role};
use ground::stop::Stop;
use ground::store::{Db, DbResult};
use ground::trail::Detail;
use ground::visit::Visit;
use ground::{params, row};

row! {
    /// An event as it is stored.
    #[derive(Clone, Debug)]
    pub struct Event {
        pub id: String,
        /// `told`, `asked`, `meeting`, `commitment`, `return`.
        pub kind: String,
        /// Which of the Four Co's it belongs to: `commission`, `design`, `deliver`, `judge`.
        pub scope: String,
        pub day_at: i64,
        pub note: String,
        pub came: Option<i64>,
        pub came_community: Option<i64>,
        pub came_using: Option<i64>,
        pub came_providing: Option<i64>,
        pub came_commissioning: Option<i64>,
        /// When the papers went out.
        pub papers_at: Option<i64>,
        /// When the Easy Read paper went out.
        pub easy_at: Option<i64>,
        /// Access needs that were asked for, and met.
        pub needs_asked: Option<i64>,
        pub needs_met: Option<i64>,
        pub recorded_by: String,
    }
}

/// The events of a thread, by day.
pub fn of(db: &Db<'_>, thread: &Thread) -> DbResult<Vec<Event>> {
    let sql = format!(
        "select {} from event where place_id = $1 and thread_id = $2 order by day_at, id",
        Event::COLUMNS
    );
    db.all(&sql, params![&thread.place_id, &thread.id])
}

// Who may.

/// Record an event.
pub struct Record;

impl Act for Record {
    type On = Thread;
    const FACT: Fact = Fact::EventRecord;
    const MAY: &'static [Role] = &[Role::Owner, Role::Steward, Role::Raiser, Role::Helper];
    const REFUSAL: &'static str = "refused-not-owner";
}

pub const KINDS: [&str; 5] = ["meeting", "told", "asked", "commitment", "return"];
pub const SCOPES: [&str; 4] = ["commission", "design", "deliver", "judge"];

// What is asked.

struct Asked {
    kind: String,
    scope: String,
    day: i64,
    note: String,
    counts: [Option<i64>; 7],
    papers: Option<i64>,
    easy: Option<i64>,
}

const COUNTS: [&str; 7] = [
    "came",
    "came-community",
    "came-using",
    "came-providing",
    "came-commissioning",
    "needs-asked",
    "needs-met",
];

fn check(visit: &Visit, form: &mut Form) -> Asked {
    let w = &visit.w;
    let kind = form.one_of(w, "kind", "event-kind", &KINDS);
    let scope = form.one_of(w, "scope", "event-scope", &SCOPES);
    let day = form.date(w, "day", "event-day").map_or(0, start_of);
    let note = form.text(w, "note", "event-note", 500);
    let mut counts = [None; 7];
    for (slot, name) in counts.iter_mut().zip(COUNTS) {
        let typed = form.get(name).to_owned();
        match typed.parse::<i64>() {
            _ if typed.is_empty() => {}
            Ok(n) if (0..=1_000_000).contains(&n) => *slot = Some(n),
            _ => form.fault(name, w.t("event-count-wrong")),
        }
    }
    let mut date = |name: &str| {
        let empty =
            ["day", "month", "year"].iter().all(|p| form.get(&format!("{name}-{p}")).is_empty());
        if empty { None } else { form.date(w, name, "event-day").map(start_of) }
    };
    let (papers, easy) = (date("papers"), date("easy"));
    if kind == "meeting" && counts[0].is_none() {
        form.fault("came", w.t("event-came-missing"));
    }
    Asked { kind, scope, day, note, counts, papers, easy }
}

// What happens.

pub async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<Record>(&thread)?);
    let asked = check(&visit, &mut form);
    if form.is_faulty() {
        return ask(&visit, &thread, &form);
    }
    thread::change::<Record, _>(&visit, &id, form.once(), move |w, tx| {
        let by = w.permit().who().person_id().ok_or(Stop::SignIn)?.to_owned();
        let c = &asked.counts;
        w.exec(
            "insert into event (place_id, id, thread_id, kind, scope, day_at, note, came, \
             came_community, came_using, came_providing, came_commissioning, needs_asked, needs_met, \
             papers_at, easy_at, recorded_by, made_at) values \
             ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)",
            params![
                tx.place_id(), tx.id(), &w.on().id, &asked.kind, &asked.scope, asked.day, &asked.note,
                c[0], c[1], c[2], c[3], c[4], c[5], c[6], asked.papers, asked.easy, by, w.now()
            ],
        )?;
        Ok(Detail::none().say("kind", asked.kind.as_str()).say("note", asked.note.as_str()))
    })
    .await?;
    Ok(done(&thread.path(), "event-done"))
}

// What is shown.

pub async fn get(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<Record>(&thread)?);
    let kind = ground::page::asked(&visit.query, "kind").unwrap_or_default();
    let scope = ground::page::asked(&visit.query, "scope").unwrap_or_else(|| "design".into());
    ask(&visit, &thread, &Form::with(&[("kind", &kind), ("scope", &scope)]))
}

fn ask(visit: &Visit, thread: &Thread, form: &Form) -> Result<Response, Stop> {
    let number = ground::ask::Kind::Line("number");
    let mut page = Ask::new(&visit.w, "event", format!("{}/events", thread.path()), thread.path())
        .about(&thread.title)
        .radios("kind", &KINDS)
        .date("day")
        .area("note", 3)
        .radios("scope", &SCOPES);
    for name in &COUNTS[..5] {
        page = page.field(name, number.clone());
    }
    page = page.date("papers").date("easy");
    for name in &COUNTS[5..] {
        page = page.field(name, number.clone());
    }
    page.show(visit, form)
}
