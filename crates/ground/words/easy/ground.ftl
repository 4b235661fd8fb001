nav-waiting = Waiting
nav-raise = Tell us something
nav-record = What was done
nav-limits = What we cannot do
stop-not-found-title = This page is not here
stop-broken-text = Something broke. It is our fault. Please try again.

tab-easy-1 = You do things for someone in this browser.
    .symbol = helper
tab-easy-2 = This was for one of you. Now it is the turn of the other.
    .symbol = people
tab-easy-3 = So we did not keep it.
    .symbol = stop
tab-text = You are yourself in one tab, and act for someone in another tab. We did not know whose this is. So we kept nothing.

again-easy-1 = You were here for a long time.
    .symbol = clock
again-easy-2 = We ask again who you are.
    .symbol = person
again-easy-3 = Copy your words first. Then send them again.
    .symbol = write
again-text = This page is private. So we ask again who you are. Nothing is kept yet. Copy what you wrote. Show who you are. Then send it again.

out-easy-1 = You are signed out now.
    .symbol = stop
out-easy-2 = We did not keep your words yet.
    .symbol = write
out-easy-3 = Copy your words. Sign in. Then send them again.
    .symbol = person
out-text = You were signed out while you wrote. Nothing is kept yet. Copy what you wrote. Sign in. Then send it again.

over-easy-1 = You did something for someone.
    .symbol = helper
over-easy-2 = They have stopped it.
    .symbol = stop
over-easy-3 = We did not keep your words. You can copy them.
    .symbol = write
