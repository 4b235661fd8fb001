//! Consent in rounds: understood, reacted to, amended, asked, and each concern met; a wider circle, a day on
//! which it opens again, an appeal to three drawn by lot, a minority statement for good.

use crate::ballot::{opens, sends, votes, with_choices};
use crate::whole_way::{open_talk, raise};
use ground::hat::Hat;
use ground::params;
use sha2::{Digest, Sha256};
use telling::{Person, Told, story};
use voice::round::draw;

const REVIEW: [(&str, &str); 6] = [
    ("review-day", "1"),
    ("review-month", "6"),
    ("review-year", "2027"),
    ("term-day", "1"),
    ("term-month", "12"),
    ("term-year", "2027"),
];

struct Three {
    amina: Person,
    bola: Person,
    carys: Person,
    path: String,
}

/// A matter with a proposal, at deciding.
async fn proposed(valley: &Told) -> Three {
    let amina = valley.person("amina", &[Hat::Using]).await;
    let bola = valley.person("bola", &[Hat::Providing]).await;
    let carys = valley.person("carys", &[Hat::Commissioning]).await;
    let path = raise(&amina).await;
    open_talk(&carys, &path).await;
    let put = [("body", "Lifts home are shared."), ("why", "From the talk.")];
    sends(&amina, &format!("{path}/proposal"), &put).await;
    sends(&carys, &format!("{path}/step"), &[("to", "decide")]).await;
    Three { amina, bola, carys, path }
}

async fn opened(three: &Three, from: &str) {
    let mut open = vec![("from", from), ("quorum", "1"), ("meetings", "2")];
    open.extend(REVIEW);
    sends(&three.carys, &format!("{}/consent/open", three.path), &open).await;
}

/// Everyone answers; bola with a concern, if there is one.
async fn answered(three: &Three, concern: Option<&str>) {
    let to = format!("{}/consent", three.path);
    sends(&three.amina, &to, &[("answer", "yes")]).await;
    sends(&three.carys, &to, &[("answer", "safe")]).await;
    match concern {
        Some(because) => {
            sends(&three.bola, &to, &[("answer", "not-safe"), ("because", because)]).await
        }
        None => sends(&three.bola, &to, &[("answer", "yes")]).await,
    };
}

async fn ids(valley: &Told, sql: &'static str) -> Vec<String> {
    let find = move |db: &ground::store::Db<'_>| Ok(db.all::<(String,)>(sql, params!["valley"])?);
    valley.house.store.read(find).await.unwrap().into_iter().map(|(id,)| id).collect()
}

const OPEN_CONCERNS: &str = "select id from concern where place_id = $1 and met_at is null \
                             and withdrawn_at is null order by at, id";

#[tokio::test]
async fn a_round_goes_from_understanding_to_concerns_that_are_met() {
    story(async |valley: Told| {
        let three = proposed(&valley).await;
        let Three { amina, bola, carys, path } = &three;
        let to = |end: &str| format!("{path}/{end}");
        opened(&three, "understand").await;
        let early = amina.post(&to("consent"), &[("answer", "yes")]).await;
        assert_eq!(early.status, 403);
        assert!(early.text().contains("not asked yet"), "{}", early.text());
        sends(bola, &to("round/say"), &[("body", "Who drives on Sundays?")]).await;
        let asked = ids(&valley, "select id from turn where place_id = $1").await;
        let reply = [("reply", "Nobody: it is for weekdays.")];
        let stranger = valley.person("zed", &[Hat::Community]).await;
        assert_eq!(
            stranger.post(&to(&format!("round/{}/reply", asked[0])), &reply).await.status,
            403
        );
        sends(carys, &to(&format!("round/{}/reply", asked[0])), &reply).await;
        assert_eq!(bola.post(&to("consent/step"), &[("to", "react")]).await.status, 403);
        sends(carys, &to("consent/step"), &[("to", "react")]).await;
        for words in ["It looks thin.", "It looks better than nothing."] {
            sends(bola, &to("round/say"), &[("body", words)]).await;
        }
        let page = valley.visitor().get(&to("round")).await.text();
        assert!(page.contains("Nobody: it is for weekdays."), "{page}");
        assert!(page.contains("better than nothing") && !page.contains("It looks thin"), "{page}");
        concerns_are_met(&valley, &three).await;
        valley.verify().await.expect("the chain holds");
    })
    .await;
}

