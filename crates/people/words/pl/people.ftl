# Polish. No native speaker has checked these words yet.

# Signing in

sign-in-title = Zaloguj się
sign-in-how = Nie potrzebujesz hasła. Wpisz swój adres e-mail, a my wyślemy Ci link.
sign-in-new = Jesteś tu pierwszy raz? Zrób to samo: link Cię wprowadzi.
sign-in-invited = Możesz wejść, jeśli ktoś Cię tu wpisał. Jeśli nikt tego nie zrobił, i tak wpisz swój adres: powiemy Ci, kogo zapytać.
sign-in-no-email = Nie masz e-maila? Ktoś, kto tu należy, może Cię wpisać, a my skontaktujemy się pocztą, telefonicznie lub osobiście.
sign-in-email = Twój adres e-mail
sign-in-email-hint = Na przykład amina@example.org
sign-in-email-missing = Wpisz swój adres e-mail.
sign-in-email-wrong = Sprawdź adres e-mail. Musi mieć znak @, a po nim kropkę, na przykład amina@example.org.
sign-in-go = Wyślij mi link
sign-in-sent-title = Sprawdź swoją pocztę e-mail
sign-in-sent-text = Wiadomość z odnośnikiem jest w drodze, chyba że na ten adres pisano przed chwilą zbyt często. Otwórz ją i naciśnij odnośnik.
sign-in-sent-limit = Na jeden adres wysyłamy { $many } linków z rzędu, a potem jeden co { $minutes } minuty.
sign-in-sent-once = Link działa raz i przez 15 minut.
sign-in-sent-none = Nic nie przyszło? Poczekaj minutę i zajrzyj do folderu ze spamem. Potem poproś o nowy link.
sign-in-again = Poproś o nowy link
sign-in-link-title = Już prawie gotowe
sign-in-link-text = Naciśnij przycisk, aby przejść dalej.
sign-in-link-go = Zaloguj się
sign-in-dead-title = Ten link już nie działa
sign-in-dead-text = Link działa raz i przez 15 minut. Możesz dostać nowy.
sign-in-done = Logowanie się udało.
sign-in-ended = Wylogowano Cię.
sign-in-ended-everywhere = Wylogowano Cię na wszystkich urządzeniach.

sign-in-mail-subject = Logowanie: { $place }
sign-in-mail-text =
    Dzień dobry,

    otwórz ten link, aby się zalogować ({ $place }):

    { $link }

    Działa raz i przez 15 minut. Jeśli to nie Twoja prośba, nie musisz nic robić.
join-mail-subject = Dołącz: { $place }
join-mail-text =
    Dzień dobry,

    ktoś, zapewne Ty, wpisał ten adres, aby wejść do tego miejsca: { $place }. Jeszcze go nie znamy. Otwórz ten link, aby dołączyć:

    { $link }

    Działa raz i przez 15 minut. Jeśli to nie Twoja prośba, nie musisz nic robić.
sign-in-unknown-subject = { $place }: nie znamy tego adresu
sign-in-unknown-text =
    Dzień dobry,

    ktoś, zapewne Ty, wpisał ten adres, aby wejść do tego miejsca: { $place }. Nie znamy go, a tutaj wchodzi się na zaproszenie. Poproś jedną z tych osób, aby Cię wpisała:

    { $contacts }

    Więcej o tym, kogo zapytać: { $link }

    Jeśli to nie Twoja prośba, nie musisz nic robić.

# Joining

join-title = Dołącz: { $place }
join-why = Powiedz nam, kim jesteś. Inni widzą tu Twoje imię i role, i nic więcej z tej strony.
join-private = To, jak się z Tobą kontaktujemy, jest prywatne. Wszystko możesz później zmienić.
join-go = Dołącz
join-done = Witamy. Teraz tu należysz.
join-closed = Wchodzi się tu na zaproszenie. Strona „Pomoc i kontakty” mówi, kogo zapytać.

# A person

