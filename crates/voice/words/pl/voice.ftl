# Polish. No native speaker has checked these words yet. What is not here is shown in English: the ladder's
# page, proposals, consent, decisions, actions, measures and what happened elsewhere.

# The six stages

stage-raised = Zgłoszona
stage-talk = Omówiona
stage-decide = Postanowiona
stage-do = Zrobiona
stage-tell = Przekazano wynik
stage-change = Co się zmieniło

# The reply clock

clock-reply-due = { $n ->
    [0] Odpowiedź ma przyjść dzisiaj
    [1] Odpowiedź ma przyjść jutro
    [few] Odpowiedź ma przyjść w ciągu { $n } dni
    [many] Odpowiedź ma przyjść w ciągu { $n } dni
   *[other] Odpowiedź ma przyjść w ciągu { $n } dnia
 }
clock-reply-over = { $n ->
    [one] Odpowiedź spóźnia się o jeden dzień
    [few] Odpowiedź spóźnia się o { $n } dni
    [many] Odpowiedź spóźnia się o { $n } dni
   *[other] Odpowiedź spóźnia się o { $n } dnia
 }
clock-tell-due = { $n ->
    [0] Do dzisiaj wszyscy mają poznać wynik
    [1] Do jutra wszyscy mają poznać wynik
    [few] W ciągu { $n } dni wszyscy mają poznać wynik
    [many] W ciągu { $n } dni wszyscy mają poznać wynik
   *[other] W ciągu { $n } dnia wszyscy mają poznać wynik
 }
clock-tell-over = { $n ->
    [one] Przekazanie wyniku spóźnia się o jeden dzień
    [few] Przekazanie wyniku spóźnia się o { $n } dni
    [many] Przekazanie wyniku spóźnia się o { $n } dni
   *[other] Przekazanie wyniku spóźnia się o { $n } dnia
 }
clock-told = Wszyscy poznali wynik
clock-still = Żadna odpowiedź nie jest teraz oczekiwana
clock-nobody = Jeszcze nikt

# The rungs of the ladder: their names

rung-0 = Nic nie zapisano
rung-1 = Przymus
rung-2 = Pouczanie
rung-3 = Informowanie
rung-4 = Konsultacje
rung-5 = Zaangażowanie
rung-6 = Wspólne projektowanie
rung-7 = Współtworzenie

# The first page of a place

home-title = Strona główna
home-lead = Co tu zgłosisz, dostanie tutaj odpowiedź. Dopóki jej nie ma, strona to mówi.
home-raise = Zgłoś sprawę
home-late = { $n ->
    [one] Jedna odpowiedź jest spóźniona
    [few] { $n } odpowiedzi są spóźnione
    [many] { $n } odpowiedzi jest spóźnionych
   *[other] { $n } odpowiedzi jest spóźnione
 }
home-yours = Czeka na Ciebie
home-yours-none = Nic na Ciebie nie czeka.
home-yours-late = To jest spóźnione
home-talking = Omawiane i rozstrzygane
home-talking-none = Nic nie jest teraz omawiane.
home-raised = Nowe zgłoszenia
home-raised-none = Nie ma nowych zgłoszeń. Twoje może być pierwsze.
home-came = Co z tego wyszło
home-came-none = Nic jeszcze nie zaszło tak daleko.
home-outcomes = Co ma tu być prawdą według mieszkańców
yours-answer = Masz na to odpowiedzieć
yours-action = To zadanie należy do Ciebie
yours-consent = Powiedz, czy to dość bezpieczne, żeby spróbować
yours-judge = Masz odpowiedź. Powiedz, czy to jest odpowiedź dla Ciebie
yours-talk = Masz zaproszenie do rozmowy o tym
home-raise-other = Wpisz coś w czyimś imieniu

# All matters

list-title = Sprawy
list-stages = Etapy
list-all = Wszystkie
list-found = Sprawy, od najnowszej
list-none = Nic tu jeszcze nie ma.
list-more = Starsze sprawy

# Waiting for an answer

