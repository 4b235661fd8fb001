# Polish. No native speaker has checked these words yet.

teams-title = Zespoły opieki
teams-lead = Osoby, które dają komuś opiekę i wsparcie. Zespołem kieruje ta osoba, której pomagają. Nikogo nie przydziela się do zespołu: obie strony mówią „tak”, próbują i idą dalej tylko wtedy, gdy obie tego chcą.
teams-mine = Mój zespół
teams-asked = Czeka na Twoją odpowiedź
teams-inside = Zespoły, do których należysz
teams-none = Nie należysz do niczyjego zespołu.
team-of = Zespół: { $person }
team-lead = Tę stronę widzą osoby z zespołu i nikt inny.
team-people = Kto do niego należy
team-none = Jeszcze nikt.
team-go = Przejdź do zespołu
team-starter = Pomaga zacząć i potem się wycofuje
team-asked = Zapytaliśmy tę osobę.
team-ask-twice = Ta osoba już należy do zespołu albo ma zaproszenie.
team-stands-asked = Zaproszenie wysłane. Bez odpowiedzi skończy się { $day }.
team-stands-you-asked = Masz zaproszenie. Jeśli powiesz „tak”, próbujecie do { $day }. Bez odpowiedzi do tego dnia nic z tego nie będzie.
team-stands-trial = Na próbę do { $day }
team-stands-you-on = Chcesz iść dalej. Czekamy na drugą stronę do { $day }.
team-stands-agreed = Obie strony chcą iść dalej.
team-stands-ended = To się skończyło.
team-seat-of = { $member }, zespół osoby: { $person }
team-seat-over = To się skończyło.
team-seat-about = Co o sobie mówi { $name }
team-seat-promise = Co { $from } obiecuje: { $to }
team-take = Tak, spróbujmy
team-take-about = Co { $person } powinien lub powinna o Tobie wiedzieć?
team-take-about-hint = Własnymi słowami. Możesz zostawić to puste
team-take-promise = Co obiecujesz tej osobie: { $person }?
team-take-promise-hint = Własnymi słowami
team-take-promise-missing = Napisz, co obiecujesz.
team-take-promise-long = To za długie. Napisz najwyżej { $most } znaków.
team-taken = Próba się zaczęła.
team-go-on = Chcę iść dalej
team-say-no = Nie, nie chcę
team-on-both = Oboje tego chcecie: idziecie dalej.
team-on-mail-subject = { $place }: coś się zmieniło
team-on-mail-text = { mail-news-text }
team-on-mail-paper =
    Dzień dobry, { $name },

    { $other } chce po { $day } iść dalej z Tobą w zespole opieki. Pójdziecie dalej, jeśli i Ty tak powiesz:

    { $link }
team-on = Zapisano, że chcesz iść dalej. Tak będzie, gdy powiedzą to obie strony.
team-end = Zakończ to
team-ended = To się skończyło.

team-ask-title = Zaproś kogoś do mojego zespołu
team-ask-lead = Ta osoba przeczyta to, co napiszesz, i powie tak lub nie. Potem próbujecie do dnia, który wybierzesz.
team-ask-who = Kto?
team-ask-who-hint = Imię i nazwisko, tak jak ta osoba je tu pisze
team-ask-who-which = Która z tych osób?
team-ask-who-same = To Ty kierujesz swoim zespołem. Wpisz kogoś innego.
team-ask-kind = Kim jest dla Ciebie ta osoba?
team-ask-kind-worker = Pracuje za pieniądze
team-ask-kind-family = Rodzina
team-ask-kind-friend = Przyjaciel lub przyjaciółka
team-ask-kind-peer = Ktoś, kto przeszedł przez to samo
team-ask-kind-volunteer = Wolontariat
team-ask-kind-missing = Wybierz, kim jest dla Ciebie ta osoba.
team-ask-about = Co ta osoba powinna o Tobie wiedzieć?
team-ask-about-hint = Kim jesteś, jaki jest dobry dzień, na co masz nadzieję. Nie to, czego potrzebujesz: to jest w innym miejscu. Jeśli nie ma tu konta, czyta to osobie ten, kto jej pomaga.
team-ask-about-missing = Napisz, co ta osoba powinna o Tobie wiedzieć.
team-ask-about-long = To za długie. Napisz najwyżej { $most } znaków.
team-ask-promise = Co jej obiecujesz?
team-ask-promise-hint = Na przykład: wcześnie powiem, gdy jakaś pora mi nie pasuje
team-ask-promise-missing = Napisz, co jej obiecujesz.
team-ask-promise-long = To za długie. Napisz najwyżej { $most } znaków.
team-ask-trial = Do kiedy próbujecie?
team-ask-trial-hint = Na przykład 24 1 2027
team-ask-trial-missing = Napisz, do kiedy próbujecie.
team-ask-trial-wrong = To nie jest data. Wpisz dzień, miesiąc i rok cyframi.
team-ask-starter = Początek zespołu
team-ask-starter-yes = Ta osoba pomaga zacząć i wycofuje się, gdy zespół poradzi sobie bez niej
team-ask-button = Zapytaj tę osobę

