# What happened outside the group, and what lies with the coordinator. Without words of the concern.

news-answer = 💬 The reporter has answered your question. Read the answer with <b>Read</b>. The term is running again.
news-decline = 🤐 The reporter cannot answer this. The question is closed. The term is running again.
news-lapse = ⌛ { $about ->
    [identity] The reporter did not answer the question about the name. The reporter stays without a name.
    [passing-on] The reporter did not answer the question about passing it on. Pass nothing on.
   *[words] The reporter did not answer in time. The question is closed. The term is running again.
 }
news-add = ➕ The reporter has added something. Read it with <b>Read</b>.
news-correct = ✏️ The reporter has corrected something. Read it with <b>Read</b>.
news-withdraw = ↩️ The reporter has withdrawn { $reference }. { $days ->
    [one] Tomorrow
   *[other] In { $days } days
 } all of it is erased. Is there a reason to keep it after all? Choose <b>Keep after all</b>. The coordinator decides.
news-reveal = 👤 The reporter wants you to know the name. It is with the concern now.
news-stay-nameless = 👤 The reporter prefers to stay without a name.
news-let-pass-on = 🤝 The reporter agrees to passing this on. Call them yourself now, and do not name the reporter. With the concern it says to whom, and by when you ask what came of it.
news-keep-here = ✋ Pass it on? The reporter does not want this. Pass nothing on.
news-give-name = 👤 The reporter has added their name. It is with the concern now.
news-take-name-back = 👤 The reporter has taken their name off. It is not with the concern any more. Have you seen it? Then do not mention it any more, not in notes either.
news-request-reopen = 🔁 To the reporter { $reference } is not finished. Choose <b>Reopen</b>, or explain why it stays closed.
news-advise = 💬 { $account ->
    [none] { $caller }
   *[other] <a href="tg://user?id={ $account }">{ $caller }</a>
 }, the coordinator has answered your call for help. Read the answer with <b>Read</b>.
news-assign = 🤝 The coordinator has given this to <b>{ $owner }</b>.
news-grant = ✅ { $wish ->
    [keep] The coordinator agrees that { $reference } is kept. New terms begin. Who takes this up?
   *[extend] The coordinator gives more time. The new date is with the concern. { $outside ->
        [yes] The reporter gets no message about this: call them yourself.
       *[no] The reporter is told.
    }
 }
news-refuse = ✋ { $wish ->
    [keep] The coordinator does not want { $reference } to be kept. All of it is erased, as the reporter wished.
   *[extend] The coordinator gives no more time. The date stays as it was.
 }
news-expire = ⌛ { $wish ->
    [keep] The coordinator did not decide in time. { $reference } is erased, as the reporter wished.
   *[extend] The coordinator did not decide in time about more time. The date stays as it was.
 }
news-go-on = 🔁 Nobody decided in time whether { $reference } goes on. So { $reference } is open again by itself, under new terms. The reporter has been told. Who takes it up?
