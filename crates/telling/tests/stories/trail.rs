//! The trail: whoever changes it behind Mutual's back is found out, with the number of the line.

use crate::store::act;
use ground::hat::Hat;
use ground::seal;
use ground::trail::{FIRST, Fault, leaf, link};
use serde_json::Value as Json;
use telling::{Told, story};

/// Eight lines: 1 the place opens, 2 and 3 public, 4 private, 5 to 8 public.
async fn eight_lines(told: &Told) {
    for id in ["2", "3"] {
        told.house.store.act("valley", move |tx| act(tx, id)).await.unwrap();
    }
    told.person("amina", &[Hat::Using]).await;
    for id in ["5", "6", "7", "8"] {
        told.house.store.act("valley", move |tx| act(tx, id)).await.unwrap();
    }
    assert_eq!(told.trail().await.len(), 8);
}

/// Each way to tamper with the trail: what is done, the line that is named, and what is said of it.
const TAMPERING: &[(&str, i64, &str)] = &[
    (
        "update trail set content = replace(content, '\"5\"', '\"V\"') where id = 5",
        5,
        "content was changed",
    ),
    ("update trail set salt = 'aa' where id = 5", 5, "content was changed"),
    ("update trail set fact = 'people.role.give' where id = 5", 5, "column fact was changed"),
    ("update trail set person_id = 'someone' where id = 5", 5, "column person_id was changed"),
    ("update trail set thread_id = 'a' where id = 5", 5, "column thread_id was changed"),
    ("update trail set at = at + 1 where id = 5", 5, "column at was changed"),
    ("update trail set salt = null where id = 5", 5, "removed alone"),
    ("update trail set leaf = link where id = 5", 5, "content was changed"),
    ("update trail set link = leaf where id = 5", 5, "changed or moved"),
    ("delete from trail where id = 5", 5, "was removed"),
    ("delete from trail where id = 1", 1, "was removed"),
    ("delete from trail where id = 8", 8, "removed, or the head was changed"),
    ("update trail_head set number = 9", 9, "removed, or the head was changed"),
    (
        "update trail set id = 0 where id = 5; update trail set id = 5 where id = 6; \
         update trail set id = 6 where id = 0",
        5,
        "changed or moved",
    ),
    ("update trail set public_number = null where id = 5", 6, "number on the public record"),
    ("update trail set public_number = null where id = 8", 9, "on or off the public record"),
    ("update trail set public_number = 4 where id = 4", 5, "number on the public record"),
];

#[tokio::test]
async fn whatever_is_changed_is_named_with_its_line() {
    for (sql, number, says) in TAMPERING {
        story(async |told: Told| {
            eight_lines(&told).await;
            assert_eq!(told.verify().await.unwrap().lines, 8);
            let sql = sql.replace("where", "where place_id = 'valley' and");
            told.database.tamper(&sql).await;
            let fault = told.verify().await.unwrap_err();
            assert_eq!(fault.number, *number, "{sql}: {fault:?}");
            assert!(fault.says.contains(says), "{sql}: {fault:?}");
        })
        .await;
    }
}

#[tokio::test]
async fn a_line_added_at_the_end_is_named() {
    story(async |told: Told| {
        eight_lines(&told).await;
        let forged = leaf("salt", "{}");
        let sql = "select link from trail where place_id = 'valley' and id = 8";
        let last = told.house.store.read(move |db| Ok(db.one::<(String,)>(sql, &[])?)).await;
        let next = link(&last.unwrap().unwrap().0, &forged);
        told.database
            .tamper(&format!(
                "insert into trail (place_id, id, at, fact, leaf, link) \
                 values ('valley', 9, 1, 'x', '{forged}', '{next}')"
            ))
            .await;
        assert_eq!(told.verify().await.unwrap_err().number, 9);
    })
    .await;
}

#[tokio::test]
async fn erased_words_leave_a_chain_that_verifies() {
    story(async |told: Told| {
        eight_lines(&told).await;
        told.checkpoint().await;
        let sql = "update trail set salt = null, content = null, person_id = null, on_id = null \
                   where place_id = 'valley' and id in (4, 5)";
        told.database.tamper(sql).await;
        let checked = told.verify().await.unwrap();
        assert_eq!((checked.lines, checked.public, checked.erased), (8, 7, 2));
        assert_eq!(checked.checkpoints, 2);
        let page = told.visitor().get("/valley/record").await;
        assert_eq!(page.status, 200);
        assert!(page.text().contains("The words of this line were erased."), "{}", page.text());
        assert_eq!(told.visitor().get("/valley/record.atom").await.status, 200);
    })
    .await;
}

