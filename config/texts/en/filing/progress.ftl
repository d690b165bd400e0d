# What the reporter hears: what was done, and what comes next.

progress-acknowledge = 👀 <b>{ $reference }</b>: the officials have seen your { progress-kind }. Thank you for sharing this with us.
progress-take-up = 🤝 <b>{ $reference }</b>: { $owner } has taken up your { progress-kind } and is working on it.
progress-feedback = 💬 <b>{ $reference }</b>: { $name } writes to you about your { progress-kind }.
progress-ask-back = 💬 <b>{ $reference }</b>: { $name } asked what came of passing it on:
progress-close = ✅ <b>{ $reference }</b>: your { progress-kind } is closed.
progress-kind = { $kind ->
    [help] request for help
   *[concern] concern
 }
progress-outcome = This is how it ended: <b>{ $outcome }</b>.
progress-reason = The officials add this:
progress-not-shared = We looked into it and did what was needed. We may not always tell what exactly that was. That is to protect people. You did the right thing by telling us.
progress-thanks = { $kind ->
    [help] Do you need anything else? You are welcome to ask again.
   *[concern] Do you see or hear something again? You are welcome to tell us.
 }
progress-next-confirm = You will hear by { $day } whether we have seen it.
progress-next-take-up = Somebody will take it up by { $day }. Then we tell you who that is.
progress-next-feedback = You will hear from us by { $day } what we are doing about it.
progress-next = We keep working on it. You will hear from us when there is news and when we close it.
progress-button-reply = { announcement-button-reply }
progress-late-confirm = You were to hear by { $day } whether we have seen it. That has not happened yet. You will still hear.
progress-late-take-up = Somebody was to take it up by { $day }. That has not happened yet. We will tell you who it is.
progress-late-feedback = You were to hear from us by { $day } what we are doing about it. That has not happened yet. You will still hear.
progress-an-official = an official

progress-assign = 🤝 <b>{ $reference }</b>: { $owner } is now working on your { progress-kind }.
progress-let-go = 🤝 <b>{ $reference }</b>: the person who had taken up your { progress-kind } is no longer one of our officials. A colleague goes on with it. You do not have to do anything.
progress-extend = ⏳ <b>{ $reference }</b>: we need more time for your { progress-kind }.
progress-lapse = ⌛ <b>{ $reference }</b>: we got no answer to our question. That is all right. We go on with what we know.
progress-reopen = 🔁 <b>{ $reference }</b>: we go on with your { progress-kind }.
progress-go-on = 🔁 <b>{ $reference }</b>: nobody decided in time whether we go on with your { progress-kind }. So it now goes on by itself.
progress-not-erased = Nothing is erased now. The date we gave you for that no longer applies.
progress-leave-closed = ✅ <b>{ $reference }</b>: your { progress-kind } stays closed.
progress-next-reopen = You will hear by { $day } whether we go on with it.
progress-next-partner = By { $day } we ask what came of passing it on. Then you hear it.
progress-late-partner = By { $day } we were to ask what came of passing it on. We have not managed that yet. You will still hear it.
progress-grant = ✅ <b>{ $reference }</b>: we go on with your { progress-kind }.
progress-keep = 🗄️ <b>{ $reference }</b>: you have withdrawn your { progress-kind }, but the officials go on with it after all. The coordinator has looked at it and finds it necessary.
progress-lapse-identity = ⌛ <b>{ $reference }</b>: you did not choose whether the officials may know your name. That is all right. You stay without a name and we simply go on.
progress-lapse-passing-on = ⌛ <b>{ $reference }</b>: you did not choose whether we may pass this on. That is all right. Nothing is passed on, and we simply go on.
progress-postpone-erasure = 🗄️ <b>{ $reference }</b>: we keep your { progress-kind } longer than we said.
progress-erased-on = On { $day } we erase all of this { progress-kind }.

progress-called = ☎️ <b>{ $reference }</b>: { $owner } has called you. Is that not so? Call us, or choose <b>Call me</b> once more.
progress-not-reached = ☎️ <b>{ $reference }</b>: { $owner } called you, but could not reach you.
progress-told-by-phone = ☎️ <b>{ $reference }</b>: you were told on the phone what was done about it. Is that not so? Let us know at <b>My concerns</b>.
progress-next-call-back = We call you by { $hour } on { $day }.
progress-late-call-back = We were to call you by { $hour } on { $day }. That has not happened yet. We still will.
