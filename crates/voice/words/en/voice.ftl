# The six stages

stage-raised = Raised
stage-talk = Talked through
stage-decide = Decided
stage-do = Done
stage-tell = Told back
stage-change = What changed

# The reply clock

clock-reply-due = { $n ->
    [0] An answer is due today
    [1] An answer is due tomorrow
   *[other] An answer is due in { $n } days
 }
clock-reply-over = { $n ->
    [one] The answer is overdue by one day
   *[other] The answer is overdue by { $n } days
 }
clock-tell-due = { $n ->
    [0] Everyone is to be told back by today
    [1] Everyone is to be told back by tomorrow
   *[other] Everyone is to be told back within { $n } days
 }
clock-tell-over = { $n ->
    [one] Telling people back is overdue by one day
   *[other] Telling people back is overdue by { $n } days
 }
clock-told = Everyone was told back
clock-still = No answer is due now
clock-nobody = Nobody yet

# The rungs of the ladder

rung-0 = Nothing on record
rung-1 = Coercion
rung-1-means = Done to people. They are made to come and listen. What they think does not count.
rung-2 = Educating
rung-2-means = Done to people. They are shown how things are run, and nothing more.
rung-3 = Informing
rung-3-means = Done for people. They are told what was decided, and why.
rung-4 = Consultation
rung-4-means = Done for people. They are asked before it is settled, and what they say is kept. Others decide.
rung-5 = Engagement
rung-5-means = Done for people. They are asked more than once, they get an answer, and it changes something.
rung-6 = Co-design
rung-6-means = Done with people. They work it out together from the start, and have a real say in it.
rung-7 = Co-production
rung-7-means = Done with people. They share the big decisions and the work as equals, from the start to judging how it went.

# The first page of a place

home-title = Front page
home-lead = Whatever is raised here gets an answer here. Until then the page says so.
home-raise = Raise something
home-late = { $n ->
    [one] One answer is overdue
   *[other] { $n } answers are overdue
 }
home-yours = Waiting for you
home-yours-none = Nothing is waiting for you.
home-yours-late = This is overdue
home-talking = Being talked through and decided
home-talking-none = Nothing is being talked through now.
home-raised = Newly raised
home-raised-none = Nothing new has been raised. You can be the first.
home-came = What came of it
home-came-none = Nothing has come this far yet.
home-outcomes = What people here want to be true
yours-answer = You are to answer for this
yours-action = You took this on
yours-consent = Say if it is safe enough to try
yours-judge = You have an answer. Say if it answers you
yours-talk = You are invited to talk about this

# All matters

list-title = Matters
list-stages = Stages
list-all = All
list-found = Matters, the newest first
list-none = There is nothing here yet.
list-more = Older matters

# Waiting for an answer

waiting-title = Waiting for an answer
waiting-lead = { $n ->
    [one] This place promises you an answer within one day. When a talk ends, it promises to tell everyone who took part what came of it, within { $told } days.
   *[other] This place promises you an answer within { $n } days. When a talk ends, it promises to tell everyone who took part what came of it, within { $told } days.
 }
waiting-counts = Waiting: { $n }. Overdue: { $late }.
waiting-none = Nothing waits for an answer.
waiting-owner-late = { $n ->
    [one] One is overdue
   *[other] { $n } are overdue
 }

# A matter: what its page says

strip-says = Stage { $n } of 6: { $stage }
people-count = { $n ->
    [0] Nobody has taken part yet
    [one] One person has taken part
   *[other] { $n } people have taken part
 }
cycle-title = Where this stands
step-now = Now, since { $day }
step-since = Reached on { $day }
step-ahead = Still to come
step-left-out = Left out by { $who }: { $why }
raised-by = Raised by { $who } on { $day }.
raised-by-helper = Raised by { $who } { $how } on { $day }. { $helper } entered it.
raised-import = Brought in from elsewhere. It began there on { $day }.
channel-web = here, on a screen
channel-paper = on paper
channel-telephone = by telephone
channel-in-person = face to face
hats-part = Who has taken part
hats-unknown = hats not known
too-few = a few
past-by = by { $who }

thread-todo = What you can do now
thread-reply = The answer
thread-talk = Talked through
thread-to-talk = Go to the talk
thread-events = What happened elsewhere
thread-proposal = The proposal
thread-decision = The decision
thread-concerns = Concerns, and what was done about them
thread-actions = What is done, and who does it
thread-answers = Told back
thread-measures = What changed
thread-ladder = How far was it done together?
thread-to-ladder = See every fact of the ladder
thread-past = What happened so far
thread-files = The same as data:
owner-is = { $who } is to answer for this.
owner-none = Nobody has taken this on yet.
outcome-is = It is about what people here want: “{ $outcome }”

todo-take = Take it on: say that you will answer
todo-reply = Answer the person who raised it
todo-consent = Say if it is safe enough to try
todo-talk-open = Open the talk
todo-talk-guest = Take part without an account
todo-statements = Add what you think
todo-talk-invite = Invite someone to the talk
todo-proposal = Write the proposal, or change it
todo-other-ways = Show another way of doing it
todo-drafted = I helped to write the proposal
todo-consent-open = Ask people if it is safe enough to try
todo-decision-record = Record a decision made elsewhere
todo-consent-close = Close the round and count
todo-actions = Take something on
todo-tell = Tell everyone what came of it
todo-measures = Choose how we see what changed
todo-step = Move it on to its next stage
todo-talk-close = Close the talk now
todo-own = Name who is to answer, and by when
todo-claim = Say which rung of the ladder this is
todo-events = Record what happened elsewhere
todo-felt = Say how it feels to take part
todo-decision-override = Say that the decision was not followed

event-came-count = { $n ->
    [0] Nobody came.
    [one] One person came.
   *[other] { $n } people came.
 }

