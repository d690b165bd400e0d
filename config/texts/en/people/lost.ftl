# A phone was lost: who says so, what happens then, and how somebody comes back.

lost-phone-ask =
    <b>Whose phone was lost?</b>

    From that moment that account can do and read nothing here. { $role ->
        [coordinator] Is it a key figure or a chair? Choose <b>{ network-button-members }</b>.
       *[official] Is it a key figure or a chair? Call the coordinator.
    }

lost-phone-sure =
    <b>Was the phone of { $name } lost?</b>

    Then that account can do and read nothing, at once. What the bot can take out of that chat, it takes out. What { $name } was writing is erased. The officials and the coordinators hear it.

    { $role ->
        [official] What { $name } had taken up stays in the name of { $name }. All colleagues get the reminders. Is { $name } in the officials’ group? Take that account out: as long as it is there, I show no texts in it.
        [coordinator] Open invitations of { $name } no longer work then. Is { $name } in the officials’ group? Take that account out: as long as it is there, I show no texts in it.
       *[other] Concerns of { $name } simply go on.
    }

    { $last ->
        [yes] { $name } is the only coordinator. Only the operator of the bot can let { $name } in again then.
       *[no] Coming back takes a new link and a code, as for somebody new.
    }

lost-phone-button-sure = Yes, the phone was lost
lost-phone-button-back = Make a link to come back
lost-phone-toast = { $name } can do and read nothing here now.
lost-phone-gone = This person takes no part now, or the phone was reported lost already.
lost-phone-not-yours = Only the coordinator can say this. Call them at once.
lost-phone-marked = 🚫 { $label }
lost-phone-status =
    🚫 Phone lost. { $returning ->
        [yes] Is coming in again.
       *[no] Can do and read nothing until you give a link and have heard the code.
    }

lost-phone-returns = Take care: the phone of { $name } was lost. Listen well whether you know the voice.
lost-phone-heard =
    🚫 The phone of <b>{ $colleague }</b> was lost. { $by } said so. That account can do and read nothing here any more.

    Take care with messages from { $colleague }, also outside the bot: somebody else may have that phone. { $coordinators ->
        [0] There is no coordinator with a phone now. Ask the operator of the bot for a link with “schakel invite --again”.
       *[other] A coordinator can let { $colleague } in again: /netwerk, Members.
    }

lost-phone-heard-of-somebody = 🚫 The phone of a member of the network was lost. That account can do and read nothing here any more. Do you doubt something that was reported just now? Talk to the coordinator.
lost-phone-back =
    { $colleague } is back, and can do everything here again. { $coordinators ->
        [0] There is no coordinator now.
       *[other] Does { $colleague } belong in the officials’ group? See whether the right account is in it.
    }

lost-phone-back-of-somebody = The member whose phone was lost is back.
lost-phone-shut =
    🚫 This phone was reported lost. You can do and read nothing here any more. What you were writing was erased.

    Is that not right, or do you have your phone back? Call the coordinator, who lets you in again.

lost-phone-here = 🚫 This phone was reported lost. Nobody reads what you send here. Is there danger? Call 112. Is it not right, or do you have your phone back? Call the coordinator or { $phone }.
lost-phone-call = Was your phone lost, or that of somebody else in the network? Call the coordinator or { $phone } at once. They see to it that the account can do nothing here any more. In Telegram, take the device out yourself as well: Settings, Devices.
lost-phone-call-outside = ☎️ <b>Is there danger? Call 112.</b> Was your phone lost and do you have a new account? Call the coordinator or { $phone }. Then your old account can do nothing any more, and you get a link to come in here again.

lost-phone-shut-at-desk =
    🚫 This account was reported lost. You can do and read nothing here any more. What you were writing was erased.

    Is that not right, or is your account in your own hands again? Call the coordinator, who lets you in again.

lost-account-sure =
    <b>Can somebody else use the account of { $name }?</b>

    { $name } has the desk on the web alone. That account can then do and read nothing, at once. What stood there for { $name }, and what { $name } was writing, is erased. The officials and the coordinators hear it.

    { $role ->
        [official] What { $name } had taken up stays in the name of { $name }. All colleagues get the reminders.
       *[other] Open invitations of { $name } no longer work then.
    }

    { $last ->
        [yes] { $name } is the only coordinator. Only the operator of the bot can let { $name } in again then.
       *[no] Coming back takes a new link and a code, as for somebody new.
    }

lost-account-heard =
    🚫 Somebody else can use the account of <b>{ $colleague }</b>. { $by } said so. That account can do and read nothing here any more.

    Take care with messages from { $colleague }, also by e-mail. { $coordinators ->
        [0] There is no coordinator who can get in now. Ask the operator of the bot for a link with “schakel invite --again”.
       *[other] A coordinator can let { $colleague } in again: /netwerk, Members.
    }
