//! The room `voice`: a thread carries one matter from raised to what changed.
//!
//! Nouns: [`thread`] (and its [`stage`]s), [`talk`] with its [`statement`]s, also on paper and in a room
//! ([`card`], [`wall`]), [`event`], [`proposal`],
//! [`consent`] and [`decision`], [`action`], [`answer`], [`measure`], and the ladder in [`rung`].
//! [`story`] reads all of one matter at once; [`view`] works out what its pages say; [`out`] gives it
//! as files.

pub mod action;
pub mod answer;
pub mod ballot;
pub mod card;
pub mod choice;
mod choose;
pub mod consent;
pub mod decision;
pub mod event;
pub mod groups;
mod held;
pub mod measure;
pub mod out;
pub mod polis;
pub mod proposal;
pub mod round;
pub mod rung;
pub mod stage;
pub mod statement;
pub mod story;
pub mod talk;
pub mod thread;
mod view;
pub mod wall;

use ground::outbox::Hands;
use ground::routes::{Asks, Routes};
use ground::store::Migration;
use ground::words::{Language, Source};

/// The tables of the room.
pub const MIGRATIONS: &[Migration] = &[
    Migration { room: "voice", number: 1, sql: include_str!("../schema/01.sql") },
    Migration { room: "voice", number: 2, sql: include_str!("../schema/02.sql") },
    Migration { room: "voice", number: 3, sql: include_str!("../schema/03.sql") },
    Migration { room: "voice", number: 4, sql: include_str!("../schema/04.sql") },
];

/// The words of the room.
pub const WORDS: &[Source] = &[
    english("voice", include_str!("../words/en/voice.ftl")),
    english("ballot", include_str!("../words/en/ballot.ftl")),
    english("groups", include_str!("../words/en/groups.ftl")),
    easy("groups", include_str!("../words/easy/groups.ftl")),
    english("round", include_str!("../words/en/round.ftl")),
    easy("round", include_str!("../words/easy/round.ftl")),
    english("paper", include_str!("../words/en/paper.ftl")),
    easy("voice", include_str!("../words/easy/voice.ftl")),
    easy("ballot", include_str!("../words/easy/ballot.ftl")),
    easy("paper", include_str!("../words/easy/paper.ftl")),
    other(Language::Welsh, include_str!("../words/cy/voice.ftl")),
    other(Language::Polish, include_str!("../words/pl/voice.ftl")),
    other(Language::Urdu, include_str!("../words/ur/voice.ftl")),
    other(Language::Welsh, include_str!("../words/cy/groups.ftl")),
    other(Language::Polish, include_str!("../words/pl/groups.ftl")),
    other(Language::Urdu, include_str!("../words/ur/groups.ftl")),
];

const fn english(room: &'static str, text: &'static str) -> Source {
    Source { language: Language::English, room, text }
}

const fn easy(room: &'static str, text: &'static str) -> Source {
    Source { language: Language::Easy, room, text }
}

/// What a person meets who raises, reads, talks and votes; the rest falls back to English.
const fn other(language: Language, text: &'static str) -> Source {
    Source { language, room: "voice", text }
}

pub use held::HELD;

/// The jobs of the room.
pub fn hands() -> Hands {
    thread::waiting::hands()
        .and(ballot::close::hands())
        .and(round::reopen::hands())
        .and(groups::work::hands())
}

/// The addresses of the room.
pub fn routes() -> Routes {
    thread_routes()
        .and(talk_routes())
        .and(groups_routes())
        .and(decide_routes())
        .and(round_routes())
        .and(choice_routes())
        .and(ballot_routes())
        .and(after_routes())
        .and(paper_routes())
}

