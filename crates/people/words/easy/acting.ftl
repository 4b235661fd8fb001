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

acting-of-easy-1 = Some people do things here for this person.
    .symbol = helper
acting-of-easy-2 = Has a court or a paper said so? Or did the person say so?
    .symbol = question
acting-of-easy-3 = Look at the paper or ask the person first. Then write it here.
    .symbol = write