people-name = Twoje imię i nazwisko
people-name-hint = Tak, jak inni mają je tu czytać.
people-name-missing = Wpisz imię i nazwisko, w jednej linii.
people-name-long = Skróć imię i nazwisko: najwyżej { $most } znaków.
people-hat = Jakie role pełnisz?
people-hat-hint = Wybierz wszystkie, które pasują. Wszystkie cztery są tu równe.
people-hat-missing = Wybierz przynajmniej jedną rolę.

people-enter-title = Wpisz kogoś, kto nie korzysta z internetu
people-enter-how = Możesz to zrobić dla kogoś, kto prosi o to na papierze, przez telefon lub osobiście. Zapisujemy, że to Ty, a ta osoba może zapytać, co o niej przechowujemy.
people-enter-name = Imię i nazwisko tej osoby
people-enter-name-hint = Tak, jak inni mają je tu czytać.
people-enter-hat = Jakie role pełni ta osoba?
people-enter-hat-hint = Przeczytaj jej je na głos i wybierz wszystkie, które pasują. Wszystkie cztery są tu równe.
people-enter-way = Jak mamy się z nią kontaktować?
people-enter-words = Jakim językiem mamy do niej pisać?
people-enter-format = Czego ta osoba potrzebuje, żeby nas czytać lub słyszeć?
people-enter-access = Czego ta osoba potrzebuje, żeby brać udział?
people-enter-access-hint = Na przykład kogoś do wspólnego czytania, pętli indukcyjnej, więcej czasu. Możesz zostawić puste.
people-enter-email = Jej adres e-mail, jeśli go ma
people-enter-email-hint = Dzięki niemu może się później sama zalogować.
people-consent = Jak ta osoba się zgodziła?
people-consent-hint = Na przykład: podpisała kartkę 3 maja, albo: powiedział mi przez telefon.
people-consent-missing = Napisz, jak ta osoba się zgodziła. Bez jej zgody nie możemy nic o niej przechowywać.
people-consent-long = Skróć opis zgody: najwyżej { $most } znaków.
people-enter-go = Wpisz tę osobę
people-enter-yours = Osoby wpisane przez Ciebie
people-enter-last = Ostatnio wpisana osoba:
people-entered = Ta osoba teraz tu należy.

# My page

me-title = Ty
me-ward = Twój okręg (ward)
me-ward-hint = Nie musisz tego mówić. Nie widać tego na żadnej stronie. Służy do wyników według okręgów, tam gdzie odpowiedziało dość osób.
me-go = Zapisz
me-changed = Zapisaliśmy zmianę.
me-part-about = O Tobie
me-page-what = Co widzą o Tobie inni członkowie.
me-strengths-what = Co lubisz, wiesz i umiesz. Przy każdej rzeczy wybierasz, kto ją widzi.
me-reach-what = Pocztą, telefonem, SMS-em, e-mailem lub osobiście, i co pomaga Ci nas czytać lub słyszeć.
me-part-papers = Twój plan i czego potrzebujesz
me-plan-what = Czego chcesz, kto co robi i co zrobić, gdy coś pójdzie źle.
me-path-what = Zacznij od marzenia i cofaj się do pierwszego kroku.
me-needs-what = Jak dobrze Cię wspierać. Ty wybierasz, kto może to czytać.
me-looks-what = Kto otwierał Twoje prywatne dokumenty, kiedy i dlaczego.
me-part-around = Ludzie wokół Ciebie
me-circle-what = Kto jest w Twoim życiu, jako obrazek. Twój krąg wsparcia: kiedy się spotyka i kto co obiecał.
me-circles-what = Kręgi innych osób, w których powiedziano „tak”.
me-teams-what = Osoby, które Cię wspierają lub które Ty wspierasz. Obie strony się zgadzają.
me-networks-what = Sąsiedzi z bliska, którzy sobie pomagają.
me-meet-what = Połącz ludzi. Oboje mówią „tak”, zanim zobaczą, jak się ze sobą skontaktować.
me-part-help = Pomoc i bezpieczeństwo
me-acting-what = Zaufana osoba robi tu coś za Ciebie albo Ty za nią.
me-decisions-what = Jeśli ktoś musiał zdecydować za Ciebie: kto, dlaczego, co zostało przez Ciebie powiedziane i kiedy wróci się do tego.
me-raise-what = Powiedz to w dwie minuty. Ktoś się tym zajmie.
me-worries-what = Co stało się ze zgłoszonymi przez Ciebie obawami.
me-part-account = Twoje konto i Twoje prawa
me-account-what = Jak się logujesz i na jakich urządzeniach.
me-data-what = Przeczytaj, zabierz ze sobą albo poproś o poprawienie.
me-agreed-what = Na co była zgoda. Możesz ją cofnąć.
me-equal-what = Trzymane z dala od Twojego imienia i nazwiska.
me-forget-what = To, co zostało napisane, zostanie wymazane, a Ty dostaniesz pokwitowanie.
me-name-and-part = Twoje imię i Twoje role
me-reach-change = Zobacz lub zmień, jak się z Tobą kontaktujemy
me-groups = Twoje grupy
me-groups-none = Nie należysz jeszcze do żadnej grupy.
me-groups-all = Wszystkie grupy
me-help = Pomóż innym wziąć udział
me-out-everywhere = Wyloguj się wszędzie

