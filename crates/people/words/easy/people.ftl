# Easy Read: the lines beside each page, and shorter texts.

sign-in-easy-1 = You can sign in here.
    .symbol = key
sign-in-easy-2 = You do not need a password.
    .symbol = lock
sign-in-easy-3 = Write your e-mail address.
    .symbol = write
sign-in-easy-4 = We send you an e-mail.
    .symbol = email
sign-in-easy-5 = No e-mail? Someone can help you.
    .symbol = helper

sign-in-sent-easy-1 = An e-mail may be on its way.
    .symbol = email
sign-in-sent-easy-2 = Open the e-mail.
    .symbol = look
sign-in-sent-easy-3 = Press the link in it.
    .symbol = point
sign-in-sent-easy-4 = The link works for 15 minutes.
    .symbol = clock
sign-in-sent-easy-5 = No e-mail? Wait. Then ask for a new link.
    .symbol = question

sign-in-link-easy-1 = You are nearly there.
    .symbol = home
sign-in-link-easy-2 = Press the big button.
    .symbol = point
sign-in-link-easy-3 = Then you are signed in.
    .symbol = done
sign-in-link-easy-4 = Is it not you? Close this page.
    .symbol = no

sign-in-dead-easy-1 = This link is too old.
    .symbol = clock
sign-in-dead-easy-2 = Or it was used before.
    .symbol = no
sign-in-dead-easy-3 = That is not your fault.
    .symbol = heart
sign-in-dead-easy-4 = You can get a new link.
    .symbol = new

join-easy-1 = You are new here. Welcome!
    .symbol = people
join-easy-2 = Write your name.
    .symbol = write
join-easy-3 = Say who you are. You can choose more than one.
    .symbol = person
join-easy-4 = Say how we can reach you.
    .symbol = letter
join-easy-5 = Only your name and your hats are seen by others.
    .symbol = safe
join-easy-6 = Then press the button.
    .symbol = point

people-enter-easy-1 = You can help someone who is not online.
    .symbol = helper
people-enter-easy-2 = Ask them first.
    .symbol = question
people-enter-easy-3 = They must say yes.
    .symbol = yes
people-enter-easy-4 = Write down how they said yes.
    .symbol = write
people-enter-easy-5 = Say how we can reach them.
    .symbol = letter

me-easy-1 = This page is about you.
    .symbol = person
me-easy-2 = You can change your name.
    .symbol = write
me-easy-3 = You can change your hats.
    .symbol = change
me-easy-4 = You can say how we reach you.
    .symbol = letter
me-easy-5 = You can see your groups.
    .symbol = group
me-easy-6 = You can see your plan and your circle.
    .symbol = read

reach-easy-1 = How can we reach you?
    .symbol = question
reach-easy-2 = We can send you a letter or an e-mail.
    .symbol = letter
reach-easy-3 = Or we can call you.
    .symbol = phone
reach-easy-4 = Tell us what you need. You can ask for large print.
    .symbol = read
reach-easy-5 = This is private.
    .symbol = lock

letter-list-easy-1 = These letters must be posted.
    .symbol = letter
letter-list-easy-2 = Some people want a call or a visit.
    .symbol = phone
letter-list-easy-3 = Choose a letter.
    .symbol = point
letter-list-easy-4 = Then say that it is done.
    .symbol = done

letter-easy-1 = This is a letter for one person.
    .symbol = letter
letter-easy-2 = You can print it.
    .symbol = print
letter-easy-3 = Or you can read it to them.
    .symbol = speak
letter-easy-4 = Then press the button.
    .symbol = point
letter-easy-5 = The address is private.
    .symbol = lock

group-list-easy-1 = These are the groups here.
    .symbol = group
group-list-easy-2 = A group is people who do things together.
    .symbol = people
group-list-easy-3 = Choose a group to read more.
    .symbol = read
group-list-easy-4 = You can join a group.
    .symbol = group-join

group-easy-1 = This is one group.
    .symbol = group
group-easy-2 = Read what the group is for.
    .symbol = read
group-easy-3 = You can join the group.
    .symbol = group-join
group-easy-4 = You can leave the group.
    .symbol = leave

role-give-easy-1 = These people look after this place.
    .symbol = people
role-give-easy-2 = Stewards look after everything.
    .symbol = place
role-give-easy-3 = Moderators look after how we talk.
    .symbol = speak
role-give-easy-4 = Everyone can see who they are.
    .symbol = look
role-end-easy-1 = This person will not do this any more.
    .symbol = person
role-end-easy-2 = Someone else gets their work.
    .symbol = people

people-demo-easy-1 = This is a try-out.
    .symbol = star
