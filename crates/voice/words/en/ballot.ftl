# Choices

choices-title = The choices
choices-lead = What can be chosen, what each would cost, and who works it out. Join those whose idea you like, or put one of your own.
choices-put = Put a choice on the list
choices-none = There is no choice on the list yet.
choice-title = { choices-put }
choice-lead = An option, a person, or an idea with what it costs. You can change it later, together with those who join you.
choice-button = Put it on the list
choice-change-title = Change a choice
choice-change-lead = What it said before stays on record. If it was checked, it has to be checked again.
choice-change-button = Save the change
choice-change-why = What changed, and why?
choice-change-body = What is it?
choice-change-cost = What does it cost?
choice-change-name = A short name for it
choice-why-missing = Write what changed, and why.
choice-why-long = Use { $most } characters or fewer.
choice-body = What is it?
choice-body-hint = What would happen, for whom, where and when?
choice-body-missing = Write what it is.
choice-body-long = Use { $most } characters or fewer.
choice-cost = What does it cost?
choice-cost-hint = In pounds, for everything. Leave it empty where nothing is spent.
choice-cost-wrong = Write the cost in pounds, like 1,200 or 7.50.
choice-cost-none = No cost given
choice-name = A short name for it
choice-name-missing = Write a short name for it.
choice-name-long = Use { $most } characters or fewer.
choice-done = It is on the list. Others can join you now.
choice-change-done = Saved. What it said before stays on record.
choice-by = Worked out by { $who }
choice-state-unchecked = Not checked yet.
choice-state-yes = It can be done for this cost.
choice-state-changes = It can be done, with changes.
choice-state-no = It cannot be done, and does not come onto a ballot.
choice-state-withdrawn = Taken back.
choice-versions = What it said before
choice-changed-because = Changed, because: { $why }
choice-join = Join those who work it out
choice-change = Change it
choice-check = Check it
choice-withdraw = Take it back
choice-join-done = You are among those who work it out now.
choice-check-title = Check a choice
choice-check-lead = Can it be done, and for what cost? Everyone can read what you say. The person who put it is told.
choice-check-button = Save the check
choice-check-feasible = Can it be done?
choice-check-feasible-yes = Yes, for this cost
choice-check-feasible-changes = Yes, with changes
choice-check-feasible-no = No
choice-check-feasible-no-hint = Then it does not come onto a ballot.
choice-check-feasible-missing = Choose yes, with changes, or no.
choice-check-cost = The cost, checked
choice-check-note = Why, in a few sentences
choice-check-note-missing = Write why.
choice-check-note-long = Use { $most } characters or fewer.
choice-check-done = Saved. The person who put it is told.
choice-withdraw-title = Take a choice back
choice-withdraw-lead = It stays on the list, with why, and does not come onto a ballot.
choice-withdraw-button = Take it back
choice-withdraw-why = Why?
choice-withdraw-why-missing = Write why you take it back.
choice-withdraw-why-long = Use { $most } characters or fewer.
choice-withdraw-done = It is taken back.
mail-choice-checked-subject = What you put on the list was checked
mail-choice-checked-text = { $title }: { $note }
mail-choice-won-subject = What came of your choice
mail-choice-won-text = { $title }: it won. The page says by how much.
mail-choice-not-won-subject = What came of your choice
mail-choice-not-won-text = { $title }: it did not win this time. The page says why, and what it missed by.
thread-choices = The choices
thread-to-choices = { $n ->
    [one] One choice, with what it costs
   *[other] { $n } choices, with what they cost
 }
todo-choices-put = { choices-put }
todo-decide = Choose a way to decide
todo-ballot = Vote
todo-ballot-close = Close the ballot

# Ways to decide

