kept-easy-1 = This is what we keep about you.
    .symbol = list
kept-easy-2 = We do not keep it for ever.
    .symbol = clock

agreed-easy-1 = This is what you said yes to.
    .symbol = yes
agreed-easy-2 = You can change your mind.
    .symbol = question

agreed-helper-easy-1 = This is how someone said yes.
    .symbol = yes

kept-lead = We keep things about you only as long as we need them. Then they are destroyed.
kept-own-text = What you wrote stays until you take it away. If you leave, your words are erased. We still count that someone took part. Nobody can see that it was you.
kept-sign-in-text = You stay signed in for { $days } days. Or until you sign out. A link in an e-mail works for { $minutes } minutes. Your e-mail address stays as long as you are here.
kept-did = { $n ->
    [one] { $day }: one ({ $what })
   *[other] { $day }: { $n } ({ $what })
    }
agreed-here-by = { $name } entered you. You said yes. The last time was on { $day }. { $name } wrote:
consent-again-text =
    Dear { $name },

    You said yes to being in { $place }.
    Is that still right? Then you need do nothing.
    Is it not right? Tell us. Then we take you out.

    What we keep about you is here: { $link }
