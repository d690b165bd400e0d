# The card of a concern in the officials' group, its buttons, and what can be read of the concern.

card-head = { $sign } <b>{ $reference }</b> · { $subject }
card-about = { $kind ->
    [help] Question for help
   *[concern] Concern
 } · { $neighbourhood } · { card-urgency }
card-urgency = { $urgency ->
    [danger] immediate danger
    [urgent] as soon as possible
    [soon] this week
   *[normal] can wait
 }
card-in-danger = immediate danger, { $where }
card-danger = 🚨 <b>The reporter says: there is immediate danger now.</b> They read that 112 is the number to call. Look at once.
card-stage-filed = 📥 { $stage }: not yet acknowledged
card-stage-acknowledged = 👀 { $stage }, not yet taken up
card-stage-taken-up = 🤝 { $stage } by <b>{ $owner }</b>
card-stage-closed = ✅ { $stage }: { $outcome }
card-due-confirm = ⏰ Acknowledge before { $day }, { $hour }
card-due-take-up = ⏰ Take up before { $day }, { $hour }
card-due-feedback = ⏰ Give feedback before { $day }, { $hour }
card-late-confirm = ⚠️ Acknowledge: late since { $day }, { $hour }
card-late-take-up = ⚠️ Take up: late since { $day }, { $hour }
card-late-feedback = ⚠️ Give feedback: late since { $day }, { $hour }
card-reporter = 👤 Reporter: { $name }
card-reporter-nameless = 👤 Reporter: prefers to stay unnamed
card-reporter-left = 👤 The reporter has left the network
card-unreachable = ⚠️ The reporter cannot be reached now. What you send will arrive as soon as that is possible again.
card-remade = ♻️ The previous topic of this concern was deleted. This is a new one. Nothing was lost.
card-colleague = a former colleague

card-button-read = Read
card-button-acknowledge = Acknowledge
card-button-take-up = Take up
card-button-feedback = Give feedback
card-button-note = Note
card-button-close = Close

card-reading-soon = 📖 One moment, the text is on its way.
card-reading-not-shown = Something of <b>{ $reference }</b> I do not show here now. I am not sure to take it away in time: Telegram does not go along, or I am being restarted. Press <b>Read</b> again in a while.
card-reading-erased = Erased
card-reading-erased-words = The words of this concern have been erased. The concern itself will go too.
card-reading = 📖 <b>{ $reference }</b>{ $parts ->
    [one] {""}
   *[other] , part { $part } of { $parts }
 }. Disappears after { $minutes } minutes. It is recorded who opened this.
card-emptied = 📖 This text was taken away.
card-entry-note = 👥 Note by { $name }, { $when }
card-entry-feedback = 📤 Feedback by { $name }, { $when }
card-entry-close = ✅ Explanation at closing by { $name }, { $when }

card-digest = 📚 <b>{ $count } new concerns are waiting for their place in this group.</b> Telegram lets only a few through each minute. Urgent ones go first.
card-digest-line = { $sign } { $reference } · { card-urgency }
card-digest-more = And { $count } more.

card-group-lost = I can no longer write in the officials’ group: I was taken out of it, or I may not write there any more. Concerns are kept safely. Add me again as an administrator. Then I will go on.
card-topics-refused = I may no longer make topics in the officials’ group. Each concern now gets a message of its own there. Do you want topics again? Give me the right <b>manage topics</b> and send /koppel in the group.
card-topics-off = <b>Topics</b> are switched off in the officials’ group. Each concern now gets a message of its own there. Nothing is lost. Would you like topics again? Switch them on in the group’s settings. I will notice that same night, or at once if you send /koppel there.
card-topics-back = ✓ The officials’ group has topics again. New concerns get a topic of their own again.
card-group-refuses = ⚠️ Telegram is refusing something I want to post in the officials’ group. I am keeping it and will keep trying. Could you look in the group? Am I an administrator there, and may I write? Have any topics been closed? If all is well and this goes on, ask whoever runs the bot to run <code>schakel check</code>.