# How someone is reached

reach-title = Jak się z Tobą kontaktujemy
reach-private = Możesz to czytać Ty, osoba, która Cię wpisała, osoba, która działa w tym w Twoim imieniu, i gospodarze, gdy wysyłają Ci list. Nikt inny.
reach-email = Twój adres do logowania: { $email }.
reach-email-theirs = Adres e-mail tej osoby: { $email }.
reach-way = Jak mamy się z Tobą kontaktować?
reach-way-hint = Każdy sposób jest tak samo dobry.
reach-way-missing = Wybierz, jak mamy się z Tobą kontaktować.
reach-way-no-email = Do kontaktu e-mailem potrzebujemy adresu e-mail. Wybierz inny sposób albo podaj adres.
reach-way-e-mail = E-mailem
reach-way-post = Pocztą
reach-way-telephone = Przez telefon
reach-way-text = SMS-em
reach-way-in-person = Osobiście
reach-phone = Numer telefonu
reach-phone-hint = Potrzebny do rozmów i SMS-ów. Możesz dopisać, kiedy najlepiej dzwonić.
reach-phone-missing = Wpisz numer telefonu, aby można było zadzwonić lub wysłać SMS.
reach-phone-wrong = Sprawdź numer telefonu. Musi mieć przynajmniej sześć cyfr.
reach-phone-long = Skróć numer telefonu: najwyżej { $most } znaków.
reach-address = Adres
reach-address-hint = Potrzebny do listów. Każda część w osobnej linii, i kod pocztowy.
reach-address-missing = Wpisz adres, aby list mógł dotrzeć.
reach-address-long = Skróć adres: najwyżej { $most } znaków.
reach-words = Jakim językiem mamy do Ciebie pisać?
reach-words-missing = Wybierz prosty angielski, Easy Read albo inny język.
reach-words-plain = Prosty angielski
reach-words-easy = Easy Read (po angielsku): krótkie zdania, duży druk
reach-access = Czego potrzebujesz, aby wziąć udział?
reach-access-hint = Na przykład duży druk, ktoś, kto poczyta z Tobą, pętla indukcyjna, więcej czasu. Możesz zostawić to puste.
reach-access-missing = Napisz, czego potrzebujesz, albo zostaw to puste.
reach-access-long = Skróć to, czego potrzebujesz: najwyżej { $most } znaków.
reach-go = Zapisz
reach-back = Wróć na swoją stronę
reach-changed = Zapisaliśmy, jak się z Tobą kontaktować.

# Letters

letter-list-title = Listy do wysłania
letter-list-how = Do tych osób nie piszemy e-mailem. Wydrukuj i wyślij każdy list albo zadzwoń, albo idź i przeczytaj go na miejscu. Potem zaznacz, że to zrobione.
letter-list-none = Żaden list nie czeka na wysłanie.
letter-title = Dla: { $name }
letter-how = Wydrukuj i wyślij albo przeczytaj na głos. Potem naciśnij przycisk poniżej.
letter-access = Czego potrzebuje ta osoba:
letter-go = Zrobione: wysłane, przekazane telefonicznie lub osobiście
letter-answer =
    Nie potrzebujesz komputera, aby odpowiedzieć. Zadzwoń lub napisz i powiedz, co mamy dla Ciebie zapisać:
    { $contacts }