/// Someone with the whole database in their hands, but not the key, writes the chain anew.
async fn rewrite(told: &Told) {
    let lines = told.house.store.read(|db| {
        let sql = "select id, salt, content, public_number from trail \
                   where place_id = 'valley' order by id";
        Ok(db.all::<(i64, String, String, Option<i64>)>(sql, &[])?)
    });
    let (mut all, mut public, mut sql) = (FIRST.to_owned(), FIRST.to_owned(), String::new());
    for (id, salt, content, number) in lines.await.unwrap() {
        let content = content.replace("\"5\"", "\"V\"");
        let leaf = leaf(&salt, &content);
        all = link(&all, &leaf);
        if number.is_some() {
            public = link(&public, &leaf);
        }
        sql += &format!(
            "update trail set content = '{content}', leaf = '{leaf}', link = '{all}' \
             where place_id = 'valley' and id = {id};"
        );
    }
    sql += &format!(
        "update trail_head set link = '{all}', public_link = '{public}' where place_id = 'valley';"
    );
    told.database.tamper(&sql).await;
}

#[tokio::test]
async fn a_checkpoint_shows_that_everything_was_rewritten() {
    story(async |told: Told| {
        eight_lines(&told).await;
        rewrite(&told).await;
        assert!(told.verify().await.is_ok(), "without a checkpoint nobody can tell");
    })
    .await;
    story(async |told: Told| {
        eight_lines(&told).await;
        told.checkpoint().await;
        told.checkpoint().await;
        assert_eq!(told.verify().await.unwrap().checkpoints, 2, "nothing new is signed twice");
        rewrite(&told).await;
        let fault = told.verify().await.unwrap_err();
        assert_eq!(fault.number, 8);
        assert!(fault.says.contains("signed on 2026-11-23T10:00:00Z"), "{fault:?}");
    })
    .await;
}

#[tokio::test]
async fn a_checkpoint_signed_by_someone_else_does_not_count() {
    story(async |told: Told| {
        eight_lines(&told).await;
        told.checkpoint().await;
        let sql = "update checkpoint set signature = replace(signature, '0', '1')";
        told.database.tamper(sql).await;
        let fault: Fault = told.verify().await.unwrap_err();
        assert!(fault.says.contains("not signed with this instance's key"), "{fault:?}");
    })
    .await;
}

#[tokio::test]
async fn anyone_can_verify_the_public_record_from_what_is_published() {
    story(async |told: Told| {
        eight_lines(&told).await;
        told.checkpoint().await;
        let reply = told.visitor().get("/valley/record.json").await;
        assert_eq!(reply.header("content-type"), Some("application/json"));
        let record: Json = serde_json::from_str(&reply.body).unwrap();
        let mut lines = record["lines"].as_array().unwrap().clone();
        lines.reverse();
        let (mut head, mut number) = (FIRST.to_owned(), 0);
        for line in &lines {
            number += 1;
            assert_eq!(line["number"], number, "public numbers have no gaps");
            let text = |key: &str| line[key].as_str().unwrap().to_owned();
            assert_eq!(leaf(&text("salt"), &text("content")), text("leaf"));
            head = link(&head, &text("leaf"));
        }
        assert_eq!(number, 7, "the private line is not among them");
        let checkpoint = &record["checkpoint"];
        assert_eq!(checkpoint["link"], head.as_str());
        let text = |key: &str| checkpoint[key].as_str().unwrap();
        assert!(text("text").contains(&head));
        assert!(seal::holds(
            record["public_key"].as_str().unwrap(),
            text("text"),
            text("signature")
        ));
    })
    .await;
}

#[tokio::test]
async fn the_record_and_its_feed_show_public_facts_alone() {
    story(async |told: Told| {
        eight_lines(&told).await;
        let visitor = told.visitor();
        let page = visitor.get("/valley/record").await;
        assert_eq!(page.line(), "200 Public record");
        assert!(page.text().contains("The place was opened in this instance."));
        let (feed, json) =
            (visitor.get("/valley/record.atom").await, visitor.get("/valley/record.json").await);
        for reply in [&page, &feed, &json] {
            for private in ["people.person", "joined", "entered someone", "amina"] {
                assert!(!reply.body.contains(private), "{private} is in {}", reply.body);
            }
        }
        assert_eq!(entries(&feed.body), 7);
    })
    .await;
}

/// How many entries a feed has; it panics where the feed is not well-formed.
fn entries(feed: &str) -> usize {
    let mut reader = quick_xml::Reader::from_str(feed);
    let (mut open, mut entries) = (0, 0);
    loop {
        match reader.read_event().unwrap() {
            quick_xml::events::Event::Start(tag) => {
                open += 1;
                entries += usize::from(tag.name().as_ref() == "entry");
            }
            quick_xml::events::Event::End(_) => open -= 1,
            quick_xml::events::Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(open, 0);
    entries
}

#[tokio::test]
async fn the_record_is_read_in_parts() {
    story(async |told: Told| {
        for n in 0..70 {
            told.house.store.act("valley", move |tx| act(tx, &format!("{n}"))).await.unwrap();
        }
        let visitor = told.visitor();
        let page = visitor.get("/valley/record").await;
        assert!(page.body.contains("/valley/record?before=22"), "{}", page.body);
        let older = visitor.get("/valley/record?before=22").await;
        assert!(older.text().contains("The place was opened") && !older.body.contains("before="));
        assert_eq!(visitor.get("/valley/record?before=x").await.status, 404);
        assert_eq!(visitor.get("/dale/record").await.line(), "200 Public record");
    })
    .await;
}
