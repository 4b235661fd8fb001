introductions-easy-1 = You can help people to meet.
    .symbol = people
introductions-easy-2 = Both must say yes.
    .symbol = yes
introductions-easy-3 = You can say no.
    .symbol = no

introduction-easy-1 = Someone wants you to meet a person.
    .symbol = people
introduction-easy-2 = You can say yes or no.
    .symbol = yes
introduction-easy-3 = You choose how they can reach you.
    .symbol = phone

meet-make-easy-1 = Write two names.
    .symbol = write
meet-make-easy-2 = Write why they should meet.
    .symbol = speak

meet-lead = You can introduce people, groups and places to each other. Both must say yes first. Then they see how to reach each other.
meet-said-no = You said no. We tell nobody.
meet-said-back = You took back your yes. The other can read that it is over. We give no reason.
meet-parted = You both said yes. Now it is over. You do not see any more how to reach each other.
meet-group-one = One person of { $group } answers. Only they see how to reach you.
meet-make-both = You wrote a name and you chose a group. Keep only one.
meet-asked-before = You asked them already. You can ask again after three months.
meet-make-lead = Choose two people. Or a person and a group or a place. They read what you write.
meet-mail-text =
    Dear { $name },

    Someone asks you something.
    You can read it. You can say yes or no.

    Press here: { $link }

meet-mail-paper =
    Dear { $name },

    { $person } would like you to meet someone.
    Ask us who it is. You can say yes or no.
    Nobody learns how to reach you, unless both say yes.

meet-both-text =
    Dear { $name },

    Someone introduced you. You both said yes.
    Here you see how to reach each other:

    { $link }
