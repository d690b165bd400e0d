# Calling a meeting, and the pages of who leads it.

form-meeting-title = New meeting
form-meeting-send = Send
form-meeting-urgent = How soon must people know?
form-meeting-urgent-hint = When it is urgent, the invitation goes out at once, with a sign that says so.
form-meeting-urgent-name = Urgent
form-meeting-urgent-yes = Urgent
form-meeting-urgent-no = Not urgent
form-meeting-start = When is it?
form-meeting-start-name = Day and time
form-meeting-reply-by = Until which day can people answer?
form-meeting-reply-by-hint = The invitation says this day.
form-meeting-reply-by-name = Answer until
form-meeting-when = When do the invitations go out?
form-meeting-when-name = Now or later
form-meeting-when-now = Now
form-meeting-when-later = Later
form-meeting-at = At which moment do they go out?
form-meeting-at-hint = I send nothing at night. Then it waits until seven o'clock.
form-meeting-at-name = Moment of sending

form-change-meeting-title = Change a meeting
form-move-meeting-title = Move a meeting
form-move-meeting-start = When will it be?
form-move-meeting-start-hint = Does it move by more than half an hour? Then I ask everybody again.
form-move-meeting-start-name = Day and time
form-move-meeting-send = Move
form-cancel-meeting-title = Cancel a meeting
form-cancel-meeting-reason = Why is it off?
form-cancel-meeting-reason-hint = People read this. You may skip it.
form-cancel-meeting-reason-name = Reason
form-cancel-meeting-send = Yes, cancel it

calling-goes-to = { $count ->
    [one] Goes to <b>1 person</b>.
   *[other] Goes to <b>{ $count } people</b>.
 }
calling-goes-later = 🕖 It goes out on { $moment }.
calling-at-night = 🌙 It is night. People get it at seven o'clock.
calling-as-seen = <i>This is how people see it:</i>
calling-choose-what = Choose <b>Change</b>, and then what is to be different.
calling-clash = ⚠️ Mind: at that time there is <b>{ $title }</b> too, at { $hour }{ $place ->
    [same] , in the same place
   *[other] {""}
 }.
calling-closed = ⚠️ Mind: { $day } is { $name ->
    [none] a closing day
   *[other] { $name }
 }.
calling-seats-lost = ⚠️ { $over ->
    [one] That is 1 seat too few. Whoever said yes last goes to the waiting list, and hears so.
   *[other] That is { $over } seats too few. Those who said yes last go to the waiting list, and hear so.
 }
calling-hear = { $count ->
    [0] The invitations have not gone out yet. Nobody hears of this now.
    [one] 1 person hears of this.
   *[other] { $count } people hear of this.
 }
calling-goes-at-once = ⚠️ The invitations would go out only after it has begun. So they go out right now.
calling-nobody-hears = Nobody gets a message about this. The invitation does change.
calling-asked-anew = Everybody chooses again whether it suits them, those who said no too.

calling-list =
    <b>Meetings you lead</b>

    { $count ->
        [0] There are none yet.{ $begins ->
            [yes] {" "}Begin one with a button.
           *[no] {""}
        }
       *[other] { $begins ->
            [yes] Choose a meeting, or begin a new one.
           *[no] Choose a meeting.
        }
    }
calling-stage-planned = 🕖 <b>Ready.</b> The invitations have not gone out yet.
calling-stage-called = 📅 <b>Sent.</b> People can answer.
calling-stage-going-on = 📅 <b>Going on now.</b>
calling-stage-held = ✓ <b>Over.</b>
calling-stage-cancelled = ❌ <b>Cancelled.</b>{ $reason ->
    [none] {""}
   *[other] {" "}Reason: { $reason }
 }
calling-audience = For: { $audience }
calling-chair-left = Chair: nobody yet. Whoever it was left the network. Choose <b>Change</b> and ask somebody else.
calling-goes-out = The invitations go out on { $moment }. Now that is { $count ->
    [one] 1 person
   *[other] { $count } people
 }.
calling-answers =
    Coming: <b>{ $coming }</b>{ $seats ->
        [0] {""}
       *[other] {" "}of { $seats } seats
    }{ $waiting ->
        [0] {""}
       *[other] {" "}· waiting list: { $waiting }
    }
    Maybe: { $maybe }
    Not coming: { $no }
    No answer yet: { $silent }
calling-quorum = Minimum: { $quorum }. { $short ->
    [0] That is enough.
    [one] 1 more is needed.
   *[other] { $short } more are needed.
 }
calling-delivery = Delivered: { $delivered } · on its way: { $waiting } · not delivered: { $blocked }{ $unreachable ->
    [0] {""}
   *[other] {" "}· unreachable since: { $unreachable }
 }
calling-too-few =
    ⚠️ <b>Too few people are coming.</b>
    { $coming ->
        [0] Nobody is coming yet
        [one] 1 person is coming
       *[other] { $coming } people are coming
    }, and at least { $quorum } are needed. Maybe: { $maybe }. No answer yet: { $silent }.
    You can move the meeting or cancel it. If you do nothing, it goes on.
calling-names = <b>{ $title }</b>: who says what
calling-names-yes = <b>Coming ({ $count })</b>
calling-names-waiting = <b>Waiting list ({ $count })</b>
calling-names-maybe = <b>Maybe ({ $count })</b>
calling-names-no = <b>Not coming ({ $count })</b>
calling-names-silent = <b>No answer yet ({ $count })</b>
calling-page-gone = This meeting is no longer there.
calling-page-not-yours = You do not lead this meeting any more. Ask the coordinator if that is not right.

calling-button-new-meeting = New meeting
calling-button-new-poll = Date poll
calling-button-new-series = Series
calling-button-led = Meetings I lead
calling-button-lead = Lead
calling-button-look = Look
calling-button-who = Who is coming
calling-button-send = Send now
calling-button-nudge = Remind who did not answer
calling-button-change = Change
calling-button-move = Move
calling-button-cancel = Cancel it
calling-button-refresh = Refresh
calling-button-back = Back
toast-calling-nudged = { $count ->
    [one] 1 person gets a reminder.
   *[other] { $count } people get a reminder.
 }

refusal-meeting-for-nobody = This is for nobody now. Choose Change, and choose whom it is for.
refusal-meeting-sent-too-late = The invitation must go out before the meeting begins. First make the moment of sending earlier. Or choose a later day for the meeting.
refusal-reply-by-too-late = People can answer until the day before the meeting. First make the day to answer earlier. Or choose a later day for the meeting.
refusal-nothing-changed = Nothing is different. Choose Change, and then what is to be different.
refusal-meeting-changed-meanwhile = Somebody else changed this meeting meanwhile. Choose Throw away, and open the meeting again with /bijeenkomst.
refusal-meeting-not-sent = The invitations have not gone out yet, so nobody could answer.
refusal-nudged-already = Those who did not answer were reminded less than a day ago. Try again tomorrow.
refusal-nobody-to-nudge = Everybody who got the invitation has answered.
