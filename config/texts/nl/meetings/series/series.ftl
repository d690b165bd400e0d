# Een reeks bijeenkomsten: het ritme, de datums, en hoe het ermee staat.

series-rhythm-weeks = { $weeks ->
    [1] elke week
   *[other] elke { $weeks } weken
 }
series-rhythm-month = { $which ->
    [first] elke eerste { $weekday } van de maand
    [second] elke tweede { $weekday } van de maand
    [third] elke derde { $weekday } van de maand
    [fourth] elke vierde { $weekday } van de maand
   *[last] elke laatste { $weekday } van de maand
 }
series-one-of = 🔁 Deze bijeenkomst komt terug: { $rhythm }.
series-closed = een sluitingsdag
series-head =
    🔁 <b>Reeks: { $title }</b>
    { $rhythm }, om { $hour } uur. De laatste is op { $last }.
series-date = • { $day }: { $where }
series-date-skipped = 🚫 { $day } valt op { $name }: gaat niet door
series-date-moved = ➡️ { $day } valt op { $name }: wordt { $moved }: { $where }
series-goes-to = { $count ->
    [0] ⚠️ Dit is nu voor niemand. Kies <b>Aanpassen</b> en kies voor wie het is.
    [one] De uitnodigingen gaan naar <b>1 persoon</b>, steeds { $days ->
        [one] 1 dag
       *[other] { $days } dagen
    } van tevoren. Is dat al voorbij? Dan gaan ze meteen.
   *[other] De uitnodigingen gaan naar <b>{ $count } mensen</b>, steeds { $days ->
        [one] 1 dag
       *[other] { $days } dagen
    } van tevoren. Is dat al voorbij? Dan gaan ze meteen.
 }
series-clash = ⚠️ Let op: op { $day } is op die tijd ook <b>{ $title }</b>.
series-meeting = { $off ->
    [yes] 🚫 { $day }, { $hour } uur: gaat niet door
   *[no] • { $day }, { $hour } uur: { $where }
 }
series-entry = 🔁 Reeks: { $title }
series-page-made = ✅ De reeks staat vast. Op { $asks } vraag ik je of hij doorgaat.
series-page-ending = ⏰ <b>{ $title }</b> loopt af: de laatste keer is op { $last }. Wil je ermee doorgaan?
series-page-kept = 👍 Goed. De reeks loopt af op { $last }. Je hoeft niets te doen.
series-page-how = 👇 Kies een dag om alleen die bijeenkomst te wijzigen, te verzetten of af te zeggen.
series-page-over = 🔁 <b>{ $title }</b>: deze reeks is voorbij. Een nieuwe maak je met /bijeenkomst.
series-page-stopping = Wil je de reeks <b>{ $title }</b> stoppen? Alle bijeenkomsten die nog komen, gaan dan niet door. Wie is uitgenodigd, krijgt daar één bericht over.
series-button-on = Doorgaan
series-button-off = Laten aflopen
series-button-stop = Stop de hele reeks
series-button-stop-yes = Ja, stop de reeks
series-stopped = 🚫 <b>De reeks { $title } stopt.</b> Wat nog zou komen, gaat niet door:
series-stopped-meeting = • { $when }
series-stopped-more = { $count ->
    [one] • en nog 1 keer daarna
   *[other] • en nog { $count } keer daarna
 }
series-stopped-next = Je hoeft niets te doen. Had je de reeks in je agenda gezet? Dan zit hier een bestand bij. Open het, dan klopt je agenda weer. Staat er daarna nog iets van de reeks? Haal dat zelf weg.
