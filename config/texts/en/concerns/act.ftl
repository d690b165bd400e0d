# An official prepares something: the question, the preview, and the line that stays.

# What is asked. Below it always stands who will read it.
act-words-note = ✍️ <b>{ $name }</b> is writing a note on { $reference }.
act-words-feedback = ✍️ <b>{ $name }</b> is writing feedback on { $reference }.
act-words-ask = ✍️ <b>{ $name }</b> is asking the reporter a question about { $reference }. What do you want to know?
act-words-extend = ✍️ <b>{ $name }</b> is extending the term of { $reference }. Why is more time needed?
act-words-escalate = ✍️ <b>{ $name }</b> is escalating { $reference }. What do you need help with?
act-words-ask-identity = ✍️ <b>{ $name }</b> is asking whether you may all know who reported { $reference }. The reporter decides. Why is the name needed?
act-outcome-pass-on = <b>{ $name }</b> wants to pass { $reference } on. To whom?
    ❓ The reporter decides. Without their yes, pass nothing on.
act-words-pass-on = ✍️ <b>{ $name }</b> wants to pass { $reference } on to: { $outcome }. What do you want to tell them, and why? Do not name the reporter.
act-words-ask-back = ✍️ <b>{ $name }</b> asked what came of { $reference }. What may the reporter know?
act-words-leave-closed = ✍️ <b>{ $name }</b> leaves { $reference } closed. Why?
act-words-postpone-erasure = ✍️ <b>{ $name }</b> wants to keep { $reference } longer. Why?
act-words-keep = ✍️ <b>{ $name }</b> wants to keep { $reference } after all. Why?
act-outcome-close = <b>{ $name }</b> is closing { $reference }. How did it end?
    { $outside ->
        [yes] ☎️ The reporter gets no message about this: call them yourself.
       *[no] 📤 The reporter reads what you choose.
    }
act-words-close = <b>{ $name }</b> is closing { $reference }: “{ $outcome }”. Why?

act-readers-reporter = 📤 This goes to the reporter. Colleagues can read it back.
act-readers-outside = ☎️ The reporter does not get this: call them yourself. Colleagues can read it back.
act-readers-colleagues = 👥 Only colleagues read this, not the reporter.
act-readers-coordinator = ⬆️ This goes to the coordinator, not to the reporter. Colleagues can read it back.
act-readers-coordinator-first = ⬆️ The coordinator reads this first. If they agree, the reporter reads it too.

# Looking at it once more, before it happens.
act-preview-note = <b>Note on { $reference }.</b> Is it right, { $name }?
act-preview-feedback = <b>Feedback on { $reference }.</b> Is it right, { $name }?
act-preview-ask = <b>Question about { $reference }.</b> Is it right, { $name }?
act-preview-extend = <b>Extending the term of { $reference }.</b> Is it right, { $name }?
act-preview-escalate = <b>Escalating { $reference }.</b> Is it right, { $name }?
act-preview-ask-identity = <b>Asking for the name at { $reference }.</b> The reporter decides. Is it right, { $name }?
act-preview-pass-on = <b>Passing { $reference } on to: { $outcome }.</b> The reporter decides. Is it right, { $name }?
act-preview-ask-back = <b>Asked back about { $reference }.</b> Is it right, { $name }?
act-preview-leave-closed = <b>Leaving { $reference } closed.</b> Is it right, { $name }?
act-preview-postpone-erasure = <b>Keeping { $reference } longer.</b> Is it right, { $name }?
act-preview-keep = <b>Keeping { $reference } after all.</b> Is it right, { $name }?
act-preview-close = <b>Closing { $reference }:</b> “{ $outcome }”. Is it right, { $name }?
act-preview-reopen = 🔁 <b>Reopen { $reference }?</b> Is it right, { $name }? { $outside ->
    [yes] The reporter gets no message about this: call them yourself.
   *[no] The reporter is told.
 }

act-follows-ask = ⌛ The answer can come until { $day }.
act-follows-pass-on = ⌛ The answer can come until { $day }. Without their yes, pass nothing on.
act-follows-extend = 📅 The new date for feedback is <b>{ $day }</b>.{ $paused ->
    [yes] {" "}It will be later, because a question is still open.
   *[no] {""}
 }
act-follows-request = 📅 The term was extended before. The coordinator decides by { $day }.
act-follows-reopen = 📅 New terms begin: to be taken up by { $take_up }, feedback by { $feedback }.
act-follows-close = 🗑️ On { $day } all of it is erased.
act-follows-postpone = 🗑️ Then all of it is erased on <b>{ $day }</b>. It can be put off once.
act-follows-keep = 🗑️ The coordinator decides. Without a decision all of it is erased on { $day }.
act-own-language = 🌐 This is a standard text. The reporter reads it in their own language. If you change it, it goes exactly as you type it.
act-not-shared = The reporter also reads that we may not tell everything, and that it did help to tell us.
act-impossible = ⛔ <b>This is no longer possible for { $reference }</b>, { $name }. { $why }
act-impossible-words = Your text was not sent. You can still copy it here.

