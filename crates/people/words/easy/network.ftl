networks-easy-1 = Neighbours help each other.
    .symbol = people
networks-easy-2 = You can find neighbours near you.
    .symbol = place
networks-easy-3 = You can join if you want to.
    .symbol = group-join

network-easy-1 = This is a group of neighbours.
    .symbol = people
network-easy-2 = You can join. You can leave.
    .symbol = group-join

network-make-easy-1 = You can start a group of neighbours.
    .symbol = new
spot-easy-1 = Say where you live.
    .symbol = home
spot-easy-2 = Nobody sees it.
    .symbol = lock
