# Een bijeenkomst uitschrijven, en de pagina's van wie hem leidt.

form-meeting-title = Nieuwe bijeenkomst
form-meeting-send = Versturen
form-meeting-urgent = Hoe snel moeten mensen dit weten?
form-meeting-urgent-hint = Met spoed gaat de uitnodiging meteen weg, met een teken dat er haast is.
form-meeting-urgent-name = Spoed
form-meeting-urgent-yes = Met spoed
form-meeting-urgent-no = Gewoon
form-meeting-start = Wanneer is het?
form-meeting-start-name = Dag en tijd
form-meeting-reply-by = Tot welke dag kunnen mensen antwoorden?
form-meeting-reply-by-hint = Deze dag staat in de uitnodiging.
form-meeting-reply-by-name = Antwoord tot en met
form-meeting-when = Wanneer gaan de uitnodigingen weg?
form-meeting-when-name = Nu of later
form-meeting-when-now = Nu
form-meeting-when-later = Later
form-meeting-at = Op welk moment gaan ze weg?
form-meeting-at-hint = 's Nachts stuur ik niets. Dan wacht het tot zeven uur.
form-meeting-at-name = Moment van versturen

form-change-meeting-title = Bijeenkomst wijzigen
form-move-meeting-title = Bijeenkomst verzetten
form-move-meeting-start = Wanneer wordt het?
form-move-meeting-start-hint = Schuift het meer dan een half uur? Dan vraag ik iedereen opnieuw.
form-move-meeting-start-name = Dag en tijd
form-move-meeting-send = Verzetten
form-cancel-meeting-title = Bijeenkomst afzeggen
form-cancel-meeting-reason = Waarom gaat het niet door?
form-cancel-meeting-reason-hint = Mensen lezen dit. Je mag dit overslaan.
form-cancel-meeting-reason-name = Reden
form-cancel-meeting-send = Ja, afzeggen

calling-goes-to = { $count ->
    [one] Gaat naar <b>1 persoon</b>.
   *[other] Gaat naar <b>{ $count } mensen</b>.
 }
calling-goes-later = 🕖 Het gaat weg op { $moment }.
calling-at-night = 🌙 Het is nacht. Mensen krijgen het om zeven uur.
calling-as-seen = <i>Zo zien mensen het:</i>
calling-choose-what = Kies <b>Aanpassen</b> en daarna wat er anders wordt.
calling-clash = ⚠️ Let op: dan is ook <b>{ $title }</b>, { $hour } uur{ $place ->
    [same] , op dezelfde plek
   *[other] {""}
 }.
calling-closed = ⚠️ Let op: { $day } is { $name ->
    [none] een sluitingsdag
   *[other] { $name }
 }.
calling-seats-lost = ⚠️ { $over ->
    [one] Er is dan 1 plaats te weinig. Wie het laatst ja zei, gaat naar de wachtlijst en krijgt bericht.
   *[other] Er zijn dan { $over } plaatsen te weinig. Wie het laatst ja zeiden, gaan naar de wachtlijst en krijgen bericht.
 }
calling-hear = { $count ->
    [0] De uitnodigingen zijn nog niet weg. Niemand krijgt nu bericht.
    [one] 1 persoon krijgt hier bericht van.
   *[other] { $count } mensen krijgen hier bericht van.
 }
calling-goes-at-once = ⚠️ De uitnodigingen zouden pas weggaan als het al begonnen is. Daarom gaan ze nu meteen weg.
calling-nobody-hears = Niemand krijgt hier bericht van. De uitnodiging verandert wel mee.
calling-asked-anew = Iedereen kiest opnieuw of het uitkomt, ook wie nee zei.

calling-list =
    <b>Bijeenkomsten die je leidt</b>

    { $count ->
        [0] Er is er nog geen.{ $begins ->
            [yes] {" "}Begin er een met een knop.
           *[no] {""}
        }
       *[other] { $begins ->
            [yes] Kies een bijeenkomst, of begin een nieuwe.
           *[no] Kies een bijeenkomst.
        }
    }
calling-stage-planned = 🕖 <b>Staat klaar.</b> De uitnodigingen zijn nog niet weg.
calling-stage-called = 📅 <b>Verstuurd.</b> Mensen kunnen antwoorden.
calling-stage-going-on = 📅 <b>Nu bezig.</b>
calling-stage-held = ✓ <b>Geweest.</b>
calling-stage-cancelled = ❌ <b>Afgezegd.</b>{ $reason ->
    [none] {""}
   *[other] {" "}Reden: { $reason }
 }