fn thread_routes() -> Routes {
    Routes::new()
        .get("/{place}", Asks::Nothing, thread::home::get)
        .get("/{place}/threads", Asks::Nothing, thread::list::get)
        .get("/{place}/waiting", Asks::Nothing, thread::waiting::get)
        .get("/{place}/raise", Asks::SignIn, thread::raise::get)
        .act::<thread::raise::Raise, _, _>("/{place}/raise", thread::raise::post)
        .get("/{place}/threads/{id}", Asks::Sight, thread::show::get)
        .get("/{place}/threads/{id}/story.json", Asks::Sight, out::json)
        .get("/{place}/threads/{id}/statements.csv", Asks::Sight, out::csv)
        .get("/{place}/threads/{id}/feed.atom", Asks::Sight, out::atom)
        .act::<thread::own::Take, _, _>("/{place}/threads/{id}/take", thread::own::take)
        .page::<thread::own::Own, _, _>("/{place}/threads/{id}/own", thread::own::get)
        .act::<thread::own::Own, _, _>("/{place}/threads/{id}/own", thread::own::post)
        .page::<thread::reply::Reply, _, _>("/{place}/threads/{id}/reply", thread::reply::get)
        .act::<thread::reply::Reply, _, _>("/{place}/threads/{id}/reply", thread::reply::post)
        .page::<thread::claim::Claim, _, _>("/{place}/threads/{id}/claim", thread::claim::get)
        .act::<thread::claim::Claim, _, _>("/{place}/threads/{id}/claim", thread::claim::post)
        .page::<thread::step::Enter, _, _>("/{place}/threads/{id}/step", thread::step::get)
        .act::<thread::step::Enter, _, _>("/{place}/threads/{id}/step", thread::step::post)
        .rule::<thread::step::LeaveOut>()
        .page::<event::Record, _, _>("/{place}/threads/{id}/events", event::get)
        .act::<event::Record, _, _>("/{place}/threads/{id}/events", event::post)
        .get("/{place}/threads/{id}/ladder", Asks::Sight, rung::page::get)
        .page::<rung::record::RecordFact, _, _>(
            "/{place}/threads/{id}/ladder/facts",
            rung::record::get,
        )
        .act::<rung::record::RecordFact, _, _>(
            "/{place}/threads/{id}/ladder/facts",
            rung::record::post,
        )
        .page::<rung::felt::SayFelt, _, _>("/{place}/threads/{id}/felt", rung::felt::get)
        .act::<rung::felt::SayFelt, _, _>("/{place}/threads/{id}/felt", rung::felt::post)
        .rule::<polis::ImportPolis>()
}

fn talk_routes() -> Routes {
    use statement::{add, appeal, hold, release, vote};
    Routes::new()
        .get("/{place}/threads/{id}/talk", Asks::Sight, talk::show::get)
        .page::<talk::open::Open, _, _>("/{place}/threads/{id}/talk/open", talk::open::get)
        .act::<talk::open::Open, _, _>("/{place}/threads/{id}/talk/open", talk::open::post)
        .act::<talk::close::Close, _, _>("/{place}/threads/{id}/talk/close", talk::close::post)
        .page::<talk::invite::Invite, _, _>("/{place}/threads/{id}/talk/invite", talk::invite::get)
        .act::<talk::invite::Invite, _, _>("/{place}/threads/{id}/talk/invite", talk::invite::post)
        .get("/{place}/threads/{id}/talk/guest", Asks::Sight, talk::guest::get)
        .act::<talk::guest::JoinAsGuest, _, _>(
            "/{place}/threads/{id}/talk/guest",
            talk::guest::post,
        )
        .page::<add::AddStatement, _, _>("/{place}/threads/{id}/statements", add::get)
        .act::<add::AddStatement, _, _>("/{place}/threads/{id}/statements", add::post)
        .page::<add::AddStatement, _, _>("/{place}/threads/{id}/statements/other", add::get_other)
        .act::<add::AddStatement, _, _>("/{place}/threads/{id}/statements/other", add::post_other)
        .act::<vote::CastVote, _, _>(
            "/{place}/threads/{id}/statements/{statement}/vote",
            vote::post,
        )
        .page::<hold::Hold, _, _>("/{place}/threads/{id}/statements/{statement}/hold", hold::get)
        .act::<hold::Hold, _, _>("/{place}/threads/{id}/statements/{statement}/hold", hold::post)
        .page::<appeal::Appeal, _, _>(
            "/{place}/threads/{id}/statements/{statement}/appeal",
            appeal::get,
        )
        .act::<appeal::Appeal, _, _>(
            "/{place}/threads/{id}/statements/{statement}/appeal",
            appeal::post,
        )
        .act::<release::Release, _, _>(
            "/{place}/threads/{id}/statements/{statement}/release",
            release::post,
        )
}