/// It is amended and asked; three concerns are met in three ways, and it stands.
async fn concerns_are_met(valley: &Told, three: &Three) {
    let Three { amina, bola, carys, path } = three;
    let to = |end: &str| format!("{path}/{end}");
    sends(carys, &to("consent/step"), &[("to", "amend")]).await;
    let text = [("body", "Lifts home are shared on weekdays."), ("why", "Bola asked.")];
    sends(amina, &to("proposal"), &text).await;
    sends(carys, &to("consent/step"), &[("to", "safe")]).await;
    assert_eq!(bola.post(&to("round/say"), &[("body", "Late?")]).await.status, 403);

    // Met by a change of the text.
    answered(three, Some("Who pays for a broken car?")).await;
    sends(carys, &to("consent/step"), &[("to", "concerns")]).await;
    let concern = ids(valley, OPEN_CONCERNS).await.remove(0);
    let at = to(&format!("concerns/{concern}"));
    let changed = [("how", "changed"), ("text", "The fund pays.")];
    assert!(carys.post(&at, &changed).await.text().contains("has not changed"));
    let text = [("body", "Lifts are shared. The fund pays repairs."), ("why", "A concern.")];
    sends(amina, &to("proposal"), &text).await;
    sends(carys, &at, &changed).await;
    // A new text is answered anew; met by a shorter term, then by measuring.
    for (because, how) in
        [("It binds us for a year.", "shortened"), ("It may tire drivers.", "measured")]
    {
        answered(three, Some(because)).await;
        let concern = ids(valley, OPEN_CONCERNS).await.remove(0);
        let at = to(&format!("concerns/{concern}"));
        let fields = [("how", how), ("text", "Agreed.")];
        assert_eq!(carys.post(&at, &fields).await.status, 422, "{how} asks for more");
        let mut more = fields.to_vec();
        if how == "shortened" {
            let late = [("term-day", "1"), ("term-month", "7"), ("term-year", "2029")];
            let refused = carys.post(&at, &[&fields[..], &late[..]].concat()).await;
            assert!(refused.text().contains("not earlier"), "{}", refused.text());
            more.extend([("term-day", "1"), ("term-month", "3"), ("term-year", "2027")]);
            sends(carys, &at, &more).await;
        } else {
            let choose = [("body", "Hours at the wheel"), ("unit", "hours"), ("better", "less")];
            sends(amina, &to("measures"), &choose).await;
            let measure = ids(valley, "select id from measure where place_id = $1").await.remove(0);
            more.push(("measure", &measure));
            sends(carys, &at, &more).await;
        }
    }
    answered(three, None).await;
    sends(carys, &to("consent/close"), &[("reason", "All concerns are met.")]).await;
    let page = valley.visitor().get(path).await.text();
    for said in [
        "It is in version 3 of the text.",
        "We try it until 1 March 2027.",
        "We look at: Hours at the wheel.",
        "It holds until 1 March 2027",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
}

#[tokio::test]
async fn an_explanation_meets_no_concern_and_nobody_who_objects_is_dropped() {
    story(async |valley: Told| {
        let three = proposed(&valley).await;
        let Three { amina, bola, carys, path } = &three;
        let to = |end: &str| format!("{path}/{end}");
        let says = async |what: &'static str| {
            let asked = carys.get(&to("consent/close")).await.text();
            assert!(asked.contains(what), "{what}: {asked}");
        };
        opened(&three, "safe").await;
        answered(&three, Some("Who pays for a broken car?")).await;
        let concern = ids(&valley, OPEN_CONCERNS).await.remove(0);
        let at = to(&format!("concerns/{concern}"));
        assert!(carys.get(&at).await.text().contains("The concern stays open"));
        sends(carys, &at, &[("how", "answered"), ("text", "Cars seldom break.")]).await;
        let page = valley.visitor().get(path).await.text();
        assert!(page.contains("stays open until the person answers again"), "{page}");
        valley.work().await;
        let mails = valley.mails();
        let told = mails.iter().find(|m| m.to.contains("bola") && m.text.contains("seldom break"));
        assert!(told.unwrap().text.contains("Your concern stays open"), "{told:?}");
        says("One concern is not met yet").await;

        // A new text: the 'not safe' is not lost, and what is asked before closing is what happens.
        let text = [("body", "Lifts are shared. The fund pays repairs."), ("why", "A concern.")];
        sends(amina, &to("proposal"), &text).await;
        for (who, answer) in [(amina, "yes"), (carys, "safe")] {
            sends(who, &to("consent"), &[("answer", answer)]).await;
        }
        says("the proposal does not stand").await;
        sends(carys, &at, &[("how", "changed"), ("text", "The fund pays.")]).await;
        says("the proposal stands").await;
        sends(carys, &to("consent/close"), &[("reason", "It is met.")]).await;
        let page = valley.visitor().get(path).await.text();
        assert!(page.contains("The proposal stands"), "{page}");
        let json = valley.visitor().get(&to("story.json")).await.body;
        let json: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!(json["decision"]["met"]["providing"], 1, "bola stands in the table: {json}");
        assert_eq!(bola.post(&to("consent"), &[("answer", "yes")]).await.status, 403);
    })
    .await;
}

