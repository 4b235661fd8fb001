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

network-minutes = { $n ->
    [0] It is where you live.
    [one] It is one minute's walk.
   *[other] It is { $n } minutes' walk.
    }
network-members = { $n ->
    [one] One person is in it.
   *[other] { $n } people are in it.
    }
network-hours = { $n ->
    [one] One hour a week.
   *[other] { $n } hours a week.
    }
network-stays = You stay a member, also if you get no services any more.
network-ask-first = You live far away, or you have not said where you live. { $name } must say yes first. They see your name.
network-said-no = The answer was no. You can ask again in three months.
network-asks-lead = They live far away, or have not said where. If you say yes, they see the names of everyone in it.

network-hand-on-easy-1 = You can ask someone else to bring the neighbours together.
    .symbol = people
network-hand-on-easy-2 = You can still be in the group.
    .symbol = group

network-connect-easy-1 = You are asked to bring the neighbours together.
    .symbol = people
network-connect-easy-2 = You can say yes or no.
    .symbol = answer

network-end-easy-1 = The group of neighbours stops.
    .symbol = stop
network-end-easy-2 = Everyone in it is told why.
    .symbol = letter

network-over-easy-1 = This group of neighbours has stopped.
    .symbol = stop
network-make-lead = Choose the middle of the network. Say how many hours a week you help its members.
spot-lead = Nobody sees this. It tells us how far you live from a network. You can take it away: leave it empty.

networks-lead = A few people who live near each other. They help each other. One of them brings them together.
network-check-size = { $n ->
    [one] One member. Most networks have { $fewest } to { $most }.
   *[other] { $n } members. Most networks have { $fewest } to { $most }.
    }
network-check-hours = { $n ->
    [one] One hour a week. Most have { $least } or more.
   *[other] { $n } hours a week. Most have { $least } or more.
    }
network-check-far = { $n ->
    [0] Everyone we know of lives within { $minutes } minutes.
    [one] One member lives more than { $minutes } minutes away.
   *[other] { $n } members live more than { $minutes } minutes away.
    }

network-asks-text =
    Dear { $name },

    Someone asks you something.
    You can read it. You can say yes or no.

    Press here: { $link }

network-connect-ask-text =
    Dear { $name },

    Someone asks you something.
    You can read it. You can say yes or no.

    Press here: { $link }

network-yes-text =
    Dear { $name },

    Something has changed.
    You can read what it is.

    Press here: { $link }

network-no-text =
    Dear { $name },

    Something has changed.
    You can read what it is.

    Press here: { $link }

network-connect-yes-text =
    Dear { $name },

    Something has changed.
    You can read what it is.

    Press here: { $link }

network-connect-no-text =
    Dear { $name },

    Something has changed.
    You can read what it is.

    Press here: { $link }

network-ended-text =
    Dear { $name },

    Something has changed.
    You can read what it is.

    Press here: { $link }
