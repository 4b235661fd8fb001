//! Who can say who someone is: the operator's data, from `mutual.toml`.

use serde::Deserialize;
use std::fmt;
use std::path::PathBuf;
use url::{Host, Url};

/// The longest key of a provider, in signs: it stands in addresses.
const LONGEST_KEY: usize = 32;

/// A provider as the configuration has it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Said {
    /// Stands in addresses and in the database: small letters, digits and dashes.
    pub key: String,
    /// What people call it.
    pub name: String,
    pub issuer: String,
    pub client_id: String,
    /// The file with the secret, apart from the configuration.
    pub client_secret_file: PathBuf,
    /// The places that have it; all of them if none is named.
    #[serde(default)]
    pub places: Vec<String>,
}

/// A provider that was checked, with its secret.
#[derive(Clone)]
pub struct Provider {
    pub key: String,
    pub name: String,
    pub issuer: String,
    pub client_id: String,
    pub places: Vec<String>,
    pub(super) secret: String,
}

/// The secret is in no log.
impl fmt::Debug for Provider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Provider").field("key", &self.key).finish_non_exhaustive()
    }
}

/// Whether an address is this very machine.
fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(a)) => a.is_loopback(),
        Some(Host::Ipv6(a)) => a.is_loopback(),
        None => false,
    }
}

/// Whether we may talk to an address: over TLS, or on this very machine.
pub fn is_safe(url: &Url) -> bool {
    match url.scheme() {
        "https" => url.host().is_some(),
        "http" => is_loopback(url),
        _ => false,
    }
}

/// What is wrong with an issuer's address, if anything.
fn issuer_fault(issuer: &str) -> Option<&'static str> {
    let Ok(url) = Url::parse(issuer) else {
        return Some("write an address that begins with https://");
    };
    if !is_safe(&url) {
        return Some("write https:// in front (http:// works on this very machine alone)");
    }
    let bare = url.query().is_none() && url.fragment().is_none();
    let own = url.username().is_empty() && url.password().is_none();
    (!bare || !own).then_some("leave out what comes after ? or #, and any name or password")
}

/// Checks what the configuration says; the message names the provider and the field.
pub fn check(all: &[Said]) -> Result<(), String> {
    for (n, said) in all.iter().enumerate() {
        let told = |field: &str, what: &str| Err(format!("[[oidc]] {}: {field}: {what}", n + 1));
        let sign = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if said.key.is_empty() || said.key.len() > LONGEST_KEY || !said.key.chars().all(sign) {
            return told("key", "write 1 to 32 small letters, digits and dashes");
        }
        if said.name.trim().is_empty() {
            return told("name", "write what people call it");
        }
        if let Some(fault) = issuer_fault(&said.issuer) {
            return told("issuer", fault);
        }
        if said.client_id.trim().is_empty() {
            return told("client_id", "write what the provider gave you");
        }
        let before = all.iter().take(n);
        if before.clone().any(|other| other.key == said.key) {
            return told("key", "another provider has this one already");
        }
        if before.clone().any(|other| other.issuer == said.issuer) {
            return told("issuer", "another provider has this one already");
        }
    }
    Ok(())
}

/// The same with the places there are, and with each secret read from its file.
pub fn read(all: &[Said], places: &[&str]) -> Result<Vec<Provider>, String> {
    check(all)?;
    let one = |(n, said): (usize, &Said)| {
        let told = |field: &str, what: &str| format!("[[oidc]] {}: {field}: {what}", n + 1);
        if let Some(unknown) = said.places.iter().find(|p| !places.contains(&p.as_str())) {
            return Err(told("places", &format!("there is no place \"{unknown}\" here")));
        }
        let file = &said.client_secret_file;
        let text = std::fs::read_to_string(file)
            .map_err(|e| told("client_secret_file", &format!("{}: {e}", file.display())))?;
        let secret = text.trim().to_owned();
        if secret.is_empty() {
            return Err(told("client_secret_file", &format!("{} is empty", file.display())));
        }
        Ok(said.with(secret))
    };
    all.iter().enumerate().map(one).collect()
}

impl Said {
    /// The provider, with its secret.
    pub fn with(&self, secret: String) -> Provider {
        Provider {
            key: self.key.clone(),
            name: self.name.trim().to_owned(),
            issuer: self.issuer.clone(),
            client_id: self.client_id.clone(),
            places: self.places.clone(),
            secret,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(key: &str, issuer: &str) -> Said {
        Said {
            key: key.into(),
            name: "Example".into(),
            issuer: issuer.into(),
            client_id: "mutual".into(),
            client_secret_file: "/nowhere/secret".into(),
            places: Vec::new(),
        }
    }

    #[test]
    fn a_fault_names_the_provider_and_the_field() {
        let fine = said("one", "https://one.example/realm");
        check(std::slice::from_ref(&fine)).unwrap();
        check(&[said("one", "http://localhost:9000"), said("two", "http://127.0.0.1:9")]).unwrap();
        for (wrong, says) in [
            (said("One", "https://one.example"), "key: write 1 to 32"),
            (said("", "https://one.example"), "key: write 1 to 32"),
            (said("a/b", "https://one.example"), "key: write 1 to 32"),
            (said("two", "http://two.example"), "issuer: write https://"),
            (said("two", "javascript:alert(1)"), "issuer: write https://"),
            (said("two", "two.example"), "issuer: write an address"),
            (said("two", "https://two.example/?a=b"), "issuer: leave out"),
            (said("two", "https://u:p@two.example"), "issuer: leave out"),
            (said("one", "https://two.example"), "key: another"),
            (said("two", "https://one.example/realm"), "issuer: another"),
            (Said { name: " ".into(), ..said("two", "https://two.example") }, "name: write"),
            (Said { client_id: "".into(), ..said("two", "https://two.example") }, "client_id: "),
        ] {
            let told = check(&[fine.clone(), wrong]).unwrap_err();
            assert!(told.starts_with(&format!("[[oidc]] 2: {says}")), "{told}");
        }
    }

    #[test]
    fn places_are_those_there_are_and_the_secret_lies_in_its_file() {
        let elsewhere = Said { places: vec!["dale".into()], ..said("one", "https://one.example") };
        let told = read(std::slice::from_ref(&elsewhere), &["valley"]).unwrap_err();
        assert_eq!(told, "[[oidc]] 1: places: there is no place \"dale\" here");
        let told = read(&[elsewhere], &["valley", "dale"]).unwrap_err();
        assert!(told.starts_with("[[oidc]] 1: client_secret_file: /nowhere/secret: "), "{told}");
        let provider = said("one", "https://one.example").with("zzsecret".into());
        assert!(!format!("{provider:?}").contains("zzsecret"));
    }
}
