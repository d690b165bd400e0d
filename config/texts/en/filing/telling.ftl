# A reporter writes something about their own concern: an answer, an addition, a correction.

telling-words-answer =
    💬 <b>Your answer on { $reference }</b>

    Type your answer below. More than one message is fine. Only the fixed group of officials reads it. Please do not name other people. This is the question:
telling-words-add =
    ➕ <b>Add something to { $reference }</b>

    Type below what you want to add. More than one message is fine. Only the fixed group of officials reads it. Please do not name other people.
telling-words-correct =
    ✏️ <b>Correct something in { $reference }</b>

    Type below what is wrong, and how it should be. More than one message is fine. Only the fixed group of officials reads it. What you wrote before stays there too.
telling-words-missing =
    🔁 <b>What is still missing for { $reference }?</b>

    The officials know that this is not finished for you. Would you like to say what should still be done? Type it below. Only the fixed group of officials reads it. Please do not name other people. You do not have to: you can also choose <b>Skip</b>.
telling-preview-answer =
    💬 <b>Is your answer on { $reference } right?</b>
    Nothing has been sent yet. Only the fixed group of officials will read this.
telling-preview-add =
    ➕ <b>Is your addition to { $reference } right?</b>
    Nothing has been sent yet. Only the fixed group of officials will read this.
telling-preview-correct =
    ✏️ <b>Is your correction of { $reference } right?</b>
    Nothing has been sent yet. Only the fixed group of officials will read this.
telling-preview-missing =
    🔁 <b>Is this what is still missing for { $reference }?</b>
    Nothing has been sent yet. Only the fixed group of officials will read this.
telling-leaving =
    <b>Do you want to stop with { $reference }?</b>

    What you typed has not been sent yet. Choose <b>Throw away</b> to erase it, or <b>Back</b> to go on.
telling-too-late =
    ⌛ <b>The question about { $reference } is closed already.</b>

    Your words are still here. Choose <b>Add something</b> to send them after all: as an addition.
telling-button-erase = Erase and type again
telling-button-as-addition = { mine-button-add }
telling-first = ☝️ You have not finished this yet. Send it first, or throw it away. After that you can start something new.
telling-draft-back = 👋 This is what you were working on. Nothing has been lost. You can simply go on.
telling-warn = You typed something about a concern that was not sent. I erase it on { $day } at { $hour }, with what you were filling in before that. Do you want to go on? Send /start.
telling-nudge = 🕐 What you typed about a concern has <b>not been sent yet</b>. So the officials cannot see it yet. You can simply go on above.
telling-dropped = What you had typed about a concern was erased, because you did not go on with it. Nothing was sent. You can do it again at <b>My concerns</b>.
