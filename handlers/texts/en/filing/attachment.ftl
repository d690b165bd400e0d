# Photos and voice messages: while filing, on the card and when reading.

attachment-invited = 📎 Rather talk? Send a voice message. You can add a photo too.
attachment-count-photo = { $count ->
    [one] 1 photo
   *[other] { $count } photos
 }
attachment-count-voice = { $count ->
    [one] 1 voice message
   *[other] { $count } voice messages
 }
attachment-listed = 📎 { $counts }
attachment-coming = { $count ->
    [one] ⏳ One message is still coming in. That usually takes a moment.
   *[other] ⏳ { $count } messages are still coming in. That usually takes a moment.
 }
attachment-voice = 🎙 Your voice can be recognised by whoever listens.
attachment-voice-nameless = 🎙 <b>Your voice can be recognised by whoever listens</b>, also without your name. Do you not want that? Choose <b>Change</b>, take the voice message out and type it instead.
attachment-go-on = Do you want to add something? Send another message. Is it complete? Choose <b>Done</b>.
attachment-not-here = A photo or voice message can go with a question that you answer in words. Choose a button first.

reporting-button-detach = Take out photos and voice

refusal-photo-too-big = This photo is too big. A photo can be { $max } MB at most. I kept nothing of it.
refusal-photo-too-many-pixels = This photo has too many pixels. Send a smaller photo. I kept nothing of it.
refusal-photo-unfit = I cannot open this as a photo. Send another photo. I kept nothing of it.
refusal-photo-not-fetched = I could not fetch your photo. Send it once more.
refusal-voice-too-big = This voice message is too long. It can be { $max } MB at most. Send it in parts. I kept nothing of it.
refusal-voice-unfit = I cannot open this as a voice message. Record it once more. I kept nothing of it.
refusal-voice-not-fetched = I could not fetch your voice message. Send it once more.
refusal-too-many-attached = At most { $max } photos and voice messages can go along. I do not take this one. What was there already stays.
refusal-attachment-on-its-way = A photo or voice message is still on its way to me. Wait a moment and choose Send again. Nothing is lost. Does it take long? Choose Change and take it out.

# On the card and in the topic
card-attached = 📎 With it: { $counts }
card-attached-voice = 🎙 A voice can be recognised. Listen where nobody else can hear.
card-attachment-photo = 📷 { $reference }. Disappears after { $minutes } minutes.
card-attachment-voice = 🎙 { $reference }. The voice can be recognised. Disappears after { $minutes } minutes.
