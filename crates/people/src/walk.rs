//! Walks through the room's pages as people do, over its own routes.

use crate::trial::{self, Trial, VALLEY};
use axum::body::Body;
use axum::http::Request;
use axum::http::header::{CONTENT_TYPE, COOKIE, LOCATION, SET_COOKIE};
use axum::middleware::from_fn_with_state;
use ground::outbox;
use http_body_util::BodyExt;
use tower::ServiceExt;

/// Someone at a browser: nobody until they sign in.
struct Browser<'a> {
    house: &'a Trial,
    cookie: String,
}

struct Reply {
    status: u16,
    to: String,
    body: String,
}

impl Browser<'_> {
    async fn ask(&mut self, request: Request<Body>) -> Reply {
        let routes = crate::routes().and(crate::demo_routes());
        let house = (**self.house).clone();
        let dress = from_fn_with_state(house.clone(), ground::page::dress);
        let app = routes.router.layer(dress).with_state(house);
        let response = app.oneshot(request).await.unwrap();
        let set = response.headers().get_all(SET_COOKIE).iter().filter_map(|v| v.to_str().ok());
        for cookie in set.filter(|c| c.starts_with("mutual_session=")) {
            self.cookie = cookie.split(';').next().unwrap_or_default().to_owned();
        }
        let to = response.headers().get(LOCATION).map_or("", |v| v.to_str().unwrap()).to_owned();
        let status = response.status().as_u16();
        let bytes = response.into_body().collect().await.unwrap().to_bytes();
        Reply { status, to, body: String::from_utf8(bytes.to_vec()).unwrap() }
    }

    async fn get(&mut self, path: &str, words: &str) -> Reply {
        let cookies = format!("{}; mutual_words={words}", self.cookie);
        let request = Request::get(path).header(COOKIE, cookies).body(Body::empty()).unwrap();
        self.ask(request).await
    }

    async fn post(&mut self, path: &str, form: &str) -> Reply {
        let request = Request::post(path)
            .header(COOKIE, &self.cookie)
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(form.to_owned()))
            .unwrap();
        self.ask(request).await
    }

    /// Becomes someone with one click, and has passed a second step.
    async fn be(&mut self, person: &str) {
        self.post("/valley/demo/be", &format!("person={person}&back=%2Fvalley%2Fme")).await;
        let token = self.cookie.trim_start_matches("mutual_session=").to_owned();
        ground::account::step::passed(self.house, &token).await.unwrap();
    }

    /// Asks for a link, lets the worker send it, and gives the path in the newest mail.
    async fn link(&mut self, email: &str) -> String {
        let form = format!("email={email}&next=%2Fvalley%2Fme");
        assert_eq!(self.post("/valley/sign-in", &form).await.to, "/valley/sign-in/sent");
        outbox::work(self.house, &crate::hands(), "test").await.unwrap();
        let mails = self.house.mailer.lying(50);
        let text = &mails.iter().find(|m| m.to == email).unwrap().text;
        let at = text.find("/valley/link/").unwrap();
        text[at..].split_whitespace().next().unwrap().to_owned()
    }
}

fn nobody(house: &Trial) -> Browser<'_> {
    Browser { house, cookie: String::new() }
}

#[tokio::test]
async fn someone_new_joins_by_a_link_and_it_works_once() {
    let house = trial::house("open").await;
    let mut bola = nobody(&house);
    let link = bola.link("bola@example.org").await;
    for _ in 0..2 {
        assert!(bola.get(&link, "en").await.body.contains("You are nearly there"));
    }
    let join = bola.post(&link, "").await.to;
    assert_eq!(join, format!("{link}/join"));

    let refused = bola.post(&join, "name=Bola+A&way=e-mail&words=plain").await;
    assert_eq!(refused.status, 422);
    assert!(refused.body.contains("Choose at least one hat.") && refused.body.contains("Bola A"));

    let joined = bola.post(&join, "name=Bola+A&hat=providing&way=e-mail&words=plain").await;
    assert_eq!((joined.status, joined.to.as_str()), (303, "/valley/me"));
    assert!(bola.get("/valley/me", "en").await.body.contains("Bola A"));
    assert!(bola.get(&link, "en").await.body.contains("does not work any more"));

    assert_eq!(bola.post("/valley/sign-out", "").await.to, "/valley");
    assert_eq!(bola.get("/valley/me", "en").await.status, 303);
    let link = bola.link("bola@example.org").await;
    assert_eq!(bola.post(&link, "").await.to, "/valley/me");
    assert_eq!(bola.post(&link, "").await.status, 200);
}

