# Polish. No native speaker has checked these words yet.

account-title = Moje konto
account-step = Drugi krok
account-step-on = Przy logowaniu pytamy o kod z telefonu. Kto ma tylko Twoją skrzynkę pocztową, nie wejdzie.
account-step-off = Teraz do logowania wystarcza Twoja skrzynka pocztowa. Z drugim krokiem pytamy też o kod z telefonu: nie wejdą inni, nawet ci, którzy mogą czytać Twoją pocztę.
account-step-set-up = Ustaw drugi krok
account-step-change = Zmień drugi krok
account-codes = { $n ->
    [0] Nie masz już kodów zapasowych. Zrób nowe.
    [one] Został Ci jeden kod zapasowy.
    [few] Zostały Ci { $n } kody zapasowe.
    [many] Zostało Ci { $n } kodów zapasowych.
   *[other] Zostało Ci { $n } kodu zapasowego.
 }
account-devices = Gdzie jesteś zalogowana lub zalogowany
account-device-unknown = Program, który nie mówi, czym jest
account-here = to urządzenie
account-since = Od { $when }
account-until = Skończy się samo { $day }.
account-half = Czeka na drugi krok: nic nie można tam jeszcze przeczytać.
account-session-end = Wyloguj tam
account-session-end-here = Wyloguj tutaj
account-session-ended = Tam już wylogowano.
account-shared = Czy inni używają tego urządzenia?
account-shared-off = Jeśli używa go też ktoś inny, powiedz to: wtedy nie pokażemy tu, kto zaglądał do Twoich dokumentów, a prywatne strony szybciej zapytają, kim jesteś.
account-shared-on = Zaznaczono, że inni używają tego urządzenia. Nie pokazujemy tu, kto zaglądał do Twoich dokumentów.
account-shared-yes = Inni używają tego urządzenia
account-shared-not = Jest tylko moje
account-shared-kept = Zapisano dla tego urządzenia.
account-step-ended = Drugiego kroku już nie ma. Teraz wystarcza Twoja skrzynka pocztowa.

account-step-title = Drugi krok
account-step-lead = Niektóre rzeczy są tu tylko Twoje, a niektóre funkcje pozwalają widzieć prywatne sprawy innych. Te funkcje wymagają drugiego kroku; każdy może go mieć.
account-step-1 = Zainstaluj w telefonie aplikację do kodów. Wiele z nich jest bezpłatnych.
account-step-2 = Zeskanuj nią ten obrazek albo wpisz litery.
account-step-3 = Wpisz kod, który aplikacja teraz pokazuje.
account-step-picture = Obrazek do zeskanowania przez aplikację. To samo jest poniżej w literach.
account-step-secret = Albo wpisz te litery w aplikacji:
account-step-uri = Na tym telefonie: otwórz w aplikacji
account-step-code-hint = Sześć cyfr, które aplikacja pokazuje teraz, na przykład 123 456. Zmieniają się co pół minuty.
account-step-go = Ustaw
account-step-end = Usuń drugi krok
account-codes-title = Zapisz te kody
account-codes-lead = Kody zapasowe, na dzień, w którym zgubisz telefon. Z jednym z nich zalogujesz się bez niego. Wydrukuj tę stronę albo zapisz kody i trzymaj kartkę w bezpiecznym miejscu, nie w skrzynce pocztowej.
account-codes-once = Każdy działa raz. Wcześniejsze kody już nie działają. Ta strona nie pokaże się ponownie.
account-codes-kept = Mam je zapisane
account-codes-new = Zrób nowe kody zapasowe

second-title = Drugi krok
second-lead = Link był dobry. Teraz kod z telefonu.
second-code = Kod
second-code-hint = Sześć cyfr, które aplikacja pokazuje teraz, na przykład 123 456. Bez telefonu: jeden z kodów zapasowych, na przykład abcd-efgh-jkmn.
second-code-wrong = Ten kod jest błędny albo już użyty. Poczekaj na następny w aplikacji i wpisz go.
second-button = Zaloguj się
second-next = Potem
second-lost = Nie masz już ani telefonu lub klucza dostępu, ani kodów zapasowych? Wtedy nie zalogujesz się bez pomocy. Te osoby upewnią się, że to Ty, i poproszą prowadzących usługę o usunięcie drugiego kroku:
second-lost-link = Kogo zapytać

prove-title = Czy to Ty?
prove-lead = Następna strona jest prywatna. Pytamy jeszcze raz, kim jesteś, aby nie przeczytał jej nikt, kto znajdzie Twoje otwarte urządzenie.
prove-code-go = Dalej
prove-link = Wyślemy link na Twój adres e-mail. Otwórz go na tym urządzeniu.
prove-demo = To jest pokaz: te osoby są wymyślone i nie mają skrzynek pocztowych.
prove-demo-go = To ja
prove-done = Dziękujemy. Możesz iść dalej.
prove-no-email = Nie mamy adresu e-mail, o którym wiemy, że jest Twój. Poproś gospodarza o pomoc; jak się z nim skontaktować, mówi strona „Pomoc i kontakty”.