proposal-by = Written by { $who }
proposal-history = All versions, and why they changed
proposal-others = Other ways of doing it
other-way-because = Why not: { $why }

round-open = { $n ->
    [one] People are being asked: is it safe enough to try? At least one person of every hat that takes part is to answer.
   *[other] People are being asked: is it safe enough to try? At least { $n } people of every hat that takes part are to answer.
 }
round-table = Answers by hat
round-state = Have enough answered?
round-waits = Not yet
round-answered = Yes
round-met = Not safe, and met
table-hat = Hat
round-short = { $hat }: not enough people have answered.
round-concerns = { $n ->
    [one] One concern is not met yet.
   *[other] { $n } concerns are not met yet.
 }
round-older = { $n ->
    [one] One person said yes, or safe enough, to an older version of the text only. That answer does not count.
   *[other] { $n } people said yes, or safe enough, to an older version of the text only. Those answers do not count.
 }
round-nobody = Nobody has answered the newest version of the text.
decision-consent-stands = The proposal stands, since { $day }.
decision-consent-falls = The proposal does not stand. The round closed on { $day }.
decision-stood = It was decided before, on { $day }.
decision-elsewhere-stands = This was decided elsewhere on { $day }.
decision-reason = The reasons
decision-review = We look at it again on { $day }.
decision-overridden = The decision was not followed.
concern-meet = Answer this concern
concern-open = Not met yet
concern-explained = Explained. It stays open until the person answers again
concern-withdrawn = Taken back by the person
concern-in-version = It is in version { $n } of the text.

action-by = To be done by { $day }
action-late = Late: it was to be done by { $day }
action-was-done = Done on { $day }
action-report = Say how it goes

contribution-raised = What was raised
contribution-statement = A sentence from the talk
contribution-concern = A concern
answer-none = No answer yet
answer-give = Say what came of it
answer-judge = Say if this answers you
judged-yes = The person says: this answers me.
judged-partly = The person says: this answers me partly.
judged-no = The person says: this does not answer me.
told-on = Everyone was told on { $day }.
told-so-far = { $n ->
    [0] There is nothing to answer yet.
    [one] One thing was given. Answered: { $answered }.
   *[other] { $n } things were given. Answered: { $answered }.
 }
told-more = { $n ->
    [one] One more is in the file
   *[other] { $n } more are in the file
 }

measure-unit-short = What is counted
measure-judged = What people of each hat say
measure-read = Write down what was found
measure-judge = Say if it is better now
measure-value = { $value } on { $day }
measure-none = Not known yet

# The talk

talk-not-open = The talk has not begun.
talk-is-open = The talk is open.
talk-is-open-until = The talk is open until { $day }.
talk-closed-on = The talk closed on { $day }.
talk-who-everyone = Everyone who has the link may take part.
talk-who-members = Everyone who belongs to this place may take part.
talk-who-invited = Only those who are invited may take part.
talk-counts = { $n ->
    [0] Nobody has taken part yet.
    [one] One person has taken part. Sentences: { $statements }. Votes: { $votes }.
   *[other] { $n } people have taken part. Sentences: { $statements }. Votes: { $votes }.
 }
statement-by = Added by someone who wears: { $hats }
statement-by-unknown = Added by someone whose hats are not known
talk-sign-in = Sign in to take part
talk-next = What do you think of this?
talk-left = { $n ->
    [one] This is the last sentence that waits for your vote.
   *[other] { $n } sentences wait for your vote.
 }
talk-voted-all = You have voted on every sentence. Come back when there are new ones.
talk-for-other = Add it for someone else
talk-balance = Who takes part
talk-common = What every hat that voted agrees on
talk-all = All that was said
talk-none = Nobody has added a sentence yet.
talk-more = More sentences
talk-every-hat = in every hat that voted, more agree than disagree
talk-hold = Hold this back
talk-held = Held back
held-because = Held back on { $day }. The reason: { $reason }.
held-appealed = A second look was asked for.
held-appeal = Ask for a second look
held-release = Show it again
vote-legend = Your vote
vote-agree = Agree
vote-disagree = Disagree
vote-pass = Pass
votes-caption = Agree: { $agree }. Pass: { $pass }. Disagree: { $disagree }.

# The ladder of a matter

ladder-page-title = The ladder of co-production
ladder-page-lead = Each rung is worked out from facts on record. For 'proven', what is not on record counts as no. For 'possible', it counts as yes.
ladder-says = The record proves: { $proven }. With the facts that are not on record it could be: { $possible }.
ladder-token = People were asked, and that is all. They were not told back in time, or saw no other way, or had no time to think.
ladder-led = Led by people: someone from the community or using care raised this and answers for it.
ladder-lacking = What is missing for the next rung
ladder-flags = Please note
ladder-record = Add this
ladder-facts = Every fact, one by one
ladder-credit = The rungs are those of the Ladder of participation. Think Local Act Personal made it in 2016 with its National Co-production Advisory Group: www.thinklocalactpersonal.org.uk. How they are measured here is Mutual's own reading.
felt-heading = How it felt to take part
felt-table = Answers by hat. Where fewer than five people answered, we do not show what they said.
felt-column = It felt like this
ladder-title = Proven: { $proven }. Possible: { $possible }.
ladder-title-claimed = Proven: { $proven }. Possible: { $possible }. Claimed: { $claimed }.
claim-none = Nobody has claimed a rung.
claim-honest = The claim is what the record shows. That is a good result, on any rung.
claim-above = More is claimed than can be true by the facts on record.
claim-not-yet = The claim may be true. The record does not show it yet.
claim-under = This is more than is claimed for it.
scope-whole = The whole of it
scope-commission = Deciding what is needed, and what it may cost
scope-design = Working out how it is to be
scope-deliver = Doing it
scope-judge = Judging how it went
value-yes = Yes
value-no = No
value-none = Not on record
weight-none = People had no part in the final say.
weight-advisory = People advised, and others decided.
weight-minority = People had a vote, and less than half of the say.
weight-equal = People had half of the say or more, or each hat had to agree.
source-record = From what was done here
source-hand = Added by { $who } on { $day }: { $why }

