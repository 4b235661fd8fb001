acting-easy-1 = Someone can do things here for you.
    .symbol = helper
acting-easy-2 = You choose who it is.
    .symbol = people
acting-easy-3 = You choose what they may do.
    .symbol = list
acting-easy-4 = You can stop it at any time.
    .symbol = stop

acting-agree-easy-1 = Write the name of the person.
    .symbol = write
acting-agree-easy-2 = Choose what they may do.
    .symbol = list
acting-agree-easy-3 = Write until when.
    .symbol = calendar
acting-agree-easy-4 = You can stop it at any time.
    .symbol = stop
