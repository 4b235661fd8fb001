# Polish. No native speaker has checked these words yet.

reach-format = Czego potrzebujesz, aby nas czytać lub słyszeć?
reach-format-hint = Wybierz kilka rzeczy albo żadnej. Drukujemy tak, jak prosisz. O to, czego tu nie możemy zrobić, na przykład o alfabet Braille'a, prosimy tych, którzy dbają o to miejsce
reach-format-large = Duży druk
reach-format-braille = Alfabet Braille'a
reach-format-audio = Nagranie do słuchania
reach-format-bsl = Brytyjski język migowy (BSL)
reach-format-interpreter = Tłumacz
reach-format-aloud = Ktoś mi to czyta
reach-format-time = Więcej czasu
reach-ais = Jak przestrzegamy standardu Accessible Information Standard (dostępna informacja)
reach-ais-identify = Ustalić: pytamy raz, tutaj i przy dołączaniu.
reach-ais-record = Zapisać: stoi to tutaj, Twoimi słowami i jako zaznaczenia.
reach-ais-flag = Oznaczyć: kto do Ciebie pisze, wysyła coś lub drukuje dla Ciebie, widzi to przy Twoim nazwisku.
reach-ais-share = Przekazać: tym, którzy wysyłają Twoje listy, i nikomu innemu, chyba że Ty tak powiesz.
reach-ais-meet = Spełnić: listy drukujemy tak, jak prosisz; o to, czego tu nie możemy zrobić, na przykład o alfabet Braille'a, prosimy tych, którzy dbają o to miejsce.
reach-ais-review = Sprawdzić: po roku zapytamy na Twojej stronie, czy to nadal pasuje.
reach-review = Ponad rok temu podano nam, jak się z Tobą kontaktować. Czy to nadal pasuje?

letter-print-title = Listy do wydrukowania
letter-print-lead = Każdy zaczyna się na osobnej stronie, ze swoim adresem. Wydrukuj tę stronę, włóż każdy list do koperty i oznacz go jako wysłany.
letter-print-none = Żaden list nie czeka na wysłanie.

acting-done = Co zrobiono w moim imieniu
acting-done-none = Jeszcze nic.
acting-done-line = { $name }, { $when }: { $what }
acting-done-shared = Inni używają tego urządzenia, dlatego ta strona nie mówi, kto otwierał Twoje dokumenty.
