//! `mutual account remove-second-step ADDRESS`: for someone who has lost their phone and their recovery codes. It
//! takes the app for codes away, every passkey, and what the account is linked with elsewhere.
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
    let store = crate::open_store(config).await?;
    let keys = existing_keys(config)?;
    ground::fit::signs(&store, &keys).await?;
    let account = keys.email_hash(address);
    let asked = account.clone();
    let had = store.read(move |db| Ok(step::has(db, &asked)?)).await;
    if !had.map_err(|stop| crate::told(&stop))? {
        return Err(format!("{address}: this account has no second step. Check the address."));
    }
    step::end(&store, &account).await.map_err(|stop| crate::told(&stop))?;
    println!("{address} signs in with a link alone now. Ask them to set a second step up again.");
    Ok(())
}
