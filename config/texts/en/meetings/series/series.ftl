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
    [one] The invitations go to <b>1 person</b>, each { $days ->
        [one] 1 day
       *[other] { $days } days
    } before. If that has passed, they go at once.
   *[other] The invitations go to <b>{ $count } people</b>, each { $days ->
        [one] 1 day
       *[other] { $days } days
    } before. If that has passed, they go at once.
 }
series-clash = ⚠️ Mind: on { $day } there is also <b>{ $title }</b> at that time.
series-meeting = { $off ->
    [yes] 🚫 { $day }, { $hour }: does not take place
   *[no] • { $day }, { $hour }: { $where }
 }
series-entry = 🔁 Series: { $title }
series-page-made = ✅ The series is fixed. On { $asks } I will ask you whether it goes on.
series-page-ending = ⏰ <b>{ $title }</b> is ending: the last time is on { $last }. Do you want to go on with it?
series-page-kept = 👍 Good. The series ends on { $last }. You do not have to do anything.
series-page-how = 👇 Choose a day to change, move or cancel only that meeting.
series-page-over = 🔁 <b>{ $title }</b>: this series is over. You make a new one with /bijeenkomst.
series-page-stopping = Do you want to stop the series <b>{ $title }</b>? All meetings still to come are off then. Those who were invited get one message about it.
series-button-on = Go on
series-button-off = Let it end
series-button-stop = Stop the whole series
series-button-stop-yes = Yes, stop the series
series-stopped = 🚫 <b>The series { $title } stops.</b> What was still to come does not take place:
series-stopped-meeting = • { $when }
series-stopped-more = { $count ->
    [one] • and 1 time after that
   *[other] • and { $count } times after that
 }
series-stopped-next = You do not have to do anything. Did you put the series in your calendar? Then there is a file with this. Open it to update your calendar. If something of the series is still there afterwards, remove it yourself.
