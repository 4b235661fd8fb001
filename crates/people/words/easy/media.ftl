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

photo-put-lead = People who see what you wrote see the photo too. Are other people in the photo? Ask them first.
photo-put-photo-broken = We cannot open this photo. Choose another one. Or take it again.
photo-put-photo-much = This photo is too big. Choose one with at most { $n } million points.
recording-put-lead = People who see what you wrote can hear it too.
recording-put-how = Choose a sound from your phone. It can be { $n } seconds long. M4A, MP3 and WAV work.
recording-put-recording-unknown = We cannot play this. Choose an M4A, MP3 or WAV file. Most phones can make one.
recording-put-recording-broken = We cannot play this recording. Choose another one. Or record it again.
recording-put-recording-large = This file is too big. It can have at most { $n } megabytes. Make a shorter one.
refused-media-many = You have as many as you can keep. Take one away first.
