passkeys-title = Passkeys
passkeys-lead = A passkey is a key on your own phone, computer or security key. You open it with your finger, your face or a PIN. With it you sign in without a mail, and a false copy of this site gets nothing from it.
passkeys-several = Have two, on two devices: if you lose one, the other still works. Your finger and your face stay on your device; we never get them.
passkeys-none = You have no passkey yet.
passkeys-see = See your passkeys, or add one
passkey-count = { $n ->
    [one] You have one passkey. It signs you in by itself, and it is a second step after a link.
   *[other] You have { $n } passkeys. Each signs you in by itself, and is a second step after a link.
 }
passkey-is-step = Your passkey is your second step: who has only your mailbox cannot come in.
passkey-app-too = Have codes from an app too
passkey-instead = Have a passkey instead: it is quicker, and a false page gets nothing from it
passkey-app-added = Your app is set up. Your recovery codes stay as they are.
passkey-app-ended = The app is gone. Your passkey is still asked for.
passkey-made = Added on { $day }
passkey-used = Last used { $when }
passkey-unused = Not used yet
passkey-end = Take it away
passkey-ended = That passkey is gone from here. You can delete it on your device too.
passkey-added = Your passkey is added.

passkey-add-title = Add a passkey
passkey-add-lead = Your device asks you for your finger, your face or your PIN, and makes a passkey. Do this on a device that is yours alone.
passkey-name = What shall we call it?
passkey-name-hint = So that you know it again in your list. For example: My phone
passkey-add-go = Add this passkey
passkey-add-wrong = We could not add this passkey. Nothing has changed. Press the button again; take another device if it does not work.

passkey-sign-in-title = Sign in with a passkey
passkey-sign-in-lead = Press the button. Your device asks you for your finger, your face or your PIN.
passkey-sign-in-link = Sign in with a link by e-mail instead
passkey-use = Use my passkey
passkey-not-known = We do not know this passkey here, or its answer came too late. Try again, or sign in with a link by e-mail.
passkey-wrong = This passkey is not one of yours here, or its answer came too late. Press the button again, or write a code below.
passkey-second-lead = Your link was right. Now use your passkey.
passkey-code = Or write a code
passkey-recovery = Recovery code
passkey-recovery-hint = One of the codes that you wrote down when you added your passkey

passkey-needs-script = A passkey needs JavaScript, and that is off in this browser.
passkey-unknown = This browser does not know passkeys.
passkey-elsewhere = Passkeys work at another address of this site. Open this page there:
passkey-failed = Your device did not answer with a passkey. Nothing has changed. You can try again.
passkey-there = This device has a passkey of yours already. Use another device for a second one.
passkey-not-here = Passkeys do not work at the address at which this site is run. You can have a code from an app as a second step.
passkey-or-link = You can sign in with a link by e-mail.
passkey-or-code = You can write a code below.
passkey-or-app = You can set up a code from an app: go to your account, then to 'Second step'.

data-table-passkey = A passkey of yours
data-column-used-at = Last used
