//! `mutual role give ADDRESS ROLE`: gives someone a role that nobody gives to themselves on the web, where there is
//! nobody else who could. Everyone who looks after the place is told, as they are when a steward gives it.

use super::Outcome;
use crate::config::Config;
use ground::account;
use people::open;

#[derive(clap::Args)]
pub struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(clap::Subcommand)]
enum What {
    /// Give a role to someone who has joined
    Give(Give),
}

#[derive(clap::Args)]
struct Give {
    /// The e-mail address that they sign in with
    address: String,
    /// Which role
    role: Named,
    /// The place; it can be left out where there is one
    #[arg(long)]
    place: Option<String>,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Named {
    /// Looks after the place as a whole
    Steward,
    /// Looks after the rules of talk
    Moderator,
    /// Takes up worries about harm and neglect
    Safeguarding,
    /// The Caldicott Guardian: sees how private papers are read
    Guardian,
}

impl Named {
    fn word(self) -> &'static str {
        match self {
            Self::Steward => "steward",
            Self::Moderator => "moderator",
            Self::Safeguarding => "safeguarding",
            Self::Guardian => "guardian",
        }
    }
}

pub async fn run(config: &Config, asked: &Arguments) -> Outcome {
    let What::Give(asked) = &asked.what;
    super::verify::existing_keys(config)?;
    let house = crate::open(config).await?;
    let place = match (&asked.place, house.places.len()) {
        (Some(slug), _) => house.place(slug).ok_or_else(|| {
            let known: Vec<&String> = house.places.keys().collect();
            format!("--place {slug}: there is no such place here, only {known:?}")
        })?,
        (None, 1) => house.places.values().next().cloned().ok_or("there is no place")?,
        (None, _) => return Err("name the place with --place".into()),
    };
    let (address, role) = (&asked.address, asked.role.word());
    let (hash, slug) = (house.keys.email_hash(address), place.slug.clone());
    let found = house.store.read(move |db| {
        let Some(id) = account::person_of(db, &hash, &slug)? else { return Ok(None) };
        let has = open::holders(db, &slug, role)?.contains(&id);
        Ok(Some((id, has)))
    });
    match found.await.map_err(|stop| crate::told(&stop))? {
        None => Err(format!(
            "{address}: nobody has joined {} with this address. Check it, or ask them to join first.",
            place.name
        )),
        Some((_, true)) => Err(format!("{address} has the role {role} already.")),
        Some((id, false)) => {
            open::give_role(&house, &place.slug, &id, role)
                .await
                .map_err(|stop| crate::told(&stop))?;
            println!("{address} has the role {role} in {} now.", place.name);
            Ok(())
        }
    }
}
