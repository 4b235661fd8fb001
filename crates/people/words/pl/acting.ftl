# Polish. No native speaker has checked these words yet.

# Naming someone in a form.

pick-missing = Wpisz imię i nazwisko osoby.
pick-nobody = Nikt się tu tak nie nazywa: { $name }. Wpisz całe imię i nazwisko tak, jak pisze je ta osoba.
pick-several = Kilka osób tak się nazywa. Wybierz tę, o którą chodzi.
pick-part = Wybierz osobę, o którą chodzi. Jeśli jej tu nie ma, wpisz całe imię i nazwisko.
pick-since = Tutaj od { $day }

people-back-to-me = Wróć na moją stronę

# Acting for someone.

area-talk = Sprawy
area-talk-hint = Zgłaszać sprawy, rozmawiać, głosować nad tym, co mówią ludzie, odpowiadać na propozycje. Nigdy tajne głosowanie.
area-reach = Jak się kontaktować
area-reach-hint = Adres, telefon, duży druk, język.
area-strengths = Mocne strony
area-strengths-hint = Co lubię, w czym jestem dobra lub dobry, co daję. Kto to widzi, mówię ja.
area-needs = Potrzeby
area-needs-hint = Czytać i zapisywać, czego potrzebuję. Każde czytanie widać w moim rejestrze. Kto jeszcze może to czytać, mówię ja.
area-plan = Plan
area-plan-hint = Czego chcę i kto co robi. Kto jeszcze może to czytać, mówię ja.
area-circle = Krąg
area-circle-hint = Kto jest w moim życiu. Do kręgu wsparcia zapraszam ja.
area-team = Zespół opieki
area-team-hint = Kto daje mi opiekę i wsparcie. Do zespołu zapraszam ja i ja mówię, kto w nim zostaje.
area-meet = Poznawanie ludzi
area-meet-hint = Przedstawianie sobie ludzi i sieci sąsiedzkie. „Tak” na poznanie kogoś mówię ja.

acting-title = Działanie w czyimś imieniu
acting-lead = Ktoś, komu ufasz, może robić tu różne rzeczy w Twoim imieniu: te, które wybierzesz, do dnia, który wybierzesz. Przy każdej zmianie i przy każdym otwartym prywatnym dokumencie zapisują się oba nazwiska i widzisz je na tej stronie. Możesz to od razu zakończyć i nie musisz mówić dlaczego.
acting-now = Działasz teraz w imieniu tej osoby: { $person }
acting-now-until = Do { $day } albo do czasu, aż jedno z Was to zakończy. Co możesz robić za tę osobę:
acting-now-own = Na tej stronie, na swoim koncie i przy zgłaszaniu obawy działasz we własnym imieniu. O tym, czy inni mogą czytać lub widzieć więcej, ta osoba decyduje sama.
acting-now-decide = Decyzję za osobę { $person } zapisujesz pod własnym nazwiskiem: najpierw przestań działać w jej imieniu. Wtedy na tej stronie jest do tego droga.
acting-now-stop = Przestań działać w imieniu tej osoby: { $person }
acting-mine = Kto może działać w moim imieniu
acting-mine-none = Nikt. Wszystko robisz tu samodzielnie.
acting-others = W czyim imieniu mogę działać
acting-others-none = Nikt Cię o to nie poprosił.
acting-past = Co się skończyło
acting-line = { $helper } działa w imieniu: { $person } ({ $kind })
acting-line-waits = { $helper } – prośba o działanie w imieniu: { $person } ({ $kind })
acting-line-ended = { $helper } – zakończone działanie w imieniu: { $person } ({ $kind })
acting-until = Do { $day }
acting-ended-on = Skończyło się { $day }
acting-take = Zgadzam się
acting-say-no = Mówię nie
acting-end-ask = Wycofaj to
acting-begin = Działaj teraz w jej imieniu
acting-end = Zakończ to teraz
acting-agreed = Uzgodnione. Zacznie działać, gdy ta osoba się zgodzi.
acting-taken = Zgoda zapisana.
acting-ended = To się skończyło. Od teraz nikt nie może z tego korzystać.
acting-begun = Działasz teraz w czyimś imieniu. U góry widać nazwisko tej osoby i Twoje.
acting-stopped = Znów działasz we własnym imieniu.
acting-over = To się skończyło. Znów działasz we własnym imieniu.
acting-not-agreed = Tego nie obejmuje zgoda. Na tej stronie działasz we własnym imieniu; przestań działać za tę osobę, aby iść dalej jako Ty.
acting-of = Kto działa w imieniu tej osoby: { $person }
acting-of-lead = Pełnomocnika (attorney) lub deputy wpisz tylko wtedy, gdy masz przed sobą dokument, a pomocnika lub rzecznika tylko za kogoś, kto robi to na papierze i tak powiedział. Obie osoby dostaną wiadomość. O tym, na co ktoś zgodził się tu samodzielnie, widzisz tylko, kto to jest, aby móc to zakończyć, gdy o to poprosi.
acting-of-none = Nikt.
acting-of-enter = Wpisz, kto działa w jej imieniu

