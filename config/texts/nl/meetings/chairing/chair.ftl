# Een lid als voorzitter van één bijeenkomst: eerst gevraagd, en alleen na een ja.

chair-asks =
    👤 <b>Wil jij deze bijeenkomst voorzitten?</b>

    <b>{ $title }</b>
    🕢 { $when }
    📍 { $where }

    { $turn ->
        [yes] Je wilde om de beurt voorzitter zijn. Nu ben jij aan de beurt.
       *[no] { $name } vraagt dit aan jou.
    }

    De voorzitter begint en sluit af, en zorgt dat iedereen aan het woord komt. De bot helpt je met de agenda, wie er is, de afspraken en het verslag. Je leidt alleen deze ene bijeenkomst. Zeg je ja? Dan staat je naam in de uitnodiging.

    Laat het weten vóór { $until }. Nee is ook goed, en je hoeft niet te zeggen waarom. { $turn ->
        [yes] Niemand hoort wat je antwoordt. Bij een nee gaat de vraag naar de volgende.
       *[no] Alleen { $name } ziet wat je antwoordt.
    }
chair-asked = 👤 Je bent gevraagd als voorzitter van <b>{ $title }</b>, { $when }.
chair-said-agreed = ✓ Je zei <b>ja</b>. Dank je wel! Jij bent de voorzitter. Met <b>Leiden</b> zie je hoe het staat en wat je kunt doen. Kun je toch niet? Geef het dan terug, dat kan tot het begin.
chair-said-agreed-over = ✓ Je zei <b>ja</b>, en je was de voorzitter. Dank je wel!
chair-said-agreed-not-now = Je bent niet meer de voorzitter van deze bijeenkomst. Dank je wel dat je het wilde doen. Je hoeft niets te doen.
chair-said-cannot = ✓ Je zei dat je deze keer niet kunt. Dat is goed. Misschien een andere keer.
chair-said-rather = ✓ Je zei dat je dit liever niet doet. Dat is goed. { $turn ->
    [yes] Je staat nu ook niet meer in de beurt van deze reeks.
   *[no] Je hoeft niets te doen.
 }
chair-said-silent = Er wordt niet meer op antwoord gewacht. Je hoeft niets te doen.
chair-answer-agreed = Ja, ik doe het
chair-answer-cannot = Andere keer
chair-answer-rather = Liever niet

chair-page =
    👤 <b>Voorzitter van { $title }</b>
    🕢 { $when }
chair-now = Voorzitter: <b>{ $name }</b>
chair-now-agreed = Voorzitter: <b>{ $name }</b>, die ja zei. Moet het iemand anders worden? Kies dan <b>Wijzigen</b> bij de bijeenkomst.
chair-now-nobody = Voorzitter: nog niemand.
chair-waits = ⏳ { $name } is gevraagd en kan antwoorden tot { $until }. Je hoort hier wat het wordt.
chair-waits-other = ⏳ Een lid is gevraagd en kan antwoorden tot { $until }. Wie het vroeg, hoort wat het wordt.
chair-waits-turn = ⏳ Wie aan de beurt is, is gevraagd en kan antwoorden tot { $until }. Bij een nee wordt vanzelf de volgende gevraagd.
chair-answered-cannot = { $name } kan deze keer niet. Alleen jij ziet dit.
chair-answered-rather = { $name } doet dit liever niet. Alleen jij ziet dit.
chair-answered-silent = { $name } heeft niet geantwoord. Alleen jij ziet dit.
chair-choose = Je kunt een lid vragen. Die denkt er even over na en mag nee zeggen. Wie vraag je?
chair-choose-nobody = Er is nu geen lid dat je hiervoor kunt vragen.
chair-sure = Je vraagt <b>{ $name }</b> als voorzitter van { $title }. Alleen jij ziet het antwoord.
chair-giving-back = Je bent dan niet meer de voorzitter van <b>{ $title }</b>. Wie de bijeenkomst uitschreef, hoort het meteen en zoekt iemand anders.
chair-given-back = ✓ Je bent niet meer de voorzitter van <b>{ $title }</b>. Dat is goed. Wie de bijeenkomst uitschreef, weet het. Je bent nog wel uitgenodigd.

chair-news-agreed = ✓ <b>{ $name }</b> zei ja en is de voorzitter van <b>{ $title }</b>. Dat staat nu in de uitnodiging.
chair-news-declined = { $answer ->
    [cannot] <b>{ $name }</b> kan <b>{ $title }</b> deze keer niet voorzitten.
   *[rather] <b>{ $name }</b> zit <b>{ $title }</b> liever niet voor.
 } Alleen jij ziet dit. Wil je iemand anders vragen?
chair-news-lapsed = Op je vraag om <b>{ $title }</b> voor te zitten kwam geen ja. Alleen jij ziet dit. Wil je iemand anders vragen?
chair-news-vacant = 👤 <b>{ $title }</b> heeft nu geen voorzitter. Wil je iemand kiezen?

chair-button-chair = Voorzitter
chair-button-choose = Voorzitter kiezen
chair-button-ask = Vragen
chair-button-back = Vraag intrekken
chair-button-give = Voorzitterschap teruggeven
chair-button-give-yes = Ja, teruggeven
chair-button-keep = Nee, ik blijf voorzitter

chair-news-passing = 👤 <b>{ $title }</b> heeft nu geen voorzitter meer. De volgende in de beurt wordt vanzelf gevraagd. Wil je daar niet op wachten? Kies dan zelf iemand.

chair-turn-asks =
    👤 <b>Wil je om de beurt voorzitter zijn?</b>

    Het gaat om de reeks <b>{ $title }</b>. Wie meedoet, zit af en toe één bijeenkomst voor. Ben je aan de beurt? Dan vragen we het je een paar dagen tot twee weken vooraf. Je mag dan altijd nee zeggen.

    Je hoeft dit niet te doen. Wie de reeks leidt, ziet alleen wie ja zegt.
chair-turn-said-agreed = ✓ Je doet mee in de beurt. Dank je wel! Ben je aan de beurt? Dan vragen we het je. Stoppen kan altijd.
chair-turn-said-rather = ✓ Je doet niet mee in de beurt. Dat is goed. Wil je later toch? Dat kan hieronder.
chair-turn-over = Er is geen beurt meer voor deze reeks. Je hoeft niets te doen.
chair-turn-answer-agreed = Ik doe mee
chair-turn-answer-rather = Liever niet
chair-turn-answer-stop = Ik doe niet meer mee
chair-turn-page =
    👤 <b>Voorzitters om de beurt: { $title }</b>

    { $going ->
        [yes] Voor elke bijeenkomst zonder voorzitter vragen we wie aan de beurt is, vanaf twee weken vooraf. Bij een nee of geen antwoord vragen we de volgende. Is er niemand meer? Dan hoor jij het, uiterlijk twee dagen vooraf.
       *[no] Leden kunnen om de beurt een bijeenkomst voorzitten. We vragen één keer aan wie de reeks is: wie wil dat? Daarna vragen we voor elke bijeenkomst wie aan de beurt is.
    }
chair-turn-willing = Doen mee: { $names }.
chair-turn-nobody-yet = Nog niemand heeft gezegd mee te doen.
chair-turn-button-turn = Voorzitters om de beurt
chair-turn-button-ask = Vragen wie wil
chair-turn-button-more = Vraag ook wie er later bij kwam
chair-turn-button-stop = Stoppen met de beurt
