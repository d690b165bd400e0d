# The picture of a quarter, for the coordinator: in words and drawn.

quarter-button = Picture of the quarter
quarter-title = quarter { $number } of { $year }
quarter-head = <b>Picture of { $quarter }</b>
quarter-silent = { $count ->
    [0] 🤫 <b>Silent:</b> nobody.
   *[other] 🤫 <b>Silent:</b> invited, but did not answer and was not there. Ask them how they are.
 }
quarter-busy = { $count ->
    [0] 🎒 <b>Carries much:</b> nobody in particular.
   *[other] 🎒 <b>Carries much:</b> ask whether it still fits, and who can help.
 }
quarter-load = • { $name }: { $meetings ->
    [one] 1 meeting
   *[other] { $meetings } meetings
 }, { $agreements ->
    [one] 1 open agreement
   *[other] { $agreements } open agreements
 }{ $buddies ->
    [0] { "" }
    [one] , buddy of 1 person
   *[other] , buddy of { $buddies } people
 }
quarter-empty = { $count ->
    [0] 🏘 <b>Neighbourhoods without a key figure:</b> none. Somebody from each neighbourhood takes part.
   *[other] 🏘 <b>Neighbourhoods without a key figure:</b> whom do you know there?
 }
quarter-roles = 👥 <b>Roles that people chose themselves:</b> which one do you miss? No names here; people may choose more than one.
quarter-role = • { $role }: { $count ->
    [0] fewer than five
   *[other] { $count }
 }
quarter-name = • { $name }
quarter-more = … and { $count } more
quarter-foot = This comes from meetings, agreements and buddies alone. Nobody is ever listed here for sharing a concern. Whoever is taking a break does not count as silent. This picture is not kept.
quarter-gone = This quarter is too long ago. Look at the picture of now.
quarter-new = 📊 It is over: { $quarter }. Would you like to see who was silent, who carries much and which neighbourhoods have nobody yet?
quarter-button-look = Look at the picture
quarter-button-other = Look at { $quarter }
quarter-caption = The network in { $quarter }, without names. The names are below, for you alone.
quarter-picture-silent = silent: invited, gave no sign
quarter-picture-busy = carry much: ask whether it still fits
quarter-picture-roles = Roles, chosen by themselves
quarter-picture-few = < 5
quarter-picture-places = Key figures by neighbourhood
