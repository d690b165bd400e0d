# Voor wie iets is: iedereen, de kerngroep, buurten, of wie je kiest.

audience-ask-reach = Voor wie is het?
audience-ask-places = Voor welke buurten?
audience-ask-people = Voor wie? Kies de namen.
audience-all = Iedereen
audience-core = De kerngroep
audience-neighbourhoods = Een of meer buurten
audience-chosen = Mensen die ik kies
audience-of-chosen = { $count ->
    [one] 1 gekozen persoon
   *[other] { $count } gekozen mensen
 }
