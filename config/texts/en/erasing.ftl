# What people hear when something was erased.

erasing-reporter = 🗑 <b>{ $reference }</b> has been erased.

    { $why ->
        [term] The time that we keep your { erasing-kind } is over.
        [withdrawn] You had withdrawn your { erasing-kind }.
       *[other] The municipality has erased your { erasing-kind } now.
     } We keep nothing of it any more: no words, no photos and no answers. You do not need the reference any more. You can also delete the messages in this chat yourself.
erasing-kind = { $kind ->
    [help] request for help
   *[concern] concern
 }
erasing-group = 🗑 <b>{ $reference }</b> was erased. Nothing of it is kept.
erasing-topic-stuck = ⚠️ The topic of <b>{ $reference }</b> must leave the officials’ group, because the concern was erased. I cannot delete it. Give me the right to delete messages in the group. I try again every hour.
erasing-topic-left = ⚠️ The topic of <b>{ $reference }</b> still stands in the former officials’ group. The concern was erased. I cannot get there any more. Will you delete that topic there?
erasing-topic-off = ⚠️ <b>{ $reference }</b> has been erased. Topics are switched off in the officials’ group, so I cannot take its topic away in one go. I am taking away my own messages one by one. What officials wrote there themselves is still there. Could you delete that, or switch topics on again? Then I will take the topic away. I try every hour.
erasing-message-stays = ⚠️ A message of mine about <b>{ $reference }</b> has to leave the officials’ group. Telegram will not let me delete or empty it right now. Could you delete it there? Search the group for <b>{ $reference }</b>.
erasing-person = 🗑 All that we kept about you has been erased now: your name, your neighbourhood and what you told us. Did you file anything? Its words are gone already. What officials still see of it goes within a day, each at a moment of its own. You do not take part in the network any more. Thank you for your help. You can also delete this chat yourself. Any questions? Call { $phone }.

erasing-topic-stuck-at-desk = { erasing-topic-stuck } { group-in-telegram-at-desk }
erasing-message-stays-at-desk = { erasing-message-stays } { group-in-telegram-at-desk }
