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
account-session-end = Wyloguj tam
account-session-end-here = Wyloguj tutaj
account-session-ended = Tam już wylogowano.
account-shared = Czy inni używają tego urządzenia?
account-shared-off = Jeśli używa go też ktoś inny, powiedz to: wtedy nie pokażemy tu, kto zaglądał do Twoich dokumentów, a prywatne strony szybciej zapytają, kim jesteś.
account-shared-on = Zaznaczono, że inni używają tego urządzenia. Nie pokazujemy tu, kto zaglądał do Twoich dokumentów.
account-shared-yes = Inni używają tego urządzenia
account-shared-not = Jest tylko moje
account-shared-kept = Będziemy tego przestrzegać na tym urządzeniu.
account-step-ended = Drugiego kroku już nie ma. Teraz wystarcza Twoja skrzynka pocztowa.

account-step-title = Drugi krok
account-step-lead = Niektóre rzeczy są tu tylko Twoje, a niektóre funkcje pozwalają widzieć prywatne sprawy innych. Te funkcje wymagają drugiego kroku; każdy może go mieć.
account-step-1 = Zainstaluj w telefonie aplikację do kodów. Wiele z nich jest bezpłatnych.
account-step-2 = Zeskanuj nią ten obrazek albo wpisz litery.
account-step-3 = Wpisz kod, który aplikacja teraz pokazuje.
account-step-picture = Obrazek do zeskanowania przez aplikację. To samo jest poniżej w literach.
account-step-secret = Albo wpisz te litery w aplikacji:
account-step-uri = Na tym telefonie: otwórz w aplikacji
account-step-code-hint = Sześć cyfr; zmieniają się co pół minuty
account-step-go = Ustaw
account-step-end = Usuń drugi krok
account-codes-title = Zapisz te kody
account-codes-lead = Kody zapasowe, na dzień, w którym zgubisz telefon. Trzymaj je na papierze, nie w skrzynce pocztowej.
account-codes-once = Każdy działa raz. Ta strona nie pokaże się ponownie.
account-codes-kept = Mam je zapisane
account-codes-new = Zrób nowe kody zapasowe

second-title = Drugi krok
second-lead = Link był dobry. Teraz kod z telefonu.
second-code = Kod
second-code-hint = Sześć cyfr z aplikacji albo jeden z kodów zapasowych
second-code-wrong = Ten kod jest błędny albo już użyty. Poczekaj na następny w aplikacji i wpisz go.
second-button = Zaloguj się
second-next = Potem

prove-title = Czy to Ty?
prove-lead = Następna strona jest prywatna. Pytamy jeszcze raz, kim jesteś, aby nie przeczytał jej nikt, kto znajdzie Twoje otwarte urządzenie.
prove-code-go = Dalej
prove-link = Wyślemy link na Twój adres e-mail. Otwórz go na tym urządzeniu.
prove-demo = To jest pokaz: te osoby są wymyślone i nie mają skrzynek pocztowych.
prove-demo-go = To ja
prove-done = Dziękujemy. Możesz iść dalej.
prove-no-email = Nie mamy adresu e-mail, o którym wiemy, że jest Twój. Poproś gospodarza o pomoc; jak się z nim skontaktować, mówi strona „Pomoc i kontakty”.
