//! What was given is taken back, and from the next request on nobody reads it any more: those to whom it was given
//! ask for every address again. Then those who read most sign out, and their browsers ask for every address with the
//! session of before: they are visitors.

use super::scene::{Cast, ids, sends};
use super::{Found, everyone_asks};
use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

/// What was given to whom, and is taken back. What someone wrote themselves stays theirs.
const TAKEN_BACK: &[(&str, &[&str])] = &[
    ("bola", &["zzneed"]),
    ("sheila", &["zzstrengthcircle", "zzphoto", "zzworry", "zznote"]),
    ("dev", &["zzreachable", "zzhat", "zzlink"]),
    ("mo", &["zzdecided"]),
];

/// Those who sign out at the end, with the roles and papers of the scene.
const SIGN_OUT: [&str; 3] = ["amina", "sheila", "stew"];

/// Amina and the stewards take back all that they gave. What everyone met before is in `before`.
pub async fn nobody_reads_what_was_taken_back(
    cast: &Arc<Cast>,
    addresses: &[(String, String)],
    before: &Found,
) -> Found {
    // Nothing of a matter was given: its pages are left out.
    let addresses = addresses.iter().filter(|(route, _)| !route.contains("/threads/{id}"));
    let addresses = Arc::new(addresses.cloned().collect());
    all_is_taken_back(cast).await;
    let who = TAKEN_BACK.iter().map(|(who, _)| *who);
    let after = everyone_asks(cast, &addresses, who).await;
    for (who, words) in TAKEN_BACK {
        for word in *words {
            let met = (*word, (*who).to_owned());
            assert!(before.met.contains(&met), "{who} did not read {word}: nothing to take back");
            assert!(!after.met.contains(&met), "{who} still reads {word}");
        }
    }
    after
}

async fn all_is_taken_back(cast: &Cast) {
    let (amina, stew) = (cast.is("amina"), cast.is("stew"));
    for who in [amina, stew] {
        who.signs_in().await;
    }
    for (table, to) in [
        ("paper_reader", "/valley/me/needs/readers/{id}/end"),
        ("circle", "/valley/me/circle/{id}/end"),
        ("seat", "/valley/teams/seats/{id}/end"),
    ] {
        for id in ids(cast, table).await {
            sends(amina, &to.replace("{id}", &id), &[]).await;
        }
    }
    for id in ids(cast, "introduction").await {
        sends(amina, &format!("/valley/introductions/{id}"), &[("answer", "no")]).await;
    }
    for (id, who) in ids(cast, "acting").await.iter().zip([amina, stew]) {
        sends(who, &format!("/valley/acting/{id}/end"), &[]).await;
    }
    let sheila = cast.is("sheila").id.clone();
    let sql = "select id from role where place_id = 'valley' and person_id = $1";
    let role: Vec<(String,)> =
        stew.house.store.read(move |db| Ok(db.all(sql, ground::params![&sheila])?)).await.unwrap();
    sends(stew, &format!("/valley/roles/{}/end", role[0].0), &[]).await;
}

/// With the session of before, whoever signed out gets what a visitor gets, at every address.
pub async fn whoever_signed_out_is_a_visitor(
    cast: &Arc<Cast>,
    addresses: &Arc<Vec<(String, String)>>,
) {
    // Wrong links are counted by network: each is in one of their own.
    for (n, who) in (1..).zip(["visitor"].into_iter().chain(SIGN_OUT)) {
        cast.is(who).is_at(IpAddr::V4(Ipv4Addr::new(192, 0, 2, n)));
    }
    for who in SIGN_OUT {
        let person = cast.is(who);
        let old = person.cookie(ground::visit::SESSION).unwrap();
        sends(person, "/valley/sign-out/everywhere", &[]).await;
        person.keeps(ground::visit::SESSION, &old);
    }
    let visitor = everyone_asks(cast, addresses, ["visitor"]).await;
    for who in SIGN_OUT {
        let found = everyone_asks(cast, addresses, [who]).await;
        for (word, _) in found.met {
            assert!(visitor.met.contains(&(word, "visitor".into())), "{who} still reads {word}");
        }
        for ((route, _), kinds) in &found.answers {
            let visitors = &visitor.answers[&(route.clone(), "visitor")];
            assert_eq!(kinds, visitors, "{who}, signed out, at {route}");
        }
    }
}
