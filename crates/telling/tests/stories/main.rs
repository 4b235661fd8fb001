//! The stories of ground: what every room stands on, told on every database.

mod acting;
mod ballot;
mod ballot_rules;
mod canary;
mod consent;
mod cross_place;
mod crowd;
mod demo;
mod forms;
mod groups;
mod outbox;
mod paper;
mod papers;
mod refusals;
mod routes;
mod serving;
mod sign_in;
mod source;
mod store;
mod tidy;
mod trail;
mod whole_way;
mod words;
