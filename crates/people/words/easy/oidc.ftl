oidc-go-easy-1 = Press the button. You go to another website.
    .symbol = point
oidc-go-easy-2 = Sign in there. Then you come back to us.
    .symbol = key
oidc-go-easy-3 = They tell us your e-mail address. They tell us nothing else.
    .symbol = email

oidc-connect-easy-1 = You can make signing in safer.
    .symbol = safe
oidc-connect-easy-2 = Press the button. Sign in on the other website.
    .symbol = point
oidc-connect-easy-3 = Someone you trust can help you.
    .symbol = helper

oidc-step-easy-1 = Press the button. You go to another website.
    .symbol = point
oidc-step-easy-2 = Sign in there. Then you come back to us.
    .symbol = key

oidc-second-easy-1 = We want to be sure that it is you.
    .symbol = lock
oidc-second-easy-2 = Press the button, or write a code that you wrote down.
    .symbol = write

oidc-back-easy-1 = This did not work. Nothing has changed.
    .symbol = stop
oidc-back-easy-2 = You can try again.
    .symbol = point
oidc-back-easy-3 = You can ask someone for help.
    .symbol = helper

oidc-list-easy-1 = You can sign in with an account from another website.
    .symbol = key
oidc-list-easy-2 = You can use it to make signing in safer.
    .symbol = safe
oidc-list-easy-3 = You can take it away here.
    .symbol = leave

oidc-go-lead = You go to { $name } now. Say there who you are. Then you come back. { $name } tells us your e-mail address and nothing else.
oidc-away = { $name } does not answer now. Nothing has changed. Try again in a few minutes.
oidc-connect-lead = Then { $name } is your second step. After the link by e-mail you sign in there too. It needs another password than your e-mail.
oidc-step-lead = You go to { $name } and sign in. Then you come back here.
oidc-second-same = You came in with { $name }. It cannot be your second step too. Write a code below.
oidc-back-stale = This took too long. Nobody was signed in. You can start again.
oidc-back-refused = { $name } did not say who you are. Nobody was signed in. You can start again.
oidc-back-no-email = { $name } did not tell us your e-mail address. Nobody was signed in. You can sign in with a link by e-mail.
oidc-back-invited = We do not know the e-mail address from { $name }. Someone here must enter you first. Ask one of our contacts.
oidc-back-taken = That account at { $name } belongs to someone else here. Nothing has changed.
oidc-back-not-yours = That account at { $name } is not yours here. Nothing has changed. Sign in there as yourself.
oidc-list-lead = You can sign in with an account from somewhere else. It is your second step too.
oidc-is-step = An account from somewhere else is your second step. It keeps other people out.
oidc-ended = It is not connected any more. It is not your second step any more.
