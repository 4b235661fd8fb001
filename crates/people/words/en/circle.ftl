circle-title = My circle
circle-lead = Who is in your life, closer and farther, as you see it. Only you see this page, and whoever acts for you in this.
circle-none = Nobody stands here yet. Begin with the person who is nearest to you.
circle-map = My circle, as a picture
circle-map-twin = The same people stand in the lists below.
circle-me = Me
circle-change = Change it
circle-take-out = Take out
circle-agreed = In your circle of support
circle-asked = Asked into your circle of support
circle-parted-no = Did not want to be in your circle of support
circle-parted-left = Has left your circle of support
circle-support = My circle of support
circle-support-go = Meetings and promises
circle-kept = It is kept.
circle-ended = They are taken out.
circle-left = You are not in it.
circle-taken = You are in their circle now.
circle-over = That has ended.
circle-end-title = Take them out
circle-end-lead = What you wrote about them here is erased. You cannot undo this.
circle-end-button = Take them out

circle-leave-title = Leave this circle of support
circle-leave-lead = You no longer see what it agrees. You can come back only when you are asked again.
circle-leave-button = Leave it

circle-put-title = Put someone in
circle-put-lead = They do not see this page. If you ask them into your circle of support, they learn that and nothing else that stands here.
circle-put-name = Their name
circle-put-name-missing = Write their name.
circle-put-name-long = Write at most { $most } characters for the name.
circle-put-kind = Who are they to you?
circle-put-kind-family = Family
circle-put-kind-friend = Friend
circle-put-kind-neighbour = Neighbour
circle-put-kind-group = Someone from a group, a club, a church, a mosque
circle-put-kind-paid = Someone who is paid to support me
circle-put-kind-missing = Choose who they are to you.
circle-put-ring = How near are they?
circle-put-ring-1 = Nearest to me
circle-put-ring-2 = Near
circle-put-ring-3 = Farther
circle-put-ring-missing = Choose how near they are.
circle-put-note = Anything about them
circle-put-note-hint = You can leave this empty
circle-put-note-long = This is too long. Write at most { $most } characters.
circle-put-ask = Circle of support
circle-put-ask-yes = Ask them into my circle of support. They must belong to this place, and their name must be as they write it here.
circle-put-which = Which of them?
circle-put-self = You are in the middle already. Name someone else.
circle-put-twice = They are in your circle of support already, or asked into it. Without the tick they can stand here once more.
circle-put-button = Keep it

circle-mail-subject = { $place }: something waits for you
circle-mail-text = { mail-asks-text }
circle-mail-paper =
    Dear { $name },

    { $person } would like you to be in their circle of support. Say yes or no:

    { $link }

circle-yes-mail-subject = { $place }: something has changed
circle-yes-mail-text = { mail-news-text }
circle-yes-mail-paper =
    Dear { $name },

    { $member } said yes: they are in your circle of support now. Here is your circle:

    { $link }

circle-no-mail-subject = { $place }: something has changed
circle-no-mail-text = { mail-news-text }
circle-no-mail-paper =
    Dear { $name },

    { $member } does not want to be in your circle of support now. They need not say why. Here is your circle:

    { $link }

circle-left-mail-subject = { $place }: something has changed
circle-left-mail-text = { mail-news-text }
circle-left-mail-paper =
    Dear { $name },

    { $member } has left your circle of support. They no longer see what it agrees. Here is your circle:

    { $link }

circle-out-mail-subject = { $place }: something has changed
circle-out-mail-text = { mail-news-text }
circle-out-mail-paper =
    Dear { $name },

    you are no longer in the circle of support of { $person }, and no longer see what it agrees. They need not say why. The circles you are in stand here:

    { $link }

circles-title = Circles I am in
circles-lead = People who asked you into their circle of support.
circles-asked = You are asked
circles-yes = Yes, I want to be in it
circles-no = No
circles-inside = You are in
circles-none = You are in nobody's circle of support yet.
circles-leave = Leave it

circle-of = The circle of support of { $person }
circle-of-lead = Those who said yes to being in it see this page, and nobody else.
circle-of-none = Nobody is in it at the moment.
circle-of-gone = { $name } (no longer in the circle)
circle-promises = Promises
circle-promises-none = Nobody has promised anything yet.
circle-promise-title = Promise something
circle-promise-what = What do you promise?
circle-promise-what-missing = Write what you promise.
circle-promise-what-long = This is too long. Write at most { $most } characters.
circle-promise-due = By when?
circle-promise-due-missing = Write by when.
circle-promise-due-wrong = That is not a day. Write the day, the month and the year in numbers.
circle-promise-button = Promise
circle-promise-by = By { $day }
circle-promise-kept = I have kept it
circle-promise-kept-on = Kept on { $day }
circle-promise-is-kept = You kept it.
circle-meetings = Meetings
circle-meetings-none = There was no meeting yet.
circle-meeting-title = Write down a meeting
circle-meeting-notes = What was talked about, and what was not to be
circle-meeting-notes-hint = When, who was there, what was agreed. The person in the middle decides what is not talked about.
circle-meeting-notes-missing = Write what was talked about.
circle-meeting-notes-long = This is too long. Write at most { $most } characters.
circle-meeting-button = Keep it
circle-noted = It is written down.

path-title = The way to my dream
path-lead = Begin with the dream, and work back from it to the first step (after PATH and MAPS).
path-write-lead = Begin with the dream. Then look back from it: what has happened on the way? You can leave parts empty.
path-of = The way to the dream of { $person }
path-yours = the way to your dream
paper-path-dream = The dream
paper-path-dream-hint = How life is when it is as you want it
paper-path-in-a-year = In a year
paper-path-in-a-year-hint = What will be true in a year that is real and possible?
paper-path-now = Now
paper-path-now-hint = How it is today
paper-path-who = Who is with me
paper-path-who-hint = Who will help, and whom to ask
paper-path-strong = What makes us strong
paper-path-strong-hint = What you and the others need to keep going
paper-path-months = In some months
paper-path-months-hint = What will be done by then
paper-path-first = The first step
paper-path-first-hint = What happens tomorrow, and who does it
