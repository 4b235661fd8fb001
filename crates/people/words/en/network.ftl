networks-title = Neighbour networks
networks-lead = A few people who live within a short walk of each other, and one of them who connects them. They help each other.
networks-spot = Say where you live, to find those near you
networks-spot-change = Change where you live
networks-none = There is none yet. You can begin one.
networks-mine = You are in it.
network-minutes = { $n ->
    [0] It is where you live.
    [one] One minute's walk from you.
   *[other] { $n } minutes' walk from you.
 }
network-members = { $n ->
    [one] One person is in it.
   *[other] { $n } people are in it.
 }
network-connector = { $name } connects it.
network-hours = { $n ->
    [one] One hour a week.
   *[other] { $n } hours a week.
 }
network-checks = How it stands
network-check-size = { $n ->
    [one] One member; such networks have { $fewest } to { $most }.
   *[other] { $n } members; such networks have { $fewest } to { $most }.
 }
network-check-hours = { $n ->
    [one] One hour a week from the connector; { $least } or more are usual.
   *[other] { $n } hours a week from the connector; { $least } or more are usual.
 }
network-check-far = { $n ->
    [0] Nobody who said where they live is more than { $minutes } minutes away.
    [one] One member lives more than { $minutes } minutes away.
   *[other] { $n } members live more than { $minutes } minutes away.
 }
network-sources = Where these numbers come from: { $sources }
network-stays = Being in a network has nothing to do with services that you get. Whoever stops getting them stays a member.
network-join = Join it
network-joined = You are in it.
network-leave = Leave it
network-left = You have left it.
network-over = This network has ended.
network-connector-stays = You connect this network. Someone else must take that on before you leave.
network-made = Your network has begun. You connect it.

network-make-title = Begin a network
network-make-lead = Choose its middle, and say how many hours a week you give to connect its members.
network-make-name = Its name
network-make-name-missing = Write its name.
network-make-name-long = Write at most { $most } characters for the name.
network-make-about = What is it for?
network-make-about-missing = Write what it is for.
network-make-about-long = This is too long. Write at most { $most } characters.
network-make-near = Where is its middle?
network-make-near-missing = Choose where its middle is, or write the two numbers from a map.
network-make-lat = Or north, in degrees from a map
network-make-lat-hint = For example 53.6241
network-make-lon = And east, in degrees; west has a minus
network-make-lon-hint = For example -1.8792
network-make-hours = Hours a week that you give
network-make-hours-wrong = Write a whole number of hours, from 0 to 168.
network-make-button = Begin it

spot-title = Where I live
spot-lead = Nobody sees this. It is used to say how far a network is, and you can take it back by leaving all of it empty.
spot-near = Near which of these?
spot-lat = Or north, in degrees from a map
spot-lat-hint = For example 53.6241
spot-lon = And east, in degrees; west has a minus
spot-lon-hint = For example -1.8792
spot-degrees-wrong = Copy the number from a map, with a full stop in it: for example 53.6241.
spot-far = This is far from { $place }. Look at both numbers again: north first, then east, and west has a minus.
spot-button = Keep it
spot-kept = It is kept.