waiting-title = Czekają na odpowiedź
waiting-lead = { $n ->
    [one] To miejsce obiecuje Ci odpowiedź w ciągu jednego dnia. Gdy rozmowa się skończy, obiecuje powiedzieć wszystkim, którzy brali udział, co z niej wyszło, najpóźniej w tylu dniach: { $told }.
    [few] To miejsce obiecuje Ci odpowiedź w ciągu { $n } dni. Gdy rozmowa się skończy, obiecuje powiedzieć wszystkim, którzy brali udział, co z niej wyszło, najpóźniej w tylu dniach: { $told }.
    [many] To miejsce obiecuje Ci odpowiedź w ciągu { $n } dni. Gdy rozmowa się skończy, obiecuje powiedzieć wszystkim, którzy brali udział, co z niej wyszło, najpóźniej w tylu dniach: { $told }.
   *[other] To miejsce obiecuje Ci odpowiedź w ciągu { $n } dnia. Gdy rozmowa się skończy, obiecuje powiedzieć wszystkim, którzy brali udział, co z niej wyszło, najpóźniej w tylu dniach: { $told }.
 }
waiting-counts = Czeka: { $n }. Spóźnione: { $late }.
waiting-none = Nic nie czeka na odpowiedź.
waiting-owner-late = { $n ->
    [one] Jedna jest spóźniona
    [few] { $n } są spóźnione
    [many] { $n } jest spóźnionych
   *[other] { $n } jest spóźnione
 }

# A matter: what its page says

strip-says = Etap { $n } z 6: { $stage }
people-count = { $n ->
    [0] Nikt jeszcze nie wziął udziału
    [one] Jedna osoba wzięła udział
    [few] { $n } osoby wzięły udział
    [many] { $n } osób wzięło udział
   *[other] { $n } osoby wzięło udział
 }
cycle-title = Na jakim to jest etapie
step-now = Teraz, od { $day }
step-since = Osiągnięto { $day }
step-ahead = Jeszcze przed nami
step-left-out = Pominięto ({ $who }): { $why }
raised-by = Zgłosiła to osoba: { $who }, { $day }.
raised-by-helper = Zgłosiła to osoba: { $who }, { $how }, { $day }. Wpisała to osoba: { $helper }.
raised-import = Przeniesione z innego miejsca. Zaczęło się tam { $day }.
channel-web = tutaj, na ekranie
channel-paper = na papierze
channel-telephone = przez telefon
channel-in-person = osobiście
hats-part = Kto wziął udział
hats-unknown = role nieznane
too-few = kilka
past-by = { $who }
past-days = od { $from } do { $to }
past-times = { $what } (razy: { $n })

thread-todo = Co możesz teraz zrobić
thread-reply = Odpowiedź
thread-talk = Rozmowa
thread-to-talk = Przejdź do rozmowy
thread-events = Co wydarzyło się gdzie indziej
thread-proposal = Propozycja
thread-decision = Decyzja
thread-concerns = Zastrzeżenia i co z nimi zrobiono
thread-actions = Co się robi i kto to robi
thread-answers = Przekazany wynik
thread-measures = Co się zmieniło
thread-ladder = Na ile zrobiono to wspólnie?
thread-to-ladder = Zobacz każdy fakt na drabinie
thread-past = Co działo się do tej pory
thread-files = To samo jako dane:
owner-is = Ma na to odpowiedzieć: { $who }.
owner-none = Nikt jeszcze się tego nie podjął.
outcome-is = Dotyczy tego, co ma tu być prawdą: „{ $outcome }”

todo-take = Podejmij się: powiedz, że odpowiesz
todo-reply = Odpowiedz osobie, która to zgłosiła
todo-consent = Powiedz, czy to dość bezpieczne, żeby spróbować
todo-talk-open = Otwórz rozmowę
todo-talk-guest = Weź udział bez konta
todo-statements = Dodaj, co myślisz
todo-talk-invite = Zaproś kogoś do rozmowy
todo-proposal = Napisz lub zmień propozycję
todo-other-ways = Pokaż inny sposób
todo-drafted = Pomagam pisać propozycję
todo-consent-open = Zapytaj ludzi, czy to dość bezpieczne, żeby spróbować
todo-decision-record = Zapisz decyzję podjętą gdzie indziej
todo-consent-close = Zamknij rundę i policz
todo-actions = Podejmij się czegoś
todo-tell = Powiedz wszystkim, co z tego wyszło
todo-measures = Wybierz, jak zobaczymy, co się zmieniło
todo-step = Przesuń do następnego etapu
todo-talk-close = Zamknij rozmowę teraz
todo-own = Wskaż, kto ma odpowiedzieć i do kiedy
todo-claim = Powiedz, który to szczebel drabiny
todo-events = Zapisz, co wydarzyło się gdzie indziej
todo-felt = Powiedz, jak to jest brać udział
todo-decision-override = Powiedz, że decyzji nie przestrzegano

