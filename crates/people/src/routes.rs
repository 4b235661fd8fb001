//! Every address of this room, and what it asks.

use crate::{demo, kept, look, media, paper, person, rights, role};
use ground::fact::Fact;
use ground::routes::{Asks, Routes};

/// The addresses of a place that is no demonstration.
pub fn routes() -> Routes {
    signing_in()
        .and(ourselves())
        .and(letters())
        .and(groups_and_roles())
        .and(own_account())
        .and(agreed_and_kept())
        .and(acting_for())
        .and(strengths())
        .and(media::routes())
        .and(papers())
        .and(circles())
        .and(worries())
        .and(decided_for())
        .and(equal_opportunities())
        .and(introductions())
        .and(teams())
        .and(networks())
}

fn signing_in() -> Routes {
    use crate::sign_in::{ask, back, join, link, out, passkey, with};
    Routes::new()
        .get("/{place}/sign-in", Asks::Nothing, ask::get)
        .post("/{place}/sign-in", Asks::Nothing, ask::post)
        .get("/{place}/sign-in/sent", Asks::Nothing, ask::sent)
        .get("/{place}/link/{token}", Asks::Nothing, link::get)
        .post("/{place}/link/{token}", Asks::Nothing, link::post)
        .get("/{place}/link/{token}/join", Asks::Nothing, join::get)
        .act::<person::JoinPerson, _, _>("/{place}/link/{token}/join", join::post)
        .get("/{place}/sign-in/passkey", Asks::Nothing, passkey::get)
        .post("/{place}/sign-in/passkey", Asks::Nothing, passkey::post)
        .get("/{place}/sign-in/with/{key}", Asks::Nothing, with::get)
        .get("/{place}/sign-in/with/{key}/back", Asks::Nothing, back::get)
        .post("/{place}/sign-out", Asks::Nothing, out::here)
        .post("/{place}/sign-out/everywhere", Asks::SignIn, out::everywhere)
}

fn ourselves() -> Routes {
    use crate::person::{ChangePerson, EnterPerson, enter, me};
    use crate::reach::{SeeReach, change};
    Routes::new()
        .get("/{place}/me", Asks::SignIn, me::get)
        .act::<ChangePerson, _, _>("/{place}/me", me::post)
        .get("/{place}/me/reach", Asks::Permit(Fact::PersonSee.name()), change::get)
        .act::<ChangePerson, _, _>("/{place}/me/reach", change::post)
        .rule::<SeeReach>()
        .get("/{place}/people/enter", Asks::SignIn, enter::get)
        .act::<EnterPerson, _, _>("/{place}/people/enter", enter::post)
}

fn letters() -> Routes {
    use crate::letter::{PostLetter, WriteLetter, list, post, print, show};
    Routes::new()
        .get("/{place}/letters", Asks::Permit(Fact::LetterPost.name()), list::get)
        .get("/{place}/letters/print", Asks::Permit(Fact::PersonSee.name()), print::get)
        .get("/{place}/letters/{id}", Asks::Permit(Fact::PersonSee.name()), show::get)
        .act::<PostLetter, _, _>("/{place}/letters/{id}/posted", post::post)
        .rule::<WriteLetter>()
}

fn groups_and_roles() -> Routes {
    use crate::group::{JoinGroup, LeaveGroup, MakeGroup, join, list, make, show};
    use crate::role::{GiveRole, TakeRole, give, take};
    Routes::new()
        .get("/{place}/groups", Asks::Nothing, list::get)
        .act::<MakeGroup, _, _>("/{place}/groups", make::post)
        .get("/{place}/groups/{id}", Asks::Nothing, show::get)
        .act::<JoinGroup, _, _>("/{place}/groups/{id}/join", join::post)
        .act::<LeaveGroup, _, _>("/{place}/groups/{id}/leave", join::leave)
        .get("/{place}/roles", Asks::Nothing, role::list::get)
        .act::<GiveRole, _, _>("/{place}/roles", give::post)
        .page::<TakeRole, _, _>("/{place}/roles/{id}/end", take::get)
        .act::<TakeRole, _, _>("/{place}/roles/{id}/end", take::post)
}