letter-answer-back = Nie potrzebujesz komputera, aby odpowiedzieć. Napisz odpowiedź na tym liście i oddaj go albo wyślij na adres, z którego przyszedł.
letter-posted-on = Zrobione { $day }.
letter-posted = Zapisaliśmy, że to zrobione.
letter-back = Wszystkie listy do wysłania

# Groups

group-list-title = Grupy
group-list-what = Ludzie, którzy są tu razem: grupa opiekunów, spółdzielnia, klub obiadowy; i miejsca, w których ludzie się spotykają: kawiarnia, biblioteka, działki. Grupa może się czegoś wspólnie podjąć.
group-list-none = Nie ma tu jeszcze żadnej grupy.
group-few = Mniej osób niż { $n }
group-number = { $n ->
    [one] Jedna osoba
    [few] { $n } osoby
    [many] { $n } osób
   *[other] { $n } osoby
 }
group-members = Kto do niej należy
group-members-none = Nikt jeszcze do niej nie należy.
group-members-hidden = Kto do niej należy, widzą ci, którzy należą do tego miejsca. Zaloguj się, aby zobaczyć.
group-join-go = Dołącz do tej grupy
group-leave-go = Opuść tę grupę
group-joined = Należysz teraz do tej grupy.
group-left = Nie należysz już do tej grupy.
group-not-in = Nie należysz do tej grupy.
group-back = Wszystkie grupy
group-make-title = Wpisz nową grupę lub miejsce
group-name = Nazwa grupy
group-name-missing = Wpisz nazwę grupy.
group-name-long = Skróć nazwę grupy: najwyżej { $most } znaków.
group-about = Po co jest ta grupa
group-about-hint = Jedno lub dwa zdania. Każdy może je przeczytać.
group-about-missing = Napisz, po co jest ta grupa.
group-about-long = Skróć opis grupy: najwyżej { $most } znaków.
group-found-at = Gdzie i kiedy?
group-found-at-hint = Tylko jeśli to miejsce spotkań. Na przykład: biblioteka, Mill Lane, wtorki od 10 do 12
group-found-at-long = To za długie. Napisz najwyżej { $most } znaków.
group-make-go = Wpisz
group-made = Grupa już tu jest.

# Roles