ways-title = Ways to decide
ways-lead = Each way fits some questions and not others. Which one is used is said when a decision is opened, and does not change after that.
ways-choose = Decide this way
way-how = How this way works
way-good = What it is good for
way-mind = What to keep in mind
way-ties-title = When two are equal
way-ties = The rule itself comes first, where it says who goes before whom. What is left is settled by a lot: an order of all choices, drawn from the public record when the ballot is opened, so that nobody could choose it and anyone can draw it again.
way-hats-title = The four hats
way-hats = Every result shows how each hat stands to it. Where 'each hat' was chosen, the decision falls when one hat is not content, or too few of it voted. A ballot is content when something that it chose won: a tick or a point on a winner, half the highest mark or more, or a winner in the upper half of its ranks.
way-secret-title = In secret
way-secret = In a secret ballot your vote lies in a sealed envelope until the end. Then all envelopes are opened at once, the votes are mixed, and the key is destroyed. Your receipt finds your vote in the published list.
way-recount-title = Count it again
way-recount = When a ballot closes, its count file is published. Anyone can count it again, on any computer, and gets the same result to the last digit.

way-consent = Consent in rounds
way-consent-fits = One proposal, made better together until it is safe enough to try.
way-consent-step-1 = Understand: anyone asks what the proposal means, and gets an answer.
way-consent-step-2 = First reactions: each says how it looks to them.
way-consent-step-3 = Amend: the text is changed by what was said.
way-consent-step-4 = Is it safe enough to try? Each says yes, safe enough, or not safe, because.
way-consent-step-5 = Concerns, one by one: each is met by a change of the text, by measuring it, or by a shorter term. To explain it is not enough: then the person who raised it answers again.
way-consent-step-6 = It stands when every hat has answered and every concern is met. It has a term, and a day on which it is looked at again.
way-consent-good = Decisions that people have to live with and carry out.
way-consent-mind = It takes time. If there is no consent after the meetings that were agreed, it can go to a wider circle.
way-consent-source = Learned from sociocracy and from the circles of Equal Care Co-op.

way-approval = Approval
way-approval-fits = Tick every choice that you can live with. Most ticks win.
way-approval-step-1 = You tick as many choices as you like.
way-approval-step-2 = The ticks of each choice are added up.
way-approval-step-3 = Those with the most ticks win, as many as there are places.
way-approval-good = Quick choices among a few options. It is the easiest to explain.
way-approval-mind = It does not tell a first choice from something you can just live with.
way-approval-source = Brams and Fishburn, Approval Voting, 1978.

way-score = Score
way-score-fits = Give each choice a mark. The highest sum wins.
way-score-step-1 = You give each choice a mark, from 0 to the highest.
way-score-step-2 = The marks of each choice are added up.
way-score-step-3 = Those with the highest sums win.
way-score-good = It shows how strongly people feel.
way-score-mind = Some people give only the highest and the lowest mark, and weigh more by that.
way-score-source = Also called range voting.

way-irv = Ranked choices, one winner
way-irv-fits = Put the choices in your order. The last drops out until one has more than half.
way-irv-step-1 = You put choices in order: first, second, as many as you like.
way-irv-step-2 = Every vote counts for its first choice.
way-irv-step-3 = If none has more than half, the one with the fewest votes drops out.
way-irv-step-4 = Its votes go on to their next choice. This is done again until one has more than half.
way-irv-good = Choosing one person or option when there are several alike.
way-irv-mind = A choice that many would accept can drop out early, because few put it first.
way-irv-source = Instant run-off. Equal ranks are not taken.

way-stv-scottish = Ranked choices, several winners (as in Scotland)
way-stv-scottish-fits = Put people in your order. Groups of voters win places by their size.
way-stv-scottish-step-1 = You put people in order: first, second, as many as you like.
way-stv-scottish-step-2 = Whoever has a quota of votes is elected. The quota is one more than the votes divided by the places and one.
way-stv-scottish-step-3 = What they have above the quota goes on to next choices, each vote at a part of its value, with five decimals.
way-stv-scottish-step-4 = If nobody has a quota, the one with the fewest votes drops out and the votes go on.
way-stv-scottish-good = Electing a board or several representatives.
way-stv-scottish-mind = Counting takes many steps. All of them are published.
way-stv-scottish-source = The Scottish Local Government Elections Order 2007 (SSI 2007/42): weighted inclusive Gregory.

