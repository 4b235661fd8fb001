# Signing in

sign-in-title = Sign in
sign-in-how = You do not need a password. Write your e-mail address, and we send you a link.
sign-in-new = Are you new here? Do the same: the link leads you in.
sign-in-invited = You can come in if someone has entered you here. If nobody has, write your address all the same: we tell you whom to ask.
sign-in-no-email = No e-mail? Someone who belongs here can enter you, and we reach you by post, by telephone or in person.
sign-in-email = Your e-mail address
sign-in-email-hint = For example amina@example.org
sign-in-email-missing = Write your e-mail address.
sign-in-email-wrong = Check the e-mail address. It needs an @ and a full stop after it, like amina@example.org.
sign-in-go = Send me a link
sign-in-sent-title = Look in your e-mail
sign-in-sent-text = A message with a link is on its way, unless this address was written to too often just now. Open it, and press the link in it.
sign-in-sent-limit = To one address we send { $many } links in a row, and then one every { $minutes } minutes.
sign-in-sent-once = The link works once, and for 15 minutes.
sign-in-sent-none = Nothing there? Wait a minute, and look in the folder for junk mail. Then ask for a new link.
sign-in-again = Ask for a new link
sign-in-link-title = You are nearly there
sign-in-link-text = Press the button to go on.
sign-in-link-go = Sign in
sign-in-dead-title = This link does not work any more
sign-in-dead-text = A link works once, and for 15 minutes. You can have a new one.
sign-in-done = You are signed in.
sign-in-ended = You are signed out.
sign-in-ended-everywhere = You are signed out on every device.

sign-in-mail-subject = Sign in to { $place }
sign-in-mail-text =
    Hello,

    open this link to sign in to { $place }:

    { $link }

    It works once, and for 15 minutes. If you did not ask for it, you need not do anything.
join-mail-subject = Join { $place }
join-mail-text =
    Hello,

    someone, probably you, wrote this address to come in to { $place }. We do not know it yet. Open this link to join:

    { $link }

    It works once, and for 15 minutes. If you did not ask for it, you need not do anything.
sign-in-unknown-subject = { $place }: we do not know this address
sign-in-unknown-text =
    Hello,

    someone, probably you, wrote this address to come in to { $place }. We do not know it, and people here are invited. Ask one of these to enter you:

    { $contacts }

    More about whom to ask: { $link }

    If you did not ask for it, you need not do anything.

# Joining

join-title = Join { $place }
join-why = Tell us who you are. Others here see your name and your hats, and nothing else from this page.
join-private = How we reach you is private. You can change all of this later.
join-go = Join
join-done = Welcome. You belong here now.
join-closed = People come in here by invitation. The page 'Help and contacts' says whom to ask.

# A person

people-name = Your name
people-name-hint = As you want others here to read it.
people-name-missing = Write a name, on one line.
people-name-long = Make the name shorter: at most { $most } characters.
people-hat = Which hats do you wear?
people-hat-hint = Choose all that fit. All four are equal here.
people-hat-missing = Choose at least one hat.

people-enter-title = Enter someone who is not online
people-enter-how = You can do this for someone who tells you so on paper, by telephone or face to face. We write down that you did it, and the person can ask what is kept about them.
people-enter-name = Their name
people-enter-name-hint = As they want others here to read it.
people-enter-hat = Which hats do they wear?
people-enter-hat-hint = Read these out to them, and choose all that fit. All four are equal here.
people-enter-way = How do they want to be reached?
people-enter-words = Which words do they want?
people-enter-format = What do they need to read or hear us?
people-enter-access = What do they need to take part?
people-enter-access-hint = For example someone to read with them, a hearing loop, more time. You can leave this empty.
people-enter-email = Their e-mail address, if they have one
people-enter-email-hint = With it they can sign in by themselves later.
people-consent = How did they say yes?
people-consent-hint = For example: she signed the paper on 3 May, or: he told me on the telephone.
people-consent-missing = Write how they said yes. Without their yes we cannot keep anything about them.
people-consent-long = Make how they said yes shorter: at most { $most } characters.
people-enter-go = Enter them
people-enter-yours = People whom you entered
people-enter-last = The one you entered last:
people-entered = They belong here now.

# My page

