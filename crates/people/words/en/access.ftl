# The Accessible Information Standard.

reach-format = What do you need to read or hear us?
reach-format-hint = Choose several, or none. We print as you ask. What we cannot make here, such as Braille, those who look after the place are asked for
reach-format-large = Large print
reach-format-braille = Braille
reach-format-audio = A recording to listen to
reach-format-bsl = British Sign Language
reach-format-interpreter = An interpreter
reach-format-aloud = Someone reads it to me
reach-format-time = More time
reach-ais = How we keep to the Accessible Information Standard
reach-ais-identify = Identify: we ask you once, here and when you join.
reach-ais-record = Record: it stands here, in your words and as ticks.
reach-ais-flag = Flag: whoever writes to you, posts or prints for you sees it beside your name.
reach-ais-share = Share: with those who post your letters, and with nobody else unless you say so.
reach-ais-meet = Meet: letters are printed as you ask; what we cannot make here, such as Braille, is asked of those who look after the place.
reach-ais-review = Review: after a year we ask you on your own page whether it still fits.
reach-review = You told us more than a year ago how to reach you. Does it still fit?

letter-print-title = Letters to print
letter-print-lead = Each begins on a page of its own, with its address. Print this page, put each letter into its envelope, and mark it as posted.
letter-print-none = No letter waits to be posted.

acting-done = What was done for me
acting-done-none = Nothing yet.
acting-done-line = { $name }, { $when }: { $what }
acting-done-shared = Others use this device, so this page does not say who opened your papers.
