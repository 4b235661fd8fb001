//! Fills the place through the product's own acts, each with its permit and its line in the trail.

use super::chance::Chance;
use super::line::{self, Lap};
use super::size::Size;
use super::talks::{self, Cast};
use super::{PLACE, crowd};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::header::{CONTENT_TYPE, COOKIE};
use axum::http::{Request, StatusCode};
use ground::account;
use ground::clock::{DAY, date_of};
use ground::house::House;
use ground::page::encode;
use ground::params;
use ground::stop::Stop;
use ground::visit::SESSION;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;
use tower::ServiceExt;
use voice::statement::vote;
use voice::thread::raise;

/// How many people are signed in: they own the talks, and they are who asks when it is measured.
const SIGNED_IN: u64 = 200;
/// How many of them answer for matters.
const OWNERS: usize = 40;
/// How long a talk stays open, in days, so that a fill can be measured again later.
const OPEN_DAYS: i64 = 365;
/// What can be chosen on the ballot that is open.
const CHOICES: [&str; 3] = ["A later bus", "A shared car", "A lift from a neighbour"];
/// The tables that are counted at the end, and what stands in them.
const COUNTED: [(&str, &str); 8] = [
    ("people", "person"),
    ("threads", "thread"),
    ("statements", "statement"),
    ("votes", "vote"),
    ("people in a thread", "taken_part"),
    ("lines in the trail", "trail"),
    ("letters", "letter"),
    ("jobs", "outbox"),
];

/// What was made now (nothing, when it was there), and what is there, counted from the database.
#[derive(Clone, Debug)]
pub struct Filled {
    pub laps: Vec<Lap>,
    pub there: Vec<(&'static str, i64)>,
}

/// Whether the place is yet to be filled. Anything but an empty place or a whole fill is refused: the
/// database may be somebody's.
pub async fn is_empty(house: &House, size: &Size) -> Result<bool, String> {
    let there = count(house).await?;
    let of =
        |what: &str| there.iter().find(|(w, _)| *w == what).map_or(0, |(_, n)| n.unsigned_abs());
    if of("people") == 0 && of("threads") == 0 {
        return Ok(true);
    }
    let (first, last) = (crowd::person(0).id, crowd::person(size.people - 1).id);
    let ours = house
        .store
        .read(move |db| {
            let sql = "select count(*) from person where place_id = $1 and id in ($2, $3)";
            Ok(db.number(sql, params![PLACE, &first, &last])? == 2)
        })
        .await
        .map_err(|stop| crate::told(&stop))?;
    let whole = of("people") == size.people
        && of("threads") >= size.threads
        && of("statements") >= size.statements
        && of("votes") >= size.votes;
    if ours && whole {
        return Ok(false);
    }
    Err("the database holds something else, or a fill that was not finished or had another scale. \
         Name another folder with --dir, or an empty database with --database"
        .into())
}

/// The nth of those who are signed in.
pub fn signed_in(size: &Size, n: u64) -> crowd::Someone {
    crowd::person(n * (size.people / SIGNED_IN))
}

/// Signs people in; gives the tokens of their sessions.
pub async fn sign_in(house: &House, size: &Size) -> Result<Vec<String>, String> {
    let mut tokens = Vec::new();
    for n in 0..SIGNED_IN {
        let email = house.keys.email_hash(&format!("bench-{n}@example.org"));
        let someone = signed_in(size, n);
        let tied = account::tie(&house.store, &email, PLACE, &someone.id).await;
        tied.map_err(|stop| crate::told(&stop))?;
        let token = account::begin_session(house, &email).await;
        tokens.push(token.map_err(|stop| crate::told(&stop))?);
    }
    Ok(tokens)
}

/// Fills an empty place.
pub async fn run(house: &House, size: &Size, tokens: &[String]) -> Result<Vec<Lap>, String> {
    let web = Arc::new(Web { app: crate::app(house.clone()), tokens: tokens.to_vec() });
    let counts = talks::statements(size);
    let mut laps = vec![people(house, size).await?];
    let (threads, lap) = threads(house, size, &web).await?;
    laps.push(lap);
    laps.push(statements(&counts, &threads, &web).await?);
    let plan = Arc::new(talks::votes(size, &counts));
    laps.push(votes(house, plan, &threads).await?);
    laps.push(stages(size, &threads, &web).await?);
    ballot(house, size, &threads, &web).await.map_err(|stop| crate::told(&stop))?;
    history(&web).await.map_err(|stop| crate::told(&stop))?;
    laps.push(jobs(house).await?);
    Ok(laps)
}

/// The months of twenty years: so many strengths has whoever wrote one each month.
pub const MONTHS: u64 = 240;

/// The first who is signed in has written a strength each month for twenty years.
async fn history(web: &Web) -> Result<(), Stop> {
    for n in 0..MONTHS {
        let kind = ["interest", "gift", "teach", "matters"][(n % 4) as usize];
        let form = [
            ("kind", kind.to_owned()),
            ("body", crowd::question(n)),
            ("share", "members".to_owned()),
        ];
        web.post(0, format!("/{PLACE}/me/strengths/put"), &form).await?;
    }
    Ok(())
}

/// How many of each there are.
pub async fn count(house: &House) -> Result<Vec<(&'static str, i64)>, String> {
    let counted = house.store.read(|db| {
        let one = |(what, table)| {
            let sql = format!("select count(*) from {table} where place_id = $1");
            Ok((what, db.number(&sql, params![PLACE])?))
        };
        COUNTED.into_iter().map(one).collect()
    });
    counted.await.map_err(|stop| crate::told(&stop))
}

async fn people(house: &House, size: &Size) -> Result<Lap, String> {
    let house = house.clone();
    line::each("people", size.people, move |n| {
        let house = house.clone();
        async move {
            let someone = crowd::person(n);
            let (new, id) = (someone.new_person(), someone.id);
            people::open::add(&house, PLACE, &new, Some(id)).await.map(drop)
        }
    })
    .await
}

/// The pages, asked within this process.
struct Web {
    app: Router,
    tokens: Vec<String>,
}

impl Web {
    /// Sends a form as the nth who is signed in.
    async fn post(&self, nth: usize, path: String, form: &[(&str, String)]) -> Result<(), Stop> {
        let body: Vec<String> = form.iter().map(|(k, v)| format!("{k}={}", encode(v))).collect();
        let token = &self.tokens[nth % self.tokens.len()];
        let request = Request::post(&path)
            .header(COOKIE, format!("{SESSION}={token}"))
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(body.join("&")))
            .map_err(Stop::broken)?;
        let response = self.app.clone().oneshot(request).await.map_err(Stop::broken)?;
        let status = response.status();
        if status == StatusCode::SEE_OTHER {
            return Ok(());
        }
        let page = to_bytes(response.into_body(), 1 << 20).await.map_err(Stop::broken)?;
        let page = String::from_utf8_lossy(&page).into_owned();
        Err(Stop::broken(format!("POST {path} answered {status}: {page}")))
    }
}

