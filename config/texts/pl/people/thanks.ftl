# Coroczne podziękowanie.

thanks-head =
    🌷 <b>Dziękujemy, { $name }!</b>

    Dziś dziękujemy wszystkim, którzy w tym roku biorą udział w sieci { $network }. Więc także Tobie.
thanks-numbers = <b>Twój rok:</b>
thanks-meetings = { $count ->
    [one] • Twoja obecność: 1 spotkanie.
    [few] • Twoja obecność: { $count } spotkania.
   *[many] • Twoja obecność: { $count } spotkań.
 }
thanks-points = { $count ->
    [one] • 1 Twój punkt trafił do programu spotkania.
    [few] • { $count } Twoje punkty trafiły do programu spotkań.
   *[many] • { $count } Twoich punktów trafiło do programu spotkań.
 }
thanks-agreements = { $count ->
    [one] • Zrobione dzięki Tobie: 1 ustalenie.
    [few] • Zrobione dzięki Tobie: { $count } ustalenia.
   *[many] • Zrobione dzięki Tobie: { $count } ustaleń.
 }
thanks-years = { $years ->
    [0] Jesteś z nami od tego roku. Dobrze, że jesteś!
    [one] Jesteś z nami już 1 rok.
    [few] Jesteś z nami już { $years } lata.
   *[many] Jesteś z nami już { $years } lat.
 }
thanks-alone = Te liczby widzisz tylko Ty. Zgłoszeń nie liczę: nie chodzi o to, ile ich jest.
thanks-foot = To, co robisz, jest ważne dla Twojej okolicy. Do zobaczenia w przyszłym roku!
