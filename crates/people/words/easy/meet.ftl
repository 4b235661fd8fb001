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
