# Polish. No native speaker has checked these words yet.

worry-raise-title = Martwię się o kogoś
worry-danger = Czy ktoś jest teraz w niebezpieczeństwie? Najpierw zrób to
worry-raise-lead = Powiedz nam, co się dzieje i skąd to wiesz. To zajmie dwie minuty: odpowiedzi wymaga tylko pierwsze pytanie. Nie trzeba mieć pewności i nie trzeba mówić, kim się jest. Dostaje to jedna osoba: ktoś, kto zajmuje się tu ochroną przed krzywdą, a gdy nikogo takiego nie ma, gospodarz. Nikt inny tutaj tego nie widzi.
worry-raise-signed-in = Jesteś po zalogowaniu, więc zapisujemy, że to od Ciebie: później zobaczysz, że ktoś się tym zajął. Kto się tym zajmie, nie widzi Twojego imienia i nazwiska, chyba że je napiszesz. Jeśli nie chcesz, żebyśmy to zapisali, najpierw się wyloguj.
worry-raise-what = O co się martwisz?
worry-raise-what-hint = Co się stało, kiedy i komu
worry-raise-what-missing = Napisz, o co się martwisz.
worry-raise-what-long = To za długie. Napisz najwyżej { $most } znaków; resztę możesz powiedzieć później.
worry-raise-harmed = Komu może dziać się krzywda?
worry-raise-harmed-hint = Imię i nazwisko lub ich część, albo skąd znasz tę osobę; nie musi być w Mutual. Kilka osób oddziel przecinkami. Nie zobaczą tego tutaj
worry-raise-harms = Kto może krzywdzić?
worry-raise-harms-hint = Tak samo. Nikt z nich tego nie zobaczy ani nie będzie proszony, żeby to zbadać. Możesz zostawić to puste
worry-raise-apart = Czy chodzi o jedną z tych osób?
worry-raise-apart-hint = To one zajmują się tu zgłoszeniami. Zaznacz każdą, która może doznać krzywdy albo ją wyrządzać: nie zapytamy jej i nie dowie się o tym. Możesz nic nie zaznaczać
worry-raise-wants = Czego chce osoba, której może dziać się krzywda?
worry-raise-wants-hint = Jej słowami, jeśli wiesz. Możesz zostawić to puste
worry-raise-knows = Czy ta osoba wie, że nam to mówisz?
worry-raise-knows-hint = Powiedz nam także wtedy, gdy nie wie: zaczynamy od tego, czego chce
worry-knows-yes = Wie
worry-knows-no = Nie wie
worry-knows-unsure = Nie wiem, czy wie
worry-raise-reach = Jak możemy się z Tobą bezpiecznie skontaktować?
worry-raise-reach-hint = Możesz zostawić to puste
worry-raise-for = Czy piszesz to w imieniu kogoś, kto Ci o tym powiedział?
worry-raise-for-hint = Imię i nazwisko tej osoby, jeśli się zgadza
worry-raise-line-long = To za długie. Napisz najwyżej { $most } znaków.
worry-raise-channel = W jaki sposób to przyszło?
worry-raise-channel-hint = Tylko jeśli piszesz to w czyimś imieniu
worry-channel-web = Napisane tutaj
worry-channel-telephone = Przez telefon
worry-channel-paper = Na papierze
worry-channel-in-person = Osobiście
worry-raise-go = Wyślij
worry-raised = Wysłane.
worry-raised-title = Dziękujemy
worry-raised-by-when = { $n ->
    [one] Ktoś, kto się tym zajmuje, ma to podjąć do końca jutrzejszego dnia. Jeśli tego nie zrobi, sprawa przejdzie do następnej osoby.
    [few] Ktoś, kto się tym zajmuje, ma to podjąć w ciągu { $n } dni. Jeśli tego nie zrobi, sprawa przejdzie do następnej osoby.
    [many] Ktoś, kto się tym zajmuje, ma to podjąć w ciągu { $n } dni. Jeśli tego nie zrobi, sprawa przejdzie do następnej osoby.
   *[other] Ktoś, kto się tym zajmuje, ma to podjąć w ciągu { $n } dnia. Jeśli tego nie zrobi, sprawa przejdzie do następnej osoby.
 }
worry-nobody-here = Zapisane, ale nikt tutaj nie może się tym zająć: prosimy, zadzwoń.
worry-raised-nobody = Nikt tutaj nie może się tym zająć: to, co napiszesz, może dotyczyć tych, którzy by mogli. Zadzwoń teraz pod jeden z tych numerów i powiedz o tym.
worry-raised-private = Nie ma tego na żadnej liście i żadna wiadomość nie mówi, co to jest. Po zalogowaniu zobaczysz pod „Obawy”, że ktoś to podjął. Jeśli czekasz na to za długo, zadzwoń.

