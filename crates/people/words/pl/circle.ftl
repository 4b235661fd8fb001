# Polish. No native speaker has checked these words yet.

circle-title = Mój krąg
circle-lead = Kto jest w Twoim życiu, bliżej i dalej, tak jak Ty to widzisz. Tę stronę widzisz tylko Ty i osoba, która działa w tym w Twoim imieniu.
circle-none = Nikogo tu jeszcze nie ma. Zacznij od najbliższej Ci osoby.
circle-map = Mój krąg na obrazku
circle-map-twin = Te same osoby są na listach poniżej.
circle-me = Ja
circle-change = Zmień
circle-take-out = Usuń
circle-agreed = W Twoim kręgu wsparcia
circle-asked = Zaproszenie do Twojego kręgu wsparcia wysłane
circle-parted-no = Nie chce należeć do Twojego kręgu wsparcia
circle-parted-left = Nie należy już do Twojego kręgu wsparcia
circle-support = Mój krąg wsparcia
circle-support-go = Spotkania i obietnice
circle-kept = Zapisane.
circle-ended = Osoba została usunięta.
circle-left = Nie należysz do tego kręgu.
circle-taken = Należysz teraz do tego kręgu.
circle-over = To się skończyło.
circle-end-title = Usuń tę osobę z kręgu
circle-end-lead = To, co tu o niej napisano, zostanie usunięte. Tego nie można cofnąć.
circle-end-button = Usuń

circle-leave-title = Opuść ten krąg wsparcia
circle-leave-lead = Nie zobaczysz już, co on ustala. Możesz wrócić tylko, gdy znowu dostaniesz zaproszenie.
circle-leave-button = Opuść

circle-put-title = Dodaj kogoś
circle-put-lead = Ta osoba nie widzi tej strony. Jeśli zaprosisz ją do kręgu wsparcia, dowie się o tym i o niczym więcej, co tu stoi.
circle-put-name = Imię i nazwisko
circle-put-name-missing = Wpisz imię i nazwisko.
circle-put-name-long = Skróć imię i nazwisko: najwyżej { $most } znaków.
circle-put-kind = Kim jest dla Ciebie ta osoba?
circle-put-kind-family = Rodzina
circle-put-kind-friend = Przyjaciel lub przyjaciółka
circle-put-kind-neighbour = Sąsiad lub sąsiadka
circle-put-kind-group = Ktoś z grupy, klubu, kościoła, meczetu
circle-put-kind-paid = Ktoś, komu płaci się za wspieranie mnie
circle-put-kind-missing = Wybierz, kim jest dla Ciebie ta osoba.
circle-put-ring = Jak blisko jest ta osoba?
circle-put-ring-1 = Najbliżej mnie
circle-put-ring-2 = Blisko
circle-put-ring-3 = Dalej
circle-put-ring-missing = Wybierz, jak blisko jest ta osoba.
circle-put-note = Coś o tej osobie
circle-put-note-hint = Możesz zostawić to puste
circle-put-note-long = To za długie. Napisz najwyżej { $most } znaków.
circle-put-ask = Krąg wsparcia
circle-put-ask-yes = Zaproś tę osobę do mojego kręgu wsparcia. Musi należeć do tego miejsca, a imię i nazwisko musi być takie, jak tu je pisze.
circle-put-which = Która z tych osób?
circle-put-self = Ty już jesteś pośrodku. Wpisz kogoś innego.
circle-put-twice = Ta osoba już należy do kręgu wsparcia albo ma zaproszenie. Bez zaznaczenia może tu stać jeszcze raz.
circle-put-button = Zapisz

circle-mail-subject = { $place }: coś na Ciebie czeka
circle-mail-text = { mail-asks-text }
circle-mail-paper =
    Dzień dobry, { $name },

    { $person } zaprasza Cię do swojego kręgu wsparcia. Powiedz tak lub nie:

    { $link }

circle-yes-mail-subject = { $place }: coś się zmieniło
circle-yes-mail-text = { mail-news-text }
circle-yes-mail-paper =
    Dzień dobry, { $name },

    { $member } mówi: tak. Od teraz należy do Twojego kręgu wsparcia. Oto Twój krąg:

    { $link }

