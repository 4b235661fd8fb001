needs-easy-1 = Here you can write what you need.
    .symbol = write
needs-easy-2 = It is private.
    .symbol = lock
needs-easy-3 = You choose who reads it.
    .symbol = people
needs-easy-4 = You can see who looked.
    .symbol = look

plan-easy-1 = This is your plan.
    .symbol = star
plan-easy-2 = Write what you want in your life.
    .symbol = write
plan-easy-3 = Write who does what.
    .symbol = people
plan-easy-4 = You choose who reads it.
    .symbol = lock

paper-write-easy-1 = Write in your own words.
    .symbol = write
paper-write-easy-2 = You can leave parts empty.
    .symbol = paper
paper-write-easy-3 = Someone can help you.
    .symbol = helper

paper-read-easy-1 = You may read this.
    .symbol = read
paper-read-easy-2 = It is private. Do not tell others.
    .symbol = lock

paper-share-easy-1 = Write who may read it.
    .symbol = write
paper-share-easy-2 = Write until when.
    .symbol = calendar
paper-share-easy-3 = You can stop it at any time.
    .symbol = stop

paper-version-easy-1 = This is how it was before.
    .symbol = paper
paper-version-easy-2 = You can see what changed.
    .symbol = change

paper-booklet-easy-1 = You can print this.
    .symbol = print
paper-booklet-easy-2 = You can have big letters.
    .symbol = look

look-why-easy-1 = This is private.
    .symbol = lock
look-why-easy-2 = Say why you want to read it.
    .symbol = speak
look-why-easy-3 = They can see that you looked.
    .symbol = look

looks-easy-1 = Here you see who looked.
    .symbol = look
looks-easy-2 = They had to say why.
    .symbol = speak
looks-easy-3 = You can stop someone reading it.
    .symbol = stop

look-patterns-easy-1 = This page shows how often people look.
    .symbol = look
look-patterns-easy-2 = It does not show whose papers they are.
    .symbol = lock

paper-share-lead = They can read it until the day you choose. They must say why each time. You can see that they did.
paper-review-hint = What was promised last time? What was done? What was not done?
needs-lead = This is yours alone. You choose who can read it. Someone who acts for you can read it too. One exception: someone who looks into a worry about you can open it to keep you safe. You see that later.
plan-lead = What do you want from your life? Who helps you? You look at it again, and you say what worked.
plan-write-lead = Use your own words. You can leave parts empty. We keep the plan from before too.
look-why-lead = They can see that you opened it, when and why. It stays open for half an hour.
looks-shared = Others use this device. Look at this page on your own device. Or ask someone you trust.
looks-cannot-computer = The people who run the computer could break the rules. Your papers are locked. The keys are in another place.

look-patterns-lead = { $n ->
    [one] The last day.
   *[other] The last { $n } days.
    } You do not see whose papers they are. You do not see what is in them.

paper-shared-mail-text =
    Dear { $name },

    Something has changed.
    You can read what it is.

    Press here: { $link }

paper-shared-mail-paper =
    Dear { $name },

    { $person } lets you read a paper of theirs.
    You can read it until { $day }.
    You find it on your own page.
    Do you have no account? Ask them to print it.

    You find it here: { $link }
