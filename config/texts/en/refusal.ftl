# Why something cannot be done. One short sentence, and what you can do instead.

refusal-not-possible = This cannot be done now.
refusal-not-allowed = This button is not meant for you.
refusal-stale-button = This button belongs to an old message. Use the buttons under the newest message.
refusal-invite-spent = This invitation does not work (any more). Ask the municipality for a new one.

# Why a step of the protocol cannot be taken now.
refusal-not-closed = This can only be done once the concern is closed.
refusal-needs-words = Please also write why.
refusal-question-open = A question to the reporter is still open. Wait for the answer.
refusal-question-closed = This question has been closed. You can still add something.
refusal-identity-settled = The reporter has decided about this already.
refusal-waits-at-partner = This still lies with a partner. First ask them what came of it and choose Asked back.
refusal-nothing-at-partner = This does not lie with a partner (any more).
refusal-unknown-partner = This partner is not in the protocol any more. Choose another one.
refusal-no-partners = The protocol names no partners, so nothing can be passed on.
refusal-escalation-answered = This has been answered already.
refusal-nothing-waits = This has been decided already.
refusal-request-waits = The coordinator has to decide first.
refusal-no-wish-to-reopen = The reporter did not ask to reopen this.
refusal-reopen-asked-already = You have asked for that already. The officials will look at it.
refusal-erasure-postponed-already = This has been postponed once. It cannot be done again.
refusal-nobody-chosen = First choose who gets this.
refusal-own-concern = Nobody handles a concern of their own. Choose somebody else.
refusal-named-already = Your name is there already.
refusal-nameless-already = Your name is not there any more.
refusal-name-asked = The officials are asking whether they may know your name. Please answer that first.
refusal-help-has-a-name = A request for help always has your name. You can withdraw the request.
refusal-call-has-a-name = A request to be called always has your name. You can withdraw it.
refusal-function-off = Your network does not do that now. Choose something else.
