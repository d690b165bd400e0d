### Not yet read by a native speaker.
### People are addressed with "Ty", in short sentences, without blame, and never in a form that says
### whether they are a woman or a man: "jest zrobione", not "zrobiłaś". A name, a place or a date
### stands as it is: it may be any word, so no case fits. Say "Kto: { $name }", "Termin: { $day }".
### Another case of `progress-kind` or `erasing-kind` is an attribute: `progress-kind.instrumental`.
### A key figure is an "osoba zaufania", an official an "urzędnik", a chair an "osoba prowadząca",
### a buddy an "osoba wspierająca".

# Przyciski, które wszędzie nazywają się tak samo. Jeśli temat ma własny tekst, ten ma pierwszeństwo.

button-back = Wróć
button-stop = Przerwij
button-stop-no = Nie, wróć
button-done = Gotowe
button-send = Wyślij
button-edit = Zmień
button-discard = Usuń
button-answer = Odpowiedz
button-refresh = Odśwież
button-again = Sprawdź ponownie
