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
area-reach = Being reached
area-reach-hint = Address, telephone, large print, language.
area-strengths = Strengths
area-strengths-hint = What I like, what I am good at, what I give. Who sees it, I say myself.
area-needs = Needs
area-needs-hint = Read and write what I need. Each reading stands in my log. Who else may read it, I say myself.
area-plan = Plan
area-plan-hint = What I want, and who does what. Who else may read it, I say myself.
area-circle = Circle
area-circle-hint = Who is in my life. I ask people into my circle of support myself.
area-team = Care team
area-team-hint = Who gives me care and support. I ask people into my team myself, and say myself that they stay.
area-meet = Meeting people
area-meet-hint = Introductions and neighbour networks. I say yes to an introduction myself.

acting-title = Acting for someone
acting-lead = Someone you trust can do things here for you: what you choose, until the day you choose. Both names are kept with all they change and with each private paper they open, and you see it on this page. You can end it at once, and need not say why.
acting-now = You act for { $person } now
acting-now-until = Until { $day }, or until one of you ends it. What you may do for them:
acting-now-own = On this page, on your account and when you raise a worry you are yourself. Letting others read or see more of what is theirs, they do themselves.
acting-now-decide = A decision for { $person } you record in your own name: stop acting first. The way there stands on this page then.
acting-now-stop = Stop acting for { $person }
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
acting-say-no = I say no
acting-end-ask = Take it back
acting-begin = Act for them now
acting-end = End it now
acting-agreed = It is agreed. It holds as soon as they say yes.
acting-taken = You said yes.
acting-ended = It has ended. From now on nobody can act on it.
acting-begun = You act for someone now. On each of their pages their name stands at the top, with yours.
acting-stopped = You are yourself again.
acting-over = That has ended. You are yourself again.
acting-not-agreed = That is not part of what was agreed. You are yourself on this page; stop acting to go on as yourself.
acting-of = Who acts for { $person }
acting-of-lead = Enter an attorney or a deputy only when you have seen the paper, and a helper or advocate only for someone who does this on paper and said so. Both are told. Of what someone agreed here by themselves you see who it is, so that you can end it when they ask you to.
acting-of-none = Nobody.
acting-of-enter = Enter who acts for them

acting-agree-title = Agree that someone acts for me
acting-agree-lead = Choose someone who belongs here, what they may do, what for and until when. What they do for you in matters stands there with both your names, for everyone who may read it.
acting-agree-who = Who?
acting-agree-who-hint = Their name, as they write it here
acting-agree-who-which = Which of them?
acting-agree-who-same = Nobody acts for themselves. Name someone else.
acting-agree-who-steward = Someone else who looks after the place enters you. Name another, or ask them.
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
acting-agree-authority-hint = The paper that you saw, its date and its number; or how the person said it, and when
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
acting-mail-text = { mail-asks-text }
acting-mail-paper =
    Dear { $name },

    { $person } asks you to do some things here for them. Look what it is, and say yes or no:

    { $link }

acting-began-subject = { $place }: something has changed
acting-began-text = { mail-changed-text }
acting-began-paper =
    Dear { $name },

    { $helper } can act for { $person } from now on ({ $kind }), until { $day }. What may be done, and all that was done, stands on the page 'Acting for someone'. Either of the two can end it there at any time:

    { $link }

acting-end-mail-subject = { $place }: something has changed
acting-end-mail-text = { mail-changed-text }
acting-end-mail-paper =
    Dear { $name },

    { $helper } does not act for { $person } any more ({ $kind }). From now on nobody can act on what was agreed. What was done, and how to agree anew, stands here:

    { $link }

acting-entered-subject = { $place }: something has changed
acting-entered-text =
    Dear { $name },

    A steward entered that someone may act for you here. It holds as soon as they say yes. Sign in to read who it is. Is it wrong? Then end it here at once, or tell a steward:

    { $link }
acting-entered-paper =
    Dear { $name },

    A steward entered that { $helper } may act for you here ({ $kind }), until { $day }. It holds as soon as { $helper } says yes. Is it wrong? Then end it here at once, or tell a steward:

    { $link }

acting-entered-helper-subject = { $place }: something waits for you
acting-entered-helper-text = { mail-asks-text }
acting-entered-helper-paper =
    Dear { $name },

    A steward entered that you may act for { $person } here ({ $kind }), until { $day }. Look what it is, and say yes or no:

    { $link }
acting-by = { $helper } (acting for { $person })
acting-also = { $name } acts for you, and sees and does this for you too, until { $day }.
