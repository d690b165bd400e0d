# Co pojawia się na chwilę przy Moich zgłoszeniach.

toast-mine-stands = Tego już nie da się zrobić. { $reference }: { $stage ->
    [filed] wysłane, ale jeszcze niepotwierdzone
    [acknowledged] odebrane i w toku
    [taken-up] ktoś się tym zajmuje, w toku
    [closed] zamknięte
   *[withdrawn] wycofane
 }.
toast-mine-words-there = Twoje słowa już tu są, do godz. { $hour }.