/// Threads are raised by anyone; nine of ten get an owner and a talk that is open. Gives their ids.
async fn threads(
    house: &House,
    size: &Size,
    web: &Arc<Web>,
) -> Result<(Arc<Vec<String>>, Lap), String> {
    let ids = Arc::new(Mutex::new(vec![String::new(); size.threads as usize]));
    let (house, web, kept, size) = (house.clone(), web.clone(), ids.clone(), *size);
    let lap = line::each("threads", size.threads, move |n| {
        let (house, web, kept) = (house.clone(), web.clone(), kept.clone());
        async move {
            let viewer = crowd::person(Chance::of(6, n).below(size.people)).viewer();
            let matter = crowd::matter(n);
            let act = move |tx: &ground::trail::Tx<'_>| raise::write(tx, &viewer, &matter, 28, "");
            let id = house.store.act(PLACE, act).await?;
            if n < size.talks() {
                talk(&house, &web, n, &id).await?;
            }
            kept.lock().unwrap_or_else(PoisonError::into_inner)[n as usize] = id;
            Ok(())
        }
    })
    .await?;
    let ids = std::mem::take(&mut *ids.lock().unwrap_or_else(PoisonError::into_inner));
    Ok((Arc::new(ids), lap))
}

/// Someone takes a matter on and opens its talk.
async fn talk(house: &House, web: &Web, n: u64, id: &str) -> Result<(), Stop> {
    let (owner, path) = (n as usize % OWNERS, format!("/{PLACE}/threads/{id}"));
    web.post(owner, format!("{path}/take"), &[]).await?;
    web.post(owner, format!("{path}/step"), &[("to", "talk".into())]).await?;
    let [day, month, year] = day_in(house, OPEN_DAYS);
    let form = [
        ("question", crowd::question(n)),
        ("who", "members".into()),
        ("until-day", day),
        ("until-month", month),
        ("until-year", year),
    ];
    web.post(owner, format!("{path}/talk/open"), &form).await
}

/// The day of a date in so many days, its month and its year.
fn day_in(house: &House, days: i64) -> [String; 3] {
    let date = date_of(house.now() + days * DAY);
    [date.day().to_string(), date.month().to_string(), date.year().to_string()]
}

