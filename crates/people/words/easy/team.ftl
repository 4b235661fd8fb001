teams-easy-1 = A team helps a person.
    .symbol = people
teams-easy-2 = The person is in charge.
    .symbol = star
teams-easy-3 = Everyone can say no.
    .symbol = no

team-easy-1 = This is a team.
    .symbol = people
team-easy-2 = You see who is in it.
    .symbol = look
team-easy-3 = You see who does what.
    .symbol = list

team-seat-easy-1 = Do you want to be in the team?
    .symbol = question
team-seat-easy-2 = You can try it first.
    .symbol = new
team-seat-easy-3 = You can stop at any time.
    .symbol = stop

team-ask-easy-1 = Ask someone to be in your team.
    .symbol = speak
team-ask-easy-2 = They can say yes or no.
    .symbol = yes

team-hat-back-easy-1 = You can stop someone looking after a thing.
    .symbol = warning
team-hat-back-easy-2 = Say why. They read it.
    .symbol = speak

team-hat-easy-1 = Someone looks after one thing.
    .symbol = hand
team-hat-easy-2 = They must say yes to it.
    .symbol = yes

team-link-easy-1 = You can put a link here.
    .symbol = write
team-link-easy-2 = Your team can open it.
    .symbol = group

teams-lead = These people care for someone and support them. The person leads the team. Nobody has to be in it. Both try it first.
team-ask-lead = They read what you write. They say yes or no. Then you try it until a day that you choose.
team-ask-about-hint = Who are you? What is a good day? What do you hope for? Do not write here what you need.
team-hats-none = Nobody has a hat yet. A hat means: one person looks after a thing.
team-hat-lead = A hat means: one person looks after a thing. They must say yes. It ends on a day.
team-yes-mail-text =
    Dear { $name },

    Something has changed.
    You can read what it is.

    Press here: { $link }

team-yes-mail-paper =
    Dear { $name },

    { $other } said yes to being in your care team.
    You try it together until { $day }.

    You find it here: { $link }

team-no-mail-text =
    Dear { $name },

    Something has changed.
    You can read what it is.

    Press here: { $link }

team-no-mail-paper =
    Dear { $name },

    { $other } does not want to be in your care team now.
    They do not have to say why.

    You find it here: { $link }

team-left-mail-text =
    Dear { $name },

    Something has changed.
    You can read what it is.

    Press here: { $link }

team-left-mail-paper =
    Dear { $name },

    { $other } has left your care team.
    Someone else may have to do what they did.

    You find it here: { $link }

team-out-mail-text =
    Dear { $name },

    Something has changed.
    You can read what it is.

    Press here: { $link }

team-out-mail-paper =
    Dear { $name },

    You are not in the care team of { $other } any more.
    They do not have to say why.

    You find it here: { $link }

team-trial-mail-text =
    Dear { $name },

    Someone waits for your word.
    You can say yes or no.

    Press here: { $link }

team-trial-mail-paper =
    Dear { $name },

    You try something with { $other } in a care team.
    It ends on { $day }.
    Do you want to go on? Then say so before that day.

    You find it here: { $link }

team-mail-text =
    Dear { $name },

    Someone asks you something.
    You can read it. You can say yes or no.

    Press here: { $link }

team-mail-paper =
    Dear { $name },

    { $person } asks you to be in their care team.
    Read what they say. You can say yes or no.

    You find it here: { $link }

team-link-lead = The rota, the medicine and the pay are on other pages. You can put a link to them here.
team-link-address-wrong = We cannot use this address. It must begin with https:// and have no spaces. Open the page and copy its address.

team-hat-back-lead = This is your team. You can take a hat back. We tell the person who has it. They read why.

team-leave-easy-1 = You leave this team.
    .symbol = leave
team-leave-easy-2 = You can come back only if they ask you.
    .symbol = question

team-on-mail-text =
    Dear { $name },

    Something has changed.
    You can read what it is.

    Press here: { $link }

team-on-mail-paper =
    Dear { $name },

    { $other } wants to go on with you in a care team.
    Do you want that too? Then say so before { $day }.

    You find it here: { $link }
