# Aanwezig, een punt voor de agenda, een afspraak, het verslag: de vragen.

form-present-title = Ik ben er
form-present-code = Welke code zie je in de zaal?
form-present-code-hint = Het zijn 4 cijfers. De voorzitter laat ze zien.
form-present-code-name = Code

form-agreement-title = Afspraak
form-agreement-what = Wat is er afgesproken?
form-agreement-what-hint = Eén afspraak tegelijk, hoogstens 200 tekens. Noem niemand die er niet bij was.
form-agreement-what-name = Afspraak
form-agreement-who = Wie doet het?
form-agreement-who-name = Wie
form-agreement-who-everybody = Iedereen
form-agreement-by = Wanneer moet het klaar zijn?
form-agreement-by-hint = Om tien uur die dag vragen we of het is gelukt.
form-agreement-by-name = Klaar op
form-agreement-send = Opschrijven

form-minutes-title = Verslag
form-minutes-how = Hoe verstuur je het verslag?
form-minutes-how-hint = Het gaat naar iedereen die was uitgenodigd.
form-minutes-how-name = Verslag
form-minutes-how-words = In een bericht
form-minutes-how-paper = Als pdf
form-minutes-words = Typ het verslag.
form-minutes-words-hint = Hoogstens 3.500 tekens. Noem liever geen namen.
form-minutes-words-name = Tekst
form-minutes-paper = Stuur het verslag.
form-minutes-paper-name = Pdf

form-point-title = Punt voor de agenda
form-point-point = Waar wil je het over hebben?
form-point-point-hint = Hoogstens 150 tekens. Wie de bijeenkomst leidt, ziet je naam erbij. Noem liever geen andere namen.
form-point-point-name = Punt
