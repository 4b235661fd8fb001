acting-easy-1 = Someone can do things here for you.
    .symbol = helper
acting-easy-2 = You choose who it is.
    .symbol = people
acting-easy-3 = You choose what they may do.
    .symbol = list
acting-easy-4 = You can stop it at any time.
    .symbol = stop

acting-agree-easy-1 = Write the name of the person.
    .symbol = write
acting-agree-easy-2 = Choose what they may do.
    .symbol = list
acting-agree-easy-3 = Write until when.
    .symbol = calendar
acting-agree-easy-4 = You can stop it at any time.
    .symbol = stop

pick-nobody = Nobody here is called { $name }. Write the whole name, as they write it.
area-talk-hint = Raise a matter. Talk. Vote on what people say. Say yes or no to a plan. Never a secret vote.
acting-lead = Someone you trust can do things here for you. You choose what, and until when. You see what they do. You can stop it at once.
acting-not-agreed = You did not agree this together. Stop acting for them to go on as yourself.
until-late = That is too far away. The latest day is { $day }.
acting-mail-text =
    Dear { $name },

    Someone asks you something.
    You can read it. You can say yes or no.

    Press here: { $link }

acting-mail-paper =
    Dear { $name },

    { $person } asks you to do some things here for them.
    Look what it is. You can say yes or no.

    You find it here: { $link }

acting-of-easy-1 = Some people do things here for this person.
    .symbol = helper
acting-of-easy-2 = Has a court or a paper said so? Or did the person say so?
    .symbol = question
acting-of-easy-3 = Look at the paper or ask the person first. Then write it here.
    .symbol = write

area-strengths-hint = What I like, what I am good at. I say myself who sees it.
area-needs-hint = Read and write what I need. I see each time. I say myself who else may read it.
area-team-hint = Who cares for me and supports me. I ask people into my team myself.
acting-now-until = Until { $day }, or until one of you stops it. You may do this for them:
acting-now-own = On some pages you are yourself: here, on your account, and when you raise a worry. Only they let others read or see more.
acting-agree-authority-hint = The paper that you saw, its date and number. Or how the person said it, and when

acting-began-text =
    Dear { $name },

    Something has changed.
    It is about who does things for someone here.
    You can read what it is.

    Press here: { $link }

acting-end-mail-text =
    Dear { $name },

    Something has changed.
    It is about who does things for someone here.
    You can read what it is.

    Press here: { $link }

acting-entered-text =
    Dear { $name },

    Someone may do things for you here.
    You can read who it is.
    Is it wrong? You can stop it. Or tell someone who looks after this place.

    Press here: { $link }

acting-began-paper =
    Dear { $name },

    { $helper } can do things here for { $person } from now on.
    It is until { $day }.
    You can stop it at any time.

    You find it here: { $link }

acting-end-mail-paper =
    Dear { $name },

    { $helper } does not do things here for { $person } any more.

    You find it here: { $link }

acting-entered-paper =
    Dear { $name },

    { $helper } may do things for you here, until { $day }.
    They have to say yes first.
    Is it wrong? You can stop it. Or tell someone who looks after this place.

    You find it here: { $link }
