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
network-connector-stays = To Ty łączysz tę sieć. Zanim odejdziesz, ktoś inny musi to przejąć.
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
