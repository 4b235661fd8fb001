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
worry-raised-by-when = { $n ->
    [one] Someone is asked to look into it by the end of tomorrow. If they do not, someone else is asked.
   *[other] Someone is asked to look into it within { $n } days. If they do not, someone else is asked.
    }
worry-gone = Someone else looks into this now. You need do nothing. Do you know something urgent? Call. The numbers are under Contacts.
