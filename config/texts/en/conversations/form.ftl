# Forms: the questions one by one, what is there already, and how it ends.

form-progress = <i>{ $title }</i>
form-chosen = ✓ { $answer }
form-moment = { $day }, { $hour }
form-question = Question { $name }
form-answer-now =
    Your answer now: { $answer }
    Is that right? Choose <b>Done</b>.
form-how-many = 👇 Choose one or more. Choosing again takes the tick away. Then choose <b>Done</b>.
form-how-words = ✍️ Type your answer in one message.
form-how-number = ✍️ Type a number.
form-how-moment = 👇 Choose a day. You can also type it: <i>Thu 3 Dec 19:30</i>, <i>Tuesday week 14</i> or <i>tomorrow 19:30</i>.
form-how-day = 👇 Choose a day. You can also type it: <i>Thu 3 Dec</i> or <i>tomorrow</i>.
form-how-moment-digits = 👇 Choose a day. You can also type it in digits: <i>3-12-2026 19:30</i>.
form-how-day-digits = 👇 Choose a day. You can also type it in digits: <i>3-12-2026</i>.
form-year-asked =
    📅 Do you mean <b>{ $answer }</b>?
    Note: that is next year.
form-year-yes = Yes
form-year-no = No, another day
form-how-time =
    🕖 <b>{ $day }</b>: at what time?{ $next_year ->
        [yes] {" "}Note: that is next year.
       *[no] {""}
    }
    Choose a time. You can also type it: <i>19:45</i>.
form-how-file = 📎 Send the file as a PDF. It may be 10 MB at most.

form-preview =
    <b>Is this right?</b>
    Nothing has been sent yet. Check it and then choose a button.
form-edit-too-late = This answer has been replaced already, so your edit does not count. Do you want to change something? Go to the end and choose <b>Change</b>.
form-overtaken = Something has changed in the meantime. That is why you see this now:
form-closed = You cannot fill this in any more. What you had filled in has been erased. Nothing was sent. Do you have a question? Ask the coordinator.
form-closed-now = You cannot fill this in any more. Nothing was sent. Choose <b>Throw away</b>, then you can do something else.
form-warn = You are still filling in something that has not been sent. I will erase it on { $day } at { $hour }. Do you want to go on? Send /start.
form-nudge = 🕐 You are still filling something in. It has <b>not been sent yet</b>. You can simply go on above.
form-dropped = What you had filled in has been erased, because you did not go on with it. Nothing was sent. You can always start again.