role-give-title = Kto dba o to miejsce
role-give-what = Niektóre osoby mają zadanie dla całego miejsca. Każdy może przeczytać, kto, od kiedy, kto je powierzył i co dzięki niemu widać.
role-give-none = Nikt nie ma teraz tej funkcji.
role-give-steward = Gospodarz
role-give-moderator = Moderator
role-give-safeguarding = Ochrona przed krzywdą (safeguarding)
role-give-guardian = Caldicott Guardian
role-give-since = Od { $day }.
role-give-by = Nadaje: { $name }.
role-give-by-nobody = Nadana, gdy miejsce powstało, albo przez osobę, która prowadzi tu Mutual.
role-give-lets-steward = Dba o całe miejsce: wpisuje osoby, zajmuje się listami i tym, dokąd idą, nadaje funkcje. Obawa trafia do gospodarza tylko wtedy, gdy nie może się nią zająć nikt z funkcją ochrony przed krzywdą.
role-give-lets-moderator = Dba o zasady rozmowy. Widzi wstrzymane zdania i nic więcej ponad to, co widzą inni.
role-give-lets-safeguarding = Zajmuje się obawami o krzywdę i zaniedbanie, ale nigdy taką, która może dotyczyć tej osoby. Kto ma obawę, czyta ją i może przeczytać, czego potrzebuje osoba, której może dziać się krzywda. Ta osoba widzi później, że to przeczytano. Nikt nie nadaje tej funkcji sobie.
role-give-lets-guardian = Widzi, jak często czyta się prywatne dokumenty, kto i dlaczego: nie widzi, czyje są, ani co w nich jest. Nikt nie nadaje tej funkcji sobie.
role-give-step = Loguje się z drugim krokiem.
role-give-no-step = Nie ma jeszcze drugiego kroku. Do tego czasu nie może otworzyć tego, co prywatne u innych.
role-give-end = Zakończ tę funkcję
role-give-form = Nadaj komuś funkcję
role-give-person = Kto
role-give-person-missing = Wybierz, kto ma dostać funkcję.
role-give-role = Jaka funkcja
role-give-role-missing = Wybierz funkcję.
role-give-go = Nadaj funkcję
role-give-given = Funkcja została nadana.
role-give-ended = Funkcja się skończyła.
role-end-title = Zakończ tę funkcję
role-end-lead = Ta osoba nie będzie już mogła robić tego, na co pozwala ta funkcja. To, co w niej podjęła, od razu przejdzie do kogoś innego.
role-end-button = Zakończ funkcję
role-give-last-steward = To ostatni gospodarz. Miejsce zawsze musi mieć gospodarza: najpierw nadaj tę funkcję komuś innemu.
role-give-not-self = Ta funkcja otwiera to, co prywatne u innych, więc nikt nie nadaje jej sobie. Poproś innego gospodarza, aby ją nadał. Jeśli tylko Ty jesteś gospodarzem, poproś osobę, która prowadzi Mutual.
role-mail-subject = { $place }: coś na Ciebie czeka
role-mail-text =
    Dzień dobry, { $name },

    { $person } ma nową funkcję ({ $place }): { $role }. W tej funkcji widać więcej z tego, co prywatne u innych,
    albo to, jak jest czytane. Wiedzą o tym wszyscy, którzy dbają o to miejsce, aby nikt nie miał jej po cichu.

    Kto ją ma, potrzebuje drugiego kroku logowania: dopóki go nie ustawi, nie otworzy tego, co prywatne u innych.
    Pytamy o to po zalogowaniu.

    Zobacz, kto ma jaką funkcję. Jeśli coś się nie zgadza, powiedz innym gospodarzom albo zakończ tę funkcję:

    { $link }
role-mail-ended-subject = { $place }: coś na Ciebie czeka
role-mail-ended-text =
    Dzień dobry, { $name },

    { $person } nie ma już tej funkcji ({ $place }): { $role }. Wiedzą o tym wszyscy, którzy dbają o to miejsce.

    Zobacz, kto ma jaką funkcję. Jeśli coś się nie zgadza, powiedz innym gospodarzom:

    { $link }

# The demonstration

people-demo-title = Wciel się w kogoś
people-demo-what = Te osoby są wymyślone. Wybierz jedną i zobacz to miejsce jej oczami. Możesz zmieniać tak często, jak chcesz.
people-demo-none = Nikogo tu jeszcze nie ma.
people-demo-be = Wybierz: { $name }
people-demo-you = Teraz jesteś tą osobą.
people-demo-changed = Teraz jesteś kimś innym.
people-demo-mailbox-title = Skrzynka pocztowa
people-demo-mailbox-what = Co przekazano ludziom e-mailem i listem. Poza pokazem czyta to tylko ta osoba.
people-demo-mailbox-none = Nic tu jeszcze nie ma.
people-demo-mails = E-maile, od najnowszego
people-demo-letters = Listy, telefony i wizyty, które czekają
people-demo-mail = E-mailem

