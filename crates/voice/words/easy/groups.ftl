# Easy Read of opinion groups

groups-page-easy-1 = Many people voted here.
    .symbol = people
groups-page-easy-2 = This page says what most people agree on.
    .symbol = agree
groups-page-easy-3 = Some people vote alike. They are a group.
    .symbol = group
groups-page-easy-4 = It says what we do not know yet.
    .symbol = question
groups-page-easy-5 = We do not show your name.
    .symbol = safe
groups-page-easy-6 = At the end all votes are shown without names.
    .symbol = list
groups-page-easy-7 = In a small group, others may guess how you voted.
    .symbol = question

talk-rule-easy-1 = Which sentence comes next?
    .symbol = question
talk-rule-easy-2 = New ones come first.
    .symbol = new
talk-rule-easy-3 = We look who votes alike.
    .symbol = group
talk-rule-easy-4 = We do not show small numbers.
    .symbol = safe

mine-easy-1 = This is what you said.
    .symbol = speak
mine-easy-2 = You see how people voted on it.
    .symbol = vote
mine-easy-3 = You see what came of it.
    .symbol = answer

columns-easy-1 = Here are files for computers.
    .symbol = list
columns-easy-2 = This page says what is in them.
    .symbol = read
columns-easy-3 = There are no names.
    .symbol = safe

