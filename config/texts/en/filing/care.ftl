# The two questions after closing.

care-head = { $kind ->
    [help] 💚 <b>Your request for help { $reference } is closed.</b> How was that for you? Two short questions, only if you want to.
   *[concern] 💚 <b>Your concern { $reference } is closed.</b> How was that for you? Two short questions, only if you want to.
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
care-reopen-asked = 🔁 This is not finished for you. The officials know that. By { $day } you hear whether they go on. If nobody decides, it goes on by itself. Until then nothing is erased.
care-reopen-comes = 🔁 This is not finished for you. The officials know. You will hear very soon whether they go on.
care-thanks = Thank you for letting us know.
care-over = Thank you. { $stage ->
    [withdrawn] { $reference } was withdrawn.
   *[other] The officials have already gone on with { $reference }.
 }
