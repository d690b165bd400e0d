# Why something cannot be done with a concern now.

refusal-words-too-long = Your text is too long: one message holds { $max } characters. It has { $over } too many.

refusal-no-feedback-yet = You cannot close this yet. The reporter has not heard from us. Choose Give feedback first.
refusal-not-yet-acknowledged = This is not possible yet. Acknowledge it first.
refusal-text-waits = A text of yours is still waiting. Send it first, or throw it away.
refusal-unknown-outcome = This outcome no longer exists. Choose another one.
refusal-needs-reason = Tell the reporter why, too.

refusal-erased = This concern was erased. Nothing of it is kept.

refusal-desk-moved-on = Something has changed meanwhile. See how it stands now and choose again.
refusal-official-gone = This official no longer takes part. Choose somebody else.

refusal-announced-already = This has been announced already.

refusal-stand-in-gone = This colleague cannot stand in now. Please choose somebody else.
refusal-not-an-official = This person is no longer an official of the network.
refusal-reading-removal = Not now. I have not been able to take an earlier text away here. Try again in a few minutes.
refusal-reading-stopping = Not now. I am just being stopped, and could not take the text away then. Press Read again in a few minutes.

refusal-no-duty = This municipality has no duty rota.
refusal-duty-week-gone = This week cannot be chosen any more. Send /dienst for the rota as it is now.
refusal-duty-not-yours = This week is not yours (any more).
refusal-duty-nobody-else = There is nobody else on the rota to swap with at the moment.
refusal-duty-taken = This week is not up for a swap any more: somebody was first, or it was withdrawn.
refusal-no-call-waits = Nobody waits for a call here any more. A colleague was first, or the reporter no longer wants it.
refusal-not-phoned = Nobody was spoken to on the phone here. Choose Give feedback.
refusal-tried-just-now = That was noted just now: not reached. Try again in a while.
refusal-nobody-to-write-to = This came from somebody outside the network: there is nobody to write to. Call, and press Told on the phone afterwards.
