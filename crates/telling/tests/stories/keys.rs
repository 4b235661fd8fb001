//! Keys that were lost while the program runs, or while it did not: none is made anew under the same name.

use crate::account::set_up;
use ground::hat::Hat;
use std::path::Path;
use telling::{Told, story};

fn moves(from: &Path, to: &Path) {
    std::fs::rename(from, to).unwrap();
}

#[tokio::test]
async fn a_persons_key_that_was_lost_is_missed_and_their_words_come_back_with_it() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let all = &told.house.keys.envelopes;
        let needs = [("support", "Help with the stairs")];
        assert_eq!(amina.post("/valley/me/needs/write", &needs).await.status, 303);
        let boxes = all.boxes().unwrap();
        let of = boxes.iter().find(|name| name.contains(".person.")).unwrap().clone();
        let (file, aside) = (all.folder().join(&of), all.folder().with_extension("aside"));

        moves(&file, &aside);
        let other = [("support", "A lift")];
        let kept = amina.post("/valley/me/needs/write", &other).await;
        assert_eq!(kept.status, 500, "{}", kept.line());
        assert_eq!(amina.get("/valley/me/needs").await.status, 500);
        assert!(!file.exists(), "no new key stands under its name");
        // A program that begins while it is not there knows it from the database.
        let begun = told.second_house().await;
        let says = begun.keys.envelopes.make(&of).unwrap_err().told();
        assert!(says.contains("this key is not there") && says.contains("Put it back"), "{says}");

        moves(&aside, &file);
        assert!(amina.get("/valley/me/needs").await.text().contains("Help with the stairs"));
        assert_eq!(amina.post("/valley/me/needs/write", &other).await.status, 303);
        assert!(amina.get("/valley/me/needs").await.text().contains("A lift"));
        let ben = told.person("ben", &[Hat::Using]).await;
        assert_eq!(ben.post("/valley/me/needs/write", &needs).await.status, 303);
    })
    .await;
}

#[tokio::test]
async fn the_key_of_the_accounts_is_not_made_anew_while_second_steps_are_sealed_under_it() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        set_up(&told, &amina).await;
        let all = &told.house.keys.envelopes;
        let (file, aside) = (all.folder().join("accounts"), all.folder().with_extension("aside"));
        moves(&file, &aside);
        let begun = told.second_house().await;
        assert!(begun.keys.envelopes.make("accounts").is_err());
        let ben = told.person("ben", &[Hat::Using]).await;
        assert_eq!(ben.get("/valley/account/step").await.status, 500);
        assert!(!file.exists());
        moves(&aside, &file);
        assert_eq!(ben.get("/valley/account/step").await.status, 200);
    })
    .await;
}

#[tokio::test]
async fn a_lost_key_of_a_worry_or_an_introduction_is_named() {
    story(async |told: Told| {
        told.steward("stew").await;
        let holder = told.person("sue", &[Hat::Providing]).await;
        holder.is_given("safeguarding").await;
        let amina = told.person("amina", &[Hat::Using]).await;
        for name in ["bola", "dev"] {
            told.person(name, &[Hat::Community]).await;
        }
        let pair = [("who", "bola"), ("other", "dev"), ("words", "both like tomatoes")];
        assert_eq!(amina.post("/valley/introductions/make", &pair).await.status, 303);
        let worry = [("what", "She is left alone at night"), ("harmed", ""), ("reach", "")];
        assert_eq!(amina.post("/valley/concerns/raise", &worry).await.status, 303);
        let all = &told.house.keys.envelopes;
        let names = all.boxes().unwrap();
        for kind in [".worry.", ".meet."] {
            let of = names.iter().find(|name| name.contains(kind)).unwrap();
            let (file, aside) = (all.folder().join(of), all.folder().with_extension("aside"));
            moves(&file, &aside);
            let boxes = people::open::boxes(&told.house.store, all).await.unwrap();
            let says = all.faults(&boxes);
            assert_eq!(says.len(), 1, "{says:?}");
            assert!(says[0].contains(kind) && says[0].contains("Put it back"), "{says:?}");
            assert_eq!(people::open::expect_keys(&told.house).await.unwrap(), says);
            std::fs::write(&file, "00").unwrap();
            assert!(all.faults(&boxes)[0].contains("this is no key"), "of another folder");
            moves(&aside, &file);
            assert!(all.faults(&boxes).is_empty());
        }
    })
    .await;
}
