# Easy Read of choices, ways to decide, and ballots

choices-easy-1 = These are the choices.
    .symbol = list
choices-easy-2 = You see what each one costs.
    .symbol = money
choices-easy-3 = You can join people who work on one.
    .symbol = people
choices-easy-4 = You can put a new one here.
    .symbol = write

choice-easy-1 = What do you want to choose from?
    .symbol = write
choice-easy-2 = Give it a short name.
    .symbol = list
choice-easy-3 = Say what it is.
    .symbol = read
choice-easy-4 = Say what it costs, if you know.
    .symbol = money
choice-easy-5 = Others can help you.
    .symbol = people

choice-change-easy-1 = You can change a choice here.
    .symbol = change
choice-change-easy-2 = Write it new.
    .symbol = write
choice-change-easy-3 = Say why it is different now.
    .symbol = question
choice-change-easy-4 = We keep the old words too.
    .symbol = book

choice-check-easy-1 = Look at this choice.
    .symbol = look
choice-check-easy-2 = Can it be done?
    .symbol = question
choice-check-easy-3 = What does it cost?
    .symbol = money
choice-check-easy-4 = Write why. Everyone can read it.
    .symbol = write

choice-withdraw-easy-1 = You can take a choice back.
    .symbol = leave
choice-withdraw-easy-2 = Write why.
    .symbol = write
choice-withdraw-easy-3 = It stays on the list.
    .symbol = list

ways-easy-1 = There is more than one way to decide.
    .symbol = decide
ways-easy-2 = Each way has a page.
    .symbol = point
ways-easy-3 = The page says how it works.
    .symbol = read

decide-easy-1 = How do we decide this?
    .symbol = decide
decide-easy-2 = Choose one way.
    .symbol = point
decide-easy-3 = Everyone sees which way you chose.
    .symbol = people
decide-easy-4 = You cannot change it later.
    .symbol = lock

way-consent-easy-1 = We talk about one plan.
    .symbol = meeting
way-consent-easy-2 = You can ask about it.
    .symbol = question
way-consent-easy-3 = You say what you think.
    .symbol = speak
way-consent-easy-4 = We make the plan better.
    .symbol = change
way-consent-easy-5 = Is it safe enough to try?
    .symbol = safe
way-consent-easy-6 = If it is not safe for you, say why.
    .symbol = warning
way-consent-easy-7 = We look at it again on a set day.
    .symbol = calendar

way-approval-easy-1 = Tick each thing that is OK for you.
    .symbol = yes
way-approval-easy-2 = You can tick more than one.
    .symbol = list
way-approval-easy-3 = The one with most ticks wins.
    .symbol = star

way-score-easy-1 = Give each thing a number.
    .symbol = star
way-score-easy-2 = A big number means: I like it.
    .symbol = yes
way-score-easy-3 = 0 means: I do not like it.
    .symbol = no
way-score-easy-4 = We add the numbers up.
    .symbol = measure
way-score-easy-5 = The biggest sum wins.
    .symbol = decide

way-irv-easy-1 = Say what you like best.
    .symbol = list
way-irv-easy-2 = Then what you like next.
    .symbol = list
way-irv-easy-3 = The one with fewest votes goes out.
    .symbol = leave
way-irv-easy-4 = Those votes go to the next thing.
    .symbol = change
way-irv-easy-5 = In the end one has more than half.
    .symbol = star

way-stv-scottish-easy-1 = We choose more than one person.
    .symbol = people
way-stv-scottish-easy-2 = Say who you like best, then next.
    .symbol = list
way-stv-scottish-easy-3 = A person needs a set number of votes.
    .symbol = yes
way-stv-scottish-easy-4 = Votes that are not needed go to the next person.
    .symbol = change
way-stv-scottish-easy-5 = The one with fewest votes goes out.
    .symbol = leave

way-stv-meek-easy-1 = We choose more than one person.
    .symbol = people
way-stv-meek-easy-2 = Say who you like best, then next.
    .symbol = list
way-stv-meek-easy-3 = Each person keeps only the votes they need.
    .symbol = change
way-stv-meek-easy-4 = A computer works it out.
    .symbol = computer

