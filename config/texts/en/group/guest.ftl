# Who is in the officials' group, and who is not on the list there.

guest-seen =
    ⚠️ <b>{ $name }</b> is in the officials’ group and not on the list of officials and coordinators.

    Until this is settled, I show no texts in the group. Concerns come in as always. Is it right that { $name } may read along?
guest-how =
    <b>{ $name }</b> does not belong in the officials’ group.

    Please take { $name } out of the group yourself. Open the group in Telegram, tap the name of the group, hold { $name } and choose <b>Remove from group</b>. I will see it. Until then I show no texts in the group.
guest-stays = ✓ <b>{ $name }</b> may stay in the officials’ group and read along.
guest-asked-official = Who is not on the list reads along only when an official agrees too. I asked the officials. You will hear here what comes of it. Until then I show no texts in the group.
guest-asked-operator = Who is not on the list reads along only when an official agrees too, and there is none any more. The operator of the server can do it, with <code>schakel agree</code>. Until then I show no texts in the group.
guest-seen-nameless =
    ⚠️ <b>Somebody without a visible name</b> is in the officials’ group. Tap here to see who it is: <a href="tg://user?id={ $account }">this person</a> (Telegram number { $account }). They are not on the list of officials and coordinators.

    Until this is settled, I show no texts in the group. Concerns come in as always. Is it right that this person may read along?
guest-how-nameless =
    <b>Somebody without a visible name</b> does not belong in the officials’ group: <a href="tg://user?id={ $account }">this person</a> (Telegram number { $account }).

    Please take this person out of the group yourself. Open the group in Telegram and tap the name of the group. In the list there is somebody whose name you cannot see. Hold them and choose <b>Remove from group</b>. I will see it. Until then I show no texts in the group.
guest-stays-nameless = ✓ <b>Somebody without a visible name</b> may stay in the officials’ group and read along (Telegram number { $account }).
guest-gone = ✓ This person is no longer in the officials’ group.
guest-all-clear = ✓ Nobody is in the officials’ group any more who does not belong there. Texts can be read there.
guest-button-stays = Right, may stay
guest-button-goes = Does not belong here
guest-button-look = { button-again }

guest-how-at-desk =
    <b>{ $name }</b> does not belong in the officials’ group.

    Please take { $name } out of the group, or ask a colleague with Telegram to do so: open the group in Telegram, choose the name of the group, hold { $name } and choose <b>Remove from group</b>. I will see it. Until then I show no texts in the group.

guest-seen-nameless-at-desk =
    ⚠️ <b>Somebody without a visible name</b> is in the officials’ group (Telegram number { $account }). They are not on the list of officials and coordinators. Who it is can only be seen in Telegram: ask a colleague who is in the group.

    Until this is settled, I show no texts in the group. Concerns come in as always. Is it right that this person may read along?

guest-how-nameless-at-desk =
    <b>Somebody without a visible name</b> does not belong in the officials’ group (Telegram number { $account }).

    Please take this person out of the group, or ask a colleague with Telegram to do so: open the group in Telegram and choose the name of the group. In the list there is somebody whose name you cannot see. Hold them and choose <b>Remove from group</b>. I will see it. Until then I show no texts in the group.