calling-audience = Voor: { $audience }
calling-chair-left = Voorzitter: nog niemand. Wie het was, doet niet meer mee. Kies <b>Wijzigen</b> en vraag een ander.
calling-goes-out = De uitnodigingen gaan weg op { $moment }. Nu zijn dat { $count ->
    [one] 1 persoon
   *[other] { $count } mensen
 }.
calling-answers =
    Komt: <b>{ $coming }</b>{ $seats ->
        [0] {""}
       *[other] {" "}van { $seats } plaatsen
    }{ $waiting ->
        [0] {""}
       *[other] {" "}· wachtlijst: { $waiting }
    }
    Misschien: { $maybe }
    Komt niet: { $no }
    Nog geen antwoord: { $silent }
calling-quorum = Minimum: { $quorum }. { $short ->
    [0] Dat is gehaald.
    [one] Er is nog 1 nodig.
   *[other] Er zijn er nog { $short } nodig.
 }
calling-delivery = Bezorgd: { $delivered } · onderweg: { $waiting } · niet bezorgd: { $blocked }{ $unreachable ->
    [0] {""}
   *[other] {" "}· intussen onbereikbaar: { $unreachable }
 }
calling-too-few =
    ⚠️ <b>Er komen te weinig mensen.</b>
    Er { $coming ->
        [0] komt nog niemand
        [one] komt 1 persoon
       *[other] komen { $coming } mensen
    }, en er zijn er minstens { $quorum } nodig. Misschien: { $maybe }. Nog geen antwoord: { $silent }.
    Je kunt de bijeenkomst verzetten of afzeggen. Doe je niets? Dan gaat hij door.
calling-names = <b>{ $title }</b>: wie zegt wat
calling-names-yes = <b>Komt ({ $count })</b>
calling-names-waiting = <b>Wachtlijst ({ $count })</b>
calling-names-maybe = <b>Misschien ({ $count })</b>
calling-names-no = <b>Komt niet ({ $count })</b>
calling-names-silent = <b>Nog geen antwoord ({ $count })</b>
calling-page-gone = Deze bijeenkomst is er niet meer.
calling-page-not-yours = Je leidt deze bijeenkomst niet meer. Vraag het de coördinator als dat niet klopt.

calling-button-new-meeting = Nieuwe bijeenkomst
calling-button-new-poll = Datumprikker
calling-button-new-series = Reeks
calling-button-led = Bijeenkomsten die ik leid
calling-button-lead = Leiden
calling-button-look = Bekijken
calling-button-who = Wie komt er
calling-button-send = Nu versturen
calling-button-nudge = Herinner wie niet antwoordde
calling-button-change = Wijzigen
calling-button-move = Verzetten
calling-button-cancel = Afzeggen
calling-button-refresh = Vernieuwen
calling-button-back = Terug
toast-calling-nudged = { $count ->
    [one] 1 persoon krijgt een herinnering.
   *[other] { $count } mensen krijgen een herinnering.
 }

refusal-meeting-for-nobody = Dit is nu voor niemand. Kies Aanpassen en kies voor wie het is.
refusal-meeting-sent-too-late = De uitnodiging moet weg vóór de bijeenkomst begint. Maak eerst het moment van versturen vroeger. Of kies een latere dag voor de bijeenkomst.
refusal-reply-by-too-late = Antwoorden kan tot en met een dag vóór de bijeenkomst. Maak eerst de dag om te antwoorden vroeger. Of kies een latere dag voor de bijeenkomst.
refusal-nothing-changed = Er is niets veranderd. Kies Aanpassen en daarna wat er anders wordt.
refusal-meeting-changed-meanwhile = Iemand anders heeft deze bijeenkomst intussen gewijzigd. Kies Weggooien en open de bijeenkomst opnieuw met /bijeenkomst.
refusal-meeting-not-sent = De uitnodigingen zijn nog niet weg, dus niemand kon antwoorden.
refusal-nudged-already = Wie niet antwoordde, kreeg minder dan een dag geleden al een herinnering. Probeer het morgen weer.
refusal-nobody-to-nudge = Iedereen die de uitnodiging kreeg, heeft geantwoord.