way-stv-meek = Ranked choices, several winners (Meek)
way-stv-meek-fits = As in Scotland, and every vote is passed on as if it had been counted at once.
way-stv-meek-step-1 = You put people in order: first, second, as many as you like.
way-stv-meek-step-2 = Each person who is elected keeps just as much of every vote as they need.
way-stv-meek-step-3 = The rest goes on to the next choice. How much each keeps is worked out again until it fits.
way-stv-meek-step-4 = If a place is still free, the one with the fewest votes drops out.
way-stv-meek-good = Electing several people where every vote should weigh exactly the same.
way-stv-meek-mind = It needs a computer. In some elections it elects others than the Scottish way.
way-stv-meek-source = Meek 1969; Hill, Wichmann and Woodall 1987.

way-schulze = Ranked choices, each pair compared
way-schulze-fits = Put the choices in your order. The one that beats every other, one against one, wins.
way-schulze-step-1 = You put choices in order. Two may have the same rank.
way-schulze-step-2 = For each two choices: how many put this one above that one?
way-schulze-step-3 = A choice that beats every other wins.
way-schulze-step-4 = If they beat each other in a circle, the strongest chain of wins decides.
way-schulze-good = Finding what most people can agree on among several texts or options.
way-schulze-mind = It is harder to explain. The page shows every pair.
way-schulze-source = Schulze, Social Choice and Welfare 36, 2011: winning votes.

way-equal-shares = Shared budget by equal shares
way-equal-shares-fits = Share out a sum of money over ideas, so that each voter has the same part of it.
way-equal-shares-step-1 = Ideas are put on a list with what they cost, and checked.
way-equal-shares-step-2 = The money is divided: each voter has the same share.
way-equal-shares-step-3 = You choose the ideas that you want.
way-equal-shares-step-4 = An idea is bought when those who want it can pay for it together from their shares. The idea that gets the most for each pound goes first.
way-equal-shares-step-5 = If money is left over, everyone's share is made a little larger and it is counted again, as long as all that is bought fits into the real sum.
way-equal-shares-good = A budget where a smaller group should get its part, and not only the largest.
way-equal-shares-mind = An idea with many votes can miss out when those who chose it have spent their share already. The page says by how much.
way-equal-shares-source = Peters, Pierczyński and Skowron 2021. Used by towns in Poland and the Netherlands.

# Open a ballot

