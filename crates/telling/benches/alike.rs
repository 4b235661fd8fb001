//! Whether time tells what an answer does not: two kinds of request that are answered alike, asked in turn, and
//! how likely one of the first kind takes longer than one of the second. 0.5 is as if one tossed a coin.
//!
//! `cargo bench -p telling --bench alike`

use axum::body::Body;
use axum::http::{Request, header};
use ground::hat::Hat;
use std::net::{IpAddr, Ipv6Addr};
use std::time::{Duration, Instant};
use telling::{Database, Person, Told};

/// So many requests of each kind.
const EACH: usize = 2_000;
/// So many people are known.
const KNOWN: usize = 500;

type Ask<'a> = &'a dyn Fn(usize) -> Request<Body>;

fn form(path: &str, body: String) -> Request<Body> {
    let request =
        Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    request.body(Body::from(body)).unwrap()
}

/// Asks as if from a network of its own, so that no limit is met.
async fn took(who: &Person, request: Request<Body>, n: usize) -> (Duration, u16) {
    who.is_at(IpAddr::V6(Ipv6Addr::from(((n as u128) << 64) | 1)));
    let began = Instant::now();
    let reply = who.send(request).await;
    (began.elapsed(), reply.status)
}

/// How likely one of `a` is above one of `b` (the statistic of Mann and Whitney, from 0 to 1).
fn above(a: &[Duration], b: &[Duration]) -> f64 {
    let mut b = b.to_vec();
    b.sort();
    let below = |x: &Duration| {
        let (less, at_most) = (b.partition_point(|y| y < x), b.partition_point(|y| y <= x));
        (less + at_most) as f64 / 2.0
    };
    a.iter().map(below).sum::<f64>() / (a.len() as f64 * b.len() as f64)
}

fn middle(mut all: Vec<Duration>) -> f64 {
    all.sort();
    all[all.len() / 2].as_secs_f64() * 1000.0
}

async fn compare(name: &str, who: &Person, answered: u16, a: Ask<'_>, b: Ask<'_>) {
    let (mut first, mut second) = (Vec::new(), Vec::new());
    for n in 0..EACH {
        // Now one comes first and now the other, so that what grows or warms up meets both.
        let kinds = [(a(n), true), (b(n), false)];
        let turned = n % 2 == 1;
        let mut statuses = Vec::new();
        let mut kinds = Vec::from(kinds);
        if turned {
            kinds.reverse();
        }
        for (k, (request, is_first)) in kinds.into_iter().enumerate() {
            let (time, status) = took(who, request, 4 * n + k + 1).await;
            if is_first {
                first.push(time)
            } else {
                second.push(time)
            }
            statuses.push(status);
        }
        assert_eq!(statuses, [answered, answered], "{name}: answered otherwise");
    }
    let likely = above(&first, &second);
    let (a, b) = (middle(first), middle(second));
    println!("{name}: {likely:.3} (middle {a:.3} ms and {b:.3} ms, {:.3} of the other)", a / b);
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let told = Told::new(Database::sqlite()).await;
    for n in 0..KNOWN {
        told.person(&format!("known{n}"), &[Hat::Community]).await;
    }
    let (amina, bola) =
        (told.person("amina", &[Hat::Using]).await, told.person("bola", &[Hat::Using]).await);
    amina.post("/valley/me/needs/write", &[("support", "Help with the stairs")]).await;
    let (eve, visitor) = (told.person("eve", &[Hat::Community]).await, told.visitor());
    let to = |who: &str| form("/valley/sign-in", format!("email={who}%40example.org"));
    let get = |path: &str| Request::get(path).body(Body::empty()).unwrap();

    let known = |n: usize| to(&format!("known{}", n % KNOWN));
    let unknown = |n: usize| to(&format!("other{}", n % KNOWN));
    compare("asking to sign in, known and unknown", &visitor, 303, &known, &unknown).await;

    let needs = |id: &str| format!("/valley/people/{id}/needs");
    let (with, without) = (needs(&amina.id), needs(&bola.id));
    let nobody = needs("01000000000000000000000000");
    compare("needs that are written and that are not", &eve, 404, &|_| get(&with), &|_| {
        get(&without)
    })
    .await;
    compare("needs of someone and of nobody", &eve, 404, &|_| get(&with), &|_| get(&nobody)).await;
    let (one, other) =
        (format!("/valley/people/{}", amina.id), format!("/valley/people/{}", bola.id));
    compare("the page of one with needs and without", &eve, 200, &|_| get(&one), &|_| get(&other))
        .await;
    // What chance and the machine make of no difference at all.
    compare("the same page and itself", &eve, 200, &|_| get(&one), &|_| get(&one)).await;
}
