# Tworzenie serii: pytania.

form-series-title = Seria spotkań
form-series-first = Kiedy jest pierwszy raz?
form-series-first-name = Pierwszy raz
form-series-rhythm = Jak często się powtarza?
form-series-rhythm-name = Jak często
form-series-rhythm-weeks-other = Inaczej
form-series-weeks = Co ile tygodni?
form-series-weeks-name = Co ile tygodni
form-series-until = Do kiedy trwa seria?
form-series-until-hint = Seria trwa najwyżej rok. Potem możesz ją przedłużyć.
form-series-until-name = Do kiedy
form-series-until-weeks-13 = Kwartał
form-series-until-weeks-26 = Pół roku
form-series-until-weeks-52 = Rok
form-series-until-day = Do dnia, który wybiorę
form-series-last = Jaki jest ostatni dzień?
form-series-last-name = Ostatni dzień
form-series-closing = Co zrobić w święto lub dzień wolny?
form-series-closing-hint = Jedno ze spotkań wypada w taki dzień. Na końcu zobaczysz które.
form-series-closing-name = Święta
form-series-closing-skip = Pomiń ten raz
form-series-closing-move = Na pierwszy dzień roboczy po tym
form-series-send = Zapisz serię
