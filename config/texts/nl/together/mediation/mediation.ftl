# Bemiddelen: een ambtenaar vraagt leden om te helpen.

mediation-help-calm = Helpen om het weer rustig te krijgen
mediation-help-mediate = Bemiddelen tussen mensen of groepen
mediation-help-present = Er zijn, en luisteren

mediation-asks =
    🤝 <b>Wil je helpen?</b>

    De gemeente vraagt je: <b>{ $help }</b>
    Waar: { $place }

    Laat het weten vóór { $day }, { $hour } uur. Nee is ook goed, en je hoeft niet te zeggen waarom. Alleen wie dit vraagt, ziet wat je antwoordt.

    Wil je eerst meer weten? Bel { $name }: { $phone }. Ga nooit ergens heen waar het voor jou niet veilig is. Bij direct gevaar: bel 112.
mediation-asked =
    🤝 De gemeente vroeg je: <b>{ $help }</b>
    Waar: { $place }
mediation-said-agreed =
    ✓ Je zei <b>ja</b>. Dank je wel! Je hoort hier wie wie belt, uiterlijk { $night ->
        [yes] in de ochtend na { $day }, { $hour } uur: in de nacht sturen we je niets.
       *[no] { $day }, { $hour } uur.
    } Kan het toch niet? Dat kan hieronder.
mediation-said-cannot =
    ✓ Je zei dat je niet kunt. Dat is goed. Kun je toch wel? Dat kan hieronder, vóór { $day }, { $hour } uur.
mediation-said-rather =
    ✓ Je zei dat je dit liever niet doet. Dat is goed. Wil je toch wel? Dat kan hieronder, vóór { $day }, { $hour } uur.
mediation-said-silent =
    Je hebt nog niet geantwoord.
mediation-over-agreed =
    ✓ Je zei <b>ja</b>. Dank je wel!
mediation-over-cannot =
    Je zei dat je niet kon. Dat is goed.
mediation-over-rather =
    Je zei dat je dit liever niet deed. Dat is goed.
mediation-over-silent =
    Er wordt niet meer op antwoord gewacht. Je hoeft niets te doen.
mediation-answer-agreed = Ja, ik help
mediation-answer-cannot = Nee, ik kan niet
mediation-answer-rather = Liever niet

mediation-calls-we =
    🤝 Je wilt helpen: <b>{ $help }</b>, { $place }. Dank je wel!

    <b>{ $name }</b> belt jou. Je hoeft zelf niets te doen. Wil je eerder iets weten? Bel { $phone }.
mediation-calls-they =
    🤝 Je wilt helpen: <b>{ $help }</b>, { $place }. Dank je wel!

    Bel <b>{ $name }</b> om af te spreken wat er nodig is: { $phone }.
mediation-thanks-head = 💐 { $help }, { $place }
mediation-thanks =
    💐 <b>Dank je wel!</b>

    Je wilde helpen toen de gemeente het vroeg: { $help }, { $place }. Dat is nu klaar. Fijn dat je er was.

mediation-list =
    <b>Bemiddelen</b>

    Een ambtenaar vraagt sleutelfiguren om te helpen bij spanning, zonder een woord van een melding. { $asks ->
        [yes] Alleen jij ziet wie wat antwoordt op wat jij vraagt.
       *[no] Wie wat antwoordt, ziet alleen de ambtenaar die het vroeg.
    } { $count ->
        [0] Er loopt nu niets.
       *[other] Hieronder staat wat er is.
    }
mediation-line-open = 🟢 { $day } · gevraagd door { $owner }
mediation-line-stands = 🤝 { $day } · gevraagd door { $owner }
mediation-line-closed = ⚪️ { $day } · gevraagd door { $owner }
mediation-page-open =
    🟢 <b>{ $help }</b>
    { $place }

    Antwoorden kan tot { $day }, { $hour } uur. Daarna hoor je hoe het staat, en hoort wie ja zei wie wie belt. Te bellen: { $name }, { $phone }.
mediation-page-stands =
    🤝 <b>{ $help }</b>
    { $place }

    De antwoorden zijn binnen. Wie ja zei, heeft gehoord wie wie belt ({ $name }, { $phone }). Is het klaar? Sluit af, dan krijgen zij een bedankje. Na twee weken gaat dat vanzelf.
mediation-page-closed =
    ⚪️ <b>{ $help }</b>
    { $place }

    Afgesloten. Wie ja zei, is bedankt.
mediation-who-agreed = <b>Ja:</b> { $names }
mediation-who-cannot = <b>Kan niet:</b> { $names }
mediation-who-rather = <b>Liever niet:</b> { $names }
mediation-who-silent = <b>Geen antwoord:</b> { $names }
mediation-unreached = Bij { $names } kwam de vraag niet aan.
mediation-standing =
    🤝 <b>{ $help }</b>, { $place }: de antwoorden zijn binnen. { $agreed ->
        [0] Niemand van de { $asked } zei ja. Vraag anderen, of zoek het op een andere manier.
        [one] 1 van de { $asked } zei ja, en hoort nu wie wie belt.
       *[other] { $agreed } van de { $asked } zeiden ja, en horen nu wie wie belt.
    }
mediation-preview = { $count ->
    [0] ⚠️ Aan wie je koos, kan dit nu niet worden gevraagd. Kies via <b>Aanpassen</b> iemand anders.
    [one] Dit gaat naar <b>1 sleutelfiguur</b>. Zo ziet die het:
   *[other] Dit gaat naar <b>{ $count } sleutelfiguren</b>, elk apart: ze zien niet van elkaar dat ze gevraagd zijn. Zo zien zij het:
 }
mediation-left-out = { $several ->
    [no] Aan een van de mensen die je koos, kan dit nu niet worden gevraagd.
   *[yes] Aan een paar van de mensen die je koos, kan dit nu niet worden gevraagd.
 } De anderen krijgen je vraag wel.
mediation-sent-open = ✓ Gevraagd. Zodra de antwoorden er zijn, of de tijd om is, hoor je hoe het staat.
mediation-sent-stands = ✓ Gevraagd, en de antwoorden zijn binnen.
mediation-sent-closed = ✓ Afgesloten. Wie ja zei, krijgt je dank.
mediation-nobodys = Een ambtenaar die leden om hulp vroeg, is er niet meer. Wie ja zei, belt het nummer dat in de vraag stond. Wie wat antwoordde, ziet niemand meer.
mediation-button-new = Hulp vragen
mediation-button-look = Bekijken wie wat zei
mediation-button-enough = Niet langer wachten
mediation-button-close = Afsluiten
mediation-button-members = Sleutelfiguren om hulp vragen
