//! A visit: one request, with who asks, in which place, in which language. Handlers take it first.

use crate::account;
use crate::acting::{self, Ground, Hand};
use crate::house::House;
use crate::limit;
use crate::page::{Frame, Nav, Tongue};
use crate::permit::OWN_HAND;
use crate::person;
use crate::place::Place;
use crate::routes::page_of;
use crate::stop::Stop;
use crate::store::Db;
use crate::viewer::{Me, Viewer};
use crate::words::{Language, Words};
use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::header::{COOKIE, USER_AGENT};
use axum::http::request::Parts;
use std::net::SocketAddr;
use std::sync::Arc;

/// The cookie that holds a login session's token.
pub const SESSION: &str = "mutual_session";
/// The cookie that holds the choice of words.
pub const WORDS: &str = "mutual_words";
/// The cookie that holds a browser's own token, for the few minutes in which it signs in with a passkey or
/// a provider.
pub const BROWSER: &str = "mutual_browser";
/// The cookie that holds the key of what to say once, on the next page.
pub const SAID: &str = "mutual_said";

/// Where a session that waits for its second step goes on, inside the place.
const SECOND: &str = "/account/second";

/// Everything that a handler knows about who asks.
#[derive(Clone)]
pub struct Visit {
    pub house: House,
    pub place: Arc<Place>,
    pub viewer: Viewer,
    pub w: Words,
    /// The path and query, as asked.
    pub path: String,
    /// Whether it is a form that was sent, or a button that was pressed.
    sends: bool,
    pub query: String,
    /// What the program that asks calls itself.
    pub agent: String,
    /// The token of the login session, when there is one.
    pub session: Option<String>,
    /// What this browser acts on for someone, by its id; whether it still holds is asked with every request.
    pub acts_on: Option<String>,
    /// The token of the browser, while it signs in.
    pub browser: Option<String>,
    /// What the session of whoever asks has shown.
    shown: Shown,
    /// The network that the request came from.
    pub network: String,
    said: Option<String>,
}

/// What a session has shown of whoever has it.
#[derive(Clone, Copy, Debug, Default)]
struct Shown {
    /// They proved not long ago who they are.
    proved: bool,
    /// They passed a second step.
    second: bool,
    /// They share this device.
    shared: bool,
    /// It waits for its second step.
    half: bool,
}

impl Shown {
    fn of(session: &account::Session, now: i64) -> Self {
        let shared = session.shared.is_some();
        let lasts = if shared { account::PROOF_LASTS_SHARED } else { account::PROOF_LASTS };
        Self {
            proved: now - session.proved_at < lasts,
            second: session.second_at.is_some(),
            shared,
            half: session.half.is_some(),
        }
    }
}

/// The value of a cookie.
pub fn cookie<'a>(parts: &'a Parts, name: &str) -> Option<&'a str> {
    parts
        .headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|v| v.to_str().ok())
        .flat_map(|v| v.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(k, v)| (k == name).then_some(v))
}

/// The language that was chosen; English until then.
pub fn language(parts: &Parts) -> Language {
    cookie(parts, WORDS).and_then(Language::from_key).unwrap_or(Language::English)
}

fn network(parts: &Parts, house: &House) -> String {
    let forwarded = parts
        .headers
        .get("x-forwarded-for")
        .filter(|_| house.settings.behind_proxy)
        .and_then(|v| v.to_str().ok())
        .and_then(|v| v.rsplit(',').next())
        .and_then(|v| v.trim().parse().ok());
    let direct = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|c| c.0.ip());
    forwarded.or(direct).map_or_else(|| "here".into(), limit::network)
}

impl FromRequestParts<House> for Visit {
    type Rejection = Stop;

