# Shorter texts

clock-tell-due = { $n ->
    [0] We must tell everyone today
    [1] We must tell everyone by tomorrow
   *[other] We must tell everyone in { $n } days
 }
clock-tell-over = { $n ->
    [one] We are one day late to tell everyone
   *[other] We are { $n } days late to tell everyone
 }
clock-reply-due = { $n ->
    [0] We must answer today
    [1] We must answer by tomorrow
   *[other] We must answer in { $n } days
 }
clock-reply-over = { $n ->
    [one] The answer is one day late
   *[other] The answer is { $n } days late
 }
clock-told = Everyone was told
clock-still = Nothing is late here

rung-1-means = You must come and listen. No one wants to know what you think.
rung-2-means = You are shown how things work. That is all.
rung-3-means = You are told what others decided, and why.
rung-4-means = You are asked what you think. Others decide.
rung-5-means = You are asked more than once. You can change something.
rung-6-means = You work it out together.
rung-7-means = You plan, decide and work together. No one is above the others.

people-count = { $n ->
    [0] No one has taken part yet
    [one] One person took part
   *[other] { $n } people took part
 }
step-since = We came here on { $day }
step-ahead = This comes later
step-left-out = { $who } left this out. Why? { $why }
raised-import = This comes from another place. It began on { $day }.

raise-lead = Say what is good. Say what is not good. Someone will answer you.
raise-body-hint = What happens? What would be better? Everyone can read this.
raise-outcome-hint = Choose the one that fits best.
raise-outcome-missing = Choose one.
raise-body-missing = Write a little more.
raise-other-lead = Ask the person first. Use their words. Others see your name and their name.
raise-other-body-hint = Use their words. Everyone can read this.
raise-other-outcome-hint = Choose the one that fits best.
raise-other-phone-hint = Someone can call them with the answer.
raise-other-address-hint = We send them a letter with the answer.
raise-consent-missing = Write how the person said yes. They must say yes.
raise-address-missing = Write an address or a telephone number.
raise-done = We have it. Someone will answer you.

own-lead = Choose one person and one day. Everyone can see this.
own-done = We told the person. They must answer.
reply-lead = Say what you will do. Or say why you cannot.
reply-reply-hint = Use easy words.
claim-lead = Say what is true. Every step can be right. You must only say what it is.
claim-done = Everyone can see what you said.
step-lead = Choose what comes now. If you leave a step out, say why.

talk-open-lead = Ask one question. Say who can answer it, and until when.
talk-open-until-hint = After this day, people must be told what came of it.
talk-open-who-everyone-hint = They only give a name and their hats.
talk-open-who-invited-hint = No one else can read this then.
talk-close-done = The talk is over. Now we must tell everyone what came of it.
talk-counts = { $n ->
    [0] No one has taken part yet.
    [one] One person took part. Sentences: { $statements }. Votes: { $votes }.
   *[other] { $n } people took part. Sentences: { $statements }. Votes: { $votes }.
 }
talk-is-open-until = You can take part until { $day }.
talk-closed-on = The talk was over on { $day }.
talk-who-everyone = Everyone can take part.
talk-who-members = Everyone who belongs here can take part.
talk-who-invited = You can take part if you were invited.
statement-by = From someone who is: { $hats }
statement-by-unknown = We do not know who this is from
guest-lead = Give us a name and your hats. We do not ask for more. We cannot write to you. Come back here and look.
statement-lead = Write one short sentence. Others say if they agree.
statement-body-hint = Write one thing only. Others can find out that you wrote it.
statement-body-long = This is too long. Write at most { $most } letters.
statement-done = Others can see your sentence now.
statement-other-lead = Ask the person first. Use their words. Write one short sentence.
statement-other-body-hint = Write one thing only. Others can find out that you entered it.
statement-other-address-hint = We send them a letter. You can leave this empty.
statement-other-consent-missing = Write how the person said yes. They must say yes.
vote-done = We counted your vote. You can change it.
hold-lead = Others cannot see it then. We tell the person why.
hold-why-missing = Write what is wrong with it.
hold-done = Others cannot see it now. We told the person.
release-done = Others can see it again. We told the person.
appeal-lead = Someone will look at it again.
appeal-done = Someone will look at it again.

