//! Forms: what is sent twice is done once, what is sent anew is done anew, and what is refused says so at once.

use crate::source::files;
use telling::{Told, story};

const MAKE: &str = "/valley/groups";

fn group(mark: &'static str) -> [(&'static str, &'static str); 3] {
    [("once", mark), ("name", "Carers"), ("about", "We meet on Tuesdays.")]
}

#[tokio::test]
async fn the_same_form_twice_is_done_once() {
    story(async |told: Told| {
        let steward = told.steward("first").await;
        let made = steward.post(MAKE, &group("8f3a")).await;
        assert_eq!(made.status, 303);
        // The browser now holds the cookie of what to say next: the form is still the same one.
        let again = steward.post(MAKE, &group("8f3a")).await;
        assert_eq!(again.location, made.location);
        let anew = steward.post(MAKE, &group("77b0")).await;
        assert_ne!(anew.location, made.location);
        let other = told.steward("second").await.post(MAKE, &group("8f3a")).await;
        assert_ne!(other.location, made.location, "the mark of someone else is not mine");
        let made = told.trail().await.iter().filter(|l| l.ends_with("people.group.make")).count();
        assert_eq!(made, 3);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_form_many_times_at_once_is_done_once() {
    story(async |told: Told| {
        let steward = std::sync::Arc::new(told.steward("first").await);
        let posts = (0..20).map(|_| {
            let steward = steward.clone();
            tokio::spawn(async move { steward.post(MAKE, &group("8f3a")).await.location })
        });
        let posts: Vec<_> = posts.collect();
        let mut places = std::collections::BTreeSet::new();
        for post in posts {
            places.insert(post.await.unwrap());
        }
        assert_eq!(places.len(), 1, "{places:?}");
    })
    .await;
}

#[tokio::test]
async fn a_form_done_long_ago_is_forgotten() {
    story(async |told: Told| {
        let steward = told.steward("first").await;
        steward.post(MAKE, &group("8f3a")).await;
        told.later(31);
        let before = told.clock.now() - 30 * ground::clock::DAY;
        let forgotten = ground::trail::forget_forms(&told.house.store, "valley", before).await;
        assert_eq!(forgotten.unwrap(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_form_that_is_refused_says_so_first_and_keeps_what_was_typed() {
    story(async |told: Told| {
        let steward = told.steward("first").await;
        let refused = steward.post(MAKE, &[("once", "1"), ("name", "Carers"), ("about", "")]).await;
        assert_eq!(refused.line(), "422 Write what the group is for.");
        assert!(refused.body.contains("<title>Error: Groups"), "{}", refused.body);
        assert!(refused.body.contains("value=\"Carers\""));
        // The list of faults is told at once, and the keyboard is there: no script does that.
        let list = refused.body.split("<div class=\"govuk-error-summary\"").nth(1).unwrap();
        let tag = list.split('>').next().unwrap();
        assert!(tag.contains("role=\"alert\"") && tag.contains("tabindex=\"-1\" autofocus"));
        assert!(!steward.get(MAKE).await.body.contains("autofocus"));
    })
    .await;
}

#[test]
fn every_page_with_a_list_of_faults_says_error_in_its_title() {
    for page in files("html").iter().filter(|s| s.text.contains("call ui::error_summary")) {
        let title = page.text.split("block title").nth(1).unwrap();
        let says = title.contains("is_faulty() %}{{ frame.w.t(\"frame-error\") }} {% endif %}");
        assert!(says, "{}", page.path);
    }
}