waits-circle = { $name } zaprasza Cię do swojego kręgu wsparcia
waits-team = { $name } zaprasza Cię do zespołu opieki
waits-team-trial = Okres próbny z osobą { $name } w zespole opieki wkrótce się skończy: czy chcesz iść dalej?
waits-decision-new = { $name } podejmuje za Ciebie decyzję. Przeczytaj ją i powiedz, jeśli się nie zgadzasz
waits-acting-entered = Wpisano, że { $name } może działać w Twoim imieniu. Sprawdź, czy to prawda
waits-circle-in = W kręgu wsparcia: { $name }. Czy ta osoba chce z niego odejść?
waits-team-in = W zespole opieki z osobą { $name }. Czy ta osoba chce z niego odejść?
waits-meet-in = Przedstawienie, na które ta osoba się zgodziła: czy chce to cofnąć?
waits-team-hat = Ktoś proponuje Ci zadanie w zespole opieki: { $name }
waits-meet = Ktoś chce, żebyście się poznali
waits-acting = Czy chcesz działać w imieniu: { $name }?
waits-network = { $name } pyta, czy będziesz łączyć sieć sąsiedzką
waits-network-join = { $name } prosi o przyjęcie do Twojej sieci sąsiedzkiej
waits-no-more = { $name } nie chce już tu być
waits-decision = Decyzja, którą { $day } podjęto za tę osobę ({ $name }): ona się nie zgadza
waits-worry = Jest coś, czym masz się zająć
waits-step = Twoje zadanie tutaj pokazuje Ci prywatne sprawy innych. Najpierw ustaw drugi krok logowania

# Who was entered with an e-mail address.

entered-mail-subject = Wpisano Cię tutaj: { $place }
entered-mail-text =
    Dzień dobry,

    { $by } wpisuje Cię tutaj: { $place }, abyś mógł lub mogła brać udział w sprawach opieki społecznej, i zapisuje, że się na to zgadzasz. Zaloguj się tym adresem e-mail, bez hasła. Tam przeczytasz, co zapisano:

    { $link }

    Czy to pomyłka albo tego nie chcesz? Nie musisz podawać powodu. Zaloguj się i odejdź tutaj:

    { $no }

    Albo powiedz tym osobom, a one się tym zajmą:

    { $contacts }
entered-known-subject = { $place }: ktoś wpisał Twój adres e-mail
entered-known-text =
    Dzień dobry,

    { $by } wpisuje kogoś tutaj: { $place }, z tym adresem e-mail. Ty już tu jesteś z tym adresem. Nic się dla Ciebie nie zmieniło, a { $by } nie wie od nas, że tu jesteś. Logujesz się tak jak dotąd:

    { $link }

    Czy coś się nie zgadza? Powiedz tym osobom:

    { $contacts }
mail-asks-text =
    Dzień dobry, { $name },

    ktoś w miejscu { $place } o coś Cię prosi. Zaloguj się, przeczytaj i powiedz tak lub nie:

    { $link }
mail-changed-text =
    Dzień dobry, { $name },

    w miejscu { $place } zmieniło się coś w tym, kto działa w czyimś imieniu. Zaloguj się, aby to przeczytać. To, co obowiązuje teraz, można tam w każdej chwili zakończyć:

    { $link }

mail-news-text =
    Dzień dobry, { $name },

    w miejscu { $place } zmieniło się coś, co Cię dotyczy. Zaloguj się, aby to przeczytać:

    { $link }
helper-waits-subject = { $place }: coś na Ciebie czeka
helper-waits-text =
    Dzień dobry, { $name },

    coś czeka na osobę bez konta, którą wpisałaś lub wpisałeś w miejscu { $place }. Przeczytaj jej to i zapisz, co mówi:

    { $link }

