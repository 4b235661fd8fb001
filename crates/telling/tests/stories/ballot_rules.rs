//! Who may vote, what a blank vote is, and what the pages of a ballot say before and after.

use crate::ballot::{opens, sends, votes, with_choices};
use ground::hat::Hat;
use telling::{Told, story};

/// Every way of marking: what is chosen, what is not on the ballot.
const WAYS: [(&str, [&str; 2], [&str; 2]); 4] = [
    ("approval", ["choice", "1"], ["choice", "9"]),
    ("score", ["mark-1", "3"], ["mark-9", "3"]),
    ("irv", ["rank-1", "1"], ["rank-9", "1"]),
    ("schulze", ["rank-2", "1"], ["rank-9", "1"]),
];

#[tokio::test]
async fn a_vote_is_blank_on_purpose_alone_in_every_way() {
    story(async |valley: Told| {
        let amina = valley.person("amina", &[Hat::Using]).await;
        let carys = valley.person("carys", &[Hat::Commissioning]).await;
        for (way, [field, value], [strange, at]) in WAYS {
            let path = with_choices(&carys, &amina, &[("Apples", ""), ("Pears", "")]).await;
            let (to, page) = (format!("{path}/ballot"), format!("{path}/ballots"));
            assert_eq!(opens(&carys, &path, way, &[]).await.status, 303);
            votes(&amina, &path, &[(field, value)]).await;
            let nothing = amina.post(&to, &[]).await;
            assert_eq!(nothing.status, 422, "{way}");
            assert!(nothing.text().contains("tick “I vote blank”"), "{}", nothing.text());
            let other = amina.post(&to, &[(strange, at)]).await;
            assert_eq!(other.status, 422, "{way}");
            assert!(other.text().contains("not on this ballot"), "{}", other.text());
            let both = amina.post(&to, &[(field, value), ("blank", "yes")]).await;
            assert_eq!(both.status, 422, "{way}");
            assert!(both.body.contains("value=\"yes\" checked"), "what was ticked is still there");
            votes(&carys, &path, &[("blank", "yes")]).await;
            sends(&carys, &format!("{path}/ballot/close"), &[("why", "All are in.")]).await;
            let list = valley.visitor().get(&page).await.text();
            assert!(list.contains("Apples") || list.contains("Pears"), "it still counts: {list}");
            let result = valley.visitor().get(&format!("{path}/result")).await.text();
            assert!(result.contains("2 people voted, 0 on paper, 1 blank"), "{result}");
        }
    })
    .await;
}

#[tokio::test]
async fn those_vote_who_belonged_to_the_place_when_it_opened() {
    story(async |valley: Told| {
        let amina = valley.person("amina", &[Hat::Using]).await;
        let carys = valley.person("carys", &[Hat::Commissioning]).await;
        let path = with_choices(&carys, &amina, &[("Apples", ""), ("Pears", "")]).await;
        assert_eq!(opens(&carys, &path, "approval", &[]).await.status, 303);
        let page = amina.get(&format!("{path}/ballot")).await.text();
        for said in [
            "everyone who belonged to The Valley when it opened",
            "every vote is published without a name",
            "If only 7 people or fewer vote, others may guess",
        ] {
            assert!(page.contains(said), "{said}: {page}");
        }
        valley.later(1);
        let late = valley.person("late", &[Hat::Using]).await;
        let refused = late.post(&format!("{path}/ballot"), &[("choice", "1")]).await;
        assert_eq!(refused.status, 403);
        assert!(refused.text().contains("belonged to this place when it opened"));
        let result = late.get(&format!("{path}/result")).await;
        assert!(result.text().contains("You cannot vote in this ballot"), "{}", result.text());
        amina.signs_in().await;
        carys.signs_in().await;
        let hand = [("person", late.id.as_str()), ("hat", "using"), ("what", "hand")];
        let refused = carys.post(&format!("{path}/ballot/papers"), &hand).await;
        assert!(refused.text().contains("after the ballot opened"), "{}", refused.text());
        votes(&amina, &path, &[("choice", "1")]).await;
        votes(&carys, &path, &[("choice", "2")]).await;
        sends(&carys, &format!("{path}/ballot/close"), &[("why", "Both are in.")]).await;
        let page = valley.visitor().get(&format!("{path}/result")).await;
        let said = page.text();
        assert!(said.contains("before its last day, because: Both are in."), "{said}");
        assert!(said.contains("People could vote until") && !said.contains("You can vote until"));
        assert!(said.contains("One person chose it."), "{said}");
        // So few that no hat has a number: one cell would follow from the others.
        let rows = page.body.split("id=\"by-hat\"").nth(1).unwrap();
        let rows = &rows[..rows.find("</table>").unwrap()];
        assert_eq!(rows.matches(">–</td>").count(), 8, "{rows}");
    })
    .await;
}
