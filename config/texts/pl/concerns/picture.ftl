# Protokół jako obrazek.

picture-title = Co dzieje się z Twoim zgłoszeniem?
picture-confirm = w ciągu { $term }, pilne: { $urgent }
picture-take-up = w ciągu { $term } od zgłoszenia
picture-feedback = w ciągu { $term } od zgłoszenia
picture-heard = Wiesz, co zrobiono
picture-only-then = dopiero potem zgłoszenie się zamyka
picture-kept = { $least ->
    [1] po 1 dniu lub później, jeśli trzeba
   *[other] po { $least } dniach
 }
picture-erased = Wszystko jest usuwane
picture-counted = Każdy termin liczy się od chwili zgłoszenia.
picture-late = Krok trwa za długo? Koordynator dostaje wiadomość.
picture-question = Gdy jest pytanie do Ciebie, zegar stoi.
picture-withdraw = Zawsze możesz wycofać. Liczba dni do usunięcia wszystkiego: { $days }.
picture-caption = Tak postępujemy z tym, co zgłaszasz. Ten obrazek pochodzi z naszego protokołu.
