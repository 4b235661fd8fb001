//! How an instance is run: one TOML file, and the same keys from the environment, which win.
//! Everything has a default that runs on a laptop.

use ground::account::oidc::provider::{self, Provider, Said};
use ground::house::Settings;
use ground::place::Place;
use serde::Deserialize;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

/// The file that is read when none is named, if it is there.
pub const FILE: &str = "mutual.toml";

/// The configuration of an instance. Paths are taken from the folder in which the program is started.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    /// `sqlite:PATH` or `postgres://user:password@host/database`.
    pub database_url: String,
    /// The address to listen on.
    pub listen: SocketAddr,
    /// How people reach the instance, without a slash at the end; `http://` and `listen` if not given.
    pub base_url: Option<String>,
    /// The folder with a file for each place.
    pub places: PathBuf,
    /// The file with the instance's keys; made at the first start.
    pub keys: PathBuf,
    /// Whether `/metrics` is there.
    pub metrics: bool,
    /// Whether a proxy in front sets `X-Forwarded-For`. Say so only if it does: others could write it.
    pub behind_proxy: bool,
    /// What is logged: `info`, or a filter like `warn,ground=debug`.
    pub log: String,
    /// The address where people get the source of what runs here, as its licence asks. Without one the
    /// page about Mutual tells them to ask whoever runs it.
    pub source_url: String,
    pub mail: Mail,
    /// With whom people can sign in, beside the link by mail.
    pub oidc: Vec<Said>,
}

/// How mail goes out.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Mail {
    /// `smtps://user:password@host`; without it mail is put into the folder.
    pub smtp: Option<String>,
    pub from: String,
    pub folder: PathBuf,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            database_url: "sqlite:var/mutual.db".into(),
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            base_url: None,
            places: "places".into(),
            keys: "var/keys".into(),
            metrics: false,
            behind_proxy: false,
            log: "info".into(),
            source_url: String::new(),
            mail: Mail::default(),
            oidc: Vec::new(),
        }
    }
}

impl Default for Mail {
    fn default() -> Self {
        Self { smtp: None, from: "Mutual <mutual@localhost>".into(), folder: "var/mail".into() }
    }
}

impl Config {
    /// Reads the file that is named, or `mutual.toml` if it is there, then the environment.
    pub fn read(file: Option<&Path>) -> Result<Self, String> {
        let path = file.unwrap_or(Path::new(FILE));
        let config = match std::fs::read_to_string(path) {
            Ok(text) => Self::parse(&text).map_err(|e| format!("{}:{e}", path.display()))?,
            Err(e) if file.is_none() && e.kind() == std::io::ErrorKind::NotFound => Self::default(),
            Err(e) => return Err(format!("{}: {e}", path.display())),
        };
        let config = config.with(&|key| std::env::var(key).ok())?;
        config.check()?;
        Ok(config)
    }

    /// Reads the text of a file. The error begins with line and column.
    fn parse(text: &str) -> Result<Self, String> {
        toml::from_str(text).map_err(|e| {
            let at = e.span().map_or(0, |span| span.start);
            let before = text.get(..at).unwrap_or_default();
            let line = before.matches('\n').count() + 1;
            let column = at - before.rfind('\n').map_or(0, |n| n + 1) + 1;
            format!("{line}:{column}: {}", e.message())
        })
    }

    /// The same, with what the environment says in front.
    fn with(mut self, env: &dyn Fn(&str) -> Option<String>) -> Result<Self, String> {
        let text = |key: &str, into: &mut String| env(key).into_iter().for_each(|v| *into = v);
        let path =
            |key: &str, into: &mut PathBuf| env(key).into_iter().for_each(|v| *into = v.into());
        let yes = |key: &str, into: &mut bool| {
            *into = match env(key).as_deref() {
                None => *into,
                Some("true" | "1") => true,
                Some("false" | "0" | "") => false,
                Some(other) => return Err(format!("{key}={other}: write true or false")),
            };
            Ok(())
        };
        text("MUTUAL_DATABASE_URL", &mut self.database_url);
        if let Some(listen) = env("MUTUAL_LISTEN") {
            self.listen = listen.parse().map_err(|_| {
                format!("MUTUAL_LISTEN={listen}: write an address like 127.0.0.1:8080")
            })?;
        }
        self.base_url = env("MUTUAL_BASE_URL").or(self.base_url);
        path("MUTUAL_PLACES", &mut self.places);
        path("MUTUAL_KEYS", &mut self.keys);
        yes("MUTUAL_METRICS", &mut self.metrics)?;
        yes("MUTUAL_BEHIND_PROXY", &mut self.behind_proxy)?;
        text("MUTUAL_LOG", &mut self.log);
        text("MUTUAL_SOURCE_URL", &mut self.source_url);
        self.mail.smtp = env("MUTUAL_MAIL_SMTP").filter(|v| !v.is_empty()).or(self.mail.smtp);
        text("MUTUAL_MAIL_FROM", &mut self.mail.from);
        path("MUTUAL_MAIL_FOLDER", &mut self.mail.folder);
        Ok(self)
    }

