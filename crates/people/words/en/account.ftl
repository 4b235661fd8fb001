account-title = My account
account-step = Second step
account-step-on = When you sign in you are asked for a code from your phone. Who has only your mailbox cannot come in.
account-step-off = Now your mailbox is enough to sign in. With a second step a code from your phone is asked too: it keeps others out, also those who can read your mail.
account-step-set-up = Set up a second step
account-step-change = Change the second step
account-codes = { $n ->
    [0] You have no recovery codes left. Make new ones.
    [one] You have one recovery code left.
   *[other] You have { $n } recovery codes left.
 }
account-devices = Where you are signed in
account-device-unknown = A program that does not say what it is
account-here = this one
account-since = Since { $when }
account-until = It ends by itself on { $day }.
account-half = It waits for the second step: nothing can be read there yet.
account-session-end = Sign out there
account-session-end-here = Sign out here
account-session-ended = That one is signed out.
account-shared = Do others use this device?
account-shared-off = If someone else uses it too, say so: who looked at your papers is not shown here then, and private pages ask sooner who you are.
account-shared-on = You said that others use this device. Who looked at your papers is not shown here.
account-shared-yes = Others use this device
account-shared-not = It is mine alone
account-shared-kept = It is kept, for this device.
account-step-ended = The second step is gone. Your mailbox is enough now.

account-step-title = Second step
account-step-lead = Some things here are private to you, and some roles let you see what is private to others. Those roles need a second step; everyone can have one.
account-step-1 = Get an app for codes on your phone. Many are free of charge.
account-step-2 = Scan this picture with it, or type the letters.
account-step-3 = Write the code that the app shows now.
account-step-picture = A picture for the app to scan. The same stands below in letters.
account-step-secret = Or type these letters into the app:
account-step-uri = On this phone: open it in the app
account-step-code-hint = The six numbers that the app shows now, like 123 456. They change each half minute.
account-step-go = Set it up
account-step-end = Take the second step away
account-codes-title = Write these down
account-codes-lead = Recovery codes, for the day on which your phone is lost. With one of them you sign in without it. Print this page or write them down, and keep the paper in a safe place, not in your mailbox.
account-codes-once = Each code works once. Codes from before do not work any more. This page does not come again.
account-codes-kept = I wrote them down
account-codes-new = Make new recovery codes

second-title = Second step
second-lead = Your link was right. Now the code from your phone.
second-code = Code
second-code-hint = The six numbers that your app shows now, like 123 456. Without your phone: one of your recovery codes, like abcd-efgh-jkmn.
second-code-wrong = This code is not right, or was used before. Wait for the next one that your app shows, and write that.
second-button = Sign in
second-next = Then
second-lost = Have you lost both your phone or passkey and your recovery codes? Then you cannot sign in by yourself. These people make sure that it is you, and ask whoever runs this service to take the second step away:
second-lost-link = Whom to ask

prove-title = Is it you?
prove-lead = The next page is private. We ask again who you are, so that nobody reads it who finds your device open.
prove-code-go = Go on
prove-link = We send a link to your e-mail address. Open it on this device.
prove-demo = This is a demonstration: its people are invented and have no mailbox.
prove-demo-go = It is me
prove-done = Thank you. You can go on.
prove-no-email = We have no e-mail address of yours that we know to be yours. Ask a steward of the place to help you; how to reach them stands under 'Help and contacts'.

account-codes-copy = All of them in one box, to copy or to print
account-codes-out = You are signed out everywhere else.

account-address-now = Your e-mail address
account-address-title = Use another e-mail address
account-address-lead = We send a link to the new address, and a notice to the one you have now. Only when you press the link do you sign in with the new address. Stay signed in here until then.
account-address-email = Your new e-mail address
account-address-email-hint = For example amina@example.org
account-address-button = Send the link
account-address-sent = If we may write to the new address again yet, a message is on its way. Press the link in that message within 15 minutes, and stay signed in here until then. Nothing has changed yet.
account-address-changed = From now on you sign in with your new address. You are signed out on your other devices.
account-address-link-title = Is this your new address?
account-address-link-lead = Press the button, and from now on you sign in with this address. The one before does not work any more.
account-address-link-button = Use this address

address-mail-subject = { $place }: is this your address?
address-mail-text =
    Hello,

    someone, probably you, wants to sign in to { $place } with this address. Open this link and press the button:

    { $link }

    It works once, and for 15 minutes. If you did not ask for it, you need not do anything: nothing changes.
address-known-subject = { $place }: this address is in use
address-known-text =
    Hello,

    someone, probably you, wrote this address to sign in to { $place } with it from now on. It is in use here already, so nothing has changed. You can sign in with it as before.

    If you have come in twice, with two addresses, these people can help: { $link }

    If you did not ask for it, you need not do anything.

notice-subject = { $place }: a notice about your account
notice-text =
    Hello,

    { $what }

    This was on { $when }.

    If it was you, you need not do anything.

    If it was not you: open 'My account', sign out everywhere, and put it right:

    { $link }

    If you cannot sign in, ask these people at once: { $help }
notice-gone-text =
    Hello,

    { $what }

    This was on { $when }.

    If it was you, you need not do anything.

    If it was not you: you cannot open your account with this address any more. Ask these people at once: { $help }
notice-reach = Someone who acts for you changed how we reach you.
notice-helper-subject = { $place }: something has changed
notice-helper-text =
    Hello,

    someone who acts for you changed how we reach you. This was on { $when }. Is it not as you want it? Change it back, and if you like, end that they act for you:

    { $link }
notice-app-added = An app for codes was set up as your second step of signing in.
notice-app-ended = The app for codes was taken away from your second step of signing in.
notice-passkey-added = A passkey was added to your account.
notice-passkey-ended = A passkey was taken away from your account.
notice-provider-added = An account elsewhere was connected, as a second step of signing in.
notice-provider-linked = Someone signed in to your account with an account elsewhere that has your address. It is linked with yours from now on.
notice-provider-ended = An account elsewhere, with which you could sign in, was disconnected.
notice-codes = New recovery codes were made for your account. The ones before do not work any more.
notice-code-used = A recovery code was used to sign in to your account, or to say who you are. It does not work any more.
notice-step-removed = The people who run this service took your second step of signing in away, and signed you out everywhere. You can set up a new one.
notice-address-asked = Someone asked to sign in to your account with another e-mail address. It has not changed yet: when you sign out everywhere, it cannot.
notice-address = Your account has another e-mail address now. With this one you cannot sign in any more.