fn own_account() -> Routes {
    use crate::account::passkey::{add, list};
    use crate::account::{address, prove, second, show, step, with};
    Routes::new()
        .get("/{place}/account", Asks::SignIn, show::get)
        .post("/{place}/account/sessions/{id}/end", Asks::SignIn, show::end)
        .post("/{place}/account/shared", Asks::SignIn, show::shared)
        .get("/{place}/account/address", Asks::SignIn, address::get)
        .post("/{place}/account/address", Asks::SignIn, address::post)
        .get("/{place}/account/step", Asks::SignIn, step::get)
        .post("/{place}/account/step", Asks::SignIn, step::post)
        .post("/{place}/account/step/codes", Asks::SignIn, step::codes)
        .post("/{place}/account/step/end", Asks::SignIn, step::end)
        .get("/{place}/account/passkeys", Asks::SignIn, list::get)
        .get("/{place}/account/passkeys/add", Asks::SignIn, add::get)
        .post("/{place}/account/passkeys/add", Asks::SignIn, add::post)
        .post("/{place}/account/passkeys/{id}/end", Asks::SignIn, list::end)
        .get("/{place}/account/with", Asks::SignIn, with::get)
        .get("/{place}/account/with/{key}", Asks::SignIn, with::connect)
        .post("/{place}/account/with/{key}/end", Asks::SignIn, with::end)
        .get("/{place}/account/second/with/{key}", Asks::SignIn, with::second)
        .get("/{place}/account/second", Asks::SignIn, second::get)
        .post("/{place}/account/second", Asks::SignIn, second::post)
        .get("/{place}/account/prove", Asks::SignIn, prove::get)
        .post("/{place}/account/prove", Asks::SignIn, prove::post)
        .page::<rights::SeeAll, _, _>("/{place}/account/data", rights::see::get)
        .page::<rights::SeeAll, _, _>("/{place}/account/data.txt", rights::see::text)
        .page::<rights::SeeAll, _, _>("/{place}/account/data.json", rights::see::json)
        .page::<rights::ForgetPerson, _, _>("/{place}/account/forget", rights::forget::get)
        .act::<rights::ForgetPerson, _, _>("/{place}/account/forget", rights::forget::post)
        .page::<rights::ForgetPerson, _, _>("/{place}/people/{id}/forget", rights::out::get)
        .act::<rights::ForgetPerson, _, _>("/{place}/people/{id}/forget", rights::out::post)
        .page::<rights::PrintHeld, _, _>("/{place}/people/{id}/held", rights::paper::get)
        .act::<rights::PrintHeld, _, _>("/{place}/people/{id}/held", rights::paper::post)
        .rule::<rights::SeeAll>()
}

fn agreed_and_kept() -> Routes {
    use crate::agreed::{AskConsent, ConfirmConsent, helper, mine, no_more};
    use crate::waits::note;
    use crate::waits::paper::{EndConsent, NoteAnswer};
    Routes::new()
        .get("/{place}/kept", Asks::Nothing, kept::get)
        .page::<ConfirmConsent, _, _>("/{place}/me/agreed", mine::get)
        .act::<ConfirmConsent, _, _>("/{place}/me/agreed", mine::post)
        .page::<ConfirmConsent, _, _>("/{place}/people/{id}/agreed", helper::get)
        .act::<ConfirmConsent, _, _>("/{place}/people/{id}/agreed", helper::post)
        .page::<EndConsent, _, _>("/{place}/people/{id}/no-more", no_more::get)
        .act::<EndConsent, _, _>("/{place}/people/{id}/no-more", no_more::post)
        .page::<NoteAnswer, _, _>("/{place}/people/{id}/waits", note::list)
        .page::<NoteAnswer, _, _>("/{place}/people/{id}/waits/{item}", note::get)
        .act::<NoteAnswer, _, _>("/{place}/people/{id}/waits/{item}", note::post)
        .rule::<AskConsent>()
}

fn acting_for() -> Routes {
    use crate::acting::{Agree, End, Take, agree, begin, end, list, take};
    Routes::new()
        .get("/{place}/acting", Asks::SignIn, list::get)
        .get("/{place}/acting/agree", Asks::Permit(Fact::ActingAgree.name()), agree::get)
        .act::<Agree, _, _>("/{place}/acting/agree", agree::post)
        .act::<Take, _, _>("/{place}/acting/{id}/take", take::post)
        .act::<End, _, _>("/{place}/acting/{id}/end", end::post)
        .post("/{place}/acting/{id}/begin", Asks::SignIn, begin::post)
        .post("/{place}/acting/stop", Asks::SignIn, begin::stop)
        .get("/{place}/acting/over", Asks::SignIn, begin::over)
        .get("/{place}/acting/not-agreed", Asks::SignIn, begin::not_agreed)
}

