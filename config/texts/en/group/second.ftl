# A second person: an official agrees with what a coordinator proposes.

second-person =
    👥 A proposal of <b>{ $by }</b>: <b>{ $name }</b> becomes { $role ->
        [official] an official in this network. Then { $name } reads all concerns.
       *[coordinator] a coordinator of this network. Then { $name } sees which concerns there are and what takes too long, and may read along in an officials' group.
    }

    Do you agree? Do you not know { $name }, or do you have doubts? Ask your colleagues first. One official who agrees is enough, and one no stops it. When nobody says anything, it ends after <b>{ $until }</b>.
second-again =
    👥 A proposal of <b>{ $by }</b>: <b>{ $name }</b>, whose phone was lost, takes part again as { $role ->
        [official] an official
       *[coordinator] a coordinator
    }.

    Do you agree? Call { $name } first, or see each other. Then you know that it is nobody else who comes in. One official who agrees is enough, and one no stops it. When nobody says anything, it ends after <b>{ $until }</b>.
second-group =
    👥 A proposal of <b>{ $by }</b>: <b>{ $title }</b> becomes the officials' group. All concerns then come there, and I leave the group of now.

    Do you agree? Look who is in that group. One official who agrees is enough, and one no stops it. When nobody says anything, it ends after <b>{ $until }</b>.
second-same =
    👥 A proposal of <b>{ $by }</b>: to bind the officials' group <b>{ $title }</b> once more, as it is now. It is the same group, but what is said below is accepted then.

    Do you agree? One official who agrees is enough, and one no stops it. When nobody says anything, it ends after <b>{ $until }</b>.
second-guest =
    👥 A proposal of <b>{ $by }</b>: <b>{ $name }</b> may read along in the officials' group, but is not on the list of officials and coordinators.

    Do you agree? Do you not know { $name }, or do you have doubts? Ask your colleagues first. One official who agrees is enough, and one no stops it. When nobody says anything, it ends after <b>{ $until }</b>.
second-guest-nameless =
    👥 A proposal of <b>{ $by }</b>: <b>somebody without a visible name</b> may read along in the officials' group, but is not on the list. Tap here to see who it is: <a href="tg://user?id={ $account }">this person</a> (Telegram number { $account }).

    Do you agree? Do you have doubts? Ask your colleagues first. One official who agrees is enough, and one no stops it. When nobody says anything, it ends after <b>{ $until }</b>.
second-count =
    👥 A proposal of <b>{ $by }</b>: { $count ->
        [one] 1 person or bot whom I do not know
       *[other] { $count } people or bots whom I do not know
    } may read along in the officials' group.

    Do you agree? Look in Telegram first who is in the group. One official who agrees is enough, and one no stops it. When nobody says anything, it ends after <b>{ $until }</b>.
second-desk =
    👥 <b>{ $name }</b> ({ $role ->
        [official] official
       *[coordinator] coordinator
    }) wants to work at the desk on the web too, with an account of the municipality.

    Do you agree? Call { $name } first, or speak to each other. So you know that it is not somebody else who comes in. One official who agrees is enough, and one no stops it. When nobody says anything, it ends after <b>{ $until }</b>.
second-former = a coordinator who has left
second-button-yes = Yes, I agree
second-button-no = No, I do not agree
second-answered-yes = ✓ You agreed. All officials and coordinators hear it.
second-answered-no = You did not agree. It does not happen. The coordinator and your colleagues hear it.
second-refused-person = <b>{ $colleague }</b> did not agree with somebody who was to join. It does not happen.
second-refused-group = <b>{ $colleague }</b> did not agree with what was proposed about the officials' group. All stays as it was.
second-refused-guest = <b>{ $colleague }</b> did not agree with who was to read along in the officials' group. Please take them out of the group. Until then I show no texts there.
second-refused-desk = <b>{ $colleague }</b> did not agree with an account for the desk on the web. It does not happen.
second-lapsed-desk = Somebody asked for an account for the desk on the web, but no official agreed in time. It does not happen. It can be asked again with a new code.
second-lapsed-person = Somebody was to join, but no official agreed in time. It does not happen. Do they belong here? Then a coordinator can invite them anew.
second-lapsed-again = Somebody whose phone was lost was to come back with another account, but the operator of the server did not agree in time. It does not happen. Please make a new link if it is right.
second-lapsed-group = Something was proposed about the officials' group, but no official agreed in time. All stays as it was. A coordinator can send /koppel in that group again.
second-lapsed-guest = Somebody who is not on the list was to read along in the officials' group, but no official agreed in time. Please take them out of the group. Until then I show no texts there.
second-lost-person = Somebody was to join, but the phone of whoever proposed it is lost. It does not happen. Do they belong here? Then a coordinator can invite them anew.
second-lost-group = Something was proposed about the officials' group, but the phone of whoever proposed it is lost. All stays as it was. A coordinator can send /koppel in that group again.
second-lost-guest = Somebody who is not on the list was to read along in the officials' group, but the phone of whoever proposed it is lost. Please take them out of the group. Until then I show no texts there.

second-guest-nameless-at-desk =
    👥 A proposal of <b>{ $by }</b>: <b>somebody without a visible name</b> may read along in the officials' group, but is not on the list (Telegram number { $account }). Who it is can only be seen in Telegram: ask a colleague who is in the group.

    Do you agree? Do you have doubts? Ask your colleagues first. One official who agrees is enough, and one no stops it. When nobody says anything, it ends after <b>{ $until }</b>.
second-lapsed-group-at-desk = { second-lapsed-group } { group-in-telegram-at-desk }
second-lost-group-at-desk = { second-lost-group } { group-in-telegram-at-desk }
second-lost-guest-at-desk = { second-lost-guest } { group-in-telegram-at-desk }
second-phone =
    👥 <b>{ $name }</b> ({ $role ->
        [official] official
       *[coordinator] coordinator
    }) has the desk on the web alone, and wants to take part in Telegram too.

    Do you agree? Call { $name } first, or speak to each other. So you know that it is not somebody else’s phone. One official who agrees is enough, and one no stops it. When nobody says anything, it ends after <b>{ $until }</b>.

second-refused-phone = <b>{ $colleague }</b> did not agree with Telegram for a colleague. It does not go ahead.
second-lapsed-phone = A colleague wanted to take part in Telegram too, but no official agreed in time. It does not go ahead. They can ask again with a new link.
