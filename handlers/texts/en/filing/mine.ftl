# My concerns: the page of one concern, and what a reporter can do there.

mine-choose = 👇 Choose one. Then you see how it stands and what you can do.
mine-asked = ❓ A question to you is open.
mine-named = { $named ->
    [yes] 👤 The officials know that this comes from you.
   *[no] 👤 You shared this without your name.
 }
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
mine-wait-reopen = { mine-order } the officials decide by { $day } whether they go on with this.
mine-wait-answer = { mine-order } it is up to you. The officials asked you something. You can answer until { $day }, { $hour }. After that they go on with what they know.
mine-wait-erasure = { mine-order } on { $day } all of this is erased. You need not do anything for that.
mine-late = ⚠️ This is too late. That is not because of you. If it stays quiet, the coordinator hears of it by itself.

mine-button-answer = Answer the question
mine-button-decline = I cannot say
mine-button-reveal = Yes, they may
mine-button-nameless = No, rather without my name
mine-button-add = Add something
mine-button-correct = Correct something
mine-button-withdraw = Withdraw
mine-button-withdraw-now = Yes, withdraw
mine-button-keep = No, leave it
mine-button-reopen = I want this to go on
mine-button-back = Back

mine-withdrawing =
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
mine-done-reopen = ✅ The officials know that this is not finished for you.
mine-done-withdraw = ↩️ <b>You have withdrawn { $reference }.</b> The officials stop working on it.
mine-done-thrown-away = Thrown away. Nothing was sent.
mine-done-stopped = Stopped. Nothing was sent.

toast-mine-stands = That is no longer possible. { $reference } is { $stage ->
    [filed] sent, but not confirmed yet
    [acknowledged] received and under way
    [taken-up] taken up and under way
    [closed] closed
   *[withdrawn] withdrawn
 }.

refusal-care-answered = Thank you, you had already told us.
refusal-telling-waits = There are still words of yours that were not sent. Send them first, or throw them away.
