teams-title = Care teams
teams-lead = The people who give care and support to someone. That person leads the team. Nobody is put into a team: both say yes, try it, and go on only if both want to.
teams-mine = My team
teams-asked = You are asked
teams-inside = Teams you are in
teams-none = You are in nobody's team.
team-of = The team of { $person }
team-lead = Those in the team see this page, and nobody else.
team-people = Who is in it
team-none = Nobody yet.
team-go = Go to the team
team-starter = Starts the team and steps back
team-asked = They are asked.
team-ask-twice = They are in your team already, or asked into it.
team-stands-asked = Asked. If they do not answer, it ends on { $day }.
team-stands-you-asked = You are asked. If you say yes, you try it until { $day }. If you do not answer by then, nothing comes of it.
team-stands-trial = On trial until { $day }
team-stands-you-on = You said that it goes on. It waits for the other until { $day }.
team-stands-agreed = Both said that it goes on.
team-stands-ended = It has ended.
team-seat-of = { $member } in the team of { $person }
team-seat-over = That has ended.
team-seat-about = What { $name } says of themselves
team-seat-promise = What { $from } promises { $to }
team-take = Yes, let us try
team-take-about = What should { $person } know about you?
team-take-about-hint = In your own words. You can leave it empty
team-take-promise = What do you promise { $person }?
team-take-promise-hint = In your own words
team-take-promise-missing = Write what you promise.
team-take-promise-long = This is too long. Write at most { $most } characters.
team-taken = The trial has begun.
team-go-on = I want to go on
team-say-no = No, I do not want to
team-on-both = You both want it: it goes on.
team-on-mail-subject = { $place }: something has changed
team-on-mail-text = { mail-news-text }
team-on-mail-paper =
    Dear { $name },

    { $other } wants to go on with you in a care team after { $day }. It goes on if you have said so too:

    { $link }
team-on = You said that it goes on. It does when both have said so.
team-end = End it
team-ended = It has ended.

team-ask-title = Ask someone into my team
team-ask-lead = They read what you write, and say yes or no. Then you try it until the day you choose.
team-ask-who = Who?
team-ask-who-hint = Their name, as they write it here
team-ask-who-which = Which of them?
team-ask-who-same = You lead your team. Name someone else.
team-ask-kind = What are they to you?
team-ask-kind-worker = Paid worker
team-ask-kind-family = Family
team-ask-kind-friend = Friend
team-ask-kind-peer = Someone who has been through the same
team-ask-kind-volunteer = Volunteer
team-ask-kind-missing = Choose what they are to you.
team-ask-about = What should they know about you?
team-ask-about-hint = Who you are, what a good day is, what you hope for. Not what you need: that is in another place. If they have no account here, whoever helps them reads it to them.
team-ask-about-missing = Write what they should know about you.
team-ask-about-long = This is too long. Write at most { $most } characters.
team-ask-promise = What do you promise them?
team-ask-promise-hint = For example: I tell you early when a time does not suit me
team-ask-promise-missing = Write what you promise them.
team-ask-promise-long = This is too long. Write at most { $most } characters.
team-ask-trial = Until when do you try it?
team-ask-trial-hint = For example 24 1 2027
team-ask-trial-missing = Write until when you try it.
team-ask-trial-wrong = That is not a day. Write the day, the month and the year in numbers.
team-ask-starter = Starting the team
team-ask-starter-yes = They help to start the team, and step back when it stands by itself
team-ask-button = Ask them

