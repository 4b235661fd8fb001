//! Who the story is about: people, their roles and their groups, as the file names them.

use super::calendar::Calendar;
use super::script::{Deed, moment, post};
use super::teller::{LETTERS, PLACE_ID, Teller};
use ground::account;
use serde::Deserialize;
use toml::value::Datetime;

const FILE: &str = include_str!("../../demo/people.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Cast {
    opened: Datetime,
    /// Whoever joins first, and looks after the place.
    steward: String,
    person: Vec<Member>,
    role: Vec<Given>,
    group: Vec<Group>,
    posting: Vec<Posting>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Posting {
    at: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Member {
    pub key: String,
    name: String,
    hats: Vec<String>,
    #[serde(default = "by_mail")]
    way: String,
    #[serde(default = "plain")]
    words: String,
    #[serde(default)]
    phone: String,
    #[serde(default)]
    access: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Given {
    person: String,
    role: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Group {
    key: String,
    name: String,
    about: String,
    #[serde(default)]
    found_at: String,
    members: String,
}

fn by_mail() -> String {
    "e-mail".into()
}

fn plain() -> String {
    "plain".into()
}

pub(super) fn cast() -> Result<Cast, String> {
    toml::from_str(FILE).map_err(|e| format!("people: {e}"))
}

type Form = Vec<(String, String)>;

fn form(fields: &[(&str, &str)]) -> Form {
    fields.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect()
}

impl Member {
    /// An address that can be nobody's: RFC 2606.
    fn email(&self) -> String {
        format!("{}@demo.invalid", self.name.to_lowercase().replace(' ', "."))
    }

    fn reach(&self) -> Form {
        form(&[("way", &self.way), ("words", &self.words), ("phone", &self.phone)])
    }
}

impl Cast {
    pub(super) fn begins(&self, calendar: &Calendar) -> Result<i64, String> {
        moment(&self.opened, calendar)
    }

    /// Everyone comes into the place, the steward first; then the roles and the groups.
    pub(super) async fn come(&self, teller: &mut Teller) -> Result<(), String> {
        let at = self.begins(teller.calendar())?;
        teller.turn_to(at).await?;
        for someone in &self.person {
            let asked = form(&[("email", &someone.email())]);
            teller.send(&someone.key, "/sign-in", &asked).await?;
        }
        teller.work().await?;
        for someone in &self.person {
            joins(teller, someone).await?;
        }
        for given in &self.role {
            let who = teller.id_of(&given.person)?.to_owned();
            let form = form(&[("person", &who), ("role", &given.role)]);
            teller.send(&self.steward, "/roles", &form).await?;
        }
        for group in &self.group {
            let made = form(&[
                ("name", &group.name),
                ("about", &group.about),
                ("found-at", &group.found_at),
            ]);
            let path = teller.send(&self.steward, "/groups", &made).await?;
            let id = path.rsplit('/').next().unwrap_or_default();
            teller.has_group(&group.key, id);
            for member in group.members.split_whitespace() {
                teller.send(member, &format!("/groups/{id}/join"), &[]).await?;
            }
        }
        Ok(())
    }

    /// The days on which the steward sees to the letters.
    pub(super) fn postings(&self, calendar: &Calendar) -> Result<Vec<Deed>, String> {
        let on = |posting: &Posting| {
            let posts = vec![post(&self.steward, LETTERS, &[])];
            let at = calendar.at(&posting.at, 16, 0)?;
            Ok(Deed { at, matter: "letters".into(), posts, enters: None })
        };
        self.posting.iter().map(on).collect()
    }

    pub(super) fn keys(&self) -> impl Iterator<Item = &str> {
        self.person.iter().map(|p| p.key.as_str())
    }
}

/// Someone joins with the link that came by mail, and says what they need.
async fn joins(teller: &mut Teller, someone: &Member) -> Result<(), String> {
    let email = someone.email();
    let start = format!("/{PLACE_ID}/link/");
    let mails = teller.house.mailer.lying(1000);
    let token = mails
        .iter()
        .filter(|mail| mail.to == email)
        .find_map(|mail| mail.text.split_once(&start)?.1.split_whitespace().next())
        .ok_or_else(|| format!("no link came to {email}"))?;
    let mut fields = form(&[("name", &someone.name)]);
    fields.extend(someone.hats.iter().map(|hat| ("hat".to_owned(), hat.clone())));
    fields.extend(someone.reach());
    teller.knows(&someone.key, &email);
    teller.send(&someone.key, &format!("/link/{token}/join"), &fields).await?;
    let id = id_at(teller, &email).await?;
    teller.is(&someone.key, &id);
    if !someone.access.is_empty() {
        let mut fields = someone.reach();
        fields.push(("access".to_owned(), someone.access.clone()));
        teller.send(&someone.key, "/me/reach", &fields).await?;
    }
    Ok(())
}

/// The id of whoever has an address.
async fn id_at(teller: &Teller, email: &str) -> Result<String, String> {
    let hash = teller.house.keys.email_hash(email);
    let read = move |db: &ground::store::Db<'_>| Ok(account::person_of(db, &hash, PLACE_ID)?);
    let found = teller.house.store.read(read).await.map_err(|stop| crate::told(&stop))?;
    found.ok_or_else(|| format!("{email} did not come in"))
}
