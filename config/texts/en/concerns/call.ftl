# Somebody wants to be called: when, on which number, and what comes of it.

call-request = Wants a call
call-at-once = as soon as possible, by { $until } on { $day }
call-between = { $day }, between { $since } and { $until }
call-number = On which number
call-number-known = The number the network has already
call-receipt =
    ✅ <b>Received. We will call you.</b>

    When: <b>{ $when }</b>
    Reference: <b>{ $reference }</b>
    One of them calls you: { $readers }

    You need not write anything down. If we cannot call, you will read it here.
    You can always call us yourself: { $phone }. Please give your reference.
call-again = { $again ->
    [yes] We will try again. You can also call us yourself: { $phone }. Please give your reference.
   *[no] That was the third time. Do call us yourself: { $phone }. Please give your reference. Or choose <b>Call me</b> once more.
 }
