# Sharing a concern or asking for help: the questions, the receipt and the overview.

# On the way
reporting-progress-concern = <i>Share a concern</i>
reporting-progress-help = <i>Ask for help</i>
reporting-noted =
    ✓ Noted: { $count ->
        [one] 1 character.
       *[other] { $count } characters.
    } Something to add? Send another message. Something to change? Then edit your own message. Complete? Choose <b>Done</b>.
reporting-edit-noted = ✓ Your change has been noted.

reporting-button-skip = Skip
reporting-button-erase = Erase and skip
reporting-button-more = Tell more
reporting-button-adjust = { button-edit }
reporting-button-keep = Keep
reporting-button-throw-away = { button-discard }
reporting-button-go-on = Go on
reporting-button-start-anew = Start again

# The summary
reporting-summary-concern =
    <b>Is this what you want to share?</b>
    Nothing has been sent yet.

reporting-summary-help =
    <b>Is this what you want to ask?</b>
    Nothing has been sent yet. The officials will see that it is you who is asking.

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

    <b>Keep</b>: you can go on for at least { $hours } hours. Before I erase it, I write to you.
    <b>Throw away</b>: everything you filled in is erased.

    Nothing has been sent yet.
reporting-kept =
    Kept at least until { $day }, { $hour }. Before I erase it, I write to you. Nothing has been sent yet.

    Do you want to go on later? Then choose <b>Go on</b>.
reporting-resuming-concern =
    <b>You have already started a concern.</b>
    It has not been sent yet. Do you want to go on with it? If you start again, the old one is erased.
reporting-resuming-help =
    <b>You have already started a request for help.</b>
    It has not been sent yet. Do you want to go on with it? If you start again, the old one is erased.
reporting-thrown-away = Thrown away. Nothing was sent and nothing was kept.
reporting-draft-warn = You have started something that has not been sent yet. I will erase it on { $day }, { $hour }. Do you want to go on? You can, above, or type <b>Share a concern</b> or <b>Ask for help</b>.
reporting-draft-nudge = 🕐 What you are filling in has <b>not been sent yet</b>. So the officials cannot see it yet. You can simply go on above.
reporting-draft-dropped = What you had filled in has been erased, because you did not go on with it. Nothing was sent. You can always start again.

# The receipt
reporting-receipt-concern =
    ✅ <b>Received.</b> Thank you for telling us.

    Reference: <b>{ $reference }</b>
    Who reads this: { $readers }
reporting-receipt-help =
    ✅ <b>Received.</b> It is good that you ask.

    Reference: <b>{ $reference }</b>
    Who reads this: { $readers }
reporting-receipt-confirm-concern = They will confirm that they have received it by <b>{ $day }</b>.
reporting-receipt-feedback-concern = You will hear what has been done by <b>{ $day }</b>.
reporting-receipt-confirm-help = They will confirm that they have received it by <b>{ $day }</b>.
reporting-receipt-feedback-help = You will get an answer by <b>{ $day }</b>.
reporting-receipt-next =
    <b>What happens now?</b> You do not have to do anything. You get a message here at every step.
    You can always call: { $phone }. Then mention your reference.
reporting-receipt-danger = 🚨 <b>Call 112, if nobody has yet.</b> Do not wait for us. We will not read this at once.
reporting-receipt-urgent = 🚨 <b>Is there immediate danger? Call 112.</b> Do not wait for us.
reporting-receipt-duty = 🕐 <b>{ $name }</b> has duty and will look <b>before { $moment }</b>.
reporting-receipt-duty-coordinator = 🕐 Nobody with duty can be reached now. The coordinator has been told.
reporting-receipt-closed = 🕐 The town hall is closed. Nobody may look until <b>{ $day }, from { $hour }</b>.
reporting-receipt-closed-call = Can it not wait that long? Then call { $phone }.
reporting-day-and-hour = { $day }, { $hour }
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
reporting-mine-due-partner = Asked back: by { $day }
reporting-mine-late-confirm = ⚠️ Confirmation: was due by { $day }. Not done yet.
reporting-mine-late-take-up = ⚠️ Taking it up: was due by { $day }. Not done yet.
reporting-mine-late-feedback = ⚠️ Answer: was due by { $day }. Not done yet.
reporting-mine-late-partner = ⚠️ Asked back: was to be by { $day }. Not managed yet.
reporting-mine-closed = Closed on { $day }
reporting-stage-filed = sent
reporting-stage-acknowledged = receipt confirmed
reporting-stage-taken-up = taken up
reporting-stage-closed = closed

reporting-stage-withdrawn = ↩️ withdrawn
reporting-mine-due-reopen = By { $day } at the latest you hear whether we go on.

reporting-button-detach = Take out photos and voice

reporting-button-send-anyway = Send anyway
reporting-button-whole-town = Whole municipality
reporting-button-leave-it = Leave it
reporting-recognisable =
    <b>They might know you by the neighbourhood.</b>
    Nothing has been sent yet. Only a few key figures live in { $neighbourhood }. Your name is not shown, but the neighbourhood could tell that it is you.

    <b>Whole municipality</b>: the officials do not see the neighbourhood. Is it in your story too? Then they will read it there.
    <b>Leave it</b>: the officials see the neighbourhood.
    After one of these two I send it.

    <b>Change</b>: choose another neighbourhood. Nothing is sent yet.

reporting-mine-due-call-back = We call you: by { $day }
reporting-mine-late-call-back = ⚠️ Calling: was due by { $day }. Not done yet.
reporting-button-call-me = { menu-label-call-me }
reporting-receipt-by-phone = ☎️ { $name } wrote this down for you, after your phone call. Is something not right? Choose <b>My concerns</b>: there you can read it, correct it or withdraw it.
