# What happened outside the group, and what lies with the coordinator. Without words of the concern.

news-answer = 💬 The reporter has answered your question. Read the answer with <b>Read</b>. The term is running again.
news-decline = 🤐 The reporter cannot say this. The term is running again.
news-lapse = ⌛ The reporter did not answer in time. The question is closed. The term is running again.
news-add = ➕ The reporter has added something. Read it with <b>Read</b>.
news-correct = ✏️ The reporter has corrected something. Read it with <b>Read</b>.
news-withdraw = ↩️ The reporter has withdrawn { $reference }. In 7 days all of it is erased. Is there a reason to keep it after all? Choose <b>Keep after all</b>. The coordinator decides.
news-reveal = 👤 The reporter wants you to know the name. It is on the card now.
news-stay-nameless = 👤 The reporter prefers to stay without a name.
news-request-reopen = 🔁 To the reporter { $reference } is not finished. Choose <b>Reopen</b>, or explain why it stays closed.
news-assign = 🤝 The coordinator has given this to <b>{ $owner }</b>.
news-remind = 🔔 The coordinator asks for your attention to { $reference }.
news-grant = ✅ The coordinator agrees.
news-refuse = ✋ The coordinator does not agree. Everything stays as it was.
news-expire = ⌛ The coordinator did not decide in time. Everything stays as it was.

desk-escalate = ⬆️ The officials ask for your help with <b>{ $reference }</b>.
desk-extend = ⏳ The officials want more time once again for <b>{ $reference }</b>.
desk-keep = 🗄️ The reporter has withdrawn <b>{ $reference }</b>. The officials want to keep it after all.

question-words = ❓ The officials have a question about <b>{ $reference }</b>:
question-identity = 👤 The officials ask whether they may know that <b>{ $reference }</b> comes from you. This is the reason:
