//! What this room holds about a person: see [`ground::held`].

use ground::held::{Forget, Held};

const fn kept(table: &'static str, person: &'static str, shows: &'static [&'static str]) -> Held {
    Held { table, person, shows, forget: Forget::Keep }
}

const fn cleared(
    table: &'static str,
    person: &'static str,
    shows: &'static [&'static str],
    words: &'static [&'static str],
) -> Held {
    Held { table, person, shows, forget: Forget::Clear(words) }
}

/// What a person said for themselves goes, in every table. That they took part, what was counted, and what they
/// wrote for all in a role (a proposal, an answer, a choice that many worked out) stays, without a name.
pub const HELD: &[Held] = &[
    Held {
        table: "thread",
        person: "raised_by",
        shows: &["title", "body", "raised_at"],
        forget: Forget::Say(&["title", "body"]),
    },
    kept("thread", "entered_by", &["raised_at"]),
    kept("thread", "owner_id", &["title", "reply_by"]),
    kept("stage", "by_id", &["stage", "at"]),
    kept("invited", "person_id", &["thread_id", "at"]),
    kept("taken_part", "person_id", &["thread_id", "at"]),
    cleared(
        "statement",
        "person_id",
        &["thread_id", "body", "made_at", "held_reason", "held_why", "appeal"],
        &["body"],
    ),
    kept("statement", "entered_by", &["made_at"]),
    kept("statement", "held_by", &["held_at"]),
    kept("vote", "person_id", &["thread_id", "statement_id", "value", "at"]),
    kept("vote", "entered_by", &["at"]),
    kept("event", "recorded_by", &["kind", "note", "made_at"]),
    kept("proposal", "made_by", &["body", "why", "made_at"]),
    kept("drafter", "person_id", &["thread_id", "at"]),
    kept("other_way", "by_id", &["body", "why_not", "at"]),
    kept("decision", "made_by", &["method", "made_at"]),
    kept("consent", "person_id", &["thread_id", "number", "answer", "at"]),
    cleared("concern", "person_id", &["body", "at"], &["body"]),
    kept("concern", "met_by", &["met_how", "met_at"]),
    kept("action", "person_id", &["body", "due_at", "done_at"]),
    kept("action", "made_by", &["body", "made_at"]),
    cleared("report", "person_id", &["body", "at"], &["body"]),
    kept("answer", "person_id", &["outcome", "reason", "judged", "judged_why"]),
    kept("answer", "answered_by", &["outcome", "reason", "at"]),
    kept("measure", "chosen_by", &["body", "chosen_at"]),
    cleared("judgement", "person_id", &["says", "why", "at"], &["why"]),
    kept("rung_fact", "by_id", &["fact", "value", "why", "at"]),
    cleared("felt", "person_id", &["thread_id", "says", "why", "at"], &["why"]),
    kept("choice", "made_by", &["title", "body", "made_at"]),
    kept("choice", "checked_by", &["feasible", "note", "checked_at"]),
    kept("choice_author", "person_id", &["choice_id", "at"]),
    kept("choice_version", "by_id", &["title", "body", "why", "at"]),
    kept("roll", "person_id", &["thread_id", "hat", "channel", "at"]),
    kept("roll", "helper_id", &["thread_id", "at"]),
    kept("sheet", "entered_by", &["entered_at"]),
    kept("ballot", "person_id", &["thread_id", "body"]),
    cleared("turn", "person_id", &["body", "at"], &["body"]),
    kept("turn", "replied_by", &["reply", "replied_at"]),
    cleared("decision_appeal", "person_id", &["why", "at"], &["why"]),
    kept("appeal_seat", "person_id", &["says", "why", "said_at"]),
    cleared("minority", "person_id", &["body", "at"], &["body"]),
    kept("card_entered", "person_id", &["channel", "votes", "at"]),
    kept("card_entered", "entered_by", &["at"]),
    kept("hands", "taken_by", &["meeting", "at"]),
];
