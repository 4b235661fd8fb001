//! A backup comes back: what ends with it, and what it asks for first.

use super::Desk;
use std::path::Path;

const FORGOTTEN: &str = "var/keys.forgotten";

/// Sessions, links and answers that are waited for.
const SIGNED_IN: &str = "
    insert into session (token_hash, email_hash, made_at, seen_at, ends_at, proved_at)
        values ('a', 'ada', 1, 1, 99999999999999, 1);
    insert into link (token_hash, email_hash, email, place_id, made_at, ends_at, went_to)
        values ('b', 'ada', 'ada@example.org', 'colne-valley', 1, 99999999999999, '/');
    insert into ceremony (id_hash, bound, kind, sealed, ends_at)
        values ('c', 'x', 'oidc', 'x', 99999999999999);";

fn rows(desk: &Desk, file: &str) -> [i64; 3] {
    let file = rusqlite::Connection::open(desk.folder.join(file)).unwrap();
    ["session", "link", "ceremony"].map(|table| {
        file.query_row(&format!("select count(*) from {table}"), [], |row| row.get(0)).unwrap()
    })
}

#[test]
fn after_a_restore_everyone_signs_in_again() {
    let desk = Desk::new();
    desk.open();
    desk.sql(SIGNED_IN);
    desk.well(&["backup", "a.db"]);
    assert_eq!(rows(&desk, "a.db"), [1; 3]);
    let text = desk.well(&["restore", "a.db", "--force"]);
    assert!(text.contains("Everyone signs in again"), "{text}");
    assert_eq!(rows(&desk, "var/mutual.db"), [0; 3]);
    desk.well(&["verify"]);
    desk.open();
}

#[test]
fn without_the_list_of_who_was_forgotten_nothing_is_replaced() {
    let desk = Desk::new();
    desk.open();
    desk.well(&["backup", "a.db"]);
    desk.sql(SIGNED_IN);
    std::fs::rename(desk.folder.join(FORGOTTEN), desk.folder.join("aside")).unwrap();
    let text = desk.failed(&["restore", "a.db", "--force"]);
    for part in [
        "var/keys.forgotten: the list of who was forgotten is not there",
        "would come back",
        "--nobody-was-forgotten",
        "Nothing was replaced.",
    ] {
        assert!(text.contains(part), "{text}");
    }
    assert_eq!(rows(&desk, "var/mutual.db"), [1; 3], "it is the database from before");
    desk.open();
    assert!(!desk.folder.join(FORGOTTEN).exists(), "an empty list is not made anew");
    let text = desk.failed(&["serve", "--check"]);
    assert!(text.contains("LOST   who was forgotten: var/keys.forgotten: the list of"), "{text}");
    assert!(text.contains("it can be served, but 1 of these"), "{text}");
    let text = desk.failed(&["backup", "b.db"]);
    assert!(text.contains("do not copy") && text.contains("var/keys.forgotten: "), "{text}");
    desk.well(&["restore", "a.db", "--force", "--nobody-was-forgotten"]);
    assert_eq!(rows(&desk, "var/mutual.db"), [0; 3]);
}

#[test]
fn an_instance_from_before_there_was_a_list_gets_one_where_nobody_was_forgotten() {
    let before = "delete from key_mark where id = 'list'";
    let desk = Desk::new();
    desk.open();
    std::fs::remove_file(desk.folder.join(FORGOTTEN)).unwrap();
    desk.sql(before);
    desk.open();
    assert_eq!(std::fs::read_to_string(desk.folder.join(FORGOTTEN)).unwrap(), "");
    // Once: later it can only be lost. And not where someone was forgotten, who would not stand in it.
    std::fs::remove_file(desk.folder.join(FORGOTTEN)).unwrap();
    desk.open();
    assert!(!desk.folder.join(FORGOTTEN).exists());
    desk.sql(before);
    desk.sql(
        "insert into trail (place_id, id, at, fact, leaf, link) \
         values ('colne-valley', 99, 1, 'people.person.forget', 'x', 'x')",
    );
    desk.open();
    assert!(!desk.folder.join(FORGOTTEN).exists());
}

#[test]
fn a_database_that_is_served_is_not_replaced() {
    let desk = Desk::new();
    desk.open();
    desk.well(&["backup", "a.db"]);
    let held = mutual::serve::hold(&desk.folder.join("var/mutual.db")).unwrap();
    let text = desk.failed(&["restore", "a.db", "--force"]);
    assert!(text.contains("is served by another process. Stop that first."), "{text}");
    drop(held);
    desk.well(&["restore", "a.db", "--force"]);
}

#[cfg(unix)]
#[test]
fn nobody_but_its_owner_reads_what_an_instance_keeps() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::new();
    desk.open();
    desk.well(&["backup", "a.db"]);
    let path = |name: &str| desk.folder.join(name);
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    for file in ["a.db", "var/keys", "var/keys.master", FORGOTTEN, "var/keys.envelopes/fit"] {
        assert_eq!(mode(&path(file)), 0o600, "{file}");
    }
    for folder in ["var", "var/keys.envelopes"] {
        assert_eq!(mode(&path(folder)), 0o700, "{folder}");
    }
    // A backup that someone made readable does not come back so; nor do keys from before.
    let all = std::fs::Permissions::from_mode(0o644);
    for file in ["a.db", FORGOTTEN] {
        std::fs::set_permissions(path(file), all.clone()).unwrap();
    }
    desk.well(&["restore", "a.db", "--force"]);
    for file in ["var/mutual.db", FORGOTTEN] {
        assert_eq!(mode(&path(file)), 0o600, "{file}");
    }
}
