# Opinion groups

groups-title = What people agree on, and where they differ
groups-says-every = Most people in every group agree: { $what }
groups-says-none = People fall into groups, and there is nothing yet that most in every group agree with.
groups-says-crowd = People do not fall into groups. Most agree: { $what }
groups-says-crowd-none = People do not fall into groups, and there is nothing yet that most agree with.
groups-says-few = Too few have voted to speak of groups. Most agree: { $what }
groups-says-nothing = Too few have voted to say anything yet.
groups-says-not-yet = This is not worked out yet.
groups-look-again = It is worked out some minutes after people vote. Look again in some minutes.
groups-not-made = This is worked out some minutes after people vote.
groups-when = Worked out on { $at } from { $votes } votes.
groups-rule = How this is worked out
groups-weak = The groups stand apart only a little. Take them as a guess.
groups-few = a few
groups-few-or-none = few or none
groups-nobody = none
groups-about = about { $n }
groups-few-voted = too few voted to show
groups-percent = agree: { $agree }, disagree: { $disagree }, of { $all } who voted
groups-in-100 = { $n } in 100
groups-nearly-all = nearly all
groups-nearly-nobody = nearly nobody
groups-counts = agree: { $agree }, disagree: { $disagree }, pass: { $pass }
groups-everyone = Everyone
groups-name = Group { $name }
groups-people = Number of people: { $n }.
groups-stands-for = What sets this group apart, in its members' own words:
groups-disagree = They disagree:
groups-not-heard = Too few voted on this: { $hats }.
groups-more =
    { $n ->
        [one] 1 more sentence
       *[other] { $n } more sentences
    }
groups-mine = You vote like group { $name }.
groups-mine-few = Vote on { $n } sentences or more, and you see with whom you vote alike.
groups-mine-crowd = You are one of those who voted.
groups-mine-shared =
    { $n ->
        [one] { $own ->
            [0] You voted, and you did not agree with the one sentence that most people agree with.
           *[other] You voted, and you agree with the one sentence that most people agree with.
        }
       *[other] You voted. Most people agree with { $n } sentences, and you agree with { $own } of them.
    }
groups-you = You
groups-picture-title = A picture of the groups
groups-picture = People who vote alike stand near each other
groups-part-every-group = Common ground across all groups
groups-part-every-hat = What every hat agrees with
groups-part-agreed = What most people agree with
groups-part-rejected = What most people disagree with
groups-part-divides = What still divides
groups-unknown = What we do not know yet
groups-unheard = Nobody with this hat has voted: { $hats }.
groups-wards = From here no one, or only a few who said so, have voted: { $wards }.
groups-wards-none = We do not know from which parts of the area people voted. Too few have said where they live.
groups-not-asked = We do not know what those think who have not voted.
groups-columns = What stands in these files
groups-embed = In short, for other sites
groups-whole = The whole result, and how to take part
groups-held-words = (held back)
groups-column-list = Which list: common ground across groups, across hats, agreed, rejected, dividing, what stands for a group; ways: how votes came; hands: hands counted in meetings
groups-column-statement = The sentence
groups-column-side = Whether the list says that people agree or disagree with it
groups-column-part = Whose votes: everyone, or one group. In the list ways: on which way they came. In the list hands: under which hat
groups-way-web = Votes on this site
groups-way-paper = Cards that a helper typed in
groups-way-spreadsheet = Votes that a helper brought in from a spreadsheet
groups-way-telephone = Votes said on the telephone
groups-way-room = Hands counted in meetings, all hats together
groups-way-hat = Hands raised under the hat { $hat }
groups-way-none = Hands of people without a hat
groups-column-voted = How many voted
groups-column-agree = How many agree
groups-column-disagree = How many disagree
groups-column-pass = How many passed
groups-column-percent = How many in a hundred agree, to the nearest five. 90 is 90 or more, 10 is 10 or less. Empty where fewer than about twenty voted or few agree
columns-title = What stands in these files
columns-stars = Counts are rounded to the nearest five. A star stands for a few people: too few to show. How many in a hundred agree is worked out from the exact counts and then rounded to the nearest five. It is left out where fewer than about twenty voted.
columns-parts = Ways and hats
columns-ways = A way on which only a few people voted does not stand apart. Hands are counts of a meeting, not votes of persons, and someone who also voted may be counted twice: they are in the list ways as room, and by hat in the list hands.
columns-json = The JSON file holds the same, with the rule and its numbers, and how far the groups stand apart.
columns-polis-title = In the columns of Polis
columns-polis = When a talk is over, its sentences and votes can be had for other programs. People are numbers in an order that tells nothing, and all votes have one time.
refused-talk-not-over = This can be had when the talk is over, and only where more than a few took part. Before that, a row of votes could show who someone is.
votes-too-few = We show the counts when five people have voted.
votes-few-of-hat = too few to show
statement-seed = from those who lead this talk
talk-to-groups = What people agree on, and where they differ
talk-to-mine = What became of what you said
talk-published = When this talk is over, all votes are published as rows: what each person said to each sentence, without names. In a small group others may guess whose row is whose.
talk-fresh = You can say your own view first, before you read what others said.
talk-fresh-say = Say your own view
talk-rule-link = Why this one?
talk-to-choice = Put this on the list of choices
mine-title = What became of what you said
mine-none = You have not said anything in this talk yet.
mine-hand = Written by { $who }.
mine-common = It is among what people agree on.
mine-divides = It is among what divides people.
mine-choice = It became a choice: { $title }.
mine-choice-won = It became a choice, and won: { $title }.
mine-choice-not = It became a choice, and did not win: { $title }.
talk-rule-title = How a talk works
talk-rule-next-title = Which sentence comes next
talk-rule-next = New sentences come sooner, so that they get votes. So do those that few people pass on, and those that tell more about where people stand. One is drawn by this weight:
talk-rule-letters = S is how many voted on it, a the part that agrees, p the part that passes (each with one vote added, of two more), and E how far from the middle someone stands who agrees with it alone.
talk-rule-groups-title = How groups are found
talk-rule-groups = People who vote alike stand near each other. Groups are shown only where they stand apart more than votes by chance would, and only groups that are large enough. Among fewer than fifteen people there are no groups, only what most agree on.
talk-rule-when = { $n ->
   *[other] It is worked out { $n } minutes after a vote, and not after each vote, so that nobody can tell who voted last.
 }
talk-rule-small-title = Small numbers
talk-rule-small = { $n ->
   *[other] Counts of a part from 1 to { $n } people are not shown, and others are rounded to the nearest five. What every hat agrees with is said of hats of which five or more voted. The counts of everyone are shown when five have voted. Shares are worked out from the exact counts and said to the nearest five in a hundred, where about twenty or more voted; nearly all is 90 or more in a hundred, nearly nobody 10 or less.
 }
talk-rule-source = After Polis (Small and others, 2021), with what hangs on chance made exact. Small numbers: NHS Digital.