# What happened. This line stays.
act-done-note = 👥 Note by { $name } on { $reference } kept at { $hour }. Read it again with Read.
act-done-feedback = 📤 Sent to the reporter at { $hour }, by { $name }. Read it again with Read.
act-done-ask = ❓ Question sent to the reporter at { $hour }, by { $name }. Read it again with Read.
act-done-extend = ⏳ Term extended by { $name } at { $hour }. { $outside ->
    [yes] The reporter gets no message about this: call them yourself.
   *[no] The reporter gets the reason.
 }
act-done-extend-asked = ⏳ { $name } asked for more time at { $hour }. The coordinator decides.
act-done-escalate = ⬆️ { $reference } escalated by { $name } at { $hour }. The coordinator is told.
act-done-ask-identity = 👤 { $name } asked at { $hour } whether the name may be known. The reporter decides.
act-done-pass-on = 🤝 { $name } asked at { $hour } whether { $reference } may be passed on. The reporter decides.
act-done-ask-back = 📤 The reporter was told what came of { $reference }, by { $name } at { $hour }. Read it again with Read.
act-done-leave-closed = ✅ { $reference } stays closed, by { $name } at { $hour }. The reporter gets the reason.
act-done-postpone-erasure = 🗄️ { $reference } is kept longer, by { $name } at { $hour }. { $outside ->
    [yes] The reporter gets no message about this: call them yourself.
   *[no] The reporter gets the reason.
 }
act-done-keep = 🗄️ { $name } asked at { $hour } to keep { $reference } after all. The coordinator decides.
act-done-reopen = 🔁 { $reference } reopened by { $name } at { $hour }. { $outside ->
    [yes] The reporter gets no message about this: call them yourself.
   *[no] The reporter is told.
 }
act-done-close = ✅ { $reference } closed by { $name } at { $hour }. { $outside ->
    [yes] The reporter gets no message about this: call them yourself.
   *[no] The reporter is told.
 }

act-reply = <a href="tg://user?id={ $account }">{ $name }</a>, reply to this message with your text.
act-placeholder-reporter = This goes to the reporter
act-placeholder-colleagues = For colleagues only
act-placeholder-outside = { act-placeholder-colleagues }
act-placeholder-coordinator = This goes to the coordinator
act-placeholder-coordinator-first = The coordinator reads this first
act-not-yours = This question is for a colleague. Do you want to write something? Then press the button on the card yourself.
act-text-only = I can only read text here. Answer in words.
act-choose = Choose one of the buttons below my question.
act-button-reopen = { card-button-reopen }

# Typed without a reply to our question: does it belong to it, or is it talk?
act-loose-note = { $name }, do you mean { $count ->
    [one] this
   *[other] these { $count } messages
 } as a note on { $reference }?
act-loose-feedback = { $name }, do you mean { $count ->
    [one] this
   *[other] these { $count } messages
 } as feedback to the reporter of { $reference }?
act-loose-ask = { $name }, do you mean { $count ->
    [one] this
   *[other] these { $count } messages
 } as a question to the reporter of { $reference }?
act-loose-extend = { $name }, do you mean { $count ->
    [one] this
   *[other] these { $count } messages
 } as the reason to extend the term of { $reference }?
act-loose-escalate = { $name }, do you mean { $count ->
    [one] this
   *[other] these { $count } messages
 } as the text that goes with escalating { $reference }?
act-loose-ask-identity = { $name }, do you mean { $count ->
    [one] this
   *[other] these { $count } messages
 } as the reason to ask for the name with { $reference }?
act-loose-pass-on = { $name }, do you mean { $count ->
    [one] this
   *[other] these { $count } messages
 } as the text for passing { $reference } on?
act-loose-ask-back = { $name }, do you mean { $count ->
    [one] this
   *[other] these { $count } messages
 } as what came of { $reference }?
act-loose-leave-closed = { $name }, do you mean { $count ->
    [one] this
   *[other] these { $count } messages
 } as the reason to leave { $reference } closed?
act-loose-postpone-erasure = { $name }, do you mean { $count ->
    [one] this
   *[other] these { $count } messages
 } as the reason to keep { $reference } longer?
act-loose-keep = { $name }, do you mean { $count ->
    [one] this
   *[other] these { $count } messages
 } as the reason to keep { $reference } after all?
act-loose-close = { $name }, do you mean { $count ->
    [one] this
   *[other] these { $count } messages
 } as the reason for closing { $reference }?
act-loose-choose = I am still waiting for a choice of yours. Choose one of the buttons below my question. Is this just talk? Then there is nothing you need to do.
act-anonymous = I cannot see who writes this: the message is anonymous, or comes from a channel. So I do not take it. Write it under your own name.
act-button-loose-yes = Yes
act-button-loose-no = No, just talk

act-preview-told-by-phone = <b>Did you tell the reporter of { $reference } on the phone what was done?</b> It then counts as feedback. Is it right, { $name }? { $outside ->
    [yes] The reporter gets no message about this.
   *[no] The reporter is told.
 }
act-done-told-by-phone = ☎️ Told on the phone, says { $name } at { $hour }. { $outside ->
    [yes] The reporter gets no message about this.
   *[no] The reporter is told.
 }
act-button-told-by-phone = { card-button-told-by-phone }
