# Waarom iets met een zin aan het netwerk niet kan.

refusal-signal-gone = Deze zin is er niet meer. Alles ervan is gewist.
refusal-signal-waits = Een zin van jou wacht nog op de coördinator. Daarna kun je weer iets doorzeggen.
refusal-signal-one-a-day = Je hebt vandaag al iets doorgezegd. Morgen kan het weer. Kan het niet wachten? Kies Zorg melden.
refusal-signal-to-nobody = Er is nu geen coördinator die het kan doorgeven. Kies Zorg melden.
refusal-signal-decided = Hierover is al beslist.
refusal-signal-few = Er zijn nu te weinig sleutelfiguren: bij minder dan { $least } is te raden wie het schreef. Kies via Aanpassen: niet doorgeven.
refusal-signal-over = Dit is voorbij. Wil je er iets over kwijt? Kies Zorg melden.
refusal-signal-tapped = Je hebt al iets gezegd. Dank je wel!