#[tokio::test]
async fn without_consent_it_goes_to_a_wider_circle_and_not_before_it_was_agreed() {
    story(async |valley: Told| {
        let three = proposed(&valley).await;
        let Three { carys, path, .. } = &three;
        let gwen = valley.person("gwen", &[Hat::Community]).await;
        let steward = valley.steward("stew").await;
        let made = [("name", "Carers of the valley"), ("about", "We meet on Mondays.")];
        sends(&steward, "/valley/groups", &made).await;
        let group = ids(&valley, "select id from people_group where place_id = $1").await.remove(0);
        sends(&gwen, &format!("/valley/groups/{group}/join"), &[]).await;
        opened(&three, "safe").await;
        answered(&three, Some("Nobody asked the carers.")).await;
        let to = |end: &str| format!("{path}/consent/{end}");
        let widen = [("group", group.as_str())];
        let early = carys.post(&to("widen"), &widen).await;
        assert!(early.text().contains("not met as often"), "{}", early.text());
        for _ in 0..2 {
            sends(carys, &to("meet"), &[("note", "The carers were not there.")]).await;
        }
        sends(carys, &to("widen"), &widen).await;
        valley.work().await;
        assert!(
            valley
                .mails()
                .iter()
                .any(|m| m.to.contains("gwen") && m.text.contains("could not agree"))
        );
        let page = valley.visitor().get(&format!("{path}/round")).await.text();
        assert!(page.contains("wider circle: Carers of the valley"), "{page}");
        // Everyone answers anew: what was said before does not count, and the old concern does not hold it.
        let early = carys.post(&to("close"), &[("reason", "Nobody has answered.")]).await;
        assert_eq!(early.status, 303);
        let json = valley.visitor().get(&format!("{path}/story.json")).await.body;
        let json: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!(json["decision"]["result"], "falls", "silence is not consent");
    })
    .await;
}

#[tokio::test]
async fn on_its_day_a_decision_opens_again_by_itself() {
    story(async |valley: Told| {
        let three = proposed(&valley).await;
        let Three { amina, carys, path, .. } = &three;
        opened(&three, "safe").await;
        answered(&three, None).await;
        sends(carys, &format!("{path}/consent/close"), &[("reason", "All can live with it.")])
            .await;
        valley.later(100);
        valley.work().await;
        assert!(!valley.visitor().get(path).await.text().contains("Opened again"));
        valley.later(120);
        valley.work().await;
        let page = valley.visitor().get(path).await.text();
        assert!(page.contains("time to look at it again"), "{page}");
        assert!(
            valley
                .mails()
                .iter()
                .any(|m| m.to.contains("amina") && m.text.contains("decided anew"))
        );
        carys.signs_in().await;
        amina.signs_in().await;
        let run = carys.get(path).await.text();
        assert!(run.contains("Choose a way to decide"), "{run}");
        // Decided anew by another way; that has a day of its own.
        for name in ["Go on", "Stop"] {
            sends(amina, &format!("{path}/choices/put"), &[("name", name), ("body", "As said.")])
                .await;
        }
        let until = [("until-year", "2027"), ("until-month", "8"), ("review-year", "2028")];
        assert_eq!(opens(carys, path, "approval", &until).await.status, 303);
        votes(amina, path, &[("choice", "1")]).await;
        sends(carys, &format!("{path}/ballot/close"), &[("why", "Enough.")]).await;
        valley.later(400);
        valley.work().await;
        let trail = valley.trail().await;
        let again = trail.iter().filter(|l| l.ends_with("voice.decision.reopen")).count();
        assert_eq!(again, 2, "each once: {trail:#?}");
    })
    .await;
}

