# A new official is introduced to the key figures.

introduction-who = { $why ->
    [discarded] The message about <b>{ $name }</b> was thrown away.
    [lapsed] No message about <b>{ $name }</b> has been sent yet.
    [left] Who was to introduce <b>{ $name }</b> is no longer in the network.
   *[other] <b>{ $name }</b> is new among the officials.
 } Who introduces { $name } to the key figures? Choose somebody they know. They get a proposal for a message.
introduction-asked-by = ✓ <b>{ $by }</b> introduces <b>{ $name }</b>. You will hear when the message has gone.
introduction-sent-by = ✓ <b>{ $by }</b> has introduced <b>{ $name }</b> to the key figures.
introduction-button-myself = I do it myself
introduction-preview = Introduce your colleague <b>{ $name }</b>. { $count ->
    [0] There are no key figures yet. You can send this as soon as there is one.
    [one] This message goes to <b>1 key figure</b>, under your name:
   *[other] This message goes to all <b>{ $count } key figures</b>, under your name:
 }
introduction-edit = Type your own words about <b>{ $name }</b> below, in one message. All key figures will read this. Keep it short. This is how it is now:
introduction-head = 👋 <b>{ $by }</b> writes to you:
introduction-proposal = Hello! There is a new face at the municipality: <b>{ $name }</b>. From now on { $name } reads your concerns too, and you may hear back from { $name }. We work together. What you tell us stays as confidential as before. Regards, { $by }
introduction-colleague = an official
introduction-sent = ✓ { $colleague } has been introduced to the key figures. Thank you!
introduction-done = ✓ { $colleague } has been introduced to the key figures.
introduction-lapsed = The message to introduce your new colleague was not sent. I have taken it away. The coordinator chooses again.
introduction-called-off = You need not introduce your colleague any more: they are no longer in the network.
