# What lies on the coordinator's desk: which concern, why, and what can be done. Without its words.

desk-about = <b>{ $reference }</b>
desk-escalate = ⬆️ The officials ask for your help with <b>{ $reference }</b>.
desk-extend = ⏳ The officials want more time for <b>{ $reference }</b> once more. Is that all right?
desk-keep = 🗄️ The reporter has withdrawn <b>{ $reference }</b>. The officials want to go on all the same. Is that all right?
desk-late-confirm = ⏰ <b>{ $reference }</b> has been waiting too long to be acknowledged.
desk-late-take-up = ⏰ <b>{ $reference }</b> has been waiting too long for somebody to take it up.
desk-late-feedback = ⏰ The reporter of <b>{ $reference }</b> has been waiting too long for feedback.
desk-late-reopen = ⏰ The reporter of <b>{ $reference }</b> has been waiting too long for a decision about reopening.
desk-late-partner = ⏰ An official was to ask the partner what came of <b>{ $reference }</b>. That has not been done yet.
desk-reason = Reason, by { $name }:
desk-stands = { $sign } { $urgency ->
    [danger] Immediate danger
    [urgent] As soon as possible
    [soon] This week
   *[normal] Can wait
 } · { $owned ->
    [yes] { $stage } by { $owner }
   *[no] { $stage }
 } · filed on { $day }
desk-due-confirm = { $late ->
    [yes] ⚠️ Acknowledging was promised for { $day }, { $hour }.
   *[no] ⏰ Acknowledge before { $day }, { $hour }.
 }
desk-due-take-up = { $late ->
    [yes] ⚠️ Taking it up was promised for { $day }, { $hour }.
   *[no] ⏰ Take up before { $day }, { $hour }.
 }
desk-due-feedback = { $late ->
    [yes] ⚠️ Feedback was promised for { $day }, { $hour }.
   *[no] ⏰ Give feedback before { $day }, { $hour }.
 }
desk-due-reopen = { $late ->
    [yes] ⚠️ A decision about reopening was promised for { $day }, { $hour }.
   *[no] ⏰ Decide about reopening before { $day }, { $hour }.
 }
desk-due-partner = { $late ->
    [yes] ⚠️ Asking the partner was promised for { $day }, { $hour }.
   *[no] ⏰ Ask the partner before { $day }, { $hour }.
 }
desk-question = ❓ A question waits for the reporter, until { $day }, { $hour }.
desk-request = ✋ Decide before { $day }, { $hour }. { $wish ->
    [keep] Otherwise all of it is erased.
   *[extend] Otherwise all stays as it is.
 }
desk-done-advised = ✓ { $name } answered the officials on { $day } at { $hour }.
desk-advised = Your answer is with the officials now, at <b>{ $reference }</b>. The reporter is not told of it.
desk-done-assigned = ✓ { $name } gave this to { $official } on { $day } at { $hour }.
desk-done-reminded = ✓ { $name } asked for attention on { $day } at { $hour }.
desk-done-granted = ✓ { $name } agreed, on { $day } at { $hour }.
desk-done-turned-down = ✓ { $name } did not agree, on { $day } at { $hour }.

desk-choose = { $count ->
    [0] There is no other official who can take over <b>{ $reference }</b>. Invite an official first.
   *[other] Who gets <b>{ $reference }</b>? { $outside ->
        [yes] The officials are told, the reporter is not: call them yourself.
       *[no] The officials and the reporter will hear of it.
    }
 }
desk-official = { $away ->
    [yes] { $name } (away)
   *[no] { $name }
 }
desk-open = { $count ->
    [0] <b>Open concerns</b>

    Nothing is open.
    [one] <b>Open concerns</b>

    1 concern is open. Choose it to see more.
   *[other] <b>Open concerns</b>

    { $count } concerns are open. What comes first is at the top. Choose one to see more.
 }
desk-line = { $sign } { $reference } · { $stage } · { $due }
desk-erasing = { $count ->
    [0] <b>Erased soon</b>

    Nothing will be erased in the coming two weeks.
   *[other] <b>Erased soon</b>

    Everything of these concerns will be erased, wherever it stands. Should something be kept longer? An official can choose so with the concern, with a reason.
 }
desk-erasing-line = <b>{ $reference }</b> · { $day }

desk-button-advise = { button-answer }
desk-button-assign = Assign
desk-button-remind = Remind
desk-button-grant = Allow
desk-button-refuse = Do not allow
desk-button-open = Open concerns

desk-unreachable = ⚠️ A message about <b>{ $reference }</b> is not reaching the person who reported it. I am keeping it and will try again every hour. It will also arrive as soon as they send me anything. Do you know who it is, and can you call them? Ask them to open this chat and send something.
desk-out-of-reach = ⚠️ One or more key figures cannot be reached now. I do not say who: it could show who filed a concern without a name. I am keeping what they are still to receive and will try again every hour. So please ask all key figures, at a meeting or by phone, to open this chat and send something.
desk-damaged = ⚠️ Something I keep is damaged, or was changed by somebody else. I do not use it any more; the rest goes on as always. Something may be missing now: a concern, a meeting, or somebody who cannot get in any more. Ask whoever runs me to look today: it is in the log, and a backup may bring it back.
desk-duty = 🚨 <b>{ $reference }</b> is urgent, and nobody with duty has confirmed it. Can you reach somebody?

desk-late-call-back = ⏰ The reporter of <b>{ $reference }</b> wants to be called, and has been waiting too long.
desk-due-call-back = { $late ->
    [yes] ⚠️ Calling was promised for { $day }, { $hour }.
   *[no] ⏰ Call before { $day }, { $hour }.
 }
