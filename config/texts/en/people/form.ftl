# A pause, and leaving the network: the questions.

form-pause-title = Break
form-pause-until = On which day would you like to take part again?
form-pause-until-hint = Until that day the network leaves you alone. After that you get a message from me.
form-pause-until-name = Back on
form-pause-send = Take a break
form-pause-preview = You take a break and are back on <b>{ $day }</b>. You can always come back earlier, with /pauze.

form-leaving-title = Leaving
form-leaving-why = Sorry that you want to leave. What is the main reason?
form-leaving-why-hint = The coordinator reads this, to learn from it.
form-leaving-why-name = Reason
form-leaving-why-time = I have no time or energy left
form-leaving-why-moved = I am moving or doing something else
form-leaving-why-expected = I expected something else
form-leaving-why-heard = I did not feel heard
form-leaving-why-unsafe = I did not feel at ease
form-leaving-why-other = Something else, or I would rather not say
form-leaving-words = Would you like to say something about it?
form-leaving-words-hint = What went well, and what could be better? You may skip this.
form-leaving-words-name = What you say about it
form-leaving-successor = Who could take your place?
form-leaving-successor-hint = Write a name only if that person agrees. An organisation or a place is fine too. You may skip this.
form-leaving-successor-name = Who could take your place
form-leaving-send = Yes, I am leaving
form-leaving-preview =
    <b>You are leaving the network.</b>
    • Your name, your neighbourhood, your choices and what you were filling in are erased at once.
    • Concerns you have shared go on without your name. You will hear nothing more about them.
    • After that you cannot read or do anything here.

    The coordinator reads this, with your name. As soon as they have it, I erase it here:
form-leaving-after = Then choose what you want. Changed your mind? Choose Throw away, and you simply stay.

form-admit-title = Letting somebody in
form-admit-code = Which code did you hear from { $name }?
form-admit-code-hint = It is 4 digits. Have you heard nothing yet? Then choose Stop, and wait until you call or meet.
form-admit-code-name = Code
