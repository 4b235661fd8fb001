//! How taking part felt, from each hat. It stands beside the ladder and is never mixed into it.

use crate::thread::{self, Thread, take_part};
use axum::extract::Path;
use axum::response::Response;
use ground::ask::Ask;
use ground::fact::Fact;
use ground::form::Form;
use ground::hat::Hats;
use ground::page::done;
use ground::permit::{Act, Role};
use ground::stop::Stop;
use ground::store::{Db, DbResult};
use ground::trail::{Detail, Tx, Writing};
use ground::visit::Visit;
use ground::{params, row};

row! {
    /// What one person said of it.
    #[derive(Clone, Debug)]
    pub struct Felt {
        pub person_id: String,
        pub hats: i64,
        /// `to`, `for`, `asked`, `with`.
        pub says: String,
        pub why: String,
    }
}

impl Felt {
    pub fn hats(&self) -> Hats {
        Hats::from_bits(self.hats)
    }
}

pub fn of(db: &Db<'_>, thread: &Thread) -> DbResult<Vec<Felt>> {
    let sql = format!(
        "select {} from felt where place_id = $1 and thread_id = $2 order by at, id",
        Felt::COLUMNS
    );
    db.all(&sql, params![&thread.place_id, &thread.id])
}

/// Say how it felt.
pub struct SayFelt;

impl Act for SayFelt {
    type On = Thread;
    const FACT: Fact = Fact::FeltSay;
    const MAY: &'static [Role] = &[Role::Contributor, Role::Owner];
    const REFUSAL: &'static str = "refused-not-contributor";
}

/// Something was done to us; for us; we were asked; we did it together.
pub const SAYS: [&str; 4] = ["to", "for", "asked", "with"];

pub fn write(w: &Writing<'_, '_, SayFelt>, tx: &Tx<'_>, says: &str, why: &str) -> Result<(), Stop> {
    let me = w.permit().who().me().ok_or(Stop::SignIn)?;
    w.exec(
        "insert into felt (place_id, id, thread_id, person_id, hats, says, why, at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (place_id, id) do update set \
         says = excluded.says, why = excluded.why, hats = excluded.hats, at = excluded.at",
        params![
            tx.place_id(),
            format!("{}.{}", w.on().id, me.id),
            &w.on().id,
            &me.id,
            me.hats.bits(),
            says,
            why,
            w.now()
        ],
    )?;
    take_part(w)?;
    Ok(())
}

pub async fn post(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
    mut form: Form,
) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<SayFelt>(&thread)?);
    let says = form.one_of(&visit.w, "says", "felt-says", &SAYS);
    let why = form.text_or_none(&visit.w, "why", "felt-why", 1000).unwrap_or_default();
    if form.is_faulty() {
        return ask(&visit, &thread, &form);
    }
    thread::change::<SayFelt, _>(&visit, &id, "", move |w, tx| {
        write(w, tx, &says, &why)?;
        Ok(Detail::none().say("says", says.as_str()))
    })
    .await?;
    Ok(done(&format!("{}#ladder", thread.path()), "felt-done"))
}

pub async fn get(visit: Visit, Path((_, id)): Path<(String, String)>) -> Result<Response, Stop> {
    let thread = thread::seen(&visit, &id).await?;
    drop(visit.viewer.may::<SayFelt>(&thread)?);
    ask(&visit, &thread, &Form::default())
}

fn ask(visit: &Visit, thread: &Thread, form: &Form) -> Result<Response, Stop> {
    Ask::new(&visit.w, "felt", format!("{}/felt", thread.path()), thread.path())
        .about(&thread.title)
        .radios("says", &SAYS)
        .area("why", 3)
        .show(visit, form)
}