    async fn from_request_parts(parts: &mut Parts, house: &House) -> Result<Self, Stop> {
        let slug = parts.uri.path().split('/').nth(1).unwrap_or_default();
        let place = house.place(slug).ok_or(Stop::NotFound)?;
        let session = cookie(parts, SESSION).map(str::to_owned);
        let part = parts.uri.path().split('/').skip(2).collect::<Vec<_>>().join("/");
        let agreed = cookie(parts, acting::COOKIE).filter(|id| !id.is_empty());
        let (viewer, shown) = match &session {
            Some(token) => {
                let to = Whereto { part, reads: parts.method.is_safe() };
                viewer(house, &place, token, agreed, to).await?
            }
            None => (Viewer::visitor(&place.slug), Shown::default()),
        };
        let said = cookie(parts, SAID)
            .filter(|k| k.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'))
            .map(str::to_owned);
        Ok(Self {
            w: house.words(language(parts), Some(&place.slug)),
            viewer,
            path: parts.uri.path().to_owned(),
            sends: !parts.method.is_safe(),
            query: parts.uri.query().unwrap_or_default().to_owned(),
            network: network(parts, house),
            agent: parts
                .headers
                .get(USER_AGENT)
                .and_then(|v| v.to_str().ok())
                .unwrap_or_default()
                .to_owned(),
            house: house.clone(),
            place,
            session,
            acts_on: cookie(parts, acting::COOKIE).filter(|id| !id.is_empty()).map(str::to_owned),
            browser: cookie(parts, BROWSER).filter(|t| !t.is_empty()).map(str::to_owned),
            shown,
            said,
        })
    }
}

/// Where a request goes: the address after the place, and whether it only reads.
struct Whereto {
    part: String,
    reads: bool,
}

async fn viewer(
    house: &House,
    place: &Place,
    token: &str,
    agreed: Option<&str>,
    to: Whereto,
) -> Result<(Viewer, Shown), Stop> {
    let (place_id, token, now) = (place.slug.clone(), token.to_owned(), house.now());
    let tries = place.demonstration;
    let agreed = agreed.map(str::to_owned);
    house
        .store
        .read(move |db| {
            let session = account::session(db, &token, now)?;
            let shown = session.as_ref().map(|s| Shown::of(s, now)).unwrap_or_default();
            let session = session.filter(|s| s.half.is_none());
            let own = session.map(|s| account::person_of(db, &s.email_hash, &place_id));
            let own = own.transpose()?.flatten();
            let me = own.map(|id| person::me(db, &place_id, &id)).transpose()?.flatten();
            let Some(me) = me else { return Ok((Viewer::visitor(&place_id), shown)) };
            let me = Me { second: shown.second || tries, ..me };
            let me = match &agreed {
                Some(id) => acting_as(db, &place_id, me, id, &to, now)?,
                None => me,
            };
            Ok((Viewer::person(&place_id, me), shown))
        })
        .await
}

/// The person for whom someone acts, where it was agreed and still holds.
fn acting_as(
    db: &Db<'_>,
    place_id: &str,
    own: Me,
    agreed: &str,
    to: &Whereto,
    now: i64,
) -> Result<Me, Stop> {
    let ground = acting::ground_of(&to.part);
    if ground == Ground::Own {
        return Ok(own);
    }
    let agreed = acting::find(db, place_id, agreed)?;
    let agreed = agreed.filter(|a| a.helper_id == own.id && a.holds(now));
    let person = agreed.as_ref().map(|a| person::me(db, place_id, &a.person_id)).transpose()?;
    let (Some(agreed), Some(Some(person))) = (agreed, person) else {
        return Err(Stop::GoTo(format!("/{place_id}/acting/over")));
    };
    let may = match ground {
        Ground::Open => to.reads,
        Ground::In(area) => agreed.areas().contains(&area),
        Ground::Own | Ground::Never => false,
    };
    if !may {
        return Err(Stop::GoTo(format!("/{place_id}/acting/not-agreed")));
    }
    let hand = Hand { id: own.id, name: own.name, agreed: agreed.id };
    Ok(Me { acting: Some(hand), roles: Vec::new(), second: false, ..person })
}

impl Visit {
    pub fn now(&self) -> i64 {
        self.house.now()
    }

    /// An address in this place: `visit.to("/threads")`.
    pub fn to(&self, path: &str) -> String {
        format!("/{}{path}", self.place.slug)
    }

    /// Where whoever asks can be sent back to: what they asked for, or the page that a button stands on.
    pub fn page(&self) -> String {
        if self.sends { page_of(&self.house.routes, &self.path) } else { self.path.clone() }
    }

    /// The same with what stands behind it in the address: where whoever proves who they are comes back to. It stands
    /// on no page but that one.
    fn here(&self) -> String {
        match (self.sends, self.query.as_str()) {
            (true, _) | (_, "") => self.page(),
            (false, query) => format!("{}?{query}", self.path),
        }
    }

    /// The signed-in person's id, or the way to sign in.
    pub fn person_id(&self) -> Result<&str, Stop> {
        if self.shown.half {
            let back = crate::page::encode(&self.here());
            return Err(Stop::GoTo(self.to(&format!("{SECOND}?next={back}"))));
        }
        self.viewer.person_id().ok_or(Stop::SignIn)
    }

