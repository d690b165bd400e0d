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
form-leaving-stay = Would you like to stay reachable as a former member?
form-leaving-stay-hint = Then the coordinator can ask you to be a buddy for somebody new. You get nothing else. For that we keep your first name, your language and your Telegram account. You can stop at any time, and once a year I ask whether you still want it.
form-leaving-stay-name = Former member
form-leaving-stay-nothing = No, erase everything
form-leaving-stay-buddy = Yes, as a buddy
form-leaving-send = Yes, I am leaving
form-leaving-preview =
    <b>You are leaving the network.</b>
    • Your name, your neighbourhood, your choices and what you were filling in are erased at once.
    • Concerns you have shared go on without your name. You will hear nothing more about them.
    • After that you cannot read or do anything here.

    The coordinator reads this, with your name. As soon as they have it, I erase it here:
form-leaving-preview-stays =
    <b>You are leaving the network, and stay reachable as a former member.</b>
    • Your neighbourhood, your choices and whatever you were filling in are erased at once. Of your name your first name stays.
    • What you reported goes on without your name. You will hear no more about it.
    • You can only be asked as a buddy. You can stop at any time.

    The coordinator reads this, with your name. As soon as the coordinator has it, I erase it here:
form-leaving-after = Then choose what you want. Changed your mind? Choose Throw away, and you simply stay.

form-admit-title = Letting somebody in
form-admit-code = Which code did you hear from { $name }?
form-admit-code-hint = It is 4 digits. Have you heard nothing yet? Then choose Stop, and wait until you call or meet.
form-admit-code-name = Code

form-parting-title = Parting
form-parting-phoned = Have you told { $name } by phone?
form-parting-phoned-hint = News like this is better heard from somebody than read in a message.
form-parting-phoned-name = Told by phone
form-parting-phoned-yes = Yes
form-parting-phoned-no = No, not yet
form-parting-words = What do you want to say to { $name }?
form-parting-words-hint = One or two sentences: why, and what you valued. Only this person reads it, on the day they leave.
form-parting-words-name = Your words
form-parting-told = May the others hear that { $name } no longer takes part?
form-parting-told-hint = That is all they hear, and no reason.
form-parting-told-name = The others hear of it
form-parting-told-yes = Yes
form-parting-told-no = No
form-parting-heir = Who takes over the open concerns of { $name }?
form-parting-heir-name = Takes over
form-parting-when = When does { $name } leave the network?
form-parting-when-hint = At once is for when it is not safe to wait.
form-parting-when-name = When
form-parting-when-week = In a week
form-parting-when-now = At once
form-parting-send = Do it

form-behalf-title = On whose behalf I take part
form-behalf-words = On behalf of whom or what do you take part?
form-behalf-words-hint = For example: the playground, my street, or just myself. You need not say. The coordinator sees it; you can always take it away.
form-behalf-words-name = On behalf of
form-behalf-send = Keep it
form-behalf-preview = This is what the coordinator sees on your page. Others do not see it:
form-introducing-title = Introduce yourself
form-introducing-words = Who are you? Write three lines at most.
form-introducing-words-hint = For example: what you like to do, where you know people from, and why you take part.
form-introducing-words-name = Your lines
form-introducing-send = Show it
form-introducing-preview = Only members who introduced themselves too see this, with your name. You can always take it away. Whoever has read it may still have it on their screen.

form-mayor-title = Words for the yearly thanks
form-mayor-words = What does the mayor want to say to everybody?
form-mayor-words-hint = Type it, or send one voice message of up to about four minutes. You may also forward what the mayor recorded. Better not name members.
form-mayor-words-name = The words
form-mayor-send = Put them ready
