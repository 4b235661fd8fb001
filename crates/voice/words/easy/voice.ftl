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
claim-lead = Say what is true. Every rung can be right.
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
statement-body-hint = Write one thing only. Your name is not shown.
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
consent-answer-not-safe-hint = Say why. Someone must do something about it first.
consent-because-hint = Only write here if you chose 'Not safe, because'. Write it again each time you answer.
consent-because-missing = Write what is not safe.
consent-done = We counted your answer. You can change it.
concern-lead = Someone is worried. Say what you do about it. We tell the person.
concern-how-changed-hint = Change the plan first.
concern-how-measured-hint = Say what you look at, and when.
concern-how-answered-hint = The worry is still there. The person must answer again.
concern-done = We told the person.
concern-explained-done = We told the person. The worry is still there.
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
fact-weight = Could people help to decide?
decision-record-weight = Could people help to decide?
rung-record-lead = Write what happened. Others see your name.
rung-record-value-hint = If it asks how much, write a number from 0 to 100.
rung-record-value-missing = Choose an answer, or write a number from 0 to 100.

claim-none = No one has said which rung this is.
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
weight-none = People could not help to decide.
weight-advisory = People said what they think. Others decided.
weight-minority = People had a vote. Others had more votes.
weight-equal = People had as much to say as the others.
decision-record-weight-none = They could not help to decide
decision-record-weight-advisory = They said what they think. Others decided
decision-record-weight-minority = They had a vote. Others had more votes
decision-record-weight-equal = They had as much to say as the others
rung-record-value-none = They could not help to decide
rung-record-value-advisory = They said what they think. Others decided
rung-record-value-minority = They had a vote. Others had more votes
rung-record-value-equal = They had as much to say as the others

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
refused-concern-closed = Someone did something about this already.
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
mail-explained-subject = { $place }: someone says why
mail-explained-text = 
    Dear { $name },

    You said that something is not safe:

    “{ $concern }”

    Someone says why it is as it is:

    { $answer }

    Is it safe enough for you now? Then answer again.
    If not, you do not have to do anything:
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

# In Easy Read a proposal is a plan, and a concern is a worry.

home-lead = You say something here. Someone must answer you.
waiting-lead = { $n ->
    [one] We promise you an answer in one day. After a talk, we promise to tell everyone what came of it. We do this in { $told } days.
   *[other] We promise you an answer in { $n } days. After a talk, we promise to tell everyone what came of it. We do this in { $told } days.
 }
home-late = { $n ->
    [one] One answer is late
   *[other] { $n } answers are late
 }
home-yours-late = This is late
waiting-counts = We wait for: { $n }. Late: { $late }.
waiting-owner-late = { $n ->
    [one] One is late
   *[other] { $n } are late
 }
owner-is = { $who } must answer this.
owner-none = No one must answer this yet.
outcome-is = People here want: “{ $outcome }”
todo-take = I will answer this
todo-own = Say who must answer, and by when
todo-proposal = Write the plan, or change it
todo-drafted = I helped to write the plan
todo-other-ways = Show another way
todo-consent-close = End the asking, and count
todo-claim = Say which rung this is
todo-felt = Say how it was for you
todo-decision-override = Say that it was not done
thread-proposal = The plan
thread-concerns = Worries, and what we do about them
thread-ladder = Did people work together?
thread-to-ladder = Look at the ladder
yours-answer = You must answer this
yours-action = You said you would do this
yours-consent = Is this safe enough to try?
yours-judge = You have an answer
yours-talk = You are invited to this talk
proposal-title = Write the plan
proposal-body = The plan
proposal-body-missing = Write the plan.
proposal-button = Show the plan
proposal-done = This is the newest plan.
proposal-history = All the plans before
proposal-others = Other ways
draft-done = You are one of the people who wrote it.
other-way-why = Why is it not the plan?
other-way-why-missing = Write why it is not the plan.
other-way-done = People can see both ways now.
consent-open-done = People can answer now.
concern-title = Answer this worry
concern-how = What do you do about it?
concern-how-changed = We changed the plan
concern-how-answered = We say why, and change nothing
concern-how-missing = Choose what you do about it.
concern-text-missing = Write your answer.
concern-meet = Answer this worry
concern-withdrawn = The person is not worried now
concern-explained = Someone said why. The person must answer again
concern-open = The worry is still there
concern-in-version = It is in plan number { $n }.
consent-close-title = End the asking
consent-close-done = We counted. You see below if the plan stands.
round-open = { $n ->
    [one] We are asking people: is it safe enough to try? One person with each hat must answer.
   *[other] We are asking people: is it safe enough to try? { $n } people with each hat must answer.
 }
