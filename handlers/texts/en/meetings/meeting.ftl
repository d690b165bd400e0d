# Meetings: the invitation, what changes afterwards, and the list of what is coming.

menu-label-meetings = Meetings

meeting-title = { $kind ->
    [urgent] 🔴 <b>Urgent: { $title }</b>
        You are invited, because something happened.
    [event] 📅 <b>{ $title }</b>
        You are invited, because something happened.
    [training] 📅 <b>{ $title }</b>
        You are invited to a training.
    [mayor] 📅 <b>{ $title }</b>
        You are invited. The mayor comes too.
   *[other] 📅 <b>{ $title }</b>
        You are invited to a meeting.
 }
meeting-purpose = <i>{ $purpose }</i>
meeting-when = 🕢 { $when }. Until { $end }.
meeting-moment = { $day }, { $hour }, { $days ->
    [0] today
    [1] tomorrow
    [2] the day after tomorrow
   *[other] in { $days } days
 }
meeting-moment-past = { $day }, { $hour }
meeting-where = 📍 { $where }
meeting-nowhere = You will hear the place later
meeting-chair = 👤 Chair: { $name }
meeting-reply-by = ✋ Please answer by { $day }.
meeting-agenda = 📋 Agenda
meeting-point = • { $point }
meeting-coming = 👥 { $count ->
    [0] Nobody has said yes yet.
    [one] One person is coming so far.
   *[other] { $count } people are coming so far.
 }
meeting-seats = { $full ->
    [ask] All seats ({ $seats }) are taken. Would you like to come too? Then you will be on the waiting list.
    [yes] All seats ({ $seats }) are taken.
   *[no] Number of seats: { $seats }.
 }
meeting-headline =
    <b>{ $title }</b>
    🕢 { $when }
    📍 { $where }
meeting-off = ❌ <b>Cancelled</b>{ $reason ->
    [none] {""}
   *[other] {""}. { $reason }
 }

meeting-own-none = <b>Are you coming?</b> Choose below. You can change it until it begins.
meeting-own-yes = <b>You are coming.</b> Can you not make it after all? Then choose <b>I'm not coming</b>.
meeting-own-maybe = <b>Perhaps you are coming.</b> Do you know for sure? Then choose below.
meeting-own-no = <b>You are not coming.</b> Can you make it after all? Then choose <b>I'm coming</b>.
meeting-own-waiting = <b>You are on the waiting list</b>, as number { $place }. Does a seat come free? Then it is yours, and you will hear it at once.
meeting-going-on = The meeting is going on now.
meeting-over = This meeting is over.

meeting-button-yes = I'm coming
meeting-button-maybe = Perhaps
meeting-button-no = I'm not coming
meeting-button-map = 📍 Map
meeting-button-file = 📅 Into my calendar
meeting-button-name-show = The others may see my name
meeting-button-name-hide = Show my name no longer
meeting-button-names = Who is coming?
meeting-button-open = See the invitation
meeting-button-back = Back

meeting-names = 👥 <b>Who is coming to { $title }?</b>
meeting-no-names = You see no names here. They are shown once all who come agree to that.

toast-meeting-yes = Good to hear that you are coming!
toast-meeting-waiting = All seats are taken. You are on the waiting list now.
toast-meeting-maybe = Perhaps you are coming. Please let us know later.
toast-meeting-no = A pity! You are not coming.
toast-meeting-name-show = The others see your name, if all who come agree to that.
toast-meeting-name-hide = Your name is shown no longer.

meeting-file = Open this file. The meeting then comes into your calendar, or changes there.
meeting-file-off = Open this file. The meeting then goes from your calendar.

meetings-list = 📅 <b>Meetings</b>

    This is coming for you. Choose a meeting to see it or to answer.
meetings-entry = { $sign } { $day } { $hour } · { $title }
meetings-none = There is no meeting for you now. When there is one, you will get an invitation here.
meetings-none-to-join = You are not invited to anything yourself now. The meetings you lead are behind the button. There you can begin a new one too.
meetings-paused = You are taking a break now, so you get no invitations. Send /pauze to take part again.

meeting-reminder = { $which ->
    [week] 🔔 You have not told us yet whether you are coming.
    [day] 🔔 It is nearly time. { $answer ->
        [yes] You said that you are coming.
       *[maybe] You said that perhaps you are coming. Do you know by now?
     }
    [evening] 🔔 It begins early tomorrow. { $answer ->
        [yes] See you there!
       *[maybe] Are you coming too?
     }
   *[hours] 🔔 It begins soon. { $answer ->
        [yes] See you there!
       *[maybe] Are you coming too?
     }
 }

meeting-changed = ✏️ <b>{ $title }</b> has changed.
meeting-changed-title = It was called: { $old }
meeting-changed-start = 🕢 <s>{ $old }</s> → <b>{ $new }</b>
meeting-changed-minutes = 🕢 It now lasts until <b>{ $new }</b>.
meeting-changed-place = 📍 <s>{ $old }</s> → <b>{ $new }</b>
meeting-changed-chair = 👤 Chair: <b>{ $new }</b>
meeting-changed-nobody = not known yet
meeting-changed-purpose = What it is about has changed as well. See the invitation.
meeting-changed-agenda = The agenda has changed as well. See the invitation.
meeting-changed-ask = <b>Are you coming then too?</b> What you answered before no longer counts. Choose below.
meeting-changed-keeps = { $answer ->
    [none] Are you coming? Choose below.
   *[other] Your answer stays as it is. Can you make it now, or not any more? Then choose below.
 }

meeting-cancelled = ❌ <b>Cancelled: { $title }</b>
    { $when }

    { $reason ->
        [none] You need not do anything.
       *[other] { $reason }
     }

meeting-seat-freed = 🎉 A seat has come free for you. Can you not make it after all? Then choose <b>I'm not coming</b>. The next in line gets that seat.
meeting-seat-lost = There are fewer seats now than before. So you are on the waiting list, as number { $place }. Does a seat come free? Then it is yours, and you will hear it at once.

meeting-never-sent = The invitations to a meeting were not sent. The moment to begin had already passed. Call a new meeting if it is still needed.

refusal-meeting-gone = This meeting is not (or no longer) for you.
refusal-meeting-cancelled = This meeting was cancelled.
refusal-meeting-begun = This meeting has begun. You cannot change this any more.
refusal-meeting-past = Choose a moment that is still to come.
refusal-meeting-while-paused = You are taking a break now. Send /pauze to take part again.