fn strengths() -> Routes {
    use crate::strength::{ChangeStrength, EndStrength, PutStrength, end, find, list, person, put};
    Routes::new()
        .get("/{place}/people", Asks::Nothing, find::get)
        .get("/{place}/people/{id}", Asks::Sight, person::get)
        .get("/{place}/me/strengths", Asks::SignIn, list::get)
        .page::<PutStrength, _, _>("/{place}/me/strengths/put", put::get)
        .act::<PutStrength, _, _>("/{place}/me/strengths/put", put::post)
        .page::<ChangeStrength, _, _>("/{place}/me/strengths/{id}", put::change_get)
        .act::<ChangeStrength, _, _>("/{place}/me/strengths/{id}", put::change_post)
        .page::<EndStrength, _, _>("/{place}/me/strengths/{id}/end", end::get)
        .act::<EndStrength, _, _>("/{place}/me/strengths/{id}/end", end::post)
}

fn papers() -> Routes {
    use crate::look::SeePatterns;
    let each = paper::What::ALL.into_iter().map(paper_of).fold(Routes::new(), Routes::and);
    each.get("/{place}/me/looks", Asks::SignIn, look::list::get)
        .page::<SeePatterns, _, _>("/{place}/looks", look::patterns::get)
        .rule::<SeePatterns>()
}

/// The addresses of one kind of private paper.
fn paper_of(what: paper::What) -> Routes {
    use crate::look::Look;
    use crate::paper::{
        ReadPaper, SharePaper, WritePaper, booklet, compare, read, share, show, write,
    };
    let mine = format!("/{{place}}/me/{}", what.key());
    let theirs = format!("/{{place}}/people/{{id}}/{}", what.key());
    let to = |end: &str| format!("{mine}/{end}");
    Routes::new()
        .page::<ReadPaper, _, _>(&mine, move |visit| show::get(visit, what))
        .act::<Look, _, _>(&mine, move |visit, form| show::post(visit, what, form))
        .page::<WritePaper, _, _>(&to("write"), move |visit| write::get(visit, what))
        .act::<WritePaper, _, _>(&to("write"), move |visit, form| write::post(visit, what, form))
        .page::<SharePaper, _, _>(&to("share"), move |visit| share::get(visit, what))
        .act::<SharePaper, _, _>(&to("share"), move |visit, form| share::post(visit, what, form))
        .act::<SharePaper, _, _>(&to("readers/{id}/end"), move |visit, path| {
            share::end(visit, path, what)
        })
        .page::<ReadPaper, _, _>(&to("versions/{number}"), move |visit, path| {
            compare::get(visit, path, what)
        })
        .page::<ReadPaper, _, _>(&to("booklet"), move |visit| booklet::get(visit, what))
        .page::<ReadPaper, _, _>(&theirs, move |visit, path| read::get(visit, path, what))
        .act::<Look, _, _>(&theirs, move |visit, path, form| read::post(visit, path, what, form))
        .rule::<ReadPaper>()
}

fn circles() -> Routes {
    use crate::circle::{
        EndSeat, MeetCircle, PutSeat, TakeSeat, answer, end, meet, others, put, show,
    };
    Routes::new()
        .page::<PutSeat, _, _>("/{place}/me/circle", show::get)
        .page::<PutSeat, _, _>("/{place}/me/circle/put", put::get)
        .act::<PutSeat, _, _>("/{place}/me/circle/put", put::post)
        .page::<PutSeat, _, _>("/{place}/me/circle/{id}", put::change_get)
        .act::<PutSeat, _, _>("/{place}/me/circle/{id}", put::change_post)
        .page::<EndSeat, _, _>("/{place}/me/circle/{id}/end", end::mine_get)
        .act::<EndSeat, _, _>("/{place}/me/circle/{id}/end", end::mine)
        .get("/{place}/circles", Asks::SignIn, others::get)
        .act::<TakeSeat, _, _>("/{place}/circles/{id}/yes", answer::post)
        .page::<EndSeat, _, _>("/{place}/circles/{id}/leave", end::leave_get)
        .act::<EndSeat, _, _>("/{place}/circles/{id}/leave", end::leave)
        .page::<MeetCircle, _, _>("/{place}/people/{id}/circle", meet::get)
        .page::<MeetCircle, _, _>("/{place}/people/{id}/circle/meeting", meet::meeting_get)
        .act::<MeetCircle, _, _>("/{place}/people/{id}/circle/meeting", meet::meeting_post)
        .page::<MeetCircle, _, _>("/{place}/people/{id}/circle/promise", meet::promise_get)
        .act::<MeetCircle, _, _>("/{place}/people/{id}/circle/promise", meet::promise_post)
        .act::<MeetCircle, _, _>("/{place}/people/{id}/circle/{note}/kept", meet::kept)
}

