# Officials who are away, and who does their work meanwhile.

presence-ask = { $whose ->
    [own] Will you be away for a while?
   *[other] Will <b>{ $name }</b> be away for a while?
 } { $colleagues ->
    [0] There is no colleague to choose now. Reminders then go to all officials who are there.
   *[other] Choose who stands in. They get the reminders meanwhile.
 }
presence-button-everybody = Everybody
presence-status = Away; stand-in: <b>{ $name }</b>
presence-status-all = Away; all officials stand in
presence-card = 🌙 Away; stand-in: <b>{ $name }</b>
presence-card-all = 🌙 Away; all officials stand in
presence-own-away = You are away now. You get no reminders. Are you back? Then choose <b>Back again</b>.
presence-own-back = Welcome back! You get reminders about your concerns again.
presence-marked-away = The coordinator has marked you as away. You get no reminders now. Are you back? Then choose <b>Back again</b>.
presence-marked-back = The coordinator has marked you as present. You get reminders about your concerns again.
presence-you-stand-in = { $colleague } is away for a while. You stand in. You now get the reminders about the concerns of { $colleague } too.
presence-colleague-back = { $colleague } is back. You need not stand in any more. Thank you!
