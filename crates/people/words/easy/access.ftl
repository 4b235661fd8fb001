letter-print-easy-1 = These letters must be printed.
    .symbol = print
letter-print-easy-2 = Then they are posted.
    .symbol = letter

reach-format-hint = You can choose more than one, or none. We print as you ask. Someone helps with what we cannot make, such as Braille
reach-ais-meet = Meet: we print letters as you ask. Someone makes for you what we cannot make, such as Braille.
reach-review = You told us more than a year ago how to reach you. Is it still right?
letter-print-lead = Print this page. Put each letter into its envelope. Then press 'posted'.
