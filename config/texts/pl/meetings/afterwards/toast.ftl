# Co pojawia się na chwilę po spotkaniu.

toast-after-thanked = Podziękowano. Liczba osób: { $count ->
    [1] 1.
   *[other] { $count }.
 }
toast-after-sent = Wysłano. Liczba osób: { $count ->
    [1] 1.
   *[other] { $count }.
 }
toast-after-point-accepted = To jest w programie.
toast-after-point-declined = Tego teraz nie będzie w programie.