round-concerns = { $n ->
    [one] One worry is still there.
   *[other] { $n } worries are still there.
 }
round-met = Not safe, but we did something
round-older = { $n ->
    [one] One person must answer again. The plan is new.
   *[other] { $n } people must answer again. The plan is new.
 }
round-nobody = No one has answered yet.
round-state = Are there enough answers?
decision-consent-stands = The plan stands. It was decided on { $day }.
decision-consent-falls = The plan does not stand. We counted on { $day }.
decision-stood = It was decided before, on { $day }.
decision-elsewhere-stands = Others decided this on { $day }.
decision-overridden = It was decided. But it was not done like that.
answer-number = In which plan is it?
answer-version = Number { $n }
contribution-raised = What someone said first
contribution-concern = A worry
talk-common = What all agree on
talk-balance = Who takes part
talk-every-hat = people with every hat agree
talk-voted-all = You voted on all sentences. Come back later.
ladder-page-lead = We look at what is written down. It shows how people worked together.
ladder-says = We are sure of: { $proven }. It may be: { $possible }.
ladder-token = People were asked. But they could not change much.
ladder-led = People who live here or use care lead this.
ladder-lacking = What is missing?
ladder-credit = Think Local Act Personal made this ladder in 2016: www.thinklocalactpersonal.org.uk. Mutual uses it in its own way.
felt-table = Did fewer than five people answer? Then we do not show it.
mail-concern-subject = { $place }: you have an answer
did-voice-thread-claim = Someone said which rung this is
did-voice-stage-enter = A new step began
did-voice-stage-leave-out = A step was left out
did-voice-proposal-put = The plan was written, or changed
did-voice-draft-join = Someone helped to write the plan
did-voice-option-show = Someone showed another way
did-voice-consent-open = People were asked if we can try it
did-voice-concern-meet = A worry was answered
did-voice-decision-make = We counted the answers
did-voice-decision-record = Others decided something
did-voice-decision-override = It was not done as decided
did-voice-action-take = Someone said: I will do this
did-voice-answer-tell = Everyone was told what came of it
did-voice-measure-choose = People chose what to look at
did-voice-measure-read = Someone looked at what is new

# The lines beside each page

home-easy-1 = This is the front page of this place.
    .symbol = home
home-easy-2 = You can say what is good and what is not.
    .symbol = speak
home-easy-3 = Press the big button to say something.
    .symbol = point
home-easy-4 = Someone here must answer you.
    .symbol = answer
home-easy-5 = Are you signed in? Then you see what waits for you.
    .symbol = bell
home-easy-6 = Below you see what people talk about.
    .symbol = people
home-easy-7 = You also see what came of it.
    .symbol = change

list-easy-1 = Here is all that people said here.
    .symbol = list
list-easy-2 = The newest is on top.
    .symbol = clock
list-easy-3 = Press a title to read more.
    .symbol = point
list-easy-4 = The dots show how far it is.
    .symbol = cycle
list-easy-5 = You can choose one step at the top.
    .symbol = search

waiting-easy-1 = Here you see who waits for an answer.
    .symbol = wait
waiting-easy-2 = You see who must answer.
    .symbol = person
waiting-easy-3 = You see how many days are left.
    .symbol = calendar
waiting-easy-4 = Some answers are late. The page says so.
    .symbol = warning
waiting-easy-5 = Everyone can see this page.
    .symbol = look

thread-easy-1 = This page is about one thing that someone said.
    .symbol = read
thread-easy-2 = It goes round in six steps.
    .symbol = cycle
