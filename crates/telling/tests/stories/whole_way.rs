//! One matter's whole way: raised, talked through, decided, done, told back, what changed.

use ground::hat::Hat;
use telling::{Person, Told, story};

/// Raises a matter; gives its path.
pub async fn raise(who: &Person) -> String {
    let reply = who
        .post(
            "/valley/raise",
            &[
                ("for", "me"),
                ("what", "The last bus goes before my evening visit"),
                ("body", "It leaves at six. My visit ends at seven."),
                ("outcome", "o1"),
            ],
        )
        .await;
    assert_eq!(reply.status, 303, "{}", reply.text());
    reply.location.unwrap()
}

/// Brings a raised matter to an open talk, owned by `owner`.
pub async fn open_talk(owner: &Person, path: &str) {
    assert_eq!(owner.post(&format!("{path}/take"), &[]).await.status, 303);
    assert_eq!(owner.post(&format!("{path}/step"), &[("to", "talk")]).await.status, 303);
    let reply = owner
        .post(
            &format!("{path}/talk/open"),
            &[
                ("question", "What would make evenings work?"),
                ("who", "members"),
                ("until-day", "20"),
                ("until-month", "12"),
                ("until-year", "2026"),
            ],
        )
        .await;
    assert_eq!(reply.status, 303, "{}", reply.text());
}

/// Adds a statement; gives its id, read from the page.
pub async fn say(who: &Person, path: &str, body: &str) -> String {
    let reply = who.post(&format!("{path}/statements"), &[("body", body)]).await;
    assert_eq!(reply.status, 303, "{}", reply.text());
    statement_id(who, path, body).await
}

async fn statement_id(who: &Person, path: &str, body: &str) -> String {
    let page = who.get(&format!("{path}/talk")).await.body;
    // Whoever types more around their words has them somewhere inside.
    let at = page.rfind(&format!(">{body}<")).or_else(|| page.rfind(body));
    let at = at.expect("the statement is on the page");
    let id = page[..at].rfind("id=\"s-").expect("with its id") + 6;
    page[id..id + 26].to_owned()
}

#[tokio::test]
async fn amina_raises_a_matter_and_it_goes_the_whole_way() {
    story(async |valley: Told| {
        let amina = valley.person("amina", &[Hat::Using]).await;
        let bola = valley.person("bola", &[Hat::Providing]).await;
        let carys = valley.person("carys", &[Hat::Commissioning]).await;
        let dev = valley.person("dev", &[Hat::Community]).await;

        let path = raise(&amina).await;
        assert!(valley.visitor().get(&path).await.text().contains("It leaves at six."));
        open_talk(&carys, &path).await;
        let own = say(&dev, &path, "Share lifts home after evening visits").await;
        for (who, vote) in [(&amina, "agree"), (&bola, "agree"), (&carys, "pass"), (&dev, "agree")]
        {
            let to = format!("{path}/statements/{own}/vote");
            assert_eq!(who.post(&to, &[("vote", vote)]).await.status, 303);
        }
        assert_eq!(carys.post(&format!("{path}/talk/close"), &[]).await.status, 303);

        decide(&amina, &bola, &carys, &dev, &path).await;
        deliver(&dev, &carys, &path).await;
        tell_back(&valley, &carys, &dev, &own, &path).await;
        measure(&amina, &bola, &carys, &dev, &path).await;

        let page = valley.visitor().get(&path).await;
        assert_eq!(page.status, 200);
        let text = page.text();
        for said in ["Share lifts home after evening visits", "61", "97"] {
            assert!(text.contains(said), "{said} in {text}");
        }
        for who in [&amina, &bola, &carys, &dev] {
            for page in ["/valley", "/valley/threads", "/valley/waiting", "/valley/me"] {
                assert_eq!(who.get(page).await.status, 200, "{page} for {}", who.name);
            }
        }
        for file in ["story.json", "statements.csv", "feed.atom"] {
            let reply = valley.visitor().get(&format!("{path}/{file}")).await;
            assert_eq!(reply.status, 200, "{file}");
        }
        let json = valley.visitor().get(&format!("{path}/story.json")).await.body;
        let json: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!(json["stage"], "change");
        assert_eq!(json["decision"]["result"], "stands");
        assert_eq!(json["ladder"]["measured"]["whole"]["facts"]["weight"], "equal");
        valley.verify().await.expect("the chain holds");
    })
    .await;
}

