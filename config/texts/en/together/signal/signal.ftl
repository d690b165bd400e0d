# One sentence to the whole network: who wrote it stays unknown.

signal-preview =
    The coordinator reads your sentence first, <b>without your name</b>, and passes it on or not. Either way you hear what happens with it. This is how the network would see it:
signal-sent =
    ✓ Your sentence is with the coordinator, without your name. You will hear here whether it is passed on. Is it something the municipality should act on? Choose <b>Share a concern</b>.
signal-waits =
    📣 A key figure wants to pass this on to the whole network:
signal-waits-until =
    Who wrote this cannot be seen. Do you pass it on? Its writer always hears what you decide, with a few words of yours. If nobody decides before { $day }, the sentence is erased and its writer hears so.
signal-button-decide = Decide
signal-nothing-waits = No sentence of a key figure is waiting now.
signal-decides-writer = This is what its writer reads:
signal-decides-network = { $enough ->
    [no] ⚠️ There are too few key figures now to pass it on to. With fewer than { $least } one can guess who wrote it. Choose with <b>Change</b> not to pass it on.
   *[yes] And this is what { $count } key figures read:
 }
signal-decided-passed = ✓ Passed on. In a week you will hear with how many people it is so too, from 5 on.
signal-decided-kept-back = ✓ Not passed on. The sentence was erased, and its writer hears what you decided.

signal-head = 📣 A key figure passes this on:
signal-asks =
    Is it so with you too? What you choose is nowhere with your name. You can say so until { $day }. Then everybody hears with how many people it is so too, but only if there are 5 or more.
signal-asks-preview =
    Is it so with you too? What you choose is nowhere with your name.
signal-tap-too = With me too
signal-tap-not = Not with me
signal-tapped =
    ✓ Thank you. What you chose is nowhere with your name. Do you want to say more about it? Choose <b>Share a concern</b>.
signal-ended =
    You cannot say any more whether it is so with you. Do you want to say something about it? Choose <b>Share a concern</b>.
signal-over = { $count ->
    [0] 📣 A sentence that was passed on is over. It is so with fewer than 5 people. That is why the network hears no number.
   *[other] 📣 With <b>{ $count } people</b> in the network it is so too:
 }
signal-to-writer-passed =
    📣 Your sentence was passed on to the network, without your name. Thank you. You get it too, like everybody.
signal-to-writer-kept-back =
    📣 Your sentence was not passed on, and was erased. Thank you for sharing it: you may always do so again. Do you want the municipality to act on it? Choose <b>Share a concern</b>.
signal-to-writer-lapsed =
    📣 Your sentence was not passed on: nobody decided about it for a week. We are sorry. It was erased. You may send it again. Do you want the municipality to act on it? Choose <b>Share a concern</b>.
signal-after-receipt = 📣 Do you also want to let the whole network know something, in one sentence and without your name? Choose <b>Together</b>, <b>Pass something on</b>.