lacking-contact = That people were told, were asked or came
lacking-told = That the people affected were told what it is about
lacking-reasons = That they were told what was decided, and why
lacking-attended = That people came
lacking-asked = That people were asked
lacking-heard = That what people said was kept
lacking-formative = That people were asked before anything was settled
lacking-considered = That people were told back in time
lacking-alternatives = That other real ways were shown
lacking-time-ok = That people had time to think and to answer
lacking-rounds = That people and those responsible talked more than once
lacking-influenced = That something changed because of what someone said
lacking-from-start = That people were there before the question was fixed
lacking-options-by-people = That ways which people thought of reached the decision
lacking-design-joint = That people and those responsible worked it out together
lacking-honoured = That the decision was followed
lacking-strategic = That people had a say about the plan as a whole, or about money
lacking-deliver = That people do part of the work
lacking-assess = That people judge what came of it
lacking-reciprocal = That everyone who worked was offered pay, or something else in return
lacking-access = That people got what they need to take part
lacking-weight-or-adopted = That people had a vote, or that half of what they gave was taken up as it was said
lacking-weight-equal = That people had half of the say or more, or that each hat had to agree

flag-considered = It is not shown that people were told back in time.
flag-alternatives = It is not shown that people saw other real ways.
flag-time-ok = It is not shown that people had time to think and to answer.
flag-access = It is not shown that people got what they need to take part.
flag-reciprocal = It is not shown that everyone who worked was offered pay, or something else in return.
flag-overridden = The decision was not followed.

# The public record of a matter

did-voice-thread-raise = Raised
did-voice-thread-take = Someone took it on to answer
did-voice-thread-own = Someone was named to answer, and by when
did-voice-thread-reply = The person who raised it was answered
did-voice-thread-claim = A rung of the ladder was claimed
did-voice-stage-enter = It came to its next stage
did-voice-stage-leave-out = A stage was left out, with a reason
did-voice-talk-open = The talk was opened, or its settings were changed
did-voice-talk-close = The talk was closed
did-voice-statement-add = A sentence was added to the talk
did-voice-statement-hold = A sentence was held back, with a reason
did-voice-statement-show = A sentence that was held back is shown again
did-voice-event-record = Something that happened elsewhere was recorded
did-voice-proposal-put = The proposal was written, or changed
did-voice-draft-join = Someone said that they helped to write the proposal
did-voice-option-show = Another way of doing it was shown
did-voice-consent-open = People were asked if it is safe enough to try
did-voice-concern-meet = A concern was answered
did-voice-decision-make = The round was closed and counted
did-voice-decision-record = A decision made elsewhere was recorded
did-voice-decision-override = It was said that the decision was not followed
did-voice-action-take = Something was taken on
did-voice-action-report = Someone said how it goes
did-voice-answer-give = Something that people gave was answered
did-voice-answer-tell = Everyone who took part was told what came of it
did-voice-measure-choose = It was chosen how we see what changed
did-voice-measure-read = A measure was looked at
did-voice-rung-record = A fact was added to the ladder
did-voice-polis-import = The talk was brought in from Polis, another website

# Raise a matter

raise-title = Raise something
raise-lead = Say what works, what does not, or what you would like. You get an answer. Everyone can see by when.
raise-what = What is it about?
raise-what-hint = A few words. For example: the last bus leaves before the day centre closes.
raise-what-missing = Write what you want to raise.
raise-what-long = Make this shorter: at most { $most } characters. You can say more in the next box.
raise-body = Tell us more
raise-body-hint = What happens, and what would be better? Everyone can read this, so leave out what is private about others.
raise-body-missing = Write a little more about it. One sentence is enough.
raise-body-long = Make this shorter: at most { $most } characters.
raise-outcome = Which of these is it about?
raise-outcome-hint = This is what people here want to be true. Choose the nearest.
raise-outcome-missing = Choose which of these it is about. If none fits well, choose the nearest.
raise-button = Raise it
raise-done = We have it. You will get an answer. This page says by when.

raise-other-title = Raise something for someone else
raise-other-lead = Ask them first. Write it in their words. Your name stands beside theirs, so that all can see who entered it.
raise-other-what = What is it about?
raise-other-what-hint = A few words, as they would say it.
raise-other-body = What they told you
raise-other-body-hint = In their words, as far as you can. Everyone can read this, so leave out what is private.
raise-other-outcome = Which of these is it about?
raise-other-outcome-hint = This is what people here want to be true. Choose the nearest.
raise-other-known = Did you enter them before?
raise-other-known-hint = Choose them here, and leave their name, hats and address empty. If not, leave this as it is.
raise-known-gone = This person is no longer here, or you did not enter them. Go back, and write who it is.
raise-known-both = You chose someone, and wrote about someone new as well. Leave only one of the two.
raise-other-name = Their name
raise-other-name-hint = As they want others to read it. A first name is enough.
raise-name-missing = Write the name of the person.
raise-name-long = Make the name shorter: at most { $most } characters.
raise-other-hat = Which hats do they wear?
raise-other-hat-hint = Choose all that fit.
hat-community-their = They live here, or belong to a group here
hat-using-their = They use care or support, or look after someone who does
hat-providing-their = They give care or support as their work
hat-commissioning-their = They decide or buy care for the council or the NHS
raise-hat-missing = Choose at least one hat for this person.
raise-other-channel = How did they tell you?
raise-other-channel-paper = On paper
raise-other-channel-telephone = By telephone
raise-other-channel-in-person = Face to face
raise-channel-missing = Choose how they told you.
raise-other-consent = How did they say yes to this?
raise-other-consent-hint = For example: she signed the paper on 3 May, or: he told me on the telephone.
raise-consent-missing = Write how they said yes. Without their yes we cannot keep this.
raise-consent-long = Make how they said yes shorter: at most { $most } characters.
raise-other-address = Their address
raise-other-address-hint = We post them the answer. Others do not see it.
raise-address-missing = Write an address or a telephone number, so that the answer can reach them.
raise-address-long = Make the address shorter: at most { $most } characters.
raise-other-phone = Their telephone number
raise-other-phone-hint = If there is no address, someone calls them with the answer. Others do not see it.
raise-phone-long = Make the telephone number shorter: at most { $most } characters.
raise-other-easy = How do they want to be written to?
raise-other-easy-yes = In Easy Read: short sentences, large print
raise-other-button = Raise it for them