async fn decide(amina: &Person, bola: &Person, carys: &Person, dev: &Person, path: &str) {
    let put = |body: &'static str| [("body", body), ("why", "from the talk")];
    let proposal = format!("{path}/proposal");
    assert_eq!(dev.post(&proposal, &put("Lifts home are shared.")).await.status, 303);
    assert_eq!(bola.post(&format!("{path}/drafted"), &[]).await.status, 303);
    let other = [("body", "A taxi for each"), ("why", "costs ten times as much")];
    assert_eq!(amina.post(&format!("{path}/other-ways"), &other).await.status, 303);
    assert_eq!(carys.post(&format!("{path}/step"), &[("to", "decide")]).await.status, 303);
    let open = [
        ("from", "safe"),
        ("quorum", "1"),
        ("review-day", "1"),
        ("review-month", "6"),
        ("review-year", "2027"),
    ];
    assert_eq!(carys.post(&format!("{path}/consent/open"), &open).await.status, 303);
    let consent = format!("{path}/consent");
    assert_eq!(amina.post(&consent, &[("answer", "yes")]).await.status, 303);
    let because = [("answer", "not-safe"), ("because", "Who pays when a car breaks down?")];
    assert_eq!(bola.post(&consent, &because).await.status, 303);
    assert_eq!(carys.post(&consent, &[("answer", "safe")]).await.status, 303);
    assert_eq!(dev.post(&consent, &[("answer", "yes")]).await.status, 303);

    let page = carys.get(path).await.body;
    let at = page.find("/concerns/").expect("the concern can be answered") + 10;
    let concern = format!("{path}/concerns/{}", &page[at..at + 26]);
    let changed = [("how", "changed"), ("text", "The fund pays.")];
    assert_eq!(carys.post(&concern, &changed).await.status, 403, "nothing was changed yet");
    let new = put("Lifts home are shared. The fund pays for repairs.");
    assert_eq!(dev.post(&proposal, &new).await.status, 303);
    assert_eq!(carys.post(&concern, &changed).await.status, 303);
    for who in [amina, bola, carys, dev] {
        assert_eq!(who.post(&consent, &[("answer", "yes")]).await.status, 303);
    }
    let close = [("reason", "Everyone can live with it.")];
    assert_eq!(carys.post(&format!("{path}/consent/close"), &close).await.status, 303);
}

async fn deliver(dev: &Person, carys: &Person, path: &str) {
    assert_eq!(carys.post(&format!("{path}/step"), &[("to", "do")]).await.status, 303);
    let who = format!("person:{}", dev.id);
    let action = [
        ("body", "Draw up the list of drivers"),
        ("who", who.as_str()),
        ("due-day", "1"),
        ("due-month", "2"),
        ("due-year", "2027"),
    ];
    assert_eq!(dev.post(&format!("{path}/actions"), &action).await.status, 303);
    let page = dev.get(path).await.body;
    let at = page.find("/actions/").expect("it can be reported on") + 9;
    let report = format!("{path}/actions/{}/report", &page[at..at + 26]);
    let said = [("state", "done"), ("body", "Nine drivers.")];
    assert_eq!(dev.post(&report, &said).await.status, 303);
    assert_eq!(dev.post(&report, &[("state", "going"), ("body", "more")]).await.status, 403);
}

async fn tell_back(valley: &Told, carys: &Person, dev: &Person, statement: &str, path: &str) {
    assert_eq!(carys.post(&format!("{path}/step"), &[("to", "tell")]).await.status, 303);
    assert_eq!(
        carys.post(&format!("{path}/tell"), &[]).await.status,
        403,
        "some have no answer yet"
    );
    let json = carys.get(path).await.body;
    let mut given: Vec<String> =
        json.match_indices("/answers/").map(|(at, _)| json[at + 9..at + 35].to_owned()).collect();
    given.dedup();
    assert!(given.iter().any(|id| id == statement));
    for id in &given {
        let answer = [("outcome", "adopted"), ("reason", "It is in the text."), ("number", "2")];
        let reply = carys.post(&format!("{path}/answers/{id}"), &answer).await;
        assert_eq!(reply.status, 303, "{}", reply.text());
    }
    valley.work().await;
    let before = valley.mails().len();
    assert_eq!(carys.post(&format!("{path}/tell"), &[]).await.status, 303);
    valley.work().await;
    assert!(valley.mails().len() > before, "those who contributed are told");
    let judge = format!("{path}/answers/{statement}/judge");
    assert_eq!(dev.post(&judge, &[("says", "yes")]).await.status, 303);
    assert_eq!(carys.post(&judge, &[("says", "yes")]).await.status, 403, "it is not hers to judge");
}

async fn measure(amina: &Person, bola: &Person, carys: &Person, dev: &Person, path: &str) {
    let chosen = [
        ("body", "Evening visits kept"),
        ("unit", "visits a week"),
        ("better", "more"),
        ("before", "61"),
    ];
    assert_eq!(amina.post(&format!("{path}/measures"), &chosen).await.status, 303);
    assert_eq!(carys.post(&format!("{path}/step"), &[("to", "change")]).await.status, 303);
    let page = amina.get(path).await.body;
    let at = page.find("/measures/").expect("it can be read") + 10;
    let measure = format!("{path}/measures/{}", &page[at..at + 26]);
    let after = [("when", "after"), ("value", "97")];
    assert_eq!(amina.post(&format!("{measure}/read"), &after).await.status, 303);
    for who in [amina, bola, carys, dev] {
        let says = [("says", "better"), ("why", "I see people again.")];
        assert_eq!(who.post(&format!("{measure}/judge"), &says).await.status, 303);
    }
    assert_eq!(
        dev.post(&format!("{path}/felt"), &[("says", "with"), ("why", "")]).await.status,
        303
    );
}

#[tokio::test]
async fn a_stage_that_is_left_out_is_written_as_left_out() {
    story(async |valley: Told| {
        let amina = valley.person("amina", &[Hat::Using]).await;
        let path = raise(&amina).await;
        assert_eq!(amina.post(&format!("{path}/take"), &[]).await.status, 303);
        let step = format!("{path}/step");
        let reply = amina.post(&step, &[("to", "decide")]).await;
        assert_eq!(reply.status, 422);
        let why = [("to", "decide"), ("why-talk", "We talked it through in May.")];
        assert_eq!(amina.post(&step, &why).await.status, 303);
        assert!(amina.get(&path).await.text().contains("We talked it through in May."));
        let trail = valley.trail().await;
        assert!(trail.iter().any(|l| l.ends_with("voice.stage.leave-out")), "{trail:?}");
    })
    .await;
}
