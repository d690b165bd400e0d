# The officials' group: binding, checking, moving.

group-found = I have looked at the group <b>{ $title }</b>.
group-inside = In the group and in the network: { $names }.
group-absent = On the list of officials, but not in the group: { $names }.
group-strangers = { $count ->
    [one] There is <b>1 person</b> in the group who is no official or coordinator of this network. Whoever opens a text shows it to this person too.
   *[other] There are <b>{ $count } people</b> in the group who are no officials or coordinators of this network. Whoever opens a text shows it to them too.
 }
group-no-topics = The group does not use topics. That is possible. Each concern then gets a message of its own. Topics give a better overview: turn them on in the group’s settings.
group-public = This group is <b>public</b>. Make the group private first.
group-linked = The group belongs to a <b>channel</b>. Whoever reads that channel can come into the group. Unlink the group from the channel, in the group’s settings.
group-history = Whoever joins the group can <b>read back</b> what was there before. Hide the chat history for new members in the group’s settings. Does the group use topics, so that you cannot? Then a coordinator sends /koppel in the group again.
group-readable-back = Whoever joins this group later can <b>read back</b> what is there: the cards, and what you type. Can you hide the chat history for new members? Then do. With topics it is sometimes not possible.
group-can-delete-messages = I may not delete messages here yet. Make me an administrator with the right to <b>delete messages</b>.
group-can-manage-topics = I may not make topics here yet. Give me the right to <b>manage topics</b>.
group-confirm = Is this right? Once bound, all concerns come to this group.
group-not-yet = I cannot bind this group yet. Mend this and press Look again.
group-button-yes = Bind
group-button-no = Do not bind
group-button-next = Yes, go on in the new group
group-bound = This group is bound. New concerns come here. Only officials on the list can use the buttons.
group-migrated = Telegram has turned the group <b>{ $title }</b> into a new group. I do not post anything there yet. First look who is in the group. Is it right? Then press the button. Nothing gets lost.
group-lost = I am no longer in the officials’ group. New concerns wait until I am back. Add me again and send /koppel there.
group-back = I am back in the officials’ group.
group-added = I am in the group. Make me an administrator there, with the rights to <b>delete messages</b> and <b>manage topics</b>. Then send in the group: /koppel
group-left-public = The group you added me to is <b>public</b>. I do not belong there, so I have left it. Make the group private, and then add me again.
group-answered-yes = ✓ The group is bound. New concerns come there.
group-asked-official = The group is all right. Now an official has to agree. I asked the officials. You will hear here what comes of it.
group-asked-operator = The group is all right, but an official has to agree, and there is none any more. The operator of the server can do it, with <code>schakel agree</code>.
group-answered-no = The group is not bound. Want to bind it later after all? Then add me again and send /koppel there.
group-answered-next = ✓ I go on in the new group and leave the old one. Open concerns will stand there again.
group-flawed = ⚠️ I show no texts in the group <b>{ $title }</b> now. What was open I take away. Concerns still come in. An administrator of the group has to change this:
group-flawed-next = I look every five minutes. Once all is right, you will hear, and texts can be read again.
group-sound = ✓ The group <b>{ $title }</b> is right again. Texts can be read there.

group-by-phone = ☎️ Go on in your private chat with me. There you write down what was told on the phone. Do not type it here.

group-in-telegram-at-desk = This is done in Telegram. If you do not have it, ask a colleague who is in the group.
group-history-at-desk = { group-history } { group-in-telegram-at-desk }
group-linked-at-desk = { group-linked } { group-in-telegram-at-desk }
group-lost-at-desk = { group-lost } { group-in-telegram-at-desk }
group-added-at-desk = { group-added } { group-in-telegram-at-desk }
group-answered-no-at-desk = { group-answered-no } { group-in-telegram-at-desk }
group-flawed-at-desk = { group-flawed } { group-in-telegram-at-desk }
