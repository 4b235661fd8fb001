letter-print-easy-1 = These letters must be printed.
    .symbol = print
letter-print-easy-2 = Then they are posted.
    .symbol = letter
