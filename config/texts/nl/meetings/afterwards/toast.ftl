# Wat even in beeld komt na een bijeenkomst.

toast-after-thanked = Bedankt: { $count ->
    [one] 1 persoon.
   *[other] { $count } mensen.
 }
toast-after-sent = Verstuurd aan { $count ->
    [one] 1 persoon.
   *[other] { $count } mensen.
 }
toast-after-point-accepted = Het staat op de agenda.
toast-after-point-declined = Het komt nu niet op de agenda.
