//! The keys beside a database: lost, of another database, and what a backup needs.

use super::Desk;

/// The keys of an instance that has begun: the key file, the operator's key, the folder.
const KEYS: [&str; 3] = ["var/keys", "var/keys.master", "var/keys.envelopes"];

impl Desk {
    /// Puts one of the keys aside, or back.
    fn moves(&self, from: &str, to: &str) {
        std::fs::rename(self.folder.join(from), self.folder.join(to)).unwrap();
    }

    /// What each command that needs the keys says, when the keys do not fit: that it changed nothing.
    fn refused(&self, because: &[&str]) {
        let export = ["export", "--place", "colne-valley", "--to", "out"];
        self.write("mutual.toml", "listen = \"127.0.0.1:0\"\n");
        let text = self.failed(&export);
        let served = self.failed(&["serve"]);
        let checked = self.failed(&["serve", "--check"]);
        for part in because {
            assert!(text.contains(part) && text.contains("Nothing was changed."), "{text}");
            assert!(served.contains(part), "{served}");
            assert!(checked.contains("FAULT  keys: ") && checked.contains(part), "{checked}");
        }
    }
}

#[test]
fn a_key_that_was_lost_is_named_and_not_made_anew() {
    let desk = Desk::new();
    desk.open();
    for key in KEYS {
        desk.moves(key, "aside");
        let path = format!("{key}: ");
        desk.refused(&[&path, "is not there", "Put"]);
        assert!(!desk.folder.join(key).exists(), "{key}");
        assert!(desk.failed(&["verify"]).contains(&path));
        desk.moves("aside", key);
        desk.open();
    }
    desk.moves(KEYS[1], "aside");
    assert!(
        desk.failed(&["keys", "rotate"]).contains("keys.master: the operator's key is not there")
    );
    assert!(!desk.folder.join(KEYS[1]).exists());
    desk.moves("aside", KEYS[1]);
    let text = desk.well(&["keys", "rotate"]);
    for says in [
        "1 keys are wrapped under it",
        "all together",
        "  var/keys.master\n",
        "  var/keys.envelopes\n",
    ] {
        assert!(text.contains(says), "{says}: {text}");
    }
    desk.open();
    desk.well(&["verify"]);
}

#[test]
fn the_keys_of_another_database_are_refused_each_by_its_name() {
    let (desk, other) = (Desk::new(), Desk::new());
    desk.open();
    other.open();
    let says = [
        "var/keys: this is the key file of another database",
        "var/keys.master: this is not the operator's key of the keys in var/keys.envelopes",
        "var/keys.envelopes: ",
    ];
    for (key, says) in KEYS.into_iter().zip(says) {
        desk.moves(key, "aside");
        std::fs::rename(other.folder.join(key), desk.folder.join(key)).unwrap();
        if key == KEYS[2] {
            // Both, as when someone copies the wrong pair.
            desk.moves(KEYS[1], "aside.master");
            std::fs::copy(other.folder.join("kept.master"), desk.folder.join(KEYS[1])).unwrap();
            desk.refused(&["var/keys.envelopes: these are people's keys of another database"]);
        } else {
            desk.refused(&[says]);
            let kept = key.replace("var/keys", "kept");
            std::fs::copy(desk.folder.join(key), other.folder.join(kept)).unwrap();
            std::fs::remove_file(desk.folder.join(key)).unwrap();
            desk.moves("aside", key);
        }
    }
    let second = std::fs::read_to_string(desk.folder.join(KEYS[0])).unwrap();
    let first = second.lines().next().unwrap();
    desk.write(KEYS[0], &format!("{first}\n{}\n", "00".repeat(32)));
    assert!(desk.failed(&["verify"]).contains("its second line is not that of this database"));
}