team-hats = Hats
team-hats-none = Nobody wears a hat yet. A hat is something that one person looks after, for a time.
team-hat-title = Offer a hat
team-hat-lead = A hat is something that one person looks after. They must say yes to it, and it ends on a day.
team-hat-name = What is to be looked after?
team-hat-name-hint = For example: the rota, welcoming new people, the medicine chart (which is kept elsewhere)
team-hat-name-missing = Write what is to be looked after.
team-hat-name-long = This is too long. Write at most { $most } characters.
team-hat-holder = By whom?
team-hat-holder-missing = Choose who is to look after it.
team-hat-until = Until when?
team-hat-until-hint = For example 24 5 2027
team-hat-button = Offer it
team-hat-offered = It is offered. It holds when they say yes.
team-hat-waits = Offered, until { $day }
team-hat-by = Offered by { $who }
team-hat-worn = Until { $day }
team-hat-due = Until { $day }. Time to check whether it still fits.
team-hat-take = I take it
team-hat-taken = You wear it now.
team-hat-check = It still fits
team-hat-checked = It is noted that it still fits.
team-hat-put-down = Put it down
team-hat-down = You put it down.
team-hat-back-title = Take this hat back
team-hat-back-lead = You lead your team, and can take a hat back at any time. Whoever wears it is told, and reads why.
team-hat-back-reason = Why do you take it back?
team-hat-back-reason-hint = They read this. One sentence is enough
team-hat-back-reason-missing = Write why you take it back: whoever wears it reads this.
team-hat-back-reason-long = This is too long. Write at most { $most } characters.
team-hat-back-button = Take it back
team-hat-is-back = You took it back. They are told.
team-hat-gone = { $hat }: taken back on { $day }
team-hat-back-mail-subject = { $place }: something waits for you
team-hat-back-mail-text =
    Dear { $name },

    something changed in { $place }. Please sign in and look:

    { $link }

team-signs = Can whoever started the team step back?
team-signs-ready = All the signs are there: it is time to step back.
team-signs-not-yet = Not all the signs are there yet.
team-sign-yes = Yes:
team-sign-no = Not yet:
team-sign-people = At least two others are in the team.
team-sign-agreed = Someone has come through the trial and stays.
team-sign-hats = All hats are worn by others.
team-sign-checks = Every hat was checked in the last month.

team-hat-mail-subject = { $place }: something waits for you
team-hat-mail-text = { mail-asks-text }
team-hat-mail-paper =
    Dear { $name },

    { $person } offers you a hat in their care team. Ask us what it is, and say yes or no.

team-mail-subject = { $place }: something waits for you
team-mail-text = { mail-asks-text }
team-mail-paper =
    Dear { $name },

    { $person } asks you into their care team. Read what they say, and say yes or no:

    { $link }

team-yes-mail-subject = { $place }: something has changed
team-yes-mail-text = { mail-news-text }
team-yes-mail-paper =
    Dear { $name },

    { $other } said yes to being in your care team. You try it together until { $day }. It goes on after that only if you both say so:

    { $link }

team-no-mail-subject = { $place }: something has changed
team-no-mail-text = { mail-news-text }
team-no-mail-paper =
    Dear { $name },

    { $other } does not want to be in your care team now. They need not say why. Here it stands:

    { $link }

team-left-mail-subject = { $place }: something has changed
team-left-mail-text = { mail-news-text }
team-left-mail-paper =
    Dear { $name },

    { $other } has left your care team. They no longer see it, and the hats they wore are free. Here it stands:

    { $link }

team-out-mail-subject = { $place }: something has changed
team-out-mail-text = { mail-news-text }
team-out-mail-paper =
    Dear { $name },

    you are no longer in the care team of { $other }. They need not say why. You no longer see it, and any hat you wore in it has ended. Here it stands:

    { $link }

team-trial-mail-subject = { $place }: something waits for you
team-trial-mail-text = { mail-asks-text }
team-trial-mail-paper =
    Dear { $name },

    your trial with { $other } in a care team ends on { $day }. It goes on only if you both say so before. Say here whether you want to go on:

    { $link }

team-links = Kept elsewhere
team-links-none = Nothing yet. You can put links here: to the rota, the medicine chart, the pay.
team-link-title = Put a link here
team-link-lead = The rota, the medicine chart and the pay are kept by other programs. Put a link here, and your team finds its way to them. What is on their pages is theirs.
team-link-name = What is it?
team-link-name-hint = For example: the rota, the medicine chart, who pays whom
team-link-name-missing = Write what it is.
team-link-name-long = This is too long. Write at most { $most } characters.
team-link-address = Its address
team-link-address-hint = It begins with https://
team-link-address-missing = Write its address.
team-link-address-long = This is too long. Write at most { $most } characters.
team-link-address-wrong = This is no address that we can use. It begins with https:// and has no spaces. Open the page, and copy its address.
team-link-button = Put it here
team-link-put = The link is there.
team-link-end = Take it away
team-link-ended = The link is gone.
team-link-at = On { $host }
team-link-many = Your team has as many links as it can have. Take one away first.

team-leave-title = Leave this care team
team-leave-lead = It ends for both of you, and your hats in it end too. You can come back only when you are asked again.
team-leave-button = Leave it