me-title = You
me-ward = Your ward
me-ward-hint = You need not say. It stands on no page. Results by ward come from it, where enough people said it.
me-go = Keep this
me-changed = We kept your change.
me-part-about = About you
me-page-what = What other members see of you.
me-strengths-what = What you like, know and can do. You choose for each who sees it.
me-reach-what = By post, telephone, text, e-mail or in person, and what helps you to read or hear us.
me-part-papers = Your plan and what you need
me-plan-what = What you want, who does what, and what to do when it goes wrong.
me-path-what = Begin with your dream and work back to the first step.
me-needs-what = How to support you well. You choose who may read it.
me-looks-what = Who opened your private papers, when and why.
me-part-around = People around you
me-circle-what = Who is in your life, as a picture. Your circle of support: when it meets and who promised what.
me-circles-what = Circles of other people, where you said yes.
me-teams-what = People who support you, or whom you support. Both sides say yes.
me-networks-what = Neighbours close by who help each other.
me-meet-what = Bring people together. Both say yes before they see how to reach each other.
me-part-help = Help and safety
me-acting-what = Someone you trust does things here for you, or you for them.
me-decisions-what = If someone had to decide for you: who, why, what you said, and when it is looked at again.
me-raise-what = Say it in two minutes. Someone looks at it.
me-worries-what = What became of the worries that you raised.
me-part-account = Your account and your rights
me-account-what = How you sign in, and on which devices.
me-data-what = Read it, take it with you, or have it put right.
me-agreed-what = What you said yes to. You can take it back.
me-equal-what = Kept apart from your name.
me-forget-what = What you wrote is erased, and you get a receipt.
me-name-and-part = Your name and your hats
me-reach-change = See or change how we reach you
me-groups = Your groups
me-groups-none = You are in no group yet.
me-groups-all = All groups
me-help = Help others to take part
me-out-everywhere = Sign out everywhere

# How someone is reached

reach-title = How we reach you
reach-private = You can read this, whoever entered you, whoever acts for you in this, and the stewards when they post you a letter. Nobody else.
reach-email = You sign in with { $email }.
reach-email-theirs = Their e-mail address is { $email }.
reach-way = How do you want to be reached?
reach-way-hint = Each way is as good as the others.
reach-way-missing = Choose how you want to be reached.
reach-way-no-email = For e-mail we need an e-mail address. Choose another way, or give an address.
reach-way-e-mail = By e-mail
reach-way-post = By post
reach-way-telephone = By telephone
reach-way-text = By text message
reach-way-in-person = In person
reach-phone = Telephone number
reach-phone-hint = Needed for calls and text messages. You can add when it is best to call.
reach-phone-missing = Write a telephone number, so that a call or a text message can get there.
reach-phone-wrong = Check the telephone number. It needs at least six digits.
reach-phone-long = Make the telephone number shorter: at most { $most } characters.
reach-address = Address
reach-address-hint = Needed for letters. One line for each part, and the postcode.
reach-address-missing = Write an address, so that a letter can get there.
reach-address-long = Make the address shorter: at most { $most } characters.
reach-words = Which words do you want in what we send?
reach-words-missing = Choose plain English, Easy Read or another language.
reach-words-plain = Plain English
reach-words-easy = Easy Read: short sentences, large print
reach-access = What do you need to take part?
reach-access-hint = For example large print, someone to read with you, a hearing loop, more time. You can leave this empty.
reach-access-missing = Write what you need, or leave this empty.
reach-access-long = Make what you need shorter: at most { $most } characters.
reach-go = Keep this
reach-back = Back to your page
reach-changed = We kept how to reach you.

# Letters

letter-list-title = Letters to post
letter-list-how = These people are not reached by e-mail. Print and post each letter, or call, or go there and read it to them. Then say that it is done.
letter-list-none = No letter waits to be posted.
letter-title = For { $name }
letter-how = Print it and post it, or read it out. Then press the button below.
letter-access = What they need:
letter-go = It is done: posted, called or told
letter-answer =
    You need no computer to answer. Call or write, and say what you want us to write down for you:
    { $contacts }
letter-answer-back = You need no computer to answer. Write your answer on this letter, and give it back or send it to the address that it came from.
letter-posted-on = Done on { $day }.
letter-posted = We wrote down that it is done.
letter-back = All letters to post

# Groups

group-list-title = Groups
group-list-what = People who belong together here: a carers' group, a co-operative, a lunch club; and places where people meet: a café, a library, an allotment. A group can take something on together.
group-list-none = There is no group here yet.
group-few = Fewer than { $n } people
group-number = { $n ->
    [one] One person
   *[other] { $n } people
 }
group-members = Who is in it
group-members-none = Nobody is in it yet.
group-members-hidden = Those who belong to this place can see who is in it. Sign in to see.
group-join-go = Join this group
group-leave-go = Leave this group
group-joined = You are in this group now.
group-left = You left this group.
group-not-in = You are not in this group.
group-back = All groups
group-make-title = Enter a new group or place
group-name = Name of the group
group-name-missing = Write the name of the group.
group-name-long = Make the name of the group shorter: at most { $most } characters.
group-about = What the group is for
group-about-hint = One or two sentences. Everyone can read them.
group-about-missing = Write what the group is for.
group-about-long = Make what the group is for shorter: at most { $most } characters.
group-found-at = Where and when is it?
group-found-at-hint = Only if it is a place where people meet. For example: the library, Mill Lane, Tuesdays 10 to 12
group-found-at-long = This is too long. Write at most { $most } characters.
group-make-go = Enter it
group-made = The group is there now.

