//! Who may not, and what they read then: the whole reply.

use crate::whole_way::{open_talk, raise, say};
use ground::hat::Hat;
use telling::{Reply, Told, story};

/// What a person reads when they are refused: the status, and the sentence or the way on.
fn read(reply: &Reply) -> String {
    let sentence =
        reply.body.split("<p class=\"govuk-body-l\">").nth(1).and_then(|s| s.split("</p>").next());
    match (reply.status, sentence) {
        (403 | 404, Some(sentence)) => {
            format!("{} {}", reply.status, sentence.replace("&#39;", "'"))
        }
        _ => reply.line(),
    }
}

/// Someone, an address, and the whole reply.
type Case<'a> = (&'a str, &'a str, &'a str);

#[tokio::test]
async fn who_may_on_a_matter() {
    story(async |valley: Told| {
        let amina = valley.person("amina", &[Hat::Using]).await;
        let carys = valley.person("carys", &[Hat::Commissioning]).await;
        let bola = valley.person("bola", &[Hat::Providing]).await;
        let leeds = valley.person_of("dale", "leeds", &[Hat::Using]).await;
        let moderator = valley.moderator("mo").await;
        let path = raise(&amina).await;
        open_talk(&carys, &path).await;
        let own = say(&amina, &path, "Later buses").await;
        let refused = |key: &str| {
            let w = valley.house.words(ground::words::Language::English, None);
            format!("403 {}", w.t(key))
        };
        let (owner, no_vote, moderators) = (
            refused("refused-not-owner"),
            refused("refused-no-vote"),
            refused("refused-not-moderator"),
        );
        let vote = format!("{path}/statements/{own}/vote");
        let hold = format!("{path}/statements/{own}/hold");
        let (reply, step, invite) =
            (format!("{path}/reply"), format!("{path}/step"), format!("{path}/talk/invite"));
        let cases: [Case<'_>; 16] = [
            ("visitor", &reply, "303 /valley/sign-in"),
            ("bola", &reply, &owner),
            ("amina", &reply, &owner),
            ("leeds", &reply, "303 /valley/sign-in"),
            ("carys", &reply, "422 Write your answer."),
            ("visitor", &vote, "303 /valley/sign-in"),
            ("bola", &vote, &no_vote),
            ("leeds", &vote, "303 /valley/sign-in"),
            ("visitor", &hold, "303 /valley/sign-in"),
            ("carys", &hold, &moderators),
            ("amina", &hold, &moderators),
            ("visitor", &step, "303 /valley/sign-in"),
            ("bola", &step, &owner),
            ("carys", &step, "422 Choose the stage that comes now."),
            ("bola", &invite, &owner),
            ("visitor", &invite, "303 /valley/sign-in"),
        ];
        let visitor = valley.visitor();
        for (who, to, expect) in cases {
            let person = match who {
                "amina" => &amina,
                "bola" => &bola,
                "carys" => &carys,
                "leeds" => &leeds,
                _ => &visitor,
            };
            assert_eq!((who, to, read(&person.post(to, &[]).await).as_str()), (who, to, expect));
        }
        let reply = moderator.post(&hold, &[("reason", "private"), ("why", "")]).await;
        assert_eq!(reply.status, 422);
    })
    .await;
}

#[tokio::test]
async fn a_talk_for_the_invited_is_not_there_for_others() {
    story(async |valley: Told| {
        let amina = valley.person("amina", &[Hat::Using]).await;
        let carys = valley.person("carys", &[Hat::Commissioning]).await;
        let bola = valley.person("bola", &[Hat::Providing]).await;
        let path = raise(&amina).await;
        open_talk(&carys, &path).await;
        let close = [
            ("question", "Only us"),
            ("who", "invited"),
            ("until-day", "20"),
            ("until-month", "12"),
            ("until-year", "2026"),
        ];
        assert_eq!(carys.post(&format!("{path}/talk/open"), &close).await.status, 303);
        for end in
            ["", "/talk", "/ladder", "/story.json", "/statements.csv", "/feed.atom", "/consent"]
        {
            let page = format!("{path}{end}");
            assert_eq!(bola.get(&page).await.status, 404, "{page}");
            assert_eq!(valley.visitor().get(&page).await.status, 404, "{page}");
        }
        assert!(!bola.get("/valley/threads").await.body.contains(&path));
        assert!(!bola.get("/valley/waiting").await.body.contains(&path));
        assert_eq!(amina.get(&path).await.status, 200);
        assert!(!valley.visitor().get("/valley/record.json").await.body.contains("The last bus"));
        let invite = [("person", bola.id.as_str())];
        assert_eq!(carys.post(&format!("{path}/talk/invite"), &invite).await.status, 303);
        assert_eq!(bola.get(&path).await.status, 200);
        valley.work().await;
        assert!(valley.mails().iter().any(|m| m.to.contains("bola")), "an invitation is told");
    })
    .await;
}

