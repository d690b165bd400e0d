# Calling a meeting, and the pages of who leads it.

calling-goes-to = { $count ->
    [one] Goes to <b>1 person</b>.
   *[other] Goes to <b>{ $count } people</b>.
 }
calling-goes-later = 🕖 It goes out on { $moment }.
calling-at-night = 🌙 It is night. People get it at { $hour }.
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
calling-seats-free = 🪑 { $free ->
    [one] 1 seat comes free for whoever is first on the waiting list. They get a message about it.
   *[other] { $free } seats come free for those who are first on the waiting list. They get a message about it.
 }
calling-nobody-yet = The invitations have not gone out yet. Nobody hears of this now.
calling-not-out-yet = The invitations have not gone out yet.
calling-hear = { $count ->
    [one] 1 person hears of this.
   *[other] { $count } people hear of this.
 }
calling-file-only = { $count ->
    [one] 1 person already has the series in their calendar and now gets a new calendar file, with the title and the date.
   *[other] { $count } people already have the series in their calendar and now get a new calendar file, with the title and the date.
 }
calling-goes-at-once = ⚠️ The invitations would go out only after it has begun. So they go out right now.
calling-nobody-hears = Nobody gets a message about this. The invitation does change.
calling-nobody-else-hears = Nobody else gets a message about this. The invitation does change.
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
calling-chair-left = Chair: nobody yet. The person who was going to chair it no longer takes part. Choose <b>Change</b> and ask somebody else.
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
calling-too-few-known =
    ⚠️ <b>Too few people come.</b>
    { $coming ->
        [0] Nobody comes yet
        [one] 1 person comes
       *[other] { $coming } people come
    }, and at least { $quorum } are needed.
    You can move the meeting or call it off. If you do nothing, it goes on.
calling-names = <b>{ $title }</b>: who says what
calling-names-yes = <b>Coming ({ $count })</b>
calling-names-waiting = <b>Waiting list ({ $count })</b>
calling-names-maybe = <b>Maybe ({ $count })</b>
calling-names-no = <b>Not coming ({ $count })</b>
calling-names-silent = <b>No answer yet ({ $count })</b>
calling-page-gone = This meeting is no longer there.
calling-page-not-yours = You do not lead this meeting any more. Ask the coordinator if that is not right.

calling-button-write = Write to who was invited
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
calling-learn = 📚 What people want to learn ({ $answered } answers): { $wishes }.
calling-visit = { $answer ->
    [yes] ✓ The visit can go ahead.
    [no] Rather not. Nobody has to say why.
   *[none] There is no answer yet. You will hear as soon as there is.
 }
