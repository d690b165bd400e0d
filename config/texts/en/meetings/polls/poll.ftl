# Date poll: who is asked, what people choose, and what comes of it.

poll-reminder = ⏰ You have not chosen for every date yet. The date poll closes tomorrow.
poll-ask =
    🗓 <b>When can you come?</b>

    { $caller } is looking for a date for: <b>{ $title }</b>
    You can choose until { $until }.
poll-done =
    🗓 <b>Thank you, I noted what you chose.</b>

    <b>{ $title }</b>
    You can still change it until { $until }.
poll-option = { $number }. { $moment }{ $vote ->
    [yes] {" "}✅ yes
    [if-needed] {" "}🤏 if need be
    [no] {" "}✖️ no
   *[none] {""}
 }
poll-how =
    👇 Choose for each date: yes, if need be, or no. Then choose <b>Done</b>.
    What you do not choose counts as no.
poll-next = When there is a date, you get an invitation. Only then you say whether you come.
poll-button-yes = { $number } yes
poll-button-if-needed = { $number } if need be
poll-button-no = { $number } no
poll-button-again = Change
poll-closed =
    🗓 <b>{ $title }</b>
    The date poll is closed. When there is a date, you get an invitation.
poll-over =
    🗓 <b>{ $title }</b>
    No date was chosen. The date poll was stopped. You do not have to do anything.
poll-chosen =
    🗓 <b>{ $title }</b>
    It will be <b>{ $moment }</b>. You get an invitation. Say there whether you come, also if you chose yes here.

poll-entry = 🗓 Date poll: { $title }
poll-preview = { $count ->
    [0] ⚠️ This is for nobody now. Choose <b>Change</b> and choose who it is for.
    [one] This goes to <b>1 person</b>, and looks like this:
   *[other] This goes to <b>{ $count } people</b>, and looks like this:
 }
poll-page-opened = ✅ The date poll was sent. You hear when it closes. You can choose earlier too.
poll-page-closed = ⏰ The date poll is closed. Choose a date now.
poll-page-head =
    🗓 <b>Date poll: { $title }</b>
    { $voted } of { $asked } have chosen.{ $blocked ->
        [0] {""}
       *[other] {" "}I could not reach { $blocked }.
    }
    { $open ->
        [yes] People can choose until { $until }.
       *[no] It is closed.
    }
poll-page-option = { $best ->
    [yes] ⭐ <b>{ $number }. { $moment }</b>: { $yes } yes, { $needed } if need be, { $no } no
   *[no] { $number }. { $moment }: { $yes } yes, { $needed } if need be, { $no } no
 }
poll-page-how = 👇 { $best ->
    [0] There is no date yet that suits anybody.
    [one] ⭐ suits most people.
   *[other] ⭐ { $best } dates suit equally many people.
 } Choose a date, and I make a meeting of it. Everybody gets an invitation then. Whoever chose yes here does not count as coming yet.
poll-page-lapsed = 🗓 <b>{ $title }</b>: all dates have passed and nothing was chosen. The date poll was stopped. Those who had chosen know. You make a new one with /bijeenkomst.
poll-page-over = 🗓 <b>{ $title }</b>: this date poll is done. You do more with /bijeenkomst.
poll-page-stopping = Do you want to stop the date poll <b>{ $title }</b>? Those who had chosen hear that no date comes of it.
poll-button-pick = Choose { $day } { $hour }
poll-button-stop = Stop the date poll
poll-button-stop-yes = Yes, stop
poll-no-answer = 🗓 Whoever chose yes in the date poll only counts after an answer to the invitation.