account-codes-copy = Wszystkie w jednym polu, do skopiowania lub wydruku
account-codes-out = Wszędzie indziej nastąpiło wylogowanie.

account-address-now = Twój adres e-mail
account-address-title = Użyj innego adresu e-mail
account-address-lead = Wyślemy link na nowy adres, a zawiadomienie na obecny. Dopiero gdy naciśniesz link, będziesz logować się nowym adresem. Do tego czasu nie wylogowuj się tutaj.
account-address-email = Twój nowy adres e-mail
account-address-email-hint = Na przykład amina@example.org
account-address-button = Wyślij link
account-address-sent = Jeśli możemy już znowu napisać na nowy adres, wiadomość jest w drodze. Naciśnij link w tej wiadomości w ciągu 15 minut i do tego czasu nie wylogowuj się tutaj. Nic się jeszcze nie zmieniło.
account-address-changed = Od teraz logujesz się nowym adresem. Na innych urządzeniach nastąpiło wylogowanie.
account-address-link-title = Czy to Twój nowy adres?
account-address-link-lead = Naciśnij przycisk, a od teraz będziesz logować się tym adresem. Poprzedni już nie działa.
account-address-link-button = Użyj tego adresu

address-mail-subject = { $place }: czy to Twój adres?
address-mail-text =
    Dzień dobry,

    ktoś, prawdopodobnie Ty, chce logować się do { $place } tym adresem. Otwórz ten link i naciśnij przycisk:

    { $link }

    Działa raz, przez 15 minut. Jeśli to nie Ty, nie musisz nic robić: nic się nie zmieni.
address-known-subject = { $place }: ten adres jest w użyciu
address-known-text =
    Dzień dobry,

    ktoś, prawdopodobnie Ty, wpisał ten adres, żeby odtąd logować się nim do { $place }. Jest tu już w użyciu, więc nic się nie zmieniło. Możesz logować się nim jak dotąd.

    Jeśli jesteś tu dwa razy, pod dwoma adresami, te osoby mogą pomóc: { $link }

    Jeśli to nie Ty, nie musisz nic robić.

notice-subject = { $place }: zawiadomienie o Twoim koncie
notice-text =
    Dzień dobry,

    { $what }

    Stało się to: { $when }.

    Jeśli to Ty, nie musisz nic robić.

    Jeśli to nie Ty: otwórz „Moje konto”, wyloguj się wszędzie i popraw to:

    { $link }

    Jeśli nie możesz się zalogować, zapytaj od razu te osoby: { $help }
notice-gone-text =
    Dzień dobry,

    { $what }

    Stało się to: { $when }.

    Jeśli to Ty, nie musisz nic robić.

    Jeśli to nie Ty: z tym adresem nie otworzysz już swojego konta. Zapytaj od razu te osoby: { $help }
notice-reach = Ktoś, kto działa za Ciebie, zmienił sposób, w jaki się z Tobą kontaktujemy.
notice-helper-subject = { $place }: coś się zmieniło
notice-helper-text =
    Dzień dobry,

    osoba, która działa w Twoim imieniu, zmieniła sposób, w jaki się z Tobą kontaktujemy. Stało się to { $when }. Nie jest tak, jak chcesz? Zmień to z powrotem, a jeśli chcesz, zakończ działanie w Twoim imieniu:

    { $link }
notice-app-added = Aplikacja z kodami została ustawiona jako Twój drugi krok logowania.
notice-app-ended = Aplikacja z kodami została usunięta z Twojego drugiego kroku logowania.
notice-passkey-added = Do Twojego konta dodano klucz dostępu.
notice-passkey-ended = Z Twojego konta usunięto klucz dostępu.
notice-provider-added = Połączono konto w innym miejscu, jako drugi krok logowania.
notice-provider-linked = Ktoś zalogował się na Twoje konto kontem w innym miejscu, które ma Twój adres. Od teraz jest z nim powiązane.
notice-provider-ended = Odłączono konto w innym miejscu, którym można było się logować.
notice-codes = Zrobiono nowe kody zapasowe do Twojego konta. Poprzednie już nie działają.
notice-code-used = Użyto kodu zapasowego, aby zalogować się na Twoje konto albo potwierdzić, kim jesteś. Ten kod już nie działa.
notice-step-removed = Osoby prowadzące tę usługę usunęły drugi krok Twojego logowania i wylogowały Cię wszędzie. Możesz ustawić nowy.
notice-address-asked = Ktoś poprosił o logowanie do Twojego konta innym adresem e-mail. Jeszcze się nie zmienił: gdy wylogujesz się wszędzie, zmienić się nie może.
notice-address = Twoje konto ma teraz inny adres e-mail. Tym adresem już się nie zalogujesz.