# Who is to answer

own-title = Who is to answer this?
own-lead = One person is named, and a day. Everyone can see both.
own-owner = Who is to answer
own-owner-missing = Choose who is to answer.
own-owner-long = Choose someone from the list.
own-by = By when
own-by-missing = Write the day by which they are to answer.
own-by-wrong = Check the day. It needs a day, a month and a year, like 3 5 2027.
own-by-past = { $day } is over. Choose today or a later day.
own-button = Name them
own-done = It is on the page now. We told the person who is to answer.
take-done = You are to answer this now. The page says by when.

# Answer the person who raised it

reply-title = Answer the person who raised it
reply-lead = Say what you will do, or why you cannot. They get your words by the way they chose.
reply-reply = Your answer
reply-reply-hint = Plain words. Whoever can read this matter can read the answer too.
reply-reply-missing = Write your answer.
reply-reply-long = Make the answer shorter: at most { $most } characters.
reply-button = Send the answer
reply-done = Your answer is sent.

# Say which rung it is

claim-title = Which rung is this?
claim-lead = Say what this truly is. A claim that the record shows to be true is a good result, on any rung. Asking people is sometimes right, if you call it that.
claim-rung = The rung you claim
claim-rung-missing = Choose a rung.
claim-button = Say so
claim-done = Your claim stands beside what is on record.

# Move it on

step-title = Move this on
step-lead = Choose the stage that comes now. If you leave one out, say why. Everyone can read the reason.
step-to = The stage that comes now
step-to-talk = Talked through
step-to-decide = Decided
step-to-do = Done
step-to-tell = Told back
step-to-change = What changed
step-to-missing = Choose the stage that comes now.
step-why-talk = If you leave out 'Talked through': why?
step-why-decide = If you leave out 'Decided': why?
step-why-do = If you leave out 'Done': why?
step-why-tell = If you leave out 'Told back': why?
step-why-missing = Write why '{ $stage }' is left out.
step-why-long = Make the reason shorter: at most { $most } characters.
step-button = Move it on
step-done = It has moved on.

# Talking it through

talk-open-title = Open the talk
talk-open-lead = Ask one question. Say who may take part, and until when. You can change this later on this page.
talk-open-question = The question
talk-open-question-hint = One plain question that anyone can answer. For example: how could we all get home in the evening?
talk-open-question-missing = Write the question that you ask.
talk-open-question-long = Make the question shorter: at most { $most } characters.
talk-open-who = Who may take part?
talk-open-who-everyone = Everyone who has the link
talk-open-who-everyone-hint = They need no account, only a name and their hats.
talk-open-who-members = Everyone who belongs to this place
talk-open-who-invited = Only those who are invited
talk-open-who-invited-hint = From then on others cannot read this matter.
talk-open-who-missing = Choose who may take part.
talk-open-until = Until when?
talk-open-until-hint = After this day a promise runs: everyone who took part is told what came of it.
talk-open-until-missing = Write the last day of the talk.
talk-open-until-wrong = Check the day. It needs a day, a month and a year, like 3 5 2027.
talk-open-until-past = This day is over. Choose today or a later day.
talk-open-button = Open the talk
talk-open-done = The talk is open.
talk-close-done = The talk is closed. Now everyone who took part is to be told what came of it.

invite-title = Invite someone
invite-lead = We tell them by the way they chose.
invite-person = Who do you want to invite?
invite-person-missing = Choose who to invite.
invite-button = Invite them
invite-done = They are invited.

guest-title = Take part without an account
guest-lead = Say what we may call you, and which hats you wear. We ask for nothing else, so we cannot write to you. Come back to this page to see what came of it.
guest-name = What may we call you?
guest-name-hint = Any name that you like.
guest-name-missing = Write a name that we may call you by.
guest-name-long = Make the name shorter: at most { $most } characters.
guest-hat = Which hats do you wear?
guest-hat-hint = Choose all that fit. All four are equal here.
guest-hat-missing = Choose at least one hat.
guest-button = Take part
guest-done = Welcome. You can vote now, and add what you think.

# Statements

statement-title = Add what you think
statement-lead = Write one plain sentence with one idea in it. Others can agree, disagree or pass.
statement-body = Your sentence
statement-body-hint = At most 140 characters. Your hats stand beside it, and the day. Your name does not.
statement-body-missing = Write one sentence of what you think.
statement-body-long = Make the sentence shorter: at most { $most } characters. If it has two ideas, add two sentences.
statement-button = Add it
statement-done = The sentence is in the talk now.

