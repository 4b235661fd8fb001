frame-skip = Skip to the main part of this page
frame-demo = This is a demonstration. The people in it are invented.
frame-acting-label = Acting for someone
frame-acting = { $hand }, you act for { $person } now.
frame-acting-agreed = What you may do for them
frame-acting-stop = Stop acting
frame-nav = Main parts of this place
frame-footer = About Mutual
frame-footer-says = Shared by four hats on an equal basis: community, using, providing and commissioning.
frame-unchecked = No native speaker has checked these words yet. Some pages are in English. If something seems wrong, choose English above.
frame-sign-in = Sign in
frame-sign-in-half = Go on signing in
frame-sign-out = Sign out
frame-signed-in-as = Signed in as
frame-easy-on = Easy Read
frame-easy-off = Easy Read off
frame-languages = Language
frame-easy-label = Easy Read
frame-error = Error:
frame-warning = Warning:
frame-day = Day
frame-month = Month
frame-year = Year
frame-choose = Choose one
frame-ladder-key = How to read the ladder
frame-ladder-proven = Proven: shown by what is on record
frame-ladder-possible = Possible: some facts are missing
frame-ladder-claimed = Claimed: what was said

nav-home = Home
nav-threads = Matters
nav-waiting = Waiting for an answer
nav-raise = Raise something
nav-people = People
nav-demo = Be someone
nav-groups = Groups
nav-roles = Who looks after this place
nav-record = Public record
nav-who-may = Who may what
nav-kept = What we keep
nav-contacts = Help and contacts
nav-worry = I am worried about someone
nav-limits = What Mutual does not promise
nav-about = About Mutual

hat-community = Community
hat-using = Using care
hat-providing = Providing care
hat-commissioning = Commissioning care
hat-community-long = I live here, or belong to a group here
hat-using-long = I use care or support, or I look after someone who does
hat-providing-long = I give care or support as my work
hat-commissioning-long = I decide or buy care for the council or the NHS

role-anyone = anyone, without signing in
role-member = anyone who belongs to the place
role-oneself = the person themselves
role-raiser = the person who raised it
role-helper = the helper who entered it for someone
role-owner = the person who is to answer for it
role-author = the person who wrote it
role-reader = whoever the person lets read it
role-participant = the people who may take part
role-contributor = the people who took part
role-doer = the person or group who took it on
role-moderator = moderators
role-steward = stewards of the place
role-safeguarding = those to whom worries about harm go
role-guardian = the Caldicott Guardian

refused-not-you = This is for someone else to do. The page 'Who may what' says who.
refused-own-hand = You act for someone now. This they do themselves: it lets others see more of what is theirs. Stop acting to do it for yourself.

stop-home = Go to the front page
stop-not-found-title = We cannot find that page
stop-not-found-text = The address may be wrong, or the page is not for everyone. Check the address, or start from the front page.
stop-forbidden-title = You cannot do this
stop-other-site-title = That came from another site
stop-other-site-text = For your safety we only take forms from our own pages. Open the page here and send it again.
stop-too-long-title = That is too long
stop-too-long-text = What you sent is longer than we can take. Go back, make it shorter, and send it again.
stop-too-often-title = Please wait a little
stop-too-often-text = { $n ->
    [one] You asked many times in a short time. Wait a minute, then try again.
   *[other] You asked many times in a short time. Wait { $n } minutes, then try again.
 }
stop-busy-title = We are busy for a moment
stop-busy-text = We could not tell if that was saved. Go back and send it again: sending twice does it once.
stop-broken-title = Something went wrong
stop-broken-text = This is our fault, not yours. Nothing was half saved. Go back and try again. If it happens again, tell the people who run this place.

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

ask-back = Back
ask-faults = There is a problem
frame-problem = There is a problem

asks-nothing = nothing
asks-sight = to be someone who may see it
asks-sign-in = to be signed in
asks-permit = `{ $act }`

tab-title = This form was opened for someone else
tab-text = You are yourself in one tab of your browser, and act for someone in another. What you sent was begun for one of you, and would now be kept with the other. So nothing was kept.
tab-typed = What you wrote
tab-go = Who acts for whom: look first, then open the page again

again-title = Is it still you?
again-text = This page is private, and you said some time ago who you are: we ask again who you are. Nothing is kept yet. Copy what you wrote, show who you are, and send it once more.
again-go = Copied? Show who you are
over-title = You do not act for them any more
over-text = It has ended while you wrote. Nothing was kept. Copy what you wrote, if you want to give it to them yourself.
over-go = Go on as yourself
out-title = You are signed out
out-text = You were signed out while you wrote: it ran out, or someone ended it. Nothing is kept yet. Copy what you wrote, sign in, and send it once more.
out-go = Copied? Sign in
