//! The dictionary of the house: every kind of fact that the trail can hold, in one list. A fact is
//! named after its path: room, noun, verb. Public ones stand on a place's public record; private ones
//! are in the same chain and never show there.

/// Who may read a kind of fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// On the place's public record, when the noun itself is public.
    Public,
    /// In the chain, and on no page.
    Private,
}

macro_rules! facts {
    ($($fact:ident $name:literal $shown:ident $means:literal;)*) => {
        /// A kind of fact. Its doc comment is the dictionary's entry.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Fact { $(#[doc = $means] $fact),* }

        impl Fact {
            pub const ALL: &'static [Self] = &[$(Self::$fact),*];

            /// The name, as the trail holds it: `voice.thread.raise`.
            pub fn name(self) -> &'static str { match self { $(Self::$fact => $name),* } }

            pub fn shown(self) -> Shown { match self { $(Self::$fact => Shown::$shown),* } }

            /// The message that says what it means, in a sentence: `act-voice-thread-raise`.
            pub fn word(self) -> String { format!("act-{}", self.name().replace('.', "-")) }
        }
    };
}

facts! {
    // ground: the place itself
    PlaceOpen "ground.place.open" Public "The place was opened in this instance.";
    KeepCarryOut "ground.keep.carry-out" Private "What need not be kept any more was destroyed.";

    // people
    PersonJoin "people.person.join" Private "Someone joined the place.";
    PersonEnter "people.person.enter" Private "A helper entered someone who has no account, with their consent.";
    PersonChange "people.person.change" Private "Someone changed their name, hats or how they are reached.";
    PersonExport "people.person.export" Private "Someone read or took along all that is held about them.";
    ConsentConfirm "people.consent.confirm" Private "Someone said that they still agree to be here.";
    ConsentAsk "people.consent.ask" Private "Someone was asked whether they still agree to be here.";
    ConsentEnd "people.consent.end" Private "Someone without an account no longer agrees to be here.";
    AnswerNote "people.answer.note" Private "What waits for someone without an account was read to them, or their answer written down.";
    PersonHeld "people.person.held" Private "What is held about someone without an account was printed for them.";
    PersonForget "people.person.forget" Private "Someone left and was forgotten.";
    PersonSee "people.person.see" Private "Someone read how a person can be reached.";
    RoleGive "people.role.give" Public "Someone was given a role in the place.";
    RoleTake "people.role.take" Public "Someone's role in the place was ended.";
    GroupMake "people.group.make" Public "A group was entered.";
    GroupJoin "people.group.join" Private "Someone joined a group.";
    GroupLeave "people.group.leave" Private "Someone left a group.";
    ActingAgree "people.acting.agree" Private "It was agreed that someone acts for a person.";
    ActingTake "people.acting.take" Private "Someone said yes to acting for a person.";
    ActingEnd "people.acting.end" Private "Acting for a person was ended.";
    StrengthPut "people.strength.put" Private "Someone wrote a strength of theirs.";
    StrengthChange "people.strength.change" Private "Someone changed a strength, or who sees it.";
    StrengthEnd "people.strength.end" Private "Someone took a strength away.";
    MediaPut "people.media.put" Private "Someone put a photo or a recording beside a strength of theirs.";
    MediaEnd "people.media.end" Private "Someone took a photo or a recording away.";
    PaperWrite "people.paper.write" Private "Someone wrote a private paper of theirs.";
    PaperRead "people.paper.read" Private "A private paper was read.";
    PaperShare "people.paper.share" Private "Someone said who may read a private paper.";
    PaperLook "people.paper.look" Private "Someone said why they open a private paper.";
    LookPatterns "people.look.patterns" Private "The Caldicott Guardian read how private papers are read.";
    CirclePut "people.circle.put" Private "Someone wrote down who is in their life.";
    CircleTake "people.circle.take" Private "Someone said yes to being in a circle of support.";
    CircleEnd "people.circle.end" Private "Someone is not in a circle any more.";
    CircleMeet "people.circle.meet" Private "A circle of support noted a meeting or a promise.";
    WorryRaise "people.worry.raise" Private "Someone raised a worry about harm or neglect.";
    WorryTake "people.worry.take" Private "Someone took a worry up.";
    WorryHold "people.worry.hold" Private "Whoever holds a worry read it, or wrote down what was done.";
    WorryLetGo "people.worry.let-go" Private "Whoever held a worry could not go on with it.";
    WorryName "people.worry.name" Private "Whoever holds a worry said whom it is about.";
    WorryPass "people.worry.pass" Private "A worry went to the next, or was forgotten at its time.";
    CapacityRecord "people.capacity.record" Private "A decision was recorded that was made for someone who could not make it.";
    CapacityRead "people.capacity.read" Private "Decisions made for someone were read.";
    CapacityObject "people.capacity.object" Private "Someone does not agree with a decision made for them.";
    EqualAnswer "people.equal.answer" Private "Someone answered questions about equal opportunities.";
    EqualRead "people.equal.read" Private "Counts about equal opportunities were read.";
    MeetMake "people.introduction.make" Private "Someone introduced people to each other.";
    MeetAnswer "people.introduction.answer" Private "Someone said yes or no to an introduction.";
    TeamAsk "people.team.ask" Private "Someone was asked into a care team.";
    TeamTake "people.team.take" Private "Someone said yes to a trial in a care team.";
    TeamGoOn "people.team.go-on" Private "One of the two said that it goes on after the trial.";
    TeamEnd "people.team.end" Private "A seat in a care team was ended.";
    TeamLink "people.team.link" Private "A link was put beside a care team, or taken away.";
    TeamHat "people.team.hat" Private "A hat of a care team was offered, taken, checked or put down.";
    TeamHatBack "people.team.hat-back" Private "Whoever leads a care team took a hat back.";
    NetworkMake "people.network.make" Private "A neighbour network was begun.";
    NetworkJoin "people.network.join" Private "Someone joined a neighbour network, or left it.";
    NetworkAnswer "people.network.answer" Private "Whoever connects a neighbour network said yes or no to someone who asked to be in it.";
    NetworkHandOn "people.network.hand-on" Private "Someone was asked to connect a neighbour network.";
    NetworkConnect "people.network.connect" Private "Someone took it on to connect a neighbour network, or said no.";
    NetworkEnd "people.network.end" Private "A neighbour network was ended.";
    SpotPut "people.spot.put" Private "Someone said where they live, for networks alone.";
    LetterWrite "people.letter.write" Private "Someone was written to, by mail or by letter.";

    // voice: a matter's whole way
    ThreadRaise "voice.thread.raise" Public "A matter was raised.";
    ThreadTake "voice.thread.take" Public "Someone took it on to answer.";
    ThreadOwn "voice.thread.own" Public "Someone was named to answer, and by when.";
    ThreadReply "voice.thread.reply" Public "The owner answered the person who raised it.";
    ThreadClaim "voice.thread.claim" Public "The owner said which rung of the ladder this is.";
    StageEnter "voice.stage.enter" Public "The matter came to its next stage.";
    StageLeaveOut "voice.stage.leave-out" Public "A stage was left out, with a reason.";
    TalkOpen "voice.talk.open" Public "The talk was opened.";
    GuestJoin "voice.guest.join" Private "Someone took part without an account.";
    TalkInvite "voice.talk.invite" Private "Someone was invited to take part.";
    TalkClose "voice.talk.close" Public "The talk was closed.";
    StatementAdd "voice.statement.add" Public "Someone added a statement.";
    StatementHold "voice.statement.hold" Public "A statement was held back, with a reason.";
    StatementShow "voice.statement.show" Public "A statement that was held back is shown again.";
    StatementAppeal "voice.statement.appeal" Private "An author asked for a second look at a statement held back.";
    VoteCast "voice.vote.cast" Private "Someone agreed, disagreed or passed.";
    GroupsWork "voice.groups.work" Private "The opinion groups of a talk were worked out.";
    CardMake "voice.card.make" Public "Cards of paper were made to vote on statements.";
    CardEnter "voice.card.enter" Private "What people said on cards or on the telephone was typed in.";
    HandsTake "voice.hands.take" Private "Hands were counted in a meeting.";
    EventRecord "voice.event.record" Public "A meeting, a letter, a commitment or a return was recorded.";
    ProposalPut "voice.proposal.put" Public "A proposal, or a new version of its text, was put.";
    DraftJoin "voice.draft.join" Public "Someone helped to write the proposal.";
    OptionShow "voice.option.show" Public "Another way of doing it was shown beside the proposal.";
    ConsentOpen "voice.consent.open" Public "The round of consent was opened.";
    ConsentAnswer "voice.consent.answer" Private "Someone answered the proposal.";
    ConcernMeet "voice.concern.meet" Public "A concern was answered: by a change, a measure or a shorter term.";
    DecisionMake "voice.decision.make" Public "The round of consent was closed, with its result.";
    DecisionRecord "voice.decision.record" Public "A decision that was made elsewhere was recorded.";
    DecisionOverride "voice.decision.override" Public "A decision was not followed, with a reason.";
    ConsentStep "voice.consent.step" Public "The round of consent came to another step.";
    ConsentMeet "voice.consent.meet" Public "A meeting ended without consent.";
    ConsentWiden "voice.consent.widen" Public "The round of consent went to a wider circle.";
    TurnSay "voice.turn.say" Private "Someone asked about the proposal, or gave a first reaction.";
    TurnReply "voice.turn.reply" Public "A question about the proposal was answered.";
    DecisionReopen "voice.decision.reopen" Public "A decision was opened again.";
    DecisionAppeal "voice.decision.appeal" Public "Someone appealed against a decision, and three were drawn.";
    AppealSay "voice.appeal.say" Public "One of the three said what becomes of an appeal.";
    AppealDecline "voice.appeal.decline" Private "One of the three left the seat to the next.";
    MinorityAttach "voice.minority.attach" Public "A minority statement was attached to a decision.";
    ChoicePut "voice.choice.put" Public "A choice was put on the list, or changed.";
    ChoiceJoin "voice.choice.join" Public "Someone joined those who work a choice out.";
    ChoiceCheck "voice.choice.check" Public "A choice was checked: what it costs, and whether it can be done.";
    ChoiceWithdraw "voice.choice.withdraw" Public "A choice was taken back, with a reason.";
    BallotOpen "voice.ballot.open" Public "A ballot was opened, with its rules.";
    BallotCast "voice.ballot.cast" Private "Someone voted.";
    RollMark "voice.roll.mark" Private "Someone was handed a sheet of paper to vote on, or gave it back.";
    SheetMake "voice.sheet.make" Public "Sheets of paper were made to vote on.";
    SheetEnter "voice.sheet.enter" Private "A sheet of paper that someone voted on was typed in.";
    BallotClose "voice.ballot.close" Public "A ballot was closed and counted.";
    ActionTake "voice.action.take" Public "An action was taken on, with an owner and a date.";
    ActionReport "voice.action.report" Public "The owner of an action reported.";
    AnswerGive "voice.answer.give" Public "A contribution was answered: adopted, changed or not adopted, and why.";
    AnswerJudge "voice.answer.judge" Private "A contributor said whether the answer answers.";
    TellBack "voice.answer.tell" Public "The people who took part were told what came of it.";
    LetterPost "voice.letter.post" Private "A letter was printed and posted.";
    MeasureChoose "voice.measure.choose" Public "A measure was chosen: how we will see what changed.";
    MeasureRead "voice.measure.read" Public "A measure was read, before or after.";
    MeasureJudge "voice.measure.judge" Private "Someone said whether it is better, the same or worse.";
    RungRecord "voice.rung.record" Public "Someone entered a fact of the ladder by hand.";
    FeltSay "voice.felt.say" Private "Someone said how taking part felt.";
    PolisImport "voice.polis.import" Public "A conversation was brought in from Polis.";
}

impl Fact {
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|f| f.name() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_a_path_and_stands_once() {
        let names: std::collections::BTreeSet<_> = Fact::ALL.iter().map(|f| f.name()).collect();
        assert_eq!(names.len(), Fact::ALL.len());
        for fact in Fact::ALL {
            assert_eq!(fact.name().split('.').count(), 3, "{}", fact.name());
            assert_eq!(Fact::from_name(fact.name()), Some(*fact));
        }
    }
}