statement-other-title = Add what someone else thinks
statement-other-lead = Ask them first. Write it in their words: one plain sentence with one idea in it.
statement-other-body = Their sentence
statement-other-body-hint = At most 140 characters. Their hats stand beside it. The public record says your name and the day, since you enter it.
statement-other-name = Their name
statement-other-name-hint = A first name is enough.
statement-other-name-missing = Write the name of the person.
statement-other-name-long = Make the name shorter: at most { $most } characters.
statement-other-hat = Which hats do they wear?
statement-other-hat-hint = Choose all that fit.
statement-other-hat-missing = Choose at least one hat for this person.
statement-other-channel = How did they tell you?
statement-other-channel-paper = On paper
statement-other-channel-telephone = By telephone
statement-other-channel-in-person = Face to face
statement-other-channel-missing = Choose how they told you.
statement-other-consent = How did they say yes to this?
statement-other-consent-hint = For example: she signed the paper on 3 May, or: he told me on the telephone.
statement-other-consent-missing = Write how they said yes. Without their yes we cannot keep this.
statement-other-consent-long = Make how they said yes shorter: at most { $most } characters.
statement-other-address = Their address
statement-other-address-hint = For a letter about what came of it. You can leave this empty. Others do not see it.
statement-other-address-long = Make the address shorter: at most { $most } characters.
statement-other-easy = How do they want to be written to?
statement-other-easy-yes = In Easy Read: short sentences, large print
statement-other-button = Add it for them

vote-done = Your vote is counted. You can change it until the talk closes.

hold-title = Hold this back
hold-lead = Others do not see it then. The person who wrote it is told why, and can ask for a second look.
hold-reason = Why is it held back?
hold-reason-hint = There are no other reasons than these.
hold-reason-missing = Choose the reason.
hold-why = What exactly is wrong with it?
hold-why-hint = The person who wrote it gets these words.
hold-why-missing = Write what is wrong with it, so that the person can understand.
hold-why-long = Make this shorter: at most { $most } characters.
hold-button = Hold it back
hold-done = It is held back. We told the person who wrote it.
release-done = It is shown again. We told the person who wrote it.

appeal-title = Ask for a second look
appeal-lead = A moderator or a steward looks at it again.
appeal-why = Why should others see it?
appeal-why-missing = Write why others should see it.
appeal-why-long = Make this shorter: at most { $most } characters.
appeal-button = Ask for a second look
appeal-done = We have it. A moderator or a steward looks at it again.

# What happened elsewhere

event-title = Record what happened
event-lead = Meetings, letters and calls count too. The ladder is worked out from what you write here.
event-kind = What was it?
event-kind-meeting = A meeting
event-kind-told = People were told
event-kind-told-hint = For example by a letter, a notice or a visit.
event-kind-asked = People were asked
event-kind-asked-hint = For example by a survey or an open call.
event-kind-commitment = Something was settled already
event-kind-commitment-hint = A contract or a promise that was made outside this page.
event-kind-return = People got something back for their work
event-kind-return-hint = Pay, or something else that was agreed with them.
event-kind-missing = Choose what it was.
event-day = When was it?
event-day-missing = Write the day on which it was.
event-day-wrong = Check the day. It needs a day, a month and a year, like 3 5 2027.
event-note = What happened?
event-note-hint = One or two sentences. Everyone can read them.
event-note-missing = Write what happened. One sentence is enough.
event-note-long = Make this shorter: at most { $most } characters.
event-scope = Which part of the work was it about?
event-scope-commission = Deciding what is needed, and what it may cost
event-scope-design = Working out how it is to be
event-scope-deliver = Doing it
event-scope-judge = Judging how it went
event-scope-missing = Choose which part of the work it was about.
event-came = How many people came?
event-came-hint = Needed for a meeting.
event-came-missing = Write how many people came to the meeting.
event-came-community = How many of them: community
event-came-community-hint = Someone who wears two hats counts in both.
event-came-using = How many of them: using care
event-came-providing = How many of them: providing care
event-came-commissioning = How many of them: commissioning care
event-papers = When did the papers go out?
event-papers-hint = Leave this empty if you do not know, or if there were none.
event-easy = When did the Easy Read paper go out?
event-easy-hint = Leave this empty if you do not know, or if there was none.
event-needs-asked = How many needs did people name?
event-needs-asked-hint = What people need to take part: a hearing loop, large print, a lift there, a break.
event-needs-met = How many of these needs were met?
event-count-wrong = Write a whole number, like 12, or leave this empty.
event-button = Put it on record
event-done = It is on record.

# The proposal

proposal-title = Write the proposal
proposal-lead = This is the text that people decide about. Every version is kept.
proposal-body = The text
proposal-body-hint = Who does what, where and from when? Use plain words.
proposal-body-missing = Write the text of the proposal.
proposal-body-long = Make the text shorter: at most { $most } characters.
proposal-why = What changed, and why?
proposal-why-hint = Name what it came from. For example: fourteen people said that evenings matter most.
proposal-why-missing = Write what changed and why. For a first version, write what it came from.
proposal-why-long = Make this shorter: at most { $most } characters.
proposal-button = Put it forward
proposal-done = This is the newest version of the proposal.
draft-done = You stand among those who wrote it.

other-way-title = Show another way
other-way-lead = People can choose well only when they see the other ways. Show one that is real.
other-way-body = The other way
other-way-body-missing = Write what the other way is.
other-way-body-long = Make this shorter: at most { $most } characters.
other-way-why = Why is it not the one proposed?
other-way-why-missing = Write why it is not the one proposed.
other-way-why-long = Make this shorter: at most { $most } characters.
other-way-button = Show it
other-way-done = The other way stands beside the proposal.

# Deciding

consent-open-title = Ask: is it safe enough to try?
consent-open-lead = People answer the newest text of the proposal. It stands when enough people of every hat have answered, and every concern is met.
consent-open-quorum = How many people of each hat must answer?
consent-open-quorum-hint = Of a hat with fewer people, all of them must answer.
consent-open-quorum-missing = Write how many people of each hat must answer: 1 or more.
consent-open-review = When do we look at it again?
consent-open-review-missing = Write the day on which we look at it again.
consent-open-review-wrong = Check the day. It needs a day, a month and a year, like 3 5 2027.
consent-open-button = Start asking
consent-open-done = People can answer the proposal now.

