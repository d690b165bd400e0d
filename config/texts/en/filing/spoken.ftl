# Somebody just says something: in words, with a photo, or with their voice.

spoken-danger = ☎️ <b>Is there danger right now? Call 112.</b> Do not wait for us.
spoken-noted = { $count ->
    [one] ✓ I have kept it for you: 1 character.
   *[other] ✓ I have kept it for you: { $count } characters.
 }
spoken-not-sent = Nothing has been sent yet. Nobody has read it.
spoken-ask-report =
    <b>Do you want to report this?</b>
    If <b>yes</b>, I only ask what is still missing. Is there more to it? Just send it after this.
spoken-ask-report-or-add =
    <b>Do you want to report this?</b>
    Is it about something you reported before? Then choose <b>Add</b>. Is there more to it? Just send it after this.
spoken-ask-add =
    <b>Does this belong to something you reported?</b>
    Then choose <b>Add</b>. You cannot report anything new: you have another role now.
spoken-ask-answer =
    <b>Is this your answer to { $name }?</b>
    This is the question about { $reference }. Only the fixed group of officials reads your answer.
spoken-gone = What you sent is not here any more. Type it again, or choose <b>No</b>.
spoken-button-report = Yes, report it
spoken-button-no = No
spoken-button-other = No, something else
spoken-button-add = Add to { $reference }
spoken-small-talk =
    👋 Hello! Nobody reads this: I am a bot.

    Do you want to report something? Just type here what is going on. A photo or voice message is fine too. Or choose <b>Share a concern</b> below.
    ☎️ Is there danger right now? Call 112.
spoken-left-out = I cannot keep the file itself, only words, photos and voice messages. I have kept what you wrote with it.
spoken-unreadable =
    ☎️ <b>Is there danger right now? Call 112.</b>

    I can neither read nor keep this. Do you want to report something? Just type here what is going on, or send a photo or voice message.
spoken-name-asked = Is this your answer to the question below? Then choose a button. I have not kept what you typed. ☎️ Is there danger right now? Call 112.
spoken-not-theirs =
    ☎️ <b>Is there danger right now? Call 112.</b>

    { $role ->
        [official] Nobody reads what you send here, and you cannot report anything here yourself. { $where ->
            [desk] You read and handle concerns at the desk on the web. Do you want to discuss something? Call your colleagues, or write a note with the concern.
           *[group] You read and handle concerns in the officials’ group. Do you want to discuss something? Do it there.
            }
        [coordinator] Nobody reads what you send here, and you cannot report anything here yourself. Choose <b>Network</b> to see who takes part, or to send everybody a message. Do you know something the officials should hear? Tell them yourself.
       *[chair] Nobody reads what you send here, and you cannot report anything here yourself. You will find what you can do under <b>Meetings</b>. Do you know something the municipality should hear? Call { $phone }.
    }

spoken-not-theirs-at-desk =
    ☎️ <b>Is there danger right now? Call 112.</b>

    { $role ->
        [official] Nobody reads what you send here, and you cannot report anything here yourself. You read and handle concerns on the board of your desk. Do you want to discuss something? Call a colleague, or put a note with the concern.
       *[other] Nobody reads what you send here, and you cannot report anything here yourself. Choose <b>Network</b> to see who takes part, or to send everybody a message. Do you know something the officials should hear? Tell them yourself.
    }
