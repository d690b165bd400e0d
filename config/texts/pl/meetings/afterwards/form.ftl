# Obecność, punkt programu, ustalenie, notatka ze spotkania: pytania.

form-present-title = Jestem na miejscu
form-present-code = Jaki kod widzisz na sali?
form-present-code-hint = To 4 cyfry. Pokazuje je osoba prowadząca.
form-present-code-name = Kod

form-agreement-title = Ustalenie
form-agreement-what = Co ustalono?
form-agreement-what-hint = Jedno ustalenie naraz, najwyżej 200 znaków. Nie podawaj nikogo, kogo tam nie było.
form-agreement-what-name = Ustalenie
form-agreement-who = Kto to zrobi?
form-agreement-who-name = Kto
form-agreement-who-everybody = Wszyscy
form-agreement-by = Na kiedy ma być gotowe?
form-agreement-by-hint = Tego dnia o dziesiątej zapytamy, czy się udało.
form-agreement-by-name = Gotowe na
form-agreement-send = Zapisz

form-minutes-title = Notatka ze spotkania
form-minutes-how = Jak wysyłasz notatkę ze spotkania?
form-minutes-how-hint = Pójdzie do wszystkich zaproszonych.
form-minutes-how-name = Notatka
form-minutes-how-words = W wiadomości
form-minutes-how-paper = Jako pdf
form-minutes-words = Napisz notatkę ze spotkania.
form-minutes-words-hint = Najwyżej 3.500 znaków. Lepiej nie podawaj imion.
form-minutes-words-name = Tekst
form-minutes-paper = Wyślij notatkę ze spotkania.
form-minutes-paper-name = Pdf

form-point-title = Punkt programu
form-point-point = O czym chcesz porozmawiać?
form-point-point-hint = Najwyżej 150 znaków. Osoba prowadząca zobaczy Twoje imię. Lepiej nie podawaj innych imion.
form-point-point-name = Punkt
