oidc-sign-in = Sign in with { $name }
oidc-go-title = Sign in with { $name }
oidc-go-lead = You go on to { $name } and say there who you are. Then you come back here. We ask { $name } for your e-mail address and for nothing else; { $name } learns that you sign in here.
oidc-go-on = Go on to { $name }
oidc-away = { $name } does not answer just now. Nothing has changed. Try again in a few minutes, or go back and choose another way.

oidc-connect = Connect { $name } as a second step
oidc-connect-title = Connect { $name }
oidc-connect-lead = Then { $name } is a second step: after a link by e-mail we ask you to sign in there too. Choose it only if it has another password than your mailbox.
oidc-connected = It is connected. It is a second step from now on.
oidc-step-title = Your second step: { $name }
oidc-step-lead = You go on to { $name } and sign in there again. Then you come back here.
oidc-second-lead = The first step was right. Now the second one.
oidc-second-same = You came in with { $name }. It cannot be both steps. Write a code below, or sign in with a link by e-mail and then use { $name }.
oidc-recovery-hint = One of the codes that you wrote down when you set up your second step

oidc-back-title = Nothing came of this
oidc-back-stale = This came too late, was used before, or began in another browser. Nobody was signed in. You can begin again.
oidc-back-refused = { $name } did not tell us who you are, or what it told us does not hold. Nobody was signed in. You can begin again.
oidc-back-no-email = { $name } told us no e-mail address of yours that it has checked. Nobody was signed in. Let { $name } check your address, or sign in with a link by e-mail.
oidc-back-invited = Nobody here has the e-mail address that { $name } told us, and people join this place by invitation. Ask one of our contacts to enter you.
oidc-back-taken = Whoever signed in at { $name } is connected with someone else's account here. Nothing has changed.
oidc-back-not-yours = Whoever signed in at { $name } is not connected with your account here. Nothing has changed. Sign in there as yourself, or use another second step.
oidc-back-again = Begin again
oidc-back-contacts = See our contacts

oidc-list-title = Sign-in with others
oidc-list-lead = You can sign in with an account that you have elsewhere. Once you connect it, it is a second step too.
oidc-list-none = You have linked none yet.
oidc-list-see = See them, or connect one
oidc-is-connected = A second step since { $day }
oidc-is-linked = It signs you in since { $day }. It is no second step.
oidc-is-step = An account that you have elsewhere is your second step: who has only your mailbox cannot come in.
oidc-end = Disconnect
oidc-ended = It is disconnected, and no second step any more. As long as it tells us your e-mail address, you can still sign in with it.

data-table-oidc-link = An account elsewhere with which you sign in
data-column-provider = With whom
data-column-connected-at = A second step since
