# What time itself says: reminders, the beginning of the day, and the overview.

clock-nudge-to = <a href="tg://user?id={ $account }">{ $name }</a>
clock-nudge-asked = The coordinator asks your attention for <b>{ $reference }</b>.
clock-nudge-confirm = <b>{ $reference }</b> has been waiting since { $day } for <b>Acknowledge</b>.
clock-nudge-take-up = <b>{ $reference }</b> has been waiting since { $day } for <b>Take up</b>.
clock-nudge-feedback = The reporter of <b>{ $reference }</b> has been waiting since { $day } for <b>Give feedback</b>.
clock-nudge-reopen = The reporter of <b>{ $reference }</b> asked on { $day } to <b>Reopen</b>. Reopen the concern, or explain why it stays closed.
clock-nudge-partner = <b>{ $reference }</b> has lain with a partner since { $day }. Ask them what came of it, and then choose <b>Asked back</b>.
clock-nudge-due = Promised: by { $day }, { $hour } at the latest.
clock-nudge-late = This was promised for { $day }, { $hour }. Not possible? Let the reporter know.
clock-nudge-escalated = The coordinator has got this now, too.

clock-morning = ☀️ <b>Good morning. This asks for attention today.</b>
clock-folded = 🔔 <b>These concerns ask for attention.</b>
clock-section-late = <b>Beyond the term ({ $count })</b>
clock-section-today = <b>Today ({ $count })</b>
clock-section-reminded = <b>Keep in mind ({ $count })</b>
clock-section-reporter = <b>Waiting for the reporter ({ $count })</b>
clock-section-new = <b>New ({ $count })</b>

clock-board = { $count ->
    [0] 📋 <b>Overview.</b> There are no open concerns.
   *[other] 📋 <b>Overview: { $count } open</b>
 }
clock-line = { $sign } <a href="{ $link }">{ $reference }</a> { $subject } · { $owner } · { $due }
clock-line-plain = { $sign } <b>{ $reference }</b> { $subject } · { $owner } · { $due }
clock-nobody = nobody’s yet
clock-due = by { $day }
clock-late = ⚠️ was { $day }
clock-waits = { $whose ->
    [reporter] reporter’s turn until { $day }
   *[coordinator] coordinator’s turn until { $day }
 }
clock-nothing = waits
clock-more = … and { $count } more.
clock-board-here = 📋 <a href="{ $link }">Here is the overview</a>, up to date.
clock-board-here-plain = 📋 Here is the overview, up to date.
clock-pin-refused = I may not pin messages in the officials’ group. The overview is there, but not at the top. Give me the right to <b>pin messages</b> and send /overzicht in the group.

clock-nudge-call-back = The reporter of <b>{ $reference }</b> wants to be called, and has been waiting since { $day }. Press <b>Called</b> or <b>Not reached</b> afterwards.

clock-pin-refused-at-desk = { clock-pin-refused } { group-in-telegram-at-desk }
