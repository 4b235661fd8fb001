# Polish. No native speaker has checked these words yet.

networks-title = Sieci sąsiedzkie
networks-lead = Kilka osób, które mieszkają o krótki spacer od siebie, i jedna z nich, która je łączy. Pomagają sobie nawzajem.
networks-spot = Powiedz, gdzie mieszkasz, aby znaleźć osoby w pobliżu
networks-spot-change = Zmień, gdzie mieszkasz
networks-none = Jeszcze żadnej nie ma. Możesz zacząć.
networks-mine = Jesteś w niej.
network-minutes = { $n ->
    [0] Jest tam, gdzie mieszkasz.
    [one] Minuta drogi pieszo od Ciebie.
    [few] { $n } minuty drogi pieszo od Ciebie.
    [many] { $n } minut drogi pieszo od Ciebie.
   *[other] { $n } minuty drogi pieszo od Ciebie.
 }
network-members = { $n ->
    [one] Należy do niej jedna osoba.
    [few] Należą do niej { $n } osoby.
    [many] Należy do niej { $n } osób.
   *[other] Należy do niej { $n } osoby.
 }
network-connector = Łączy ją { $name }.
network-hours = { $n ->
    [one] Jedna godzina w tygodniu.
    [few] { $n } godziny w tygodniu.
    [many] { $n } godzin w tygodniu.
   *[other] { $n } godziny w tygodniu.
 }
network-checks = Jak z nią jest
network-check-size = { $n ->
    [one] Jedna osoba; w takich sieciach jest ich od { $fewest } do { $most }.
    [few] { $n } osoby; w takich sieciach jest ich od { $fewest } do { $most }.
    [many] { $n } osób; w takich sieciach jest ich od { $fewest } do { $most }.
   *[other] { $n } osoby; w takich sieciach jest ich od { $fewest } do { $most }.
 }
network-check-hours = { $n ->
    [one] Jedna godzina w tygodniu od osoby, która łączy; zwykle jest to { $least } lub więcej.
    [few] { $n } godziny w tygodniu od osoby, która łączy; zwykle jest to { $least } lub więcej.
    [many] { $n } godzin w tygodniu od osoby, która łączy; zwykle jest to { $least } lub więcej.
   *[other] { $n } godziny w tygodniu od osoby, która łączy; zwykle jest to { $least } lub więcej.
 }
network-check-far = { $n ->
    [0] Z tych, którzy podali, gdzie mieszkają, nikt nie mieszka dalej niż { $minutes } min drogi.
    [one] Jedna osoba mieszka dalej niż { $minutes } min drogi.
    [few] { $n } osoby mieszkają dalej niż { $minutes } min drogi.
    [many] { $n } osób mieszka dalej niż { $minutes } min drogi.
   *[other] { $n } osoby mieszka dalej niż { $minutes } min drogi.
 }
network-sources = Skąd są te liczby: { $sources }
network-stays = Należenie do sieci nie ma nic wspólnego z usługami, które dostajesz. Kto przestaje je dostawać, nadal do niej należy.
network-join = Dołącz do niej
network-joined = Należysz do niej.
network-leave = Opuść ją
network-left = Już do niej nie należysz.
network-over = Ta sieć się skończyła.
network-connector-stays = To Ty łączysz tę sieć. Zanim odejdziesz, poproś kogoś innego, aby to przejął, albo zakończ sieć.
network-ask = Poproś o przyjęcie
network-ask-first = Mieszkasz dalej niż { $minutes } min drogi pieszo od jej środka albo nie podano, gdzie mieszkasz. Dlatego najpierw zgadza się { $name } i czyta Twoje imię. Potem czytasz imiona wszystkich, którzy do niej należą.
network-ask-waits = Twoja prośba o przyjęcie czeka. { $name } jeszcze nie odpowiada.
network-ask-back = Cofnij moją prośbę
network-asked = Osoba, która łączy tę sieć, dostała pytanie. Powiemy Ci, co odpowie.
network-said-no = Na Twoją prośbę o przyjęcie do tej sieci odpowiedź brzmiała: nie. Możesz zapytać znowu po trzech miesiącach albo poszukać sieci, która jest bliżej.
network-asks-title = Kto prosi o przyjęcie
network-asks-lead = Te osoby mieszkają dalej, niż sięgają takie sieci, albo nie podały, gdzie mieszkają. Jeśli się zgodzisz, przeczytają imiona wszystkich, którzy do niej należą.
network-answer-yes = Tak
network-answer-no = Nie
network-answered-yes = Ta osoba należy już do sieci i dostanie wiadomość.
network-answered-no = Ta osoba dostanie wiadomość, że odpowiedź brzmi: nie.
network-you-connect = To Ty ją łączysz
network-handed = Zapytano, czy połączy ją { $name }. Jeszcze nie ma odpowiedzi.
network-ended-on = Skończyła się { $day }.
network-is-ended = Sieć się skończyła. Wszyscy, którzy do niej należeli, dostaną wiadomość.
network-made = Twoja sieć się zaczęła. To Ty ją łączysz.

