# A series of meetings: the rhythm, the dates, and how it stands.

series-rhythm-weeks = { $weeks ->
    [1] every week
   *[other] every { $weeks } weeks
 }
series-rhythm-month = { $which ->
    [first] every first { $weekday } of the month
    [second] every second { $weekday } of the month
    [third] every third { $weekday } of the month
    [fourth] every fourth { $weekday } of the month
   *[last] every last { $weekday } of the month
 }
series-one-of = 🔁 This meeting comes back: { $rhythm }.
series-closed = a closing day
series-head =
    🔁 <b>Series: { $title }</b>
    { $rhythm }, at { $hour }. The last one is on { $last }.
series-date = • { $day }: { $where }
series-date-skipped = 🚫 { $day } is { $name }: does not take place
series-date-moved = ➡️ { $day } is { $name }: becomes { $moved }: { $where }
series-goes-to = { $count ->
    [0] ⚠️ This is for nobody now. Choose <b>Change</b> and choose who it is for.
    [one] The invitations go to <b>1 person</b>, each { $days } days before. Has that passed? Then they go at once.
   *[other] The invitations go to <b>{ $count } people</b>, each { $days } days before. Has that passed? Then they go at once.
 }
series-clash = ⚠️ Mind: on { $day } there is also <b>{ $title }</b> at that time.
series-meeting = { $off ->
    [yes] 🚫 { $day }, { $hour }: does not take place
   *[no] • { $day }, { $hour }: { $where }
 }
series-entry = 🔁 Series: { $title }
series-page-made = ✅ The series is fixed. A month before it ends I ask you whether it goes on.
series-page-ending = ⏰ <b>{ $title }</b> is ending: the last time is on { $last }. Do you want to go on with it?
series-page-kept = 👍 Good. The series ends on { $last }. You do not have to do anything.
series-page-how = 👇 Choose a day to change, move or cancel only that meeting.
series-page-over = 🔁 <b>{ $title }</b>: this series is over. You make a new one with /bijeenkomst.
series-page-stopping = Do you want to stop the series <b>{ $title }</b>? All meetings still to come are off then. Those who were invited get one message about it.
series-button-on = Go on
series-button-off = Let it end
series-button-stop = Stop the whole series
series-button-stop-yes = Yes, stop the series
series-button-stop-no = No, back
series-stopped = 🚫 <b>The series { $title } stops.</b> What was still to come does not take place:
series-stopped-meeting = • { $when }
series-stopped-more = { $count ->
    [one] • and 1 time after that
   *[other] • and { $count } times after that
 }
series-stopped-next = You do not have to do anything. Did you put the series in your calendar? Then a file comes with this. Open it, and your calendar is right again.

form-series-title = Series of meetings
form-series-first = When is the first time?
form-series-first-name = First time
form-series-rhythm = How often does it come back?
form-series-rhythm-name = How often
form-series-rhythm-weeks-other = Other
form-series-weeks = Every how many weeks?
form-series-weeks-name = Every how many weeks
form-series-until = Until when does the series go on?
form-series-until-hint = A series takes a year at most. After that you can go on with it.
form-series-until-name = Until when
form-series-until-weeks-13 = A quarter of a year
form-series-until-weeks-26 = Half a year
form-series-until-weeks-52 = A year
form-series-until-day = Until a day I choose
form-series-last = Until which day, that day included?
form-series-last-name = Last day
form-series-closing = What do you do with a holiday or closing day?
form-series-closing-hint = One time is on such a day. At the end you see which.
form-series-closing-name = Holidays
form-series-closing-skip = Skip that time
form-series-closing-move = To the first working day after it
form-series-send = Fix the series

refusal-series-over = This series is over. You make a new one with /bijeenkomst.
refusal-series-too-short = Like this only one time is left. Choose a later last day, or more often.
refusal-series-too-many = These are too many times. A series has at most { $most }. Choose an earlier last day, or less often.
refusal-series-too-long = A series takes a year at most. Choose an earlier last day. You can go on with it later.
