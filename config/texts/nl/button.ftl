# De knoppen die overal hetzelfde heten. Heeft een onderwerp een eigen tekst, dan gaat die voor.

button-back = Terug
button-stop = Stoppen
button-stop-no = Nee, terug
button-done = Klaar
button-send = Versturen
button-edit = Aanpassen
button-discard = Weggooien
button-answer = Antwoorden
button-refresh = Vernieuwen
button-again = Opnieuw kijken
button-agree = Akkoord
