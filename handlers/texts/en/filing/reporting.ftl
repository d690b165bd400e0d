# Sharing a concern or asking for help: the questions, the receipt and the overview.

# On the way
reporting-progress-concern = <i>Share a concern · question { $number } of { $total }</i>
reporting-progress-help = <i>Ask for help · question { $number } of { $total }</i>
reporting-noted =
    ✓ Noted: { $count ->
        [one] 1 character.
       *[other] { $count } characters.
    } Something to add? Send another message. Something to change? Then edit your own message. Complete? Choose <b>Done</b>.
reporting-choose-a-button = 👇 Choose a button, then we go on.
reporting-edit-noted = ✓ Your change has been noted.

reporting-button-back = Back
reporting-button-stop = Stop
reporting-button-done = Done
reporting-button-skip = Skip
reporting-button-erase = Erase and skip
reporting-button-send = Send
reporting-button-adjust = Change
reporting-button-discard = Throw away
reporting-button-keep = Keep
reporting-button-throw-away = Throw away
reporting-button-go-on = Go on
reporting-button-start-anew = Start anew

# The summary
reporting-summary-concern =
    <b>Is your concern right like this?</b>
    Nothing has been sent yet.

reporting-summary-help =
    <b>Is your question right like this?</b>
    Nothing has been sent yet. The officials will see that it is you who asks.

reporting-shortened = { $count ->
    [one] <i>(1 character)</i>
   *[other] <i>(beginning of { $count } characters; all of it will be sent)</i>
 }
reporting-empty = <i>not filled in</i>
reporting-adjusting = <b>What do you want to change?</b>
reporting-name-danger = Immediate danger
reporting-name-subject = Subject
reporting-name-neighbourhood = Neighbourhood
reporting-name-account = In your own words
reporting-name-source = How you know
reporting-name-since = Since when
reporting-name-urgency = How soon
reporting-name-help = What would help
reporting-name-identity = With your name

# Stopping, and going on later
reporting-leaving =
    <b>Do you want to stop?</b>

    <b>Keep</b>: you can go on for { $hours } hours.
    <b>Throw away</b>: everything you filled in is erased.

    Nothing has been sent yet.
reporting-kept =
    Kept until { $day }, { $hour }. Nothing has been sent yet.

    Want to continue later? Then choose <b>Go on</b>.
reporting-resuming-concern =
    <b>You have already begun a concern.</b>
    It has not been sent yet. Do you want to go on with it? If you start anew, the old one is erased.
reporting-resuming-help =
    <b>You have already begun a question for help.</b>
    It has not been sent yet. Do you want to go on with it? If you start anew, the old one is erased.
reporting-thrown-away = Thrown away. Nothing was sent and nothing was kept.
reporting-draft-warn = You have begun something that has not been sent yet. I will erase it on { $day }, { $hour }. Do you want to go on? Choose <b>Share a concern</b> or <b>Ask for help</b>.
reporting-draft-dropped = What you had filled in has been erased, because you did nothing with it for { $hours } hours. Nothing was sent. You can always start anew.

# The receipt
reporting-receipt-concern =
    ✅ <b>Received.</b> Thank you for telling us.

    Reference: <b>{ $reference }</b>
    Who reads this: { $readers }
    By <b>{ $confirm }</b> they confirm that they have it.
    By <b>{ $feedback }</b> you hear what has been done.
reporting-receipt-help =
    ✅ <b>Received.</b> It is good that you ask.

    Reference: <b>{ $reference }</b>
    Who reads this: { $readers }
    By <b>{ $confirm }</b> they confirm that they have it.
    By <b>{ $feedback }</b> you get an answer.
reporting-receipt-next =
    <b>What happens now?</b> You do not have to do anything. You get a message here at every step.
    You can always call: { $phone }. Then mention your reference.
reporting-receipt-urgent = 🚨 <b>Is there immediate danger? Call 112.</b> Do not wait for us.
reporting-day-and-hour = { $day }, { $hour }
reporting-and = and
reporting-coordinator-reads = { $names } (coordinator)
reporting-town-hall-reads = the municipality of { $municipality }

# My concerns
reporting-mine-title = <b>My concerns</b>
reporting-mine-none = You have not shared anything yet. Choose <b>Share a concern</b> or <b>Ask for help</b> when there is something.
reporting-mine-older = { $count ->
    [one] And 1 older one.
   *[other] And { $count } older ones.
 }
reporting-mine-filed = Shared on { $day }
reporting-mine-due-confirm = Confirmation: by { $day }
reporting-mine-due-take-up = Taken up: by { $day }
reporting-mine-due-feedback = Answer: by { $day }
reporting-mine-closed = Closed on { $day }
reporting-stage-filed = sent
reporting-stage-acknowledged = receipt confirmed
reporting-stage-taken-up = taken up
reporting-stage-closed = closed

# What cannot be done
refusal-too-many-today = You have shared or asked something { $most } times today already. More is not possible here in one day. Is there something else? Call { $phone }. Immediate danger? Call 112.
refusal-too-long = This does not fit any more. This answer holds { $max } characters; that is { $over } too many. Make it shorter and send it again.
refusal-nothing-written = I do not see any text yet. Type your answer in a message.
refusal-choose-a-button = Choose a button, then we go on.
refusal-not-finished = Not all questions have been answered yet. Choose Change and fill in what is missing.

reporting-stage-withdrawn = ↩️ withdrawn
reporting-mine-due-reopen = By { $day } at the latest you hear whether we go on.
