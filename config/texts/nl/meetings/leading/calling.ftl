# Een bijeenkomst uitschrijven, en de pagina's van wie hem leidt.

calling-goes-to = { $count ->
    [one] Gaat naar <b>1 persoon</b>.
   *[other] Gaat naar <b>{ $count } mensen</b>.
 }
calling-goes-later = 🕖 Het gaat weg op { $moment }.
calling-at-night = 🌙 Het is nacht. Mensen krijgen het om { $hour } uur.
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
calling-seats-free = 🪑 { $free ->
    [one] Er komt 1 plaats vrij voor wie bovenaan de wachtlijst staat. Die krijgt daar bericht van.
   *[other] Er komen { $free } plaatsen vrij voor wie bovenaan de wachtlijst staan. Zij krijgen daar bericht van.
 }
calling-nobody-yet = De uitnodigingen zijn nog niet weg. Niemand krijgt nu bericht.
calling-not-out-yet = De uitnodigingen zijn nog niet weg.
calling-hear = { $count ->
    [one] 1 persoon krijgt hier bericht van.
   *[other] { $count } mensen krijgen hier bericht van.
 }
calling-file-only = { $count ->
    [one] 1 persoon heeft de reeks al in de agenda en krijgt nu een nieuw agendabestand, met de titel en de datum.
   *[other] { $count } mensen hebben de reeks al in de agenda en krijgen nu een nieuw agendabestand, met de titel en de datum.
 }
calling-goes-at-once = ⚠️ De uitnodigingen zouden pas weggaan als het al begonnen is. Daarom gaan ze nu meteen weg.
calling-nobody-hears = Niemand krijgt hier bericht van. De uitnodiging verandert wel mee.
calling-nobody-else-hears = Verder krijgt niemand hier bericht van. De uitnodiging verandert wel mee.
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
calling-too-few-known =
    ⚠️ <b>Er komen te weinig mensen.</b>
    Er { $coming ->
        [0] komt nog niemand
        [one] komt 1 persoon
       *[other] komen { $coming } mensen
    }, en er zijn er minstens { $quorum } nodig.
    Je kunt de bijeenkomst verzetten of afzeggen. Doe je niets? Dan gaat hij door.
calling-names = <b>{ $title }</b>: wie zegt wat
calling-names-yes = <b>Komt ({ $count })</b>
calling-names-waiting = <b>Wachtlijst ({ $count })</b>
calling-names-maybe = <b>Misschien ({ $count })</b>
calling-names-no = <b>Komt niet ({ $count })</b>
calling-names-silent = <b>Nog geen antwoord ({ $count })</b>
calling-page-gone = Deze bijeenkomst is er niet meer.
calling-page-not-yours = Je leidt deze bijeenkomst niet meer. Vraag het de coördinator als dat niet klopt.

calling-button-write = Schrijf aan wie is uitgenodigd
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
calling-learn = 📚 Wat mensen willen leren ({ $answered } antwoorden): { $wishes }.
calling-visit = { $answer ->
    [yes] ✓ Het bezoek mag doorgaan.
    [no] Liever niet. Waarom, hoeft niemand te zeggen.
   *[none] Er is nog geen antwoord. Je hoort het zodra het er is.
 }
