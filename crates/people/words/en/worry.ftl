worry-raise-title = I am worried about someone
worry-danger = Is someone in danger now? Do this first
worry-raise-lead = Tell us what you saw or heard. It takes two minutes: only the first question needs an answer. You need not be sure, and you need not say who you are. One person gets it: someone with the task of safeguarding here or, where nobody has it, a steward. Nobody else here can see it.
worry-raise-signed-in = You are signed in, so we keep that it comes from you: you can see later that someone took it up. Whoever takes it up does not see your name, unless you write it. If you do not want that we keep it, sign out first.
worry-raise-what = What are you worried about?
worry-raise-what-hint = What happened, when, and to whom
worry-raise-what-missing = Write what you are worried about.
worry-raise-what-long = This is too long. Write at most { $most } characters; you can tell the rest later.
worry-raise-harmed = Who may be harmed?
worry-raise-harmed-hint = A name or part of a name, or how you know them; they need not be in Mutual. More than one with commas between. They do not get to see this here
worry-raise-harms = Who may cause the harm?
worry-raise-harms-hint = In the same way. None of them gets to see this, or is asked to look into it. You can leave it empty
worry-raise-apart = Is it about one of these people?
worry-raise-apart-hint = They look into worries here. Choose each who may be harmed or may cause harm: they are not asked, and do not learn of it. You can leave it empty
worry-raise-wants = What does the person who may be harmed want to happen?
worry-raise-wants-hint = In their words, if you know. You can leave it empty
worry-raise-knows = Do they know that you tell us?
worry-raise-knows-hint = Tell us also when they do not: we start from what they want
worry-knows-yes = They know
worry-knows-no = They do not know
worry-knows-unsure = I do not know whether they know
worry-raise-reach = How can we reach you safely?
worry-raise-reach-hint = You can leave this empty
worry-raise-for = Are you writing this for someone who told you?
worry-raise-for-hint = Their name, if they agree
worry-raise-line-long = This is too long. Write at most { $most } characters.
worry-raise-channel = How did it come in?
worry-raise-channel-hint = Only if you write it down for someone
worry-channel-web = Written here
worry-channel-telephone = By telephone
worry-channel-paper = On paper
worry-channel-in-person = Told face to face
worry-raise-go = Send it
worry-raised = It has been sent.
worry-raised-title = Thank you
worry-raised-by-when = { $n ->
    [one] Someone who looks after this is asked to take it up by the end of tomorrow. If they do not, it goes to the next.
   *[other] Someone who looks after this is asked to take it up within { $n } days. If they do not, it goes to the next.
 }
worry-nobody-here = It is kept, and nobody here can take it up: please call.
worry-raised-nobody = Nobody here can take this up: whoever could may be meant by what you wrote. Please call one of these now, and tell them.
worry-raised-private = It stands in no list, and no message says what it is. If you are signed in, you can see under 'Worries' that someone took it up. If you wait too long for that, call.

worries-title = Worries
worries-waiting = Open now
worries-closed = Closed, held by you
worries-mine = What I raised
worries-mine-none = Nothing, or nothing that can be shown on this device.
worry-mine-waits = On { $day }: { $name } is asked to take it up.
worry-mine-nobody = On { $day }: nobody is asked to take it up, because nobody can at the moment. Please call one of the numbers under Contacts.
worry-mine-taken = On { $day }: { $name } has taken it up.
worry-mine-closed = On { $day }: it was looked into, and is closed. { $name } held it.
worry-waits-for-nobody = Nobody can be asked to take it up at the moment
worry-closed-on = Closed on { $day }. The last note says what came of it.
worry-of = Worry of { $when }
worry-held-by = Held by { $name }
worry-waits-for = { $name } is asked to take it up
worry-due = To be taken up by { $day }
worry-late = Late.
worry-take-lead = You can read it once you have taken it up. Then it is yours until it is closed.
worry-take = I take it up
worry-taken = You hold it now.
worry-taken-before = Someone has taken it up already.
worry-not-taken = Take it up first.
worry-is-closed = It is closed.
worry-gone = This is not with you any more. If you know something that cannot wait, call one of the numbers under Contacts.
worry-notes = What was done
worry-notes-none = Nothing is written down yet.
worry-note-by = { $name }, { $when }
worry-note-title = Write down what was done
worry-note-text = What was done, or learned
worry-note-text-missing = Write what was done.
worry-note-text-long = This is too long. Write at most { $most } characters.
worry-note-button = Keep it
worry-noted = It is kept.
worry-close-title = Close it
worry-close-lead = It is kept as long as the place says, and then its words are destroyed.
worry-close-text = What came of it
worry-close-button = Close it
worry-closed = It is closed.

worry-read-what = What was told
worry-read-about = Whom it is about
worry-read-apart = Whom of those who could be asked it may be about
worry-read-harmed = Who may be harmed
worry-read-named = Named later as who may be harmed
worry-read-harms = Who may cause the harm
worry-read-wants = What the person who may be harmed wants
worry-read-knows = Whether they know of this
worry-read-reach = How to reach whoever told it
worry-read-for = Told for
worry-read-channel = How it came in
worry-name-title = Say who it is about
worry-name-lead = Write it when you know who of this place may be harmed: you can then read what they need. If a part of the name is a part of your own name, the worry goes to someone else.
worry-name-name = Their whole name
worry-name-name-hint = As it is written here in Mutual
worry-name-name-missing = Write their whole name.
worry-name-name-long = This is too long. Write at most { $most } characters.
worry-name-name-nobody = Nobody here has this name. Write the first and the last name as they stand in Mutual. If they are not in Mutual, write the name down under 'Write down what was done'.
worry-name-name-several = More than one person here has this name, so we open nothing: it could be the wrong person. Write the name down under 'Write down what was done', and ask whoever told you.
worry-name-name-harms = This name stands under who may cause the harm, so we open nothing of theirs. If it is someone else, write the name down under 'Write down what was done'.
worry-name-name-there = This person stands there already. Go back to the worry.
worry-name-button = Keep it
worry-name-done = It is kept.
worry-name-passed = It is kept. A part of the name is a part of your own name, so the worry is with someone else now.
worry-let-go-title = I cannot go on with this
worry-let-go-lead = It goes to the next person at once, with all that is written here. You cannot read it any more.
worry-let-go-text = What does the next person need to know?
worry-let-go-text-hint = You can leave this empty
worry-let-go-text-long = This is too long. Write at most { $most } characters.
worry-let-go-button = Give it on
worry-let-go-done = It is with the next person now.
worry-let-go-nobody = It is not with you any more, and nobody else here can take it up now. The stewards are told that more people are needed. If it cannot wait, call one of the numbers under Contacts.

worry-mail-subject = { $place }: something waits for you
worry-mail-text =
    Dear { $name },

    something waits for you in { $place }. Please sign in and look:

    { $link }

    If it is not there any more when you look, someone else has it, and you need do nothing.

worry-few-mail-subject = { $place }: something waits for you
worry-few-mail-text =
    Dear { $name },

    some tasks in { $place } can be taken up by nobody at the moment. Please see who has which role, and give one to someone more:

    { $link }
worry-raise-often = Too many worries came from where you are in a short time. Wait a minute, then send it again. Is it urgent? Call one of the numbers above.
