# Waar het journaal is: in de chat van coördinatoren.

newest-line = 🗄 Journal: <code>{ $head }</code>. This message stays: if somebody puts back an old database, it shows here.
newest-line-put-back = 🔴 <b>The journal was put back.</b> Line <code>{ $head }</code> was there, and is there no more. Was a backup put back without you knowing? Ask who runs the bot, and keep the messages with 🗄 in this chat.
newest-line-broken = 🔴 <b>The journal is not as it was written.</b> From line { $line } on something is damaged, or was changed by somebody else. The bot goes on as always. Ask who runs the bot, and keep the messages with 🗄 in this chat.

newest-line-put-back-at-desk = 🔴 <b>The journal was put back.</b> Line <code>{ $head }</code> was there, and is there no more. Was a backup put back without you knowing? Ask who runs Schakel. Does another coordinator have Telegram? Ask them to keep the messages with 🗄.
newest-line-broken-at-desk = 🔴 <b>The journal is not as it was written.</b> From line { $line } on something is damaged, or was changed by somebody else. Schakel goes on as always. Ask who runs Schakel. Does another coordinator have Telegram? Ask them to keep the messages with 🗄.
