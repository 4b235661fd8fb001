//! What this room holds about a person: see [`ground::held`]. What is sealed is shown by `rights::sealed`.

use ground::held::{Forget, Held};

const fn held(
    table: &'static str,
    person: &'static str,
    shows: &'static [&'static str],
    forget: Forget,
) -> Held {
    Held { table, person, shows, forget }
}

/// Notes before circles, hats before seats: rows go before what they hang on.
pub const HELD: &[Held] = &[
    held(
        "reach",
        "id",
        &["way", "email", "phone", "address", "access", "formats", "consent"],
        Forget::Clear(&["phone", "address", "access", "email", "consent", "formats"]),
    ),
    held("reach", "entered_by", &["changed_at"], Forget::Keep),
    held(
        "letter",
        "person_id",
        &["subject", "body", "made_at", "printed_at"],
        Forget::Clear(&["subject", "body"]),
    ),
    held(
        "decided_for",
        "person_id",
        &["id", "by_id", "made_at", "review_at", "objected_at"],
        Forget::Delete,
    ),
    held("decided_for", "by_id", &["person_id", "made_at", "review_at"], Forget::Keep),
    held("noted", "person_id", &["id", "kind", "answer", "how", "by_id", "at"], Forget::Delete),
    held("noted", "by_id", &["kind", "how", "at"], Forget::Keep),
    held("equal_asked", "id", &[], Forget::Delete),
    held("letter", "printed_by", &[], Forget::Keep),
    held(
        "strength_media",
        "person_id",
        &["kind", "media_type", "bytes", "words", "helped_by", "made_at"],
        Forget::Delete,
    ),
    held(
        "strength",
        "person_id",
        &["kind", "body", "helped_by", "share", "made_at"],
        Forget::Delete,
    ),
    held("paper", "person_id", &["id", "what", "number", "made_at"], Forget::Delete),
    held("paper", "made_by", &[], Forget::Keep),
    held(
        "paper_reader",
        "person_id",
        &["what", "reader_id", "made_at", "until_at", "ended_at"],
        Forget::Delete,
    ),
    held(
        "paper_reader",
        "reader_id",
        &["what", "person_id", "made_at", "until_at", "ended_at"],
        Forget::Delete,
    ),
    // Some looks are shown later, and none on a device that is shared: see `rights::see`.
    held("look", "person_id", &[], Forget::Delete),
    held("look", "reader_id", &["what", "person_id", "reason", "at"], Forget::Keep),
    held(
        "circle_note",
        "person_id",
        &["id", "kind", "by_id", "made_at", "due_at", "kept_at"],
        Forget::Delete,
    ),
    held(
        "circle_note",
        "by_id",
        &["id", "kind", "person_id", "made_at", "due_at", "kept_at"],
        Forget::Delete,
    ),
    held("circle_note", "hand_id", &["kind", "person_id", "made_at"], Forget::Keep),
    held("circle", "person_id", &["id", "made_at", "agreed_at", "ended_at"], Forget::Delete),
    held("circle", "member_id", &["person_id", "made_at", "agreed_at", "ended_at"], Forget::Delete),
    // Who raised it goes apart: see `rights::forget`.
    held("worry", "raised_by", &["made_at", "taken_at", "closed_at"], Forget::Keep),
    held("worry", "holder_id", &["made_at", "taken_at", "closed_at"], Forget::Keep),
    held("worry_about", "person_id", &[], Forget::Keep),
    held("worry_asked", "person_id", &[], Forget::Keep),
    held("worry_note", "by_id", &[], Forget::Keep),
    // The words of whoever introduced two go apart: see `rights::forget`.
    held("introduction", "by_id", &["id", "a_id", "b_id", "made_at"], Forget::Keep),
    held("introduction", "hand_id", &["a_id", "b_id", "by_id", "made_at"], Forget::Keep),
    held("introduction", "a_id", &["id", "b_id", "by_id", "made_at", "a_yes_at"], Forget::Delete),
    held("introduction", "b_id", &["id", "a_id", "by_id", "made_at", "b_yes_at"], Forget::Delete),
    held("introduction", "a_by", &[], Forget::Keep),
    held("introduction", "b_by", &[], Forget::Keep),
    held("introduction", "ended_by", &[], Forget::Keep),
    held(
        "team_hat",
        "person_id",
        &["id", "holder_id", "asked_at", "taken_at", "until_at"],
        Forget::Delete,
    ),
    held(
        "team_hat",
        "holder_id",
        &["person_id", "asked_at", "taken_at", "until_at"],
        Forget::Delete,
    ),
    held(
        "seat",
        "person_id",
        &["id", "member_id", "kind", "asked_at", "taken_at", "trial_until", "ended_at"],
        Forget::Delete,
    ),
    held(
        "seat",
        "member_id",
        &["person_id", "kind", "asked_at", "taken_at", "trial_until", "ended_at"],
        Forget::Delete,
    ),
    held("team_hat", "hand_id", &["person_id", "holder_id", "asked_at"], Forget::Keep),
    held("team_hat", "back_hand_id", &["person_id", "holder_id", "ended_at"], Forget::Keep),
    held("team_link", "person_id", &["made_at"], Forget::Delete),
    held("seat", "asked_by", &[], Forget::Keep),
    held("seat", "ended_by", &[], Forget::Keep),
    held("spot", "id", &["lat", "lon", "changed_at"], Forget::Delete),
    held(
        "network",
        "connector_id",
        &["name", "about", "hours", "made_at", "ended_at", "why"],
        Forget::Clear(&["why"]),
    ),
    held("network_ask", "person_id", &["network_id", "kind", "asked_at", "no_at"], Forget::Delete),
    held("network_member", "person_id", &["network_id", "joined_at", "left_at"], Forget::Delete),
];
