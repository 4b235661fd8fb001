//! Being entered by someone else, with an e-mail address: the mail says who did it and how to say no, and whoever
//! enters an address never learns whether it is known.

use ground::hat::Hat;
use ground::params;
use telling::{Person, Told, story};

const ENTER: &str = "/valley/people/enter";

async fn enters(who: &Person, name: &'static str, email: &'static str) -> telling::Reply {
    let form = [
        ("name", name),
        ("hat", "using"),
        ("email", email),
        ("way", "e-mail"),
        ("words", "plain"),
        ("consent", "zzshe said yes on the telephone"),
    ];
    who.post(ENTER, &form).await
}

#[tokio::test]
async fn who_is_entered_with_an_address_is_told_by_whom_how_to_sign_in_and_how_to_say_no() {
    story(async |told: Told| {
        let helen = told.person("helen", &[Hat::Community]).await;
        assert_eq!(enters(&helen, "Edna", "edna@example.org").await.line(), format!("303 {ENTER}"));
        told.work().await;
        let mail = told.mails().into_iter().find(|m| m.to == "edna@example.org").unwrap();
        assert!(mail.subject.starts_with("You were entered in"), "{}", mail.subject);
        for part in
            ["helen entered you", "/valley/sign-in", "/valley/account/forget", "01632 960 105"]
        {
            assert!(mail.text.contains(part), "{part}: {}", mail.text);
        }
        assert!(
            !mail.text.contains("zzshe"),
            "no words of others to an address that nobody proved"
        );

        // With that address she is who was entered.
        let edna = told.visitor();
        edna.post("/valley/sign-in", &[("email", "edna@example.org"), ("next", "/valley/me")])
            .await;
        told.work().await;
        let mail = told.mails().into_iter().find(|m| m.subject.starts_with("Sign in")).unwrap();
        let at = mail.text.find("/valley/link/").unwrap();
        let link = mail.text[at..].split_whitespace().next().unwrap().to_owned();
        assert_eq!(edna.post(&link, &[]).await.status, 303);
        assert!(edna.get("/valley/me/agreed").await.text().contains("zzshe said yes"));
    })
    .await;
}

#[tokio::test]
async fn who_enters_an_address_that_is_known_sees_the_same_and_the_one_whose_it_is_is_told() {
    story(async |told: Told| {
        let helen = told.person("helen", &[Hat::Community]).await;
        let amina = told.person("amina", &[Hat::Using]).await;
        let new = enters(&helen, "Edna", "edna@example.org").await;
        let known = enters(&helen, "Aminah", "amina@example.org").await;
        assert_eq!((new.status, &new.location), (known.status, &known.location));
        let list = helen.get(ENTER).await.text();
        assert!(list.contains("Edna") && list.contains("Aminah"), "{list}");
        told.work().await;
        let mail = told.mails().into_iter().find(|m| m.to == "amina@example.org").unwrap();
        assert!(mail.text.contains("You are here already"), "{}", mail.text);
        assert!(mail.text.contains("helen") && !mail.text.contains("Aminah"), "{}", mail.text);

        // Her account stays hers, and there is one.
        amina.signs_in().await;
        assert!(amina.get("/valley").await.text().contains("amina"));
        let hash = told.house.keys.email_hash("amina@example.org");
        let tied =
            told.house.store.read(move |db| Ok(ground::account::person_of(db, &hash, "valley")?));
        assert_eq!(tied.await.unwrap().as_deref(), Some(amina.id.as_str()));
        let sql = "select count(*) from membership where place_id = $1 and person_id = $2";
        let id = amina.id.clone();
        let count = told.house.store.read(move |db| Ok(db.number(sql, params!["valley", id])?));
        assert_eq!(count.await.unwrap(), 1);
    })
    .await;
}
