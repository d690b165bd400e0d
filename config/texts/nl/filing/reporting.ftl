# Een zorg melden of hulp vragen: de vragen onderweg, de ontvangstbevestiging en het overzicht.

# Onderweg
reporting-progress-concern = <i>Zorg melden</i>
reporting-progress-help = <i>Hulp vragen</i>
reporting-noted =
    ✓ Genoteerd: { $count ->
        [one] 1 teken.
       *[other] { $count } tekens.
    } Wil je iets toevoegen? Stuur nog een bericht. Wil je iets veranderen? Pas dan je eigen bericht aan. Is het compleet? Kies <b>Klaar</b>.
reporting-edit-noted = ✓ Je wijziging is genoteerd.

reporting-button-skip = Overslaan
reporting-button-erase = Wissen en overslaan
reporting-button-more = Meer vertellen
reporting-button-adjust = { button-edit }
reporting-button-keep = Bewaren
reporting-button-throw-away = { button-discard }
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

    <b>Bewaren</b>: je kunt nog minstens { $hours } uur verder gaan. Voor ik het wis, krijg je bericht.
    <b>Weggooien</b>: alles wat je hebt ingevuld wordt gewist.

    Er is nog niets verstuurd.
reporting-kept =
    Bewaard tot minstens { $day }, { $hour } uur. Voor ik het wis, krijg je eerst bericht. Er is nog niets verstuurd.

    Wil je later verder? Kies dan <b>Verder gaan</b>.
reporting-resuming-concern =
    <b>Je bent al bezig met een melding.</b>
    Die is nog niet verstuurd. Wil je daarmee verder gaan? Als je opnieuw begint, wordt de oude gewist.
reporting-resuming-help =
    <b>Je bent al bezig met een vraag om hulp.</b>
    Die is nog niet verstuurd. Wil je daarmee verder gaan? Als je opnieuw begint, wordt de oude gewist.
reporting-thrown-away = Weggegooid. Er is niets verstuurd en niets bewaard.
reporting-draft-warn = Je bent nog bezig met iets dat niet is verstuurd. Ik wis het op { $day } om { $hour } uur. Wil je verder gaan? Dat kan hierboven, of typ <b>Zorg melden</b> of <b>Hulp vragen</b>.
reporting-draft-nudge = 🕐 Wat je aan het invullen bent, is <b>nog niet verstuurd</b>. De ambtenaren zien het dus nog niet. Je kunt hierboven gewoon verder gaan.
reporting-draft-dropped = Wat je had ingevuld is gewist, want je ging er niet mee verder. Er is niets verstuurd. Je kunt altijd opnieuw beginnen.

# De ontvangstbevestiging
reporting-receipt-concern =
    ✅ <b>Ontvangen.</b> Dank je wel voor je melding.

    Kenmerk: <b>{ $reference }</b>
    Wie dit leest: { $readers }
reporting-receipt-help =
    ✅ <b>Ontvangen.</b> Goed dat je het vraagt.

    Kenmerk: <b>{ $reference }</b>
    Wie dit leest: { $readers }
reporting-receipt-confirm-concern = Uiterlijk <b>{ $day }</b> bevestigen zij dat ze je melding hebben.
reporting-receipt-feedback-concern = Uiterlijk <b>{ $day }</b> hoor je wat ermee is gedaan.
reporting-receipt-confirm-help = Uiterlijk <b>{ $day }</b> bevestigen zij dat ze je vraag hebben.
reporting-receipt-feedback-help = Uiterlijk <b>{ $day }</b> krijg je antwoord.
reporting-receipt-next =
    <b>Wat gebeurt er nu?</b> Je hoeft niets te doen. Bij elke stap krijg je hier een bericht.
    Bellen mag altijd: { $phone }. Noem dan je kenmerk.
reporting-receipt-danger = 🚨 <b>Bel 112, als dat nog niet is gebeurd.</b> Wacht niet op ons. Wij lezen dit niet meteen.
reporting-receipt-urgent = 🚨 <b>Is er direct gevaar? Bel 112.</b> Wacht niet op ons.
reporting-receipt-duty = 🕐 <b>{ $name }</b> heeft dienst en kijkt <b>vóór { $moment }</b>.
reporting-receipt-duty-coordinator = 🕐 Wie dienst heeft, is nu niet bereikbaar. De coördinator heeft bericht.
reporting-receipt-closed = 🕐 Het gemeentehuis is dicht. Reken erop dat pas op <b>{ $day }, vanaf { $hour } uur</b> iemand kijkt.
reporting-receipt-closed-call = Kan het niet zo lang wachten? Bel dan { $phone }.
reporting-day-and-hour = { $day } om { $hour } uur
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
reporting-mine-due-partner = Nagevraagd: uiterlijk { $day }
reporting-mine-late-confirm = ⚠️ Bevestiging: zou uiterlijk { $day } komen. Nog niet gelukt.
reporting-mine-late-take-up = ⚠️ Opgepakt: zou uiterlijk { $day } zijn. Nog niet gelukt.
reporting-mine-late-feedback = ⚠️ Antwoord: zou uiterlijk { $day } komen. Nog niet gelukt.
reporting-mine-late-partner = ⚠️ Nagevraagd: zou uiterlijk { $day } zijn. Nog niet gelukt.
reporting-mine-closed = Afgesloten op { $day }
reporting-stage-filed = verstuurd
reporting-stage-acknowledged = ontvangst bevestigd
reporting-stage-taken-up = opgepakt
reporting-stage-closed = afgesloten

reporting-stage-withdrawn = ↩️ ingetrokken
reporting-mine-due-reopen = Uiterlijk { $day } hoor je of we verdergaan.

reporting-button-detach = Foto en spraak weghalen

reporting-button-send-anyway = Toch versturen
reporting-button-whole-town = Hele gemeente
reporting-button-leave-it = Zo laten
reporting-recognisable =
    <b>Misschien herkennen ze je aan de buurt.</b>
    Er is nog niets verstuurd. In { $neighbourhood } wonen maar een paar sleutelfiguren. Je naam staat er niet bij, maar de buurt kan verraden dat jij het bent.

    <b>Hele gemeente</b>: de ambtenaren zien de buurt niet. Staat de buurt ook in je verhaal? Dan lezen ze hem daar wel.
    <b>Zo laten</b>: de ambtenaren zien de buurt wel.
    Na een van deze twee verstuur ik het.

    <b>Aanpassen</b>: kies een andere buurt. Er wordt nog niets verstuurd.

reporting-mine-due-call-back = We bellen je: uiterlijk { $day }
reporting-mine-late-call-back = ⚠️ Bellen: zou uiterlijk { $day } zijn. Nog niet gelukt.
reporting-button-call-me = { menu-label-call-me }
reporting-receipt-by-phone = ☎️ { $name } schreef dit voor je op, na jullie telefoongesprek. Klopt er iets niet? Kies <b>Mijn meldingen</b>: daar kun je het lezen, verbeteren of intrekken.
