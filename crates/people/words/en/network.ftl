networks-title = Neighbour networks
networks-lead = A few people who live within a short walk of each other, and one of them who connects them. They help each other.
networks-spot = Say where you live, to find those near you
networks-spot-change = Change where you live
networks-none = There is none yet. You can begin one.
networks-mine = You are in it.
network-minutes = { $n ->
    [0] It is where you live.
    [one] One minute's walk from you.
   *[other] { $n } minutes' walk from you.
 }
network-members = { $n ->
    [one] One person is in it.
   *[other] { $n } people are in it.
 }
network-connector = { $name } connects it.
network-hours = { $n ->
    [one] One hour a week.
   *[other] { $n } hours a week.
 }
network-checks = How it stands
network-check-size = { $n ->
    [one] One member; such networks have { $fewest } to { $most }.
   *[other] { $n } members; such networks have { $fewest } to { $most }.
 }
network-check-hours = { $n ->
    [one] One hour a week from the connector; { $least } or more are usual.
   *[other] { $n } hours a week from the connector; { $least } or more are usual.
 }
network-check-far = { $n ->
    [0] Nobody who said where they live is more than { $minutes } minutes away.
    [one] One member lives more than { $minutes } minutes away.
   *[other] { $n } members live more than { $minutes } minutes away.
 }
network-sources = Where these numbers come from: { $sources }
network-stays = Being in a network has nothing to do with services that you get. Whoever stops getting them stays a member.
network-join = Join it
network-joined = You are in it.
network-leave = Leave it
network-left = You have left it.
network-over = This network has ended.
network-connector-stays = You connect this network. Ask someone else to take that on, or end the network, before you leave.
network-ask = Ask to be in it
network-ask-first = You live more than { $minutes } minutes' walk from its middle, or you have not said where you live. So { $name } says yes first, and reads your name. After that you read the names of all who are in it.
network-ask-waits = You have asked to be in it. { $name } has not answered yet.
network-ask-back = Take back what I asked
network-asked = Whoever connects it is asked. We tell you what they say.
network-said-no = You have asked to be in this network, and the answer was no. You can ask again after three months, or look for one that is nearer.
network-asks-title = Who asks to be in it
network-asks-lead = They live farther away than such networks reach, or have not said where they live. If you say yes, they read the names of all who are in it.
network-answer-yes = Yes
network-answer-no = No
network-answered-yes = They are in it now, and are told.
network-answered-no = They are told that the answer was no.
network-you-connect = You connect it
network-handed = { $name } is asked to connect it, and has not answered yet.
network-ended-on = It ended on { $day }.
network-is-ended = It has ended. Everyone who was in it is told.
network-made = Your network has begun. You connect it.

network-make-title = Begin a network
network-make-lead = Choose its middle, and say how many hours a week you give to connect its members.
network-make-name = Its name
network-make-name-missing = Write its name.
network-make-name-long = Write at most { $most } characters for the name.
network-make-about = What is it for?
network-make-about-missing = Write what it is for.
network-make-about-long = This is too long. Write at most { $most } characters.
network-make-near = Where is its middle?
network-make-near-missing = Choose where its middle is, or write the two numbers from a map.
network-make-lat = Or north, in degrees from a map
network-make-lat-hint = For example 53.6241
network-make-lon = And east, in degrees; west has a minus
network-make-lon-hint = For example -1.8792
network-make-hours = Hours a week that you give
network-make-hours-wrong = Write a whole number of hours, from 0 to 168.
network-make-button = Begin it

spot-title = Where I live
spot-lead = Nobody sees this. It is used to say how far a network is, and you can take it back by leaving all of it empty.
spot-near = Near which of these?
spot-lat = Or north, in degrees from a map
spot-lat-hint = For example 53.6241
spot-lon = And east, in degrees; west has a minus
spot-lon-hint = For example -1.8792
spot-degrees-wrong = Copy the number from a map, with a full stop in it: for example 53.6241.
spot-far = This is far from { $place }. Look at both numbers again: north first, then east, and west has a minus.
spot-button = Keep it
spot-kept = It is kept.

network-hand-on-title = Ask someone else to connect it
network-hand-on-lead = When they say yes, they connect it, and you stay in it as a member. Until then you connect it.
network-hand-on-who = Whom do you ask?
network-hand-on-who-missing = Choose whom you ask.
network-hand-on-button = Ask them
network-hand-on-asked = They are asked.
network-hand-on-nobody = Nobody else is in this network, so nobody can take it on. You can end it.

network-connect-title = Will you connect this network?
network-connect-lead = Whoever connects a network gives some hours a week so that its members help each other. They say yes or no to those who live farther away, and can hand it on again.
network-connect-answer = Your answer
network-connect-answer-yes = Yes, I connect it
network-connect-answer-no = No
network-connect-answer-missing = Choose yes or no.
network-connect-hours = Hours a week that you give, if you say yes
network-connect-button = Send my answer
network-connected = You connect this network now.
network-connect-declined = You said no. Nothing has changed.

network-end-title = End this network
network-end-lead = Everyone who is in it is told and can read why. Nobody finds it any more. You cannot undo this.
network-end-why = Why does it end?
network-end-why-missing = Write why it ends. Those who are in it read this.
network-end-why-long = This is too long. Write at most { $most } characters.
network-end-button = End it

network-asks-subject = { $place }: something waits for you
network-asks-text = { mail-asks-text }
network-asks-paper =
    Dear { $name },

    { $person } asks to be in the neighbour network { $network }, which you connect. Say yes or no:

    { $link }
network-yes-subject = { $place }: there is an answer for you
network-yes-text = { mail-news-text }
network-yes-paper =
    Dear { $name },

    you are in the neighbour network { $network } now:

    { $link }
network-no-subject = { $place }: there is an answer for you
network-no-text = { mail-news-text }
network-no-paper =
    Dear { $name },

    you asked to be in the neighbour network { $network }. The answer was no. You can ask again after three months.

    { $link }
network-connect-ask-subject = { $place }: something waits for you
network-connect-ask-text = { mail-asks-text }
network-connect-ask-paper =
    Dear { $name },

    { $person } asks whether you will connect the neighbour network { $network } from now on. Say yes or no:

    { $link }
network-connect-yes-subject = { $place }: there is an answer for you
network-connect-yes-text = { mail-news-text }
network-connect-yes-paper =
    Dear { $name },

    { $person } connects the neighbour network { $network } now. You are still in it:

    { $link }
network-connect-no-subject = { $place }: there is an answer for you
network-connect-no-text = { mail-news-text }
network-connect-no-paper =
    Dear { $name },

    { $person } cannot connect the neighbour network { $network }. You still connect it, and can ask someone else:

    { $link }
network-ended-subject = { $place }: something has ended
network-ended-text = { mail-news-text }
network-ended-paper =
    Dear { $name },

    the neighbour network { $network } has ended. Here you read why:

    { $link }
