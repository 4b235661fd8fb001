meet-title = I'd like you to meet
meet-lead = Introduce people, groups and places that could suit each other. There is no form to pass and no box to fit in. Both say yes before either sees how to reach the other.
meet-waiting = You are asked
meet-those-met = Met
meet-those-made = Those that you made
meet-none = Nobody yet.
meet-of = { $a } and { $b }
meet-by = { $name } would like you two to meet.
meet-met = Both said yes on { $day }.
meet-not = It did not come about.
meet-waits = It waits for an answer.
meet-you-said-yes = You said yes. It waits for the other.
meet-taken-back = You took back your yes on { $day }. The other side reads that it is over.
meet-parted = Both had said yes. Now it is over, and neither sees any more how to reach the other.
meet-for-group = You answer for { $group }. Only you then see how to reach the other side. The others in the group read that you answered.
meet-group-one = One person of { $group } answers for all of it. Only that person sees how to reach you.
meet-group-by = { $name } answers for { $group }. Only they see how to reach you.
meet-answered-for = { $name } has answered for { $group }. Only they see how to reach the other side.
meet-answered-before = Someone else in the group has answered this. You need do nothing.
meet-over = That has ended.
meet-how = How to reach them
meet-theirs = They answer this themselves, and they alone read how the other is reached.
meet-made = They are asked. You see here whether it comes about.
meet-said-yes = You said yes.
meet-said-no = You said no. Nobody is told: to the others it looks as if it waited, and some day as if nothing came of it.
meet-said-back = You took back your yes. The other side reads that it is over, without a reason.
meet-back-out = Take back my yes, and how to reach me
meet-asked-before = You have asked these two not long ago. Now it is up to them; you can ask again after three months.
meet-make-title = Introduce someone
meet-make-lead = Two people, a person and a group or a place, or you and someone. They read what you write.
meet-make-who = Who is to meet someone?
meet-make-who-hint = A name, as they write it here. Or choose a group below
meet-make-who-which = Which of them?
meet-make-who-missing = Name a person or choose a group.
meet-make-group = Or a group or a place
meet-make-other = Whom are they to meet?
meet-make-other-hint = A name. Leave it empty if it is you
meet-make-other-which = Which of them?
meet-make-other-group = Or a group or a place
meet-make-same = These are the same. Name someone else.
meet-make-both = You wrote a name and chose a group. Leave only one of the two.
meet-make-words = Why should they meet?
meet-make-words-hint = Both read this. Write nothing private about either. If one of them has no account here, whoever helps them reads it to them.
meet-make-words-missing = Write why they should meet.
meet-make-words-long = This is too long. Write at most { $most } characters.
meet-make-button = Ask them both
meet-answer = Would you like to meet?
meet-answer-yes = Yes
meet-answer-no = No
meet-answer-missing = Choose yes or no.
meet-answer-go = Send my answer
meet-reach = How can they reach you?
meet-reach-hint = If you say yes. For example your telephone number, or where you are on Tuesdays
meet-reach-missing = Write how they can reach you, or say no.
meet-reach-long = This is too long. Write at most { $most } characters.
meet-hide = How long can they see that?
meet-hide-hint = Counted from the day on which both have said yes
meet-hide-0 = As long as we are both here
meet-hide-7 = A week
meet-hide-30 = A month
meet-hide-90 = Three months
meet-hide-missing = Choose how long they can see it.

meet-mail-subject = { $place }: something waits for you
meet-mail-text = { mail-asks-text }
meet-mail-paper =
    Dear { $name },

    { $person } would like you to meet someone. Ask us who it is and why, and say yes or no. Until both have said yes nobody learns how to reach you.
meet-both-subject = { $place }: something waits for you
meet-both-text =
    Dear { $name },

    you were introduced to someone, and now both have said yes. Sign in to see how to reach them:

    { $link }
meet-both-paper =
    Dear { $name },

    you were introduced to { $other }, and now both have said yes. They learn how to reach you as you told us. Ask us how to reach them.