team-hats = Role
team-hats-none = Nikt nie pełni jeszcze żadnej roli. Rola to coś, o co przez jakiś czas dba jedna osoba.
team-hat-title = Zaproponuj rolę
team-hat-lead = Rola to coś, o co dba jedna osoba. Musi się na to zgodzić, a rola kończy się w ustalonym dniu.
team-hat-name = O co trzeba dbać?
team-hat-name-hint = Na przykład: grafik, witanie nowych osób, karta leków (którą prowadzi się gdzie indziej)
team-hat-name-missing = Napisz, o co trzeba dbać.
team-hat-name-long = To za długie. Napisz najwyżej { $most } znaków.
team-hat-holder = Kto ma to robić?
team-hat-holder-missing = Wybierz, kto ma o to dbać.
team-hat-until = Do kiedy?
team-hat-until-hint = Na przykład 24 5 2027
team-hat-button = Zaproponuj
team-hat-offered = Rola zaproponowana. Obowiązuje, gdy ta osoba powie „tak”.
team-hat-waits = Zaproponowana, do { $day }
team-hat-by = Proponuje to osoba: { $who }
team-hat-worn = Do { $day }
team-hat-due = Do { $day }. Pora sprawdzić, czy nadal pasuje.
team-hat-take = Biorę ją
team-hat-taken = Teraz to Twoja rola.
team-hat-check = Nadal pasuje
team-hat-checked = Zapisano, że nadal pasuje.
team-hat-put-down = Odłóż ją
team-hat-down = Rola odłożona.
team-hat-back-title = Odbierz tę rolę
team-hat-back-lead = Ty prowadzisz swój zespół i możesz odebrać rolę w każdej chwili. Kto ją ma, dowie się o tym i przeczyta dlaczego.
team-hat-back-reason = Dlaczego ją odbierasz?
team-hat-back-reason-hint = Ta osoba to przeczyta. Wystarczy jedno zdanie
team-hat-back-reason-missing = Napisz, dlaczego ją odbierasz: przeczyta to ten, kto ją ma.
team-hat-back-reason-long = To za długie. Napisz najwyżej { $most } znaków.
team-hat-back-button = Odbierz
team-hat-is-back = Rola jest odebrana. Ta osoba się dowie.
team-hat-gone = { $hat }: rola odebrana { $day }
team-hat-back-mail-subject = { $place }: coś na Ciebie czeka
team-hat-back-mail-text =
    Dzień dobry, { $name },

    coś się zmieniło ({ $place }). Zaloguj się i zobacz:

    { $link }

team-signs = Czy osoba, która pomogła zacząć, może się wycofać?
team-signs-ready = Widać wszystkie oznaki: pora się wycofać.
team-signs-not-yet = Nie widać jeszcze wszystkich oznak.
team-sign-yes = Tak:
team-sign-no = Jeszcze nie:
team-sign-people = W zespole są przynajmniej dwie inne osoby.
team-sign-agreed = Ktoś przeszedł próbę i zostaje.
team-sign-hats = Wszystkie role pełnią inne osoby.
team-sign-checks = Każdą rolę sprawdzono w ostatnim miesiącu.

