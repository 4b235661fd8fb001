# Naming someone in a form.

pick-missing = Write the name of a person.
pick-nobody = Nobody here is called { $name }. Write the name as they write it themselves, the whole of it.
pick-several = Several people have this name. Choose the one you mean.
pick-part = Choose the one you mean. If they are not here, write the whole name.
pick-since = Here since { $day }

people-back-to-me = Back to my page

# Acting for someone.

area-talk = Matters
area-talk-hint = Raise a matter, talk, vote on what people say, answer a proposal. Never a secret ballot.
area-reach = How I am reached
area-reach-hint = Address, telephone, large print, language.
area-strengths = My strengths
area-strengths-hint = What I like, what I am good at, what I give.
area-needs = My needs
area-needs-hint = Read and write what I need. Each reading stands in my log.
area-plan = My plan
area-plan-hint = What I want, and who does what.
area-circle = My circle
area-circle-hint = Who is in my life.
area-team = My care team
area-team-hint = Who gives me care and support.
area-meet = Meeting people
area-meet-hint = Introductions and neighbour networks.

acting-title = Acting for someone
acting-lead = Someone you trust can do things here for you: what you choose, until the day you choose. Both names are kept with all they do, and you see it on this page. You can end it at once, and need not say why.
acting-mine = Who may act for me
acting-mine-none = Nobody. You do everything here yourself.
acting-others = For whom I may act
acting-others-none = Nobody has asked you.
acting-past = What has ended
acting-line = { $helper } acts for { $person } ({ $kind })
acting-line-waits = { $helper } is asked to act for { $person } ({ $kind })
acting-line-ended = { $helper } acted for { $person } ({ $kind })
acting-until = Until { $day }
acting-ended-on = Ended on { $day }
acting-take = I say yes
acting-begin = Act for them now
acting-end = End it now
acting-agreed = It is agreed. It holds as soon as they say yes.
acting-taken = You said yes.
acting-ended = It has ended. From now on nobody can act on it.
acting-begun = You act for someone now. Their name stands at the top, with yours.
acting-stopped = You are yourself again.
acting-over = That has ended. You are yourself again.
acting-not-agreed = That is not part of what was agreed. You are yourself on this page; stop acting to go on as yourself.

acting-agree-title = Agree that someone acts for me
acting-agree-lead = Choose someone who belongs here, what they may do, what for and until when.
acting-agree-who = Who?
acting-agree-who-hint = Their name, as they write it here
acting-agree-who-which = Which of them?
acting-agree-who-same = Nobody acts for themselves. Name someone else.
acting-agree-kind = What are they?
acting-agree-kind-helper = Helper
acting-agree-kind-helper-hint = Family, a friend, a neighbour, a worker
acting-agree-kind-advocate = Advocate
acting-agree-kind-advocate-hint = Someone who speaks for you and for nobody else
acting-agree-kind-attorney = Attorney
acting-agree-kind-attorney-hint = Under a registered lasting power of attorney
acting-agree-kind-deputy = Deputy
acting-agree-kind-deputy-hint = Appointed by the Court of Protection
acting-agree-kind-missing = Choose what they are.
acting-agree-area = What may they do?
acting-agree-area-missing = Choose at least one thing that they may do.
acting-agree-for = What for?
acting-agree-for-hint = In your words. For example: while my eyes are bad
acting-agree-for-missing = Write what it is for.
acting-agree-for-long = Write at most { $most } characters about what it is for.
acting-agree-authority = On what authority?
acting-agree-authority-hint = The paper that you saw, its date and its number
acting-agree-authority-missing = Write on what authority they act: the paper, its date and its number.
acting-agree-authority-long = Write at most { $most } characters about the authority.
acting-agree-until = Until when?
acting-agree-until-hint = For example 24 5 2027
until-missing = Write until when it holds. You can agree anew later.
until-wrong = That is not a day. Write the day, the month and the year in numbers.
until-past = That day is over. Write a day to come.
until-late = That is too far away. The latest day is { $day }; you can agree anew then.
acting-agree-button = Agree

acting-mail-subject = { $place }: something waits for you
acting-mail-text =
    Dear { $name },

    { $person } asks you to do some things here for them. Look what it is, and say yes or no:

    { $link }
