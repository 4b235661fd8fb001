# Polish. No native speaker has checked these words yet.

people-back = Wstecz
people-back-to-person = Wróć na stronę tej osoby

# Needs and plan: what both have.

paper-empty = Nic tu jeszcze nie napisano.
paper-write-first = Napisz
paper-write-title = Zmień
paper-write-button = Zapisz
paper-kept = Zapisane. Poprzednia wersja też jest zachowana.
paper-same = Nic się nie zmieniło, więc nie ma nowej wersji.
paper-written = Napisano { $day }.
paper-helped = Kto pomógł Ci to napisać?
paper-helped-hint = Możesz zostawić to puste. Imię i nazwisko będzie przy tekście.
paper-helped-by = W pisaniu pomagała ta osoba: { $name }.
paper-helped-long = Skróć imię i nazwisko: najwyżej { $most } znaków.
paper-section-long = To za długie. Napisz tu najwyżej { $most } znaków.
paper-section-missing = Napisz coś przynajmniej w jednym z tych pól.
paper-readers = Kto może to czytać
paper-readers-none = Nikt oprócz Ciebie.
paper-reader = { $name }, do { $day }
paper-reader-end = Zakończ
paper-share-title = Pozwól komuś to czytać
paper-share-lead = Ta osoba może to czytać do dnia, który wybierzesz. Za każdym razem musi powiedzieć dlaczego, a Ty możesz to zobaczyć.
paper-share-who = Kto?
paper-share-who-hint = Imię i nazwisko, tak jak ta osoba je tu pisze
paper-share-who-which = Która z tych osób?
paper-share-who-same = Ty i tak możesz to czytać. Wpisz kogoś innego.
paper-share-until = Do kiedy?
paper-share-until-hint = Na przykład 24 5 2027
paper-share-button = Pozwól czytać
paper-shared = Udostępniasz to teraz tej osobie i w każdej chwili możesz to zakończyć. Jeśli ma tu konto, może to czytać; jeśli nie, możesz to dla niej wydrukować.
paper-shared-mail-subject = { $place }: coś się zmieniło
paper-shared-mail-text = { mail-news-text }
paper-shared-mail-paper =
    Dzień dobry, { $name },

    { $person } pozwala Ci czytać swój dokument do { $day }. Znajdziesz go na swojej stronie; jeśli nie masz konta, poproś o wydruk:

    { $link }
paper-unshared = Ta osoba nie może już tego czytać.
paper-versions = Wcześniejsze wersje
paper-version = Wersja { $number }, { $day }
paper-version-all = Całość
paper-changes = Co się zmieniło
paper-changes-none = Nic.
paper-changes-before = Przedtem
paper-changes-after = Potem
paper-changes-nothing = Nic
paper-source = Nagłówki według: { $source }.
paper-read-lead = Możesz to czytać. Nie przekazuj tego dalej.
paper-booklet-title = Wydrukuj jako broszurę
paper-booklet-how = Wydrukuj tę stronę w przeglądarce. Menu zostaną pominięte.
paper-booklet-large = Duży druk
paper-booklet-ordinary = Zwykły druk
paper-booklet-easy = Łatwy tekst, z obrazkami
paper-review = Czego dotrzymano?
paper-review-hint = Ty to mówisz: co z obietnic z ostatniego razu zrobiono, czego nie, i co z tego wyszło.
paper-reviewed = Powiedziane { $day }.

needs-title = Czego potrzebuję
needs-lead = To jest tylko Twoje. Nikt nie widzi, że to tu jest, chyba że pozwolisz to czytać albo ktoś działa za Ciebie. Jeden wyjątek: osoba, która dba o bezpieczeństwo i przyjęła zgłoszenie o Tobie, może to otworzyć; zobaczysz to później. Jest zamknięte Twoim własnym kluczem.
needs-write-lead = Pisz tylko to, co chcesz. Nikt nie pyta o diagnozę. Części możesz zostawić puste.
needs-of = Czego potrzebuje { $person }
needs-yours = czego potrzebujesz
paper-needs-important = Co jest dla mnie najważniejsze
paper-needs-important-hint = O czym nie wolno zapomnieć
paper-needs-people = Osoby dla mnie ważne
paper-needs-people-hint = Kto jest dla Ciebie ważny i jak utrzymujecie kontakt
paper-needs-communicate = Jak się porozumiewam i jak rozmawiać ze mną
paper-needs-communicate-hint = Słowa, znaki, obrazki, czas; co pomaga Ci zrozumieć
paper-needs-wellness = Moje samopoczucie
paper-needs-wellness-hint = Jaki jest dobry dzień, jaki zły i po czym inni to poznają
paper-needs-please-do = Proszę robić i proszę nie robić
paper-needs-please-do-hint = Co lubisz, gdy robią inni, a czego mają nie robić
paper-needs-support = Jak i kiedy mnie wspierać
paper-needs-support-hint = Co robisz samodzielnie, z czym chcesz pomocy i kiedy
paper-needs-worth-knowing = Co jeszcze warto o mnie wiedzieć
paper-needs-worth-knowing-hint = Cokolwiek innego

