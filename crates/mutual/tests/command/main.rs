//! The command line, as an operator uses it.

mod keys;
mod restore;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const EMPTY: &str = "# all as it is by itself\n";

/// A folder with a configuration and the demo's place.
struct Desk {
    folder: PathBuf,
}

impl Desk {
    fn new() -> Self {
        let name = format!("mutual-desk-{}", ground::seal::token());
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir_all(folder.join("places")).unwrap();
        let places = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../places/colne-valley.toml");
        std::fs::copy(places, folder.join("places/colne-valley.toml")).unwrap();
        std::fs::write(folder.join("mutual.toml"), EMPTY).unwrap();
        Self { folder }
    }

    fn run(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_mutual"))
            .args(arguments)
            .current_dir(&self.folder)
            .env_remove("MUTUAL_DATABASE_URL")
            .output()
            .unwrap()
    }

    /// Exit code and all that was said, of what is to go well or not.
    fn says(&self, arguments: &[&str]) -> (i32, String) {
        let output = self.run(arguments);
        let text = [output.stdout, output.stderr].concat();
        (output.status.code().unwrap(), String::from_utf8(text).unwrap())
    }

    fn well(&self, arguments: &[&str]) -> String {
        let (code, text) = self.says(arguments);
        assert_eq!(code, 0, "{arguments:?}: {text}");
        text
    }

    /// What the command says when it fails.
    fn failed(&self, arguments: &[&str]) -> String {
        let (code, text) = self.says(arguments);
        assert_eq!(code, 1, "{arguments:?}: {text}");
        text
    }

    fn write(&self, file: &str, text: &str) {
        std::fs::write(self.folder.join(file), text).unwrap();
    }

    fn sql(&self, text: &str) {
        let file = rusqlite::Connection::open(self.folder.join("var/mutual.db")).unwrap();
        file.execute_batch(text).unwrap();
    }

    /// Ada joins with her address.
    fn ada_joins(&self) {
        let config = mutual::config::Config {
            database_url: format!("sqlite:{}", self.folder.join("var/mutual.db").display()),
            places: self.folder.join("places"),
            keys: self.folder.join("var/keys"),
            ..mutual::config::Config::default()
        };
        let new = people::open::NewPerson {
            name: "Ada".into(),
            email: Some("ada@example.org".into()),
            ..people::open::NewPerson::default()
        };
        tokio::runtime::Runtime::new().unwrap().block_on(async {
            let house = mutual::open(&config).await.unwrap();
            people::open::add(&house, "colne-valley", &new, None).await.unwrap();
        });
    }

