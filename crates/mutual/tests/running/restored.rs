//! What is served is not replaced.

use crate::instance::{Instance, command, get};
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