ballot-open-title = Open a ballot
ballot-open-lead = Once it is open, nothing of this can be changed.
ballot-open-button = Open the ballot
ballot-open-way = The way
ballot-open-question = What do you ask?
ballot-open-question-missing = Write the question.
ballot-open-question-long = Use { $most } characters or fewer.
ballot-open-until = Until what day can people vote?
ballot-open-until-missing = Write the last day.
ballot-open-until-wrong = Write a day, a month and a year, like 14 12 2026.
ballot-open-until-past = Choose a day that is still to come.
ballot-open-review = When do you look at the decision again?
ballot-open-review-hint = It is opened again by itself on that day.
ballot-open-review-missing = Write the day.
ballot-open-review-wrong = Write a day, a month and a year, like 1 6 2027.
ballot-open-review-early = Choose a day after the ballot has closed.
ballot-open-seats = How many win?
ballot-open-seats-wrong = Write a number from { $least } to { $most }.
ballot-open-top = The highest mark
ballot-open-top-wrong = Write a number from { $least } to { $most }.
ballot-open-budget = How much money is there?
ballot-open-budget-hint = In pounds.
ballot-open-budget-wrong = Write the sum in pounds, like 48,000.
ballot-open-utility = What is an idea worth to those who chose it?
ballot-open-utility-cost = What it costs
ballot-open-utility-cost-hint = The usual way in towns: large ideas that many want can win.
ballot-open-utility-cardinality = All ideas the same
ballot-open-utility-cardinality-hint = Small ideas are favoured.
ballot-open-utility-points = The points that a voter gives
ballot-open-utility-points-hint = Each voter shares out ten points.
ballot-open-utility-missing = Choose one.
ballot-open-secrecy = In secret?
ballot-open-secrecy-secret = Yes, nobody sees who voted what
ballot-open-secrecy-open = No, names stand beside the votes
ballot-open-secrecy-missing = Choose yes or no.
ballot-open-by-hat = What do the hats have to say?
ballot-open-by-hat-shown = How each hat stands is shown beside the result
ballot-open-by-hat-each = Each hat has to be content, or it falls
ballot-open-by-hat-each-hint = In secret, a hat of a few people cannot be counted apart. Then the number below must be higher.
ballot-open-by-hat-missing = Choose one.
ballot-open-quorum = How many of each hat have to vote?
ballot-open-quorum-wrong = Write a number from { $least } to { $most }. In secret and with each hat, fewer would show who voted what.
ballot-open-majority = More than how many in a hundred make a hat content?
ballot-open-majority-wrong = Write a number from { $least } to { $most }.
ballot-open-unchecked = Some ideas are not checked
ballot-open-unchecked-yes = Open the ballot all the same
ballot-open-unchecked-yes-hint = Nobody has checked yet if these can be done, and what they cost: { $names }. Voters see that.
ballot-open-unchecked-missing = These are not checked yet: { $names }. Check them first, or tick that the ballot opens all the same.
ballot-missing-title = An idea has no cost yet
ballot-missing-lead = Money can be shared out only among ideas with a cost. Go to each of these, and add what it costs or take it back:
ballot-open-done = The ballot is open.
refused-few-choices = There are too few choices. Put choices on the list first.
refused-choice-no-cost = A choice has no cost yet. Add what it costs, or take it back.
refused-choice-unchecked = An idea on this ballot was not checked. Go back, and tick that the ballot opens all the same.
refused-ballot-open = People are voting on these choices now. They cannot be changed until the ballot is closed.
refused-not-choice-author = Only those who work this choice out, and the person who is to answer for the matter, can change it. Join them first.
refused-no-ballot = There is no open ballot here.
refused-ballot-over = This ballot is over. It is counted soon.
refused-ballot-early = The last day of this ballot is still to come.
refused-ballot-not-closed = The ballots are published when voting has closed.
refused-guest-vote = Guests of a talk could come again as another guest. Sign in as someone who belongs here to vote.
refused-has-paper = You were given a sheet of paper to vote on. To vote here instead, give it back to the person who gave it to you.
refused-joined-later = You cannot vote in this ballot: only those vote who belonged to this place when it opened. You can read it here, and vote in the next one.
refused-handed-out = You handed out paper for this ballot, so you cannot type it in: you could tell who voted what. Ask someone else who looks after this place to type it in.
refused-on-roll = This person has voted here, or has a sheet of paper already.
refused-no-paper = This person has no sheet of paper.
refused-paper-used = As many sheets were typed in as were handed out, so this one may have been used.
refused-no-sheet = No sheet of this ballot has this code. Look at the sheet again.
refused-sheet-used = A sheet with this code was typed in already.
refused-sheet-many = More sheets for this hat would be counted than were handed out. Note who was given one first.

# Vote