network-make-title = Zacznij sieć
network-make-lead = Wybierz jej środek i powiedz, ile godzin w tygodniu dajesz, aby łączyć jej członków.
network-make-name = Jej nazwa
network-make-name-missing = Wpisz jej nazwę.
network-make-name-long = Skróć nazwę: najwyżej { $most } znaków.
network-make-about = Po co ona jest?
network-make-about-missing = Napisz, po co ona jest.
network-make-about-long = To za długie. Napisz najwyżej { $most } znaków.
network-make-near = Gdzie jest jej środek?
network-make-near-missing = Wybierz, gdzie jest jej środek, albo wpisz dwie liczby z mapy.
network-make-lat = Albo na północ, w stopniach z mapy
network-make-lat-hint = Na przykład 53.6241
network-make-lon = I na wschód, w stopniach; zachód ma minus
network-make-lon-hint = Na przykład -1.8792
network-make-hours = Ile godzin w tygodniu dajesz
network-make-hours-wrong = Wpisz pełną liczbę godzin, od 0 do 168.
network-make-button = Zacznij

spot-title = Gdzie mieszkam
spot-lead = Nikt tego nie widzi. Służy do powiedzenia, jak daleko jest sieć, i możesz to cofnąć, zostawiając wszystko puste.
spot-near = Blisko którego z tych miejsc?
spot-lat = Albo na północ, w stopniach z mapy
spot-lat-hint = Na przykład 53.6241
spot-lon = I na wschód, w stopniach; zachód ma minus
spot-lon-hint = Na przykład -1.8792
spot-degrees-wrong = Przepisz liczbę z mapy, z kropką: na przykład 53.6241.
spot-far = To daleko stąd: { $place }. Sprawdź obie liczby: najpierw północ, potem wschód, a zachód ma minus.
spot-button = Zapisz
spot-kept = Zapisane.

network-hand-on-title = Poproś kogoś innego, aby ją łączył
network-hand-on-lead = Gdy ta osoba się zgodzi, będzie łączyć sieć, a Ty zostaniesz w niej jako członek. Do tego czasu łączysz ją Ty.
network-hand-on-who = Kogo prosisz?
network-hand-on-who-missing = Wybierz, kogo prosisz.
network-hand-on-button = Poproś
network-hand-on-asked = Ta osoba dostała pytanie.
network-hand-on-nobody = Nikt inny nie należy do tej sieci, więc nikt nie może jej przejąć. Możesz ją zakończyć.

network-connect-title = Czy będziesz łączyć tę sieć?
network-connect-lead = Kto łączy sieć, daje kilka godzin w tygodniu, aby jej członkowie pomagali sobie nawzajem. Mówi „tak” lub „nie” tym, którzy mieszkają dalej, i może to przekazać dalej.
network-connect-answer = Twoja odpowiedź
network-connect-answer-yes = Tak, będę ją łączyć
network-connect-answer-no = Nie
network-connect-answer-missing = Wybierz „tak” lub „nie”.
network-connect-hours = Ile godzin w tygodniu dajesz, jeśli się zgadzasz
network-connect-button = Wyślij moją odpowiedź
network-connected = Teraz to Ty łączysz tę sieć.
network-connect-declined = Twoja odpowiedź to „nie”. Nic się nie zmieniło.

network-end-title = Zakończ tę sieć
network-end-lead = Wszyscy, którzy do niej należą, dostaną wiadomość i mogą przeczytać dlaczego. Nikt jej już nie znajdzie. Tego nie można cofnąć.
network-end-why = Dlaczego się kończy?
network-end-why-missing = Napisz, dlaczego się kończy. Przeczytają to ci, którzy do niej należą.
network-end-why-long = To za długie. Napisz najwyżej { $most } znaków.
network-end-button = Zakończ ją

network-asks-subject = { $place }: coś na Ciebie czeka
network-asks-text = { mail-asks-text }
network-asks-paper =
    Dzień dobry, { $name },

    { $person } prosi o przyjęcie do sieci sąsiedzkiej { $network }, którą łączysz. Powiedz tak lub nie:

    { $link }
network-yes-subject = { $place }: jest dla Ciebie odpowiedź
network-yes-text = { mail-news-text }
network-yes-paper =
    Dzień dobry, { $name },

    należysz teraz do sieci sąsiedzkiej { $network }:

    { $link }
network-no-subject = { $place }: jest dla Ciebie odpowiedź
network-no-text = { mail-news-text }
network-no-paper =
    Dzień dobry, { $name },

    na prośbę o przyjęcie do sieci sąsiedzkiej { $network } odpowiedź brzmiała: nie. Możesz zapytać znowu po trzech miesiącach.

    { $link }
network-connect-ask-subject = { $place }: coś na Ciebie czeka
network-connect-ask-text = { mail-asks-text }
network-connect-ask-paper =
    Dzień dobry, { $name },

    { $person } pyta, czy od teraz będziesz łączyć sieć sąsiedzką { $network }. Powiedz tak lub nie:

    { $link }
network-connect-yes-subject = { $place }: jest dla Ciebie odpowiedź
network-connect-yes-text = { mail-news-text }
network-connect-yes-paper =
    Dzień dobry, { $name },

    teraz sieć sąsiedzką { $network } łączy { $person }. Nadal do niej należysz:

    { $link }
network-connect-no-subject = { $place }: jest dla Ciebie odpowiedź
network-connect-no-text = { mail-news-text }
network-connect-no-paper =
    Dzień dobry, { $name },

    { $person } nie może łączyć sieci sąsiedzkiej { $network }. Nadal łączysz ją Ty i możesz poprosić kogoś innego:

    { $link }
network-ended-subject = { $place }: coś się skończyło
network-ended-text = { mail-news-text }
network-ended-paper =
    Dzień dobry, { $name },

    sieć sąsiedzka { $network } się skończyła. Tutaj przeczytasz dlaczego:

    { $link }
