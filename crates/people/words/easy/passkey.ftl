passkeys-easy-1 = A passkey is a key on your phone or computer.
    .symbol = key
passkeys-easy-2 = You open it with your finger or your face.
    .symbol = hand
passkeys-easy-3 = You can take a passkey away here.
    .symbol = leave

passkey-add-easy-1 = You can make a new passkey here.
    .symbol = key
passkey-add-easy-2 = Do this on your own phone or computer.
    .symbol = phone
passkey-add-easy-3 = Someone you trust can help you.
    .symbol = helper

passkey-second-easy-1 = Press the button.
    .symbol = hand
passkey-second-easy-2 = Show your finger or your face to your phone or computer.
    .symbol = phone
passkey-second-easy-3 = Or write a code that you wrote down.
    .symbol = write

passkey-sign-in-easy-1 = Press the button.
    .symbol = hand
passkey-sign-in-easy-2 = Show your finger or your face to your phone or computer.
    .symbol = phone
passkey-sign-in-easy-3 = You have no passkey? Ask for a link by e-mail.
    .symbol = email

passkeys-lead = A passkey is a key on your phone or computer. You open it with your finger, your face or a number. It is very safe.
passkeys-several = Have two passkeys, on two devices. If you lose one, you have the other. We never get your finger or your face.
passkey-count = { $n ->
    [one] You have one passkey. You can sign in with it.
   *[other] You have { $n } passkeys. You can sign in with each of them.
    }
passkey-add-lead = Your device asks for your finger, your face or a number. Only do this on a device that is yours alone.
passkey-add-wrong = That did not work. Nothing has changed. Press the button again. Or try another device.
passkey-not-known = We do not know this passkey. Try again. Or sign in with a link by e-mail.
passkey-wrong = This passkey is not yours here. Press the button again. Or write a code below.
passkey-not-here = Passkeys do not work here. You can have a code from an app.
passkey-or-app = You can have a code from an app. Go to your account, then to 'Second step'.
