# What somebody types where there are buttons: short words that say the same as a button, with commas
# in between, and what the bot says when it does not know the button. Case and signs do not matter.

typed-yes = yes, y, yes please, of course, absolutely, go ahead, do it, i’m coming, i am coming, i will be there, yeah, yep, yup, sure, that is right, right, correct, agreed, good, fine, okay, ok, 👍
typed-no = no, n, nope, never mind, no never mind, forget it, no thanks, i’m not coming, i am not coming, i cannot come, no thank you, rather not, 👎
typed-back = back, go back
typed-stop = stop, quit, cancel, i want to stop
typed-done = done, ready, i am done, im done, that is all, thats all
typed-skip = skip, skip it, skip this
typed-send = send, send it, submit
typed-adjust = change, edit, adjust
typed-discard = throw away, throw it away, discard, delete
typed-keep = keep, keep it, save
typed-go-on = go on, continue, next
typed-please = please, pls, thanks, thank you, thx, then, i think, i guess, just
# How words begin that hint at danger: then 112 comes first, though a button should begin like that.
typed-danger = 112, fire, knife, knives, gun, weapon, shoot, shot, stab, fight, beaten, hurt, injur, wound, blood, dead, bomb, danger, threat, attack, kill, murder, police, ambulance, help

typed-unclear = 🤔 Do you mean <b>{ $which }</b>? Then type all of it, or choose the button.
typed-meant = 🤔 Do you mean <b>{ $which }</b>? Type yes, or choose the button.
typed-not-enough = ☝️ For <b>{ $which }</b> a yes is not enough. Type all of it, or choose the button.
typed-unknown = 🤔 I do not know which button you mean. What you typed just now was not kept. Choose a button, or type what it says.
typed-choose = ⬆ Choose a button, or type all that it says.
typed-kept = ✓ I have added this to your story. Nothing has been sent yet. Now choose a button, or type what it says.
typed-pressed = ✓ Chosen: <b>{ $label }</b>. See the message you replied to.
typed-chosen = ✓ Chosen: <b>{ $label }</b>. See the message above.
typed-in-vain = ✏️ You changed an earlier message. That no longer counts: what has been sent or thrown away stays as it was. Is there something to say or to add? Type it here again.
typed-edit-gone = I cannot keep what is in that message now: only words, photos and voice messages. I have taken out what was in it before.

typed-unknown-at-desk = 🤔 I do not know which button you mean. Nothing was done with what you typed just now. Choose a button, or type what it says.