contribution-raised = Co zgłoszono
contribution-statement = Zdanie z rozmowy
contribution-concern = Zastrzeżenie
answer-none = Jeszcze bez odpowiedzi
answer-give = Powiedz, co z tego wyszło
answer-judge = Powiedz, czy to jest odpowiedź dla Ciebie
judged-yes = Ta osoba mówi: to jest odpowiedź dla mnie.
judged-partly = Ta osoba mówi: to jest odpowiedź dla mnie tylko częściowo.
judged-no = Ta osoba mówi: to nie jest odpowiedź dla mnie.
told-on = Wszyscy dostali wiadomość { $day }.
told-so-far = { $n ->
    [0] Nie ma jeszcze na co odpowiadać.
    [one] Wkładów: jeden. Z odpowiedzią: { $answered }.
   *[other] Wkładów: { $n }. Z odpowiedzią: { $answered }.
 }
told-more = { $n ->
    [one] Jeszcze jeden jest w pliku
   *[other] W pliku jest ich jeszcze { $n }
 }

# The talk

talk-not-open = Rozmowa się jeszcze nie zaczęła.
talk-is-open = Rozmowa jest otwarta.
talk-is-open-until = Rozmowa jest otwarta do { $day }.
talk-closed-on = Rozmowa zakończyła się { $day }.
talk-who-everyone = Może wziąć udział każdy, kto ma link.
talk-who-members = Może wziąć udział każdy, kto należy do tego miejsca.
talk-who-invited = Mogą wziąć udział tylko osoby zaproszone.
talk-counts = { $n ->
    [0] Nikt jeszcze nie wziął udziału.
    [one] Jedna osoba wzięła udział. Zdania: { $statements }. Głosy: { $votes }.
    [few] { $n } osoby wzięły udział. Zdania: { $statements }. Głosy: { $votes }.
    [many] { $n } osób wzięło udział. Zdania: { $statements }. Głosy: { $votes }.
   *[other] { $n } osoby wzięło udział. Zdania: { $statements }. Głosy: { $votes }.
 }
statement-by = Dodane przez kogoś w tych rolach: { $hats }
statement-by-unknown = Dodane przez kogoś, czyich ról nie znamy
talk-sign-in = Zaloguj się, aby wziąć udział
talk-next = Co o tym myślisz?
talk-left = { $n ->
    [one] To ostatnie zdanie, które czeka na Twój głos.
    [few] { $n } zdania czekają na Twój głos.
    [many] { $n } zdań czeka na Twój głos.
   *[other] { $n } zdania czeka na Twój głos.
 }
talk-voted-all = Oddano głos na każde zdanie. Wróć, gdy będą nowe.
talk-for-other = Dodaj w czyimś imieniu
talk-balance = Kto bierze udział
talk-common = W czym zgadza się każda rola, która głosowała
talk-all = Wszystko, co powiedziano
talk-none = Nikt jeszcze nie dodał zdania.
talk-more = Więcej zdań
talk-every-hat = w każdej roli, która głosowała, więcej osób się zgadza niż nie zgadza
talk-hold = Wstrzymaj to
talk-held = Wstrzymane
held-because = Wstrzymane { $day }. Powód: { $reason }.
held-appealed = Poproszono o ponowne spojrzenie.
held-appeal = Poproś o ponowne spojrzenie
held-release = Pokaż znowu
held-elsewhere = Wstrzymano to w poprzedniej rozmowie
talk-hats-unknown = Nikt nie zapisał, jakie role pełnią te osoby.
vote-legend = Twój głos
vote-agree = Zgadzam się
vote-disagree = Nie zgadzam się
vote-pass = Pomijam
votes-caption = Zgadzam się: { $agree }. Pomijam: { $pass }. Nie zgadzam się: { $disagree }.

# The public record of a matter