    /// Lets pass whoever proved not long ago who they are; the others prove it first, and come back here.
    /// What is most private asks for this: needs, exports, a change of address or of sharing.
    pub fn proved(&self) -> Result<(), Stop> {
        self.proved_then(&self.here())
    }

    /// The same; the others come back to this page of the place. For a button that stands on none above it.
    pub fn proved_then(&self, to: &str) -> Result<(), Stop> {
        self.person_id()?;
        if self.shown.proved {
            return Ok(());
        }
        let back = crate::page::encode(to);
        Err(Stop::GoTo(self.to(&format!("/account/prove?next={back}"))))
    }

    /// The same where others use this device; elsewhere it asks nothing.
    pub fn proved_if_shared(&self) -> Result<(), Stop> {
        if self.shown.shared { self.proved() } else { Ok(()) }
    }

    /// Lets pass whoever does this with their own hand, and nobody who acts for someone: what lets others see more
    /// of a person is for that person. The guard refuses it too; this says so before anything is written.
    pub fn own_hand(&self) -> Result<(), Stop> {
        match self.viewer.acting() {
            Some(_) => Err(Stop::Forbidden(OWN_HAND)),
            None => Ok(()),
        }
    }

    /// Lets pass whoever passed a second step in this session; the others set one up, and come back here. Roles in
    /// which one sees what is private of others ask for this; a demonstration does not.
    pub fn second_step(&self) -> Result<(), Stop> {
        self.person_id()?;
        if self.shown.second || self.place.demonstration {
            return Ok(());
        }
        let back = crate::page::encode(&self.here());
        Err(Stop::GoTo(self.to(&format!("/account/step?next={back}"))))
    }

    /// Whether they said that they share this device.
    pub fn is_shared(&self) -> bool {
        self.shown.shared
    }

    /// What stands around a page. `page` is its key: the lines of its Easy Read twin are
    /// `{page}-easy-1` and on.
    pub fn frame(&self, page: &str) -> Frame {
        let easy = self.w.language() == Language::Easy;
        let page_path = self.page();
        let nav = |path: &str, word: &str| {
            let href = self.to(path);
            Nav { here: self.path == href, text: self.w.t(word).into_owned(), href }
        };
        let back = crate::page::encode(&page_path);
        let other = if easy { "en" } else { "easy" };
        let mut main = vec![
            nav("", "nav-home"),
            nav("/threads", "nav-threads"),
            nav("/waiting", "nav-waiting"),
            nav("/raise", "nav-raise"),
            nav("/people", "nav-people"),
        ];
        if self.house.settings.demo {
            main.push(nav("/demo", "nav-demo"));
        }
        Frame {
            w: self.w.clone(),
            place_name: self.place.name.clone(),
            home: self.to(""),
            who: self.viewer.me().map(|me| me.name.clone()),
            acting: self.viewer.acting().map(|hand| hand.name.clone()),
            acting_agreed: self.to("/acting"),
            acting_stop: self.to("/acting/stop"),
            demo: self.place.demonstration,
            easy,
            easy_lines: if easy { self.w.easy_lines(page) } else { Vec::new() },
            easy_switch: self.to(&format!("/words?to={other}&back={back}")),
            tongues: Tongue::all(&self.w, &self.to("/words"), &page_path),
            main: self.w.language_of(page),
            nav: main,
            said: self.said.as_ref().filter(|k| self.w.has(k)).map(|k| self.w.t(k).into_owned()),
            footer: vec![
                nav("/groups", "nav-groups"),
                nav("/roles", "nav-roles"),
                nav("/record", "nav-record"),
                nav("/who-may", "nav-who-may"),
                nav("/kept", "nav-kept"),
                nav("/contacts", "nav-contacts"),
                nav("/concerns/raise", "nav-worry"),
                Nav {
                    href: "/limits".into(),
                    text: self.w.t("nav-limits").into_owned(),
                    here: false,
                },
                Nav {
                    href: "/about".into(),
                    text: self.w.t("nav-about").into_owned(),
                    here: false,
                },
            ],
            sign_in: match (self.shown.half, self.path == self.to(SECOND)) {
                (false, _) => self.to(&format!("/sign-in?next={back}")),
                (true, false) => self.to(&format!("{SECOND}?next={back}")),
                (true, true) => String::new(),
            },
            half: self.shown.half,
            me: self.to("/me"),
            sign_out: self.to("/sign-out"),
        }
    }
}
