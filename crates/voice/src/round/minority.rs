//! What those who think otherwise attach to a decision: it stands under it for good.

use crate::decision;
use crate::thread::{self, Thread, take_part};
use axum::extract::Path;
use axum::response::Response;
use ground::ask::Ask;
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
    /// A minority statement.
    #[derive(Clone, Debug)]
    pub struct Minority {
        pub person_id: String,
        pub hats: i64,
        /// 1 where the name stands beside it.
        pub named: i64,
        pub body: String,
        pub at: i64,
        pub run: i64,
    }
}

pub fn of(db: &Db<'_>, thread: &Thread) -> DbResult<Vec<Minority>> {
    let sql = format!(
        "select {} from minority where place_id = $1 and thread_id = $2 order by at, id",
        Minority::COLUMNS
    );
    db.all(&sql, params![&thread.place_id, &thread.id])
}

/// Attach a minority statement.
pub struct AttachMinority;

impl Act for AttachMinority {
    type On = Thread;
    const FACT: Fact = Fact::MinorityAttach;
    const MAY: &'static [Role] = &[Role::Participant];
    const REFUSAL: &'static str = "refused-not-invited";
}

pub async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<AttachMinority>(&thread)?);
    let body = form.text(&visit.w, "body", "minority-body", 2000);
    let named = form.chosen("named", "yes");
    if form.is_faulty() {
        return ask(&visit, &thread, &form);
    }
    thread::change::<AttachMinority, _>(&visit, &id, form.once(), move |w, tx| {
        let found = decision::of(tx, tx.place_id(), &w.on().id)?;
        let found = found.filter(|d| d.made_at.is_some());
        let found = found.ok_or(Stop::Forbidden("refused-not-decided-yet"))?;
        let me = w.permit().who().me().ok_or(Stop::SignIn)?;
        w.exec(
            "insert into minority (place_id, id, thread_id, run, person_id, hats, named, body, at) \
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            params![
                tx.place_id(),
                tx.id(),
                &w.on().id,
                found.run,
                &me.id,
                me.hats.bits(),
                i64::from(named),
                &body,
                w.now()
            ],
        )?;
        take_part(w)?;
        let detail = Detail::none().say("body", body.as_str());
        Ok(if named { detail } else { detail.unnamed() })
    })
    .await?;
    Ok(done(&format!("{}#decision", thread.path()), "minority-done"))
}

pub async fn get(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<AttachMinority>(&thread)?);
    ask(&visit, &thread, &Form::default())
}

fn ask(visit: &Visit, thread: &Thread, form: &Form) -> Result<Response, Stop> {
    let path = format!("{}/decision/minority", thread.path());
    Ask::new(&visit.w, "minority", path, thread.path())
        .about(&thread.title)
        .area("body", 6)
        .checks("named", &["yes"])
        .show(visit, form)
}