    /// Opens the place, as the first start does.
    fn open(&self) {
        self.well(&["export", "--place", "colne-valley", "--to", "out"]);
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

#[test]
fn a_check_makes_nothing_and_says_each_thing_in_a_line() {
    let desk = Desk::new();
    let text = desk.well(&["serve", "--check"]);
    for what in ["configuration", "words", "places", "keys", "mail", "database"] {
        assert!(text.contains(&format!("ok     {what}: ")), "{text}");
    }
    assert!(!desk.folder.join("var/mutual.db").exists());
    desk.write("places/bad.toml", "slug = \"bad\"\n");
    let text = desk.failed(&["serve", "--check"]);
    assert!(text.contains("FAULT  places: places/bad.toml: "), "{text}");
    assert!(text.contains("ok     database: "), "the others are checked all the same: {text}");
}

#[test]
fn without_places_it_says_what_to_do() {
    let desk = Desk::new();
    std::fs::remove_dir_all(desk.folder.join("places")).unwrap();
    for command in [&["serve", "--check"][..], &["import", "polis", "talk"]] {
        let text = desk.failed(command);
        assert!(text.contains("Make a folder places with one file for each place"), "{text}");
    }
}

#[test]
fn what_is_brought_in_says_where_it_hangs_and_comes_in_once() {
    let desk = Desk::new();
    std::fs::create_dir_all(desk.folder.join("talk")).unwrap();
    let head = "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n";
    desk.write("talk/comments.csv", &format!("{head}1000,x,0,3,1,0,1,Buses later\n"));
    desk.write("talk/votes.csv", "timestamp,datetime,comment-id,voter-id,vote\n5,x,0,3,1\n");
    let text = desk.failed(&["import", "polis", "talk"]);
    let list = text.split("--outcome ").nth(1).expect("a list of outcomes");
    let key = list.split_whitespace().next().unwrap().to_owned();
    let import = ["import", "polis", "talk", "--outcome", &key];
    desk.well(&import);
    let text = desk.failed(&import);
    assert!(text.contains("were brought in before") && text.contains("--again"), "{text}");
    desk.well(&[&import[..], &["--again"]].concat());
}

#[test]
fn a_fault_names_file_line_and_column() {
    let desk = Desk::new();
    desk.write("mutual.toml", "metrics = true\nlisten_at = \"x\"\n");
    assert!(desk.failed(&["verify"]).contains("mutual.toml:2:1: unknown field `listen_at`"));
    desk.write("facts.json", "[\n  {\"facts\": {\"told\": \"maybe\"}}\n]");
    assert!(desk.failed(&["ladder", "facts.json"]).contains("facts.json:2:"));
    assert_eq!(desk.says(&["frobnicate"]).0, 2);
    assert_eq!(desk.says(&["verify", "--frobnicate"]).0, 2);
}

#[test]
fn a_backup_is_whole_and_comes_back() {
    let desk = Desk::new();
    assert!(desk.failed(&["verify"]).contains("there is no database there"));
    desk.open();
    assert!(desk.well(&["verify"]).contains("colne-valley: holds: 1 lines, 1 of them public"));
    desk.well(&["backup", "a.db"]);
    assert!(desk.failed(&["backup", "a.db"]).contains("there already"));
    assert!(desk.failed(&["restore", "a.db"]).contains("--force"));
    std::fs::remove_file(desk.folder.join("var/mutual.db")).unwrap();
    desk.well(&["restore", "a.db"]);
    assert!(desk.well(&["verify", "--place", "colne-valley"]).contains("holds"));
    assert!(desk.failed(&["verify", "--place", "nowhere"]).contains("only colne-valley"));
}

#[test]
fn a_backup_that_was_tampered_with_replaces_nothing() {
    let desk = Desk::new();
    desk.open();
    desk.well(&["backup", "a.db"]);
    let copy = rusqlite::Connection::open(desk.folder.join("a.db")).unwrap();
    copy.execute_batch("update trail set person_id = 'someone'").unwrap();
    drop(copy);
    let says = desk.failed(&["restore", "a.db", "--force"]);
    assert!(says.contains("line 1 of the record: its column person_id was changed"), "{says}");
    assert!(says.contains("a.db: the trail does not hold in colne-valley"), "{says}");
    assert!(says.contains("Nothing was replaced"), "{says}");
    assert!(desk.well(&["verify"]).contains("holds"));
    desk.write("a.db", "no database at all");
    let says = desk.failed(&["restore", "a.db", "--force"]);
    assert!(says.contains("mutual: a.db: ") && says.contains("Nothing was replaced"), "{says}");
    assert!(desk.failed(&["restore", "b.db"]).contains("Name one that `mutual backup` made."));
    desk.sql("update trail set person_id = 'someone'");
    let says = desk.failed(&["verify"]);
    assert!(says.contains("find the newest backup that `mutual restore` takes"), "{says}");
}

#[test]
fn without_the_key_file_nothing_is_said_to_hold() {
    let desk = Desk::new();
    desk.open();
    std::fs::remove_file(desk.folder.join("var/keys")).unwrap();
    assert!(desk.failed(&["verify"]).contains("put it back"));
    assert!(!desk.folder.join("var/keys").exists(), "no fresh key is made in its place");
}

#[test]
fn what_is_exported_is_the_public_record() {
    let desk = Desk::new();
    desk.open();
    let text = std::fs::read_to_string(desk.folder.join("out/record.json")).unwrap();
    let record: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(record["lines"][0]["fact"], "ground.place.open");
    assert!(
        desk.failed(&["export", "--place", "nowhere", "--to", "x"]).contains("only colne-valley")
    );
}

#[test]
fn the_rules_are_written_and_checked() {
    let desk = Desk::new();
    desk.failed(&["who-may", "--check"]);
    desk.well(&["who-may", "--write"]);
    desk.well(&["who-may", "--check"]);
    desk.write("WHO-MAY.md", "# Who may what\n\nEverybody may do everything.\n");
    assert!(desk.failed(&["who-may", "--check"]).contains("WHO-MAY.md:3:1:"));
}

#[test]
fn the_operator_gives_a_role_that_nobody_gives_to_themselves() {
    let desk = Desk::new();
    let give = ["role", "give", "ada@example.org", "safeguarding"];
    assert!(desk.failed(&give).contains("the key file is not there"));
    desk.open();
    assert!(desk.failed(&give).contains("nobody has joined The Colne Valley"));
    desk.ada_joins();
    assert!(desk.well(&give).contains("ada@example.org has the role safeguarding in"));
    assert!(desk.failed(&give).contains("has the role safeguarding already"));
    desk.well(&["verify"]);
}

#[test]
fn the_operator_takes_a_second_step_away_and_the_person_is_told() {
    let desk = Desk::new();
    desk.open();
    let remove = ["account", "remove-second-step", "ada@example.org"];
    assert!(desk.failed(&remove).contains("this account has no second step"));
    desk.ada_joins();
    assert!(desk.failed(&remove).contains("this account has no second step"));
    desk.sql(
        "insert into second_step (email_hash, secret, made_at, confirmed_at, last_step) \
         select email_hash, 'x', 1, 1, 0 from membership; \
         insert into session (token_hash, email_hash, made_at, seen_at, ends_at, proved_at) \
         select 'a', email_hash, 1, 1, 99999999999999, 1 from membership",
    );
    let text = desk.well(&remove);
    assert!(text.contains("Every session of theirs has ended, and they are told."), "{text}");
    let file = rusqlite::Connection::open(desk.folder.join("var/mutual.db")).unwrap();
    let count = |sql: &str| file.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap();
    assert_eq!(count("select count(*) from session"), 0);
    let told = "select count(*) from outbox where body like '%[[notice-step-removed]]%'";
    assert_eq!(count(told), 1);
    assert!(desk.failed(&remove).contains("this account has no second step"));
}

#[test]
fn tables_are_brought_up_to_date_once() {
    let desk = Desk::new();
    assert!(desk.failed(&["migrate", "--check"]).contains("waiting: ground 01"));
    assert!(desk.well(&["migrate"]).contains("done: ground 01"));
    assert!(desk.well(&["migrate"]).contains("up to date"));
    desk.well(&["migrate", "--check"]);
}

const BUDGET: &str = "META\nkey;value\nbudget;100\nvote_type;approval\nutility;cardinality\n\
    PROJECTS\nproject_id;cost;name\na;60;Benches\nb;40;Seeds\nc;60;Lamps\n\
    VOTES\nvoter_id;vote\n1;a\n2;a,b\n3;b\n4;c\n";

#[test]
fn anyone_counts_a_file_again() {
    let desk = Desk::new();
    desk.write("garden.pb", BUDGET);
    let text = desk.well(&["count", "garden.pb"]);
    assert!(text.contains("Seeds") && text.contains("cardinality"), "{text}");
    let cost = desk.well(&["count", "garden.pb", "--utility", "cost", "--completion", "none"]);
    assert!(cost.contains("cost utility, one run"), "{cost}");
    let json = desk.well(&["count", "garden.pb", "--json"]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["funded"][0]["id"], "b");

    desk.write(
        "chair.blt",
        "3 1\n4 1 2 0\n3 2 0\n2 3 2 0\n0\n\"Anna\"\n\"Ben\"\n\"Cy\"\n\"Chair\"\n",
    );
    let text = desk.well(&["count", "chair.blt", "--rule", "irv"]);
    assert!(text.contains("Ben"), "{text}");
    let text = desk.failed(&["count", "chair.blt"]);
    assert!(text.contains("names no rule"), "{text}");
    let text = desk.failed(&["count", "chair.blt", "--rule", "equal-shares"]);
    assert!(text.contains(".pb"), "{text}");
    desk.write("bad.pb", &BUDGET.replace("c;60;", "c;sixty;"));
    let text = desk.failed(&["count", "bad.pb"]);
    assert!(text.contains("bad.pb:10:") && text.contains("cost"), "{text}");
    desk.write("bad.pb", &BUDGET.replace("4;c\n", "4"));
    let text = desk.failed(&["count", "bad.pb"]);
    assert!(text.contains("bad.pb:16: vote: the line ends before it"), "{text}");
    let text = desk.failed(&["count", "garden.pb", "--seats", "2"]);
    assert!(text.contains("--seats is for ballots"), "{text}");
}

#[test]
fn anyone_looks_for_groups_in_the_votes_of_a_conversation() {
    let desk = Desk::new();
    std::fs::create_dir_all(desk.folder.join("talk")).unwrap();
    let mut votes = "timestamp,datetime,comment-id,voter-id,vote\n".to_owned();
    for voter in 0..40 {
        for statement in 0..8 {
            let agrees = statement == 0 || (voter < 20) == (statement < 4);
            let vote = if agrees { 1 } else { -1 };
            votes.push_str(&format!("{voter},x,{statement},{voter},{vote}\n"));
        }
    }
    desk.write("talk/votes.csv", &votes);
    let text = desk.well(&["groups", "talk"]);
    assert!(text.contains("Most people in every group agree"), "{text}");
    let json = desk.well(&["groups", "talk/votes.csv", "--json"]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["groups"].as_array().unwrap().len(), 2);
    let text = desk.failed(&["groups", "places"]);
    assert!(text.contains("votes.csv"), "{text}");
    desk.write("bad.csv", "timestamp,datetime,comment-id,voter-id,vote\n1,x,0,1,7\n");
    let text = desk.failed(&["groups", "bad.csv"]);
    assert!(text.contains("line 2"), "{text}");
}