plan-title = Mój plan
plan-lead = Czego chcesz od życia, Twoimi słowami, i kto co dla tego robi. Ty go przeglądasz i Ty mówisz, czego dotrzymano.
plan-write-lead = Pisz własnymi słowami. Części możesz zostawić puste. Za każdym razem poprzednia wersja zostaje.
plan-of = Plan: { $person }
plan-yours = Twój plan
paper-plan-outcomes = Czego chcę
paper-plan-outcomes-hint = Nie usługi: co ma być prawdą w Twoim życiu. Każda rzecz w osobnej linii
paper-plan-who-does-what = Kto co robi
paper-plan-who-does-what-hint = Ty, Twoi bliscy, osoby opłacane. Każda rzecz w osobnej linii
paper-plan-good-week = Jaki jest dobry tydzień
paper-plan-good-week-hint = Po czym poznasz, że plan działa?
paper-plan-goes-wrong = Co robić, gdy coś pójdzie źle
paper-plan-goes-wrong-hint = Do kogo dzwonić, co pomaga, co pogarsza
paper-plan-agenda = O czym rozmawiamy na następnym przeglądzie
paper-plan-agenda-hint = Ty decydujesz, o czym będzie i kiedy

# Who looked.

look-why-title = Dlaczego to otwierasz?
look-why-lead = Ta osoba może później przeczytać, że to otwarto, kiedy i dlaczego. Zostaje otwarte przez pół godziny.
look-why-reason = Wybierz
look-why-reason-visit = Idę wspierać tę osobę
look-why-reason-asked = Ta osoba poprosiła o przeczytanie
look-why-reason-review = Przeglądamy to razem
look-why-reason-worried = Martwię się o tę osobę
look-why-reason-acting = Działam w jej imieniu
look-why-reason-safeguarding = Prowadzę zgłoszenie o tej osobie
look-why-reason-missing = Wybierz, dlaczego to otwierasz.
look-why-button = Otwórz
look-noted = Zapisano, że to otwarto.
looks-title = Kto zaglądał
looks-lead = Każdy raz, gdy ktoś otworzył jeden z Twoich prywatnych dokumentów. Trzeba było powiedzieć dlaczego.
looks-none = Nikt żadnego nie otworzył.
looks-line = Kto: { $name }. Co: { $what }. Dlaczego: { $why }.
looks-line-acting = Kto: { $name } (w Twoim imieniu). Co: { $what }. Dlaczego: { $why }.
looks-someone-gone = Ktoś, kto już tu nie należy
looks-shared = Zaznaczono, że inni używają tego urządzenia. Obejrzyj tę stronę na urządzeniu, które jest tylko Twoje, albo poproś kogoś, komu ufasz.
looks-cannot = Czego ta strona nie może pokazać
looks-cannot-told = Co ktoś, kto to przeczytał, powiedział innym.
looks-cannot-paper = Kto czytał to, co wydrukowano lub przekazano dalej.
looks-cannot-computer = Co mogliby zobaczyć ci, którzy prowadzą komputer, gdyby złamali jego zasady. Twoje dokumenty są tam zamknięte, a klucze leżą w innym miejscu.
looks-cannot-own = Kiedy otwierasz je Ty.
looks-cannot-later = Kogoś, kto zagląda z obawy, że grozi Ci niebezpieczeństwo, pokażemy być może dopiero później.
look-patterns-title = Jak czytane są prywatne dokumenty
look-patterns-lead = { $n ->
    [one] Ostatni dzień.
    [few] Ostatnie { $n } dni.
    [many] Ostatnich { $n } dni.
   *[other] Ostatnie { $n } dnia.
 } Nie widać, czyje to dokumenty ani co w nich jest.
look-patterns-none = Nikt nie otworzył cudzego dokumentu.
look-patterns-table = Czytania według osoby i powodu
look-patterns-who = Kto czytał
look-patterns-why = Dlaczego
look-patterns-looks = Ile razy
look-patterns-people = Ilu osób
look-patterns-last = Ostatnio
refused-not-guardian = Ta strona jest dla Caldicott Guardiana tego miejsca.
