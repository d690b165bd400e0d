# Who is in the officials' group, and who is not on the list there.

guest-seen =
    ⚠️ <b>{ $name }</b> is in the officials' group and not on the list of officials and coordinators.

    Until this is settled, I show no texts in the group. Concerns come in as always. Is it right that { $name } may read along?
guest-how =
    <b>{ $name }</b> does not belong in the officials' group.

    Please take { $name } out of the group yourself. Open the group in Telegram, tap the name of the group, hold { $name } and choose <b>Remove from group</b>. I will see it. Until then I show no texts in the group.
guest-stays = ✓ <b>{ $name }</b> may stay in the officials' group and read along.
guest-gone = ✓ This person is no longer in the officials' group.
guest-all-clear = ✓ Nobody is in the officials’ group any more who does not belong there. Texts can be read there.
guest-button-stays = Right, may stay
guest-button-goes = Does not belong here
guest-button-look = Look again

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

refusal-guest-in-group = Not now. Somebody is in this group who is not on the list. I show texts again as soon as the coordinator has settled it.
refusal-guest-left = This person is no longer in the group.
network-guests = ⚠️ Somebody is in the officials’ group who is not on the list. No texts can be read there now.
