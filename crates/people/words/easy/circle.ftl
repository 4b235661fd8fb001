circle-easy-1 = This shows who is in your life.
    .symbol = people
circle-easy-2 = You are in the middle.
    .symbol = person
circle-easy-3 = Only you see it.
    .symbol = lock

circle-put-easy-1 = Write a name.
    .symbol = write
circle-put-easy-2 = Say how near they are to you.
    .symbol = heart

circles-easy-1 = Someone wants you in their circle.
    .symbol = people
circles-easy-2 = You can say yes or no.
    .symbol = yes

circle-of-easy-1 = These people help each other.
    .symbol = people
circle-of-easy-2 = They make promises.
    .symbol = hand
circle-of-easy-3 = They meet and talk.
    .symbol = meeting

circle-meeting-easy-1 = Write what you talked about.
    .symbol = write
circle-promise-easy-1 = Write what you will do.
    .symbol = write
circle-promise-easy-2 = Write by when.
    .symbol = calendar

path-easy-1 = What do you dream of?
    .symbol = star
path-easy-2 = Write how you can get there.
    .symbol = write
path-easy-3 = What is the first step?
    .symbol = point

circle-lead = Who is in your life? Who is close? Who is farther away? Only you see this page.
circle-put-ask-yes = Ask them into my circle of support. Write their name as they write it here.
circle-yes-mail-text =
    Dear { $name },

    Something has changed.
    You can read what it is.

    Press here: { $link }

circle-yes-mail-paper =
    Dear { $name },

    { $member } said yes.
    They are in your circle of support now.

    You find it here: { $link }

circle-no-mail-text =
    Dear { $name },

    Something has changed.
    You can read what it is.

    Press here: { $link }

circle-no-mail-paper =
    Dear { $name },

    { $member } does not want to be in your circle of support now.
    They do not have to say why.

    You find it here: { $link }

circle-left-mail-text =
    Dear { $name },

    Something has changed.
    You can read what it is.

    Press here: { $link }

circle-left-mail-paper =
    Dear { $name },

    { $member } has left your circle of support.
    They do not see its page any more.

    You find it here: { $link }

circle-out-mail-text =
    Dear { $name },

    Something has changed.
    You can read what it is.

    Press here: { $link }

circle-out-mail-paper =
    Dear { $name },

    You are not in the circle of support of { $person } any more.
    They do not have to say why.

    You find it here: { $link }

circle-mail-text =
    Dear { $name },

    Someone asks you something.
    You can read it. You can say yes or no.

    Press here: { $link }

circle-mail-paper =
    Dear { $name },

    { $person } would like you to be in their circle of support.
    You can say yes or no.

    You find it here: { $link }

circle-meeting-notes-hint = When did you meet? Who was there? What did you agree?
path-lead = Begin with your dream. Then think back. What comes just before it? What is the first step? (after PATH and MAPS)
path-write-lead = Begin with your dream. Then think back from it. You can leave parts empty.

circle-end-easy-1 = You take this person out.
    .symbol = leave
circle-end-easy-2 = What you wrote about them goes away.
    .symbol = stop

circle-leave-easy-1 = You leave this circle.
    .symbol = leave
circle-leave-easy-2 = You can come back only if they ask you.
    .symbol = question
