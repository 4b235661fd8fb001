data-easy-1 = Here is all that we know about you.
    .symbol = list
data-easy-2 = You can take it with you.
    .symbol = paper

forget-easy-1 = You can leave.
    .symbol = leave
forget-easy-2 = Then your words go.
    .symbol = no
forget-easy-3 = You can not get them back.
    .symbol = warning

forgotten-easy-1 = You have left.
    .symbol = leave
forgotten-easy-2 = Your words are gone.
    .symbol = done

data-lead = This is all that we keep about you. Is something wrong? Change it, or tell us.
data-not = Two things are not here. What you wrote in a worry: it is locked, to keep you safe. And what you answered about who we are: nobody knows which answers are yours.
forget-key = Nobody can read your private papers any more. Their key is destroyed.
forget-stays = We still count that someone took part. Nobody can see that it was you. What you wrote for everyone in a role, such as a plan, stays without your name. If someone is worried about you, that stays for some time with whoever looks into it.
forgotten-keep = This shows that we erased you. Print it or copy it now. You cannot see it again.

people-forget-easy-1 = Someone asked us to forget them.
    .symbol = person
people-forget-easy-2 = All their words are erased.
    .symbol = no
people-forget-easy-3 = It cannot be undone.
    .symbol = stop
people-forget-easy-4 = Print the paper. Give it to them.
    .symbol = print
people-forget-lead = This is for someone who has no account here and asked for it. We erase all that they wrote. Nobody can bring it back. Print the next page and give it to them.

people-held-easy-1 = They want to know what we keep about them.
    .symbol = question
people-held-easy-2 = You print it and give it to them.
    .symbol = print

people-held-sheet-easy-1 = This is what we keep.
    .symbol = paper
people-held-sheet-easy-2 = Some things only they can read.
    .symbol = lock