fn groups_routes() -> Routes {
    use groups::{mine, out, rule, show, work};
    Routes::new()
        .get("/{place}/talk-rule", Asks::Nothing, rule::get)
        .get("/{place}/threads/{id}/talk/groups", Asks::Sight, show::get)
        .get("/{place}/threads/{id}/talk/embed", Asks::Sight, show::embed)
        .get("/{place}/threads/{id}/talk/mine", Asks::Sight, mine::get)
        .get("/{place}/threads/{id}/talk/groups.json", Asks::Sight, out::json)
        .get("/{place}/threads/{id}/talk/groups.csv", Asks::Sight, out::csv)
        .get("/{place}/threads/{id}/talk/columns", Asks::Sight, out::columns)
        .get("/{place}/threads/{id}/talk/comments.csv", Asks::Sight, out::comments)
        .get("/{place}/threads/{id}/talk/votes.csv", Asks::Sight, out::votes)
        .rule::<work::WorkGroups>()
}

fn decide_routes() -> Routes {
    use consent::{answer, close, concern, open};
    use decision::{overrule, record};
    use proposal::{draft, other_way, put};
    Routes::new()
        .page::<put::Put, _, _>("/{place}/threads/{id}/proposal", put::get)
        .act::<put::Put, _, _>("/{place}/threads/{id}/proposal", put::post)
        .act::<draft::HelpedWrite, _, _>("/{place}/threads/{id}/drafted", draft::post)
        .page::<other_way::ShowOtherWay, _, _>("/{place}/threads/{id}/other-ways", other_way::get)
        .act::<other_way::ShowOtherWay, _, _>("/{place}/threads/{id}/other-ways", other_way::post)
        .page::<open::OpenRound, _, _>("/{place}/threads/{id}/consent/open", open::get)
        .act::<open::OpenRound, _, _>("/{place}/threads/{id}/consent/open", open::post)
        .page::<answer::AnswerProposal, _, _>("/{place}/threads/{id}/consent", answer::get)
        .act::<answer::AnswerProposal, _, _>("/{place}/threads/{id}/consent", answer::post)
        .page::<concern::MeetConcern, _, _>(
            "/{place}/threads/{id}/concerns/{concern}",
            concern::get,
        )
        .act::<concern::MeetConcern, _, _>(
            "/{place}/threads/{id}/concerns/{concern}",
            concern::post,
        )
        .page::<close::CloseRound, _, _>("/{place}/threads/{id}/consent/close", close::get)
        .act::<close::CloseRound, _, _>("/{place}/threads/{id}/consent/close", close::post)
        .page::<record::RecordDecision, _, _>("/{place}/threads/{id}/decision/record", record::get)
        .act::<record::RecordDecision, _, _>("/{place}/threads/{id}/decision/record", record::post)
        .page::<overrule::Override, _, _>("/{place}/threads/{id}/decision/override", overrule::get)
        .act::<overrule::Override, _, _>("/{place}/threads/{id}/decision/override", overrule::post)
}

