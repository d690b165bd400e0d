# Een zorg melden of hulp vragen: de vragen onderweg, de ontvangstbevestiging en het overzicht.

# Onderweg
reporting-progress-concern = <i>Zorg melden · vraag { $number } van { $total }</i>
reporting-progress-help = <i>Hulp vragen · vraag { $number } van { $total }</i>
reporting-noted =
    ✓ Genoteerd: { $count ->
        [one] 1 teken.
       *[other] { $count } tekens.
    } Wil je iets toevoegen? Stuur nog een bericht. Wil je iets veranderen? Pas dan je eigen bericht aan. Is het compleet? Kies <b>Klaar</b>.
reporting-choose-a-button = 👇 Kies een knop, dan gaan we verder.
reporting-edit-noted = ✓ Je wijziging is genoteerd.

reporting-button-back = Terug
reporting-button-stop = Stoppen
reporting-button-done = Klaar
reporting-button-skip = Overslaan
reporting-button-erase = Wissen en overslaan
reporting-button-send = Versturen
reporting-button-adjust = Aanpassen
reporting-button-discard = Weggooien
reporting-button-keep = Bewaren
reporting-button-throw-away = Weggooien
reporting-button-go-on = Verder gaan
reporting-button-start-anew = Opnieuw beginnen

# De samenvatting
reporting-summary-concern =
    <b>Klopt je melding?</b>
    Er is nog niets verstuurd.

reporting-summary-help =
    <b>Klopt je vraag?</b>
    Er is nog niets verstuurd. De ambtenaren zien straks dat jij dit vraagt.

reporting-shortened = { $count ->
    [one] <i>(1 teken)</i>
   *[other] <i>(begin van { $count } tekens; alles wordt verstuurd)</i>
 }
reporting-empty = <i>niet ingevuld</i>
reporting-adjusting = <b>Wat wil je aanpassen?</b>
reporting-name-danger = Direct gevaar
reporting-name-subject = Onderwerp
reporting-name-neighbourhood = Buurt
reporting-name-account = In je eigen woorden
reporting-name-source = Hoe je het weet
reporting-name-since = Sinds wanneer
reporting-name-urgency = Hoe snel
reporting-name-help = Wat zou helpen
reporting-name-identity = Je naam erbij

# Stoppen en later verder gaan
reporting-leaving =
    <b>Wil je stoppen?</b>

    <b>Bewaren</b>: je kunt nog { $hours } uur verder gaan.
    <b>Weggooien</b>: alles wat je hebt ingevuld wordt gewist.

    Er is nog niets verstuurd.
reporting-kept =
    Bewaard tot { $day }, { $hour } uur. Er is nog niets verstuurd.

    Wil je later verder? Kies dan <b>Verder gaan</b>.
reporting-resuming-concern =
    <b>Je bent al bezig met een melding.</b>
    Die is nog niet verstuurd. Wil je daarmee verder gaan? Als je opnieuw begint, wordt de oude gewist.
reporting-resuming-help =
    <b>Je bent al bezig met een vraag om hulp.</b>
    Die is nog niet verstuurd. Wil je daarmee verder gaan? Als je opnieuw begint, wordt de oude gewist.
reporting-thrown-away = Weggegooid. Er is niets verstuurd en niets bewaard.
reporting-draft-warn = Je bent nog bezig met iets dat niet is verstuurd. Ik wis het op { $day } om { $hour } uur. Wil je verder gaan? Kies <b>Zorg melden</b> of <b>Hulp vragen</b>.
reporting-draft-dropped = Wat je had ingevuld is gewist, want je hebt er { $hours } uur niets mee gedaan. Er is niets verstuurd. Je kunt altijd opnieuw beginnen.

# De ontvangstbevestiging
reporting-receipt-concern =
    ✅ <b>Ontvangen.</b> Dank je wel voor je melding.

    Kenmerk: <b>{ $reference }</b>
    Wie dit leest: { $readers }
    Uiterlijk <b>{ $confirm }</b> bevestigen zij dat ze je melding hebben.
    Uiterlijk <b>{ $feedback }</b> hoor je wat ermee is gedaan.
reporting-receipt-help =
    ✅ <b>Ontvangen.</b> Goed dat je het vraagt.

    Kenmerk: <b>{ $reference }</b>
    Wie dit leest: { $readers }
    Uiterlijk <b>{ $confirm }</b> bevestigen zij dat ze je vraag hebben.
    Uiterlijk <b>{ $feedback }</b> krijg je antwoord.
reporting-receipt-next =
    <b>Wat gebeurt er nu?</b> Je hoeft niets te doen. Bij elke stap krijg je hier een bericht.
    Bellen mag altijd: { $phone }. Noem dan je kenmerk.
reporting-receipt-urgent = 🚨 <b>Is er direct gevaar? Bel 112.</b> Wacht niet op ons.
reporting-day-and-hour = { $day } om { $hour } uur
reporting-and = en
reporting-coordinator-reads = { $names } (coördinator)
reporting-town-hall-reads = gemeente { $municipality }

# Mijn meldingen
reporting-mine-title = <b>Mijn meldingen</b>
reporting-mine-none = Je hebt nog niets gemeld. Kies <b>Zorg melden</b> of <b>Hulp vragen</b> als er iets is.
reporting-mine-older = { $count ->
    [one] En nog 1 oudere.
   *[other] En nog { $count } oudere.
 }
reporting-mine-filed = Gemeld op { $day }
reporting-mine-due-confirm = Bevestiging: uiterlijk { $day }
reporting-mine-due-take-up = Opgepakt: uiterlijk { $day }
reporting-mine-due-feedback = Antwoord: uiterlijk { $day }
reporting-mine-closed = Afgesloten op { $day }
reporting-stage-filed = verstuurd
reporting-stage-acknowledged = ontvangst bevestigd
reporting-stage-taken-up = opgepakt
reporting-stage-closed = afgesloten

# Wat niet kan
refusal-too-many-today = Je hebt vandaag al { $most } keer iets gemeld of gevraagd. Meer gaat hier niet op één dag. Is er nog iets? Bel { $phone }. Direct gevaar? Bel 112.
refusal-too-long = Dit past er niet meer bij. Er passen { $max } tekens in dit antwoord; dit zijn er { $over } te veel. Kort het in en stuur het opnieuw.
refusal-nothing-written = Ik zie nog geen tekst. Typ je antwoord in een bericht.
refusal-choose-a-button = Kies een knop, dan gaan we verder.
refusal-not-finished = Nog niet alle vragen zijn beantwoord. Kies Aanpassen en vul aan wat ontbreekt.

reporting-stage-withdrawn = ↩️ ingetrokken
reporting-mine-due-reopen = Uiterlijk { $day } hoor je of we verdergaan.