event-lead = Write what happened. It counts too.
event-came-hint = You need this for a meeting.
event-came-community-hint = A person with two hats counts two times.
event-papers-hint = You can leave this empty.
event-easy-hint = You can leave this empty.
event-needs-asked-hint = For example large print, a lift there, or a break.
event-scope-commission = What do we need? What can it cost?
event-scope-design = How will it be?
event-scope-deliver = Doing it
event-scope-judge = Was it good?
scope-commission = What do we need? What can it cost?
scope-design = How will it be?
scope-judge = Was it good?
rung-record-scope-commission = What do we need? What can it cost?
rung-record-scope-design = How will it be?
rung-record-scope-judge = Was it good?

proposal-lead = This is the plan. People decide about it.
proposal-body-hint = Who does what? Where? When? Use easy words.
proposal-why-hint = Say who had the idea.
proposal-why-missing = Write what is new, and why.
other-way-lead = Show people that there is another way.
consent-open-lead = Ask people about the plan. Enough people with each hat must answer.
consent-open-quorum-hint = If there are only a few, all of them must answer.
consent-open-quorum-missing = Write a number, for example 1.
consent-lead = The plan does not have to be perfect. Can we try it? You can change your answer.
consent-answer-safe-hint = I am not sure. But we can try it.
consent-answer-not-safe-hint = Say why. Someone must answer you first.
consent-because-hint = Only write here if you chose 'Not safe, because'. Write it again each time you answer.
consent-because-missing = Write what is not safe.
consent-done = We counted your answer. You can change it.
concern-lead = Someone is worried. Say what you do about it. We tell the person.
concern-how-changed-hint = Change the plan first.
concern-how-measured-hint = Say what you look at, and when.
concern-how-answered-hint = Say why it is safe enough.
concern-done = We told the person.
consent-close-lead = We count the answers. Then we know if the plan stands.
consent-close-reason-hint = Say what people thought about. Everyone can read this.
decision-record-lead = Other people decided this. Write what they decided.
decision-record-weight-hint = People who use care, people who help them, people who live here.
override-lead = Everyone can see this at the top.

action-lead = Write what, who and when. Everyone can see this.
action-who-hint = The person must say yes first.
answer-lead = Someone gave this to us. Tell them what came of it.
answer-number-hint = You can leave this empty.
answer-done = We keep your answer. People get it later.
judge-answer-lead = This is what we did with your idea.
tell-done = We are telling everyone now.
measure-lead = Choose now. Then we can see later what is new.
measure-body-hint = For example: people who come home by bus in the evening.
measure-unit-hint = For example: people, minutes or pounds.
measure-before-hint = Write a number. You can leave this empty.
judge-lead = You know best how it is for you.
judge-done = Thank you. We counted it.
felt-lead = Every answer is right. Say what you feel.
rung-record-lead = Write what happened. Others see your name.
rung-record-value-hint = If it asks how much, write a number from 0 to 100.
rung-record-value-missing = Choose an answer, or write a number from 0 to 100.

claim-none = No one has said which step this is.
claim-honest = What was said is true. That is good.
claim-above = It was said to be more than it is.
claim-not-yet = It may be true. We cannot see it yet.
claim-under = It is more than was said.
ladder-title = We are sure of: { $proven }. It may be: { $possible }.
ladder-title-claimed = We are sure of: { $proven }. It may be: { $possible }. Someone said: { $claimed }.
source-record = We saw it here
flag-considered = We cannot see that people were told in time.
flag-alternatives = We cannot see that people saw other ways.
flag-time-ok = We cannot see that people had enough time.
flag-access = We cannot see that people got what they need.
flag-reciprocal = We cannot see that people were paid, or given something back.