fn round_routes() -> Routes {
    use round::{appeal, meet, minority, reopen, say, seat, show, step};
    Routes::new()
        .get("/{place}/threads/{id}/round", Asks::Sight, show::get)
        .act::<step::StepRound, _, _>("/{place}/threads/{id}/consent/step", step::post)
        .page::<say::SayTurn, _, _>("/{place}/threads/{id}/round/say", say::get)
        .act::<say::SayTurn, _, _>("/{place}/threads/{id}/round/say", say::post)
        .page::<say::ReplyTurn, _, _>("/{place}/threads/{id}/round/{turn}/reply", say::get_reply)
        .act::<say::ReplyTurn, _, _>("/{place}/threads/{id}/round/{turn}/reply", say::post_reply)
        .page::<meet::MeetAgain, _, _>("/{place}/threads/{id}/consent/meet", meet::get)
        .act::<meet::MeetAgain, _, _>("/{place}/threads/{id}/consent/meet", meet::post)
        .page::<meet::Widen, _, _>("/{place}/threads/{id}/consent/widen", meet::get_widen)
        .act::<meet::Widen, _, _>("/{place}/threads/{id}/consent/widen", meet::post_widen)
        .page::<appeal::AppealDecision, _, _>("/{place}/threads/{id}/decision/appeal", appeal::get)
        .act::<appeal::AppealDecision, _, _>("/{place}/threads/{id}/decision/appeal", appeal::post)
        .get("/{place}/threads/{id}/appeal", Asks::Sight, seat::get)
        .act::<seat::SayAppeal, _, _>("/{place}/threads/{id}/appeal/say", seat::post)
        .act::<seat::DeclineSeat, _, _>("/{place}/threads/{id}/appeal/decline", seat::post_decline)
        .page::<minority::AttachMinority, _, _>(
            "/{place}/threads/{id}/decision/minority",
            minority::get,
        )
        .act::<minority::AttachMinority, _, _>(
            "/{place}/threads/{id}/decision/minority",
            minority::post,
        )
        .rule::<reopen::Reopen>()
}

fn choice_routes() -> Routes {
    use choice::{check, join, list, put, withdraw};
    Routes::new()
        .get("/{place}/threads/{id}/choices", Asks::Sight, list::get)
        .page::<put::PutChoice, _, _>("/{place}/threads/{id}/choices/put", put::get)
        .act::<put::PutChoice, _, _>("/{place}/threads/{id}/choices/put", put::post)
        .page::<put::PutChoice, _, _>(
            "/{place}/threads/{id}/choices/{choice}/change",
            put::get_change,
        )
        .act::<put::PutChoice, _, _>(
            "/{place}/threads/{id}/choices/{choice}/change",
            put::post_change,
        )
        .act::<join::JoinChoice, _, _>("/{place}/threads/{id}/choices/{choice}/join", join::post)
        .page::<check::CheckChoice, _, _>(
            "/{place}/threads/{id}/choices/{choice}/check",
            check::get,
        )
        .act::<check::CheckChoice, _, _>(
            "/{place}/threads/{id}/choices/{choice}/check",
            check::post,
        )
        .page::<withdraw::WithdrawChoice, _, _>(
            "/{place}/threads/{id}/choices/{choice}/withdraw",
            withdraw::get,
        )
        .act::<withdraw::WithdrawChoice, _, _>(
            "/{place}/threads/{id}/choices/{choice}/withdraw",
            withdraw::post,
        )
}

fn ballot_routes() -> Routes {
    use ballot::{cast, close, list, one, open, out, paper, sheet, show, ways};
    Routes::new()
        .get("/{place}/ways", Asks::Nothing, ways::all)
        .get("/{place}/ways/{way}", Asks::Nothing, ways::one)
        .page::<open::OpenBallot, _, _>("/{place}/threads/{id}/decide", ways::choose)
        .page::<open::OpenBallot, _, _>("/{place}/threads/{id}/ballot/open", open::get)
        .act::<open::OpenBallot, _, _>("/{place}/threads/{id}/ballot/open", open::post)
        .page::<cast::CastBallot, _, _>("/{place}/threads/{id}/ballot", cast::get)
        .act::<cast::CastBallot, _, _>("/{place}/threads/{id}/ballot", cast::post)
        .post(
            "/{place}/threads/{id}/ballot/one",
            Asks::Permit(ground::fact::Fact::BallotCast.name()),
            one::post,
        )
        .page::<sheet::MakeSheets, _, _>("/{place}/threads/{id}/ballot/sheets", sheet::get_make)
        .act::<sheet::MakeSheets, _, _>("/{place}/threads/{id}/ballot/sheets", sheet::post_make)
        .page::<paper::HandPaper, _, _>("/{place}/threads/{id}/ballot/papers", paper::get)
        .act::<paper::HandPaper, _, _>("/{place}/threads/{id}/ballot/papers", paper::post)
        .page::<sheet::EnterSheet, _, _>("/{place}/threads/{id}/ballot/sheet", sheet::get_enter)
        .act::<sheet::EnterSheet, _, _>("/{place}/threads/{id}/ballot/sheet", sheet::post_enter)
        .page::<close::CloseBallot, _, _>("/{place}/threads/{id}/ballot/close", close::get)
        .act::<close::CloseBallot, _, _>("/{place}/threads/{id}/ballot/close", close::post)
        .get("/{place}/threads/{id}/result", Asks::Sight, show::get)
        .get("/{place}/threads/{id}/ballots", Asks::Sight, list::get)
        .get("/{place}/threads/{id}/ballot/{run}/file", Asks::Sight, out::file)
        .get("/{place}/threads/{id}/ballot/{run}/blt", Asks::Sight, out::blt)
        .get("/{place}/threads/{id}/ballot/{run}/result.json", Asks::Sight, out::json)
}

