# The nightly count: who is in the group, and who is on the list.

rollcall-found = Every night I look whether the group <b>{ $title }</b> is still right. This is not:
rollcall-surplus = { $count ->
    [one] There is <b>1 person or bot</b> in the group whom I do not know. Until this is settled, I show no texts there.
   *[other] There are <b>{ $count } people or bots</b> in the group whom I do not know. Until this is settled, I show no texts there.
 } Please look in Telegram who is in the group. Another bot can read along too.
rollcall-button-yes = { $count ->
    [one] Right, this one may read along
   *[other] These { $count } are right
 }
rollcall-accepted = ✓ Good. When somebody else comes in whom I do not know, you will hear.

rollcall-surplus-at-desk = { rollcall-surplus } { group-in-telegram-at-desk }
