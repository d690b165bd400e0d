# A question to the reporter, and the two questions after closing.

question-words = ❓ <b>{ $reference }</b>: { $name } has a question for you.
question-identity = 👤 <b>{ $reference }</b>: { $name } asks whether the officials may know that this comes from you. This is the reason:
question-until-words = Your answer goes to the fixed group of officials only. You can answer until { $day }, { $hour }. You do not know, or would rather not say? That is fine too.
question-until-identity = If you say yes, the officials see your name, only on this one. That cannot be undone. If you say no, nothing changes. You can choose until { $day }, { $hour }. If you choose nothing, you stay without a name.
question-button-answer = Answer
question-button-decline = I cannot say
question-button-reveal = Yes, they may
question-button-nameless = No, rather without my name
question-done-answer = ✅ You have answered this. Thank you.
question-done-decline = ✅ You let us know that you cannot say this. That is fine. The officials go on with what they know.
question-done-reveal = ✅ You said yes. The officials now see your name, only on this one.
question-done-nameless = ✅ You said no. You stay without a name. Nothing changes.
question-done-closed = ⌛ This question is closed. Is there more to tell? You can at <b>My concerns</b>, with <b>Add something</b>.

care-head = { $kind ->
    [help] 💚 <b>Your question for help { $reference } is closed.</b> How was that for you? Two short questions. You do not have to.
   *[concern] 💚 <b>Your concern { $reference } is closed.</b> How was that for you? Two short questions. You do not have to.
 }

    Did you feel heard? And is this finished for you? The officials do not see whether you felt heard.
care-button-heard-yes = 👂 Yes, heard
care-button-heard-no = No, not heard
care-button-finished-yes = ✅ Yes, finished
care-button-finished-no = No, not yet
care-heard = { $heard ->
    [yes] ✓ You felt heard. Good.
   *[no] ✓ You did not feel heard. We are sorry. It is good that you say so.
 }
care-finished = ✓ This is finished for you.
care-reopen-asked = 🔁 This is not finished for you. The officials know that. By { $day } you hear whether they go on.
care-thanks = Thank you for letting us know.
care-over = Thank you. { $stage ->
    [withdrawn] { $reference } was withdrawn.
   *[other] The officials have already gone on with { $reference }.
 }
