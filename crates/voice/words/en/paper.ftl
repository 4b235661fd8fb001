# Votes on cards of paper, by telephone, and by hands in a room

cards-title = Cards to vote on paper
cards-lead = Print the statements of this talk, hand them out, and type them in when they come back. Votes on paper count the same as votes on a screen.
cards-made = Cards that are ready
cards-set = { $look }, made on { $day }
cards-sheet =
    { $n ->
        [one] with 1 statement
       *[other] with { $n } statements
    }
cards-boxes-question = Cards cannot print all letters of the question. Letters like those of Urdu, Arabic or Chinese come out as empty boxes.
cards-boxes-statements =
    { $n ->
        [one] Cards cannot print all letters of statement { $numbers }. Letters like those of Urdu, Arabic or Chinese come out as empty boxes.
       *[other] Cards cannot print all letters of statements { $numbers }. Letters like those of Urdu, Arabic or Chinese come out as empty boxes.
    }
cards-boxes-instead = Write these words on the cards by hand. Or print the page that shows one statement at a time. It is printed with the letters that your computer has.
cards-boxes-print = Show and print one statement at a time
cards-to-enter = Type in cards
cards-to-csv = Bring in votes from a spreadsheet
cards-to-phone = What to say on the telephone
cards-make = Make cards
cards-look = How should they look?
cards-look-missing = Choose how they should look.
cards-look-plain = Plain
cards-look-plain-hint = Up to twelve statements on a page.
cards-look-large = Large print
cards-look-large-hint = 18 point, for people who do not see well.
cards-look-easy = Easy Read
cards-look-easy-hint = Large print, with symbols for agree, disagree and pass.
cards-back = Where are they given back?
cards-back-hint = This stands on every card: a desk, a letter box, a person.
cards-back-missing = Write where the cards are given back.
cards-back-long = Use { $most } characters or fewer.
cards-button = Make the cards
cards-done = The cards are ready. Open them to print them.

card-print-title = Voting card, { $place }
card-print-which = sheet { $n } of { $of }
card-print-lead = Put one mark in each row: agree, disagree, or pass if you are not sure or do not want to say. You can leave rows out.
card-print-lead-easy = What do you think? Put one tick under each sentence. You can leave one out.
card-print-hats = I am here as (tick all that fit):
card-print-hats-easy = Who are you? Tick all that fit.
card-print-code = Code of this sheet
card-print-back = Give this back to: { $back }.
card-print-until = The last day is { $day }.
card-print-no-name = Do not write your name. Nobody is told who filled in which card.
card-print-number = Card number, if you fill in more than one sheet (the same on each): ________
card-print-held = (This statement is held back. Leave this row out.)

card-enter-title = Type in a card
card-enter-lead = The code, one letter for each statement, and the hats. Then press Enter and take the next card.
card-enter-lead-telephone = The code, one letter for each answer, and the hats. Then press Enter and call the next person.
card-enter-typed =
    { $n ->
        [0] No card of this talk was typed in yet.
        [one] 1 card of this talk was typed in.
       *[other] { $n } cards of this talk were typed in.
    }
card-enter-code = Code of the sheet
card-enter-code-hint = Four letters and digits, at the top of the sheet.
card-enter-no-code = No sheet of this talk has this code. Look at the top of the sheet again.
card-enter-marks = What is marked, from top to bottom
card-enter-marks-hint = a or 1 for agree, d or 2 for disagree, p or 3 for pass, and a full stop or - where nothing is marked.
card-enter-letter = Letter { $n } is “{ $letter }”. Use a, d or p (or 1, 2 or 3), and a full stop where nothing is marked.
card-enter-count =
    { $n ->
        [one] This sheet has 1 statement, and you typed { $typed } letters.
       *[other] This sheet has { $n } statements, and you typed { $typed } letters. Type one for each.
    }
card-enter-nothing = Nothing is marked. Type one letter for each statement, or leave this card out.
card-enter-hat = Which hats are ticked?
card-enter-hat-hint = Leave them empty if none is.
card-enter-number = Card number, if it has one
card-enter-number-hint = With a number, no card is typed in twice. Without one, the same card typed twice counts twice. Sheets with the same number are one person's.
card-enter-consent = I asked first, and the person said yes
card-enter-consent-missing = Ask first whether the person wants to take part. Tick this if they said yes.
card-enter-button = Save, and take the next
card-enter-done = Saved. Now the next one.
refused-card-twice = This sheet was typed in with this number already. If it is another card, give it another number.
refused-card-faulty = This card was not saved. Look at what is marked in red.
refused-cards-late = This talk is over: votes can be typed in until the matter goes on to deciding.
refused-cards-many = That would be too many sheets. Choose a look with more statements on a page.
refused-no-cards = No cards of this talk are ready to print. Make them first.
refused-no-statements = Nothing was said yet, so there is nothing to vote on.

card-voter-paper = Someone on paper
card-voter-telephone = Someone on the telephone
card-channel-paper = On paper
card-channel-telephone = By telephone

