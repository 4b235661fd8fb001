# Polish. No native speaker has checked these words yet. Only what stands on the page of a talk; opinion
# groups themselves are shown in English.

votes-too-few = Liczby pokazujemy, gdy zagłosuje pięć osób.
votes-few-of-hat = za mało, aby pokazać
statement-seed = od prowadzących tę rozmowę
talk-to-groups = W czym ludzie się zgadzają, a w czym różnią
talk-to-mine = Co stało się z Twoimi słowami
talk-published = Gdy rozmowa się skończy, wszystkie głosy zostaną opublikowane w wierszach: co każda osoba powiedziała o każdym zdaniu, bez nazwisk. W małej grupie inni mogą zgadnąć, czyj to wiersz.
talk-fresh = Możesz najpierw powiedzieć, co myślisz, zanim przeczytasz, co powiedzieli inni.
talk-fresh-say = Powiedz, co myślisz
talk-rule-link = Dlaczego to?
talk-to-choice = Dodaj to do listy możliwości
