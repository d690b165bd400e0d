# Words that lead to one person, and what leaves the chat after a conversation.

refusal-bsn = There is a citizen service number (BSN) in this. I never keep that. I take the message away here. Please type it again, without that number.

spotting-found =
    <b>Do you really want to include this?</b>
    Nothing has been sent yet. With this, exactly one person or place can be found:
spotting-more = { $count ->
    [one] And 1 more.
   *[other] And { $count } more.
 }
spotting-why =
    It need not be there. The officials can help you without it. The less it says about others, the safer it is. They can always ask later.

    Take it out? Choose <b>Change</b>, edit your own message and then choose <b>Send</b> again. Is it really needed? Choose <b>Send anyway</b>.
spotting-kind-bsn = citizen service number
spotting-kind-phone = phone number
spotting-kind-email = e-mail address
spotting-kind-web = web address
spotting-kind-iban = bank account
spotting-kind-plate = licence plate
spotting-kind-address = address

reporting-button-send-anyway = Send anyway
reporting-button-whole-town = Whole municipality
reporting-button-leave-it = Leave it
reporting-recognisable =
    <b>They might know you by the neighbourhood.</b>
    Nothing has been sent yet. Only a few key figures live in { $neighbourhood }. Your name is not shown, but the neighbourhood could tell that it is you.

    <b>Whole municipality</b>: the officials do not see the neighbourhood. Is it in your story too? Then they will read it there.
    <b>Leave it</b>: the officials see the neighbourhood.

    After your choice I send it.
whole-town = whole municipality

tidied = 🧹 I have taken the messages of this conversation out of this chat.
tidied-partly = 🧹 I could not take all messages of this conversation out of this chat. Telegram lets me delete only what is less than two days old. Do you still see something above? Then delete it yourself.
