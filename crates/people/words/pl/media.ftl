# Polish. No native speaker has checked these words yet.

photo-put-title = Zdjęcie
photo-put-lead = Kto widzi Twoje słowa tutaj, widzi też zdjęcie. Zmniejszamy je i usuwamy to, co telefon zapisał w pliku: gdzie i kiedy je zrobiono. To, co na nim widać, zostaje, na przykład numer domu. Jeśli są na nim inni, najpierw ich zapytaj.
photo-put-photo = Wybierz lub zrób zdjęcie
photo-put-how = Obraz JPEG, PNG lub WebP, do { $n } megabajtów.
photo-put-stays = Zostaw to puste, aby zachować zdjęcie, które tu jest.
photo-put-photo-missing = Wybierz zdjęcie.
photo-put-photo-again = Wybierz zdjęcie jeszcze raz. Nie zostało zapisane, bo brakowało czegoś innego.
photo-put-photo-unknown = To nie jest zdjęcie, które umiemy odczytać. Wybierz obraz JPEG, PNG lub WebP.
photo-put-photo-broken = Nie możemy odczytać tego zdjęcia. Może być uszkodzone. Wybierz inne albo zrób je jeszcze raz.
photo-put-photo-large = Ten plik jest za duży. Wybierz zdjęcie do { $n } megabajtów.
photo-put-photo-much = Ten obraz ma za dużo punktów. Wybierz zdjęcie, które ma do { $n } milionów punktów, albo zrób jego zrzut ekranu.
photo-put-words = Co jest na zdjęciu? Dla osób, które go nie widzą.
photo-put-words-hint = Na przykład: moje dłonie w ziemi i trzy czerwone pomidory
photo-put-words-missing = Napisz, co jest na zdjęciu, dla osób, które go nie widzą.
photo-put-words-long = To za długie. Napisz najwyżej { $most } znaków.
photo-put-button = Zapisz
photo-kept = Zdjęcie zapisane.
photo-ended = Zdjęcie usunięte.

recording-put-title = Nagranie Twojego głosu
recording-put-lead = Kto widzi Twoje słowa tutaj, może też posłuchać nagrania. Usuwamy to, co telefon zapisał w pliku oprócz Twojego głosu.
recording-put-recording = Wybierz lub zrób nagranie
recording-put-how = Plik M4A, MP3 lub WAV, taki jak z dyktafonu w telefonie, do { $n } sekund.
recording-put-stays = Zostaw to puste, aby zachować nagranie, które tu jest.
recording-put-recording-missing = Wybierz nagranie.
recording-put-recording-again = Wybierz nagranie jeszcze raz. Nie zostało zapisane, bo brakowało czegoś innego.
recording-put-recording-unknown = To nie jest nagranie, które umiemy odczytać. Wybierz plik M4A, MP3 lub WAV. Większość telefonów ma dyktafon, który robi takie pliki.
recording-put-recording-broken = Nie możemy odczytać tego nagrania. Może być uszkodzone. Wybierz inne albo nagraj je jeszcze raz.
recording-put-recording-large = Ten plik jest za duży. Wybierz nagranie do { $n } megabajtów; krótsze ma ich mniej.
recording-put-recording-much = To za długie. Wybierz nagranie do { $n } sekund.
recording-put-words = Co w nim mówisz? Dla osób, które go nie słyszą.
recording-put-words-hint = Może być krócej, niż mówisz
recording-put-words-missing = Napisz, co w nim mówisz, dla osób, które go nie słyszą.
recording-put-words-long = To za długie. Napisz najwyżej { $most } znaków.
recording-put-button = Zapisz
recording-kept = Nagranie zapisane.
recording-ended = Nagranie usunięte.

refused-media-many = Masz ich już tyle, ile jedna osoba może tu przechowywać. Najpierw usuń jedno.

data-table-strength-media-person-id = Twoje zdjęcia i nagrania
data-table-strength-media-file = Zdjęcie lub nagranie, w base64
data-column-media-type = Rodzaj pliku
data-column-bytes = Bajty
