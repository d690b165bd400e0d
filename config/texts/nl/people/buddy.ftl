# Met wie je meeloopt.

buddy-who = { $why ->
    [new] <b>{ $name }</b> is nieuw.
    [declined] Wie je vroeg, kan nu niet meelopen met <b>{ $name }</b>.
    [silent] Wie je vroeg om mee te lopen met <b>{ $name }</b>, heeft een week niet geantwoord.
    [left] Wie meeliep of zou meelopen met <b>{ $name }</b>, kan dat nu niet.
   *[none] <b>{ $name }</b> heeft nog geen buddy.
 } Wie loopt er mee met { $name }? Hieronder staan leden die dat zelf hebben aangeboden. Kies er een. Ik vraag het dan, nog zonder de naam te noemen.
buddy-nobody = Er is nu niemand die kan meelopen met <b>{ $name }</b>. Leden kunnen zich aanbieden met /pauze. Vertel ze dat eens bij een bijeenkomst.
buddy-waits = Ik heb <b>{ $buddy }</b> gevraagd om mee te lopen met <b>{ $name }</b>. Je hoort hier het antwoord. Toch liever een ander? Kies dan hieronder.
buddy-found = ✓ <b>{ $buddy }</b> loopt mee met <b>{ $name }</b>. Ze weten het allebei.
buddy-button-one = { $name } · { $place }
buddy-button-not-now = Nu niet

buddy-ask = 🤝 Er is een nieuwe sleutelfiguur (buurt: { $place }). Wil jij de eerste tijd meelopen?

    Een buddy deelt ervaringen, denkt mee en helpt als iets nieuw of lastig is. Af en toe bellen of samen naar een bijeenkomst gaan is al genoeg. Zeg je ja? Dan hoor je om wie het gaat, en die hoort jouw naam.
buddy-button-yes = Ja, dat doe ik
buddy-agreed = 🤝 Dank je wel! Je loopt mee met <b>{ $name }</b>. Die hoort nu ook jouw naam. Spreek elkaar bij de volgende bijeenkomst, of vraag de coördinator om jullie aan elkaar voor te stellen.
buddy-declined = Goed, geen probleem. Dank je voor je antwoord. De coördinator vraagt iemand anders.
buddy-over = Dit is niet meer nodig. Dank je wel!
buddy-yours = 🤝 Je hebt een buddy: <b>{ $colleague }</b>. Die doet al langer mee en wil de eerste tijd met je meelopen. Je buddy deelt ervaringen, denkt mee en helpt als iets nieuw of lastig is. Spreek elkaar bij de volgende bijeenkomst, of vraag de coördinator om jullie aan elkaar voor te stellen.
buddy-called-off = Je hoeft toch geen buddy te zijn: de coördinator heeft iemand anders gevraagd. Dank je wel dat je erover nadacht!
buddy-ended = 🤝 { $colleague } redt het nu zonder buddy. Dat is mooi, en dat komt ook door jou. Dank je wel!
buddy-newcomer-left = De nieuwe sleutelfiguur van wie jij de buddy was of zou worden, doet niet meer mee. Je hoeft niets te doen. Dank je wel!
buddy-left = Je buddy kan niet meer met je meelopen. De coördinator weet het en zoekt iemand anders voor je. Je vraag kun je stellen bij de volgende bijeenkomst.
buddy-mark-alumnus = oud-lid
buddy-mark-social = sociaal beroep
buddy-agreed-alumnus = 🤝 Dank je wel! Je loopt mee met <b>{ $name }</b>. Die hoort nu ook jouw voornaam. Bel de gemeente en vraag de coördinator om jullie aan elkaar voor te stellen.
buddy-yours-alumnus = 🤝 Je hebt een buddy: <b>{ $colleague }</b>. Dat is een oud-lid van het netwerk, en wil de eerste tijd met je meelopen. Je buddy deelt ervaringen, denkt mee en helpt als iets nieuw of lastig is. Vraag de coördinator om jullie aan elkaar voor te stellen.
