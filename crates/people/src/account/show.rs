//! Where I am signed in, and how: each session is ended by a press.

use super::{device_name, session};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use ground::account::{self, Listed};
use ground::page::{self, Frame};
use ground::stop::Stop;
use ground::visit::Visit;
use std::collections::HashMap;

// Who may: each their own.

// What happens.

/// `GET /{place}/account`
pub(crate) async fn get(visit: Visit) -> Result<Response, Stop> {
    visit.person_id()?;
    let (session, token) = session(&visit).await?;
    let (email, now) = (session.email_hash.clone(), visit.now());
    let (all, app, keys, codes, linked) = visit
        .house
        .store
        .read(move |db| {
            let app = account::step::has_app(db, &email)?;
            let keys = account::passkey::count(db, &email)?;
            let codes = account::step::codes_left(db, &email)?;
            let linked = account::oidc::list(db, &email)?;
            Ok((account::sessions(db, &email, now)?, app, keys, codes, linked))
        })
        .await?;
    let here = account::listed_id(&token);
    let has_any = account::oidc::of_place(&visit.house, &visit.place.slug).next().is_some();
    page::page(&ShowPage {
        connected: linked.iter().any(|one| one.connected_at.is_some()),
        with: (has_any || !linked.is_empty()).then(|| visit.to("/account/with")),
        lines: Line::all(&visit, &all, &here),
        app,
        keys: (keys > 0).then(|| visit.w.n("passkey-count", keys)),
        passkeys: visit.to("/account/passkeys"),
        codes: visit.w.n("account-codes", codes),
        set_up: visit.to("/account/step"),
        shared: session.shared.is_some(),
        share: visit.to("/account/shared"),
        everywhere: visit.to("/sign-out/everywhere"),
        address: visit.to("/account/address"),
        agreed: visit.to("/me/agreed"),
        data: visit.to("/account/data"),
        forget: visit.to("/account/forget"),
        back: visit.to("/me"),
        frame: visit.frame("account"),
    })
}

/// `POST /{place}/account/sessions/{id}/end`
pub(crate) async fn end(
    visit: Visit,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response, Stop> {
    visit.person_id()?;
    let (session, _) = session(&visit).await?;
    if !account::end_listed(&visit.house, &session.email_hash, &id).await? {
        return Err(Stop::NotFound);
    }
    Ok(page::done(&visit.to("/account"), "account-session-ended"))
}

/// `POST /{place}/account/shared`: says that this device is shared, or that it is not any more. The second asks who it
/// is: else one press by whoever holds the device would open what it asks for anew.
pub(crate) async fn shared(visit: Visit) -> Result<Response, Stop> {
    visit.person_id()?;
    let (session, token) = session(&visit).await?;
    if session.shared.is_some() {
        visit.proved_then(&visit.to("/account"))?;
    }
    account::share_device(&visit.house, &token, session.shared.is_none()).await?;
    Ok(page::done(&visit.to("/account"), "account-shared-kept"))
}

// What is shown.

struct Line {
    device: String,
    since: String,
    until: String,
    here: bool,
    /// Whether it waits for its second step: nothing can be read in it yet.
    half: bool,
    end: String,
}

impl Line {
    /// Those that would read alike (one program, in one minute) are numbered: each button has a name of its own.
    fn all(visit: &Visit, all: &[Listed], here: &str) -> Vec<Self> {
        let mut lines: Vec<Self> = all.iter().map(|listed| Self::of(visit, listed, here)).collect();
        let mut alike: HashMap<(String, String), Vec<usize>> = HashMap::new();
        for (at, line) in lines.iter().enumerate() {
            alike.entry((line.device.clone(), line.since.clone())).or_default().push(at);
        }
        for group in alike.values().filter(|group| group.len() > 1) {
            for (n, at) in group.iter().enumerate() {
                lines[*at].device.push_str(&format!(" ({})", n + 1));
            }
        }
        lines
    }

    fn of(visit: &Visit, listed: &Listed, here: &str) -> Self {
        let w = &visit.w;
        Self {
            device: device_name(visit, &listed.agent),
            half: listed.half.is_some(),
            since: w.part("account-since", "when", &w.moment(listed.made_at)),
            until: w.part("account-until", "day", &w.day(listed.ends_at)),
            here: listed.id == here,
            end: visit.to(&format!("/account/sessions/{}/end", listed.id)),
        }
    }
}

/// What people would call the program and the device: 'Firefox, Android'. Order counts: most programs call
/// themselves by the names of others too.
pub(super) fn device(agent: &str) -> Option<String> {
    const PROGRAMS: [(&str, &str); 6] = [
        ("Edg", "Edge"),
        ("SamsungBrowser", "Samsung Internet"),
        ("Firefox", "Firefox"),
        ("Chrome", "Chrome"),
        ("CriOS", "Chrome"),
        ("Safari", "Safari"),
    ];
    const DEVICES: [(&str, &str); 6] = [
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Android", "Android"),
        ("Windows", "Windows"),
        ("Mac OS", "Mac"),
        ("Linux", "Linux"),
    ];
    let find = |names: &[(&str, &'static str)]| {
        names.iter().find(|(sign, _)| agent.contains(sign)).map(|(_, name)| *name)
    };
    match (find(&PROGRAMS), find(&DEVICES)) {
        (Some(program), Some(device)) => Some(format!("{program}, {device}")),
        (one, other) => one.or(other).map(str::to_owned),
    }
}

#[derive(Template)]
#[template(path = "account/show.html")]
struct ShowPage {
    frame: Frame,
    lines: Vec<Line>,
    /// Whether there is an app for codes.
    app: bool,
    /// How many passkeys there are, if any.
    keys: Option<String>,
    passkeys: String,
    /// Whether a provider is a second step.
    connected: bool,
    /// Where the providers of sign-in are, where there are any.
    with: Option<String>,
    codes: String,
    set_up: String,
    shared: bool,
    share: String,
    everywhere: String,
    address: String,
    agreed: String,
    data: String,
    forget: String,
    back: String,
}

#[cfg(test)]
mod tests {
    use super::device;

    #[test]
    fn a_device_is_called_as_people_call_it() {
        for (agent, says) in [
            (
                "Mozilla/5.0 (Windows NT 10.0) AppleWebKit Chrome/120 Safari/537 Edg/120",
                "Edge, Windows",
            ),
            ("Mozilla/5.0 (Android 14; Mobile; rv:128.0) Gecko Firefox/128.0", "Firefox, Android"),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17 like Mac OS X) Version/17 Safari/604",
                "Safari, iPhone",
            ),
        ] {
            assert_eq!(device(agent).as_deref(), Some(says));
        }
        assert_eq!(device("curl/8"), None);
    }
}
