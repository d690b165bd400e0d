# A promised date has passed, and it was not done yet.

missed-confirm = ⏰ <b>{ $reference }</b>: you were to hear by <b>{ $day }</b> whether we have seen your { progress-kind }. That has not happened yet. It is not your fault.
missed-take-up = ⏰ <b>{ $reference }</b>: somebody was to take up your { progress-kind } by <b>{ $day }</b>. That has not happened yet. It is not your fault.
missed-feedback = ⏰ <b>{ $reference }</b>: you were to hear from us by <b>{ $day }</b> what we are doing about your { progress-kind }. That has not happened yet. It is not your fault.
missed-partner = ⏰ <b>{ $reference }</b>: we were to ask by <b>{ $day }</b> what came of passing it on. We have not managed that yet. That is not your fault.
missed-coordinator-knows = The coordinator has known since { $day }.
missed-coordinator-hears = If nothing happens, the coordinator is told automatically.
missed-call = You can always call { $phone }. Please give your reference.
missed-duty = ⏰ { $reference }: nobody has confirmed it yet. We have asked <b>{ $name }</b> now, who will look <b>before { $moment }</b>. Immediate danger? Call 112.
missed-duty-coordinator = ⏰ { $reference }: nobody has confirmed it yet. The coordinator has been told now. Immediate danger? Call 112.

missed-call-back = ⏰ <b>{ $reference }</b>: we were to call you by <b>{ $day }</b>. That has not happened yet. It is not your fault.