fact-told = Were people told what it is about?
fact-reasons = Were people told what was decided, and why?
fact-heard = Did someone keep what they said?
fact-formative = Were they asked before it was decided?
fact-alternatives = Did people see other ways?
fact-rounds = Did people talk more than once?
fact-from-start = Were people there from the start?
fact-options-by-people = Were ideas of people used?
fact-design-joint = Did everyone work it out together?
fact-strategic = Could people say what happens with money and plans?
fact-reciprocal = Did everyone get pay, or something back?
fact-access = Did people get what they need?
fact-adopted = How many ideas of people were used as they were?
lacking-told = People were told what it is about
lacking-contact = Someone told people, asked people, or people came
lacking-reasons = People were told what was decided, and why
lacking-attended = People came
lacking-asked = People were asked
lacking-heard = Someone kept what people said
lacking-formative = People were asked before it was decided
lacking-considered = People were told in time
lacking-alternatives = People saw other ways
lacking-time-ok = People had enough time
lacking-rounds = People talked more than once
lacking-influenced = An idea of someone changed something
lacking-from-start = People were there from the start
lacking-options-by-people = Ideas of people were used
lacking-design-joint = Everyone worked it out together
lacking-honoured = We did what was decided
lacking-strategic = People could say what happens with money and plans
lacking-deliver = People do some of the work
lacking-assess = People say if it was good
lacking-reciprocal = Everyone got pay, or something back
lacking-access = People got what they need
lacking-weight-or-adopted = People had a vote, or half of their ideas were used
lacking-weight-equal = People had as much to say as the others

refused-not-owner = Someone else must do this: the person who must answer.
refused-replied = There is an answer already.
refused-has-owner = Someone else must answer this.
refused-not-talk = You cannot open a talk about this now.
refused-not-everyone = Sign in to take part.
refused-not-invited = You need to be invited. Ask the person who must answer.
refused-not-moderator = Only a moderator can do this.
refused-appealed = Someone asked already. They will look at it again.
refused-not-contributor = Take part first. Then you can do this.
refused-not-deciding = You cannot do this now. Ask the person who must answer.
refused-decided = It is decided. You cannot change the words now.
refused-no-proposal = There is no plan yet. Write the plan first.
refused-round-open = This was decided. Or people are answering now.
refused-round-closed = You cannot answer now.
refused-no-change = The plan is still the same. Change the plan first.
refused-concern-closed = Someone answered this already.
refused-not-decided = Nothing is decided yet.
refused-not-doing = It is too early for this. Ask the person who must answer.
refused-not-telling = It is too early for this. Ask the person who must answer.
refused-unanswered = Some people have no answer yet. Answer them first.
refused-not-your-answer = This answer is for someone else.
refused-not-judging = It is too early to say this. Come back later.

# Shorter mails and letters

mail-own-text =
    Dear { $name },

    You must answer someone. This is what they said:

    “{ $title }”

    Look here:
    { $link }
mail-remind-text =
    Dear { $name },

    Someone waits for your answer. They said:

    “{ $title }”

    Please answer soon. You can answer here:
    { $link }
mail-overdue-owner-text =
    Dear { $name },

    Your answer is late. Someone waits for it. They said:

    “{ $title }”

    You can answer here:
    { $link }
mail-overdue-text =
    Dear { $name },

    You told us this:

    “{ $title }”

    We did not answer you in time. We are sorry. It is not your fault.

    Here you see who must answer:
    { $link }
mail-reply-text =
    Dear { $name },

    You told us this:

    “{ $title }”

    This is the answer:

    { $reply }

    Here you see what comes next:
    { $link }
mail-invite-text =
    Dear { $name },

    People talk about this question:

    “{ $question }”

    You are invited. You can say what you think:
    { $link }

    You can also tell someone. They can write it down for you.
mail-held-text =
    Dear { $name },

    You wrote this:

    “{ $statement }”

    Others cannot see it now. This is why:

    { $reason }

    { $why }

    Do you think this is wrong? Ask us to look again:
    { $link }
mail-shown-text =
    Dear { $name },

    You wrote this:

    “{ $statement }”

    Others can see it again. Look here:
    { $link }
mail-concern-text =
    Dear { $name },

    You said that something is not safe:

    “{ $concern }”

    This is the answer:

    { $answer }

    You can look at it here. You can still change your answer:
    { $link }
mail-action-text =
    Dear { $name },

    You are named to do this:

    “{ $action }”

    It is about: “{ $title }”.

    Here you see by when. You can say how it goes. Did you not say yes to this? Say so there:
    { $link }
mail-told-text =
    Dear { $name },

    You took part in this:

    “{ $title }”

    This is what came of what you gave:

    { $answers }

    You can say if this answers you:
    { $link }

    Thank you for taking part.

# The lines beside each page

home-easy-1 = This is the page of { $place }.
    .symbol = home
