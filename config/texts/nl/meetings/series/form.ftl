# Een reeks maken: de vragen.

form-series-title = Reeks bijeenkomsten
form-series-first = Wanneer is de eerste keer?
form-series-first-name = Eerste keer
form-series-rhythm = Hoe vaak komt hij terug?
form-series-rhythm-name = Hoe vaak
form-series-rhythm-weeks-other = Anders
form-series-weeks = Elke hoeveel weken?
form-series-weeks-name = Om de hoeveel weken
form-series-until = Tot wanneer gaat de reeks door?
form-series-until-hint = Een reeks duurt hoogstens een jaar. Daarna kun je hem verlengen.
form-series-until-name = Tot wanneer
form-series-until-weeks-13 = Een kwartaal
form-series-until-weeks-26 = Een half jaar
form-series-until-weeks-52 = Een jaar
form-series-until-day = Tot een dag die ik kies
form-series-last = Tot en met welke dag?
form-series-last-name = Laatste dag
form-series-closing = Wat doe je met een feestdag of sluitingsdag?
form-series-closing-hint = Er valt een keer op zo’n dag. Aan het einde zie je welke.
form-series-closing-name = Feestdagen
form-series-closing-skip = Die keer overslaan
form-series-closing-move = Naar de eerste werkdag erna
form-series-send = Reeks vastleggen
