kept-easy-1 = This is what we keep about you.
    .symbol = list
kept-easy-2 = We do not keep it for ever.
    .symbol = clock

agreed-easy-1 = This is what you said yes to.
    .symbol = yes
agreed-easy-2 = You can change your mind.
    .symbol = question

agreed-helper-easy-1 = This is how someone said yes.
    .symbol = yes
