# A second person: an official agrees with what a coordinator proposes.

second-person =
    👥 A proposal of <b>{ $by }</b>: <b>{ $name }</b> becomes { $role ->
        [official] an official in this network. Then { $name } reads all concerns.
       *[coordinator] a coordinator of this network. Then { $name } may read along in the officials' group.
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
second-former = a coordinator who has left
second-button-yes = Yes, I agree
second-button-no = No, I do not agree
second-answered-yes = ✓ You agreed. All officials and coordinators hear it.
second-answered-no = You did not agree. It does not happen. The coordinator and your colleagues hear it.
second-refused-person = <b>{ $colleague }</b> did not agree with somebody who was to join. It does not happen.
second-refused-group = <b>{ $colleague }</b> did not agree with another officials' group. All stays as it was.
second-lapsed-person = Somebody was to join, but no official agreed in time. It does not happen. Do they belong here? Then a coordinator can invite them anew.
second-lapsed-group = There was to be another officials' group, but no official agreed in time. All stays as it was. A coordinator can send /koppel in that group again.
