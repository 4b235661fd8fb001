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

equal-lead = These questions help us to be fair to everyone. You can leave out any of them. Your name is not kept with your answers. You can answer once.
equal-disabled = Do you have an illness or a condition that lasts? Does it make daily life harder?

equal-rule = { $n ->
    [one] We do not show exact numbers. Nobody can find you in them.
   *[other] We do not show exact numbers. We leave out answers of { $n } people or fewer. Nobody can find you in them.
    }
