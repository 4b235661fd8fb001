# Easy Read of votes on paper, by telephone and in a room

cards-easy-1 = Not everyone has a computer.
    .symbol = computer
cards-easy-2 = You can print the sentences here.
    .symbol = print
cards-easy-3 = Choose how the paper looks.
    .symbol = look
cards-easy-4 = Say where people bring it back.
    .symbol = place

card-enter-easy-1 = Here you type in what is on the paper.
    .symbol = paper
card-enter-easy-2 = First type the code from the top.
    .symbol = key
card-enter-easy-3 = Then one letter for each sentence.
    .symbol = write
card-enter-easy-4 = Say who the person is, if they ticked it.
    .symbol = people
card-enter-easy-5 = No name is written down.
    .symbol = lock

card-csv-easy-1 = You have many votes in a list.
    .symbol = list
card-csv-easy-2 = Choose the file with the list, or write the list here.
    .symbol = write
card-csv-easy-3 = We look for mistakes first.
    .symbol = search
card-csv-easy-4 = Then you save all of it.
    .symbol = done

phone-easy-1 = You can vote on the telephone.
    .symbol = phone
phone-easy-2 = We ask first if it is all right.
    .symbol = question
phone-easy-3 = We read one sentence at a time.
    .symbol = speak
phone-easy-4 = The person says yes, no or pass.
    .symbol = listen
phone-easy-5 = No name is written down.
    .symbol = lock

wall-easy-1 = Read the sentence.
    .symbol = read
wall-easy-2 = Do you agree? Raise your hand.
    .symbol = hand
wall-easy-3 = Then we count the hands.
    .symbol = measure

hands-easy-1 = People raise their hands.
    .symbol = hand
hands-easy-2 = Count the hands.
    .symbol = measure
hands-easy-3 = Write down how many.
    .symbol = write
hands-easy-4 = Each person counts once.
    .symbol = person
hands-easy-5 = Did someone vote before? Do not count their hand.
    .symbol = vote