circle-no-mail-subject = { $place }: coś się zmieniło
circle-no-mail-text = { mail-news-text }
circle-no-mail-paper =
    Dzień dobry, { $name },

    { $member } nie chce teraz należeć do Twojego kręgu wsparcia. Nie musi mówić dlaczego. Oto Twój krąg:

    { $link }

circle-left-mail-subject = { $place }: coś się zmieniło
circle-left-mail-text = { mail-news-text }
circle-left-mail-paper =
    Dzień dobry, { $name },

    { $member } nie należy już do Twojego kręgu wsparcia i nie widzi, co krąg ustala. Oto Twój krąg:

    { $link }

circle-out-mail-subject = { $place }: coś się zmieniło
circle-out-mail-text = { mail-news-text }
circle-out-mail-paper =
    Dzień dobry, { $name },

    nie należysz już do kręgu wsparcia osoby { $person } i nie widzisz, co krąg ustala. Ta osoba nie musi mówić dlaczego. Oto kręgi, do których należysz:

    { $link }

circles-title = Kręgi, do których należę
circles-lead = Osoby, które zaprosiły Cię do swojego kręgu wsparcia.
circles-asked = Masz zaproszenie
circles-yes = Tak, chcę do niego należeć
circles-no = Nie
circles-inside = Należysz do
circles-none = Nie należysz jeszcze do niczyjego kręgu wsparcia.
circles-leave = Opuść krąg

circle-of = Krąg wsparcia: { $person }
circle-of-lead = Tę stronę widzą osoby, które zgodziły się należeć do kręgu, i nikt inny.
circle-of-none = Na razie nikt do niego nie należy.
circle-of-gone = { $name } (już poza kręgiem)
circle-promises = Obietnice
circle-promises-none = Nikt jeszcze niczego nie obiecał.
circle-promise-title = Obiecaj coś
circle-promise-what = Co obiecujesz?
circle-promise-what-missing = Napisz, co obiecujesz.
circle-promise-what-long = To za długie. Napisz najwyżej { $most } znaków.
circle-promise-due = Do kiedy?
circle-promise-due-missing = Napisz, do kiedy.
circle-promise-due-wrong = To nie jest data. Wpisz dzień, miesiąc i rok cyframi.
circle-promise-button = Obiecaj
circle-promise-by = Do { $day }
circle-promise-kept = Dotrzymana
circle-promise-kept-on = Dotrzymana { $day }
circle-promise-is-kept = Obietnica dotrzymana.
circle-meetings = Spotkania
circle-meetings-none = Nie było jeszcze spotkania.
circle-meeting-title = Zapisz spotkanie
circle-meeting-notes = O czym rozmawiano, a o czym nie
circle-meeting-notes-hint = Kiedy, kto był, co uzgodniono. Osoba pośrodku decyduje, o czym się nie rozmawia.
circle-meeting-notes-missing = Napisz, o czym rozmawiano.
circle-meeting-notes-long = To za długie. Napisz najwyżej { $most } znaków.
circle-meeting-button = Zapisz
circle-noted = Zapisane.

path-title = Droga do mojego marzenia
path-lead = Zacznij od marzenia i idź od niego wstecz, aż do pierwszego kroku (według PATH i MAPS).
path-write-lead = Zacznij od marzenia. Potem spójrz od niego wstecz: co wydarzyło się po drodze? Części możesz zostawić puste.
path-of = Droga do marzenia: { $person }
path-yours = droga do Twojego marzenia
paper-path-dream = Marzenie
paper-path-dream-hint = Jakie jest życie, gdy jest takie, jak chcesz
paper-path-in-a-year = Za rok
paper-path-in-a-year-hint = Co będzie prawdą za rok, realnie i możliwie?
paper-path-now = Teraz
paper-path-now-hint = Jak jest dziś
paper-path-who = Kto jest ze mną
paper-path-who-hint = Kto pomoże i kogo poprosić
paper-path-strong = Co daje nam siłę
paper-path-strong-hint = Czego potrzebujesz Ty i inni, aby iść dalej
paper-path-months = Za kilka miesięcy
paper-path-months-hint = Co będzie do tego czasu zrobione
paper-path-first = Pierwszy krok
paper-path-first-hint = Co stanie się jutro i kto to zrobi
