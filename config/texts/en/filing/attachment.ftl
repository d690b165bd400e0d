# Photos and voice messages with a concern.

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