people-demo-easy-2 = The people are not real.
    .symbol = people
people-demo-easy-3 = Choose a person.
    .symbol = point
people-demo-easy-4 = Then you see what they see.
    .symbol = look

people-demo-mailbox-easy-1 = These are the e-mails.
    .symbol = email
people-demo-mailbox-easy-2 = These are the letters.
    .symbol = letter
people-demo-mailbox-easy-3 = The people are not real.
    .symbol = people
people-demo-mailbox-easy-4 = You can press the links.
    .symbol = point

sign-in-how = Write your e-mail address. We send you a link. You do not need a password.
sign-in-mail-text =
    Hello.

    You can sign in here:

    { $link }

    It works once. It works for 15 minutes.

    Did you not ask for this? Then do nothing.
join-mail-text =
    Hello.

    You can join { $place } here:

    { $link }

    It works once. It works for 15 minutes.

    Did you not ask for this? Then do nothing.
sign-in-unknown-text =
    Hello.

    We do not know your address yet.

    Ask these people. They can let you in:

    { $contacts }

    Read more here: { $link }
reach-private = This is private. Only you, your helper and the stewards can read it.
join-why = Tell us who you are. Others see your name and your hats.

reach-access-hint = For example large print, someone to read with you, more time. You can leave this empty.
sign-in-invited = Someone here must enter you first. Has nobody done that? Write your address. We tell you whom to ask.
sign-in-no-email = No e-mail? Someone here can enter you. We can write, call, or come to you.
sign-in-email-wrong = Look at your e-mail address again. It needs an @. It looks like amina@example.org.
sign-in-sent-none = No e-mail? Wait a minute. Look in the folder for junk mail too.
sign-in-sent-text = Have we sent you a lot of e-mails? Then we wait a little. If not, an e-mail is on its way. Open it. Press the link in it.
sign-in-sent-limit = We send { $many } links in a row. Then one every { $minutes } minutes.
people-enter-how = Someone can ask you to enter them: on paper, by phone, or face to face. We write down that you did it.
people-enter-access-hint = For example someone to read with them, more time. You can leave this empty.
people-consent-hint = For example: she signed the paper on 3 May. Or: he told me on the phone.
me-ward-hint = You need not say. No page shows it. It only helps to count.
me-reach-what = How we reach you: post, phone, text, e-mail, or in person. What helps you to read or hear us.
me-circle-what = Who is in your life, as a picture. And who supports you.
me-decisions-what = Did someone decide for you? Who, why, and what you said.
letter-list-how = These people have no e-mail. Print and post the letter. Or call. Or go there and read it to them. Then say that it is done.
group-list-what = People who belong together: a carers' group, a lunch club. And places where people meet: a café, a library.
group-members-hidden = People who belong to this place can see who is in it. Sign in to see.
role-give-what = Stewards look after the place. Moderators look after how we talk. Everyone can see who they are.
role-give-no-step = They have no second step yet. Until then they cannot open what is private of others.
role-give-last-steward = This is the last steward. There must always be one. Choose another steward first.
people-demo-what = These people are not real. Choose one. Then you see this place as they see it.
people-demo-mailbox-what = These are the letters and e-mails to people. In a real place only they can read them.
waits-step = You can see private things of others. Set up your second step first

letter-answer =
    You need no computer to answer. Call or write to us. We write it down for you:
    { $contacts }
letter-answer-back = You need no computer to answer. Write on this letter. Give it back or send it back.
role-give-lets-steward = Looks after the place. Enters people, sees to letters, gives roles. Gets a worry only when nobody else can.
role-give-lets-moderator = Looks after how we talk.
role-give-lets-safeguarding = Looks into worries about harm. Can read what a person needs who may be harmed. That person sees it later. Nobody gives this to themselves.
role-give-lets-guardian = Sees how often private papers are read, and why. Not whose they are, and not what they say. Nobody gives this to themselves.
role-give-not-self = You cannot give this role to yourself. Ask another steward. Are you the only one? Ask whoever runs Mutual.
role-end-lead = They cannot do this work any more. Someone else gets what they have now.

waits-paper-easy-1 = Read this to the person.
    .symbol = read
waits-paper-easy-2 = They say yes or no. You write it down.
    .symbol = write

waits-note-easy-1 = Read it to the person first.
    .symbol = read
waits-note-easy-2 = Write only what they say.
    .symbol = write

no-more-easy-1 = They do not want to be here any more.
    .symbol = leave
no-more-easy-2 = Write down what they said.
    .symbol = write

helper-waits-text =
    Dear { $name },

    Something waits for someone whom you entered.
    Read it to them. Then write down what they say.

    Press here: { $link }
