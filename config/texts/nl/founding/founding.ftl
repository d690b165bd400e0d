# Waar het netwerk voor is en wat het doet, zoals network.toml het zegt.

founding-about = <b>{ $network }</b>
founding-purpose =
    <b>Waar het netwerk voor is</b>
    { $words }
founding-does = <b>Dit doen we ook</b>
founding-does-line = • { $what }
founding-does-knowledge = We lezen en leren samen.
founding-does-agreements = We schrijven op wat we samen afspreken, en komen erop terug.
founding-does-charter = We schrijven onze afspraken op, en houden ze bij.
founding-does-worth = We kijken elk halfjaar of melders zich gehoord voelden.
founding-does-fund = Er is een potje voor wat leden samen doen.
founding-does-candidates = We zoeken samen naar mensen die erbij passen.
founding-does-evaluation = We vragen elk halfjaar aan iedereen hoe het netwerk voor hen is.
founding-does-outside = Bij een bijeenkomst kan een gast zonder account komen, zoals een wethouder. En soms vragen we mensen van buiten wat zij vinden.
founding-does-balance = We kijken elk jaar of jong en oud meedoen, zonder namen.
founding-button-charter = Onze afspraken
founding-does-founding = We kijken samen of de opzet van het netwerk nog klopt.
founding-asked-before =
    { $asked }

    Nu staat er: { $now }
