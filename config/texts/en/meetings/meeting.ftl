# Meetings: the invitation, what changes afterwards, and the list of what is coming.

meeting-title = { $kind ->
    [urgent] 🔴 <b>Urgent: { $title }</b>
        You are invited, because something happened.
    [event] 📅 <b>{ $title }</b>
        You are invited, because something happened.
    [training] 📅 <b>{ $title }</b>
        You are invited to a training.
    [mayor] 📅 <b>{ $title }</b>
        You are invited. The mayor comes too.
    [visit] 📅 <b>{ $title }</b>
        We would like to come and see you: at home, at work or wherever you like. Only you and who asks this see this visit.
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
meeting-own-yes = <b>You are coming.</b> Can you not make it after all? Then choose <b>I’m not coming</b>.
meeting-own-maybe = <b>You may be coming.</b> Do you know for sure? Then choose below.
meeting-own-no = <b>You are not coming.</b> Can you make it after all? Then choose <b>I’m coming</b>.
meeting-own-waiting = <b>You are on the waiting list</b>, as number { $place }. Does a seat come free? Then it is yours, and you will hear it at once.
meeting-going-on = The meeting is going on now.
meeting-over = This meeting is over.

meeting-button-yes = I’m coming
meeting-button-maybe = Maybe
meeting-button-no = I’m not coming
meeting-button-map = 📍 Map
meeting-button-file = 📅 Into my calendar
meeting-button-name-show = The others may see my name
meeting-button-name-hide = Show my name no longer
meeting-button-names = Who is coming?
meeting-button-open = See the invitation
meeting-button-address = 📆 In your own calendar

meeting-names = 👥 <b>Who is coming to { $title }?</b>
meeting-no-names = You cannot see any names here. They are shown once everybody who is coming agrees to that.

meeting-file = { $series ->
    [yes] Open this file to put the whole series in your calendar.
   *[no] Open this file to put the meeting in your calendar.
 }
meeting-file-changed =
    📅 <b>{ $title }</b>
    { $when }

    Open this file to update your calendar. If you still see the old day afterwards, remove it yourself.
meeting-file-off =
    📅 <b>{ $title }</b> is cancelled.
    { $when }

    Open this file to update your calendar. If the meeting is still there afterwards, remove it yourself.

meeting-list = 📅 <b>Meetings</b>

    This is coming for you. Choose a meeting to see it or to answer.
meeting-list-entry = { $sign } { $day } { $hour } · { $title }
meeting-list-none = There is no meeting for you now. When there is one, you will get an invitation here.
meeting-list-none-to-join = You are not invited to anything yourself now. The meetings you lead are behind the button. There you can begin a new one too.
meeting-list-paused = You are taking a break now, so you get no invitations. Send /pauze to take part again.

meeting-reminder = { $which ->
    [week] 🔔 You have not told us yet whether you are coming.
    [day] 🔔 It is almost time. { $answer ->
        [yes] You said that you are coming.
       *[maybe] You said maybe. Do you know by now?
     }
    [evening] 🔔 It starts early tomorrow. { $answer ->
        [yes] See you there!
       *[maybe] Are you coming too?
     }
   *[hours] 🔔 It starts { $ahead ->
        [0] very soon
        [one] in an hour
       *[other] in { $ahead } hours
     }. { $answer ->
        [yes] See you there!
       *[maybe] Are you coming too?
     }
 }

meeting-changed = ✏️ <b>{ $title }</b> has changed.
meeting-changed-title = The title was: { $old }
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

meeting-seat-freed = 🎉 A seat has come free for you. Can you not make it after all? Then choose <b>I’m not coming</b>. The next in line gets that seat.
meeting-seat-lost = There are fewer seats now than before. So you are on the waiting list, as number { $place }. Does a seat come free? Then it is yours, and you will hear it at once.

meeting-never-sent = The invitations to a meeting were not sent. The moment to begin had already passed. Call a new meeting if it is still needed.

meeting-visit-nowhere = The person who is visited says where
meeting-visit-own-none = <b>Is this all right?</b> Rather not is fine too: you need not say why.
meeting-visit-own-yes = <b>You said yes.</b> Say below where they may come. Changed your mind? <b>Rather not</b> is possible until it begins.
meeting-visit-own-no = <b>Rather not.</b> That is fine. The visit is off.
meeting-visit-reminder = 🔔 The visit is coming up. Does it not suit you after all? Choose <b>Rather not</b>, or another moment.
meeting-visit-changed = Does this suit you? Rather not is fine too.
meeting-visit-agreed = ✓ A visit you asked for can go ahead. See where and when at /bijeenkomst.
meeting-visit-declined = A visit you asked for is off: rather not. Nobody has to say why. Do not ask either.
meeting-visit-moved = ✏️ The person you want to visit chose another moment. Look at /bijeenkomst. Does it not suit you? Move it, or call it off.
meeting-visit-where = 📍 The person you want to visit said where it is. Look at /bijeenkomst.
meeting-visit-left = A visit you asked for is off. The person you wanted to visit is not taking part in the network now.
meeting-button-visit-yes = Yes, gladly
meeting-button-visit-no = { onboarding-button-decline }
meeting-button-visit-where = 📍 Say where
meeting-button-visit-move = 🕢 Another moment