# Roles

role-give-title = Who looks after this place
role-give-what = Some people here have a task for the whole place. Everyone can read who they are, since when, who gave them the task, and what it lets them see.
role-give-none = Nobody has this role now.
role-give-steward = Steward
role-give-moderator = Moderator
role-give-safeguarding = Safeguarding
role-give-guardian = Caldicott Guardian
role-give-since = Since { $day }.
role-give-by = Given by { $name }.
role-give-by-nobody = Given when the place began, or by whoever runs Mutual here.
role-give-lets-steward = Looks after the place as a whole: enters people, sees to letters and where they go, gives roles. A worry goes to a steward only where nobody who has the role safeguarding can take it up.
role-give-lets-moderator = Looks after the rules of talk. Sees sentences that are held back, and nothing else that others do not see.
role-give-lets-safeguarding = Takes up worries about harm and neglect, and never one that may be about them. Whoever holds a worry reads it, and can read what the person who may be harmed needs. That person sees later that it was read. Nobody gives this role to themselves.
role-give-lets-guardian = Sees how often private papers are read, by whom and why: not whose they are, and not what they say. Nobody gives this role to themselves.
role-give-step = Signs in with a second step.
role-give-no-step = Has no second step yet. Until they have one, they cannot open what is private of others.
role-give-end = End this role
role-give-form = Give someone a role
role-give-person = Who
role-give-person-missing = Choose who gets the role.
role-give-role = Which role
role-give-role-missing = Choose a role.
role-give-go = Give the role
role-give-given = The role is given.
role-give-ended = The role has ended.
role-end-title = End this role
role-end-lead = They cannot do any more what this role lets them do. What they have taken up in it goes to someone else at once.
role-end-button = End the role
role-give-last-steward = This is the last steward. A place always has one: make someone else a steward first.
role-give-not-self = This role opens what is private of others, so nobody gives it to themselves. Ask another steward to give it to you. Where you are the only steward, ask whoever runs Mutual.
role-mail-subject = { $place }: something waits for you
role-mail-text =
    Dear { $name },

    { $person } was given a role in { $place }: { $role }. In this role one can see more of what is private of others,
    or how it is read. All who look after the place are told, so that nobody has it unseen.

    Whoever has it needs a second step of signing in: until they set one up, they cannot open what is private of
    others. We ask for it when they sign in.

    See who has which role. If something is wrong, tell the other stewards, or end the role:

    { $link }
role-mail-ended-subject = { $place }: something waits for you
role-mail-ended-text =
    Dear { $name },

    { $person } does not have this role in { $place } any more: { $role }. All who look after the place are told.

    See who has which role. If something is wrong, tell the other stewards:

    { $link }

# The demonstration

people-demo-title = Be someone
people-demo-what = These people are invented. Choose one, and see this place with their eyes. You can change as often as you like.
people-demo-none = Nobody is here yet.
people-demo-be = Be { $name }
people-demo-you = You are this person now.
people-demo-changed = You are someone else now.
people-demo-mailbox-title = The mailbox
people-demo-mailbox-what = What people were told, by e-mail and by letter. Outside a demonstration nobody but the person reads this.
people-demo-mailbox-none = Nothing is here yet.
people-demo-mails = E-mails, newest first
people-demo-letters = Letters, calls and visits that wait
people-demo-mail = By e-mail

waits-circle = { $name } asks you into their circle of support
waits-team = { $name } asks you into a care team
waits-team-trial = Your trial with { $name } in a care team ends soon: do you want to go on?
waits-decision-new = { $name } made a decision for you. Read it, and say if you do not agree
waits-acting-entered = It was entered that { $name } may act for you. Look whether that is right
waits-circle-in = In the circle of support of { $name }: do they want to leave it?
waits-team-in = In a care team with { $name }: do they want to leave it?
waits-meet-in = Introduced, and said yes: do they want to take that back?
waits-team-hat = Someone offers you a hat in the care team of { $name }
waits-meet = Someone would like you to meet someone
waits-acting = Will you act for { $name }?
waits-network = { $name } asks whether you will connect a neighbour network
waits-network-join = { $name } asks to be in your neighbour network
waits-no-more = { $name } no longer agrees to be here
waits-decision = A decision that { $name } made for them on { $day }: they do not agree
waits-worry = There is something for you to take up
waits-step = Your task here shows you what is private of others. Set up your second step of signing in first

# Who was entered with an e-mail address.

