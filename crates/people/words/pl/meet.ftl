# Polish. No native speaker has checked these words yet.

meet-title = Poznajcie się
meet-lead = Przedstaw sobie ludzi, grupy i miejsca, które mogą do siebie pasować. Nie ma tu formularza do zaliczenia ani szuflady, do której trzeba pasować. Obie strony mówią „tak”, zanim którakolwiek zobaczy, jak się skontaktować z drugą.
meet-waiting = Czeka na Twoją odpowiedź
meet-those-met = Poznali się
meet-those-made = Przedstawieni przez Ciebie
meet-none = Jeszcze nikt.
meet-of = { $a } i { $b }
meet-by = { $name } chce, żebyście się poznali.
meet-met = Obie strony powiedziały „tak” { $day }.
meet-not = Nic z tego nie wyszło.
meet-waits = Czeka na odpowiedź.
meet-you-said-yes = Twoja odpowiedź to „tak”. Czekamy na drugą stronę.
meet-taken-back = Twoje „tak” zostało cofnięte { $day }. Druga strona czyta, że to koniec.
meet-parted = Obie strony powiedziały „tak”. Teraz to koniec i żadna nie widzi już, jak skontaktować się z drugą.
meet-for-group = Odpowiadasz za grupę { $group }. Tylko Ty zobaczysz wtedy, jak skontaktować się z drugą stroną. Inni w grupie przeczytają, że masz to za sobą.
meet-group-one = Za całą grupę { $group } odpowiada jedna osoba. Tylko ona widzi, jak się z Tobą skontaktować.
meet-group-by = Za grupę { $group } odpowiada { $name }. Tylko ta osoba widzi, jak się z Tobą skontaktować.
meet-answered-for = Za grupę { $group } odpowiada { $name }. Tylko ta osoba widzi, jak skontaktować się z drugą stroną.
meet-answered-before = Ktoś inny z grupy już na to odpowiedział. Nie musisz nic robić.
meet-over = To się skończyło.
meet-how = Jak się skontaktować
meet-theirs = Na to odpowiada sama ta osoba i tylko ona czyta, jak dotrzeć do drugiej.
meet-made = Zapytaliśmy obie strony. Zobaczysz tu, czy coś z tego wyjdzie.
meet-said-yes = Twoja odpowiedź to „tak”.
meet-said-no = Twoja odpowiedź to „nie”. Nikt się o tym nie dowie: dla innych wygląda to, jakby czekało, a kiedyś tak, jakby nic z tego nie wyszło.
meet-said-back = Twoje „tak” jest cofnięte. Druga strona czyta, że to koniec, bez powodu.
meet-back-out = Cofnij moje „tak” i to, jak się ze mną skontaktować
meet-asked-before = Te dwie strony pytano niedawno o to samo. Teraz to zależy od nich; po trzech miesiącach możesz zapytać znowu.
meet-make-title = Przedstaw kogoś
meet-make-lead = Dwie osoby, osobę i grupę lub miejsce albo siebie i kogoś. Przeczytają to, co napiszesz.
meet-make-who = Kto ma kogoś poznać?
meet-make-who-hint = Imię i nazwisko, tak jak ta osoba je tu pisze. Albo wybierz poniżej grupę
meet-make-who-which = Która z tych osób?
meet-make-who-missing = Wpisz osobę albo wybierz grupę.
meet-make-group = Albo grupa lub miejsce
meet-make-other = Kogo ma poznać?
meet-make-other-hint = Imię i nazwisko. Zostaw puste, jeśli chodzi o Ciebie
meet-make-other-which = Która z tych osób?
meet-make-other-group = Albo grupa lub miejsce
meet-make-same = To ta sama osoba lub grupa. Wpisz kogoś innego.
meet-make-both = Wpisano nazwisko i wybrano grupę. Zostaw tylko jedno z nich.
meet-make-words = Dlaczego mają się poznać?
meet-make-words-hint = Czytają to obie strony. Nie pisz o nich nic prywatnego. Jeśli ktoś nie ma tu konta, czyta mu to osoba, która pomaga.
meet-make-words-missing = Napisz, dlaczego mają się poznać.
meet-make-words-long = To za długie. Napisz najwyżej { $most } znaków.
meet-make-button = Zapytaj obie strony
meet-answer = Czy chcesz się poznać?
meet-answer-yes = Tak
meet-answer-no = Nie
meet-answer-missing = Wybierz „tak” lub „nie”.
meet-answer-go = Wyślij moją odpowiedź
meet-reach = Jak druga strona może się z Tobą skontaktować?
meet-reach-hint = Jeśli mówisz „tak”. Na przykład numer telefonu albo gdzie jesteś we wtorki
meet-reach-missing = Napisz, jak można się z Tobą skontaktować, albo powiedz „nie”.
meet-reach-long = To za długie. Napisz najwyżej { $most } znaków.
meet-hide = Jak długo można to widzieć?
meet-hide-hint = Od dnia, w którym obie strony powiedziały „tak”
meet-hide-0 = Dopóki obie strony tu są
meet-hide-7 = Tydzień
meet-hide-30 = Miesiąc
meet-hide-90 = Trzy miesiące
meet-hide-missing = Wybierz, jak długo można to widzieć.

meet-mail-subject = { $place }: coś na Ciebie czeka
meet-mail-text = { mail-asks-text }
meet-mail-paper =
    Dzień dobry, { $name },

    { $person } chce, aby Państwo kogoś poznali. Zapytaj nas, kto to jest i dlaczego, i powiedz tak lub nie. Dopóki obie strony nie powiedzą „tak”, nikt nie dowie się, jak się z Tobą skontaktować.
meet-both-subject = { $place }: coś na Ciebie czeka
meet-both-text =
    Dzień dobry, { $name },

    przedstawiono Ci kogoś i teraz obie strony powiedziały „tak”. Zaloguj się, aby zobaczyć, jak się skontaktować:

    { $link }
meet-both-paper =
    Dzień dobry, { $name },

    przedstawiono Ci: { $other }, i teraz obie strony powiedziały „tak”. Ta osoba dowiaduje się, jak się z Tobą skontaktować, tak jak nam podano. Zapytaj nas, jak skontaktować się z nią.