consent-title = Is it safe enough to try?
consent-lead = It need not be perfect. It has to be good enough for now. You can change your answer until the round closes.
consent-answer = Your answer
consent-answer-yes = Yes
consent-answer-safe = Safe enough to try
consent-answer-safe-hint = I am not sure, and I can live with trying it.
consent-answer-not-safe = Not safe, because
consent-answer-not-safe-hint = Say why in the box below. It cannot stand before something is done about it, or you answer again.
consent-answer-missing = Choose your answer.
consent-because = What is not safe about it?
consent-because-hint = Only for 'Not safe, because'. If you wrote a concern before, write it again: your new answer takes the place of the old one.
consent-because-missing = Write what is not safe about it, so that someone can answer you.
consent-because-long = Make this shorter: at most { $most } characters.
consent-button = Give my answer
consent-done = Your answer is counted. You can change it until the round closes.

concern-title = Answer this concern
concern-lead = Someone said that it is not safe, and why. Say what is done about it. They get your words.
concern-how = What is done about it?
concern-how-changed = The text was changed
concern-how-changed-hint = Put the changed text forward first.
concern-how-measured = We will measure it
concern-how-measured-hint = Say what we look at, and when.
concern-how-shortened = We try it for a shorter time
concern-how-shortened-hint = Say until when.
concern-how-answered = We explain it, and nothing changes
concern-how-answered-hint = The concern stays open. It is met when the person who raised it answers again, with yes or safe enough.
concern-how-missing = Choose what is done about the concern.
concern-text = Your answer
concern-text-missing = Write your answer to the concern.
concern-text-long = Make the answer shorter: at most { $most } characters.
concern-button = Send the answer
concern-done = The concern is met. We told the person who has it.
concern-explained-done = We sent your explanation. The concern stays open until the person answers again.

consent-close-title = Close the round
consent-close-lead = Nobody chooses the result. It is counted. The proposal stands, or the page says what keeps it from standing.
consent-close-reason = Why this way?
consent-close-reason-hint = What was weighed, and what changed on the way. Everyone can read this.
consent-close-reason-missing = Write the reasons.
consent-close-reason-long = Make the reasons shorter: at most { $most } characters.
consent-close-button = Close and count
consent-close-done = The round is closed. The result is on this page.

decision-record-title = Record a decision made elsewhere
decision-record-lead = For what a board, a cabinet or a manager decided. Say what part people had in it.
decision-record-reason = What was decided, and why?
decision-record-reason-missing = Write what was decided, and why.
decision-record-reason-long = Make this shorter: at most { $most } characters.
decision-record-weight = What part had people in the final say?
decision-record-weight-hint = People who use care, people who look after them, and people who live here.
decision-record-weight-none = None
decision-record-weight-advisory = They advised, and others decided
decision-record-weight-minority = They had a vote, and less than half of the say
decision-record-weight-equal = They had half of the say or more, or each hat had to agree
decision-record-weight-missing = Choose what part people had.
decision-record-on = When was it decided?
decision-record-on-missing = Write the day on which it was decided.
decision-record-on-wrong = Check the day. It needs a day, a month and a year, like 3 5 2027.
decision-record-on-future = This day is still to come. Write the day on which it was decided.
decision-record-button = Put it on record
decision-record-done = The decision is on record.

override-title = Say that it was not followed
override-lead = This stands on top of the matter from then on, for all to see.
override-why = Why was the decision not followed?
override-why-missing = Write why the decision was not followed.
override-why-long = Make this shorter: at most { $most } characters.
override-button = Say that it was not followed
override-done = It is on top of this page now.

# Doing

action-title = Take something on
action-lead = One thing, one name, one day. Everyone can see them.
action-body = What will be done?
action-body-hint = For example: ask the bus company about a bus at nine.
action-body-missing = Write what will be done.
action-body-long = Make this shorter: at most { $most } characters.
action-who = Who does it?
action-who-hint = Only someone who has said yes.
action-who-missing = Choose who does it.
action-due = By when?
action-due-missing = Write the day by which it is to be done.
action-due-wrong = Check the day. It needs a day, a month and a year, like 3 5 2027.
action-button = Take it on
action-done = It is taken on.

report-title = Say how it goes
report-state = How does it go?
report-state-going = Still going on
report-state-stuck = It is stuck
report-state-stuck-hint = Say what would help.
report-state-done = It is done
report-state-missing = Choose how it goes.
report-body = What happened?
report-body-missing = Write what happened. One sentence is enough.
report-body-long = Make this shorter: at most { $most } characters.
report-button = Report
report-done = Your report is on the page.

# Telling back

answer-title = Say what came of this
answer-lead = Someone gave this. Say what came of it, and why.
answer-outcome = What came of it?
answer-outcome-adopted = Taken up as it was said
answer-outcome-changed = Taken up with changes
answer-outcome-not = Not taken up
answer-outcome-missing = Choose what came of it.
answer-reason = Why?
answer-reason-hint = The person who gave it gets these words.
answer-reason-missing = Write why.
answer-reason-long = Make this shorter: at most { $most } characters.
answer-number = Which version of the proposal did it go into?
answer-number-hint = Leave this empty if it went into none.
answer-version = Version { $n }
answer-button = Keep the answer
answer-done = The answer is kept. People get it when you tell everyone.

judge-answer-title = Does this answer you?
judge-answer-lead = This is what came of what you gave.
judge-answer-says = Does it answer you?
judge-answer-says-yes = Yes
judge-answer-says-partly = Partly
judge-answer-says-no = No
judge-answer-says-missing = Choose yes, partly or no.
judge-answer-why = Why?
judge-answer-why-hint = You can leave this empty.
judge-answer-why-long = Make this shorter: at most { $most } characters.
judge-answer-button = Say so
judge-answer-done = Thank you. We wrote it down.