entered-mail-subject = You were entered in { $place }
entered-mail-text =
    Hello,

    { $by } entered you in { $place }, so that you can take part in its social care, and wrote down that you agreed to it. Sign in with this e-mail address, without a password. There you read what was written:

    { $link }

    Is it wrong, or do you not want it? You need give no reason. Sign in and leave here:

    { $no }

    Or tell these, and they see to it:

    { $contacts }
entered-known-subject = { $place }: someone wrote your e-mail address
entered-known-text =
    Hello,

    { $by } entered someone in { $place } and wrote this e-mail address. You are here already with it. Nothing has changed for you, and { $by } was not told that you are here. You sign in as before:

    { $link }

    Is something wrong? Then tell these:

    { $contacts }
mail-asks-text =
    Dear { $name },

    Someone in { $place } asks you something. Sign in to read it, and say yes or no:

    { $link }
mail-changed-text =
    Dear { $name },

    something changed in { $place } about who acts for someone. Sign in to read what it is. What holds now can be ended there at any time:

    { $link }

mail-news-text =
    Dear { $name },

    something changed in { $place } that you are part of. Sign in to read what it is:

    { $link }
helper-waits-subject = { $place }: something waits for you
helper-waits-text =
    Dear { $name },

    something waits for someone without an account whom you entered in { $place }. Read it to them, and write down what they say:

    { $link }

waits-paper-title = What waits for someone
waits-paper-of = What waits for { $person }
waits-paper-lead = They have no account here. Read this to them and write down what they say. Both your names stand with it, and they get a letter that says what they answered, to whom, and that you wrote it down.
waits-paper-none = Nothing waits for them.
waits-stands = What they said yes to
waits-note-ends = If you write it down, that ends.
waits-note-title = Their answer
waits-note-of = The answer of { $person }
waits-note-lead = Read it to them as it stands. Write down only what they say.
waits-note-answer = Their answer
waits-note-answer-yes = Yes
waits-note-answer-no = No
waits-note-answer-missing = Choose what they said.
waits-note-reach = If yes: how can the other reach them?
waits-note-reach-hint = As they want it. Only the other person reads this, once both have said yes
waits-note-reach-missing = Write how they can be reached, as they want it.
waits-note-reach-long = This is too long. Write at most { $most } characters.
waits-note-hide = If yes: how long can the other see that?
waits-note-promise = If yes: what do they promise?
waits-note-promise-missing = Write what they promise.
waits-note-promise-long = This is too long. Write at most { $most } characters.
waits-note-how = How did they say so?
waits-note-how-telephone = By telephone
waits-note-how-paper = On paper
waits-note-how-in-person = Face to face
waits-note-how-missing = Choose how they said so.
waits-note-said = What did they say?
waits-note-said-hint = In their words
waits-note-said-missing = Write what they said.
waits-note-said-long = This is too long. Write at most { $most } characters.
waits-note-button = Write it down
waits-noted = It is written down. They get a letter that says so.
waits-note-over = This does not wait for them any more.
waits-note-own = You asked them this, you decided it, or it is you whom they are to meet. Someone else writes down their answer.

no-more-title = They no longer agree
no-more-of = { $person } no longer agrees to be here
no-more-lead = Write down what they said. They are not asked again, and the stewards are told: one of them erases what they wrote and what is held about them.
no-more-how = How did they say so?
no-more-said = What did they say?
no-more-said-hint = In their words
no-more-button = Write it down
no-more-noted = It is written down. The stewards are told.
no-more-on = On { $day } it was written down that they no longer agree. A steward is to forget them. If they agree again, write that down here.
no-more-person = On { $day } it was written down that { $person } no longer agrees to be here. Nobody asks them anything, and a steward is to forget them. Only their helper and the stewards see this.
no-more-back-mail-subject = { $place }: something has changed
no-more-back-mail-text =
    Dear { $name },

    someone who has no account agrees to be here again: their helper wrote it down. They are not to be forgotten:

    { $link }

no-more-mail-subject = { $place }: something waits for you
no-more-mail-text =
    Dear { $name },

    someone who has no account no longer agrees to be here. As a steward you can forget them:

    { $link }

noted-by = { $name } wrote down what was said.
noted-about-circle = A circle of support
noted-about-circle-in = Leaving a circle of support
noted-about-team = A care team
noted-about-team-in = Leaving a care team
noted-about-team-trial = Going on in a care team after the trial
noted-about-meet = Meeting someone
noted-about-meet-in = Taking back a yes to meeting someone
noted-about-decision = A decision that was made for you
noted-about-no-more = Being here
noted-answer-yes = Yes
noted-answer-no = No
noted-mail-subject = { $place }: we wrote down what you said
noted-mail-text =
    Dear { $name },

    on { $when } { $person } wrote down for you what you said.

    What it was about: { $what }
    Your answer: { $answer }

    If that is not what you said, please tell us.
