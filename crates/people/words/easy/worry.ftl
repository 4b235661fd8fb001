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
