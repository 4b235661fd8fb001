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
