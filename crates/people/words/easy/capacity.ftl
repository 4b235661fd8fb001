capacity-easy-1 = Sometimes a person can not decide a thing.
    .symbol = unsure
capacity-easy-2 = First others help them to decide.
    .symbol = helper
capacity-easy-3 = Then someone else may have to decide.
    .symbol = decide
capacity-easy-4 = You can say that you do not agree.
    .symbol = disagree

capacity-record-easy-1 = Write what was decided.
    .symbol = write
capacity-record-easy-2 = Write what the person said.
    .symbol = speak

capacity-object-easy-1 = You can say no.
    .symbol = disagree
capacity-object-easy-2 = Write it in your own words.
    .symbol = write

capacity-lead = Sometimes a person cannot decide a thing, even with help. Then someone else may have to. Here you see what they decided, and what the person said.
capacity-mail-text =
    Dear { $name },

    Something waits for you in { $place }.
    Please sign in and look.

    Press here: { $link }
capacity-mail-paper =
    Dear { $name },

    { $person } made a decision for you.
    { $person } gives you or sends you a paper. It says what was decided and why.
    You can say if you do not agree.
capacity-review-text =
    Dear { $name },

    Something waits for you in { $place }.
    Please sign in and look.

    Press here: { $link }
capacity-review-paper =
    Dear { $name },

    It is time to look at a decision again.

    You find it here: { $link }
capacity-objected-text =
    Dear { $name },

    Something waits for you in { $place }.
    Please sign in and look.

    Press here: { $link }
capacity-objected-paper =
    Dear { $name },

    You decided something for someone. They do not agree.
    Read what they say.

    You find it here: { $link }

capacity-print-easy-1 = Print this for the person.
    .symbol = print
capacity-print-easy-2 = Or read it to them.
    .symbol = read