#[tokio::test]
async fn a_statement_held_back_shows_its_reason_and_its_author_can_appeal() {
    story(async |valley: Told| {
        let amina = valley.person("amina", &[Hat::Using]).await;
        let carys = valley.person("carys", &[Hat::Commissioning]).await;
        let moderator = valley.moderator("mo").await;
        let path = raise(&carys).await;
        open_talk(&carys, &path).await;
        let own = say(&amina, &path, "Mr Grey of Mill Lane is the trouble").await;
        let reason = valley.house.place("valley").unwrap().hold_reasons[0].key.clone();
        let held = [("reason", reason.as_str()), ("why", "It names a neighbour.")];
        let hold = format!("{path}/statements/{own}/hold");
        assert_eq!(moderator.post(&hold, &held).await.status, 303);
        let seen = valley.visitor().get(&format!("{path}/talk")).await;
        assert!(!seen.body.contains("Mill Lane"), "its words are gone for others");
        for file in ["story.json", "statements.csv"] {
            let file = valley.visitor().get(&format!("{path}/{file}")).await;
            assert!(!file.body.contains("Mill Lane"));
        }
        assert!(amina.get(&format!("{path}/talk")).await.body.contains("Mill Lane"));
        valley.work().await;
        let mail =
            valley.mails().into_iter().find(|m| m.to.contains("amina")).expect("she is told");
        assert!(mail.text.contains("It names a neighbour."), "{}", mail.text);
        assert!(!mail.subject.contains("Mill Lane"));
        let appeal = format!("{path}/statements/{own}/appeal");
        assert_eq!(carys.get(&appeal).await.status, 403);
        assert_eq!(amina.post(&appeal, &[("why", "It is a public road.")]).await.status, 303);
        let release = format!("{path}/statements/{own}/release");
        assert_eq!(moderator.post(&release, &[]).await.status, 303);
        assert!(valley.visitor().get(&format!("{path}/talk")).await.body.contains("Mill Lane"));
    })
    .await;
}

#[tokio::test]
async fn the_clock_reminds_the_owner_before_and_tells_the_raiser_after() {
    story(async |valley: Told| {
        let amina = valley.person("amina", &[Hat::Using]).await;
        let carys = valley.person("carys", &[Hat::Commissioning]).await;
        let path = raise(&amina).await;
        assert_eq!(carys.post(&format!("{path}/take"), &[]).await.status, 303);
        valley.work().await;
        let to = |name: &str| valley.mails().iter().filter(|m| m.to.contains(name)).count();
        let (owner, raiser) = (to("carys"), to("amina"));
        valley.later(26);
        valley.work().await;
        valley.work().await;
        assert_eq!((to("carys"), to("amina")), (owner + 1, raiser), "a reminder, before");
        valley.later(4);
        valley.work().await;
        valley.work().await;
        assert_eq!((to("carys"), to("amina")), (owner + 2, raiser + 1), "both are told, after");
        let waiting = valley.visitor().get("/valley/waiting").await.text();
        assert!(waiting.contains("verdue"), "{waiting}");
        let reply = [("reply", "There will be a bus at eight from March.")];
        assert_eq!(carys.post(&format!("{path}/reply"), &reply).await.status, 303);
        valley.work().await;
        assert_eq!(to("amina"), raiser + 2, "the answer itself");
        assert!(!valley.visitor().get("/valley/waiting").await.body.contains(&path));
    })
    .await;
}

