worry-raise-easy-1 = Is someone in danger now? Call 999.
    .symbol = phone
worry-raise-easy-2 = You can tell us if someone is hurt.
    .symbol = warning
worry-raise-easy-3 = You can tell us if someone is not safe.
    .symbol = safe
worry-raise-easy-4 = You do not need to say who you are.
    .symbol = person
worry-raise-easy-5 = We ask who is hurt, and who hurts them.
    .symbol = speak
worry-raise-easy-6 = We ask what the person wants.
    .symbol = heart

worry-raised-easy-1 = Thank you for telling us.
    .symbol = heart
worry-raised-easy-2 = Someone will look into it.
    .symbol = look

worries-easy-1 = Here you can tell us a worry.
    .symbol = speak
worries-easy-2 = You see if someone has taken it up.
    .symbol = look

worry-easy-1 = This is a worry about someone.
    .symbol = warning
worry-easy-2 = It is private.
    .symbol = lock

worry-note-easy-1 = Write what was done.
    .symbol = write
worry-close-easy-1 = Write what came of it.
    .symbol = write

worry-name-easy-1 = Write who it is about.
    .symbol = person
worry-name-easy-2 = Write the whole name.
    .symbol = write
worry-let-go-easy-1 = You can give this to someone else.
    .symbol = people

worry-raise-signed-in = You are signed in. You can see later that someone took it up. They do not see your name, unless you write it. Do you want nobody to know? Sign out first.
worry-raise-what-long = This is too long. It can have { $most } letters. You can tell the rest later.
worry-raised-nobody = Nobody here can look into this. Please call one of these now. Tell them.
worry-raised-private = No list shows it. Are you signed in? Then look under 'Worries' to see if someone took it up. If you wait too long, call.
worry-mine-closed = On { $day }: someone looked into it. It is closed. It was { $name }.
worry-take-lead = Say that you take it up. Then you can read it. It is yours until it is closed.
worry-mail-text =
    Dear { $name },

    Something waits for you in { $place }.
    Please sign in and look.

    Press here: { $link }

worry-raise-lead = Tell us what you saw or heard. Only the first question needs an answer. You need not say who you are. One person gets it, whose task is to keep people safe. Or a steward, if there is no such person. Nobody else here can see it.
worry-raise-harmed-hint = A name, or how you know them. They do not see this. You can leave it empty
worry-raise-harms-hint = A name, or how you know them. They do not see this. You can leave it empty
worry-raise-apart-hint = They keep people safe here. Is it about one of them? Choose them. Then we do not ask them, and they do not know. You can leave it empty
worry-raised-by-when = { $n ->
    [one] Someone is asked to look into it by the end of tomorrow. If they do not, someone else is asked.
   *[other] Someone is asked to look into it within { $n } days. If they do not, someone else is asked.
    }
worry-gone = You do not look into this any more. Do you know something urgent? Call. The numbers are under Contacts.
worry-mine-nobody = On { $day }: nobody can take it up now. Please call. The numbers are under Contacts.
worry-name-lead = Do you know who may be hurt? Write their whole name. Then you can read what they need. Is it near to your own name? Then someone else gets the worry.
worry-name-name-nobody = Nobody here has this name. Write the first name and the last name. Are they not in Mutual? Write the name under 'Write down what was done'.
worry-name-name-several = Two people here have this name. So we open nothing. Write the name under 'Write down what was done'.
worry-name-name-harms = This name is one of those who may hurt someone. So we open nothing. Is it someone else? Write the name under 'Write down what was done'.
worry-name-passed = It is kept. It is near to your own name. So someone else has the worry now.
worry-let-go-lead = Someone else gets it now. They can read all that is here. You cannot read it any more.
worry-let-go-nobody = It is not yours any more. Nobody else can take it up now. We tell the stewards. Is it urgent? Call. The numbers are under Contacts.
worry-few-mail-text =
    Dear { $name },

    Some work in { $place } can be done by nobody now.
    Please see who does what. Ask someone more.

    Press here: { $link }
worry-raise-often = Many worries came at once. Wait a minute. Then send it again. Is it urgent? Call.