waits-paper-title = Co czeka na kogoś
waits-paper-of = Co czeka: { $person }
waits-paper-lead = Ta osoba nie ma tu konta. Przeczytaj jej to i zapisz, co mówi. Stoją przy tym oba nazwiska, a ta osoba dostaje list z tym, co odpowiedziała, komu i że zapisałaś to lub zapisałeś Ty.
waits-paper-none = Nic na nią nie czeka.
waits-stands = Na co ta osoba się zgodziła
waits-note-ends = Jeśli to zapiszesz, to się skończy.
waits-note-title = Odpowiedź tej osoby
waits-note-of = Odpowiedź: { $person }
waits-note-lead = Przeczytaj jej to tak, jak jest napisane. Zapisz tylko to, co powie.
waits-note-answer = Odpowiedź
waits-note-answer-yes = Tak
waits-note-answer-no = Nie
waits-note-answer-missing = Wybierz, co powiedziała ta osoba.
waits-note-reach = Jeśli tak: jak druga strona może się z nią skontaktować?
waits-note-reach-hint = Tak, jak sama chce. Czyta to tylko druga strona, gdy obie powiedzą „tak”
waits-note-reach-missing = Napisz, jak można się z nią skontaktować, tak jak sama chce.
waits-note-reach-long = To za długie. Napisz najwyżej { $most } znaków.
waits-note-hide = Jeśli tak: jak długo druga strona może to widzieć?
waits-note-promise = Jeśli tak: co ta osoba obiecuje?
waits-note-promise-missing = Napisz, co ta osoba obiecuje.
waits-note-promise-long = To za długie. Napisz najwyżej { $most } znaków.
waits-note-how = Jak to powiedziała?
waits-note-how-telephone = Przez telefon
waits-note-how-paper = Na papierze
waits-note-how-in-person = Osobiście
waits-note-how-missing = Wybierz, jak to powiedziała.
waits-note-said = Co powiedziała ta osoba?
waits-note-said-hint = Jej słowami
waits-note-said-missing = Napisz, co powiedziała ta osoba.
waits-note-said-long = To za długie. Napisz najwyżej { $most } znaków.
waits-note-button = Zapisz
waits-noted = Zapisano. Ta osoba dostanie o tym list.
waits-note-over = To już na nią nie czeka.
waits-note-own = To Ty o to pytasz, to była Twoja decyzja albo to Ciebie ta osoba ma poznać. Odpowiedź zapisuje ktoś inny.

no-more-title = Ta osoba już się nie zgadza
no-more-of = { $person } nie chce już tu być
no-more-lead = Zapisz, co powiedziała ta osoba. Nie będziemy jej już pytać, a opiekunowie miejsca dostaną wiadomość: jeden z nich usunie to, co napisała, i to, co o niej przechowujemy.
no-more-how = Jak to powiedziała?
no-more-said = Co powiedziała ta osoba?
no-more-said-hint = Jej słowami
no-more-button = Zapisz
no-more-noted = Zapisano. Opiekunowie miejsca dostaną wiadomość.
no-more-on = { $day } zapisano, że ta osoba już się nie zgadza. Opiekun miejsca ma ją zapomnieć. Jeśli znowu się zgadza, zapisz to tutaj.
no-more-person = { $day } zapisano, że { $person } nie zgadza się już tu być. Nikt o nic nie pyta, a opiekun miejsca ma tę osobę zapomnieć. Widzą to tylko osoba pomagająca i opiekunowie miejsca.
no-more-back-mail-subject = { $place }: coś się zmieniło
no-more-back-mail-text =
    Dzień dobry, { $name },

    ktoś bez konta znowu zgadza się tu być: zapisała to osoba, która pomaga. Tej osoby nie należy zapominać:

    { $link }

no-more-mail-subject = { $place }: coś na Ciebie czeka
no-more-mail-text =
    Dzień dobry, { $name },

    ktoś bez konta nie chce już tu być. Jako opiekun miejsca możesz tę osobę zapomnieć:

    { $link }

noted-by = Słowa zapisała inna osoba: { $name }.
noted-about-circle = Krąg wsparcia
noted-about-circle-in = Odejście z kręgu wsparcia
noted-about-team = Zespół opieki
noted-about-team-in = Odejście z zespołu opieki
noted-about-team-trial = Pozostanie w zespole opieki po okresie próbnym
noted-about-meet = Poznanie kogoś
noted-about-meet-in = Cofnięcie zgody na poznanie kogoś
noted-about-decision = Decyzja podjęta za Ciebie
noted-about-no-more = Bycie tutaj
noted-answer-yes = Tak
noted-answer-no = Nie
noted-mail-subject = { $place }: zapisaliśmy, co zostało powiedziane
noted-mail-text =
    Dzień dobry, { $name },

    { $when } { $person } zapisuje za Ciebie Twoje słowa.

    Czego to dotyczy: { $what }
    Twoja odpowiedź: { $answer }

    Jeśli to nie są Twoje słowa, powiedz nam o tym.
