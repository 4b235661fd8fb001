# Polish. No native speaker has checked these words yet.

passkeys-title = Klucze dostępu
passkeys-lead = Klucz dostępu leży w Twoim telefonie, komputerze albo kluczu bezpieczeństwa. Otwierasz go palcem, twarzą albo PIN-em. Z nim logujesz się bez listu, a fałszywa kopia tej strony niczego od niego nie dostanie.
passkeys-several = Miej dwa, na dwóch urządzeniach: gdy zgubisz jedno, drugie dalej działa. Twój palec i twarz zostają w urządzeniu; nigdy ich nie dostajemy.
passkeys-none = Nie masz jeszcze klucza dostępu.
passkeys-see = Zobacz swoje klucze dostępu albo dodaj nowy
passkey-count = { $n ->
    [one] Masz jeden klucz dostępu. Sam wystarcza do zalogowania, a po linku jest drugim krokiem.
    [few] Masz { $n } klucze dostępu. Każdy sam wystarcza do zalogowania, a po linku jest drugim krokiem.
   *[other] Masz { $n } kluczy dostępu. Każdy sam wystarcza do zalogowania, a po linku jest drugim krokiem.
 }
passkey-is-step = Twój klucz dostępu jest drugim krokiem: kto ma tylko Twoją skrzynkę pocztową, nie wejdzie.
passkey-app-too = Miej też kody z aplikacji
passkey-instead = Wybierz zamiast tego klucz dostępu: jest szybszy, a fałszywa strona nic od niego nie dostanie
passkey-app-added = Aplikacja jest ustawiona. Kody zapasowe zostają takie, jakie były.
passkey-app-ended = Aplikacji już nie ma. Nadal pytamy o klucz dostępu.
passkey-made = Dodany { $day }
passkey-used = Ostatnio użyty { $when }
passkey-unused = Jeszcze nieużyty
passkey-end = Usuń
passkey-ended = Tego klucza dostępu już tu nie ma. Możesz usunąć go też w urządzeniu.
passkey-added = Klucz dostępu jest dodany.

passkey-add-title = Dodaj klucz dostępu
passkey-add-lead = Urządzenie zapyta o palec, twarz albo PIN i utworzy klucz dostępu. Zrób to na urządzeniu, które jest tylko Twoje.
passkey-name = Jak mamy go nazwać?
passkey-name-hint = Żeby łatwo było poznać go na liście. Na przykład: Mój telefon
passkey-add-go = Dodaj ten klucz
passkey-add-wrong = Nie udało się dodać tego klucza. Nic się nie zmieniło. Naciśnij przycisk jeszcze raz; jeśli nie działa, weź inne urządzenie.

passkey-sign-in-title = Zaloguj się kluczem dostępu
passkey-sign-in-lead = Naciśnij przycisk. Urządzenie zapyta o palec, twarz albo PIN.
passkey-sign-in-link = Zaloguj się linkiem z e-maila
passkey-use = Użyj mojego klucza
passkey-not-known = Nie znamy tu tego klucza dostępu albo odpowiedź przyszła za późno. Spróbuj jeszcze raz albo zaloguj się linkiem z e-maila.
passkey-wrong = To nie jest Twój klucz dostępu albo odpowiedź przyszła za późno. Naciśnij przycisk jeszcze raz albo wpisz kod poniżej.
passkey-second-lead = Link był właściwy. Teraz użyj klucza dostępu.
passkey-code = Albo wpisz kod
passkey-recovery = Kod zapasowy
passkey-recovery-hint = Jeden z kodów zapisanych przy dodawaniu klucza dostępu

passkey-needs-script = Klucz dostępu potrzebuje JavaScriptu, a w tej przeglądarce jest on wyłączony.
passkey-unknown = Ta przeglądarka nie zna kluczy dostępu.
passkey-elsewhere = Klucze dostępu działają pod innym adresem tej strony. Otwórz ją tam:
passkey-failed = Urządzenie nie odpowiedziało kluczem dostępu. Nic się nie zmieniło. Możesz spróbować jeszcze raz.
passkey-there = To urządzenie ma już Twój klucz dostępu. Drugi dodaj na innym urządzeniu.
passkey-not-here = Klucze dostępu nie działają pod adresem, pod którym działa ta strona. Drugim krokiem może być kod z aplikacji.
passkey-or-link = Możesz zalogować się linkiem z e-maila.
passkey-or-code = Możesz wpisać kod poniżej.
passkey-or-app = Możesz ustawić kod z aplikacji: przejdź do konta, a potem do „Drugi krok”.

data-table-passkey = Twój klucz dostępu
data-column-used-at = Ostatnio użyty
