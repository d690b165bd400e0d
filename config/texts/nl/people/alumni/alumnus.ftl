# Wie weggaat en als oud-lid bereikbaar blijft.

alumnus-stays = Je bent nu uit het netwerk, en je bent oud-lid. Je buurt en je keuzes zijn gewist; van je naam bewaar ik alleen je voornaam. Je krijgt niets meer van ons, behalve soms de vraag of je buddy wilt zijn voor iemand die nieuw is. Stoppen kan altijd: stuur hier een bericht, dan staat de knop eronder. Dank je wel voor alles wat je voor je buurt en voor ons hebt gedaan!
alumnus-own =
    👋 <b>Je bent oud-lid van { $network }</b>

    Bij direct gevaar: bel 112. Wat je hier typt, leest niemand, en melden kan hier niet meer. Iets kwijt aan de gemeente, of weer meedoen? Bel { $phone }: de coördinator kan je opnieuw uitnodigen.

    Je kunt gevraagd worden als buddy voor iemand die nieuw is. Verder krijg je niets. Bewaard worden je voornaam ({ $name }), je taal, je Telegram-account en sinds wanneer je dit wilt. Eens per jaar vraag ik of je dit nog wilt.
alumnus-ask =
    👋 <b>Wil je oud-lid blijven?</b>

    Je bent nu een jaar bereikbaar als buddy voor wie nieuw is. Wil je dat nog? Zonder antwoord vóór { $day } stopt het vanzelf, en wordt gewist wat we daarvoor bewaren.
alumnus-sure = Stop je als oud-lid? Dan vraagt niemand je meer als buddy, en wis ik je voornaam en wat je koos. Je account en je taal gaan na { $days } dagen ook weg.
alumnus-left = Je bent geen oud-lid meer. Je voornaam is gewist. Dank je wel voor alles! Wil je ooit terug? Bel dan de gemeente.
alumnus-silent = Ik hoorde niet of je oud-lid wilde blijven. Daarom is het nu gestopt, en is je voornaam gewist. Je hoeft niets te doen. Dank je wel voor alles! Wil je ooit terug? Bel dan de gemeente.
alumnus-button-stay = Ja, ik blijf
alumnus-button-stop = Ik stop als oud-lid
alumnus-button-sure = Ja, ik stop
alumnus-button-keep = Nee, ik blijf
alumnus-button-step-back = Ik loop niet meer mee
alumnus-button-listed = Oud-leden ({ $count })
alumnus-listed =
    <b>Oud-leden</b>

    { $count ->
        [0] Er is nu niemand die als oud-lid bereikbaar blijft.
       *[other] Zij zijn uit het netwerk, en kozen zelf om buddy te kunnen zijn voor wie nieuw is. Bij <b>Buddy kiezen</b> staan ze achteraan. Verder krijgen ze niets.
    }
alumnus-one =
    <b>{ $name }</b> · oud-lid

    Kan gevraagd worden als buddy, en krijgt verder niets.
