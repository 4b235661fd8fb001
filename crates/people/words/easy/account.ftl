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

account-step-on = When you sign in, we ask for a code from your phone. It keeps other people out.
account-step-off = You can have a second step. Then we ask for a code from your phone too. It keeps other people out.
account-codes = { $n ->
    [0] You have no spare codes. Make new ones.
    [one] You have one spare code.
   *[other] You have { $n } spare codes.
    }
account-shared-off = Does someone else use this phone or computer? Then tell us. We show less of what is private.
account-shared-on = You told us that others use this phone or computer. We show less of what is private.
account-step-lead = Some pages are private. A second step keeps them safe. Some roles must have one. Everyone can have one.
account-codes-lead = These codes help if you lose your phone. Write them on paper. Keep the paper safe.
account-codes-once = Each code works once. You see this page only once. You are signed out on your other devices.
second-code-wrong = This code is wrong, or it was used. Wait for the next code in your app. Write that one.
prove-lead = The next page is private. So we ask again who you are.
prove-no-email = We do not have your e-mail address. Ask a steward to help you. Look under 'Help and contacts'.

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

account-step-code-hint = The six numbers that the app shows now, like 123 456
second-code-hint = The six numbers that your app shows now, like 123 456. No phone? One of your spare codes, like abcd-efgh-jkmn
account-address-lead = We send a link to the new address. Press it. Then you sign in with the new address. Stay signed in here until then.
account-address-sent = An e-mail to the new address may be on its way. Press the link in it. It works for 15 minutes. Stay signed in here until then.
account-address-changed = You sign in with your new address now. You are signed out on your other devices.
account-address-link-lead = Press the button. Then you sign in with this address. The old one does not work any more.
notice-provider-linked = Someone signed in to your account with an account from somewhere else. It has your address.
notice-codes = Your account has new spare codes. The old ones do not work any more.
notice-code-used = Someone used one of your spare codes. That code does not work any more.
notice-step-removed = The people who run this took your second step away. You are signed out everywhere. You can make a new second step.
notice-address-asked = Someone wants to sign in to your account with another e-mail address. It has not changed yet. Sign out everywhere to stop it.
notice-address = Your account has another e-mail address. You cannot sign in with this one any more.

notice-helper-text =
    Hello,

    Someone who does things for you changed how we reach you.
    This was on { $when }.
    Is it not right? You can change it back. You can stop that they do things for you.

    Press here: { $link }