did-voice-thread-raise = Zgłoszono
did-voice-thread-take = Ktoś podjął się odpowiedzi
did-voice-thread-own = Wskazano, kto ma odpowiedzieć i do kiedy
did-voice-thread-reply = Osoba, która to zgłosiła, dostała odpowiedź
did-voice-stage-enter = Sprawa przeszła do następnego etapu
did-voice-stage-leave-out = Pominięto etap i podano powód
did-voice-talk-open = Otwarto rozmowę lub zmieniono jej ustawienia
did-voice-talk-close = Zamknięto rozmowę
did-voice-statement-add = Dodano zdanie do rozmowy
did-voice-statement-hold = Wstrzymano zdanie i podano powód
did-voice-statement-show = Wstrzymane zdanie znowu widać
did-voice-answer-give = Odpowiedziano na coś, co wnieśli ludzie
did-voice-answer-tell = Wszystkim, którzy brali udział, powiedziano, co z tego wyszło

# Raise a matter

raise-title = Zgłoś sprawę
raise-lead = Powiedz, co działa, co nie działa albo czego chcesz. Dostaniesz odpowiedź. Każdy widzi, do kiedy.
raise-what = O co chodzi?
raise-what-hint = Kilka słów. Na przykład: ostatni autobus odjeżdża, zanim zamknie się ośrodek dzienny.
raise-what-missing = Napisz, co chcesz zgłosić.
raise-what-long = Skróć to: najwyżej { $most } znaków. Więcej możesz napisać w następnym polu.
raise-body = Napisz więcej
raise-body-hint = Co się dzieje i co byłoby lepsze? Każdy może to przeczytać, więc pomiń prywatne sprawy innych.
raise-body-missing = Napisz o tym trochę więcej. Wystarczy jedno zdanie.
raise-body-long = Skróć to: najwyżej { $most } znaków.
raise-outcome = Czego z tej listy to dotyczy?
raise-outcome-hint = To jest to, co ma tu być prawdą. Wybierz, co jest najbliższe.
raise-outcome-missing = Wybierz, czego to dotyczy. Jeśli nic dobrze nie pasuje, wybierz, co jest najbliższe.
raise-button = Zgłoś
raise-done = Mamy to. Dostaniesz odpowiedź. Ta strona mówi, do kiedy.

raise-other-title = Zgłoś coś w czyimś imieniu
raise-other-lead = Najpierw zapytaj tę osobę. Napisz to jej słowami. Twoje nazwisko będzie obok, aby było widać, kto to wpisał.
raise-other-what = O co chodzi?
raise-other-what-hint = Kilka słów, tak jak powiedziałaby to ta osoba.
raise-other-body = Co ta osoba powiedziała
raise-other-body-hint = Jej słowami, na ile się da. Każdy może to przeczytać, więc pomiń to, co prywatne.
raise-other-outcome = Czego z tej listy to dotyczy?
raise-other-outcome-hint = To jest to, co ma tu być prawdą. Wybierz, co jest najbliższe.
raise-other-known = Czy ta osoba była już przez Ciebie wpisana?
raise-other-known-hint = Wybierz ją tutaj i zostaw imię, role i adres puste. Jeśli nie, zostaw to bez zmian.
raise-known-gone = Tej osoby już tu nie ma albo wpisał ją ktoś inny. Wróć i napisz, kto to jest.
raise-known-both = Wybrano osobę i wpisano też kogoś nowego. Zostaw tylko jedno.
raise-other-name = Imię i nazwisko tej osoby
raise-other-name-hint = Tak, jak inni mają je czytać. Wystarczy imię.
raise-name-missing = Wpisz imię tej osoby.
raise-name-long = Skróć imię i nazwisko: najwyżej { $most } znaków.
raise-other-hat = Jakie role pełni ta osoba?
raise-other-hat-hint = Wybierz wszystkie, które pasują.
hat-community-their = Mieszka tutaj albo należy tu do grupy
hat-using-their = Korzysta z opieki lub wsparcia albo opiekuje się kimś, kto z nich korzysta
hat-providing-their = Opieka lub wsparcie to jej praca
hat-commissioning-their = Decyduje o opiece albo kupuje ją dla samorządu (council) lub NHS
raise-hat-missing = Wybierz dla tej osoby przynajmniej jedną rolę.
raise-other-channel = W jaki sposób to powiedziała?
raise-other-channel-paper = Na papierze
raise-other-channel-telephone = Przez telefon
raise-other-channel-in-person = Osobiście
raise-channel-missing = Wybierz, w jaki sposób to powiedziała.
raise-other-consent = Jak się na to zgodziła?
raise-other-consent-hint = Na przykład: podpisała kartkę 3 maja, albo: powiedział mi przez telefon.
raise-consent-missing = Napisz, jak ta osoba się zgodziła. Bez jej zgody nie możemy tego przechowywać.
raise-consent-long = Skróć opis zgody: najwyżej { $most } znaków.
raise-other-address = Jej adres
raise-other-address-hint = Wyślemy tam odpowiedź pocztą. Inni go nie widzą.
raise-address-missing = Wpisz adres lub numer telefonu, aby odpowiedź mogła dotrzeć.
raise-address-long = Skróć adres: najwyżej { $most } znaków.
raise-other-phone = Jej numer telefonu
raise-other-phone-hint = Jeśli nie ma adresu, ktoś zadzwoni z odpowiedzią. Inni go nie widzą.
raise-phone-long = Skróć numer telefonu: najwyżej { $most } znaków.
raise-other-easy = Jak mamy do niej pisać?
raise-other-easy-yes = W Easy Read (po angielsku): krótkie zdania, duży druk
raise-other-button = Zgłoś w jej imieniu

