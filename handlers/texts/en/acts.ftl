# An official writes something: the question, the preview, and the line that stays.

act-words-note = ✍️ <b>{ $name }</b> is writing a note on { $reference }.
    👥 Only colleagues read this, not the reporter.
act-words-feedback = ✍️ <b>{ $name }</b> is writing feedback on { $reference }.
    📤 This goes to the reporter.
act-outcome-close = <b>{ $name }</b> is closing { $reference }. How did it end?
    📤 The reporter reads what you choose.
act-words-close = <b>{ $name }</b> is closing { $reference }: “{ $outcome }”. Why?
    📤 This goes to the reporter.
act-preview-note = 👥 <b>Note on { $reference }</b>. Only colleagues read this, not the reporter. Is it right, { $name }?
act-preview-feedback = 📤 <b>This goes to the reporter of { $reference }.</b> Is it right, { $name }?
act-preview-close = 📤 <b>Closing { $reference }. This goes to the reporter:</b> “{ $outcome }”. Is it right, { $name }?
act-not-shared = The reporter also reads that we may not tell everything, and that it did help to tell us.
act-done-note = 👥 Note by { $name } on { $reference } kept at { $hour }. Read it again with Read.
act-done-feedback = 📤 Sent to the reporter at { $hour }, by { $name }. Read it again with Read.
act-done-close = ✅ { $reference } closed by { $name } at { $hour }. The reporter is told.

act-reply = <a href="tg://user?id={ $account }">{ $name }</a>, reply to this message with your text.
act-placeholder-note = For colleagues only
act-placeholder-feedback = This goes to the reporter
act-placeholder-close = This goes to the reporter
act-not-yours = This question is for a colleague. Do you want to write something? Then press the button on the card yourself.
act-text-only = I can only read text here. Answer in words.
act-choose = Choose one of the buttons below my question.

act-button-send = Send
act-button-edit = Change
act-button-discard = Throw away
act-button-stop = Stop
act-button-back = Back

toast-act-note = The note is kept.
toast-act-feedback = Sent. The reporter gets your text.
toast-act-close = Closed. The reporter is told.
toast-act-stopped = Stopped. Nothing was sent.
toast-act-discarded = Thrown away. Nothing was sent.

refusal-words-too-long = Your text is too long: one message holds { $max } characters. It has { $over } too many.
