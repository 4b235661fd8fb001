capacity-mine = Decisions made for me
capacity-of = Decisions made for { $person }
capacity-lead = Sometimes a person cannot decide a thing, even with help. Then someone with the power to do so may have to. What they decided stands here, with what the person said.
capacity-rule-1 = Everyone can decide, until it is shown that they cannot decide this one thing now.
capacity-rule-2 = First they get all the help to decide that there is.
capacity-rule-3 = A decision may seem unwise to others. It still counts.
capacity-rule-4 = What is decided for someone must be good for them.
capacity-rule-5 = Of all that would work, choose what leaves them most free.
capacity-source = Mental Capacity Act 2005, section 1, in our words.
capacity-none = None.
capacity-by = { $name }, { $day }
capacity-again = It is looked at again by { $day }.
capacity-objection = The person does not agree
capacity-recorded = It is recorded. The person is told.

capacity-record-title = Record a decision
capacity-record-lead = Only what they could not decide now. They read what you write here.
capacity-record-what = What was decided, and why?
capacity-record-what-missing = Write what was decided.
capacity-record-what-long = This is too long. Write at most { $most } characters.
capacity-record-authority = On what authority?
capacity-record-authority-hint = The order or power, its number, and that it covers this
capacity-record-authority-missing = Write on what authority it was decided.
capacity-record-authority-long = This is too long. Write at most { $most } characters.
capacity-record-said = What did the person say?
capacity-record-said-hint = In their words or signs, also if it is something else than what was decided
capacity-record-said-missing = Write what the person said, or how they showed what they want.
capacity-record-said-long = This is too long. Write at most { $most } characters.
capacity-record-tried = What was tried so that they decide themselves?
capacity-record-tried-missing = Write what was tried first.
capacity-record-tried-long = This is too long. Write at most { $most } characters.
capacity-record-review = When is it looked at again?
capacity-record-review-hint = For example 24 5 2027
capacity-record-review-missing = Write when it is looked at again.
capacity-record-review-wrong = That is not a day. Write the day, the month and the year in numbers.
capacity-record-button = Record it

capacity-object-title = I do not agree
capacity-object-lead = What you write stands beside the decision for good, and whoever decided is told.
capacity-object-text = In your words
capacity-object-text-missing = Write why you do not agree, or ask someone to write it for you.
capacity-object-text-long = This is too long. Write at most { $most } characters.
capacity-object-button = Say so
capacity-object-kept = It stands beside the decision now.

capacity-mail-subject = { $place }: something waits for you
capacity-mail-text =
    Dear { $name },

    something waits for you in { $place }. Please sign in and look:

    { $link }
capacity-mail-paper =
    Dear { $name },

    { $person } made a decision for you, and it is recorded. { $person } brings or sends you on paper what was decided and why. Ask for it if it does not come. If you do not agree, tell us: it stands beside the decision for good.
capacity-review-subject = { $place }: something waits for you
capacity-review-text =
    Dear { $name },

    something waits for you in { $place }. Please sign in and look:

    { $link }
capacity-review-paper =
    Dear { $name },

    a decision that is recorded is to be looked at again:

    { $link }
capacity-objected-subject = { $place }: something waits for you
capacity-objected-text =
    Dear { $name },

    something waits for you in { $place }. Please sign in and look:

    { $link }
capacity-objected-paper =
    Dear { $name },

    the person for whom you decided does not agree. Read what they say:

    { $link }

capacity-print-title = Print it for the person
capacity-print-lead = Print this page. Give it to the person, or read it to them. The letter that the place sent says only that there is a decision.
capacity-print-heading = { $name } decided something for you
capacity-print-what = What was decided, and why
capacity-print-said = What you said
capacity-print-tried = What was tried so that you decide yourself
capacity-print-object = If you do not agree, tell the people who look after this place. It stands beside the decision for good.
capacity-print-object-to = If you do not agree, say so. It stands beside the decision for good. { $contacts }