# Who is to answer

own-title = Kto ma na to odpowiedzieć?
own-lead = Wskazuje się jedną osobę i dzień. Każdy widzi jedno i drugie.
own-owner = Kto ma odpowiedzieć
own-owner-missing = Wybierz, kto ma odpowiedzieć.
own-owner-long = Wybierz kogoś z listy.
own-by = Do kiedy
own-by-missing = Wpisz dzień, do którego ma przyjść odpowiedź.
own-by-wrong = Sprawdź datę. Potrzebny jest dzień, miesiąc i rok, na przykład 3 5 2027.
own-by-past = { $day } już minął. Wybierz dzisiaj lub późniejszy dzień.
own-button = Wskaż tę osobę
own-done = Jest to teraz na stronie. Osoba, która ma odpowiedzieć, dostała wiadomość.
take-done = Teraz Ty masz na to odpowiedzieć. Strona mówi, do kiedy.

# Answer the person who raised it

reply-title = Odpowiedz osobie, która to zgłosiła
reply-lead = Powiedz, co zrobisz albo dlaczego nie możesz. Ta osoba dostanie Twoje słowa w sposób, który wybrała.
reply-reply = Twoja odpowiedź
reply-reply-hint = Proste słowa. Kto może czytać tę sprawę, może też czytać odpowiedź.
reply-reply-missing = Napisz odpowiedź.
reply-reply-long = Skróć odpowiedź: najwyżej { $most } znaków.
reply-button = Wyślij odpowiedź
reply-done = Twoja odpowiedź została wysłana.

# Talking it through

talk-open-title = Otwórz rozmowę
talk-open-lead = Zadaj jedno pytanie. Powiedz, kto może wziąć udział i do kiedy. Możesz to później zmienić na tej stronie.
talk-open-question = Pytanie
talk-open-question-hint = Jedno proste pytanie, na które każdy może odpowiedzieć. Na przykład: jak moglibyśmy wszyscy wracać wieczorem do domu?
talk-open-question-missing = Napisz pytanie, które zadajesz.
talk-open-question-long = Skróć pytanie: najwyżej { $most } znaków.
talk-open-who = Kto może wziąć udział?
talk-open-who-everyone = Każdy, kto ma link
talk-open-who-everyone-hint = Konto nie jest potrzebne, tylko imię i role.
talk-open-who-members = Każdy, kto należy do tego miejsca
talk-open-who-invited = Tylko osoby zaproszone
talk-open-who-invited-hint = Od tej chwili inni nie mogą czytać tej sprawy.
talk-open-who-missing = Wybierz, kto może wziąć udział.
talk-open-until = Do kiedy?
talk-open-until-hint = Po tym dniu biegnie obietnica: wszyscy, którzy brali udział, dowiedzą się, co z tego wyszło.
talk-open-until-missing = Wpisz ostatni dzień rozmowy.
talk-open-until-wrong = Sprawdź datę. Potrzebny jest dzień, miesiąc i rok, na przykład 3 5 2027.
talk-open-until-past = Ten dzień już minął. Wybierz dzisiaj lub późniejszy dzień.
talk-open-button = Otwórz rozmowę
talk-open-done = Rozmowa jest otwarta.
talk-close-done = Rozmowa jest zamknięta. Teraz wszyscy, którzy brali udział, mają się dowiedzieć, co z niej wyszło.

