# Who reads along in the officials' group, and where: what changes in that.

roster-official-in = 👥 { $how ->
    [first] <b>{ $name }</b> is the first official of this network. { $by } did that alone, because there was no official yet who could agree. From now on one has to.
    [operator] <b>{ $name }</b> is now an official in this network. { $by } proposed it. The operator of the server agreed, in place of an official.
   *[agreed] <b>{ $name }</b> is now an official in this network. { $by } proposed it, { $second } agreed.
 }
roster-coordinator-in = 👥 { $how ->
    [first] <b>{ $name }</b> is now a coordinator of this network. { $by } did that alone, because there was no official yet who could agree.
    [operator] <b>{ $name }</b> is now a coordinator of this network. The operator of the server did that, in place of an official.
   *[agreed] <b>{ $name }</b> is now a coordinator of this network. { $by } proposed it, { $second } agreed.
 }
roster-official-out = 👥 { $how ->
    [self] An official has left.
   *[plain] { $by } took an official out of the network.
 }
roster-coordinator-out = 👥 { $how ->
    [self] A coordinator has left.
   *[plain] { $by } took a coordinator out of the network.
 }
roster-back = 👥 { $how ->
    [operator] <b>{ $name }</b>, whose phone was lost, takes part again. The operator of the server agreed, in place of an official.
   *[agreed] <b>{ $name }</b>, whose phone was lost, takes part again. { $by } proposed it, { $second } agreed.
 }
roster-stranger-in = 👥 Somebody reads along in the officials' group who is not on the list. You see who it is among the members of the group. { $how ->
    [first] { $by } accepted that alone, because there was no official yet who could agree.
    [operator] { $by } proposed it. The operator of the server agreed, in place of an official.
   *[agreed] { $by } proposed it, { $second } agreed.
 }
roster-account-in = 👥 { $how ->
    [operator] <b>{ $name }</b> works at the desk on the web too now. The operator of the server agreed, in place of an official.
   *[agreed] <b>{ $name }</b> works at the desk on the web too now. { $second } agreed.
 }
roster-account-out = 👥 { $how ->
    [self] <b>{ $name }</b> closed their own desk on the web.
   *[plain] { $by } closed the desk on the web of <b>{ $name }</b>.
 }
roster-group = 👥 { $how ->
    [first] <b>{ $title }</b> is now the officials' group. { $by } did that alone, because there was no official yet who could agree.
    [operator] <b>{ $title }</b> is now the officials' group. { $by } proposed it. The operator of the server agreed, in place of an official.
   *[agreed] <b>{ $title }</b> is now the officials' group. { $by } proposed it, { $second } agreed.
 }
roster-bound-again = 👥 { $how ->
    [operator] { $by } bound the officials' group <b>{ $title }</b> once more. It is the same group. The operator of the server agreed, in place of an official.
    [agreed] { $by } bound the officials' group <b>{ $title }</b> once more. It is the same group. { $second } agreed.
   *[plain] { $by } bound the officials' group <b>{ $title }</b> once more. It is the same group.
 }
roster-converted = 👥 Telegram converted the officials' group <b>{ $title }</b>. { $by } lets me go on there. It is the same group.
roster-now = Officials are now: { $officials }. Coordinators: { $coordinators }.
roster-wrong = Is this not right? Tell your colleagues at once, or call the municipality: { $phone }.
roster-somebody = somebody who has left
roster-phone-in = 👥 { $how ->
    [operator] <b>{ $name }</b> takes part in Telegram too now. The operator of the server agreed, in place of an official.
   *[agreed] <b>{ $name }</b> takes part in Telegram too now. { $second } agreed.
 }
roster-phone-out = 👥 <b>{ $name }</b> now works at the desk on the web alone, without Telegram.
