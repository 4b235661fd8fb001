# Polish. No native speaker has checked these words yet.

capacity-mine = Decyzje podjęte za mnie
capacity-of = Decyzje podjęte za osobę: { $person }
capacity-lead = Gdy ktoś nie może o czymś zdecydować, nawet z pomocą, być może musi to zrobić ktoś, kto ma do tego prawo. Tu zapisano, co postanowiono, razem z tym, co powiedziała ta osoba.
capacity-rule-1 = Przyjmuje się, że każdy może decydować, dopóki nie okaże się, że nie może zdecydować o tej rzeczy, teraz.
capacity-rule-2 = Najpierw próbuje się wszystkiego, co pomaga zdecydować.
capacity-rule-3 = Decyzja, którą inni uważają za niemądrą, też jest decyzją.
capacity-rule-4 = To, co postanawia się za kogoś, ma być dla jego dobra.
capacity-rule-5 = Z tego, co wystarczy, wybiera się to, co zostawia najwięcej wolności.
capacity-source = Mental Capacity Act 2005 (ustawa o zdolności do decydowania), sekcja 1, naszymi słowami.
capacity-none = Nie ma żadnych.
capacity-by = { $name }, { $day }
capacity-again = Wrócimy do tego do { $day }.
capacity-objection = Ta osoba się nie zgadza
capacity-recorded = Zapisane. Ta osoba się o tym dowie.

capacity-record-title = Zapisz decyzję
capacity-record-lead = Tylko to, o czym ta osoba nie mogła teraz zdecydować. Przeczyta ona to, co tu napiszesz.
capacity-record-what = Co postanowiono i dlaczego?
capacity-record-what-missing = Napisz, co postanowiono.
capacity-record-what-long = To za długie. Napisz najwyżej { $most } znaków.
capacity-record-authority = Na jakiej podstawie?
capacity-record-authority-hint = Postanowienie lub pełnomocnictwo, jego numer i to, że to obejmuje
capacity-record-authority-missing = Napisz, na jakiej podstawie to postanowiono.
capacity-record-authority-long = To za długie. Napisz najwyżej { $most } znaków.
capacity-record-said = Co powiedziała ta osoba?
capacity-record-said-hint = Jej słowami lub znakami, także jeśli to coś innego, niż postanowiono
capacity-record-said-missing = Napisz, co ta osoba powiedziała albo jak pokazała, czego chce.
capacity-record-said-long = To za długie. Napisz najwyżej { $most } znaków.
capacity-record-tried = Czego próbowano, aby ta osoba zdecydowała sama?
capacity-record-tried-missing = Napisz, czego najpierw próbowano.
capacity-record-tried-long = To za długie. Napisz najwyżej { $most } znaków.
capacity-record-review = Kiedy się do tego wróci?
capacity-record-review-hint = Na przykład 24 5 2027
capacity-record-review-missing = Napisz, kiedy się do tego wróci.
capacity-record-review-wrong = To nie jest data. Wpisz dzień, miesiąc i rok cyframi.
capacity-record-button = Zapisz

capacity-object-title = Nie zgadzam się
capacity-object-lead = To, co napiszesz, zostanie przy decyzji na zawsze, a ten, kto zdecydował, dowie się o tym.
capacity-object-text = Twoimi słowami
capacity-object-text-missing = Napisz, dlaczego się nie zgadzasz, albo poproś kogoś, aby napisał to za Ciebie.
capacity-object-text-long = To za długie. Napisz najwyżej { $most } znaków.
capacity-object-button = Powiedz to
capacity-object-kept = Stoi teraz przy decyzji.

capacity-mail-subject = { $place }: coś na Ciebie czeka
capacity-mail-text =
    Dzień dobry, { $name },

    coś na Ciebie czeka ({ $place }). Zaloguj się i zobacz:

    { $link }
capacity-mail-paper =
    Dzień dobry, { $name },

    podjęto za Ciebie decyzję i zapisano ją. Zdecydował(a): { $person }. Ta osoba przyniesie lub przyśle Ci na papierze, co postanowiono i dlaczego. Poproś o to, jeśli nie przyjdzie. Jeśli się nie zgadzasz, powiedz nam: to zostanie przy decyzji na stałe.
capacity-review-subject = { $place }: coś na Ciebie czeka
capacity-review-text =
    Dzień dobry, { $name },

    coś na Ciebie czeka ({ $place }). Zaloguj się i zobacz:

    { $link }
capacity-review-paper =
    Dzień dobry, { $name },

    pora wrócić do decyzji, która jest zapisana:

    { $link }
capacity-objected-subject = { $place }: coś na Ciebie czeka
capacity-objected-text =
    Dzień dobry, { $name },

    coś na Ciebie czeka ({ $place }). Zaloguj się i zobacz:

    { $link }
capacity-objected-paper =
    Dzień dobry, { $name },

    osoba, za którą podjęto decyzję, nie zgadza się z nią. Przeczytaj, co mówi:

    { $link }

capacity-print-title = Wydrukuj dla tej osoby
capacity-print-lead = Wydrukuj tę stronę. Daj ją tej osobie albo jej przeczytaj. List od miejsca mówi tylko, że jest decyzja.
capacity-print-heading = Decyzja podjęta za Ciebie: { $name }
capacity-print-what = Co postanowiono i dlaczego
capacity-print-said = Twoje słowa
capacity-print-tried = Czego próbowano, aby decyzja była Twoja
capacity-print-object = Jeśli się nie zgadzasz, powiedz osobom, które opiekują się tym miejscem. To zostanie przy decyzji na stałe.
capacity-print-object-to = Jeśli się nie zgadzasz, powiedz o tym. To zostanie przy decyzji na stałe. { $contacts }