invite-title = Zaproś kogoś
invite-lead = Powiemy tej osobie w sposób, który wybrała.
invite-person = Kogo chcesz zaprosić?
invite-person-missing = Wybierz, kogo zaprosić.
invite-button = Zaproś
invite-done = Zaproszenie wysłane.

guest-title = Weź udział bez konta
guest-lead = Powiedz, jak mamy Cię nazywać i jakie role pełnisz. O nic więcej nie pytamy, więc nie możemy do Ciebie napisać. Wróć na tę stronę, aby zobaczyć, co z tego wyszło.
guest-name = Jak mamy Cię nazywać?
guest-name-hint = Dowolne imię, jakie lubisz.
guest-name-missing = Wpisz imię, którym możemy Cię nazywać.
guest-name-long = Skróć imię: najwyżej { $most } znaków.
guest-hat = Jakie role pełnisz?
guest-hat-hint = Wybierz wszystkie, które pasują. Wszystkie cztery są tu równe.
guest-hat-missing = Wybierz przynajmniej jedną rolę.
guest-button = Weź udział
guest-done = Witamy. Możesz teraz głosować i dodać, co myślisz.

# Statements

statement-title = Dodaj, co myślisz
statement-lead = Napisz jedno proste zdanie z jedną myślą. Inni mogą się zgodzić, nie zgodzić albo pominąć.
statement-body = Twoje zdanie
statement-body-hint = Najwyżej 140 znaków. Obok widać Twoje role i dzień. Nazwiska nie widać.
statement-body-missing = Napisz jedno zdanie o tym, co myślisz.
statement-body-long = Skróć zdanie: najwyżej { $most } znaków. Jeśli są w nim dwie myśli, dodaj dwa zdania.
statement-button = Dodaj
statement-done = Zdanie jest teraz w rozmowie.

statement-other-title = Dodaj, co myśli ktoś inny
statement-other-lead = Najpierw zapytaj tę osobę. Napisz jej słowami: jedno proste zdanie z jedną myślą.
statement-other-body = Jej zdanie
statement-other-body-hint = Najwyżej 140 znaków. Obok widać role tej osoby. Publiczny rejestr podaje Twoje nazwisko i dzień, bo Ty to wpisujesz.
statement-other-name = Imię tej osoby
statement-other-name-hint = Wystarczy imię.
statement-other-name-missing = Wpisz imię tej osoby.
statement-other-name-long = Skróć imię: najwyżej { $most } znaków.
statement-other-hat = Jakie role pełni ta osoba?
statement-other-hat-hint = Wybierz wszystkie, które pasują.
statement-other-hat-missing = Wybierz dla tej osoby przynajmniej jedną rolę.
statement-other-channel = W jaki sposób to powiedziała?
statement-other-channel-paper = Na papierze
statement-other-channel-telephone = Przez telefon
statement-other-channel-in-person = Osobiście
statement-other-channel-missing = Wybierz, w jaki sposób to powiedziała.
statement-other-consent = Jak się na to zgodziła?
statement-other-consent-hint = Na przykład: podpisała kartkę 3 maja, albo: powiedział mi przez telefon.
statement-other-consent-missing = Napisz, jak ta osoba się zgodziła. Bez jej zgody nie możemy tego przechowywać.
statement-other-consent-long = Skróć opis zgody: najwyżej { $most } znaków.
statement-other-address = Jej adres
statement-other-address-hint = Na list o tym, co z tego wyszło. Możesz zostawić to puste. Inni go nie widzą.
statement-other-address-long = Skróć adres: najwyżej { $most } znaków.
statement-other-easy = Jak mamy do niej pisać?
statement-other-easy-yes = W Easy Read (po angielsku): krótkie zdania, duży druk
statement-other-button = Dodaj w jej imieniu

vote-done = Twój głos jest policzony. Możesz go zmienić, dopóki trwa rozmowa.