fn worries() -> Routes {
    use crate::worry::{HoldWorry, LetGoWorry, NameWorry, PassWorry, RaiseWorry, TakeWorry};
    use crate::worry::{hold, let_go, list, name, raise, show};
    Routes::new()
        .get("/{place}/concerns", Asks::SignIn, list::get)
        .get("/{place}/concerns/raise", Asks::Nothing, raise::get)
        .act::<RaiseWorry, _, _>("/{place}/concerns/raise", raise::post)
        .get("/{place}/concerns/raised", Asks::Nothing, raise::raised)
        .page::<HoldWorry, _, _>("/{place}/concerns/{id}", show::get)
        .act::<TakeWorry, _, _>("/{place}/concerns/{id}/take", hold::take)
        .page::<HoldWorry, _, _>("/{place}/concerns/{id}/note", hold::note_get)
        .act::<HoldWorry, _, _>("/{place}/concerns/{id}/note", hold::note_post)
        .page::<HoldWorry, _, _>("/{place}/concerns/{id}/close", hold::close_get)
        .act::<HoldWorry, _, _>("/{place}/concerns/{id}/close", hold::close_post)
        .page::<NameWorry, _, _>("/{place}/concerns/{id}/name", name::get)
        .act::<NameWorry, _, _>("/{place}/concerns/{id}/name", name::post)
        .page::<LetGoWorry, _, _>("/{place}/concerns/{id}/let-go", let_go::get)
        .act::<LetGoWorry, _, _>("/{place}/concerns/{id}/let-go", let_go::post)
        .rule::<PassWorry>()
}

fn equal_opportunities() -> Routes {
    use crate::equal::{AnswerEqual, ReadEqual, ask, counts};
    Routes::new()
        .page::<AnswerEqual, _, _>("/{place}/equal", ask::get)
        .act::<AnswerEqual, _, _>("/{place}/equal", ask::post)
        .page::<ReadEqual, _, _>("/{place}/equal/counts", counts::get)
        .rule::<ReadEqual>()
}

fn decided_for() -> Routes {
    use crate::capacity::{ObjectDecision, ReadDecisions, RecordDecision};
    use crate::capacity::{list, object, print, record};
    Routes::new()
        .page::<ReadDecisions, _, _>("/{place}/me/decisions", list::mine)
        .page::<ReadDecisions, _, _>("/{place}/people/{id}/decisions", list::theirs)
        .page::<ReadDecisions, _, _>("/{place}/people/{id}/decisions/{decision}/print", print::get)
        .page::<RecordDecision, _, _>("/{place}/people/{id}/decisions/record", record::get)
        .act::<RecordDecision, _, _>("/{place}/people/{id}/decisions/record", record::post)
        .page::<ObjectDecision, _, _>("/{place}/me/decisions/{id}/object", object::get)
        .act::<ObjectDecision, _, _>("/{place}/me/decisions/{id}/object", object::post)
        .rule::<ReadDecisions>()
}

fn introductions() -> Routes {
    use crate::meet::{AnswerMeet, Introduce, answer, list, make};
    Routes::new()
        .get("/{place}/introductions", Asks::SignIn, list::get)
        .page::<Introduce, _, _>("/{place}/introductions/make", make::get)
        .act::<Introduce, _, _>("/{place}/introductions/make", make::post)
        .page::<AnswerMeet, _, _>("/{place}/introductions/{id}", answer::get)
        .act::<AnswerMeet, _, _>("/{place}/introductions/{id}", answer::post)
}

