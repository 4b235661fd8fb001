account-easy-1 = This page is about how you sign in.
    .symbol = key
account-easy-2 = You see where you are signed in.
    .symbol = computer
account-easy-3 = You can sign out anywhere.
    .symbol = leave

account-step-easy-1 = You can have a second lock.
    .symbol = lock
account-step-easy-2 = You need an app on a phone.
    .symbol = phone
account-step-easy-3 = Someone you trust can help you.
    .symbol = helper

account-codes-easy-1 = Write these codes on paper.
    .symbol = write
account-codes-easy-2 = Keep the paper in a safe place.
    .symbol = safe

second-easy-1 = Look at the app on your phone.
    .symbol = phone
second-easy-2 = Write the numbers here.
    .symbol = write

prove-easy-1 = The next page is private.
    .symbol = lock
prove-easy-2 = Show us again that it is you.
    .symbol = person