    /// What no type can say.
    fn check(&self) -> Result<(), String> {
        provider::check(&self.oidc)?;
        let url = self.base_url();
        let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
        match rest {
            Some(host) if !host.is_empty() && !host.contains('/') => Ok(()),
            _ => Err(format!(
                "base_url = \"{url}\": write https:// and the name of the host, without a path"
            )),
        }
    }

    /// How people reach the instance.
    pub fn base_url(&self) -> String {
        self.base_url.clone().unwrap_or_else(|| format!("http://{}", self.listen))
    }

    /// The file of an embedded database.
    pub fn database_file(&self) -> Option<PathBuf> {
        let path = self.database_url.strip_prefix("sqlite:")?;
        Some(path.strip_prefix("//").unwrap_or(path).into())
    }

    /// The providers of sign-in, each with its secret; for these places.
    pub fn providers(&self, places: &[Place]) -> Result<Vec<Provider>, String> {
        let slugs: Vec<&str> = places.iter().map(|place| place.slug.as_str()).collect();
        provider::read(&self.oidc, &slugs)
    }

    /// What the rooms need to know of it.
    pub fn settings(&self, places: &[Place]) -> Result<Settings, String> {
        Ok(Settings {
            base_url: self.base_url(),
            demo: false,
            behind_proxy: self.behind_proxy,
            source_url: self.source_url.clone(),
            oidc: self.providers(places)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_file_runs_on_a_laptop() {
        let config = Config::parse("").unwrap();
        assert_eq!(config.database_file().unwrap(), Path::new("var/mutual.db"));
        assert_eq!(config.base_url(), "http://127.0.0.1:8080");
        config.check().unwrap();
    }

    #[test]
    fn a_fault_is_named_with_line_and_column() {
        let told = Config::parse("metrics = true\n\nlisten_on = 1\n").unwrap_err();
        assert!(told.starts_with("3:1: ") && told.contains("listen_on"), "{told}");
        let told = Config::parse("metrics = \"yes\"").unwrap_err();
        assert!(told.starts_with("1:11: "), "{told}");
    }

    #[test]
    fn a_provider_of_sign_in_is_checked_before_anything_is_served() {
        let said = "[[oidc]]\nkey = \"one\"\nname = \"One\"\nissuer = \"http://one.example\"\n\
                    client_id = \"mutual\"\nclient_secret_file = \"/nowhere/secret\"\n";
        let told = Config::parse(said).unwrap().check().unwrap_err();
        assert!(told.starts_with("[[oidc]] 1: issuer: write https://"), "{told}");
        let config = Config::parse(&said.replace("http:", "https:")).unwrap();
        config.check().unwrap();
        let told = config.settings(&[]).unwrap_err();
        assert!(told.starts_with("[[oidc]] 1: client_secret_file: /nowhere/secret: "), "{told}");
        let told = Config::parse(&said.replace("key", "kee")).unwrap_err();
        assert!(told.starts_with("2:1: ") && told.contains("kee"), "{told}");
    }

    #[test]
    fn the_environment_wins() {
        let env = |key: &str| match key {
            "MUTUAL_DATABASE_URL" => Some("postgres://x".to_owned()),
            "MUTUAL_METRICS" => Some("1".to_owned()),
            _ => None,
        };
        let config = Config::parse("metrics = false").unwrap().with(&env).unwrap();
        assert!(config.metrics && config.database_url == "postgres://x");
        let wrong = |key: &str| (key == "MUTUAL_BEHIND_PROXY").then(|| "yes".to_owned());
        assert!(Config::default().with(&wrong).unwrap_err().contains("true or false"));
    }

    #[test]
    fn a_base_url_has_no_path() {
        let with = |url: &str| Config { base_url: Some(url.into()), ..Config::default() }.check();
        assert!(with("https://mutual.example.org").is_ok());
        assert!(with("https://example.org/mutual").is_err() && with("example.org").is_err());
    }
}
