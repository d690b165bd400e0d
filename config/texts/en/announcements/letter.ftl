# What people say back to a message, and the answer to that.

letter-reply =
    💬 <b>{ $name }</b> { $about ->
        [charter] has a question about your agreements
        [none] replies to a message to the network
       *[other] replies to the message “{ $about }”
    }:

    <blockquote>{ $words }</blockquote>
letter-answered = ✓ Answered by { $name }.
letter-answer =
    💬 <b>{ $name }</b>, coordinator, answers your reply:

    <blockquote>{ $words }</blockquote>
letter-nobody = somebody who is no longer part of the network
letter-passed-on = ✓ Your reply was passed on to { $names }. You get an answer here if it needs one. Is it urgent? Call { $phone }.
letter-answer-sent = ✓ Your answer is on its way to { $colleague }.
letter-answer-blocked = Your answer to { $colleague } could not be delivered. As soon as { $colleague } lets the bot in again, it will arrive after all. Better call or text them yourself.
