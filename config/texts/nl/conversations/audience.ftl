# Voor wie iets is: iedereen, de kerngroep, buurten, of wie je kiest.

audience-ask-reach = Voor wie is het?
audience-ask-places = Voor welke buurten?
audience-ask-roles = Voor wie met welke rol?
audience-ask-people = Voor wie? Kies de namen.
audience-all = Iedereen
audience-core = De kerngroep
audience-neighbourhoods = Een of meer buurten
audience-roles = Wie een rol koos
audience-of-roles = wie koos voor: { $roles }
audience-chosen = Mensen die ik kies
audience-of-chosen = { $count ->
    [one] 1 gekozen persoon
   *[other] { $count } gekozen mensen
 }
