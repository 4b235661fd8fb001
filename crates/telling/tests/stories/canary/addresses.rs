//! Every address there is, with something in the place of each part that stands for a noun.

use super::scene::{Cast, ids};
use std::collections::BTreeMap;
use telling::Told;

/// Every address of a method, with the pattern of its route.
pub async fn addresses(valley: &Told, cast: &Cast, method: &str) -> Vec<(String, String)> {
    let found = found(cast).await;
    let mut all = Vec::new();
    for route in valley.house.routes.iter().filter(|r| r.method == method) {
        let mut paths = vec![String::new()];
        let parts: Vec<&str> = route.path.split('/').skip(1).collect();
        for (n, part) in parts.iter().enumerate() {
            let values = match *part {
                "{place}" => vec!["valley".to_owned()],
                _ if part.starts_with('{') => found[parts[n - 1]].clone(),
                fixed => vec![fixed.to_owned()],
            };
            let longer = |path: &String| {
                values.iter().map(|value| format!("{path}/{value}")).collect::<Vec<_>>()
            };
            paths = paths.iter().flat_map(longer).collect();
        }
        all.extend(paths.into_iter().map(|path| (route.path.clone(), path)));
    }
    if method != "GET" {
        return all;
    }
    for query in [
        "/valley/raise?for=other",
        "/valley/threads?stage=talk",
        "/valley/threads?stage=tell",
        "/valley/record?before=9",
        "/valley/people?q=zz",
        "/valley/people?kind=gift&q=zz",
        "/valley/sign-in?next=%2Fvalley%2Fme",
        "/valley/words?to=easy&back=%2Fvalley",
        "/valley/words?to=en&back=%2Fvalley",
        "/metrics",
        "/health",
    ] {
        let (path, _) = query.split_once('?').unwrap_or((query, ""));
        all.push((path.replace("/valley", "/{place}"), query.to_owned()));
    }
    all
}

/// What there is, by the part of an address that stands before it.
async fn found(cast: &Cast) -> BTreeMap<&'static str, Vec<String>> {
    let mut given = ids(cast, "statement").await;
    given.extend(ids(cast, "concern").await);
    given.extend(ids(cast, "thread").await);
    BTreeMap::from([
        ("threads", ids(cast, "thread").await),
        ("statements", ids(cast, "statement").await),
        ("concerns", [ids(cast, "concern").await, ids(cast, "worry").await].concat()),
        ("introductions", ids(cast, "introduction").await),
        ("teams", vec![cast.is("amina").id.clone()]),
        ("seats", ids(cast, "seat").await),
        ("networks", ids(cast, "network").await),
        ("actions", ids(cast, "action").await),
        ("measures", ids(cast, "measure").await),
        ("letters", ids(cast, "letter").await),
        ("choices", ids(cast, "choice").await),
        ("ballot", vec!["1".to_owned()]),
        ("ways", vec!["irv".to_owned()]),
        ("round", ids(cast, "turn").await),
        ("groups", ids(cast, "people_group").await),
        ("answers", given),
        ("link", vec!["0".repeat(64)]),
        ("people", vec![cast.is("amina").id.clone(), cast.is("bola").id.clone()]),
        ("strengths", ids(cast, "strength").await),
        ("circle", ids(cast, "circle").await),
        ("versions", vec!["1".to_owned()]),
        ("acting", ids(cast, "acting").await),
        ("circles", ids(cast, "circle").await),
        ("decisions", ids(cast, "decided_for").await),
        ("waits", ids(cast, "introduction").await),
        ("hats", ids(cast, "team_hat").await),
        ("links", ids(cast, "team_link").await),
        ("readers", ids(cast, "paper_reader").await),
        ("roles", ids(cast, "role").await),
        ("sessions", vec!["0".repeat(16)]),
        ("passkeys", vec!["0".repeat(64)]),
        ("with", vec!["example".to_owned()]),
    ])
}
