# Eén zin aan het netwerk: de vragen.

form-sharing-title = Doorzeggen
form-sharing-sentence = Wat wil je het netwerk laten weten, in één zin?
form-sharing-sentence-hint = Bijvoorbeeld: Ik merk dat jongeren in de buurt vaker over wraak praten. Noem geen namen, adressen of kentekens.
form-sharing-sentence-name = Je zin

form-deciding-title = Een zin van een sleutelfiguur
form-deciding-what = Geef je deze zin door?
form-deciding-what-name = Besluit
form-deciding-what-pass = Doorgeven
form-deciding-what-keep = Niet doorgeven
form-deciding-how = Wat zeg je tegen wie het schreef?
form-deciding-how-name = Antwoord
form-deciding-how-usual = De gewone tekst
form-deciding-how-own = Ook eigen woorden
form-deciding-words = Wat wil je erbij zeggen?
form-deciding-words-hint = Deze woorden komen onder de gewone tekst. Wie het schreef, zie je niet.
form-deciding-words-name = Je woorden