ballot-do-ticks = Tick all that you want.
ballot-do-scores = Give each choice a mark.
ballot-do-points = Share out your points among the choices. You need not use them all.
ballot-do-ranks = Put the choices in your order. Leave out what you do not want.
ballot-voted = You have voted already. If you vote again, only the new vote counts.
ballot-one = One question a page
ballot-one-whole = The whole ballot on one page
ballot-one-progress = { $n } of { $most }
ballot-one-ticks = Do you want this?
ballot-one-yes = Yes
ballot-one-no = No
ballot-one-ready = Your vote is not sent yet. Check it, and press the button at the end of this page.
ballot-one-next = Next
ballot-tick = I choose this
ballot-blank = I vote blank
ballot-blank-hint = A blank vote is counted as a vote, and chooses nothing.
ballot-nothing-chosen = You have chosen nothing. Mark what you want. If you want nothing of it, tick “I vote blank”.
ballot-blank-and-more = You ticked “I vote blank”, and you chose something too. Take one of them away.
ballot-not-on-it = Something was marked that is not on this ballot. Look at the choices here, and mark those that you want.
ballot-score-for = Your mark for { $what }
ballot-score-least = { $n }, not at all
ballot-score-most = { $n }, very much
ballot-points-for = Points for { $what }
ballot-ranks-for = Your place for { $what }
ballot-rank = { $n ->
    [1] First
    [2] Second
    [3] Third
   *[other] Place { $n }
 }
ballot-rank-says = { $n ->
    [1] First: { $what }
    [2] Second: { $what }
    [3] Third: { $what }
   *[other] Place { $n }: { $what }
 }
ballot-hat = With which hat do you vote?
ballot-hat-hint = You wear more than one. Your vote counts for one of them.
ballot-hat-missing = Choose the hat with which you vote.
ballot-because = What would have to be different for you to be content?
ballot-because-hint = You can leave this out. It is published without your name if the result is not what you want.
ballot-because-long = Use { $most } characters or fewer.
ballot-button = Send my vote
ballot-mark-wrong = Choose a number from 0 to { $most }.
ballot-points-many = You gave { $sum } points. You have { $most }. Take some back.
ballot-rank-twice = { $n ->
    [1] Two choices are first. Give each a place of its own.
   *[other] Two choices have place { $n }. Give each a place of its own.
 }
ballot-rank-wrong = Choose a place from 1 to { $most }.
ballot-rule-closes = You can vote until { $day }.
ballot-rule-closed = People could vote until { $day }.
ballot-rule-who = Who may vote: everyone who belonged to { $place } when it opened, on { $day }.
ballot-rule-who-closed = Who could vote: everyone who belonged to { $place } when it opened, on { $day }.
ballot-rule-secret = It is secret: no name stands beside a vote.
ballot-rule-published = { $n ->
    [one] When it closes, every vote is published without a name. If very few people vote, others may guess who voted what.
   *[other] When it closes, every vote is published without a name. If only { $n } people or fewer vote, others may guess who voted what.
 }
ballot-rule-open = It is open: names stand beside the votes when it has closed.
ballot-rule-budget = There are { $sum } to share out.
ballot-rule-utility-cost = An idea is worth what it costs.
ballot-rule-utility-cardinality = Every idea is worth the same.
ballot-rule-utility-points = An idea is worth the points that it gets.
ballot-rule-seats = { $n ->
    [one] One wins.
   *[other] { $n } win.
 }
ballot-rule-each = { $n ->
    [one] Each hat has to be content: at least one vote of it, and more than { $percent } in a hundred content.
   *[other] Each hat has to be content: { $n } votes or more of it, and more than { $percent } in a hundred content.
 }
ballot-rule-shown = { $n ->
    [one] How each hat stands is shown beside the result. If nobody of a hat votes, that is said at the top.
   *[other] How each hat stands is shown beside the result. If fewer than { $n } of a hat vote, that is said at the top.
 }
ballot-rule-lot = If choices are equal, they go in this order, drawn by lot: { $order }.
ballot-says-open = People vote until { $day }. The way: { $way }.
ballot-says-stands = Decided on { $day }. The way: { $way }.
ballot-says-stood = Decided before, on { $day }. The way: { $way }.
ballot-says-falls = Voted on until { $day }, and not decided. The way: { $way }.
ballot-says-won = { $what }
thread-to-result = The ballot, its rules and its result
receipt-title = Your vote is counted
receipt-lead = This is your receipt:
receipt-keep = Write it down or print this page. It finds your vote in the published list, and it says to nobody who you are.
receipt-says = You voted
receipt-blank = Nothing is chosen. A blank vote counts as a vote.
receipt-again = You can vote again until { $day }. Then only the new vote counts, with a new receipt.
receipt-secret = Your vote lies in a sealed envelope. When the ballot closes it is opened together with all others, and its link to you is destroyed.
receipt-open = When the ballot closes, your name stands beside your vote.

