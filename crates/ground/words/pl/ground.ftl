# Polish. No native speaker has checked these words yet.

frame-skip = Przejdź do głównej części strony
frame-demo = To jest pokaz. Osoby, które tu widać, są wymyślone.
frame-acting-label = Działanie w czyimś imieniu
frame-acting = { $hand }, działasz teraz w imieniu tej osoby: { $person }.
frame-acting-agreed = Co możesz robić za tę osobę
frame-acting-stop = Przestań działać w jej imieniu
frame-nav = Główne części tego miejsca
frame-footer = O Mutual
frame-footer-says = Wspólne dla czterech ról, na równych prawach: społeczność, korzystanie z opieki, świadczenie opieki i zamawianie opieki.
frame-unchecked = Tych słów nie sprawdziła jeszcze osoba, dla której polski jest językiem ojczystym. Niektóre strony są po angielsku. Jeśli coś wydaje się błędne, wybierz u góry English.
frame-sign-in = Zaloguj się
frame-sign-in-half = Dokończ logowanie
frame-sign-out = Wyloguj się
frame-signed-in-as = Zalogowano jako
frame-easy-on = Easy Read (po angielsku)
frame-easy-off = Wyłącz Easy Read
frame-languages = Język
frame-easy-label = Easy Read
frame-error = Błąd:
frame-warning = Uwaga:
frame-day = Dzień
frame-month = Miesiąc
frame-year = Rok
frame-choose = Wybierz
frame-ladder-key = Jak czytać drabinę
frame-ladder-proven = Potwierdzone: widać to w zapisach
frame-ladder-possible = Możliwe: brakuje niektórych faktów
frame-ladder-claimed = Deklarowane: tak powiedziano

nav-home = Strona główna
nav-threads = Sprawy
nav-waiting = Czekają na odpowiedź
nav-raise = Zgłoś sprawę
nav-people = Ludzie
nav-demo = Wciel się w kogoś
nav-groups = Grupy
nav-roles = Kto dba o to miejsce
nav-record = Publiczny rejestr
nav-who-may = Kto co może
nav-kept = Co przechowujemy
nav-contacts = Pomoc i kontakty
nav-worry = Martwię się o kogoś
nav-limits = Czego Mutual nie obiecuje
nav-about = O Mutual

hat-community = Społeczność
hat-using = Korzystanie z opieki
hat-providing = Świadczenie opieki
hat-commissioning = Zamawianie opieki
hat-community-long = Mieszkam tutaj albo należę tu do grupy
hat-using-long = Korzystam z opieki lub wsparcia albo opiekuję się kimś, kto z nich korzysta
hat-providing-long = Opieka lub wsparcie to moja praca
hat-commissioning-long = Decyduję o opiece albo kupuję ją dla samorządu (council) lub NHS

role-anyone = każdy, bez logowania
role-member = każdy, kto należy do tego miejsca
role-oneself = sama ta osoba
role-raiser = osoba, która zgłosiła sprawę
role-helper = pomocnik, który wpisał to w czyimś imieniu
role-owner = osoba, która ma odpowiedzieć
role-author = osoba, która to napisała
role-reader = każdy, komu ta osoba pozwoli to czytać
role-participant = osoby, które mogą wziąć udział
role-contributor = osoby, które wzięły udział
role-doer = osoba lub grupa, która się tego podjęła
role-moderator = moderatorzy
role-steward = gospodarze tego miejsca
role-safeguarding = osoby, które przyjmują zgłoszenia o krzywdzie
role-guardian = Caldicott Guardian (strażnik poufności)

refused-not-you = To może zrobić ktoś inny. Strona „Kto co może” mówi, kto.
refused-own-hand = Działasz teraz za kogoś. To ta osoba robi sama: inni zobaczą przez to więcej z tego, co jej. Przestań działać za nią, aby zrobić to za siebie.

stop-home = Przejdź do strony głównej
stop-not-found-title = Nie możemy znaleźć tej strony
stop-not-found-text = Może adres jest błędny albo strona nie jest dla wszystkich. Sprawdź adres albo zacznij od strony głównej.
stop-forbidden-title = Nie możesz tego zrobić
stop-other-site-title = To przyszło z innej strony
stop-other-site-text = Dla Twojego bezpieczeństwa przyjmujemy tylko formularze z naszych stron. Otwórz stronę tutaj i wyślij jeszcze raz.
stop-too-long-title = To jest za długie
stop-too-long-text = To, co wysłano, jest dłuższe, niż możemy przyjąć. Wróć, skróć to i wyślij jeszcze raz.
stop-too-often-title = Poczekaj chwilę
stop-too-often-text = { $n ->
    [one] Było wiele prób w krótkim czasie. Poczekaj minutę i spróbuj ponownie.
    [few] Było wiele prób w krótkim czasie. Poczekaj { $n } minuty i spróbuj ponownie.
    [many] Było wiele prób w krótkim czasie. Poczekaj { $n } minut i spróbuj ponownie.
   *[other] Było wiele prób w krótkim czasie. Poczekaj { $n } minuty i spróbuj ponownie.
 }
stop-busy-title = Przez chwilę jesteśmy zajęci
stop-busy-text = Nie wiemy, czy to się zapisało. Wróć i wyślij jeszcze raz: wysłane dwa razy zrobi się tylko raz.
stop-broken-title = Coś poszło nie tak
stop-broken-text = To nasza wina, nie Twoja. Nic nie zapisało się w połowie. Wróć i spróbuj ponownie. Jeśli to się powtórzy, powiedz osobom, które prowadzą to miejsce.

month-1 = stycznia
month-2 = lutego
month-3 = marca
month-4 = kwietnia
month-5 = maja
month-6 = czerwca
month-7 = lipca
month-8 = sierpnia
month-9 = września
month-10 = października
month-11 = listopada
month-12 = grudnia

ask-back = Wstecz
ask-faults = Jest problem
frame-problem = Jest problem

asks-nothing = nic
asks-sight = być kimś, kto może to widzieć
asks-sign-in = być zalogowanym
asks-permit = `{ $act }`

tab-title = Ten formularz otwarto dla kogoś innego
tab-text = W jednej karcie przeglądarki jesteś sobą, a w innej działasz za kogoś. To, co wysłano, zaczęto dla jednej z tych osób, a zapisałoby się teraz u drugiej. Dlatego nic nie zapisano.
tab-typed = Co zostało napisane
tab-go = Kto działa za kogo: najpierw sprawdź, potem otwórz stronę jeszcze raz

again-title = Czy to nadal Ty?
again-text = Ta strona jest prywatna, a od pokazania, kim jesteś, minęło trochę czasu: pytamy jeszcze raz, kim jesteś. Nic nie zostało jeszcze zapisane. Skopiuj to, co zostało napisane, pokaż, kim jesteś, i wyślij jeszcze raz.
again-go = Skopiowane? Pokaż, kim jesteś
over-title = Nie działasz już w imieniu tej osoby
over-text = Zakończyło się to, gdy trwało pisanie. Nic nie zapisano. Skopiuj to, co zostało napisane, jeśli chcesz samodzielnie to przekazać.
over-go = Przejdź dalej jako Ty
out-title = Nie jesteś już zalogowana ani zalogowany
out-text = Podczas pisania nastąpiło wylogowanie: minął czas albo ktoś je zakończył. Nic nie zostało jeszcze zapisane. Skopiuj to, co zostało napisane, zaloguj się i wyślij jeszcze raz.
out-go = Skopiowane? Zaloguj się