#[tokio::test]
async fn the_answer_is_the_same_whether_or_not_the_address_is_known() {
    let house = trial::house("open").await;
    trial::add(&house, "Maureen", Some("maureen@example.org")).await;
    for email in ["maureen@example.org", "someone@example.org"] {
        for _ in 0..7 {
            let reply = nobody(&house).post("/valley/sign-in", &format!("email={email}")).await;
            assert_eq!((reply.status, reply.to.as_str()), (303, "/valley/sign-in/sent"));
        }
        outbox::work(&house, &crate::hands(), "test").await.unwrap();
        assert_eq!(house.mailer.lying(50).iter().filter(|m| m.to == email).count(), 5);
    }
}

#[tokio::test]
async fn the_first_steward_comes_in_where_people_are_invited_and_others_do_not() {
    let house = trial::house("invited").await;
    let mut first = nobody(&house);
    let join = format!("{}/join", first.link("first@example.org").await);
    let form = "name=Ada&hat=commissioning&way=e-mail&words=plain";
    assert_eq!(first.post(&join, form).await.to, "/valley/me");
    assert!(first.get("/valley/roles", "en").await.body.contains("Ada"));

    let entered =
        "once=71c2&name=Edna&hat=using&way=e-mail&email=edna%40example.org&words=easy&consent=yes";
    for _ in 0..2 {
        let reply = first.post("/valley/people/enter", entered).await;
        assert_eq!(reply.to, "/valley/people/enter");
    }
    let mut edna = nobody(&house);
    let link = edna.link("edna@example.org").await;
    assert_eq!(edna.post(&link, "").await.to, "/valley/me");
    assert_eq!(edna.get("/valley/letters", "en").await.status, 403);
    let demo = edna.get("/valley/demo", "en").await.body;
    assert_eq!(demo.matches("m-card__title").count(), 2, "the same form twice enters one person");
}

#[tokio::test]
async fn only_stewards_post_letters_and_only_near_ones_read_an_address() {
    let house = trial::house("open").await;
    let edna = trial::add(&house, "Edna", None).await;
    let ada = trial::add(&house, "Ada", Some("ada@example.org")).await;
    let told = outbox::tell(&edna, "trial-told", &[("days", "3")], "/valley/threads/t");
    outbox::put_apart(&house, VALLEY, told).await.unwrap();
    outbox::work(&house, &crate::hands(), "test").await.unwrap();

    let mut ada_at = nobody(&house);
    ada_at.be(&ada).await;
    assert_eq!(ada_at.get("/valley/letters", "en").await.status, 403);
    crate::open::give_role(&house, VALLEY, &ada, "steward").await.unwrap();
    let list = ada_at.get("/valley/letters", "en").await.body;
    let at = list.find("/valley/letters/").unwrap();
    let letter = list[at..].split('"').next().unwrap().to_owned();
    assert!(ada_at.get(&letter, "en").await.body.contains("4 Mill Lane"));
    for _ in 0..2 {
        assert_eq!(ada_at.post(&format!("{letter}/posted"), "").await.to, "/valley/letters");
    }
    assert!(!ada_at.get("/valley/letters", "en").await.body.contains("Edna"));
    assert_eq!(nobody(&house).get(&letter, "en").await.status, 303);
}

