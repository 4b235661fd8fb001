strengths-easy-1 = Here you write what you are good at.
    .symbol = star
strengths-easy-2 = You write what you like.
    .symbol = heart
strengths-easy-3 = You choose who sees it.
    .symbol = look

strength-put-easy-1 = Write one thing.
    .symbol = write
strength-put-easy-2 = You can choose a picture.
    .symbol = star
strength-put-easy-3 = You choose who sees it.
    .symbol = look

people-easy-1 = People here can do many things.
    .symbol = people
people-easy-2 = Write a word to find someone.
    .symbol = search

person-easy-1 = This is someone's page.
    .symbol = person
person-easy-2 = You see what they want to show you.
    .symbol = look

strength-end-easy-1 = Do you want to take this away?
    .symbol = question
strength-end-easy-2 = Then it is gone.
    .symbol = leave

strengths-lead = What do you like? What are you good at? What do you give? Use your own words. You choose who sees it.
strength-put-share-group-hint = Choose the group below. People who join the group see it too
strength-put-group-missing = Choose one of your groups. Are you in no group? Then choose someone else.

strength-put-acting = You act for someone. They say themselves who sees it. What you write new is for them alone. Your name stands beside it.