# On paper

paper-title = Hand out a sheet of paper
paper-lead = Note who was given a sheet, so that each votes once. Which sheet it was is written nowhere. Hand it over folded, and let someone else type in the sheets: then nobody can tie a name to a vote.
paper-button = Save
paper-person = Who?
paper-person-missing = Choose the person.
paper-person-later = This person came to the place after the ballot opened, so they cannot vote in it. Choose someone else.
paper-hat = With which hat do they vote?
paper-hat-missing = Choose a hat that this person wears.
paper-what = What happened?
paper-what-hand = They were given a sheet
paper-what-back = They gave it back and did not use it
paper-what-missing = Choose one.
paper-done = Noted. They vote on paper now.
paper-back-done = Noted. They can vote here now.
mail-paper-subject = You vote on paper
mail-paper-text = It was noted that you were given a sheet of paper to vote on: { $question } If you were given none, tell the people who look after this place at once. Then you can vote yourself.
sheets-make-title = Make sheets of paper
sheets-make-lead = Each sheet has a code of its own. Print them now: the codes cannot be shown again.
sheets-make-button = Make the sheets
sheets-make-n = How many?
sheets-make-hat = For which hat?
sheets-make-large = Large print
sheets-make-large-yes = In large print
sheets-n-wrong = Write a number from 1 to { $most }.
sheets-hat-missing = Choose a hat.
sheets-title = Sheets to print
sheets-lead = Print this page now: one sheet a page. The codes cannot be shown again.
sheets-do-ticks = Mark each box that you choose with a cross.
sheets-do-scores = Write your mark into each box.
sheets-do-points = Write your points into the boxes.
sheets-do-ranks = Write 1 into the box of your first choice, 2 into the second, and so on.
sheets-top-scores = { $n ->
   *[other] Marks go from 0 to { $n }.
 }
sheets-top-points = { $n ->
   *[other] You have { $n } points in all.
 }
sheets-hat = This sheet counts for: { $hat }.
sheets-until = Give it back by { $day }.
sheets-no-name = Do not write your name on it.
sheets-code = Code of this sheet:
sheets-slip = Cut this off and keep it. It finds your vote in the published list:
sheet-enter-title = Type in a sheet
sheet-enter-lead = Type what stands on it. You need to see neither the person nor their name.
sheet-enter-button = Save and go to the next sheet
sheet-code = Code of the sheet
sheet-code-hint = Twelve letters and digits.
sheet-code-missing = Type the twelve letters and digits of the code.
sheet-enter-done = The sheet is typed in. Here is the next.

# Close it

ballot-close-title = Close the ballot
ballot-close-lead = All envelopes are opened, the votes are counted, and the result is published. Nobody can vote after that.
ballot-close-button = Close and count
ballot-close-why = Why do you close it before its last day?
ballot-close-why-hint = It stands on the record. Leave it empty if the last day is over.
ballot-close-why-missing = The last day is still to come. Write why you close it now.
ballot-close-why-long = Use { $most } characters or fewer.
ballot-close-done = The ballot is closed and counted.

# The result

result-open = { $n ->
    [0] People can vote now. No one has voted yet.
    [one] People can vote now. One vote is in.
   *[other] People can vote now. { $n } votes are in.
 }
result-none-yet = There is no result yet.
result-early = It was closed before its last day, because:
result-stands = Decided on { $day }.
result-falls = Counted on { $day }. It is not decided: see below what is missing.
result-vote = Vote
result-vote-again = Vote again
result-won = What won
result-turnout = { $n ->
    [0] No one voted.
    [one] One person voted, { $paper } on paper, { $blank } blank.
   *[other] { $n } people voted, { $paper } on paper, { $blank } blank.
 }