hold-title = Wstrzymaj to
hold-lead = Inni tego wtedy nie widzą. Osoba, która to napisała, dowie się dlaczego i może poprosić o ponowne spojrzenie.
hold-reason = Dlaczego to wstrzymujesz?
hold-reason-hint = Nie ma innych powodów niż te.
hold-reason-missing = Wybierz powód.
hold-why = Co dokładnie jest z tym nie tak?
hold-why-hint = Te słowa dostanie osoba, która to napisała.
hold-why-missing = Napisz, co jest nie tak, aby ta osoba mogła zrozumieć.
hold-why-long = Skróć to: najwyżej { $most } znaków.
hold-button = Wstrzymaj
hold-done = Wstrzymane. Osoba, która to napisała, dostała wiadomość.
release-done = Znowu to widać. Osoba, która to napisała, dostała wiadomość.

appeal-title = Poproś o ponowne spojrzenie
appeal-lead = Moderator lub gospodarz spojrzy na to jeszcze raz.
appeal-why = Dlaczego inni mają to zobaczyć?
appeal-why-missing = Napisz, dlaczego inni mają to zobaczyć.
appeal-why-long = Skróć to: najwyżej { $most } znaków.
appeal-button = Poproś o ponowne spojrzenie
appeal-done = Mamy to. Moderator lub gospodarz spojrzy na to jeszcze raz.

# Why something cannot be done

refused-not-owner = To może zrobić osoba, która ma odpowiedzieć na tę sprawę. Strona „Kto co może” mówi, kto jeszcze.
refused-replied = Osoba, która to zgłosiła, ma już odpowiedź.
refused-has-owner = Ktoś już ma na to odpowiedzieć. Tylko ta osoba lub gospodarz może wskazać kogoś innego.
refused-not-talk = Rozmowę można otworzyć tylko wtedy, gdy sprawa jest na etapie „Omówiona”.
refused-talk-closed = Rozmowa nie jest teraz otwarta.
refused-not-everyone = Ta rozmowa jest dla osób, które tu należą lub mają zaproszenie. Zaloguj się, aby wziąć udział.
refused-not-invited = To jest dla osób, które mogą wziąć udział. Poproś osobę, która ma odpowiedzieć na tę sprawę, aby Cię wpuściła.
refused-not-moderator = To jest dla moderatorów, którzy dbają o zasady rozmowy.
refused-held = To zdanie jest wstrzymane.
refused-not-held = To zdanie nie jest wstrzymane.
refused-appealed = Już poproszono o ponowne spojrzenie. Moderator lub gospodarz to zrobi.
refused-no-vote = Wróć i wybierz: zgadzam się, nie zgadzam się albo pomijam.
refused-guest = Goście rozmowy mówią tylko we własnym imieniu. Zaloguj się jako ktoś, kto tu należy, aby wpisać coś za innych.

# Mails and letters. A subject is read by whoever sees the screen: nothing private stands in it.

mail-own-subject = { $place }: masz na coś odpowiedzieć
mail-own-text =
    Dzień dobry, { $name },

    masz na to odpowiedzieć ({ $place }):

    „{ $title }”

    Tu zobaczysz, o co chodzi i do kiedy odpowiedzieć:
    { $link }
mail-remind-subject = { $place }: zbliża się termin odpowiedzi
mail-remind-text =
    Dzień dobry, { $name },

    ktoś czeka na Twoją odpowiedź, a termin jest blisko:

    „{ $title }”

    Możesz odpowiedzieć tutaj:
    { $link }
mail-overdue-owner-subject = { $place }: odpowiedź jest spóźniona
mail-overdue-owner-text =
    Dzień dobry, { $name },

    ktoś czeka na Twoją odpowiedź. Termin już minął:

    „{ $title }”

    Strona mówi to wszystkim, dopóki nie odpowiesz. Możesz odpowiedzieć tutaj:
    { $link }
mail-overdue-subject = { $place }: jesteśmy Ci winni odpowiedź
mail-overdue-text =
    Dzień dobry, { $name },

    to Twoje zgłoszenie ({ $place }):

    „{ $title }”

    Odpowiedź powinna już u Ciebie być. Nie ma jej i to nie Twoja wina. Strona mówi to wszystkim, dopóki jej nie dostaniesz.

    Tu zobaczysz, kto ma odpowiedzieć:
    { $link }