card-stage-withdrawn = ↩️ { $stage } by the reporter
card-due-reopen = ⏰ Decide about reopening before { $day }, { $hour }
card-late-reopen = ⚠️ Decide about reopening: late since { $day }, { $hour }
card-late-partner = ⚠️ Asking what came of it: late since { $day }, { $hour }
card-button-ask = Ask a question
card-button-extend = Extend the term
card-button-escalate = Escalate
card-button-ask-identity = Ask for the name
card-button-pass-on = Pass on
card-button-ask-back = Asked back
card-button-reopen = Reopen
card-button-leave-closed = Leave closed
card-button-postpone-erasure = Keep longer
card-button-keep = Keep after all
card-entry-ask = ❓ Question from { $name }, { $when }
card-entry-ask-identity = ❓ Question whether the name may be known, from { $name }, { $when }
card-entry-pass-on = 🤝 Question whether this may be passed on, from { $name }, { $when }
card-entry-ask-back = 📤 What came of passing it on, from { $name }, { $when }
card-entry-extend = ⏳ Reason for extending from { $name }, { $when }
card-entry-escalate = ⬆️ Reason for escalating from { $name }, { $when }
card-entry-leave-closed = ✅ Why this stayed closed, from { $name }, { $when }
card-entry-postpone-erasure = 🗄️ Reason for keeping longer from { $name }, { $when }
card-entry-keep = 🗄️ Reason for keeping after all from { $name }, { $when }
card-entry-answer = 💬 Answer from the reporter, { $when }
card-entry-add = ➕ Added by the reporter, { $when }
card-entry-attached = (Only a photo or voice message. It comes below the text.)
card-entry-correct = ✏️ Corrected by the reporter, { $when }
card-entry-advise = 💬 Answer of coordinator { $name }, { $when }
card-entry-assign = 🤝 From coordinator { $name } at assigning, { $when }
card-entry-remind = 🔔 From coordinator { $name } with the reminder, { $when }
card-entry-grant = ✅ Explanation from coordinator { $name }, { $when }
card-entry-refuse = ✋ Explanation from coordinator { $name }, { $when }

card-extended = ⏳ The term was extended { $count ->
    [one] once
   *[other] { $count } times
 }
card-question-words = ❓ Question to the reporter since { $since }. The answer can come until { $until }. Until then the term stands still.
card-question-identity = 👤 On { $since } the reporter was asked whether the name may be known. The answer can come until { $until }.
card-question-passing-on = 🤝 On { $since } the reporter was asked: may this go to { $partner }? The answer can come until { $until }. Without their yes, pass nothing on.
card-passed-on = 🤝 Lies with: { $partner }. Do not name the reporter there.{ $runs ->
    [yes] {" "}Ask what came of it before { $day }, { $hour }.
   *[no] {""}
 }
card-request-extend = ⏳ More time asked for on { $since }. The coordinator decides by { $until }.
card-request-keep = 🗄️ On { $since } you asked to keep this after all. The coordinator decides.
card-reopen-asked = 🔁 Reopening asked by the reporter, on { $since }
card-added = ➕ Added to by the reporter, last on { $day }
card-erased = 🗑️ Will be erased on { $day }

card-attached = 📎 With it: { $counts }
card-attached-voice = 🎙 A voice can be recognised. Listen where nobody else can hear.
card-attachment-photo = 📷 { $reference }. Disappears after { $minutes } minutes.
card-attachment-voice = 🎙 { $reference }. The voice can be recognised. Disappears after { $minutes } minutes.

card-whole-town = whole municipality

card-call = ☎️ Wants to be called: <b>{ $when }</b>. <b>Read</b> shows the number.{ $tries ->
    [0] {""}
    [one] {" "}Not reached once already.
   *[other] {" "}Not reached { $tries } times already.
 }
card-by-phone = ☎️ Began with a call. What it is about was told on the phone.
card-due-call-back = ⏰ Call before { $day }, { $hour }
card-late-call-back = ⚠️ Calling: late since { $day }, { $hour }
card-button-called = Called
card-button-not-reached = Not reached
card-button-told-by-phone = Told on the phone
card-reporter-outside = ☎️ Told by somebody outside the network, on the phone

card-topics-refused-at-desk = { card-topics-refused } { group-in-telegram-at-desk }
card-topics-off-at-desk = { card-topics-off } { group-in-telegram-at-desk }
card-group-refuses-at-desk = { card-group-refuses } { group-in-telegram-at-desk }
