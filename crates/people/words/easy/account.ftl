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

account-address-easy-1 = You can sign in with a new e-mail address.
    .symbol = key
account-address-easy-2 = Write the new address.
    .symbol = write
account-address-easy-3 = We send a message to it. Press the link in it.
    .symbol = letter
account-address-easy-4 = Someone you trust can help you.
    .symbol = helper

account-address-link-easy-1 = Is this your new address?
    .symbol = key
account-address-link-easy-2 = Press the big button.
    .symbol = point
account-address-link-easy-3 = Is it not you? Close this page.
    .symbol = no