thread-easy-3 = You see what is done and what comes later.
    .symbol = clock
thread-easy-4 = You see who must answer.
    .symbol = person
thread-easy-5 = Do you want to do something? Look at the list.
    .symbol = list
thread-easy-6 = At the end you see what is new.
    .symbol = change

talk-easy-1 = People talk about one question here.
    .symbol = speak
talk-easy-2 = You see one sentence at a time.
    .symbol = read
talk-easy-3 = Do you agree? Press agree.
    .symbol = agree
talk-easy-4 = Do you not agree? Press disagree.
    .symbol = disagree
talk-easy-5 = Are you not sure? Press pass.
    .symbol = pass
talk-easy-6 = You can change your vote.
    .symbol = change
talk-easy-7 = You can also add your own sentence.
    .symbol = write
talk-easy-8 = At the end all votes are shown without names.
    .symbol = list
talk-easy-9 = In a small group, others may guess how you voted.
    .symbol = question

ladder-easy-1 = This is a ladder with seven rungs.
    .symbol = ladder
ladder-easy-2 = It shows how people worked on this.
    .symbol = people
ladder-easy-3 = On the lowest rung, people must only listen.
    .symbol = listen
ladder-easy-4 = On the highest rung, everyone works together.
    .symbol = agree
ladder-easy-5 = We only count what we can see.
    .symbol = look
ladder-easy-6 = Is something missing? You may be able to add it.
    .symbol = write

raise-easy-1 = You can say something here.
    .symbol = speak
raise-easy-2 = Say what is good or what is not good.
    .symbol = write
raise-easy-3 = Everyone can read it.
    .symbol = look
raise-easy-4 = Choose what it is about.
    .symbol = point
raise-easy-5 = Someone must answer you.
    .symbol = answer
raise-easy-6 = The page says by when.
    .symbol = calendar

raise-other-easy-1 = You write this for someone else.
    .symbol = helper
raise-other-easy-2 = Ask the person first.
    .symbol = question
raise-other-easy-3 = The person must say yes.
    .symbol = yes
raise-other-easy-4 = Use the words of the person.
    .symbol = speak
raise-other-easy-5 = Write how we can reach the person.
    .symbol = letter
raise-other-easy-6 = Others see your name and the name of the person.
    .symbol = look

own-easy-1 = Someone must answer this.
    .symbol = answer
own-easy-2 = Choose the person.
    .symbol = person
own-easy-3 = Choose the last day.
    .symbol = calendar
own-easy-4 = We tell the person.
    .symbol = letter
own-easy-5 = Everyone can see it.
    .symbol = look

reply-easy-1 = Someone waits for your answer.
    .symbol = wait
reply-easy-2 = Write what you will do.
    .symbol = write
reply-easy-3 = Or write why you cannot do it.
    .symbol = question
reply-easy-4 = The person gets your answer.
    .symbol = letter
reply-easy-5 = Others can read it too.
    .symbol = look

claim-easy-1 = There is a ladder with seven rungs.
    .symbol = ladder
claim-easy-2 = Choose the rung that is true.
    .symbol = point
claim-easy-3 = Every rung can be right.
    .symbol = agree
claim-easy-4 = Do not say more than is true.
    .symbol = stop
claim-easy-5 = Everyone can see your choice.
    .symbol = look

step-easy-1 = This thing goes round in six steps.
    .symbol = cycle
step-easy-2 = Choose the step that comes now.
    .symbol = point
step-easy-3 = You can leave out a step.
    .symbol = no
step-easy-4 = Then write why.
    .symbol = write
step-easy-5 = Everyone can read why.
    .symbol = look

talk-open-easy-1 = You can start a talk here.
    .symbol = speak
talk-open-easy-2 = Ask one question.
    .symbol = question
talk-open-easy-3 = Choose who can take part.
    .symbol = people
talk-open-easy-4 = Choose the last day.
    .symbol = calendar
talk-open-easy-5 = After that day, people must be told what came of it.
    .symbol = answer

invite-easy-1 = You can ask someone to take part.
    .symbol = people
invite-easy-2 = Choose the person.
    .symbol = person
