//! Routes. One cannot be added without saying what it asks for; the list of those is part of
//! WHO-MAY.md, and the ones that ask for nothing are on a list that may only shrink.

use crate::house::House;
use crate::permit::Act;
use crate::whomay::{self, Rule};
use crate::words::Words;
use axum::Router;
use axum::handler::Handler;
use axum::routing::{get, post};
use tower_http::limit::RequestBodyLimitLayer;

/// The largest body that is taken in at an address without files, in bytes; a form may have a quarter of it.
const LARGEST: usize = 4 * crate::form::LARGEST;

/// What a route asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asks {
    /// Nothing: anyone can read it.
    Nothing,
    /// What the noun says: it is shown to those who may see it, others get 'not found'.
    Sight,
    /// To be signed in.
    SignIn,
    /// The permit of an act.
    Permit(&'static str),
}

impl Asks {
    /// What it asks for, for people to read.
    pub fn says(self, w: &Words) -> String {
        match self {
            Self::Nothing => w.t("asks-nothing").into_owned(),
            Self::Sight => w.t("asks-sight").into_owned(),
            Self::SignIn => w.t("asks-sign-in").into_owned(),
            Self::Permit(act) => w.with("asks-permit", &[("act", act)]),
        }
    }
}

/// A route as it is listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    pub method: &'static str,
    pub path: String,
    pub asks: Asks,
}

impl Listed {
    /// Whether an address is one of this route's.
    fn has(&self, parts: &[&str]) -> bool {
        let own: Vec<&str> = self.path.split('/').collect();
        let fits =
            |(own, part): (&&str, &&str)| own == part || own.starts_with('{') && !part.is_empty();
        own.len() == parts.len() && own.iter().zip(parts).all(fits)
    }
}

/// The page that an address belongs to: the address itself where it is one, else the nearest above it that is. A way
/// back leads to a page, never to where only a button goes.
pub fn page_of(listed: &[Listed], path: &str) -> String {
    let mut parts: Vec<&str> = path.split('/').collect();
    while parts.len() > 1 {
        if listed.iter().any(|one| one.method == "GET" && one.has(&parts)) {
            return parts.join("/");
        }
        parts.pop();
    }
    "/".into()
}

/// A room's routes, its acts' rules, and how to reach them.
#[derive(Default)]
pub struct Routes {
    pub router: Router<House>,
    pub listed: Vec<Listed>,
    pub rules: Vec<Rule>,
}

impl Routes {
    pub fn new() -> Self {
        Self::default()
    }

    /// A page.
    pub fn get<H, T>(mut self, path: &str, asks: Asks, handler: H) -> Self
    where
        H: Handler<T, House>,
        T: 'static,
    {
        self.listed.push(Listed { method: "GET", path: path.to_owned(), asks });
        self.router = self.router.route(path, get(handler));
        self
    }

    /// A change. It asks for the permit of its act.
    pub fn act<A, H, T>(mut self, path: &str, handler: H) -> Self
    where
        A: Act,
        H: Handler<T, House>,
        T: 'static,
    {
        self = self.rule::<A>();
        self.post(path, Asks::Permit(A::FACT.name()), handler)
    }

    /// A change whose form may bring files (see [`crate::upload`]): its body may be larger.
    pub fn upload<A, H, T>(mut self, path: &str, handler: H) -> Self
    where
        A: Act,
        H: Handler<T, House>,
        T: 'static,
    {
        self = self.rule::<A>();
        self.take(path, Asks::Permit(A::FACT.name()), crate::upload::LARGEST, handler)
    }

    /// The page that asks for an act: it asks for the same permit.
    pub fn page<A, H, T>(self, path: &str, handler: H) -> Self
    where
        A: Act,
        H: Handler<T, House>,
        T: 'static,
    {
        self.get(path, Asks::Permit(A::FACT.name()), handler)
    }

    /// A form that is no act of a place: signing in or out, a choice of language.
    pub fn post<H, T>(self, path: &str, asks: Asks, handler: H) -> Self
    where
        H: Handler<T, House>,
        T: 'static,
    {
        self.take(path, asks, LARGEST, handler)
    }

    /// What is sent, with a body of so many bytes at most. A page that is asked for reads no body at all.
    fn take<H, T>(mut self, path: &str, asks: Asks, largest: usize, handler: H) -> Self
    where
        H: Handler<T, House>,
        T: 'static,
    {
        self.listed.push(Listed { method: "POST", path: path.to_owned(), asks });
        let limit = RequestBodyLimitLayer::new(largest);
        self.router = self.router.route(path, post(handler).layer(limit));
        self
    }

    /// The rule of an act that has no route of its own.
    pub fn rule<A: Act>(mut self) -> Self {
        let rule = whomay::rule::<A>();
        if !self.rules.contains(&rule) {
            self.rules.push(rule);
        }
        self
    }

    pub fn and(mut self, other: Self) -> Self {
        self.router = self.router.merge(other.router);
        self.listed.extend(other.listed);
        self.rules.extend(other.rules);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::{Asks, Listed, page_of};

    #[test]
    fn the_page_of_a_button_is_the_nearest_above_it() {
        let list = |method, path: &str| Listed { method, path: path.into(), asks: Asks::Nothing };
        let listed = [
            list("GET", "/{place}"),
            list("GET", "/{place}/raise"),
            list("GET", "/{place}/teams/{id}"),
            list("POST", "/{place}/teams/{id}/links/{link}/end"),
        ];
        for (path, page) in [
            ("/v/raise", "/v/raise"),
            ("/v/teams/7/links/9/end", "/v/teams/7"),
            ("/v/words", "/v"),
            ("/v/", "/v"),
            ("/", "/"),
            ("", "/"),
        ] {
            assert_eq!(page_of(&listed, path), page, "{path}");
        }
    }
}
