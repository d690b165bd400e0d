# What shows for a moment after a press on a button of a concern.

toast-act-note = The note is kept.
toast-act-feedback = Sent. The reporter gets your text.
toast-act-ask = Sent. The reporter gets your question.
toast-act-extend = The term is extended. { $outside ->
    [yes] The reporter gets no message about this: call them yourself.
   *[no] The reporter gets your reason.
 }
toast-act-extend-asked = Asked. The coordinator decides.
toast-act-escalate = Escalated. The coordinator is told.
toast-act-ask-identity = Asked. The reporter decides.
toast-act-pass-on = Asked. The reporter decides.
toast-act-ask-back = Sent. The reporter hears what came of it.
toast-act-leave-closed = The concern stays closed. The reporter gets your reason.
toast-act-postpone-erasure = We keep this longer. { $outside ->
    [yes] The reporter gets no message about this: call them yourself.
   *[no] The reporter gets your reason.
 }
toast-act-keep = Asked. The coordinator decides.
toast-act-reopen = Reopened. { $outside ->
    [yes] The reporter gets no message about this: call them yourself.
   *[no] The reporter is told.
 }
toast-act-close = Closed. { $outside ->
    [yes] The reporter gets no message about this: call them yourself.
   *[no] The reporter is told.
 }
toast-act-stopped = Stopped. Nothing was sent.
toast-act-discarded = Thrown away. Nothing was sent.

toast-card-acknowledge = Acknowledged. { $outside ->
    [yes] The reporter gets no message about this: call them yourself.
   *[no] The reporter is told.
 }
toast-card-take-up = You have taken this up. { $outside ->
    [yes] The reporter gets no message about this: call them yourself.
   *[no] The reporter is told.
 }
toast-card-read = The text will appear below in a moment.
toast-card-read-already = The text is already there, until { $hour }.
toast-card-write = Look below: there I ask for your text.
toast-card-confirm = Look below: there I ask whether it is right.
toast-card-withdrawn = The reporter has withdrawn this.
toast-card-choose = Look below: there you choose how it ended.
toast-card-partner = Look below: there you choose to whom this goes.
toast-card-already-acknowledged = { $who } was first: this is already acknowledged.
toast-card-already-taken-up = { $who } was first and has already taken this up.
toast-card-already-closed = { $who } has already closed this.
toast-card-yourself-acknowledged = You have already acknowledged this.
toast-card-yourself-taken-up = You have already taken this up.
toast-card-yourself-closed = You have already closed this.

toast-desk-assigned = { $name } has this now. { $outside ->
    [yes] The officials are told, the reporter is not: call them yourself.
   *[no] The officials and the reporter will hear of it.
 }
toast-desk-reminded = The officials get a reminder.
toast-desk-granted = Allowed. The officials will hear of it.
toast-desk-refused = Not allowed. The officials will hear of it.

toast-presence-away = Marked as away
toast-presence-back = Marked as present

toast-duty-given = Changed. Both hear of it.
toast-duty-offered = Asked. The others on the rota get a message.
toast-duty-offered-already = You have asked this already.
toast-duty-taken = Swapped. You both hear of it.
toast-act-told-by-phone = Noted. { $outside ->
    [yes] The reporter gets no message about this.
   *[no] The reporter is told.
 }
toast-card-called = Noted that you called. The reporter is told.
toast-card-not-reached = Noted. The reporter reads that you called.
