# Easy Read of rounds, appeals and minority statements

round-easy-1 = We talk about one plan.
    .symbol = meeting
round-easy-2 = First you can ask about it.
    .symbol = question
round-easy-3 = Then you say what you think.
    .symbol = speak
round-easy-4 = Then we make it better.
    .symbol = change
round-easy-5 = Is it safe enough to try?
    .symbol = safe
round-easy-6 = If not, say why. We look for a way.
    .symbol = warning

turn-easy-1 = Write what you want to ask or say.
    .symbol = write
turn-easy-2 = Others see your hat.
    .symbol = people
turn-easy-3 = They do not see your name.
    .symbol = lock

turn-reply-easy-1 = Someone asked this.
    .symbol = question
turn-reply-easy-2 = Write an answer.
    .symbol = answer
turn-reply-easy-3 = Use easy words.
    .symbol = read

meet-again-easy-1 = You met and could not agree.
    .symbol = meeting
meet-again-easy-2 = Write why.
    .symbol = write
meet-again-easy-3 = Everyone can read it.
    .symbol = look

widen-easy-1 = You can ask more people.
    .symbol = group
widen-easy-2 = Choose a group.
    .symbol = point
widen-easy-3 = Then everyone answers again.
    .symbol = speak

decision-appeal-easy-1 = Do you think this was not fair?
    .symbol = stop
decision-appeal-easy-2 = Write what went wrong.
    .symbol = write
decision-appeal-easy-3 = Three other people look at it.
    .symbol = people
decision-appeal-easy-4 = They can open it again.
    .symbol = decide

appeal-page-easy-1 = Three people look at this.
    .symbol = people
appeal-page-easy-2 = They have no part in it.
    .symbol = look
appeal-page-easy-3 = They were chosen by chance.
    .symbol = star
appeal-page-easy-4 = Two of them decide.
    .symbol = decide

minority-easy-1 = You think something else?
    .symbol = speak
minority-easy-2 = Write it here.
    .symbol = write
minority-easy-3 = It stays with the decision.
    .symbol = book
minority-easy-4 = No one can take it away.
    .symbol = no