invite-easy-3 = We tell the person.
    .symbol = letter
invite-easy-4 = The person can say yes or no.
    .symbol = question

guest-easy-1 = You can take part now.
    .symbol = speak
guest-easy-2 = Write a name. It can be any name.
    .symbol = write
guest-easy-3 = Choose your hats. A hat says who you are here.
    .symbol = person
guest-easy-4 = We do not ask for more.
    .symbol = safe
guest-easy-5 = We cannot write to you.
    .symbol = no
guest-easy-6 = Come back and look what came of it.
    .symbol = look

statement-easy-1 = Write what you think.
    .symbol = write
statement-easy-2 = Write one short sentence.
    .symbol = paper
statement-easy-3 = Write about one thing only.
    .symbol = point
statement-easy-4 = Do not write about other people by name.
    .symbol = no
statement-easy-5 = Others will say if they agree.
    .symbol = vote

statement-other-easy-1 = You write this for someone else.
    .symbol = helper
statement-other-easy-2 = Ask the person first.
    .symbol = question
statement-other-easy-3 = The person must say yes.
    .symbol = yes
statement-other-easy-4 = Use the words of the person.
    .symbol = speak
statement-other-easy-5 = Write one short sentence.
    .symbol = write
statement-other-easy-6 = Others will say if they agree.
    .symbol = vote

hold-easy-1 = Is this sentence not right for others to see?
    .symbol = question
hold-easy-2 = You can hold it back.
    .symbol = stop
hold-easy-3 = Choose why.
    .symbol = point
hold-easy-4 = We tell the person who wrote it.
    .symbol = letter
hold-easy-5 = The person can ask us to look again.
    .symbol = look

appeal-easy-1 = Others cannot see your sentence now.
    .symbol = no
appeal-easy-2 = Do you think this is wrong?
    .symbol = question
appeal-easy-3 = Write why others should see it.
    .symbol = write
appeal-easy-4 = Someone will look at it again.
    .symbol = look

event-easy-1 = Something happened in another place?
    .symbol = question
event-easy-2 = For example a meeting or a letter.
    .symbol = meeting
event-easy-3 = Write it down here.
    .symbol = write
event-easy-4 = Say when it was.
    .symbol = calendar
event-easy-5 = Say how many people came.
    .symbol = people
event-easy-6 = You can leave some boxes empty.
    .symbol = paper
event-easy-7 = Everyone can read it.
    .symbol = look

proposal-easy-1 = This is the plan.
    .symbol = paper
proposal-easy-2 = Write what should happen.
    .symbol = write
proposal-easy-3 = Use easy words.
    .symbol = read
proposal-easy-4 = Say what is new, and why.
    .symbol = new
proposal-easy-5 = We keep the old plans too.
    .symbol = safe
proposal-easy-6 = People decide about this plan later.
    .symbol = decide

other-way-easy-1 = There is often more than one way.
    .symbol = question
other-way-easy-2 = Write about another way.
    .symbol = write
other-way-easy-3 = Say why it is not the plan.
    .symbol = no
other-way-easy-4 = Then people can see both.
    .symbol = look
other-way-easy-5 = So they can choose well.
    .symbol = decide

consent-open-easy-1 = You can ask people about the plan.
    .symbol = question
consent-open-easy-2 = They say if we can try it.
    .symbol = vote
consent-open-easy-3 = Say how many people must answer.
    .symbol = people
consent-open-easy-4 = Choose a day to look at it again.
    .symbol = calendar

consent-easy-1 = Please read the plan.
    .symbol = read
consent-easy-2 = It does not have to be perfect.
    .symbol = heart
consent-easy-3 = Is it safe enough to try?
    .symbol = safe
consent-easy-4 = You can say yes.
    .symbol = yes
consent-easy-5 = You can say: I am not sure, but we can try.
    .symbol = unsure
consent-easy-6 = You can say no. Then say why.
    .symbol = no
consent-easy-7 = You can change your answer later.
    .symbol = change

concern-easy-1 = Someone says: this is not safe.
    .symbol = warning
concern-easy-2 = Read why.
    .symbol = read
concern-easy-3 = Say what you do about it.
    .symbol = point
