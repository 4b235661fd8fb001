kept-title = What we keep, and for how long
kept-lead = Nothing about you is kept for longer than it is needed. A job looks each hour for what is over, and destroys it.
kept-own = As long as you want
kept-own-text = What you wrote for yourself stays until you take it away or leave: your strengths with their photos and recordings, your needs, your plan and your way to a dream with every earlier version, who is in your life, and how to reach you. What you said in public matters stays with them. If you leave, all these words are erased, there too; what stays is that something was said, and the counts. What you answered about who we are has no name: nobody can find it again, so it stays.
kept-sign-in = Signing in
kept-sign-in-text = You stay signed in on a device for { $days } days, or until you sign out. A link that we mail works for { $minutes } minutes, once. After that both are destroyed. Your e-mail address and your second step stay as long as your account.
kept-time = For a time
kept-years = { $n ->
    [one] For one year.
   *[other] For { $n } years.
 }
kept-days = { $n ->
    [one] For one day.
   *[other] For { $n } days.
 }
kept-own-days = For as long as each person chose.
kept-source = From { $day }. Source:
kept-letters = The words of a letter to you, after it was posted
kept-letters-then = Then they are destroyed. That you were written to stays.
kept-looks = Who looked at your private papers, and why
kept-looks-then = Then it is destroyed.
kept-readers = Whom you let read your private papers, after that ended
kept-readers-then = Then it is destroyed.
kept-acting = Who acted for you, after that ended
kept-acting-then = Then it is destroyed. What was done stays on the record of its matter.
kept-groups = That you were in a group, after you left
kept-groups-then = Then it is destroyed.
kept-circles = Who was in your circle, after that ended
kept-circles-then = Then it is destroyed.
kept-networks = That you were in a neighbour network, after you left
kept-networks-then = Then it is destroyed.
kept-hats = Who had a hat in a care team, after that ended
kept-hats-then = Then it is destroyed.
kept-seats = Who was in a care team, after that ended
kept-seats-then = Then it is destroyed.
kept-reach = How you can be reached, shown to someone you were introduced to
kept-reach-then = Then it is destroyed.
kept-open-introductions = An introduction that did not come about
kept-open-introductions-then = Then it is destroyed, with its key.
kept-introductions = An introduction that came about
kept-introductions-then = Then it is destroyed, with its key. That you know each other is yours.
kept-decisions = A decision that was made for you
kept-decisions-then = Then it is destroyed.
kept-jobs = That a mail to you was asked for
kept-jobs-then = Then it is destroyed. Its words go as soon as it is sent.
kept-worries = A worry about harm or neglect, after it was closed
kept-worries-then = Then its words are destroyed, with their key.
kept-did-title = What the job did lately
kept-did-none = Nothing was over yet.
kept-did = { $n ->
    [one] { $day }: one ({ $what })
   *[other] { $day }: { $n } ({ $what })
 }

agreed-title = What I agreed to
agreed-lead = What others may see or do because you said yes. You can take each back at any time. Where it was not your yes, it says so.
agreed-here = To be here
agreed-here-self = You joined by yourself. You last said yes on { $day }.
agreed-here-by = { $name } entered you, because you said yes. You last said yes on { $day }. What { $name } wrote down:
agreed-still = Yes, I still agree
agreed-confirmed = Thank you. We have noted today's day.
agreed-no-more = I do not want to be here any more
agreed-others = What others may see or do
agreed-others-none = Nothing. You have not let anyone see or do anything.
agreed-until = Until { $day }.
agreed-reader = { $name } may read: { $what }.
agreed-hand = { $name } may act for you.
agreed-hand-asked = { $name } is asked to act for you, and has not said yes yet.
agreed-hand-authority = { $name } may act for you. Someone who looks after this place entered it.
agreed-circle = { $name } is in your circle of support.
agreed-team = { $name } is in your care team.
agreed-networks = You are in the neighbour network { $name }.
agreed-change = Change it or take it back
agreed-how = how they agreed
agreed-of = How { $name } agreed to be here
agreed-helper-title = How someone agreed to be here
agreed-when = They last said yes on { $day }. You wrote:
agreed-said = They still agree. How did they say so?
agreed-said-go = Note it
agreed-noted = Noted, with today's day.
consent-again-subject = { $place }: something waits for you
consent-again-text =
    Dear { $name },

    some time ago you said yes to being in { $place }, and someone entered you. Is that still right?

    If it is, you need do nothing. If it is not, tell whoever helps you, or us, and we take you out. What is kept about you, and what you let others see, stands here:

    { $link }