result-spent = { $sum } are spent, { $left } are left.
result-share = Each voter had { $share } to spend: the money, divided by the number of voters.
result-share-raised = Each voter had { $share } to spend: the money, divided by the number of voters. Money was left over then, so it was counted again with more for each voter, up to { $raised }. It stopped before more was spent than there is.
result-greedy-same = By the plain way, most votes first as long as the money lasts, the same would have won.
result-greedy = By the plain way, most votes first as long as the money lasts, other ideas would have won. Only here: { $here }. Only there: { $there }. It would have spent { $sum }.
result-none = none
result-heard = { $n ->
   *[other] Of { $n } voters, { $heard } have an idea of theirs among the winners here, and { $greedy } would by the plain way.
 }
result-hats = How the hats stand to it
result-by-hat = Votes by hat
result-by-ward = Votes by ward
result-part = Part
result-voters = Voted
result-content-count = Content
result-spent-share = Share used
result-spent-percent = { $n } in 100
result-state = State
result-too-few = Too few to show
result-under-quorum = Too few voted
result-content = Content
result-not-content = Not content
result-small = Numbers so small that they could show who voted what are left out, and in a secret ballot the others are rounded to the nearest five. If only a few people voted in all, no number of a hat is shown.
result-first-quorum = { $n ->
    [one] Too few of this hat voted: { $hat }. One vote was needed.
   *[other] Too few of this hat voted: { $hat }. { $n } votes were needed.
 }
result-first-not-content = This hat is not content: { $hat }.
result-said = What else was said
result-why = Why
result-is-in = In.
result-is-out = Not in.
result-ties = Where choices were equal
result-choice = Choice
result-place = Place
result-sum = Sum
result-marked = Marked by
result-above = Votes that put the row above the column
result-votes = Votes
result-cost = Cost
result-payment = Most that one voter paid
result-effective = As if so many paid equal parts
result-table-marks = The sums
result-table-stages = The count, step by step
result-table-pairs = Each pair
result-table-shares = What was bought
result-recount = Count it again yourself
result-recount-lead = The count file holds every vote and no name. Anyone can count it, with this program or another one.
result-file = Get the count file: { $name }
result-command = Count it with this command:
result-rule = The rule: { $rule }
result-to-ballots = All votes, and how to find yours by its receipt
result-proof = Proof that the file is the one that was published
result-hash = SHA-256 of the file:
result-signature = Signature by this instance's key:
result-checkpoint = The public record was last signed on { $at }.
result-record = The public record
result-choices = The choices
result-earlier = Earlier counts
result-earlier-one = The count of { $day }
result-sheets = Make sheets of paper
result-papers = Hand out a sheet
result-sheet = Type in a sheet
result-close = Close the ballot
ballots-title = All votes
ballots-lead = Every vote as it was counted, in the order of the receipts.
ballots-find = Find a vote by its receipt
ballots-find-button = Find
ballots-missing = No vote has this receipt. Look at its letters again. If you voted more than once, only the last receipt counts.
ballots-table = Votes
ballots-receipt = Receipt
ballots-who = Who
ballots-says = Vote
ballots-channel = How it came
ballots-share = What this share of the money was spent on
ballots-share-left = Not spent: { $sum }
ballot-channel-web = Here
ballot-channel-paper = On paper
ballot-channel-either = Here or on paper

did-voice-choice-put = A choice was put on the list, or changed
did-voice-choice-join = Someone joined those who work a choice out
did-voice-choice-check = A choice was checked
did-voice-choice-withdraw = A choice was taken back
did-voice-ballot-open = A ballot was opened
did-voice-sheet-make = Sheets of paper were made to vote on
did-voice-ballot-close = The ballot was closed and counted