fn teams() -> Routes {
    use crate::team::{AskSeat, EndSeat, GoOn, PutLink, SeeTeam, TakeHatBack, TakeSeat};
    use crate::team::{ask, hat, link, list, seat, show};
    Routes::new()
        .get("/{place}/teams", Asks::SignIn, list::get)
        .page::<AskSeat, _, _>("/{place}/teams/ask", ask::get)
        .act::<AskSeat, _, _>("/{place}/teams/ask", ask::post)
        .page::<EndSeat, _, _>("/{place}/teams/seats/{id}", seat::get)
        .act::<TakeSeat, _, _>("/{place}/teams/seats/{id}/take", seat::take)
        .act::<GoOn, _, _>("/{place}/teams/seats/{id}/go-on", seat::go_on)
        .page::<EndSeat, _, _>("/{place}/teams/seats/{id}/end", seat::end_get)
        .act::<EndSeat, _, _>("/{place}/teams/seats/{id}/end", seat::end)
        .page::<SeeTeam, _, _>("/{place}/teams/{id}", show::get)
        .page::<PutLink, _, _>("/{place}/teams/{id}/links", link::get)
        .act::<PutLink, _, _>("/{place}/teams/{id}/links", link::post)
        .act::<PutLink, _, _>("/{place}/teams/{id}/links/{link}/end", link::end)
        .page::<SeeTeam, _, _>("/{place}/teams/{id}/hats", hat::get)
        .act::<SeeTeam, _, _>("/{place}/teams/{id}/hats", hat::post)
        .act::<SeeTeam, _, _>("/{place}/teams/{id}/hats/{hat}/take", hat::take)
        .act::<SeeTeam, _, _>("/{place}/teams/{id}/hats/{hat}/check", hat::check)
        .act::<SeeTeam, _, _>("/{place}/teams/{id}/hats/{hat}/down", hat::down)
        .page::<TakeHatBack, _, _>("/{place}/teams/{id}/hats/{hat}/back", hat::back_get)
        .act::<TakeHatBack, _, _>("/{place}/teams/{id}/hats/{hat}/back", hat::back_post)
}

fn networks() -> Routes {
    use crate::network::{AnswerNetwork, Connect, EndNetwork, HandOn, JoinNetwork, MakeNetwork};
    use crate::network::{PutSpot, answer, connect, end, join, list, make, show, spot};
    Routes::new()
        .get("/{place}/networks", Asks::SignIn, list::get)
        .page::<MakeNetwork, _, _>("/{place}/networks/make", make::get)
        .act::<MakeNetwork, _, _>("/{place}/networks/make", make::post)
        .page::<PutSpot, _, _>("/{place}/networks/spot", spot::get)
        .act::<PutSpot, _, _>("/{place}/networks/spot", spot::post)
        .get("/{place}/networks/{id}", Asks::SignIn, show::get)
        .act::<JoinNetwork, _, _>("/{place}/networks/{id}/join", join::join)
        .act::<JoinNetwork, _, _>("/{place}/networks/{id}/leave", join::leave)
        .act::<AnswerNetwork, _, _>("/{place}/networks/{id}/answer", answer::post)
        .page::<HandOn, _, _>("/{place}/networks/{id}/hand-on", connect::hand_on_get)
        .act::<HandOn, _, _>("/{place}/networks/{id}/hand-on", connect::hand_on_post)
        .page::<Connect, _, _>("/{place}/networks/{id}/connect", connect::get)
        .act::<Connect, _, _>("/{place}/networks/{id}/connect", connect::post)
        .page::<EndNetwork, _, _>("/{place}/networks/{id}/end", end::get)
        .act::<EndNetwork, _, _>("/{place}/networks/{id}/end", end::post)
}

/// The addresses of a demonstration. They are not there unless the binary merges them, and they find
/// nothing unless the settings say that this is a demonstration.
pub fn demo_routes() -> Routes {
    Routes::new()
        .get("/{place}/demo", Asks::Nothing, demo::be::get)
        .post("/{place}/demo/be", Asks::Nothing, demo::be::post)
        .get("/{place}/demo/mailbox", Asks::Nothing, demo::mailbox::get)
}