tell-done = Everyone who took part is being told, each by the way they chose.

# What changed

measure-title = Choose how we see what changed
measure-lead = Choose this early. Then we can compare before and after.
measure-body = What do we look at?
measure-body-hint = For example: people who get home by bus after eight in the evening.
measure-body-missing = Write what we look at.
measure-body-long = Make this shorter: at most { $most } characters.
measure-unit = What do we count?
measure-unit-hint = For example: people a week, minutes, pounds a month.
measure-unit-missing = Write what we count, for example people a week.
measure-unit-long = Make this shorter: at most { $most } characters.
measure-better = Which way is better?
measure-better-more = More is better
measure-better-less = Less is better
measure-better-missing = Choose which way is better.
measure-before = How is it now?
measure-before-hint = A number, if you know it. You can leave this empty.
measure-before-long = Make this shorter: at most { $most } characters.
measure-button = Choose it
measure-done = This is how we will see what changed.

reading-title = Write down what was found
reading-when = When was it looked at?
reading-when-before = Before the change
reading-when-after = After the change
reading-when-missing = Choose before or after.
reading-value = What was found?
reading-value-hint = A number. For example: 12.
reading-value-missing = Write what was found.
reading-value-long = Make this shorter: at most { $most } characters.
reading-button = Keep it
reading-done = It is on the page.

judge-title = Is it better now?
judge-lead = People of every hat are asked. What you have seen counts.
judge-says = How is it now?
judge-says-better = Better
judge-says-same = The same
judge-says-worse = Worse
judge-says-missing = Choose better, the same or worse.
judge-why = What have you seen?
judge-why-missing = Write what you have seen. One sentence is enough.
judge-why-long = Make this shorter: at most { $most } characters.
judge-button = Say so
judge-done = Thank you. What you said counts.

# The ladder

rung-record-title = Add a fact to the ladder
rung-record-lead = For what happened outside this page. Your name stands beside it. What was done here counts before it.
rung-record-fact = Which question do you answer?
rung-record-fact-missing = Choose a question.
rung-record-scope = Which part of the work is it about?
rung-record-scope-whole = All of it
rung-record-scope-commission = Deciding what is needed, and what it may cost
rung-record-scope-design = Working out how it is to be
rung-record-scope-deliver = Doing it
rung-record-scope-judge = Judging how it went
rung-record-scope-missing = Choose which part of the work it is about.
rung-record-value = The answer
rung-record-value-hint = Where a share is asked for, write a whole number from 0 to 100.
rung-record-value-yes = Yes
rung-record-value-no = No
rung-record-value-none = None
rung-record-value-advisory = They advised, and others decided
rung-record-value-minority = They had a vote, and less than half of the say
rung-record-value-equal = They had half of the say or more, or each hat had to agree
rung-record-value-missing = Choose the answer to this question, or write a whole number from 0 to 100.
rung-record-why = How do you know?
rung-record-why-hint = For example: it is in the minutes of 3 May. Everyone can read this.
rung-record-why-missing = Write how you know.
rung-record-why-long = Make this shorter: at most { $most } characters.
rung-record-button = Put it on record
rung-record-done = The fact is on record, with your name.

fact-told = Were the people affected told what it is about?
fact-reasons = Were they told what was decided, and why?
fact-attended = Did people come?
fact-asked = Were they asked?
fact-heard = Was what they said kept?
fact-formative = Were they asked before anything was settled?
fact-considered = Were they told back in time?
fact-alternatives = Were other real ways shown to them?
fact-time-ok = Had they time to think and to answer?
fact-rounds = Did people and those responsible talk more than once?
fact-influenced = Did something change because of what someone said?
fact-from-start = Were people there before the question was fixed?
fact-options-by-people = Did ways that people thought of reach the decision?
fact-design-joint = Was it worked out by people and those responsible together?
fact-honoured = Was the decision followed?
fact-strategic = Had people a say about the plan as a whole, or about money?
fact-deliver = Do people do part of the work?
fact-assess = Do people judge what came of it?
fact-reciprocal = Was everyone who worked offered pay, or something else in return?
fact-access = Did people get what they need to take part?
fact-weight = What part had people in the final say?
fact-adopted = How much of what people gave was taken up as it was said?

felt-title = How did it feel to take part?
felt-lead = There is no wrong answer. What you say stands beside the facts and never changes them.
felt-says = What comes nearest?
felt-says-to = It was done to us
felt-says-for = It was done for us
felt-says-asked = We were asked
felt-says-with = We did it together
felt-says-missing = Choose what comes nearest.
felt-why = Why?
felt-why-hint = You can leave this empty.
felt-why-long = Make this shorter: at most { $most } characters.
felt-button = Say so
felt-done = Thank you. We wrote it down.

# Why something cannot be done

