# Forms: the questions one by one, what is there already, and how it ends.

form-progress = <i>{ $title } · question { $number } of { $total }</i>
form-progress-again = <i>{ $title }</i>
form-chosen = ✓ { $answer }
form-moment = { $day }, { $hour }
form-question = Question { $name }
form-answer-now =
    Your answer now: { $answer }
    Is that right? Choose <b>Done</b>.
form-how-many = 👇 Choose one or more. Choosing again takes the tick away. Then choose <b>Done</b>.
form-how-words = ✍️ Type your answer in one message.
form-how-number = ✍️ Type a number.
form-how-moment = 👇 Choose a day. You can type as well: <i>Thu 3 Dec 19:30</i> or <i>tomorrow 7.30 pm</i>.
form-how-day = 👇 Choose a day. You can type as well: <i>Thu 3 Dec</i> or <i>tomorrow</i>.
form-how-time =
    🕖 <b>{ $day }</b>: at what time?
    Choose a time. You can type as well: <i>19:45</i>.
form-how-file = 📎 Send the file as a PDF. It may be 10 MB at most.

form-preview =
    <b>Is this right?</b>
    Nothing has been sent yet. Check it and then choose a button.
form-edit-too-late = This answer has been replaced already, so your edit does not count. Do you want to change something? Go to the end and choose <b>Change</b>.
form-overtaken = Something has changed in the meantime. That is why you see this now:
form-closed = You cannot fill this in any more. What you had filled in has been erased. Nothing was sent. Do you have a question? Ask the coordinator.
form-closed-now = You cannot fill this in any more. Nothing was sent. Choose <b>Throw away</b>, then you can do something else.
form-warn = You are still filling in something that has not been sent. I will erase it on { $day } at { $hour }. Do you want to go on? Send /start.
form-dropped = What you had filled in has been erased, because you did nothing with it for { $hours } hours. Nothing was sent. You can always start again.

refusal-moment-gone = This moment has passed already. Choose a later one.
refusal-too-many-picked = You can choose { $most } at most. Take another tick away first.
refusal-too-few-picked = { $least ->
    [one] Choose at least 1 first.
   *[other] Choose at least { $least } first.
 }
refusal-not-a-number = Type a whole number in digits, from { $least } to { $most }.
refusal-file-not-pdf = Only a PDF can go here. Send the file as a PDF, or choose a button.
refusal-file-too-big = This file is too big. It may be { $max } MB at most. Make it smaller and send it again.
refusal-too-much-unfinished = Too much is half finished. Finish what you are doing first, or throw it away with Stop. Send /start to see it.
