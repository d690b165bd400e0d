# Parting with a member: in words, and with a week in which another coordinator may object.

parting-offer = Can it wait a week? Then choose <b>{ parting-button-farewell }</b>. You write one or two sentences for this person, and another coordinator has a week to object. Does it have to be now? Then their access is closed at once.
parting-button-farewell = Part with a few words
parting-button-waits = 👋 { $name }: leaves on { $day }
parting-button-object = I object
parting-button-take-back = Take it back: they stay

parting-status =
    👋 <b>{ $name }</b> leaves the network on <b>{ $day }</b>. { $own ->
        [yes] You asked for this yourself.
       *[no] { $by } asked for this.
    }
    { $phoned ->
        [yes] They were told by phone.
       *[no] They have not been told by phone yet.
    } { $told ->
        [yes] The others will then hear: { $name } no longer takes part.
       *[no] The others hear nothing of it.
    }
parting-may-object = Do you disagree? Then object before that day, and it will not happen. You need not say why; do call each other about it. Is it fine with you? Then there is nothing to do.

parting-objected = { $colleague } stays. A coordinator objected, so they are not removed. Talk about it together.
parting-taken-back = { $colleague } stays. Whoever asked for them to leave has taken that back.
parting-asker-left = { $colleague } is not being removed: whoever asked for it can no longer do so. Do you think it is needed? Choose Remove, at Members in /netwerk.
parting-not-possible = { $colleague } could not be removed, and still takes part. Have a look at Members in /netwerk.
parting-asker-left-at-desk = { $colleague } is not being removed: whoever asked for it can no longer do so. Do you think it is needed? Choose Remove, at Network.
parting-not-possible-at-desk = { $colleague } could not be removed, and still takes part. Have a look at Network.

parting-words-head = The coordinator of the network says to you:
parting-gone = 👋 { $name } no longer takes part in the network.

parting-preview = { $when ->
    [now] <b>{ $name } leaves the network right now.</b>
   *[week] <b>{ $name } leaves the network on { $day }.</b> Until then { $name } takes part as usual. { $alone ->
        [yes] There is no other coordinator. You can take it back until that day.
       *[no] The other coordinators hear of it now. If one objects, it does not happen. You can take it back too.
    }
 }
parting-preview-words = This is what { $name } will read then, with thanks:
parting-preview-told = { $told ->
    [yes] The others will then hear: { $name } no longer takes part.
   *[no] Only the coordinators hear of it then; the others do not.
 }
parting-preview-phone = ☎️ You have not called { $name } yet. Better do that first.
