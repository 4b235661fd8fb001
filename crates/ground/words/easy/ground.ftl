nav-waiting = Waiting
nav-raise = Tell us something
nav-record = What was done
nav-limits = What we cannot do
stop-not-found-title = This page is not here
stop-broken-text = Something broke. It is our fault. Please try again.