refused-not-owner = This is for the person who is to answer for this matter. The page 'Who may what' says who else can do it.
refused-replied = The person who raised this has an answer already.
refused-has-owner = Someone is to answer for this already. Only they or a steward can name someone else.
refused-last-stage = This matter has come to its last stage.
refused-not-talk = A talk can be opened only while this matter is at the stage 'Talked through'.
refused-talk-closed = The talk is not open now.
refused-not-everyone = This talk is for people who belong here, or who are invited. Sign in to take part.
refused-not-invited = This is for the people who may take part. Ask the person who is to answer for this matter to let you in.
refused-not-moderator = This is for moderators, who look after the rules of talk.
refused-held = This sentence is held back.
refused-not-held = This sentence is not held back.
refused-appealed = A second look was asked for already. A moderator or a steward will look.
refused-no-vote = Go back and choose agree, disagree or pass.
refused-not-contributor = This is for the people who took part in this matter. Take part first, then you can do it.
refused-not-deciding = This matter is not at the right stage for this. The person who is to answer for it can move it on.
refused-decided = This is decided. The text cannot be changed any more.
refused-no-proposal = There is no proposal yet. Write the proposal first, then ask people about it.
refused-round-open = There is a decision on this matter already, or people are answering now.
refused-round-closed = People are not being asked about a proposal now.
refused-no-change = The text has not changed since this concern was raised. Put the changed text forward first, then answer.
refused-concern-closed = This concern was met already, or the person took it back.
refused-not-decided = Nothing is decided yet, so there is nothing that was not followed.
refused-not-doing = This matter has not come to the stage 'Done' yet. The person who is to answer for it can move it on.
refused-action-done = This is done already.
refused-not-doer = This is for the person or the group who took it on.
refused-not-telling = This matter has not come to the stage 'Told back' yet. The person who is to answer for it can move it on.
refused-told = Everyone was told already.
refused-unanswered = Some of what people gave has no answer yet. Answer each of them, then tell everyone.
refused-not-your-answer = Only the person who gets this answer can say if it answers them.
refused-not-judging = It is too early to say what changed. You can when this matter comes to the stage 'Told back'.

# Mails and letters. A subject is read by whoever sees the screen: nothing private stands in it.

mail-own-subject = { $place }: you are to answer for something
mail-own-text =
    Dear { $name },

    You are to answer for this in { $place }:

    “{ $title }”

    Here you see what it is about, and by when to answer:
    { $link }
mail-remind-subject = { $place }: an answer is due soon
mail-remind-text =
    Dear { $name },

    Someone waits for your answer, and it is due soon:

    “{ $title }”

    You can answer here:
    { $link }
mail-overdue-owner-subject = { $place }: an answer is overdue
mail-overdue-owner-text =
    Dear { $name },

    Someone waits for your answer. The day on which it was due is over:

    “{ $title }”

    The page says so to everyone until you answer. You can answer here:
    { $link }
mail-overdue-subject = { $place }: we owe you an answer
mail-overdue-text =
    Dear { $name },

    You raised this in { $place }:

    “{ $title }”

    You should have had an answer by now. You have none, and that is not your fault. The page says so to everyone until you are answered.

    Here you see who is to answer:
    { $link }
mail-reply-subject = { $place }: you have an answer
mail-reply-text =
    Dear { $name },

    You raised this in { $place }:

    “{ $title }”

    This is the answer:

    { $reply }

    Here you see what happens next:
    { $link }
mail-invite-subject = { $place }: you are invited to take part
mail-invite-text =
    Dear { $name },

    People in { $place } talk about this question, and you are invited:

    “{ $question }”

    You can add what you think, and vote on what others think:
    { $link }

    If you have no screen, tell us on paper, by telephone or face to face. Someone can enter it for you.
mail-held-subject = { $place }: a sentence of yours is held back
mail-held-text =
    Dear { $name },

    You added this in { $place }:

    “{ $statement }”

    Others do not see it now. This is the reason:

    { $reason }

    { $why }

    Do you think that this is wrong? You can ask for a second look:
    { $link }
mail-shown-subject = { $place }: a sentence of yours is shown again
mail-shown-text =
    Dear { $name },

    We held this back. Now others can see it again:

    “{ $statement }”

    Here is the talk:
    { $link }
mail-concern-subject = { $place }: your concern is answered
mail-concern-text =
    Dear { $name },

    You said that something is not safe, because:

    “{ $concern }”

    This is the answer:

    { $answer }

    You can look at it here. You can also change what you said, until the round closes:
    { $link }
mail-explained-subject = { $place }: someone explains, about your concern
mail-explained-text = 
    Dear { $name },

    You said that something is not safe, because:

    “{ $concern }”

    Nothing is changed, and this is the explanation:

    { $answer }

    Your concern stays open. If this is enough for you, answer again. If it is not, you need not do anything:
    { $link }
mail-action-subject = { $place }: something is in your name
mail-action-text =
    Dear { $name },

    This stands in your name now:

    “{ $action }”

    It belongs to this matter: “{ $title }”.

    Here you see by when, and can say how it goes. If you did not agree to it, say so there:
    { $link }
mail-told-subject = { $place }: what came of what you gave
mail-told-text =
    Dear { $name },

    You took part in this in { $place }:

    “{ $title }”

    This is what came of what you gave:

    { $answers }

    Here you see the whole of it, and can say if this answers you:
    { $link }

    Thank you for taking part.

mail-private-subject = { $place }: something waits for you
mail-private-text =
    Dear { $name },

    Something new waits for you in a matter that you are part of. It is only for the people who are invited, so we do not write here what it is.

    You can read it here: { $link }

held-elsewhere = It was held back in the earlier conversation
talk-hats-unknown = Nobody wrote down which hats these people wear.
home-raise-other = Enter something for someone else

past-days = { $from } to { $to }
past-times = { $what } ({ $n } times)
event-papers-on = The papers went out on { $day }.
event-easy-on = The Easy Read paper went out on { $day }.
event-needs-count = { $n ->
    [one] One access need was asked for, { $met } met.
   *[other] { $n } access needs were asked for, { $met } met.
 }

refused-guest = Guests of a talk speak for themselves only. Sign in as someone who belongs here to enter something for others.
consent-close-would-stands = If you close it now, the proposal stands.
consent-close-would-falls = If you close it now, the proposal does not stand.
consent-close-can-wait = You can wait, and close it later.
mail-appeal-subject = { $place }: a second look is asked for
mail-appeal-text =
    Dear { $name },

    Someone asks for a second look at a sentence that was held back:

    “{ $why }”

    You see it here, and can show it again: { $link }
