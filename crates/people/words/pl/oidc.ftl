# Polish. No native speaker has checked these words yet.

oidc-sign-in = Zaloguj się przez { $name }
oidc-go-title = Zaloguj się przez { $name }
oidc-go-lead = Przejdziesz na stronę { $name } i tam powiesz, kim jesteś. Potem wrócisz tutaj. Od { $name } chcemy tylko Twojego adresu e-mail i niczego więcej; { $name } dowie się, że logujesz się tutaj.
oidc-go-on = Przejdź do { $name }
oidc-away = { $name } teraz nie odpowiada. Nic się nie zmieniło. Spróbuj za kilka minut albo wróć i wybierz inny sposób.

oidc-connect = Połącz { $name } jako drugi krok
oidc-connect-title = Połącz { $name }
oidc-connect-lead = Wtedy { $name } będzie drugim krokiem: po linku z e-maila poprosimy, żeby zalogować się też tam. Wybierz to tylko wtedy, gdy hasło jest tam inne niż do skrzynki pocztowej.
oidc-connected = Połączone. Od teraz to drugi krok.
oidc-step-title = Drugi krok: { $name }
oidc-step-lead = Przejdziesz na stronę { $name } i zalogujesz się tam jeszcze raz. Potem wrócisz tutaj.
oidc-second-lead = Pierwszy krok był właściwy. Teraz drugi.
oidc-second-same = Pierwszym krokiem było { $name }. Nie może być oboma krokami. Wpisz kod poniżej albo zaloguj się linkiem z e-maila i wtedy użyj { $name }.
oidc-recovery-hint = Jeden z kodów zapisanych przy ustawianiu drugiego kroku

oidc-back-title = Nic z tego nie wyszło
oidc-back-stale = Przyszło za późno, zostało już użyte albo zaczęło się w innej przeglądarce. Nikt nie został zalogowany. Możesz zacząć od nowa.
oidc-back-refused = { $name } nie mówi nam, kim jesteś, albo to, co mówi, się nie zgadza. Nikt nie został zalogowany. Możesz zacząć od nowa.
oidc-back-no-email = { $name } nie podaje nam Twojego sprawdzonego adresu e-mail. Nikt nie został zalogowany. Potwierdź tam swój adres albo zaloguj się linkiem z e-maila.
oidc-back-invited = Nikt tutaj nie ma adresu e-mail, który podaje { $name }, a do tego miejsca dołącza się na zaproszenie. Poproś jedną z osób do kontaktu, żeby Cię wpisała.
oidc-back-taken = Konto w { $name } jest tu połączone z kontem kogoś innego. Nic się nie zmieniło.
oidc-back-not-yours = Konto w { $name } nie jest połączone z Twoim kontem tutaj. Nic się nie zmieniło. Zaloguj się tam na swoje konto albo użyj innego drugiego kroku.
oidc-back-again = Zacznij od nowa
oidc-back-contacts = Zobacz, z kim się skontaktować

oidc-list-title = Logowanie przez inne konta
oidc-list-lead = Możesz logować się kontem, które masz gdzie indziej. Gdy je połączysz, jest też drugim krokiem.
oidc-list-none = Nie masz jeszcze żadnego.
oidc-list-see = Zobacz je albo połącz nowe
oidc-is-connected = Drugi krok od { $day }
oidc-is-linked = Służy do logowania od { $day }. Nie jest drugim krokiem.
oidc-is-step = Drugim krokiem jest konto, które masz gdzie indziej: kto ma tylko Twoją skrzynkę pocztową, nie wejdzie.
oidc-end = Rozłącz
oidc-ended = Rozłączone: to już nie jest drugi krok. Dopóki podaje nam Twój adres e-mail, nadal możesz się tak logować.

data-table-oidc-link = Konto gdzie indziej, którym się logujesz
data-column-provider = Przez kogo
data-column-connected-at = Drugi krok od
