# Wie op de openbare pagina vraagt om gebeld te worden over meedoen.

inquirer-button-page = Openbare pagina met QR
inquirer-address =
    <b>Meedoen met { $network }, of meer weten?</b>

    Laat je nummer achter, dan belt iemand van de gemeente je. Je hebt geen account nodig.
    { $address }
inquirer-button-waiting = { $count ->
    [one] ☎️ 1 persoon wil gebeld worden
   *[other] ☎️ { $count } mensen willen gebeld worden
 }
inquirer-new = ☎️ Iemand wil meer weten over het netwerk, of meedoen, en vraagt of je belt.
inquirer-list =
    <b>Wie gebeld wil worden</b>

    { $count ->
        [0] Er wacht nu niemand.
        [one] 1 persoon wacht op een telefoontje.
       *[other] { $count } mensen wachten op een telefoontje.
    } Wie het langst wacht, staat bovenaan.
inquirer-one =
    <b>{ $name }</b> wil gebeld worden, sinds { $day }.

    Nummer: <code>{ $phone }</code>
    Buurt: { $place ->
        [none] niet gezegd
       *[other] { $place }
    }
    Bellen: { $when ->
        [none] geen voorkeur
       *[other] { $when }
    }

    Op { $until } wordt dit vanzelf gewist.
inquirer-then = Bel eerst. Past het? Maak dan een uitnodiging en stuur de link naar dit nummer. Past het niet? Zeg dat zelf aan de telefoon: ik kan deze persoon niets sturen.
inquirer-linked = De uitnodiging is gemaakt. Stuur de link naar dit nummer. Kies daarna Klaar, dan wordt alles gewist.
inquirer-sure =
    <b>Klaar met { $name }?</b>

    Naam en nummer worden gewist. { $linked ->
        [yes] Is de link verstuurd?
       *[no] Er is geen uitnodiging gemaakt. Heb je gebeld?
    }
inquirer-done = ✓ Naam en nummer zijn gewist.
inquirer-button-invite = Uitnodiging maken
inquirer-button-not-now = Nu niet: wissen
inquirer-button-done = Klaar: wissen
inquirer-button-sure = Ja, wis alles
