people-back = Back
people-back-to-person = Back to their page

# Needs and plan: what both have.

paper-empty = Nothing is written here yet.
paper-write-first = Write it
paper-write-title = Change it
paper-write-button = Keep it
paper-kept = It is kept. Earlier versions stay too.
paper-same = Nothing is different, so there is no new version.
paper-written = Written on { $day }.
paper-helped = Who helped you write this?
paper-helped-hint = You can leave this empty. Their name stands with it.
paper-helped-by = { $name } helped to write it.
paper-helped-long = Write at most { $most } characters for the name.
paper-section-long = This is too long. Write at most { $most } characters here.
paper-section-missing = Write something in at least one of these.
paper-readers = Who may read it
paper-readers-none = Nobody but you.
paper-reader = { $name }, until { $day }
paper-reader-end = Stop
paper-share-title = Let someone read it
paper-share-lead = They can read it until the day you choose. Each time they must say why, and you can see that they did.
paper-share-who = Who?
paper-share-who-hint = Their name, as they write it here
paper-share-who-which = Which of them?
paper-share-who-same = You can read it anyway. Name someone else.
paper-share-until = Until when?
paper-share-until-hint = For example 24 5 2027
paper-share-button = Let them read it
paper-shared = You share it with them now, and can stop that at any time. With an account here they can read it; without one, you can print it for them.
paper-shared-mail-subject = { $place }: something has changed
paper-shared-mail-text = { mail-news-text }
paper-shared-mail-paper =
    Dear { $name },

    { $person } lets you read a paper of theirs until { $day }. On your own page you find it; if you have no account, ask them to print it:

    { $link }
paper-unshared = They cannot read it any more.
paper-versions = Earlier versions
paper-version = Version { $number }, { $day }
paper-version-all = All of it
paper-changes = What changed
paper-changes-none = Nothing.
paper-changes-before = Before
paper-changes-after = Then
paper-changes-nothing = Nothing
paper-source = The headings follow: { $source }.
paper-read-lead = You may read this. Do not pass it on.
paper-booklet-title = Print it as a booklet
paper-booklet-how = Use your browser to print this page. The menus are left out.
paper-booklet-large = Large print
paper-booklet-ordinary = Ordinary print
paper-booklet-easy = Easy Read, with pictures
paper-review = What was kept?
paper-review-hint = You say it: of what was promised last time, what was done, what was not, and what became of it.
paper-reviewed = Said on { $day }.

needs-title = What I need
needs-lead = This is yours alone. Nobody can see that it is there, unless you let them read it, or they act for you. One exception: someone whose task is safety, and who has taken up a worry about you, can open it; you see that later. It is locked with a key of your own.
needs-write-lead = Write only what you want. Nobody asks for a diagnosis. You can leave parts empty.
needs-of = What { $person } needs
needs-yours = what you need
paper-needs-important = What is most important to me
paper-needs-important-hint = What must not be forgotten
paper-needs-people = People who are important to me
paper-needs-people-hint = Who matters to you, and how you stay in touch
paper-needs-communicate = How I communicate, and how to communicate with me
paper-needs-communicate-hint = Words, signs, pictures, time; what helps you to understand
paper-needs-wellness = My wellness
paper-needs-wellness-hint = How a good day is, how a bad day is, and how others can tell
paper-needs-please-do = Please do, and please do not
paper-needs-please-do-hint = What you like others to do, and what they should leave alone
paper-needs-support = How and when to support me
paper-needs-support-hint = What you do yourself, what you want help with, and when
paper-needs-worth-knowing = Also worth knowing about me
paper-needs-worth-knowing-hint = Anything else

plan-title = My plan
plan-lead = What you want from your life, in your words, and who does what for it. You review it, and you say what was kept.
plan-write-lead = Write it in your own words. You can leave parts empty. Each time you keep it, the version before stays.
plan-of = The plan of { $person }
plan-yours = your plan
paper-plan-outcomes = What I want
paper-plan-outcomes-hint = Not services: what you want to be true in your life. One on each line
paper-plan-who-does-what = Who does what
paper-plan-who-does-what-hint = You, people close to you, people who are paid. One on each line
paper-plan-good-week = What a good week is
paper-plan-good-week-hint = How would you know that the plan works?
paper-plan-goes-wrong = What to do when it goes wrong
paper-plan-goes-wrong-hint = Whom to call, what helps, what makes it worse
paper-plan-agenda = What we talk about at the next review
paper-plan-agenda-hint = You decide what it is about, and when it is

# Who looked.

look-why-title = Why do you open it?
look-why-lead = They can read later that you opened it, when, and why. It stays open for half an hour.
look-why-reason = Choose one
look-why-reason-visit = I am going to support them
look-why-reason-asked = They asked me to read it
look-why-reason-review = We review it together
look-why-reason-worried = I am worried about them
look-why-reason-acting = I act for them
look-why-reason-safeguarding = I hold a worry about them
look-why-reason-missing = Choose why you open it.
look-why-button = Open it
look-noted = It is noted that you opened this.
looks-title = Who looked
looks-lead = Each time someone opened one of your private papers. They had to say why.
looks-none = Nobody has opened one.
looks-line = { $name } opened { $what }. Why: { $why }.
looks-line-acting = { $name }, who acts for you, opened { $what }. Why: { $why }.
looks-someone-gone = Someone who has left
looks-shared = You said that others use this device. Look at this page on a device that is yours alone, or ask someone you trust.
looks-cannot = What this page cannot show
looks-cannot-told = What someone who read it told others.
looks-cannot-paper = Who read what you printed or handed on.
looks-cannot-computer = What those who run the computer could see, if they broke its rules. Your papers are locked there, and the keys lie in another place.
looks-cannot-own = When you opened it yourself.
looks-cannot-later = Someone who looks because they fear you are in danger may be shown only later.
look-patterns-title = How private papers are read
look-patterns-lead = { $n ->
    [one] The last day.
   *[other] The last { $n } days.
 } Whose papers they are is not shown, nor what is in them.
look-patterns-none = Nobody has opened a paper of someone else.
look-patterns-table = Readings, by reader and reason
look-patterns-who = Who read
look-patterns-why = Why
look-patterns-looks = Times
look-patterns-people = Of how many people
look-patterns-last = Last on
refused-not-guardian = This page is for the Caldicott Guardian of the place.