/// Of the threads without a talk the last gets one, choices, and a secret ballot by approval.
async fn ballot(house: &House, size: &Size, threads: &[String], web: &Web) -> Result<(), Stop> {
    let n = size.threads - 1;
    let (owner, id) = (n as usize % OWNERS, &threads[n as usize]);
    talk(house, web, n, id).await?;
    let path = format!("/{PLACE}/threads/{id}");
    for name in CHOICES {
        let form = [("name", name.to_owned()), ("body", "As we talked about it".to_owned())];
        web.post(owner, format!("{path}/choices/put"), &form).await?;
    }
    web.post(owner, format!("{path}/step"), &[("to", "decide".into())]).await?;
    let [day, month, year] = day_in(house, OPEN_DAYS);
    let [review_day, review_month, review_year] = day_in(house, 2 * OPEN_DAYS);
    let form = [
        ("way", "approval".into()),
        ("seats", "1".into()),
        ("question", crowd::question(n)),
        ("secrecy", "secret".into()),
        ("by-hat", "shown".into()),
        ("quorum", "1".into()),
        ("majority", "50".into()),
        ("until-day", day),
        ("until-month", month),
        ("until-year", year),
        ("review-day", review_day),
        ("review-month", review_month),
        ("review-year", review_year),
    ];
    web.post(owner, format!("{path}/ballot/open"), &form).await
}

async fn statements(
    counts: &[u32],
    threads: &Arc<Vec<String>>,
    web: &Arc<Web>,
) -> Result<Lap, String> {
    let each = counts.iter().enumerate();
    let of: Vec<usize> = each.flat_map(|(t, n)| std::iter::repeat_n(t, *n as usize)).collect();
    let (count, of, threads, web) = (of.len() as u64, Arc::new(of), threads.clone(), web.clone());
    line::each("statements", count, move |n| {
        let (of, threads, web) = (of.clone(), threads.clone(), web.clone());
        async move {
            let path = format!("/{PLACE}/threads/{}/statements", threads[of[n as usize]]);
            web.post(n as usize, path, &[("body", crowd::statement(n))]).await
        }
    })
    .await
}

async fn votes(
    house: &House,
    plan: Arc<Vec<Cast>>,
    threads: &Arc<Vec<String>>,
) -> Result<Lap, String> {
    let by_thread = statement_ids(house).await?;
    let ids: Vec<Vec<String>> =
        threads.iter().map(|t| by_thread.get(t).cloned().unwrap_or_default()).collect();
    let (house, threads, ids) = (house.clone(), threads.clone(), Arc::new(ids));
    line::each("votes", plan.len() as u64, move |n| {
        let cast = plan[n as usize];
        let (thread, statement) = (cast.talk as usize, cast.statement as usize);
        let (thread, statement) = (threads[thread].clone(), ids[thread][statement].clone());
        let (house, viewer) = (house.clone(), crowd::person(cast.person.into()).viewer());
        async move {
            let value = i64::from(cast.value);
            let act = move |tx: &ground::trail::Tx<'_>| {
                vote::cast(tx, &viewer, &thread, &statement, value)
            };
            house.store.act(PLACE, act).await
        }
    })
    .await
}

/// The ids of all statements, by thread.
pub async fn statement_ids(house: &House) -> Result<BTreeMap<String, Vec<String>>, String> {
    let read = house.store.read(|db| {
        let sql = "select thread_id, id from statement where place_id = $1 order by id";
        Ok(db.all::<(String, String)>(sql, params![PLACE])?)
    });
    let mut by_thread: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (thread, id) in read.await.map_err(|stop| crate::told(&stop))? {
        by_thread.entry(thread).or_default().push(id);
    }
    Ok(by_thread)
}

/// Of a hundred talks 44 go on to a later stage, with the reasons for what they leave out.
async fn stages(size: &Size, threads: &Arc<Vec<String>>, web: &Arc<Web>) -> Result<Lap, String> {
    let (threads, web) = (threads.clone(), web.clone());
    line::each("talks moved on or left as they are", size.talks(), move |n| {
        let (threads, web) = (threads.clone(), web.clone());
        async move {
            let to = match Chance::of(7, n).below(90) {
                0..50 => return Ok(()),
                50..65 => "decide",
                65..75 => "do",
                75..80 => "tell",
                _ => "change",
            };
            let why = || "It was clear to everyone who was there".to_owned();
            let form = [
                ("to", to.to_owned()),
                ("why-decide", why()),
                ("why-do", why()),
                ("why-tell", why()),
            ];
            let path = format!("/{PLACE}/threads/{}/step", threads[n as usize]);
            web.post(n as usize % OWNERS, path, &form).await
        }
    })
    .await
}

/// Does what the acts left for later, so that the measured instance has nothing else to do.
async fn jobs(house: &House) -> Result<Lap, String> {
    let began = Instant::now();
    let mut workers = tokio::task::JoinSet::new();
    for n in 0..32 {
        let house = house.clone();
        workers.spawn(async move {
            ground::outbox::work(&house, &crate::hands(), &format!("bench-{n}")).await
        });
    }
    let mut count = 0;
    while let Some(done) = workers.join_next().await {
        count += done.map_err(|e| e.to_string())?.map_err(|stop| crate::told(&stop))?;
    }
    let lap = Lap { what: "jobs done", count, took: began.elapsed() };
    line::say(&lap, None);
    Ok(lap)
}
