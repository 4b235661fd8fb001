//! What is served is not replaced; and who was forgotten is known to each start.

use crate::instance::{Instance, command, get};
use ground::hat::Hat;
use telling::{Told, story};

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_is_not_put_in_while_the_program_serves() {
    story(async |told: Told| {
        tokio::task::block_in_place(|| {
            let instance = Instance::of(&told);
            let run = |arguments: &[&str]| {
                let done = command(&instance.config).args(arguments).output().unwrap();
                let text = [done.stdout, done.stderr].concat();
                (done.status.code().unwrap(), String::from_utf8(text).unwrap())
            };
            let (code, says) = run(&["backup", "a"]);
            assert_eq!(code, 0, "{says}");
            let (code, says) = run(&["restore", "a", "--force"]);
            assert_eq!(code, 1, "{says}");
            let because = match told.house.store.engine() {
                "sqlite" => "is served by another process. Stop that first.",
                _ => "connected, then try again. Nothing was replaced.",
            };
            assert!(says.contains(because), "{says}");
            assert_eq!(get(instance.config.listen, "/health", "").unwrap().status, 200);
        });
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_start_without_the_list_of_who_was_forgotten_says_so_and_writes_it_anew() {
    story(async |told: Told| {
        let amina = told.person("amina", &[Hat::Using]).await;
        let done = amina.post("/valley/account/forget", &[("sure", "yes")]).await;
        assert_eq!(done.line(), "200 You are forgotten");
        tokio::task::block_in_place(|| {
            let mut instance = Instance::of(&told);
            let list = told.database.folder.join("keys.forgotten");
            let line = format!("valley {}\n", amina.id);
            assert_eq!(std::fs::read_to_string(&list).unwrap(), line);
            std::fs::remove_file(&list).unwrap();
            instance.is_killed_and_begins_again();
            assert_eq!(std::fs::read_to_string(&list).unwrap(), line);
            assert!(instance.log().contains("the list of who was forgotten is not there"));
        });
    })
    .await;
}
