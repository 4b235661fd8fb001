//! Serving: over a real connection, with an end that loses nothing.

use std::time::Duration;
use telling::{Told, story};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;

const HEAD: &str = "POST /valley/sign-in HTTP/1.1\r\nhost: mutual.test\r\ncontent-length: 25\r\n\
    content-type: application/x-www-form-urlencoded\r\nconnection: close\r\n\r\n";

#[tokio::test(flavor = "multi_thread")]
async fn a_request_in_flight_is_finished_when_the_instance_stops() {
    story(async |told: Told| {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, stopped) = oneshot::channel::<()>();
        let stopped = async { stopped.await.unwrap_or_default() };
        let serving = tokio::spawn(mutual::serve::run(told.house.clone(), listener, stopped));
        let mut browser = TcpStream::connect(address).await.unwrap();
        browser.write_all(HEAD.as_bytes()).await.unwrap();
        browser.write_all(b"email=amina").await.unwrap();
        tokio::time::sleep(Duration::from_millis(200)).await;
        stop.send(()).unwrap();
        tokio::time::sleep(Duration::from_millis(200)).await;
        assert!(TcpStream::connect(address).await.is_err(), "nobody new is let in");
        browser.write_all(b"%40example.org").await.unwrap();
        let mut reply = String::new();
        browser.read_to_string(&mut reply).await.unwrap();
        assert!(reply.starts_with("HTTP/1.1 303"), "{reply}");
        serving.await.unwrap().unwrap();
        assert_eq!(told.work().await, 1, "the form was taken, and its job waits");
        let checked = told.verify().await.unwrap();
        assert_eq!(checked.checkpoints, 2, "the end signs the heads of the chains");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn mail_goes_out_while_it_serves() {
    story(async |told: Told| {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let (stop, stopped) = oneshot::channel::<()>();
        let stopped = async { stopped.await.unwrap_or_default() };
        let serving = tokio::spawn(mutual::serve::run(told.house.clone(), listener, stopped));
        told.visitor().post("/valley/sign-in", &[("email", "amina@example.org")]).await;
        for _ in 0..100 {
            if !told.mails().is_empty() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        stop.send(()).unwrap();
        serving.await.unwrap().unwrap();
        assert_eq!(told.mails().len(), 1);
    })
    .await;
}
