//! Raise a worry. What to do in danger stands first. Nobody must sign in, or say who they are.

use super::{RaiseWorry, Said, Worry, box_of, clock};
use askama::Template;
use axum::response::Response;
use ground::form::Form;
use ground::page::{self, Frame};
use ground::place::{Ground, SaidContact};
use ground::stop::Stop;
use ground::trail::Detail;
use ground::visit::Visit;

// Who may: `RaiseWorry`, anyone.

// What is asked: `what`; and, each if they like, who may be `harmed`, who `harms`, what they want to happen (`wants`)
// and whether they know (`knows`: Making Safeguarding Personal), `reach`, `for` and the `channel` it came by; and `apart`,
// those of whom could be asked whom it may be about.

/// The longest account, in characters: two pages.
const LONGEST: usize = 6000;
const LONGEST_LINE: usize = 200;
const LONGEST_WISH: usize = 1500;
/// Whether whoever may be harmed knows that it is raised.
pub(super) const KNOWS: [&str; 3] = ["yes", "no", "unsure"];
const CHANNELS: [&str; 4] = ["web", "telephone", "paper", "in-person"];

/// Those who could be asked, to choose from: who they are stands on the page of roles too.
type Holders = Vec<(String, String)>;

async fn holders(visit: &Visit) -> Result<Holders, Stop> {
    let place_id = visit.place.slug.clone();
    visit.house.store.read(move |db| Ok(clock::holders(db, &place_id)?)).await
}

fn check(visit: &Visit, form: &mut Form, holders: &Holders) -> (Said, String) {
    let w = &visit.w;
    let mut line = |field: &str| {
        form.text_or_none(w, field, "worry-raise-line", LONGEST_LINE).unwrap_or_default()
    };
    let (harmed, harms, reach) = (line("harmed"), line("harms"), line("reach"));
    let for_whom = line("for");
    let what = form.text(w, "what", "worry-raise-what", LONGEST);
    let wants = form.text_or_none(w, "wants", "worry-raise-line", LONGEST_WISH).unwrap_or_default();
    let knows = KNOWS.into_iter().find(|k| *k == form.get("knows")).unwrap_or_default().to_owned();
    let channel = CHANNELS.into_iter().find(|c| *c == form.get("channel")).unwrap_or("web");
    let apart = holders.iter().filter(|(id, _)| form.chosen("apart", id));
    let apart = apart.map(|(_, name)| name.as_str()).collect::<Vec<_>>().join(", ");
    let (about, named) = (String::new(), String::new());
    let said = Said { what, about, harmed, harms, wants, knows, reach, for_whom, apart, named };
    (said, channel.to_owned())
}

// What happens.

/// `GET /{place}/concerns/raise`
pub(crate) async fn get(visit: Visit) -> Result<Response, Stop> {
    page::page(&RaisePage::of(&visit, Form::default(), holders(&visit).await?))
}

/// `POST /{place}/concerns/raise`
pub(crate) async fn post(visit: Visit, mut form: Form) -> Result<Response, Stop> {
    let holders = holders(&visit).await?;
    let (said, channel) = check(&visit, &mut form, &holders);
    if form.is_faulty() {
        return page::refused(&RaisePage::of(&visit, form, holders));
    }
    let apart: Vec<String> = form.all("apart").map(str::to_owned).collect();
    if visit.house.limits.worry_by_network.count(&visit.network).is_err() {
        // What they wrote stays, with the numbers to call above it.
        form.fault("what", visit.w.t("worry-raise-often"));
        return page::refused(&RaisePage::of(&visit, form, holders));
    }
    let (viewer, envelopes) = (visit.viewer.clone(), visit.house.keys.envelopes.clone());
    let (days, once) = (visit.place.promise("concern", visit.now()), form.once().to_owned());
    let to = visit.to("/concerns/raised");
    let went_to = to.clone();
    let asked = visit
        .house
        .store
        .act(&visit.place.slug, move |tx| {
            tx.only_once(&once)?;
            let ground = Ground { place_id: tx.place_id().to_owned() };
            let writing = tx.write(viewer.may::<RaiseWorry>(&ground)?)?;
            let id = tx.id();
            let of = box_of(tx.place_id(), &id);
            envelopes.make(&of)?;
            let text = serde_json::to_string(&said).map_err(Stop::broken)?;
            let mut worry = Worry {
                place_id: tx.place_id().to_owned(),
                id: id.clone(),
                raised_by: viewer.person_id().map(str::to_owned),
                channel: channel.clone(),
                made_at: tx.now(),
                holder_id: None,
                holder_role: super::HOLDERS[0].to_owned(),
                due_at: clock::due(tx.now(), days),
                taken_at: None,
                closed_at: None,
                about: Vec::new(),
                harmed: Vec::new(),
                harms: Vec::new(),
                sealed: envelopes.seal(&of, "worry", &text)?,
            };
            let asked = clock::write(&writing, tx, &mut worry, &said, &apart)?;
            writing.once(&once, &went_to)?;
            // Not even the trail knows who raised it.
            Ok(writing.keep(Detail::none().unnamed())?.with(asked.is_some()))
        })
        .await?;
    if asked {
        return Ok(page::done(&to, "worry-raised"));
    }
    Ok(page::done(&format!("{to}?by=nobody"), "worry-nobody-here"))
}

/// `GET /{place}/concerns/raised`: thank you, and what happens now.
pub(crate) async fn raised(visit: Visit) -> Result<Response, Stop> {
    let days = visit.place.promise("concern", visit.now());
    let nobody = page::asked(&visit.query, "by").as_deref() == Some("nobody");
    page::page(&RaisedPage {
        by_when: if nobody {
            visit.w.t("worry-raised-nobody").into_owned()
        } else {
            visit.w.n("worry-raised-by-when", days)
        },
        danger: danger(&visit),
        back: visit.to(""),
        frame: visit.frame("worry-raised"),
    })
}

/// Whom to turn to now: the contacts of the place that say so, or all.
fn danger(visit: &Visit) -> Vec<SaidContact> {
    let contacts = &visit.place.contacts;
    let all = !contacts.iter().any(|contact| contact.concern);
    let now = contacts.iter().filter(|contact| all || contact.concern);
    now.map(|contact| contact.said(visit.w.language())).collect()
}

// What is shown.

#[derive(Template)]
#[template(path = "worry/raise.html")]
struct RaisePage {
    frame: Frame,
    form: Form,
    danger: Vec<SaidContact>,
    channels: Vec<(String, String, String)>,
    knows: Vec<(String, String, String)>,
    /// Those who could be asked.
    holders: Vec<(String, String, String)>,
    /// Whether they are signed in: then the form can be a helper's.
    member: bool,
    action: String,
    back: String,
}

impl RaisePage {
    fn of(visit: &Visit, form: Form, holders: Holders) -> Self {
        let choice = |of: &str, key: &str| {
            (key.to_owned(), visit.w.t(&format!("worry-{of}-{key}")).into_owned(), String::new())
        };
        Self {
            danger: danger(visit),
            channels: CHANNELS.map(|key| choice("channel", key)).into(),
            knows: KNOWS.map(|key| choice("knows", key)).into(),
            holders: holders.into_iter().map(|(id, name)| (id, name, String::new())).collect(),
            member: visit.viewer.is_member(),
            action: visit.to("/concerns/raise"),
            back: visit.to("/contacts"),
            frame: visit.frame("worry-raise"),
            form,
        }
    }
}

#[derive(Template)]
#[template(path = "worry/raised.html")]
struct RaisedPage {
    frame: Frame,
    by_when: String,
    danger: Vec<SaidContact>,
    back: String,
}
