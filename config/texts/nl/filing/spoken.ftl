# Iemand zegt zomaar iets: in woorden, met een foto of met de stem.

spoken-danger = ☎️ <b>Is er nu gevaar? Bel 112.</b> Wacht niet op ons.
spoken-noted = { $count ->
    [one] ✓ Ik heb het voor je bewaard: 1 teken.
   *[other] ✓ Ik heb het voor je bewaard: { $count } tekens.
 }
spoken-not-sent = Er is nog niets verstuurd. Niemand heeft het gelezen.
spoken-ask-report =
    <b>Wil je dit melden?</b>
    Bij <b>Ja</b> vraag ik alleen nog wat er mist. Hoort er nog iets bij? Stuur het er gewoon achteraan.
spoken-ask-report-or-add =
    <b>Wil je dit melden?</b>
    Gaat het over iets dat je al meldde? Kies dan <b>Aanvullen</b>. Hoort er nog iets bij? Stuur het er gewoon achteraan.
spoken-ask-add =
    <b>Hoort dit bij iets dat je meldde?</b>
    Kies dan <b>Aanvullen</b>. Iets nieuws melden kan niet meer: je hebt nu een andere rol.
spoken-ask-answer =
    <b>Is dit je antwoord aan { $name }?</b>
    Dit is de vraag bij { $reference }. Alleen de vaste groep ambtenaren leest je antwoord.
spoken-gone = Wat je stuurde, is er niet meer. Typ het nog eens, of kies <b>Nee</b>.
spoken-button-report = Ja, melden
spoken-button-no = Nee
spoken-button-other = Nee, iets anders
spoken-button-add = Aanvullen bij { $reference }
spoken-small-talk =
    👋 Dag! Dit leest niemand: ik ben een bot.

    Wil je iets melden? Typ hier gewoon wat er is. Een foto of spraakbericht mag ook. Of kies hieronder <b>Zorg melden</b>.
    ☎️ Is er nu gevaar? Bel 112.
spoken-left-out = Het bestand zelf kan ik niet bewaren, alleen woorden, foto’s en spraakberichten. Wat je erbij schreef, heb ik wel.
spoken-unreadable =
    ☎️ <b>Is er nu gevaar? Bel 112.</b>

    Dit kan ik niet lezen en niet bewaren. Wil je iets melden? Typ hier gewoon wat er is, of stuur een foto of spraakbericht.
spoken-name-asked = Is dit je antwoord op de vraag hieronder? Kies dan een knop. Wat je typte, heb ik niet bewaard. ☎️ Is er nu gevaar? Bel 112.
spoken-not-theirs =
    ☎️ <b>Is er nu gevaar? Bel 112.</b>

    { $role ->
        [official] Wat je hier stuurt, leest niemand, en je kunt hier zelf niets melden. { $where ->
            [desk] Meldingen lees en behandel je op de werkplek op het web. Wil je iets overleggen? Bel je collega’s, of schrijf een notitie bij de melding.
           *[group] Meldingen lees en behandel je in de ambtenarengroep. Wil je iets overleggen? Doe het daar.
            }
        [coordinator] Wat je hier stuurt, leest niemand, en je kunt hier zelf niets melden. Kies <b>Netwerk</b> om te zien wie er meedoet, of om iedereen een bericht te sturen. Weet je iets dat de ambtenaren moeten horen? Vertel het ze zelf.
       *[chair] Wat je hier stuurt, leest niemand, en je kunt hier zelf niets melden. Wat je wel kunt, staat onder <b>Bijeenkomsten</b>. Weet je iets dat de gemeente moet horen? Bel { $phone }.
    }

spoken-not-theirs-at-desk =
    ☎️ <b>Is er nu gevaar? Bel 112.</b>

    { $role ->
        [official] Wat je hier stuurt, leest niemand, en je kunt hier zelf niets melden. Meldingen lees en behandel je op het bord van je werkplek. Wil je iets overleggen? Bel een collega, of zet een notitie bij de melding.
       *[other] Wat je hier stuurt, leest niemand, en je kunt hier zelf niets melden. Kies <b>Netwerk</b> om te zien wie er meedoet, of om iedereen een bericht te sturen. Weet je iets dat de ambtenaren moeten horen? Vertel het ze zelf.
    }
