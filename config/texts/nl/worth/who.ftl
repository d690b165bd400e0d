# Wie zijn wij: één keer per jaar gevraagd aan iedereen, zonder naam.

who-title = Wie zijn wij?
who-head = <b>Wie zijn wij?</b>
who-offer =
    Eén keer per jaar kun je vragen of het netwerk in balans is. Alle sleutelfiguren krijgen dan twee vragen: hoe oud ze ongeveer zijn, en of ze een sociaal beroep hebben. Ze antwoorden zonder naam, twee weken lang. Overslaan mag.

    Je ziet alleen wat minstens vijf mensen antwoorden, in stappen van vijf. Wie meedoet, ziet dat ook. Naar afkomst, geloof of mening vragen we niet. Praat daarover met elkaar.
who-asked-page = Dit is het afgelopen jaar al gevraagd. De uitslag staat bij de peilingen zolang die bewaard wordt. Vanaf { $day } kan het weer. Vaker kan niet: dan is te raden wie erbij kwam.
who-few-page = Hiervoor zijn minstens { $least } sleutelfiguren nodig. Met minder is te raden wie wat antwoordt.
who-button-ask = Ja, stel deze twee vragen
who-button-surveys = Naar de peilingen
who-sent = ✓ De twee vragen zijn verstuurd aan alle sleutelfiguren. Na twee weken komt de uitslag.
