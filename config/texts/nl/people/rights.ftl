# Een vraag over je gegevens: wat we bewaren, verbeteren, wissen, bezwaar.

rights-button-access = 📋 Wat bewaren jullie van mij?
rights-button-rectify = Er klopt iets niet
rights-button-erase = Wis alles van mij
rights-button-object = Ik ben het er niet mee eens
rights-asked =
    ✅ <b>Je vraag is binnen</b> op { $day }: { $right ->
        [access] wat we van je bewaren
        [rectify] iets verbeteren
        [erase] alles van je wissen
       *[object] dat je het er niet mee eens bent
    }. De coördinator heeft hem en neemt contact met je op, of vraagt je eerst of jij het echt bent. Uiterlijk { $due } krijg je antwoord. Hoor je niets? Bel { $phone }.
rights-answered = 📋 De coördinator heeft je vraag over je gegevens beantwoord. Klopt dat niet? Stel hem dan opnieuw bij Privacy, of typ /gegevens.
rights-late = ⚠️ Je vraag over je gegevens is nog niet beantwoord, en de maand is om. Dat ligt niet aan jou. De coördinator heeft dit ook gehoord. Bel { $phone }, of klaag bij { $supervisor }.
rights-page =
    📋 <b>Vraag over gegevens</b>

    { $who } vraagt: { $right ->
        [access] wat we van die persoon bewaren
        [rectify] iets te verbeteren
        [erase] alles te wissen
       *[object] te stoppen: die persoon is het er niet mee eens
    }.
    Binnen op { $asked }. Antwoord uiterlijk { $due }.{ $late ->
        [yes] {" "}⚠️ Dat is voorbij.
       *[no] {""}
    }

    Weet je zeker dat die persoon het is? Dan kan wie de bot beheert het doen: <code>schakel export --person { $id }</code>, of <code>schakel erase --person { $id }</code>. Antwoord zelf, en kies dan hieronder.
rights-who-left = Iemand die niet meer in het netwerk is
rights-button-answered = Beantwoord
rights-button-sure = Ja, beantwoord
rights-sure = Heeft die persoon antwoord gekregen? Dan sluit ik de vraag, en zeg ik dat.
rights-page-answered = ✅ Beantwoord.
rights-button-waiting = 📋 Vraag over gegevens, vóór { $day }
