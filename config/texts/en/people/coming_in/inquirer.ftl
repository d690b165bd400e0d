# Who asks on the public page to be called about joining.

inquirer-button-page = Public page with QR
inquirer-address =
    <b>Join { $network }, or find out more?</b>

    Leave your number and somebody from the municipality will call you. You need no account.
    { $address }
inquirer-button-waiting = { $count ->
    [one] ☎️ 1 person wants to be called
   *[other] ☎️ { $count } people want to be called
 }
inquirer-new = ☎️ Somebody wants to know more about the network, or to join, and asks you to call.
inquirer-list =
    <b>Who wants to be called</b>

    { $count ->
        [0] Nobody is waiting now.
        [one] 1 person is waiting for a call.
       *[other] { $count } people are waiting for a call.
    } Whoever has waited longest comes first.
inquirer-one =
    <b>{ $name }</b> wants to be called, since { $day }.

    Number: <code>{ $phone }</code>
    Neighbourhood: { $place ->
        [none] not said
       *[other] { $place }
    }
    Call: { $when ->
        [none] no preference
       *[other] { $when }
    }

    On { $until } this is erased by itself.
inquirer-then = Call first. Is it a fit? Then make an invitation and send the link to this number. If not, say so on the phone yourself: I cannot send this person anything.
inquirer-linked = The invitation has been made. Send the link to this number. Then choose Done, and everything is erased.
inquirer-sure =
    <b>Done with { $name }?</b>

    Name and number are erased. { $linked ->
        [yes] Has the link been sent?
       *[no] No invitation was made. Have you called?
    }
inquirer-done = ✓ Name and number have been erased.
inquirer-button-invite = Make an invitation
inquirer-button-not-now = Not now: erase
inquirer-button-done = Done: erase
inquirer-button-sure = Yes, erase everything
