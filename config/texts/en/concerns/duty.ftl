# Duty: who looks while the town hall is closed.

duty-title = <b>Duty</b>
duty-head = <b>Duty</b>. Whoever has duty looks at urgent concerns while the town hall is closed.
duty-none = There is no rota yet. The coordinator makes one with /dienst.
duty-now = Now, until { $day } { $hour }: <b>{ $name }</b>
duty-next = From { $day } { $hour }: <b>{ $name }</b>
duty-nobody = nobody
duty-week = Who has duty in the week from <b>{ $day }</b>? At the moment: { $name }.
duty-order = <b>Who takes part?</b> Each has a week, in this order. Press a name to put somebody at the end, or to take them off.
duty-asked = <b>{ $name }</b> would like to swap duty for the week from <b>{ $day }</b>.
duty-asked-back = Will you take it? Then { $name } gets your week from <b>{ $day }</b>.
duty-swapped = Duty in the week from <b>{ $day }</b> was swapped with <b>{ $name }</b>.
duty-given = The coordinator has given duty in the week from <b>{ $day }</b> to <b>{ $name }</b>.
duty-begins = { $own ->
    [yes] <b>You have duty now.</b>
   *[no] <b>You have duty now.</b> Until now { $name } had it.
 } If something urgent comes in while the town hall is closed, you get a message here, at night too.
duty-over = <b>Your duty is over.</b> { $name } has duty now. Thank you!
duty-call = 🚨 <b>Urgent: { $reference }</b>

    { $call ->
        [yes] You have duty, and somebody asks to be called. Please call <b>before { $moment }</b>. You see the number{ duty-call-where } with <b>Read</b>. Call, and then press <b>Called</b> or <b>Not reached</b>.
       *[no] You have duty. Please look <b>before { $moment }</b>: choose <b>Read</b>{ duty-call-where }, and then <b>Confirm receipt</b> or <b>Take up</b>.
    } If you cannot, we ask the next one after that.
duty-call-where = { $group ->
    [yes] {" "}in the group
   *[no] {""}
 }
duty-call-link = <a href="{ $link }">To the concern</a>
duty-hour = { $hour }
duty-day-and-hour = { $day } { $hour }
duty-button = Duty
duty-button-order = Who takes part
duty-button-on = { $number }. { $name }
duty-button-week = { $day }: { $name }
duty-button-offer = Swap: week from { $day }
duty-button-take = I will take it