#[tokio::test]
async fn a_helper_enters_a_card_with_both_names_the_channel_and_the_consent() {
    story(async |valley: Told| {
        let helper = valley.person("sheila", &[Hat::Community]).await;
        let mut form = vec![
            ("for", "other"),
            ("what", "The last bus"),
            ("body", "It goes too early."),
            ("outcome", "o1"),
            ("name", "Dorothy"),
            ("hat", "using"),
            ("channel", "paper"),
            ("consent", ""),
            ("address", "4 Mill Lane"),
        ];
        let refused = helper.post("/valley/raise", &form).await;
        assert_eq!(refused.status, 422);
        assert!(refused.body.contains("Dorothy"), "what was typed is still there");
        form[7] = ("consent", "She signed the card.");
        let path = helper.post("/valley/raise", &form).await.location.unwrap();
        let page = valley.visitor().get(&path).await.text();
        assert!(page.contains("Dorothy") && page.contains("sheila"), "{page}");
        assert!(!page.contains("Mill Lane"), "her address is hers");
        let carys = valley.steward("carys").await;
        assert_eq!(carys.post(&format!("{path}/take"), &[]).await.status, 303);
        let reply = [("reply", "We are asking the bus company.")];
        assert_eq!(carys.post(&format!("{path}/reply"), &reply).await.status, 303);
        valley.work().await;
        assert!(
            carys.get("/valley/letters").await.body.contains("Dorothy"),
            "a letter waits for the post"
        );

        // The next time she is chosen, and is nobody new; only by whoever entered her, and while she agrees.
        let asks = helper.get("/valley/raise?for=other").await;
        assert!(asks.text().contains("Did you enter them before?"), "{}", asks.text());
        let at = asks.body.find("\">Dorothy</option>").unwrap();
        let id = asks.body[..at].rsplit('"').next().unwrap().to_owned();
        let again = [
            ("for", "other"),
            ("what", "The first bus"),
            ("body", "It comes too late."),
            ("outcome", "o1"),
            ("known", id.as_str()),
            ("channel", "telephone"),
            ("consent", "She said so on the telephone."),
        ];
        let path = helper.post("/valley/raise", &again).await.location.unwrap();
        let page = valley.visitor().get(&path).await.text();
        assert!(page.contains("Dorothy") && page.contains("sheila"), "{page}");
        let people = valley.database.all_text("person").await;
        assert_eq!(people.matches("Dorothy").count(), 1, "{people}");
        let other = valley.person("other", &[Hat::Community]).await;
        assert!(!other.get("/valley/raise?for=other").await.body.contains("Dorothy"));
        let stolen = other.post("/valley/raise", &again).await;
        assert_eq!(stolen.status, 403);
        assert!(stolen.text().contains("This person is no longer here"), "{}", stolen.text());
        let no_more = [("how", "telephone"), ("said", "No more")];
        let path = format!("/valley/people/{id}/no-more");
        assert_eq!(helper.post(&path, &no_more).await.status, 303);
        assert!(!helper.get("/valley/raise?for=other").await.body.contains("Dorothy"));
        assert_eq!(helper.post("/valley/raise", &again).await.status, 403);
    })
    .await;
}

#[tokio::test]
async fn a_guest_takes_part_where_the_talk_is_for_everyone() {
    story(async |valley: Told| {
        let carys = valley.person("carys", &[Hat::Commissioning]).await;
        let path = raise(&carys).await;
        open_talk(&carys, &path).await;
        let own = say(&carys, &path, "Small lots").await;
        let guest = valley.visitor();
        let name = [("name", "Fern"), ("hat", "community")];
        let refused = guest.post(&format!("{path}/talk/guest"), &name).await;
        assert_eq!(refused.status, 403, "the talk is for people of the place");
        let open = [
            ("question", "All of us"),
            ("who", "everyone"),
            ("until-day", "20"),
            ("until-month", "12"),
            ("until-year", "2026"),
        ];
        assert_eq!(carys.post(&format!("{path}/talk/open"), &open).await.status, 303);
        assert_eq!(guest.post(&format!("{path}/talk/guest"), &name).await.status, 303);
        let vote = format!("{path}/statements/{own}/vote");
        assert_eq!(guest.post(&vote, &[("vote", "agree")]).await.status, 303);
        let other = raise(&carys).await;
        for (to, form) in [
            (format!("{other}/take"), vec![]),
            (format!("{path}/proposal"), vec![("body", "All mine"), ("why", "so")]),
            (format!("{path}/statements/other"), vec![("body", "Stuffed"), ("name", "Ann")]),
            ("/valley/raise".to_owned(), vec![("what", "Mine"), ("body", "x"), ("outcome", "o1")]),
            ("/valley/people/enter".to_owned(), vec![("name", "Ann")]),
            (format!("{other}/statements"), vec![("body", "Elsewhere")]),
        ] {
            assert_eq!(guest.post(&to, &form).await.status, 403, "a guest is no member: {to}");
        }
        assert!(!guest.get("/valley/groups").await.body.contains("carys"));
    })
    .await;
}
