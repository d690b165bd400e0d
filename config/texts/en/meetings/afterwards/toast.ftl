# What shows for a moment after a meeting.

toast-after-thanked = Thanked: { $count ->
    [one] 1 person.
   *[other] { $count } people.
 }
toast-after-sent = Sent to { $count ->
    [one] 1 person.
   *[other] { $count } people.
 }
toast-after-point-accepted = It is on the agenda.
toast-after-point-declined = It is not on the agenda now.
