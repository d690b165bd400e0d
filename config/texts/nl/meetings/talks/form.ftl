# Iets afspreken met een lid, en het in andere woorden zeggen: de vragen.

form-talk-title = Afspraak met een lid
form-talk-member = Met wie heb je iets afgesproken?
form-talk-member-name = Met wie
form-talk-what = Wat hebben jullie afgesproken, in één zin?
form-talk-what-hint = In grote lijnen, hoogstens 200 tekens. Schrijf niets op uit een melding, en noem geen anderen.
form-talk-what-name = Afspraak
form-talk-who = Wie doet het?
form-talk-who-name = Wie
form-talk-who-me = Ik
form-talk-who-other = De ander
form-talk-who-both = Wij samen
form-talk-by = Wanneer moet het klaar zijn?
form-talk-by-hint = Om tien uur die dag vragen we of het is gelukt.
form-talk-by-name = Klaar op
form-talk-send = Leg dit voor

form-rewording-title = De afspraak in andere woorden
form-rewording-what = Hoe schrijf jij de afspraak op, in één zin?
form-rewording-what-hint = Hoogstens 200 tekens. Wie het doet en wanneer blijft zoals het was. Noem geen anderen.
form-rewording-what-name = Afspraak
form-rewording-send = Leg dit voor
