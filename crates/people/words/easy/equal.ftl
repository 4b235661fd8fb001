equal-easy-1 = We ask who you are.
    .symbol = question
equal-easy-2 = You do not have to answer.
    .symbol = no
equal-easy-3 = Your name is not kept with it.
    .symbol = lock

equal-counts-easy-1 = This is what people answered.
    .symbol = list
equal-counts-easy-2 = You can not see who it was.
    .symbol = lock
