//! The program is killed in the middle of its work, again and again. What it acknowledged is there.

use ground::house::House;
use ground::params;
use mutual::config::Config;
use std::collections::BTreeSet;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};
use telling::{Told, story};

const VALLEY: &str = include_str!("../../telling/src/places/valley.toml");
const WRITES: usize = 1_000;
const CONNECTIONS: usize = 8;
/// After how many acknowledged writes it is killed.
const KILLS: [usize; 4] = [50, 300, 550, 900];

/// An instance in a folder of its own, on a database that is there.
struct Instance {
    config: Config,
    program: Child,
}

impl Instance {
    /// Begins it for the first time.
    fn of(told: &Told) -> Self {
        let folder = &told.database.folder;
        std::fs::create_dir_all(folder.join("places")).unwrap();
        std::fs::write(folder.join("places/valley.toml"), VALLEY).unwrap();
        let any = TcpListener::bind("127.0.0.1:0").unwrap();
        let config = Config {
            database_url: told.database.url.clone(),
            listen: any.local_addr().unwrap(),
            places: folder.join("places"),
            keys: folder.join("keys"),
            log: "warn".into(),
            mail: mutual::config::Mail { folder: folder.join("mail"), ..Default::default() },
            ..Config::default()
        };
        drop(any);
        let program = serve(&config);
        Self { config, program }
    }

    /// Kills it as a power cut would, and begins it again.
    fn is_killed_and_begins_again(&mut self) {
        self.is_killed();
        self.program = serve(&self.config);
    }

    /// `kill -9`: nothing is finished, nothing is closed.
    fn is_killed(&mut self) {
        self.program.kill().unwrap();
        self.program.wait().unwrap();
    }
}

impl Drop for Instance {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

fn command(config: &Config) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mutual"));
    let folder = |path: &Path| path.display().to_string();
    command
        .env("MUTUAL_DATABASE_URL", &config.database_url)
        .env("MUTUAL_LISTEN", config.listen.to_string())
        .env("MUTUAL_PLACES", folder(&config.places))
        .env("MUTUAL_KEYS", folder(&config.keys))
        .env("MUTUAL_MAIL_FOLDER", folder(&config.mail.folder))
        .env("MUTUAL_LOG", &config.log)
        .current_dir(config.places.parent().unwrap())
        .stdin(Stdio::null());
    command
}

/// Starts the program and waits until it answers.
fn serve(config: &Config) -> Child {
    let mut program =
        command(config).arg("serve").stdout(Stdio::null()).spawn().expect("the program starts");
    let until = Instant::now() + Duration::from_secs(60);
    while !matches!(ask(config.listen, "GET /health HTTP/1.1\r\n", ""), Some((200, _))) {
        let ended = program.try_wait().unwrap();
        assert!(ended.is_none() && Instant::now() < until, "it does not answer: {ended:?}");
        thread::sleep(Duration::from_millis(20));
    }
    program
}

/// Sends a request; gives the status and where it leads. Nothing when no whole reply came.
fn ask(to: SocketAddr, head: &str, body: &str) -> Option<(u16, String)> {
    let mut connection = TcpStream::connect_timeout(&to, Duration::from_secs(5)).ok()?;
    connection.set_read_timeout(Some(Duration::from_secs(30))).ok()?;
    let length = body.len();
    let request = format!(
        "{head}host: {to}\r\nconnection: close\r\n\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: {length}\r\n\r\n{body}"
    );
    connection.write_all(request.as_bytes()).ok()?;
    let mut reply = Vec::new();
    connection.read_to_end(&mut reply).ok()?;
    let reply = String::from_utf8_lossy(&reply);
    let (head, _) = reply.split_once("\r\n\r\n")?;
    let status = head.split(' ').nth(1)?.parse().ok()?;
    let location = head.lines().find_map(|line| line.strip_prefix("location: "));
    Some((status, location.unwrap_or_default().to_owned()))
}

/// Someone of the valley, signed in: the token of their session.
async fn signed_in(house: &House) -> String {
    let new = people::open::NewPerson {
        name: "Amina".into(),
        hats: ground::hat::Hats::of(&[ground::hat::Hat::Using]),
        email: Some("amina@example.org".into()),
        consent: "self".into(),
        ..Default::default()
    };
    people::open::add(house, "valley", &new, None).await.unwrap();
    let hash = house.keys.email_hash("amina@example.org");
    ground::account::begin_session(house, &hash).await.unwrap()
}

/// Amina raises one matter after the other from several connections, and sends each again until it is
/// acknowledged. Meanwhile the program is killed. Gives the addresses that were acknowledged.
fn raises_while_it_is_killed(instance: &mut Instance, session: &str) -> Vec<String> {
    let (next, done) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let acknowledged = Mutex::new(Vec::new());
    let to = instance.config.listen;
    let raises = || {
        loop {
            let n = next.fetch_add(1, Ordering::SeqCst);
            if n >= WRITES {
                return;
            }
            let head = format!(
                "POST /valley/raise HTTP/1.1\r\ncookie: {}={session}\r\n",
                ground::visit::SESSION
            );
            let body = format!("once={n:08x}&for=me&what=Matter+{n}&body=It+matters.&outcome=o1");
            let until = Instant::now() + Duration::from_secs(120);
            loop {
                match ask(to, &head, &body) {
                    Some((303, location)) => {
                        acknowledged.lock().unwrap().push(location);
                        done.fetch_add(1, Ordering::SeqCst);
                        break;
                    }
                    Some((status, _)) if status != 503 => panic!("matter {n}: {status}"),
                    _ => thread::sleep(Duration::from_millis(10)),
                }
                assert!(Instant::now() < until, "matter {n} is not acknowledged");
            }
        }
    };
    thread::scope(|scope| {
        let all: Vec<_> = (0..CONNECTIONS).map(|_| scope.spawn(raises)).collect();
        for kill in KILLS {
            while done.load(Ordering::SeqCst) < kill && !all.iter().any(|w| w.is_finished()) {
                thread::sleep(Duration::from_millis(1));
            }
            instance.is_killed_and_begins_again();
        }
    });
    acknowledged.into_inner().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_thousand_acknowledged_writes_outlive_four_kills() {
    story(async |told: Told| {
        let mut instance = Instance::of(&told);
        let house = mutual::open(&instance.config).await.unwrap();
        let session = signed_in(&house).await;

        let acknowledged = tokio::task::block_in_place(|| {
            let all = raises_while_it_is_killed(&mut instance, &session);
            instance.is_killed();
            all
        });
        assert_eq!(acknowledged.len(), WRITES);
        let told_of: BTreeSet<&str> =
            acknowledged.iter().map(|to| to.rsplit('/').next().unwrap()).collect();
        assert_eq!(told_of.len(), WRITES, "each has its own address");

        let there: Vec<(String, String)> = house
            .store
            .read(|db| {
                let sql = "select id, title from thread where place_id = $1";
                Ok(db.all(sql, params!["valley"])?)
            })
            .await
            .unwrap();
        for id in told_of {
            assert!(
                there.iter().any(|(known, _)| known == id),
                "{id} was acknowledged and is gone"
            );
        }
        let titles: BTreeSet<&str> = there.iter().map(|(_, title)| title.as_str()).collect();
        assert_eq!((there.len(), titles.len()), (WRITES, WRITES), "each was done once");

        let verify = command(&instance.config).arg("verify").output().unwrap();
        let says = String::from_utf8_lossy(&verify.stdout);
        assert!(verify.status.success() && says.contains("valley: holds"), "{verify:?}");
    })
    .await;
}