#[tokio::test]
async fn every_page_has_all_its_words_in_every_language() {
    let house = trial::house("open").await;
    let ada = trial::add(&house, "Ada", Some("ada@example.org")).await;
    crate::open::give_role(&house, VALLEY, &ada, "steward").await.unwrap();
    let group = crate::open::add_group(&house, VALLEY, "Carers", "We meet.", None).await.unwrap();
    let edna = trial::add(&house, "Edna", None).await;
    let told = outbox::tell(&edna, "trial-told", &[("days", "3")], "/valley/threads/t");
    outbox::put_apart(&house, VALLEY, told).await.unwrap();
    outbox::work(&house, &crate::hands(), "test").await.unwrap();
    let mut visitor = nobody(&house);
    let link = visitor.link("new@example.org").await;
    let mut steward = nobody(&house);
    steward.be(&ada).await;
    let letters = steward.get("/valley/letters", "en").await.body;
    let letter = letters[letters.find("/valley/letters/").unwrap()..].split('"').next().unwrap();
    let pages = [
        "sign-in",
        "sign-in/sent",
        "me",
        "me/reach",
        "people/enter",
        "letters",
        "groups",
        "roles",
        "demo",
        "demo/mailbox",
        "link/dead",
    ];
    let mut paths: Vec<String> = pages.iter().map(|p| format!("/valley/{p}")).collect();
    paths.extend([
        format!("{link}/join"),
        format!("/valley/groups/{group}"),
        letter.to_owned(),
        link,
    ]);
    for path in paths {
        for words in ["en", "easy", "cy", "pl", "ur"] {
            let reply = steward.get(&path, words).await;
            assert_eq!(reply.status, 200, "{path}");
            let gap = reply.body.split('[').skip(1).find_map(|rest| {
                let key = rest.split(']').next()?;
                key.bytes().all(|b| b.is_ascii_lowercase() || b == b'-').then(|| key.to_owned())
            });
            assert_eq!(gap, None, "{path} {words}");
            assert!(!reply.body.contains("/assets/0/"), "{path} {words}");
            let lines = reply.body.matches("m-easy__line\"").count();
            assert!(words != "easy" || (4..=8).contains(&lines), "{path}: {lines} lines");
        }
    }
}

#[tokio::test]
async fn forms_of_stewards_are_refused_to_others_and_keep_what_was_typed() {
    let house = trial::house("open").await;
    let ada = trial::add(&house, "Ada", Some("ada@example.org")).await;
    let edna = trial::add(&house, "Edna", None).await;
    let mut browser = nobody(&house);
    for (path, form) in [
        ("/valley/groups", "name=Carers&about=We+meet.".to_owned()),
        ("/valley/roles", format!("person={edna}&role=moderator")),
    ] {
        browser.post("/valley/demo/be", &format!("person={edna}")).await;
        assert_eq!(browser.post(path, &form).await.status, 403, "{path}");
        assert_eq!(nobody(&house).post(path, &form).await.status, 303, "{path}");
    }
    crate::open::give_role(&house, VALLEY, &ada, "steward").await.unwrap();
    browser.post("/valley/demo/be", &format!("person={ada}")).await;
    let refused = browser.post("/valley/groups", "name=Carers&about=").await;
    assert_eq!(refused.status, 422);
    assert!(
        refused.body.contains("Write what the group is for.") && refused.body.contains("Carers")
    );
    let form = "once=8f3a&name=Carers&about=We+meet.";
    let made = browser.post("/valley/groups", form).await.to;
    assert_eq!(browser.post("/valley/groups", form).await.to, made);
    for (verb, seen) in [("join", true), ("leave", false)] {
        assert_eq!(browser.post(&format!("{made}/{verb}"), "").await.to, made);
        assert_eq!(browser.get(&made, "en").await.body.contains("<li>Ada</li>"), seen);
    }
    let given = browser.post("/valley/roles", &format!("person={edna}&role=moderator")).await;
    assert_eq!(given.to, "/valley/roles");
    let roles = browser.get("/valley/roles", "en").await.body;
    assert_eq!(roles.matches("/end\"").count(), 1, "the last steward cannot be ended");
}
