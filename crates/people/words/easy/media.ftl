photo-put-easy-1 = Choose a photo or take one.
    .symbol = look
photo-put-easy-2 = Write what is in the photo. Some people cannot see it.
    .symbol = write
photo-put-easy-3 = The same people see it who see your words.
    .symbol = people

recording-put-easy-1 = Choose a recording or say something now.
    .symbol = listen
recording-put-easy-2 = Write what you say. Some people cannot hear it.
    .symbol = write
recording-put-easy-3 = The same people hear it who see your words.
    .symbol = people
