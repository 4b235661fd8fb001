data-easy-1 = Here is all that we know about you.
    .symbol = list
data-easy-2 = You can take it with you.
    .symbol = paper

forget-easy-1 = You can leave.
    .symbol = leave
forget-easy-2 = Then your words go.
    .symbol = no
forget-easy-3 = You can not get them back.
    .symbol = warning

forgotten-easy-1 = You have left.
    .symbol = leave
forgotten-easy-2 = Your words are gone.
    .symbol = done
