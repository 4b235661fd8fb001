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
