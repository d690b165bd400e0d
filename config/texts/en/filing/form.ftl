# Asking to be called: when, and on which number. Nothing more is asked.

form-call-me-title = Call me
form-call-me-moment = When can we call you?
form-call-me-moment-hint =
    ☎️ <b>Is there danger now? Call 112.</b>

    You can also type it: <i>at 4 pm</i> or <i>tomorrow 9:30</i>.
    Do not write what it is about: you tell that on the phone. Whoever calls you knows who you are, so this cannot be done without your name.
form-call-me-number = On which number?
form-call-me-number-hint = Type the number, or choose below. Only whoever calls you needs it. It is erased with the rest.
form-call-me-on-hand = You have it already
form-call-me-draft = What you were telling is kept. It comes back after this.
form-call-me-now = { $today ->
    [yes] Now, by { $hour }
   *[no] As soon as possible: { $day }, { $hour }
 }
form-call-me-afternoon = This afternoon
form-call-me-evening = This evening
form-call-me-nextmorning = In the morning, { $day }
form-call-me-nextafternoon = In the afternoon, { $day }

form-by-phone-title = Writing down for a caller
form-by-phone-whom = Who told you this?
form-by-phone-whom-hint = Choose or type the name. Of somebody outside the network you write down no name.
form-by-phone-whom-name = Told by
form-by-phone-whom-outside = Somebody outside the network
form-by-phone-may-i = The caller said that I may write this down
form-by-phone-may-i-name = May be written down
form-by-phone-may-i-allowed = Yes, they did
form-by-phone-may-i-refused = No
form-by-phone-not = Then do not write it down. Without the caller’s yes nothing is kept. Nothing was sent.
form-by-phone-done = ✅ <b>Written down as { $reference }.</b> The caller gets the receipt and hears all that follows. What you typed here I take out of this chat.
form-by-phone-outside-done = ✅ <b>Written down as { $reference }.</b> Give this reference to the caller. Feedback is given on the phone; press <b>Told on the phone</b> with the concern afterwards. What you typed here I take out of this chat.

form-by-phone-outside-done-at-desk = ✅ <b>Written down as { $reference }.</b> Give this reference to the caller. Feedback is given on the phone; choose <b>Told on the phone</b> at the concern afterwards. What you typed here I take away from here.
