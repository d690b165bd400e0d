# A message to many: writing, sending, how far it is, and what people say back.

announcement =
    📣 <b>{ $network }</b>
    { $name ->
        [none] Message from the coordinator:
       *[other] Message from { $name }, coordinator:
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
    Cannot be reached: { $blocked }
    }
announcement-page-on-its-way = This takes { $minutes ->
    [0] less than a minute
    [one] about 1 minute
   *[other] about { $minutes } minutes
 }. You will hear when everybody has had their turn.
announcement-page-night = It is night. Whoever does not have it yet gets it at seven. You will hear when everybody has had their turn.
announcement-page-blocked = Whoever cannot be reached has blocked the bot. If they let it in again, they get the message after all.
announcement-done = ✓ Everybody has had their turn.
announcement-page-gone = This message is not there any more. Messages are erased after { $days } days.
announcement-list =
    <b>Messages</b>

    { $count ->
        [0] There are no messages yet. Choose <b>Send a message</b> to write one.
       *[other] Choose a message. Then you see how far it is.
    }
announcement-line = { $sign } { $day }: { $words }

announcement-button-new = Send a message
announcement-button-list = Messages
announcement-button-refresh = Refresh
announcement-button-stop = Hold back
announcement-button-back = Back
announcement-toast-stopped = Held back. Whoever did not have it yet will not get it any more.

form-announcement-title = Send a message
form-announcement-reach-hint = What would reach nobody now is not in the list.
form-announcement-reach-name = For whom
form-announcement-places-name = Neighbourhoods
form-announcement-people-name = People
form-announcement-words-nl = What do you want to say?
form-announcement-words-nl-hint = Write in Dutch. Keep it short and put the most important thing first.
form-announcement-words-nl-name = Text
form-announcement-words-en = Do you want to send it in English too?
form-announcement-words-en-hint = Whoever chose English reads this text. If you skip this, everybody gets the Dutch one.
form-announcement-words-en-name = Text in English
form-announcement-file = Does a PDF go with it?
form-announcement-file-hint = The PDF comes below the message.
form-announcement-file-name = PDF
form-announcement-when = When does the message go out?
form-announcement-when-name = When
form-announcement-when-now = Now
form-announcement-when-later = Later
form-announcement-at = At what moment?
form-announcement-at-hint = I send nothing at night. Then it waits until seven.
form-announcement-at-name = Moment

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
announcement-preview-night = 🌙 I send nothing at night. People get it at seven.
announcement-preview-file = 📎 With the PDF <b>{ $name }</b>.
announcement-preview-in = <i>This is how people see it ({ $tongue ->
    [nl] Dutch
    [en] English
   *[other] { $tongue }
 }):</i>
announcement-preview-cut = <i>The message is too long to show all of it here. All of it does go out.</i>

form-reply-title = Reply
form-reply-words = What do you want to say?
form-reply-words-hint = Your reply goes to the coordinator, with your name.
form-reply-words-name = Your reply
form-answer-title = Answer
form-answer-words = What do you want to answer?
form-answer-words-hint = Your answer goes only to whoever wrote this, with your name.
form-answer-words-name = Your answer

letter-reply =
    💬 <b>{ $name }</b> replies to { $about ->
        [none] a message to the network
       *[other] the message “{ $about }”
    }:

    <blockquote>{ $words }</blockquote>
letter-answered = ✓ Answered by { $name }.
letter-answer =
    💬 <b>{ $name }</b>, coordinator, answers your reply:

    <blockquote>{ $words }</blockquote>
letter-nobody = somebody who takes part no more
letter-button-answer = Answer
letter-passed-on = ✓ Your reply was passed on to { $names }. You get an answer here if it needs one. Is it urgent? Call { $phone }.
letter-answer-sent = ✓ Your answer is on its way to { $colleague }.
letter-answer-blocked = Your answer to { $colleague } could not be delivered. As soon as { $colleague } lets the bot in again, it will arrive after all. Better call or text them yourself.

refusal-announcement-to-nobody = This message would reach nobody. First choose who it is for.
refusal-announcement-nobody-there = There is nobody now who would get a message. First invite people to the network.
refusal-announcement-gone = This message is not there any more, so you cannot reply to it here. Tell the coordinator when you speak to them.
refusal-announcement-stopped-already = This message was held back already.
refusal-letter-gone = This reply is not there any more. It was erased, because its time is over.
refusal-letter-writer-left = Whoever wrote this takes part no more. It cannot be answered any more.
refusal-letter-to-nobody = There is no other coordinator now who can read your reply.
