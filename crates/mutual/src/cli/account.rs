//! `mutual account remove-second-step ADDRESS`: for someone who has lost their phone and their recovery codes. It
//! takes the app for codes away, every passkey, and what the account is linked with elsewhere; ends its sessions; and
//! tells the person.
//! Nobody can do it through the web: whoever runs the program does, after making sure who asks.

use super::Outcome;
use super::verify::existing_keys;
use crate::config::Config;
use ground::account::step;

#[derive(clap::Args)]
pub struct Arguments {
    #[command(subcommand)]
    what: What,
}

#[derive(clap::Subcommand)]
enum What {
    /// Take the second step of signing in away from an account: codes from an app, passkeys, connected
    /// accounts elsewhere, recovery codes
    RemoveSecondStep {
        /// The e-mail address that they sign in with
        address: String,
    },
}

pub async fn run(config: &Config, asked: &Arguments) -> Outcome {
    let What::RemoveSecondStep { address } = &asked.what;
    existing_keys(config)?;
    let house = crate::open(config).await?;
    let account = house.keys.email_hash(address);
    let asked = account.clone();
    let had = house.store.read(move |db| Ok(step::has(db, &asked)?)).await;
    if !had.map_err(|stop| crate::told(&stop))? {
        return Err(format!("{address}: this account has no second step. Check the address."));
    }
    let removed = people::open::remove_second_step(&house, &account).await;
    removed.map_err(|stop| crate::told(&stop))?;
    println!(
        "{address} signs in with a link alone now. Every session of theirs has ended, and they are told. Ask them to \
         set a second step up again."
    );
    Ok(())
}
