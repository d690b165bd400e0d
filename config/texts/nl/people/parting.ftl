# Afscheid van een lid: met woorden, en met een week waarin een andere coördinator bezwaar kan maken.

parting-offer = Kan het een week wachten? Kies dan <b>{ parting-button-farewell }</b>. Je schrijft één of twee zinnen voor deze persoon, en een andere coördinator kan een week lang bezwaar maken. Moet het meteen? Dan gaat de toegang nu dicht.
parting-button-farewell = Afscheid met een paar woorden
parting-button-waits = 👋 { $name }: afscheid op { $day }
parting-button-object = Ik maak bezwaar
parting-button-take-back = Toch niet: blijft meedoen

parting-status =
    👋 <b>{ $name }</b> gaat op <b>{ $day }</b> uit het netwerk. { $own ->
        [yes] Dat vroeg je zelf.
       *[no] Dat vraagt { $by }.
    }
    { $phoned ->
        [yes] Het is aan de telefoon verteld.
       *[no] Het is nog niet aan de telefoon verteld.
    } { $told ->
        [yes] De anderen horen dan: { $name } doet niet meer mee.
       *[no] De anderen horen er niets over.
    }
parting-may-object = Ben je het er niet mee eens? Maak dan vóór die dag bezwaar. Dan gaat het niet door. Je hoeft niet te zeggen waarom; bel er wel over met elkaar. Vind je het goed? Dan hoef je niets te doen.

parting-objected = { $colleague } blijft meedoen. Een coördinator maakte bezwaar, dus het afscheid gaat niet door. Praat er samen over.
parting-taken-back = { $colleague } blijft meedoen. Wie het afscheid vroeg, heeft het teruggenomen.
parting-asker-left = Het afscheid van { $colleague } gaat niet door: wie het vroeg, kan dat nu niet meer doen. Vind je het zelf nodig? Kies Verwijderen, bij Leden in /netwerk.
parting-not-possible = Het afscheid van { $colleague } kon niet doorgaan. { $colleague } doet nu nog mee. Kijk bij Leden in /netwerk.
parting-asker-left-at-desk = Het afscheid van { $colleague } gaat niet door: wie het vroeg, kan dat nu niet meer doen. Vind je het zelf nodig? Kies Verwijderen, bij Netwerk.
parting-not-possible-at-desk = Het afscheid van { $colleague } kon niet doorgaan. { $colleague } doet nu nog mee. Kijk bij Netwerk.

parting-words-head = De coördinator van het netwerk zegt tegen je:
parting-gone = 👋 { $name } doet niet meer mee met het netwerk.

parting-preview = { $when ->
    [now] <b>{ $name } gaat nu meteen uit het netwerk.</b>
   *[week] <b>{ $name } gaat op { $day } uit het netwerk.</b> Tot dan doet { $name } gewoon mee. { $alone ->
        [yes] Er is geen andere coördinator. Jij kunt het tot die dag terugnemen.
       *[no] De andere coördinatoren horen het nu. Maakt er één bezwaar, dan gaat het niet door. Jij kunt het ook terugnemen.
    }
 }
parting-preview-words = Dit leest { $name } dan, met een bedankje:
parting-preview-told = { $told ->
    [yes] De anderen horen dan: { $name } doet niet meer mee.
   *[no] Alleen de coördinatoren horen het dan; de anderen niet.
 }
parting-preview-phone = ☎️ Je hebt { $name } nog niet gebeld. Doe dat liever eerst.
