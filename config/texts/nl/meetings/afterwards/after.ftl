# Wie er is op een bijeenkomst, en wat er daarna komt: dank, afspraken, verslag. En punten voor de agenda.

after-hub =
    <b>{ $title }</b>
    { $day }

    👥 Aanwezig: { $present } van de { $invited }{ $thanked ->
        [yes] {""}. Ze zijn bedankt.
       *[no] {""}.
    }
    🤝 Afspraken: { $agreements }{ $told ->
        [yes] {""}. Verstuurd.
       *[no] {""}.
    }
    📝 Verslag: { $minutes ->
        [yes] verstuurd.
       *[no] nog niet verstuurd.
    }

    { $next ->
        [over] Afspraken en een verslag kun je hier nog toevoegen en veranderen.
        [thanked] Was er nog iemand? Leg dat vast. Die krijgt dan meteen een bedankje.
       *[noting] Leg vast wie er was. Wie er was, krijgt de volgende ochtend om tien uur vanzelf een bedankje. Het kan ook nu.
    }

after-list =
    <b>{ $title }</b>: wie is er?

    Tik op een naam. Een ✓ betekent: is er. Nu { $present ->
        [0] nog niemand.
        [one] 1 persoon.
       *[other] { $present } mensen.
    } Liever met een code? Dan melden mensen zichzelf.

after-list-over =
    <b>{ $title }</b>: wie was er?

    Een ✓ betekent: was er. { $present ->
        [0] Niemand staat op de lijst.
        [one] Dat is 1 persoon.
       *[other] Dat zijn { $present } mensen.
    } Dit kon tot een dag na de bijeenkomst. Nu kun je het niet meer veranderen.

after-code-shown =
    <b>{ $title }</b>

    De code voor wie er is: <b>{ $code }</b>

    Laat dit zien in de zaal. Mensen scannen het plaatje. Of ze kiezen <b>Bijeenkomsten</b>, dan deze bijeenkomst, dan <b>Ik ben er</b>, en typen de code.
after-code-here = ✓ Welkom bij <b>{ $title }</b>! Je staat op de lijst van wie er is.
after-code-wrong = Dat is niet de code. Kijk nog eens goed: het zijn 4 cijfers.
after-code-wait = Dat was vijf keer niet de code. Probeer het over tien minuten opnieuw, of zeg tegen de voorzitter dat je er bent.

after-thanks =
    💐 Dank je wel dat je er was bij <b>{ $title }</b>, op { $day }.

    Fijn dat je tijd maakte voor het netwerk. Zijn er afspraken of komt er een verslag? Dan krijg je die hier.

after-agreements =
    🤝 <b>Afspraken</b> van { $title }, { $day }

    { $count ->
        [0] Er staat nog niets. Kies <b>Afspraak toevoegen</b>.
       *[other] { $told ->
            [yes] Wie er was, heeft deze afspraken gekregen.
           *[no] Nog niet verstuurd zoals het hier staat. Kies <b>Versturen aan wie er was</b>.
        }
    }
after-agreement-open = • { $what }
    { $who }{ $by ->
        [none] {""}
       *[other] {""}, uiterlijk { $by }
    }
after-agreement-kept = ✓ { $what }
    { $who }. Gelukt.
after-agreement-dropped = ✗ { $what }
    { $who }. Gaat niet door.
after-who-everybody = Voor iedereen
after-who-you = Voor jou
after-who-nobody = Voor wie het doet
after-agreed = 🤝 <b>Dit is afgesproken</b> bij { $title }, { $day }
after-agreed-next = Op de dag zelf vragen we of het is gelukt. Wat dan nog open is, staat ook in de volgende uitnodiging.

after-asked-open =
    🤝 { $today ->
        [yes] Vandaag is de dag van deze afspraak
       *[no] Nog even over deze afspraak
    }, van { $title } op { $day }. Is het gelukt?
after-asked-told =
    🤝 { $today ->
        [yes] Vandaag is de dag van deze afspraak
       *[no] Nog even over deze afspraak
    }, van { $title } op { $day }.
after-asked-later = 🤝 Goed om te weten. Over een week vragen we het je nog een keer.
after-asked-done = 🤝 Dank je wel, dit is genoteerd bij { $title } van { $day }.

after-still-open = 🤝 Nog open van eerder
after-still-open-one = • { $what }{ $by ->
    [none] {""}
   *[other] { $ends ->
        [closed] {" "}Uiterlijk { $by }
       *[open] {""}, uiterlijk { $by }
    }
 }{ $yours ->
    [yes] {""} <b>(voor jou)</b>
   *[no] {""}
 }
after-still-open-more = { $count ->
    [one] En nog 1 afspraak.
   *[other] En nog { $count } afspraken.
 }

after-minutes = 📝 <b>Verslag</b> van { $title }, { $day }
after-minutes-sent = ✓ Het verslag gaat naar iedereen die was uitgenodigd. Klopt er iets niet? Verstuur het dan opnieuw.

after-point-somebody = Iemand
after-point-theirs-open = 📋 { $name } wil een punt op de agenda van <b>{ $title }</b>:

    { $point }

    Zet je het erop?
after-point-theirs-accepted = 📋 Staat op de agenda van <b>{ $title }</b>:

    { $point }

    { $name } heeft dat gehoord.
after-point-theirs-declined = 📋 Komt nu niet op de agenda van <b>{ $title }</b>:

    { $point }

    { $name } heeft dat gehoord.
after-point-theirs-lapsed = 📋 Over dit punt voor <b>{ $title }</b> is niet meer beslist:

    { $point }

    { $name } heeft dat gehoord.
after-point-mine-open = 📋 Je punt voor <b>{ $title }</b> is doorgegeven.

    { $point }
after-point-mine-accepted = 📋 Je punt staat op de agenda van <b>{ $title }</b>:

    { $point }

    Dank je wel! Het staat ook in de uitnodiging.
after-point-mine-declined = 📋 Je punt komt nu niet op de agenda van <b>{ $title }</b>:

    { $point }

    Er is deze keer geen plek voor. Begin er gerust over in de bijeenkomst, of stuur het de volgende keer opnieuw in.
after-point-mine-lapsed = 📋 Over je punt voor <b>{ $title }</b> is niet meer beslist:

    { $point }

    Stuur het gerust opnieuw in voor de volgende keer.
after-point-passed-on = ✓ Je punt is doorgegeven aan wie de bijeenkomst leidt. Je hoort hier of het op de agenda komt.

after-button-me = Ik ben er
after-button-again = Opnieuw proberen
after-button-point = Punt voor de agenda
after-button-hub = Aanwezig, afspraken, verslag
after-button-attendance = Aanwezigheid
after-button-agreements = Afspraken
after-button-minutes = Verslag versturen
after-button-thanks = Klaar, bedank wie er was
after-button-code = Code tonen
after-button-meeting = Naar de bijeenkomst
after-button-add = Afspraak toevoegen
after-button-send = Versturen aan wie er was
after-button-kept = Gelukt
after-button-later = Nog niet
after-button-dropped = Gaat niet door
after-button-off = Weghalen
after-button-accept = Op de agenda
after-button-decline = Niet nu
