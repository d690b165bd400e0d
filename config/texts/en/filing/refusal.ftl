# Why something cannot be done while filing.

refusal-photo-too-big = This photo is too big. A photo can be { $max } MB at most. I kept nothing of it.
refusal-photo-too-many-pixels = This photo has too many pixels. Send a smaller photo. I kept nothing of it.
refusal-photo-unfit = I cannot open this as a photo. Send another photo. I kept nothing of it.
refusal-photo-not-fetched = I could not fetch your photo. Send it once more.
refusal-voice-too-big = This voice message is too long. It can be { $max } MB at most. Send it in parts. I kept nothing of it.
refusal-voice-unfit = I cannot open this as a voice message. Record it once more. I kept nothing of it.
refusal-voice-not-fetched = I could not fetch your voice message. Send it once more.
refusal-too-many-attached = At most { $max } photos and voice messages can go along. What is too many I leave out. What was there already stays.
refusal-attachment-on-its-way = A photo or voice message is still on its way to me. Wait a moment and choose Send again. Nothing is lost. Does it take long? Choose Change and take it out.

refusal-care-answered = Thank you, you had already told us.
refusal-telling-waits = There are still words of yours that were not sent. Send them first, or throw them away.

refusal-too-many-today = You have shared or asked something { $most } times today already. More is not possible here in one day. Is there something else? Call { $phone }. Immediate danger? Call 112.
refusal-too-long = This does not fit any more. This answer holds { $max } characters; that is { $over } too many. Make it shorter and send it again.
refusal-nothing-written = I do not see any text yet. Type your answer in a message.
refusal-choose-a-button = Choose a button, then we go on.
refusal-not-finished = Not all questions have been answered yet. Choose Change and fill in what is missing.

refusal-bsn = There is a citizen service number (BSN) in this. I never keep that. I take the message away here. Please type it again, without that number.

refusal-only-key-figures-file = Only key figures share concerns or ask for help here. You have another role in this network.

refusal-call-waits-already = You have already asked to be called: { $reference }. Would another moment be better? Withdraw that request at My concerns, and ask again.
refusal-call-too-far = That is more than a week ahead. Choose an earlier moment, or ask again later.
refusal-call-nobody-there = Nobody is there to call then. Choose a time on a working day, in the daytime or early evening.
refusal-call-unseen = The town hall is closed now: nobody will see your request in time. Choose a moment on a later working day, or choose “As soon as possible”.
refusal-call-number-unclear = I see no telephone number in this. Type the number only, in digits.
