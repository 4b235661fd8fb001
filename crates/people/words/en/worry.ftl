worry-raise-title = I am worried about someone
worry-danger = Is someone in danger now? Do this first
worry-raise-lead = Tell us what you saw or heard. It takes two minutes: only the first question needs an answer. You need not be sure, and you need not say who you are. One person gets it: someone with the task of safeguarding here or, where nobody has it, a steward. Nobody else here can see it.
worry-raise-signed-in = You are signed in, so we keep that it comes from you: you can see later that someone took it up. Whoever takes it up does not see your name, unless you write it. If you do not want that we keep it, sign out first.
worry-raise-what = What are you worried about?
worry-raise-what-hint = What happened, when, and to whom
worry-raise-what-missing = Write what you are worried about.
worry-raise-what-long = This is too long. Write at most { $most } characters; you can tell the rest later.
worry-raise-about = Who is it about?
worry-raise-harmed = Who may be harmed?
worry-raise-harmed-hint = A name or part of a name, or how you know them; they need not be in Mutual. More than one with commas between. They do not get to see this here
worry-raise-harms = Who may cause the harm?
worry-raise-harms-hint = In the same way. None of them gets to see this, or is asked to look into it. You can leave it empty
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
worries-mine = What I raised
worries-mine-none = Nothing, or nothing that can be shown on this device.
worry-mine-waits = On { $day }: { $name } is asked to take it up.
worry-mine-taken = On { $day }: { $name } has taken it up.
worry-mine-closed = On { $day }: it was looked into, and is closed. { $name } held it.
worry-nobody = nobody yet
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
worry-gone = This is with someone else now. You need do nothing. If you know something that cannot wait, call one of the numbers under Contacts.
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

worry-mail-subject = { $place }: something waits for you
worry-mail-text =
    Dear { $name },

    something waits for you in { $place }. Please sign in and look:

    { $link }

    If it is not there any more when you look, someone else has it, and you need do nothing.