acting-agree-title = Zgoda, aby ktoś działał w moim imieniu
acting-agree-lead = Wybierz kogoś, kto tu należy, co może robić, w jakim celu i do kiedy. Przy tym, co robi w Twoim imieniu w sprawach, stoją oba nazwiska, widoczne dla każdego, kto może to czytać.
acting-agree-who = Kto?
acting-agree-who-hint = Imię i nazwisko, tak jak ta osoba je tu pisze
acting-agree-who-which = Która z tych osób?
acting-agree-who-same = Nikt nie działa w imieniu samego siebie. Wpisz kogoś innego.
acting-agree-who-steward = Ciebie wpisuje inny gospodarz tego miejsca. Wpisz kogoś innego albo poproś o to inną osobę.
acting-agree-kind = Kim jest ta osoba?
acting-agree-kind-helper = Pomocnik
acting-agree-kind-helper-hint = Rodzina, przyjaciel, sąsiad, pracownik
acting-agree-kind-advocate = Rzecznik (advocate)
acting-agree-kind-advocate-hint = Ktoś, kto mówi w Twoim imieniu i w niczyim innym
acting-agree-kind-attorney = Pełnomocnik (attorney)
acting-agree-kind-attorney-hint = Na podstawie zarejestrowanego lasting power of attorney
acting-agree-kind-deputy = Deputy
acting-agree-kind-deputy-hint = Powołany przez Court of Protection (sąd opiekuńczy)
acting-agree-kind-missing = Wybierz, kim jest ta osoba.
acting-agree-area = Co może robić?
acting-agree-area-missing = Wybierz przynajmniej jedną rzecz, którą może robić.
acting-agree-for = W jakim celu?
acting-agree-for-hint = Własnymi słowami. Na przykład: dopóki źle widzę
acting-agree-for-missing = Napisz, w jakim celu.
acting-agree-for-long = O celu napisz najwyżej { $most } znaków.
acting-agree-authority = Na jakiej podstawie?
acting-agree-authority-hint = Dokument, który masz przed sobą, jego data i numer; albo jak i kiedy ta osoba to powiedziała
acting-agree-authority-missing = Napisz, na jakiej podstawie ta osoba działa: dokument, jego data i numer.
acting-agree-authority-long = O podstawie napisz najwyżej { $most } znaków.
acting-agree-until = Do kiedy?
acting-agree-until-hint = Na przykład 24 5 2027
until-missing = Napisz, do kiedy to obowiązuje. Później można to uzgodnić na nowo.
until-wrong = To nie jest data. Wpisz dzień, miesiąc i rok cyframi.
until-past = Ten dzień już minął. Wpisz dzień, który nadejdzie.
until-late = To za daleko. Najpóźniejszy dzień to { $day }; wtedy można to uzgodnić na nowo.
acting-agree-button = Zgadzam się

acting-mail-subject = { $place }: coś na Ciebie czeka
acting-mail-text = { mail-asks-text }
acting-mail-paper =
    Dzień dobry, { $name },

    { $person } prosi Cię o robienie tu pewnych rzeczy w jej lub jego imieniu. Zobacz, co to jest, i powiedz tak lub nie:

    { $link }

acting-began-subject = { $place }: coś się zmieniło
acting-began-text = { mail-changed-text }
acting-began-paper =
    Dzień dobry, { $name },

    { $helper } może od teraz działać w imieniu tej osoby: { $person } ({ $kind }), do { $day }. Co wolno robić i co zostało zrobione, widać na stronie „Działanie w czyimś imieniu”. Każda z tych dwóch osób może to tam w każdej chwili zakończyć:

    { $link }

acting-end-mail-subject = { $place }: coś się zmieniło
acting-end-mail-text = { mail-changed-text }
acting-end-mail-paper =
    Dzień dobry, { $name },

    { $helper } nie działa już w imieniu tej osoby: { $person } ({ $kind }). Od teraz nikt nie może działać na podstawie tej zgody. Co zostało zrobione i jak zgodzić się na nowo, widać tutaj:

    { $link }

acting-entered-subject = { $place }: coś się zmieniło
acting-entered-text =
    Dzień dobry, { $name },

    Gospodarz miejsca wpisał, że ktoś może tu działać w Twoim imieniu. Zacznie to obowiązywać, gdy ta osoba powie tak. Zaloguj się, aby zobaczyć, kto to jest. Czy to pomyłka? Zakończ to tutaj od razu albo powiedz gospodarzowi:

    { $link }
acting-entered-paper =
    Dzień dobry, { $name },

    Gospodarz miejsca wpisał, że { $helper } może tu działać w Twoim imieniu ({ $kind }), do { $day }. Zacznie to obowiązywać, gdy { $helper } powie tak. Czy to pomyłka? Zakończ to tutaj od razu albo powiedz gospodarzowi:

    { $link }

acting-entered-helper-subject = { $place }: coś na Ciebie czeka
acting-entered-helper-text = { mail-asks-text }
acting-entered-helper-paper =
    Dzień dobry, { $name },

    Gospodarz miejsca wpisał, że możesz tu działać w imieniu tej osoby: { $person } ({ $kind }), do { $day }. Zobacz, co to jest, i powiedz tak lub nie:

    { $link }
acting-by = { $helper } (w imieniu osoby: { $person })
acting-also = { $name } działa za Ciebie i też to widzi i robi, do { $day }.