card-csv-title = Bring in votes from a spreadsheet
card-csv-lead = One vote on each line. All lines are saved together, or none is.
card-csv-file = A file with the lines
card-csv-file-hint = A CSV file, as a spreadsheet saves it. Or write the lines into the box below.
card-csv-file-unknown = This file cannot be read as lines of text. Save the spreadsheet as CSV (UTF-8), and choose that file.
card-csv-rows = The lines
card-csv-rows-hint = Card, number of the statement, vote, and the hats: 12,3,agree,using community. The lines of one card are one person's. A vote is agree, disagree or pass, or a, d, p. Hats can be left out.
card-csv-channel = How did these votes come?
card-csv-channel-missing = Choose how they came.
card-csv-look = Check the lines
card-csv-save = Save all
card-csv-preview =
    { $n ->
        [one] These lines are good. 1 person: { $agree } agree, { $disagree } disagree, { $pass } pass. Nothing is saved yet.
       *[other] These lines are good. { $n } people: { $agree } agree, { $disagree } disagree, { $pass } pass. Nothing is saved yet.
    }
card-csv-numbers = The numbers of the statements
card-csv-faults = Nothing was saved. Put this right first:
card-csv-done = All votes are saved and counted.
card-csv-wrong-line = Line { $line } cannot be read.
card-csv-wrong-empty = Write one vote on each line.
card-csv-wrong-many = There are more than { $found } lines. Save them in parts.
card-csv-wrong-card = Line { $line }, card: write the number of the card.
card-csv-wrong-saved = Line { $line }, card: a card { $found } was saved before. Give this one another number.
card-csv-wrong-statement = Line { $line }, statement: no statement of this talk has the number “{ $found }”.
card-csv-wrong-vote = Line { $line }, vote: “{ $found }” is none. Write agree, disagree or pass.
card-csv-wrong-hats = Line { $line }, hats: “{ $found }” is not known. Write community, using, providing, commissioning, or nothing.
card-csv-wrong-other-hats = Line { $line }, hats: this card has other hats on a line before.
card-csv-wrong-twice = Line { $line }, statement: this card has a vote on { $found } already.

phone-title = What to say on the telephone
phone-lead = Read out what stands beside a line. Read it as it is written, with the same voice for each statement, and do not say what you think.
phone-first = 1. Ask first
phone-hello = Hello, my name is … I am calling for { $place }. We are talking about this question: { $question }
phone-consent = May I read some short sentences to you? You say whether you agree. It takes about five minutes. I do not write down your name, and you can stop at any time. Is that all right?
phone-no = If they say no, do not ask why. Say:
phone-thanks-no = That is fine. Thank you, and goodbye.
phone-hats = 2. Ask who they are here
phone-hats-ask = Which of these is true for you? It can be more than one, or none.
phone-hat-community = You live here, or belong to a group here.
phone-hat-using = You use care or support, or you look after someone who does.
phone-hat-providing = You give care or support as your work.
phone-hat-commissioning = You decide or buy care for the council or the NHS.
phone-statements = 3. Read the statements of sheet { $code }
phone-statements-how = I read one sentence at a time. Say agree, disagree, or pass if you are not sure or do not want to say. I can read it again.
phone-ask = “Do you agree, disagree or pass?”
phone-held = (Held back: do not read this one. Type a full stop for it.)
phone-marks = a – d – p
phone-last = 4. Thank them
phone-thanks = That was the last one. Thank you. You can ask us what came of it. Goodbye.
phone-enter = Type in the answers
phone-others = Other sheets of this set:
phone-none = There is no sheet to read out yet. Make cards first: the telephone uses the same sheets.

wall-which = Statement { $n } of { $of }
wall-hidden = Raise your hand. We count after everyone has.
wall-counted = This is what the room said. Hands are counted beside votes: someone who did both is counted twice.
wall-nav = Statements
wall-before = Back
wall-after = Next
wall-hands = Count hands
wall-back = Close

hands-title = Count hands
hands-back = Back to the statement
hands-lead = Count only people who have not voted themselves, on a screen or on a card: hands are counted beside votes, and nobody is to be counted twice. Ask each to raise their hand once, under the one hat that they speak for here. If you count again, the new numbers take the place of the old ones.
hands-meeting = Which meeting is this?
hands-meeting-hint = Use the same words for the whole meeting, like the day or the hall.
hands-meeting-missing = Write which meeting this is.
hands-meeting-long = Use { $most } characters or fewer.
hands-table = Hands
hands-none = Without a hat
hands-button = Save the count
hands-done = Saved. The room can see the count now.
hands-wrong = { $hat }, { $vote }: write a number, like 7. Leave it empty for none.

talk-came-paper =
    { $n ->
        [one] 1 vote came on paper.
       *[other] { $n } votes came on paper.
    }
talk-came-telephone =
    { $n ->
        [one] 1 vote came by telephone.
       *[other] { $n } votes came by telephone.
    }
talk-came-room =
    { $n ->
        [one] 1 vote is a hand counted in a room. Someone who also voted may be counted twice.
       *[other] { $n } votes are hands counted in a room. Someone who also voted may be counted twice.
    }
talk-by-hands =
    { $n ->
        [one] 1 of these is a hand counted in a meeting.
       *[other] { $n } of these are hands counted in a meeting.
    }
talk-helpers = Without a screen
talk-to-wall = Show on a wall

did-voice-card-make = Cards of paper were made to vote on statements
