# What shows for a moment with a meeting.

toast-calling-nudged = { $count ->
    [0] Those who have not answered get a reminder.
    [one] 1 person gets a reminder.
   *[other] { $count } people get a reminder.
 }

toast-meeting-yes = Good to hear that you are coming!
toast-meeting-waiting = All seats are taken. You are on the waiting list now.
toast-meeting-maybe = Noted as maybe. Please let us know later.
toast-meeting-no = A pity! You are not coming.
toast-meeting-name-show = The others see your name, if all who come agree to that.
toast-meeting-name-hide = Your name is shown no longer.
toast-meeting-visit-yes = Lovely! They look forward to it.
toast-meeting-visit-no = That is fine. The visit is off.
toast-outsider-off = Taken off the list: { $name }.