#[test]
fn a_database_from_before_the_marks_is_known_by_its_checkpoints() {
    let desk = Desk::new();
    desk.open();
    desk.sql("delete from key_mark");
    desk.open();
    desk.sql(
        "delete from key_mark; insert into checkpoint (place_id, id, kind, at, number, link, key, signature) \
         values ('colne-valley', 'all-1', 'all', 1, 1, 'x', '4242424242424242ff', 'x')",
    );
    desk.refused(&["another database", "signed as 4242424242424242…"]);
    assert!(!desk.well(&["migrate"]).contains("done"), "the tables alone need no keys");
}

#[test]
fn a_check_names_each_key_of_a_person_that_is_lost_or_does_not_fit() {
    let desk = Desk::new();
    desk.ada_joins();
    desk.sql(
        "insert into paper (place_id, id, person_id, what, number, sealed, made_at) \
         select place_id, id, id, 'needs', 1, 'x', 1 from person",
    );
    let file = rusqlite::Connection::open(desk.folder.join("var/mutual.db")).unwrap();
    let id: String = file.query_row("select id from person", [], |row| row.get(0)).unwrap();
    let name = format!("var/keys.envelopes/colne-valley.person.*{}: ", &id[id.len() - 6..]);
    let text = desk.failed(&["serve", "--check"]);
    assert!(text.contains(&format!("LOST   a key: {name}this key is not there")), "{text}");
    assert!(
        text.contains("ok     keys: ") && text.contains("it can be served, but 1 of these"),
        "{text}"
    );
    let key = format!("var/keys.envelopes/colne-valley.person.{id}");
    let made = desk.folder.join(&key);
    assert!(!made.exists(), "a check makes nothing");
    desk.write(&key, "00");
    let text = desk.failed(&["serve", "--check"]);
    assert!(text.contains(&format!("LOST   a key: {name}this is no key")), "{text}");
    // What someone had who left is not asked for.
    desk.sql("update person set left_at = 1");
    assert!(!desk.well(&["serve", "--check"]).contains("a key:"));
}

#[test]
fn a_backup_names_each_key_that_it_needs_and_comes_back_with_those_alone() {
    let desk = Desk::new();
    desk.open();
    let text = desk.well(&["backup", "a.db"]);
    for key in KEYS.into_iter().chain(["var/keys.forgotten"]) {
        assert!(text.contains(&format!("  {key}\n")), "{key}: {text}");
    }
    assert!(text.contains("put these back where they were, then `mutual restore a.db`"), "{text}");
    for key in KEYS {
        desk.moves(key, "aside");
        let text = desk.failed(&["restore", "a.db", "--force"]);
        assert!(
            text.contains(&format!("{key}: ")) && text.to_lowercase().contains("put "),
            "{text}"
        );
        desk.moves("aside", key);
    }
    desk.well(&["restore", "a.db", "--force"]);
}

#[test]
fn with_wrong_keys_a_backup_is_made_and_ends_with_a_fault_and_none_are_wrapped_anew() {
    let (desk, other) = (Desk::new(), Desk::new());
    desk.open();
    other.open();
    desk.moves(KEYS[1], "aside");
    let wrong = std::fs::read(other.folder.join(KEYS[1])).unwrap();
    std::fs::write(desk.folder.join(KEYS[1]), &wrong).unwrap();
    let says = "var/keys.master: this is not the operator's key of the keys in var/keys.envelopes";
    let text = desk.failed(&["backup", "a.db"]);
    assert!(text.contains("do not copy the keys that are here now over the good ones"), "{text}");
    assert!(text.contains(says) && !text.contains("Copy these too"), "{text}");
    let text = desk.failed(&["keys", "rotate"]);
    assert!(text.contains(says) && text.contains("Nothing was changed."), "{text}");
    assert_eq!(std::fs::read(desk.folder.join(KEYS[1])).unwrap(), wrong);
    std::fs::remove_file(desk.folder.join(KEYS[1])).unwrap();
    desk.moves("aside", KEYS[1]);
    desk.well(&["restore", "a.db", "--force"]);
    desk.well(&["keys", "rotate"]);
}