mail-reply-subject = { $place }: masz odpowiedź
mail-reply-text =
    Dzień dobry, { $name },

    to Twoje zgłoszenie ({ $place }):

    „{ $title }”

    Oto odpowiedź:

    { $reply }

    Tu zobaczysz, co będzie dalej:
    { $link }
mail-invite-subject = { $place }: masz zaproszenie do udziału
mail-invite-text =
    Dzień dobry, { $name },

    ludzie rozmawiają o tym pytaniu ({ $place }), a Ty masz zaproszenie:

    „{ $question }”

    Możesz dodać, co myślisz, i głosować nad tym, co myślą inni:
    { $link }

    Jeśli nie masz ekranu, powiedz nam na papierze, przez telefon lub osobiście. Ktoś może to wpisać za Ciebie.
mail-held-subject = { $place }: Twoje zdanie zostało wstrzymane
mail-held-text =
    Dzień dobry, { $name },

    to Twoje zdanie ({ $place }):

    „{ $statement }”

    Inni go teraz nie widzą. Oto powód:

    { $reason }

    { $why }

    Czy myślisz, że to niesłuszne? Możesz poprosić o ponowne spojrzenie:
    { $link }
mail-shown-subject = { $place }: Twoje zdanie znowu widać
mail-shown-text =
    Dzień dobry, { $name },

    to zdanie było wstrzymane. Teraz inni znowu je widzą:

    „{ $statement }”

    Tu jest rozmowa:
    { $link }
mail-told-subject = { $place }: co wyszło z Twojego wkładu
mail-told-text =
    Dzień dobry, { $name },

    to sprawa z Twoim udziałem ({ $place }):

    „{ $title }”

    Oto co wyszło z Twojego wkładu:

    { $answers }

    Tu zobaczysz całość i możesz powiedzieć, czy to jest odpowiedź dla Ciebie:
    { $link }

    Dziękujemy za udział.

mail-private-subject = { $place }: coś na Ciebie czeka
mail-private-text =
    Dzień dobry, { $name },

    coś nowego czeka na Ciebie w sprawie, w której bierzesz udział. Jest tylko dla osób zaproszonych, więc nie piszemy tutaj, co to jest.

    Możesz to przeczytać tutaj: { $link }
mail-concern-subject = { $place }: jest odpowiedź na Twoje zastrzeżenie
mail-concern-text =
    Dzień dobry, { $name },

    to Twoje zastrzeżenie, że coś nie jest bezpieczne:

    „{ $concern }”

    Oto odpowiedź:

    { $answer }

    Możesz ją zobaczyć tutaj. Możesz też zmienić swoje słowa, dopóki trwa runda:
    { $link }
mail-action-subject = { $place }: coś jest na Twoje nazwisko
mail-action-text =
    Dzień dobry, { $name },

    to zadanie jest teraz na Twoje nazwisko:

    „{ $action }”

    Należy do tej sprawy: „{ $title }”.

    Tu zobaczysz, do kiedy, i możesz powiedzieć, jak idzie. Jeśli nie było na to Twojej zgody, powiedz to tam:
    { $link }
mail-appeal-subject = { $place }: prośba o ponowne spojrzenie
mail-appeal-text =
    Dzień dobry, { $name },

    ktoś prosi o ponowne spojrzenie na zdanie, które wstrzymano:

    „{ $why }”

    Tu je widać i można je pokazać znowu: { $link }
mail-explained-subject = { $place }: wyjaśnienie w sprawie Twojego zastrzeżenia
mail-explained-text =
    Dzień dobry, { $name },

    to Twoje zastrzeżenie, że coś nie jest bezpieczne:

    „{ $concern }”

    Nic się nie zmienia, a oto wyjaśnienie:

    { $answer }

    Twoje zastrzeżenie pozostaje otwarte. Jeśli to Ci wystarczy, odpowiedz jeszcze raz. Jeśli nie, nie musisz nic robić:
    { $link }

table-hat = Rola
ladder-says = Zapisy potwierdzają: { $proven }. Z faktami, których nie zapisano, mogłoby to być: { $possible }.
ladder-token = Ludzi zapytano i to wszystko. Nie poznali wyniku na czas, nie widzieli innej drogi albo nie mieli czasu pomyśleć.
ladder-led = Prowadzą to ludzie: ktoś ze społeczności lub korzystający z opieki to zgłosił i za to odpowiada.
claim-none = Nikt nie zadeklarował szczebla.
