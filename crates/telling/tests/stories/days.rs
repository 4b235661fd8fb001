//! A day by which something is to be done or ends is a day to come. One that is over is refused, and what was typed
//! stays.

use ground::hat::Hat;
use telling::{Person, Told, story};

type Typed<'a> = Vec<(&'a str, &'a str)>;

/// Sends a form with a day that is over, then with today: the first is refused and kept, the second taken.
async fn yesterday_then_today(who: &Person, path: &str, form: &Typed<'_>, field: &str, kept: &str) {
    let names = ["day", "month", "year"].map(|end| format!("{field}-{end}"));
    let with = |day: &'static str| {
        let date = names.iter().map(String::as_str).zip([day, "11", "2026"]);
        form.iter().copied().chain(date).collect::<Vec<_>>()
    };
    let past = who.post(path, &with("22")).await;
    assert_eq!(past.line(), "422 That day is over. Write a day to come.", "{path}");
    assert!(past.body.contains("value=\"22\"") && past.body.contains("value=\"2026\""), "{path}");
    assert!(past.body.contains(kept), "{path}: {kept} is gone");
    let today = who.post(path, &with("23")).await;
    assert_eq!(today.status, 303, "{path}: {}", today.line());
}

#[tokio::test]
async fn a_day_that_is_over_is_refused_and_what_was_typed_stays() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let bola = told.person("bola", &[Hat::Providing]).await;
        let circle = format!("/valley/people/{}/circle/promise", amina.id);
        let promise = vec![("what", "I bring the bread")];
        yesterday_then_today(&amina, &circle, &promise, "due", "I bring the bread").await;
        let team = vec![
            ("who", "bola"),
            ("kind", "worker"),
            ("about", "I like mornings"),
            ("promise", "I tell you early"),
        ];
        yesterday_then_today(&amina, "/valley/teams/ask", &team, "trial", "I like mornings").await;
        let hats = format!("/valley/teams/{}/hats", amina.id);
        let hat = vec![("name", "The rota"), ("holder", amina.id.as_str())];
        yesterday_then_today(&amina, &hats, &hat, "until", "The rota").await;
        let acting =
            vec![("who", "bola"), ("kind", "helper"), ("area", "talk"), ("for", "My eyes are bad")];
        yesterday_then_today(&amina, "/valley/acting/agree", &acting, "until", "My eyes").await;
        amina.post("/valley/me/needs/write", &[("support", "Help with the stairs")]).await;
        let share = vec![("who", "bola")];
        yesterday_then_today(&amina, "/valley/me/needs/share", &share, "until", "bola").await;

        // The review of a decision for someone.
        let stew = told.steward("stew").await;
        let deputy = [
            ("who", "bola"),
            ("kind", "deputy"),
            ("area", "talk"),
            ("for", "She cannot decide where she lives"),
            ("authority", "Order of 3 May 2026"),
            ("until-day", "1"),
            ("until-month", "9"),
            ("until-year", "2027"),
        ];
        let agree = format!("/valley/acting/agree?for={}", amina.id);
        assert_eq!(stew.post(&agree, &deputy).await.status, 303);
        let page = bola.get("/valley/acting").await.body;
        let paths = page.split("action=\"").filter_map(|part| part.split('"').next());
        for take in paths.filter(|path| path.ends_with("/take")) {
            bola.post(take, &[]).await;
        }
        let record = format!("/valley/people/{}/decisions/record", amina.id);
        let decided = vec![
            ("what", "She moves downstairs"),
            ("authority", "Order of 3 May 2026"),
            ("said", "I want my window"),
            ("tried", "Pictures"),
        ];
        yesterday_then_today(&bola, &record, &decided, "review", "I want my window").await;
    })
    .await;
}
