# Co pojawia się na chwilę przy ankiecie.

toast-survey-closed = Zamknięto. Zaraz będzie wynik.
