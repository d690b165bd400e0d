# The buttons that are called the same everywhere. Where a subject has a text of its own, that goes first.

button-back = Back
button-stop = Stop
button-stop-no = No, back
button-done = Done
button-send = Send
button-edit = Change
button-discard = Throw away
button-answer = Answer
button-refresh = Refresh
button-again = Look again
button-agree = Agree
