# Co pojawia się na chwilę przy spotkaniu.

toast-calling-nudged = { $count ->
    [one] 1 osoba dostanie przypomnienie.
    [few] { $count } osoby dostaną przypomnienie.
   *[many] { $count } osób dostanie przypomnienie.
 }

toast-meeting-yes = Dobrze, że przyjdziesz!
toast-meeting-waiting = Wszystkie miejsca są zajęte. Jesteś teraz na liście oczekujących.
toast-meeting-maybe = Zapisano: może. Daj jeszcze znać.
toast-meeting-no = Szkoda! Zapisano, że Cię nie będzie.
toast-meeting-name-show = Inni zobaczą Twoje imię, jeśli zgodzą się wszyscy, którzy przyjdą.
toast-meeting-name-hide = Twoje imię nie jest już pokazywane.
