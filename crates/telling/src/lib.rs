//! Stories: people using Mutual, told on every database there is.
//!
//! ```ignore
//! #[tokio::test]
//! async fn amina_reads_the_record() {
//!     story(async |told: Told| {
//!         let amina = told.person("amina", &[Hat::Using]).await;
//!         assert_eq!(amina.get("/valley/record").await.line(), "200 Public record");
//!         assert_eq!(told.trail().await, ["system ground.place.open", "amina people.person.join"]);
//!     })
//!     .await;
//! }
//! ```
//!
//! SQLite is always told. PostgreSQL is told where `MUTUAL_PG` says, or on a private server of our own
//! where Debian's PostgreSQL is installed; `MUTUAL_PG=off` leaves it out on purpose.

mod around;
mod authenticator;
mod database;
mod made;
mod person;
mod reply;
mod server;
mod told;

pub use authenticator::Authenticator;
pub use database::Database;
pub use person::Person;
pub use reply::Reply;
pub use told::Told;

/// Tells a story on SQLite and on PostgreSQL, each time in a fresh house.
pub async fn story(tell: impl AsyncFn(Told)) {
    eprintln!("told on SQLite:");
    tell(Told::new(Database::sqlite()).await).await;
    if let Some(server) = server::find() {
        eprintln!("told on PostgreSQL:");
        tell(Told::new(Database::postgres(&server).await).await).await;
    }
}
