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
account-session-end = Sign out there
account-session-end-here = Sign out here
account-session-ended = That one is signed out.
account-shared = Do others use this device?
account-shared-off = If someone else uses it too, say so: who looked at your papers is not shown here then, and private pages ask sooner who you are.
account-shared-on = You said that others use this device. Who looked at your papers is not shown here.
account-shared-yes = Others use this device
account-shared-not = It is mine alone
account-shared-kept = We keep to it on this device.
account-step-ended = The second step is gone. Your mailbox is enough now.

account-step-title = Second step
account-step-lead = Some things here are private to you, and some roles let you see what is private to others. Those roles need a second step; everyone can have one.
account-step-1 = Get an app for codes on your phone. Many are free of charge.
account-step-2 = Scan this picture with it, or type the letters.
account-step-3 = Write the code that the app shows now.
account-step-picture = A picture for the app to scan. The same stands below in letters.
account-step-secret = Or type these letters into the app:
account-step-uri = On this phone: open it in the app
account-step-code-hint = Six numbers; they change each half minute
account-step-go = Set it up
account-step-end = Take the second step away
account-codes-title = Write these down
account-codes-lead = Recovery codes, for the day on which your phone is lost. Keep them on paper, not in your mailbox.
account-codes-once = You are signed out everywhere else. Each code works once. This page does not come again.
account-codes-kept = I wrote them down
account-codes-new = Make new recovery codes

second-title = Second step
second-lead = Your link was right. Now the code from your phone.
second-code = Code
second-code-hint = Six numbers from your app, or one of your recovery codes
second-code-wrong = This code is not right, or was used before. Wait for the next one that your app shows, and write that.
second-button = Sign in
second-next = Then

prove-title = Is it you?
prove-lead = The next page is private. We ask again who you are, so that nobody reads it who finds your device open.
prove-code-go = Go on
prove-link = We send a link to your e-mail address. Open it on this device.
prove-demo = This is a demonstration: its people are invented and have no mailbox.
prove-demo-go = It is me
prove-done = Thank you. You can go on.
prove-no-email = We have no e-mail address of yours that we know to be yours. Ask a steward of the place to help you; how to reach them stands under 'Help and contacts'.
