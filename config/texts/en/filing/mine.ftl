# My concerns: the page of one concern, and what a reporter can do there.

mine-choose = 👇 Choose one. Then you see how it stands and what you can do.
mine-whole-town = whole municipality
mine-no-subject = { $kind ->
    [help] request for help
   *[concern] concern
 }
mine-asked = ❓ A question to you is open.
mine-named = { $named ->
    [yes] 👤 The officials know that this comes from you.
   *[no] 👤 You shared this without your name.
 }
mine-passing-on = 🤝 The question is: may this go to <b>{ $partner }</b>? We do not tell them who you are. What we do tell them stands in the message with the question.
mine-passed-on = 🤝 With your yes, this lies with: <b>{ $partner }</b>. We do not tell them who you are.
mine-order = { $order ->
    [now] ▶️ <b>Now:</b>
   *[then] After that:
 }
mine-who = { $owned ->
    [yes] { $who }
   *[no] an official
 }
mine-wait-confirm = { mine-order } it is up to the officials. By { $day }, { $hour } they confirm that they have this.
mine-wait-take-up = { mine-order } an official takes this up, by { $day }.
mine-wait-feedback = { mine-order } { mine-who } tells you by { $day } what has been done.
mine-wait-reopen = { mine-order } the officials decide by { $day } whether they go on with this. If nobody decides, it goes on by itself.
mine-wait-partner = { mine-order } { mine-who } asks by { $day } what came of passing it on. Then you hear it.
mine-wait-answer = { mine-order } it is up to you. The officials asked you something. You can answer until { $day }, { $hour }. After that they go on with what they know.
mine-wait-erasure = { mine-order } on { $day } all of this is erased. You need not do anything for that.
mine-late-confirm = { mine-order } it is up to the officials. They were to confirm by { $day }, { $hour } that they have this. That has not happened yet.
mine-late-take-up = { mine-order } an official was to take this up by { $day }. That has not happened yet.
mine-late-feedback = { mine-order } { mine-who } was to tell you by { $day } what has been done. That has not happened yet.
mine-late-reopen = { mine-order } the officials were to decide by { $day } whether they go on with this. That has not happened yet.
mine-late-partner = { mine-order } { mine-who } was to ask by { $day } what came of passing it on. That has not happened yet.
mine-late-erasure = { mine-order } all of this will be erased soon. You need not do anything for that.
mine-late = ⚠️ This is too late. It is not your fault.

mine-words-soon = One moment, then your words stand here.
mine-words = 🔎 <b>{ $reference }: your words</b>{ $parts ->
    [one] {""}
   *[other] , part { $part } of { $parts }
 }. Disappears after { $minutes } minutes. Only you see this message. That you read it is noted nowhere.
mine-words-attached = 📎 With it went: { $counts }.
mine-words-later = Later, on { $day }

mine-button-read = Read my words
mine-button-readers = Who read this?
mine-button-answer = Answer the question
mine-button-decline = { question-button-decline }
mine-button-reveal = { question-button-reveal }
mine-button-nameless = { question-button-nameless }
mine-button-pass = { question-button-pass }
mine-button-here = { question-button-here }
mine-button-add = Add something
mine-button-correct = Correct something
mine-button-name = Add my name
mine-button-name-now = Yes, add my name
mine-button-unname = Take my name off
mine-button-unname-now = Yes, take my name off
mine-button-withdraw = Withdraw
mine-button-withdraw-now = Yes, withdraw
mine-button-keep = No, leave it
mine-button-reopen = I want this to go on

mine-sure-name =
    <b>Do you want to add your name to { $reference }?</b>

    • The officials then see your name, for this one only.
    • You can take your name off again later. Anybody who has seen it by then will still know it.
mine-sure-unname =
    <b>Do you want to take your name off { $reference }?</b>

    • { $seen ->
        [nowhere] Your name has not stood anywhere yet. Nobody has seen it.
        [on-card] Officials could already see your name. Whether anybody did, I do not know. From now on it is not there any more.
       *[by-somebody] { $who } { $count ->
            [one] has
           *[other] have
        } seen your name already. That cannot be undone. From now on it is not there any more.
    }
    • The officials see that you took your name off. They do not ask for it again.
    • Your words and the neighbourhood stay. Sometimes people know from those who you are.
    • You hear back as always.
mine-sure-withdraw =
    <b>Do you want to withdraw { $reference }? Are you sure?</b>

    • The officials stop working on it. They see that you withdrew it, but not why.
    • After { $days } days all of it is erased.
    • Sometimes there is a reason to go on after all, for example when somebody is in danger. Then the coordinator has to agree. You hear of it, with the reason.

mine-done-answer = ✅ <b>Sent.</b> The officials can now read your answer on { $reference }. I take your messages out of this chat.
mine-done-add = ✅ <b>Sent.</b> The officials can now read what you added to { $reference }. I take your messages out of this chat.
mine-done-correct = ✅ <b>Sent.</b> The officials can now read your correction of { $reference }. I take your messages out of this chat.
mine-done-decline = ✅ That is fine. The officials know that you cannot say this. They go on with what they know.
mine-done-reveal = ✅ The officials now see your name on { $reference }. Only on this one.
mine-done-nameless = ✅ You stay without a name. Nothing changes because of that.
mine-done-pass = ✅ An official calls them about { $reference }, and does not name you. After that you hear what came of it.
mine-done-here = ✅ Nothing is passed on. The officials go on with { $reference } themselves.
mine-done-reopen = ✅ The officials know that this is not finished for you.
mine-done-name = ✅ From now on the officials see your name on { $reference }. Only on this one.
mine-done-unname = ✅ <b>Your name is off { $reference }.</b> { $seen ->
    [nowhere] Nobody has seen it.
    [on-card] Officials could already see your name. Whether anybody did, I do not know.
   *[by-somebody] { $who } { $count ->
        [one] had
       *[other] had
    } seen your name already.
 }
mine-done-withdraw = ↩️ <b>You have withdrawn { $reference }.</b> The officials stop working on it.
mine-done-thrown-away = Thrown away. Nothing was sent.
mine-done-stopped = Stopped. Nothing was sent.

mine-readers = 🔎 <b>Who read { $reference }?</b> These officials opened your report:
mine-readers-none = 🔎 <b>Who read { $reference }?</b> Nobody has opened your report yet.
mine-reader = • { $who }: { $day }, { $hour }
mine-readers-older = { $count ->
    [one] 1 earlier time
   *[other] { $count } earlier times
 } as well. These are the latest.
mine-readers-along = { $where ->
    [desk] Whoever opens your report reads it at the municipality’s desk, on their own screen only. What all officials always see in the overview: reference, subject, neighbourhood and urgency.
    [both] Some officials read your report at the municipality’s desk, on their own screen only. When somebody opens it in their group, it stands there for fifteen minutes. Whoever looked into the group in those minutes may have read along. Nobody keeps track of that. What they always see: reference, subject, neighbourhood and urgency.
   *[group] Your report then stands in the officials’ group for fifteen minutes. Whoever looked into the group in those minutes may have read along. Nobody keeps track of that. What they always see on the card: reference, subject, neighbourhood and urgency.
 }

mine-wait-call-back = { mine-order } { mine-who } calls you, by { $hour } on { $day }.
mine-late-call-back = { mine-order } { mine-who } was to call you by { $hour } on { $day }. That has not happened yet.