/// The seed and all tickets with their numbers stand on the page, and no name. The lowest come first then.
async fn anyone_draws_again(valley: &Told, path: &str, bola: &Person, free: &mut [Person]) {
    let page = valley.visitor().get(&format!("{path}/appeal")).await;
    let seed =
        page.body.split("id=\"seed\">").nth(1).unwrap().split('<').next().unwrap().to_owned();
    let number = |who: &Person| draw::number(&valley.house.keys, &path[16..], &who.id);
    let ticket = |who: &Person| ground::hex(&Sha256::digest(format!("{seed}.{}", number(who))));
    free.sort_by_key(|who| ticket(who));
    for (n, who) in free.iter().enumerate() {
        assert!(page.body.contains(&format!("{} {}", ticket(who), number(who))));
        let named = ground::hex(&Sha256::digest(format!("{seed}.{}", who.id)));
        assert!(!page.body.contains(&named), "nobody is found by their number elsewhere");
        assert!(!page.text().contains(&who.name), "no name of {}", who.name);
        let sits =
            who.get(&format!("{path}/appeal")).await.text().contains("You are one of the three");
        assert_eq!(sits, n < 3, "the three lowest");
        let own = who.get(&format!("{path}/appeal")).await.body;
        let shown = own.contains(&format!("id=\"number\">{}<", number(who)));
        assert_eq!(shown, n < 3, "each of the three sees their own number");
    }
    assert!(!page.body.contains(&ticket(bola)), "whoever has a part has no ticket");
}

#[tokio::test]
async fn three_who_have_no_part_in_it_are_drawn_and_two_of_them_open_it_again() {
    story(async |valley: Told| {
        let three = proposed(&valley).await;
        let Three { bola, carys, path, .. } = &three;
        let appeal = [("why", "The drivers were not asked.")];
        let to = format!("{path}/decision/appeal");
        assert!(bola.post(&to, &appeal).await.text().contains("no decision here"));
        opened(&three, "safe").await;
        answered(&three, None).await;
        sends(carys, &format!("{path}/consent/close"), &[("reason", "All agree.")]).await;
        let few = bola.post(&to, &appeal).await;
        assert!(few.text().contains("fewer than three"), "{}", few.text());
        let mut free = Vec::new();
        for n in 0..6 {
            free.push(valley.person(&format!("free{n}"), &[Hat::Community]).await);
        }
        sends(bola, &to, &appeal).await;
        assert!(
            bola.post(&to, &appeal)
                .await
                .text()
                .contains("an appeal against this decision already")
        );

        anyone_draws_again(&valley, path, bola, &mut free).await;
        let say = format!("{path}/appeal/say");
        let again = [("says", "again"), ("why", "They should be asked.")];
        assert_eq!(free[4].post(&say, &again).await.status, 403);
        sends(&free[0], &format!("{path}/appeal/decline"), &[]).await;
        assert_eq!(free[0].post(&say, &again).await.status, 403);
        sends(&free[1], &say, &again).await;
        let page = valley.visitor().get(path).await.text();
        assert!(!page.contains("Opened again"), "one of three is not enough");
        sends(&free[3], &say, &again).await;
        valley.work().await;
        let page = valley.visitor().get(path).await.text();
        assert!(page.contains("to be decided again") && page.contains("after an appeal"), "{page}");
        assert!(!page.contains("The proposal stands"), "{page}");
        assert!(
            valley
                .mails()
                .iter()
                .any(|m| m.to.contains("bola") && m.text.contains("decided again"))
        );
        assert_eq!(free[2].post(&say, &again).await.status, 403, "it has ended");
        valley.verify().await.expect("the chain holds");
    })
    .await;
}

#[tokio::test]
async fn a_minority_statement_stays_with_the_decision() {
    story(async |valley: Told| {
        let amina = valley.person("amina", &[Hat::Using]).await;
        let bola = valley.person("bola", &[Hat::Providing]).await;
        let carys = valley.person("carys", &[Hat::Commissioning]).await;
        let path = with_choices(&carys, &amina, &[("Apples", ""), ("Pears", "")]).await;
        let to = format!("{path}/decision/minority");
        let words = [("body", "Pears rot in a week.")];
        assert_eq!(bola.post(&to, &words).await.status, 403, "nothing is decided yet");
        assert_eq!(opens(&carys, &path, "approval", &[]).await.status, 303);
        votes(&amina, &path, &[("choice", "2")]).await;
        sends(&carys, &format!("{path}/ballot/close"), &[("why", "Enough.")]).await;
        sends(&bola, &to, &words).await;
        sends(&amina, &to, &[("body", "I wanted both."), ("named", "yes")]).await;
        let page = valley.visitor().get(&path).await.text();
        assert!(page.contains("Providing care: Pears rot in a week."), "{page}");
        assert!(page.contains("amina (Using care): I wanted both."), "{page}");
        let json = valley.visitor().get(&format!("{path}/story.json")).await.body;
        assert!(json.contains("Pears rot in a week.") && !json.contains(&bola.id));
    })
    .await;
}