concern-easy-4 = Write an answer.
    .symbol = write
concern-easy-5 = The person gets your answer.
    .symbol = letter

consent-close-easy-1 = You can end the asking here.
    .symbol = stop
consent-close-easy-2 = We count all answers.
    .symbol = vote
consent-close-easy-3 = Then we know if the plan stands.
    .symbol = decide
consent-close-easy-4 = Write the reasons.
    .symbol = write
consent-close-easy-5 = Everyone can read them.
    .symbol = look

decision-record-easy-1 = Someone decided this in another place.
    .symbol = decide
decision-record-easy-2 = Write what they decided, and why.
    .symbol = write
decision-record-easy-3 = Could people help to decide?
    .symbol = people
decision-record-easy-4 = Choose what is true.
    .symbol = point
decision-record-easy-5 = Say on which day it was.
    .symbol = calendar

override-easy-1 = Something was decided.
    .symbol = decide
override-easy-2 = But it was not done like that.
    .symbol = no
override-easy-3 = Write why.
    .symbol = write
override-easy-4 = Everyone will see it at the top.
    .symbol = look

action-easy-1 = Something must be done.
    .symbol = done
action-easy-2 = Write what it is.
    .symbol = write
action-easy-3 = Choose who does it.
    .symbol = person
action-easy-4 = The person must say yes first.
    .symbol = yes
action-easy-5 = Choose the last day.
    .symbol = calendar
action-easy-6 = Everyone can see it.
    .symbol = look

report-easy-1 = Say how it goes.
    .symbol = speak
report-easy-2 = Is it going on?
    .symbol = clock
report-easy-3 = Are you stuck? Say what would help.
    .symbol = helper
report-easy-4 = Is it done? Say so.
    .symbol = done
report-easy-5 = Everyone can read it.
    .symbol = look

answer-easy-1 = Someone gave us this.
    .symbol = hand
answer-easy-2 = Did we use it?
    .symbol = question
answer-easy-3 = Choose what is true.
    .symbol = point
answer-easy-4 = Write why.
    .symbol = write
answer-easy-5 = The person gets your answer.
    .symbol = letter

judge-answer-easy-1 = You gave us something.
    .symbol = hand
judge-answer-easy-2 = This is our answer.
    .symbol = answer
judge-answer-easy-3 = Does it answer you?
    .symbol = question
judge-answer-easy-4 = Choose yes, partly or no.
    .symbol = point
judge-answer-easy-5 = You can write why.
    .symbol = write

measure-easy-1 = We want to see if something gets better.
    .symbol = grow
measure-easy-2 = Say what we should look at.
    .symbol = look
measure-easy-3 = Say what we count.
    .symbol = measure
measure-easy-4 = Is more better, or is less better?
    .symbol = question
measure-easy-5 = Do you know how it is now? Write it.
    .symbol = write

reading-easy-1 = You looked at something.
    .symbol = look
reading-easy-2 = Was it before or after the change?
    .symbol = clock
reading-easy-3 = Write what you found.
    .symbol = write
reading-easy-4 = Everyone can see it.
    .symbol = people

judge-easy-1 = Something was done.
    .symbol = done
judge-easy-2 = How is it for you now?
    .symbol = question
judge-easy-3 = Is it better?
    .symbol = grow
judge-easy-4 = Is it the same? Is it worse?
    .symbol = measure
judge-easy-5 = Say what you have seen.
    .symbol = write

rung-record-easy-1 = Do you know something that is missing here?
    .symbol = question
rung-record-easy-2 = Choose a question.
    .symbol = list
rung-record-easy-3 = Choose the answer.
    .symbol = point
rung-record-easy-4 = Write how you know.
    .symbol = write
rung-record-easy-5 = Others see your name.
    .symbol = look

felt-easy-1 = How was it for you?
    .symbol = heart
felt-easy-2 = Choose what comes nearest.
    .symbol = point
felt-easy-3 = No answer is wrong.
    .symbol = agree
felt-easy-4 = You can write why.
    .symbol = write
felt-easy-5 = We show only how many said it.
    .symbol = safe