way-schulze-easy-1 = Say what you like best, then next.
    .symbol = list
way-schulze-easy-2 = We look at two things at a time.
    .symbol = people
way-schulze-easy-3 = Which of the two do more people like?
    .symbol = question
way-schulze-easy-4 = The one that wins against all others wins.
    .symbol = star

way-equal-shares-easy-1 = There is money to share out.
    .symbol = money
way-equal-shares-easy-2 = Each person gets the same part.
    .symbol = people
way-equal-shares-easy-3 = You choose the ideas you want.
    .symbol = point
way-equal-shares-easy-4 = People who want an idea pay for it together.
    .symbol = group-join
way-equal-shares-easy-5 = So small groups get something too.
    .symbol = yes

ballot-open-easy-1 = You can start a vote here.
    .symbol = vote
ballot-open-easy-2 = Write what you ask.
    .symbol = question
ballot-open-easy-3 = Say the last day.
    .symbol = calendar
ballot-open-easy-4 = Say if it is secret.
    .symbol = lock
ballot-open-easy-5 = Say what each hat has to say.
    .symbol = people
ballot-open-easy-6 = You cannot change it later.
    .symbol = warning

ballot-easy-1 = You can vote here.
    .symbol = vote
ballot-easy-2 = Read each choice.
    .symbol = read
ballot-easy-3 = Mark what you want.
    .symbol = point
ballot-easy-4 = Then press the button.
    .symbol = done
ballot-easy-5 = Do you want nothing of it? Tick: I vote blank.
    .symbol = point
ballot-easy-6 = You can vote again until the last day.
    .symbol = change
ballot-easy-7 = At the end all votes are shown, without names.
    .symbol = list

ballot-one-easy-1 = This is one choice.
    .symbol = vote
ballot-one-easy-2 = Do you want it?
    .symbol = question
ballot-one-easy-3 = Choose your answer.
    .symbol = point
ballot-one-easy-4 = Then press Next.
    .symbol = yes

receipt-easy-1 = Your vote is in.
    .symbol = done
receipt-easy-2 = This is your code.
    .symbol = key
receipt-easy-3 = Write it down.
    .symbol = write
receipt-easy-4 = With it you can find your vote later.
    .symbol = look
receipt-easy-5 = It does not say who you are.
    .symbol = lock

paper-easy-1 = Some people vote on paper.
    .symbol = paper
paper-easy-2 = Say who you gave a paper.
    .symbol = person
paper-easy-3 = Do not look at what they vote.
    .symbol = lock
paper-easy-4 = Then each person votes one time.
    .symbol = done

sheets-make-easy-1 = You can print papers to vote on.
    .symbol = print
sheets-make-easy-2 = Say how many you need.
    .symbol = list
sheets-make-easy-3 = Say for which hat.
    .symbol = people
sheets-make-easy-4 = Print them at once.
    .symbol = warning

sheets-easy-1 = Print these papers now.
    .symbol = print
sheets-easy-2 = Each has its own code.
    .symbol = key
sheets-easy-3 = We cannot show the codes again.
    .symbol = warning

sheet-enter-easy-1 = You have a paper that someone voted on.
    .symbol = paper
sheet-enter-easy-2 = Type the code on it.
    .symbol = key
sheet-enter-easy-3 = Mark what the paper says.
    .symbol = point
sheet-enter-easy-4 = You do not need to know who it was.
    .symbol = lock

ballot-close-easy-1 = You can end the vote here.
    .symbol = stop
ballot-close-easy-2 = Then we count all votes.
    .symbol = measure
ballot-close-easy-3 = Everyone sees what came out.
    .symbol = look
ballot-close-easy-4 = No one can vote after that.
    .symbol = warning

result-easy-1 = This is the vote.
    .symbol = vote
result-easy-2 = You see what won.
    .symbol = star
result-easy-3 = You see why it won.
    .symbol = question
result-easy-4 = You see if each hat is happy with it.
    .symbol = people
result-easy-5 = Anyone can count it again.
    .symbol = measure

ballots-easy-1 = These are all the votes.
    .symbol = list
ballots-easy-2 = There are no names.
    .symbol = lock
ballots-easy-3 = Find your vote with your code.
    .symbol = key