fn after_routes() -> Routes {
    use action::{report, take};
    use answer::{give, judge as judge_answer, tell};
    use measure::{choose as choose_measure, judge, read};
    Routes::new()
        .page::<take::TakeAction, _, _>("/{place}/threads/{id}/actions", take::get)
        .act::<take::TakeAction, _, _>("/{place}/threads/{id}/actions", take::post)
        .page::<report::ReportAction, _, _>(
            "/{place}/threads/{id}/actions/{action}/report",
            report::get,
        )
        .act::<report::ReportAction, _, _>(
            "/{place}/threads/{id}/actions/{action}/report",
            report::post,
        )
        .page::<give::GiveAnswer, _, _>("/{place}/threads/{id}/answers/{given}", give::get)
        .act::<give::GiveAnswer, _, _>("/{place}/threads/{id}/answers/{given}", give::post)
        .page::<judge_answer::JudgeAnswer, _, _>(
            "/{place}/threads/{id}/answers/{given}/judge",
            judge_answer::get,
        )
        .act::<judge_answer::JudgeAnswer, _, _>(
            "/{place}/threads/{id}/answers/{given}/judge",
            judge_answer::post,
        )
        .act::<tell::TellAll, _, _>("/{place}/threads/{id}/tell", tell::post)
        .page::<choose_measure::ChooseMeasure, _, _>(
            "/{place}/threads/{id}/measures",
            choose_measure::get,
        )
        .act::<choose_measure::ChooseMeasure, _, _>(
            "/{place}/threads/{id}/measures",
            choose_measure::post,
        )
        .page::<read::ReadMeasure, _, _>("/{place}/threads/{id}/measures/{measure}/read", read::get)
        .act::<read::ReadMeasure, _, _>("/{place}/threads/{id}/measures/{measure}/read", read::post)
        .page::<judge::JudgeMeasure, _, _>(
            "/{place}/threads/{id}/measures/{measure}/judge",
            judge::get,
        )
        .act::<judge::JudgeMeasure, _, _>(
            "/{place}/threads/{id}/measures/{measure}/judge",
            judge::post,
        )
}

fn paper_routes() -> Routes {
    use card::{EnterCard, MakeCards, csv, enter, phone, print};
    use wall::{TakeHands, hands, show};
    Routes::new()
        .page::<MakeCards, _, _>("/{place}/threads/{id}/talk/cards", print::get)
        .act::<MakeCards, _, _>("/{place}/threads/{id}/talk/cards", print::post)
        .page::<MakeCards, _, _>("/{place}/threads/{id}/talk/cards.pdf", print::pdf)
        .page::<EnterCard, _, _>("/{place}/threads/{id}/talk/cards/enter", enter::get)
        .act::<EnterCard, _, _>("/{place}/threads/{id}/talk/cards/enter", enter::post)
        .page::<EnterCard, _, _>("/{place}/threads/{id}/talk/cards/csv", csv::get)
        .upload::<EnterCard, _, _>("/{place}/threads/{id}/talk/cards/csv", csv::post)
        .page::<EnterCard, _, _>("/{place}/threads/{id}/talk/phone", phone::get)
        .get("/{place}/threads/{id}/talk/wall", Asks::Sight, show::get)
        .page::<TakeHands, _, _>("/{place}/threads/{id}/talk/hands", hands::get)
        .act::<TakeHands, _, _>("/{place}/threads/{id}/talk/hands", hands::post)
}
