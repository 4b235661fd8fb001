# Polish. No native speaker has checked these words yet.

equal-title = Kim jesteśmy: pytania, na które nie trzeba odpowiadać
equal-lead = Pomagają zobaczyć, do kogo to miejsce nie dociera. Odpowiedz na wszystkie, na niektóre albo na żadne. Odpowiedzi nie są przechowywane z Twoim nazwiskiem ani kontem i nikt nie może ich znowu połączyć. Odpowiedzieć można raz.
equal-done = Odpowiedzi już wysłane. Dziękujemy.
equal-go = Wyślij moje odpowiedzi
equal-kept = Dziękujemy. Odpowiedzi są zapisane bez Twojego nazwiska.
equal-none = Nie ma żadnej odpowiedzi, więc nic nie wysłano i nadal możesz odpowiedzieć. Odpowiedz na co najmniej jedno pytanie albo wyjdź z tej strony.
equal-rather-not = Wolę nie mówić
equal-counts-title = Co odpowiadali ludzie
equal-rule = { $n ->
    [one] Liczby są zaokrąglone do pięciu; pomijamy te, które dotyczą jednej osoby.
    [few] Liczby są zaokrąglone do pięciu. Tam, gdzie coś odpowiedziały { $n } osoby lub mniej, pomijamy to, a czasem też jeszcze jedną liczbę, aby nikogo nie dało się rozpoznać.
    [many] Liczby są zaokrąglone do pięciu. Tam, gdzie coś odpowiedziało { $n } osób lub mniej, pomijamy to, a czasem też jeszcze jedną liczbę, aby nikogo nie dało się rozpoznać.
   *[other] Liczby są zaokrąglone do pięciu. Tam, gdzie coś odpowiedziało { $n } osoby lub mniej, pomijamy to, a czasem też jeszcze jedną liczbę, aby nikogo nie dało się rozpoznać.
 }
equal-few = niewiele lub nikt
equal-answer = Odpowiedź
equal-people = Osoby
equal-age = Ile masz lat?
equal-age-under-25 = Mniej niż 25
equal-age-25-to-44 = Od 25 do 44
equal-age-45-to-64 = Od 45 do 64
equal-age-65-to-79 = Od 65 do 79
equal-age-80-and-over = 80 lub więcej
equal-sex = Jaka jest Twoja płeć?
equal-sex-female = Kobieta
equal-sex-male = Mężczyzna
equal-sex-other = Używam innego słowa
equal-disabled = Czy długotrwały stan zdrowia lub choroba ogranicza to, co możesz robić na co dzień?
equal-disabled-yes-lot = Tak, bardzo
equal-disabled-yes-little = Tak, trochę
equal-disabled-no = Nie
equal-ethnic = Jaka jest Twoja grupa etniczna?
equal-ethnic-asian = Azjatycka lub brytyjska azjatycka
equal-ethnic-black = Czarna, czarna brytyjska, karaibska lub afrykańska
equal-ethnic-mixed = Mieszana lub więcej niż jedna
equal-ethnic-white = Biała
equal-ethnic-other = Inna
equal-religion = Jaka jest Twoja religia?
equal-religion-none = Żadna
equal-religion-christian = Chrześcijaństwo
equal-religion-muslim = Islam
equal-religion-sikh = Sikhizm
equal-religion-hindu = Hinduizm
equal-religion-jewish = Judaizm
equal-religion-buddhist = Buddyzm
equal-religion-other = Inna
equal-carer = Czy opiekujesz się kimś bez zapłaty?
equal-carer-yes = Tak
equal-carer-no = Nie
equal-source = Według ujednoliconych standardów Government Statistical Service (urzędowej statystyki brytyjskiej), w szerokich grupach, aby mało odpowiedzi było nielicznych.
