//! What people type stays what it is: markup of many kinds and formulas in every text, shown to everyone on
//! every page in a browser, and in every file.

use super::addresses::addresses;
use super::scene::{self, Cast};
use serde_json::{Value as Json, json};
use std::collections::BTreeSet;
use std::io::Write;
use std::process::{Command, Stdio};
use telling::{Database, Told};
use tokio::net::TcpListener;

/// What is typed before and behind each text: the beginning of a formula, and a piece of markup for each place in
/// which a text can stand: an element, an attribute, a title, a box for text, a script, a feed, a header.
const CORPUS: &[(&str, &str)] = &[
    ("=1+1 ", "\"><img src=x onerror=alert(1)>"),
    ("@SUM(1,1) ", "'><svg onload=alert(2)>"),
    ("+1 ", "</title><script>alert(3)</script>"),
    ("-1 ", "</textarea><script>alert(4)</script>"),
    ("=1+1 ", "\" autofocus onfocus=alert(5) x=\""),
    ("\t=1 ", "]]><script>alert(6)</script>"),
    ("", "<a href=javascript:alert(7)>x</a>"),
    ("javascript:alert(8) ", "</script><script>alert(8)</script>"),
    ("", "</svg><iframe srcdoc=x></iframe>"),
    ("=1+1 ", "\r\nX-Typed: yes"),
    ("", "<style>body{display:none}</style>"),
    ("", "{{ 7*7 }}<form action=//x><button>"),
];

/// To whom the pages are shown: one of each kind.
const SHOWN_TO: [&str; 7] = ["visitor", "amina", "bola", "carys", "sheila", "mo", "stew"];

/// A port that the system gives to nobody by itself.
async fn listener() -> TcpListener {
    for port in 21_000..32_000u16 {
        if let Ok(listener) = TcpListener::bind(("127.0.0.1", port)).await {
            return listener;
        }
    }
    panic!("no port is free");
}

/// The script at the browser, or nothing where none is installed: in CI that is a failure.
fn browser() -> Option<String> {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
    let chromium = std::env::var("CHROMIUM").unwrap_or_else(|_| "/usr/bin/chromium".into());
    let there = std::path::Path::new(&chromium).exists()
        && std::path::Path::new(root).join("node_modules/playwright-core").exists()
        && Command::new("node").arg("--version").output().is_ok();
    if !there {
        let left = "*** LEFT OUT: no browser (chromium, node, npm ci): what was typed was not shown in one ***";
        assert!(std::env::var("CI").is_err(), "{left}");
        eprintln!("{left}");
        return None;
    }
    Some(format!("{root}/tests/browser/typed.mjs"))
}

/// A cell of a file must not begin as a formula does.
fn is_no_formula(cell: &str) -> bool {
    !cell.starts_with(['=', '+', '-', '@', '\t', '\r']) || cell.parse::<f64>().is_ok()
}

/// A page without what stands around it for each person: their name and the address that one comes back to.
/// (What is around is on every page that is shown.)
fn inside(body: &str) -> &str {
    let from = body.find("<main").unwrap_or_default();
    body[from..].split("</main>").next().unwrap_or_default()
}

/// What each one is shown as a page, where something typed stands on it that nobody was shown before; files are
/// looked at here.
async fn pages(told: &Told, cast: &Cast) -> Json {
    let addresses = addresses(told, cast, "GET").await;
    let (mut people, mut cells, mut typed) = (serde_json::Map::new(), 0, BTreeSet::new());
    let mut seen = BTreeSet::new();
    for (who, person) in cast.people.iter().filter(|(who, _)| SHOWN_TO.contains(who)) {
        let mut paths = vec!["/valley".to_owned()];
        for (route, path) in &addresses {
            let reply = person.get(path).await;
            assert_ne!(reply.status, 500, "{path}");
            assert!(reply.header("x-typed").is_none(), "a header was typed on {path}");
            let kind = reply.header("content-type").unwrap_or_default().to_owned();
            if reply.status == 200 && kind.contains("csv") {
                cells += no_cell_is_a_formula(path, &reply.body);
            } else if reply.status == 200 && kind.contains("json") {
                serde_json::from_str::<Json>(&reply.body).unwrap();
            } else if reply.header("content-disposition").is_none() {
                let numbers: Vec<usize> = (1..=CORPUS.len())
                    .filter(|n| inside(&reply.body).contains(&format!("alert({n})")))
                    .collect();
                // Each kind of page once for each who sees it, and once for all that can stand on it together.
                let new = [
                    seen.insert((route.clone(), numbers.clone(), "")),
                    seen.insert((route.clone(), Vec::new(), who)),
                ];
                if !numbers.is_empty() && new.contains(&true) {
                    paths.push(path.clone());
                }
                typed.extend(numbers);
            }
        }
        let session = person.cookie(ground::visit::SESSION);
        people.insert((*who).to_owned(), json!({ "session": session, "paths": paths }));
    }
    assert!(cells > 100, "the files were read");
    assert_eq!(typed.into_iter().collect::<Vec<_>>(), [1, 2, 3, 4, 5, 6, 7, 8], "all was typed");
    Json::Object(people)
}

/// Looks at each cell of a file; gives how many there are.
fn no_cell_is_a_formula(path: &str, body: &str) -> usize {
    let mut rows = csv::ReaderBuilder::new();
    let mut rows = rows.has_headers(false).flexible(true).from_reader(body.as_bytes());
    let mut cells = 0;
    for row in rows.records().map(|row| row.unwrap()) {
        for cell in &row {
            assert!(is_no_formula(cell), "{path}: {cell}");
            cells += 1;
        }
    }
    cells
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_typed_is_text_on_every_page_and_in_every_file() {
    let told = Told::new(Database::sqlite()).await;
    let cast = Cast::of(&told).await;
    for person in cast.people.values() {
        person.types_around(CORPUS);
    }
    scene::is_played(&told, &cast).await;
    for (who, person) in cast.people.iter().filter(|(who, _)| !["visitor", "leeds"].contains(who)) {
        let named = [("name", "My Name"), ("hat", "community")];
        assert_eq!(person.post("/valley/me", &named).await.status, 303, "{who}");
    }
    told.work().await;
    for mail in told.mails() {
        assert!(!mail.subject.contains(['\r', '\n']), "{mail:?}");
    }
    let pages = pages(&told, &cast).await;
    let Some(script) = browser() else { return };
    let listener = listener().await;
    let base = format!("http://{}", listener.local_addr().unwrap());
    let app = mutual::app(told.house.clone());
    let serving = tokio::spawn(async move {
        let app = app.into_make_service_with_connect_info::<std::net::SocketAddr>();
        axum::serve(listener, app).await
    });
    let plan = json!({ "base": base, "people": pages }).to_string();
    let looking = tokio::task::spawn_blocking(move || {
        let mut child = Command::new("node")
            .arg(script)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(plan.as_bytes()).unwrap();
        child.wait_with_output().unwrap()
    });
    let looked = looking.await.unwrap();
    serving.abort();
    let said = String::from_utf8_lossy(&looked.stdout).into_owned();
    assert!(looked.status.success(), "{said}");
    eprintln!("{said}");
}