team-hat-mail-subject = { $place }: coś na Ciebie czeka
team-hat-mail-text = { mail-asks-text }
team-hat-mail-paper =
    Dzień dobry, { $name },

    { $person } proponuje Ci zadanie w swoim zespole opieki. Zapytaj nas, co to jest, i powiedz tak lub nie.

team-mail-subject = { $place }: coś na Ciebie czeka
team-mail-text = { mail-asks-text }
team-mail-paper =
    Dzień dobry, { $name },

    { $person } zaprasza Cię do swojego zespołu opieki. Przeczytaj, co pisze, i powiedz tak lub nie:

    { $link }

team-yes-mail-subject = { $place }: coś się zmieniło
team-yes-mail-text = { mail-news-text }
team-yes-mail-paper =
    Dzień dobry, { $name },

    { $other } chce należeć do Twojego zespołu opieki. Próbujecie do { $day }. Potem idziecie dalej tylko wtedy, gdy oboje tak powiecie:

    { $link }

team-no-mail-subject = { $place }: coś się zmieniło
team-no-mail-text = { mail-news-text }
team-no-mail-paper =
    Dzień dobry, { $name },

    { $other } nie chce teraz należeć do Twojego zespołu opieki. Nie musi mówić dlaczego. Zobacz tutaj:

    { $link }

team-left-mail-subject = { $place }: coś się zmieniło
team-left-mail-text = { mail-news-text }
team-left-mail-paper =
    Dzień dobry, { $name },

    { $other } nie należy już do Twojego zespołu opieki i go nie widzi. Zadania tej osoby są wolne. Zobacz tutaj:

    { $link }

team-out-mail-subject = { $place }: coś się zmieniło
team-out-mail-text = { mail-news-text }
team-out-mail-paper =
    Dzień dobry, { $name },

    nie należysz już do zespołu opieki osoby { $other }. Ta osoba nie musi mówić dlaczego. Nie widzisz już zespołu, a jeśli masz w nim zadania, skończyły się. Zobacz tutaj:

    { $link }

team-trial-mail-subject = { $place }: coś na Ciebie czeka
team-trial-mail-text = { mail-asks-text }
team-trial-mail-paper =
    Dzień dobry, { $name },

    okres próbny z osobą { $other } w zespole opieki kończy się { $day }. Pójdziecie dalej tylko wtedy, gdy oboje powiecie to wcześniej. Powiedz tutaj, czy chcesz iść dalej:

    { $link }

team-links = Prowadzone gdzie indziej
team-links-none = Jeszcze nic. Możesz tu dodać odnośniki: do grafiku, karty leków, wypłat.
team-link-title = Dodaj odnośnik
team-link-lead = Grafik, kartę leków i wypłaty prowadzą inne programy. Dodaj tu odnośnik, a Twój zespół do nich trafi. Za to, co jest na ich stronach, odpowiadają one.
team-link-name = Co to jest?
team-link-name-hint = Na przykład: grafik, karta leków, kto komu płaci
team-link-name-missing = Napisz, co to jest.
team-link-name-long = To za długie. Napisz najwyżej { $most } znaków.
team-link-address = Adres
team-link-address-hint = Zaczyna się od https://
team-link-address-missing = Napisz adres.
team-link-address-long = To za długie. Napisz najwyżej { $most } znaków.
team-link-address-wrong = Tego adresu nie możemy użyć. Adres zaczyna się od https:// i nie ma w nim spacji. Otwórz stronę i skopiuj jej adres.
team-link-button = Dodaj
team-link-put = Odnośnik jest na stronie.
team-link-end = Usuń
team-link-ended = Odnośnik usunięty.
team-link-at = Na { $host }
team-link-many = Twój zespół ma już tyle odnośników, ile może mieć. Najpierw usuń jeden.

team-leave-title = Opuść ten zespół opieki
team-leave-lead = Kończy się to dla was obojga, razem z Twoimi zadaniami w nim. Możesz wrócić tylko, gdy znowu dostaniesz zaproszenie.
team-leave-button = Opuść
