# A message to many: writing, sending, how far it is, and what people say back.

announcement =
    📣 <b>{ $network }</b>
    { $name ->
        [none] Message from the coordinator:
       *[other] Message from { $name }, coordinator:
    }

    { $words }
announcement-from-leader =
    📣 <b>{ $network }</b>
    { $name ->
        [none] A message from whoever leads the meeting:
       *[other] A message from { $name }, who leads the meeting:
    }

    { $words }
announcement-file = 📎 Belongs to the message above.
announcement-button-reply = Reply

announcement-page =
    <b>Message</b> · { $stage ->
        [planned] waits until { $day }, { $hour }
        [stopped] held back
       *[sent] sent on { $day }, { $hour }
    }
    For: { $audience }

    <blockquote>{ $words }</blockquote>

    { $stage ->
        [planned] Right now that is { $total ->
            [one] 1 person
           *[other] { $total } people
        }. That takes { $minutes ->
            [0] less than a minute
            [one] about 1 minute
           *[other] about { $minutes } minutes
        }. You will hear when everybody has had their turn.
        [stopped] Delivered: { $delivered } of { $total }. The others will not get it any more.
       *[sent] Delivered: { $delivered } of { $total }
    On its way: { $waiting }
    Not delivered: { $blocked }
    }
announcement-page-on-its-way = This takes { $minutes ->
    [0] less than a minute
    [one] about 1 minute
   *[other] about { $minutes } minutes
 }. You will hear when everybody has had their turn.
announcement-page-night = It is night. Whoever does not have it yet gets it at { $hour }. You will hear when everybody has had their turn.
announcement-page-slow = It takes longer than expected: for some it does not work yet. I keep trying.
announcement-page-stuck = On its way: for these people it has not worked for a day. I keep trying. Ask whoever runs the bot to run <code>schakel check</code>. Is it important? Then tell people in another way too.
announcement-page-blocked = Not delivered: these people cannot be reached now. Most often they have blocked the bot. Whoever can be reached again gets the message after all. Is it important? Then phone around, or tell people in another way too.
announcement-report-changes = This message changes by itself when everybody has had their turn.
announcement-done = ✓ Everybody has had their turn.
announcement-page-gone = This message is not there any more. Messages are erased after { $days ->
    [one] 1 day
   *[other] { $days } days
 }.
announcement-list =
    <b>Messages</b>

    { $count ->
        [0] There are no messages yet. Choose <b>Send a message</b> to write one.
       *[other] Choose a message. Then you see how far it is.
    }
announcement-line = { $sign } { $day }: { $words }

announcement-button-new = Send a message
announcement-button-list = Messages
announcement-button-stop = Hold back
announcement-toast-stopped = Held back. Whoever did not have it yet will not get it any more.

announcement-preview =
    { $count ->
        [one] Goes to <b>1 person</b>
       *[other] Goes to <b>{ $count } people</b>
    } ({ $audience }). That takes <b>{ $minutes ->
        [0] less than a minute
        [one] about 1 minute
       *[other] about { $minutes } minutes
    }</b>.
    { $moment ->
        [now] It goes out as soon as you press Send.
       *[other] It goes out on { $moment }.
    }
announcement-preview-night = 🌙 I send nothing at night. People get it at { $hour }.
announcement-preview-file = 📎 With the PDF <b>{ $name }</b>.
announcement-preview-in = <i>This is how people see it ({ $tongue ->
    [nl] Dutch
    [en] English
   *[other] { $tongue }
 }):</i>
announcement-preview-cut = <i>The message is too long to show all of it here. All of it does go out.</i>
