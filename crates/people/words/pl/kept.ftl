# Polish. No native speaker has checked these words yet.

kept-title = Co przechowujemy i jak długo
kept-lead = Nic o Tobie nie jest przechowywane dłużej, niż trzeba. Co godzinę program szuka tego, czego czas minął, i niszczy to.
kept-own = Tak długo, jak chcesz
kept-own-text = To, co zapisano dla siebie, zostaje, dopóki tego nie usuniesz albo nie odejdziesz: mocne strony ze zdjęciami i nagraniami, potrzeby, plan i droga do marzenia z każdą wcześniejszą wersją, osoby w Twoim życiu i to, jak się z Tobą skontaktować. To, co powiedziano w sprawach publicznych, zostaje przy nich. Jeśli odejdziesz, wszystkie te słowa zostaną wymazane, także tam; zostaje to, że coś powiedziano, oraz liczby. Odpowiedzi na pytania o to, kim jesteśmy, nie mają nazwiska: nikt nie może ich odnaleźć, więc zostają.
kept-sign-in = Logowanie
kept-sign-in-text = Na urządzeniu jesteś po zalogowaniu przez { $days } dni albo do wylogowania. Link, który wysyłamy, działa { $minutes } minut, jeden raz. Potem jedno i drugie jest niszczone. Twój adres e-mail i drugi krok zostają tak długo, jak Twoje konto.
kept-time = Przez pewien czas
kept-years = { $n ->
    [one] Przez rok.
    [few] Przez { $n } lata.
   *[other] Przez { $n } lat.
 }
kept-days = { $n ->
    [one] Przez jeden dzień.
   *[other] Przez { $n } dni.
 }
kept-own-days = Tak długo, jak każda osoba wybrała.
kept-source = Od { $day }. Źródło:
kept-letters = Słowa listu do Ciebie, po jego wysłaniu
kept-letters-then = Potem są niszczone. Zostaje to, że napisano do Ciebie.
kept-looks = Kto zaglądał do Twoich prywatnych dokumentów i dlaczego
kept-looks-then = Potem jest to niszczone.
kept-readers = Kto mógł czytać Twoje prywatne dokumenty, po zakończeniu tego
kept-readers-then = Potem jest to niszczone.
kept-acting = Kto działał za Ciebie, po zakończeniu tego
kept-acting-then = Potem jest to niszczone. To, co zrobiono, zostaje w zapisie sprawy.
kept-groups = Że byłaś lub byłeś w grupie, po odejściu z niej
kept-groups-then = Potem jest to niszczone.
kept-circles = Kto był w Twoim kręgu, po zakończeniu tego
kept-circles-then = Potem jest to niszczone.
kept-networks = Że byłaś lub byłeś w sieci sąsiedzkiej, po odejściu z niej
kept-networks-then = Potem jest to niszczone.
kept-hats = Kto miał kapelusz w zespole opieki, po zakończeniu tego
kept-hats-then = Potem jest to niszczone.
kept-seats = Kto był w zespole opieki, po zakończeniu tego
kept-seats-then = Potem jest to niszczone.
kept-reach = Jak się z Tobą skontaktować, pokazane osobie, którą Ci przedstawiono
kept-reach-then = Potem jest to niszczone.
kept-open-introductions = Przedstawienie, które się nie powiodło
kept-open-introductions-then = Potem jest niszczone razem ze swoim kluczem.
kept-introductions = Przedstawienie, które się powiodło
kept-introductions-then = Potem jest niszczone razem ze swoim kluczem. Znajomość zostaje Wasza.
kept-decisions = Decyzja podjęta za Ciebie
kept-decisions-then = Potem jest niszczona.
kept-jobs = Że poproszono o e-mail do Ciebie
kept-jobs-then = Potem jest to niszczone. Jego słowa znikają zaraz po wysłaniu.
kept-worries = Obawa o krzywdę lub zaniedbanie, po jej zamknięciu
kept-worries-then = Potem jej słowa są niszczone razem z kluczem.
kept-did-title = Co program zrobił ostatnio
kept-did-none = Niczego czas jeszcze nie minął.
kept-did = { $n ->
    [one] { $day }: jedno ({ $what })
   *[other] { $day }: { $n } ({ $what })
 }

agreed-title = Na co się zgadzam
agreed-lead = Co inni mogą widzieć lub robić za Twoją zgodą. Każdą zgodę możesz w każdej chwili cofnąć. Gdzie nie było Twojej zgody, jest to napisane.
agreed-here = Być tutaj
agreed-here-self = To Twoje własne dołączenie. Ostatnia zgoda: { $day }.
agreed-here-by = { $name } wpisała lub wpisał Cię, bo padła Twoja zgoda. Ostatnia zgoda: { $day }. Zapis, który zostawia { $name }:
agreed-still = Tak, nadal się zgadzam
agreed-confirmed = Dziękujemy. Zapisaliśmy dzisiejszy dzień.
agreed-no-more = Nie chcę już tu być
agreed-others = Co inni mogą widzieć lub robić
agreed-others-none = Nic. Nikt za Twoją zgodą nie może niczego widzieć ani robić.
agreed-until = Do { $day }.
agreed-reader = { $name } może czytać: { $what }.
agreed-hand = { $name } może działać za Ciebie.
agreed-hand-asked = { $name } ma prośbę o działanie w Twoim imieniu i jeszcze się nie zgadza.
agreed-hand-authority = { $name } może działać za Ciebie. Wpisała to osoba, która dba o to miejsce.
agreed-circle = W Twoim kręgu wsparcia jest { $name }.
agreed-team = W Twoim zespole opieki jest { $name }.
agreed-networks = Jesteś w sieci sąsiedzkiej { $name }.
agreed-change = Zmień to albo cofnij
agreed-how = jaka była zgoda
agreed-of = Jak { $name } zgodziła lub zgodził się tu być
agreed-helper-title = Jak ktoś zgodził się tu być
agreed-when = Ostatnia zgoda: { $day }. Twój zapis:
agreed-said = Nadal się zgadza. Jak to powiedziała lub powiedział?
agreed-said-go = Zapisz to
agreed-noted = Zapisane, z dzisiejszym dniem.
consent-again-subject = { $place }: coś na Ciebie czeka
consent-again-text =
    Dzień dobry, { $name },

    jakiś czas temu zgodziłaś lub zgodziłeś się być w: { $place }, i ktoś Cię wpisał. Czy to nadal w porządku?

    Jeśli tak, nie musisz nic robić. Jeśli nie, powiedz temu, kto Ci pomaga, albo nam, a wypiszemy Cię. To, co o Tobie przechowujemy i co pozwalasz widzieć innym, jest tutaj:

    { $link }