worries-title = Obawy
worries-waiting = Teraz otwarte
worries-closed = Zamknięte, a zajmowała się nimi Twoja osoba
worries-mine = Zgłoszone przeze mnie
worries-mine-none = Nic, albo nic, co można pokazać na tym urządzeniu.
worry-mine-waits = { $day }: ma to podjąć { $name }.
worry-mine-nobody = { $day }: nikt nie ma tego podjąć, bo na razie nikt nie może. Zadzwoń pod jeden z numerów w zakładce Kontakty.
worry-mine-taken = { $day }: tym zajmuje się { $name }.
worry-mine-closed = { $day }: zbadano to i zamknięto. Zajmowała się tym osoba: { $name }.
worry-waits-for-nobody = Na razie nie ma kogo poprosić, żeby to podjął
worry-closed-on = Zamknięto { $day }. Ostatnia notatka mówi, co z tego wynikło.
worry-of = Obawa z { $when }
worry-held-by = Zajmuje się tym { $name }
worry-waits-for = Ma to podjąć { $name }
worry-due = Do podjęcia do { $day }
worry-late = Spóźnione.
worry-take-lead = Przeczytasz to, gdy to podejmiesz. Potem jest Twoje aż do zamknięcia.
worry-take = Podejmuję to
worry-taken = Teraz Ty się tym zajmujesz.
worry-taken-before = Ktoś już to podjął.
worry-not-taken = Najpierw to podejmij.
worry-is-closed = To jest zamknięte.
worry-gone = Ta sprawa nie jest już u Ciebie. Jeśli wiesz o czymś, co nie może czekać, zadzwoń pod jeden z numerów w zakładce Kontakty.
worry-notes = Co zrobiono
worry-notes-none = Nic jeszcze nie zapisano.
worry-note-by = { $name }, { $when }
worry-note-title = Zapisz, co zrobiono
worry-note-text = Co zrobiono lub czego się dowiedziano
worry-note-text-missing = Napisz, co zrobiono.
worry-note-text-long = To za długie. Napisz najwyżej { $most } znaków.
worry-note-button = Zapisz
worry-noted = Zapisane.
worry-close-title = Zamknij
worry-close-lead = Przechowujemy to tak długo, jak ustaliło to miejsce, a potem słowa zostają zniszczone.
worry-close-text = Co z tego wyszło
worry-close-button = Zamknij
worry-closed = Zamknięte.

worry-read-what = Co zgłoszono
worry-read-about = Kogo to dotyczy
worry-read-apart = O kogo z osób, które można zapytać, może chodzić
worry-read-harmed = Komu może dziać się krzywda
worry-read-named = Wskazano później jako osobę, której może dziać się krzywda
worry-read-harms = Kto może krzywdzić
worry-read-wants = Czego chce osoba, której może dziać się krzywda
worry-read-knows = Czy ta osoba o tym wie
worry-read-reach = Jak skontaktować się ze zgłaszającą osobą
worry-read-for = Zgłoszono w imieniu
worry-read-channel = W jaki sposób to przyszło
worry-name-title = Powiedz, kogo to dotyczy
worry-name-lead = Wpisz to, gdy wiesz, komu z tego miejsca może dziać się krzywda: możesz wtedy przeczytać, czego ta osoba potrzebuje. Jeśli część tego nazwiska jest też częścią Twojego, sprawa przejdzie do kogoś innego.
worry-name-name = Imię i nazwisko
worry-name-name-hint = Tak, jak jest zapisane w Mutual
worry-name-name-missing = Wpisz imię i nazwisko.
worry-name-name-long = To za długie. Napisz najwyżej { $most } znaków.
worry-name-name-nobody = Nikt tutaj tak się nie nazywa. Wpisz imię i nazwisko tak, jak stoją w Mutual. Jeśli tej osoby nie ma w Mutual, zapisz je pod „Zapisz, co zrobiono”.
worry-name-name-several = Więcej niż jedna osoba tak się tu nazywa, więc niczego nie otwieramy: to mogłaby być niewłaściwa osoba. Zapisz to pod „Zapisz, co zrobiono” i zapytaj osobę, która to zgłosiła.
worry-name-name-harms = To nazwisko stoi przy tych, którzy mogą krzywdzić, więc niczego nie otwieramy. Jeśli to ktoś inny, zapisz to pod „Zapisz, co zrobiono”.
worry-name-name-there = Ta osoba już tam stoi. Wróć do obawy.
worry-name-button = Zapisz
worry-name-done = Zapisane.
worry-name-passed = Zapisane. Część tego nazwiska jest też częścią Twojego, więc obawą zajmuje się teraz ktoś inny.
worry-let-go-title = Nie mogę dalej się tym zajmować
worry-let-go-lead = Sprawa od razu przejdzie do następnej osoby, ze wszystkim, co tu zapisano. Nie będziesz już móc jej przeczytać.
worry-let-go-text = Co następna osoba musi wiedzieć?
worry-let-go-text-hint = Możesz zostawić to puste
worry-let-go-text-long = To za długie. Napisz najwyżej { $most } znaków.
worry-let-go-button = Przekaż dalej
worry-let-go-done = Zajmuje się tym teraz następna osoba.
worry-let-go-nobody = To już nie należy do Ciebie i nikt inny tutaj nie może się tym teraz zająć. Gospodarze dowiedzą się, że potrzeba więcej osób. Jeśli to nie może czekać, zadzwoń pod jeden z numerów w zakładce Kontakty.

worry-mail-subject = { $place }: coś na Ciebie czeka
worry-mail-text =
    Dzień dobry, { $name },

    coś na Ciebie czeka ({ $place }). Zaloguj się i zobacz:

    { $link }

    Jeśli już tego nie ma, gdy zajrzysz, zajmuje się tym ktoś inny i nie musisz nic robić.

worry-few-mail-subject = { $place }: coś na Ciebie czeka
worry-few-mail-text =
    Dzień dobry, { $name },

    niektórych zadań ({ $place }) nikt nie może teraz podjąć. Zobacz, kto ma jaką funkcję, i nadaj ją jeszcze komuś:

    { $link }
worry-raise-often = W krótkim czasie przyszło z tego miejsca zbyt wiele obaw. Poczekaj minutę i wyślij jeszcze raz. To pilne? Zadzwoń pod jeden z numerów powyżej.
