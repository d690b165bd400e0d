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
    [one] De uitnodigingen gaan naar <b>1 persoon</b>, steeds { $days } dagen van tevoren. Is dat al voorbij? Dan gaan ze meteen.
   *[other] De uitnodigingen gaan naar <b>{ $count } mensen</b>, steeds { $days } dagen van tevoren. Is dat al voorbij? Dan gaan ze meteen.
 }
series-clash = ⚠️ Let op: op { $day } is op die tijd ook <b>{ $title }</b>.
series-meeting = { $off ->
    [yes] 🚫 { $day }, { $hour } uur: gaat niet door
   *[no] • { $day }, { $hour } uur: { $where }
 }
series-entry = 🔁 Reeks: { $title }
series-page-made = ✅ De reeks staat vast. Een maand voor het einde vraag ik je of hij doorgaat.
series-page-ending = ⏰ <b>{ $title }</b> loopt af: de laatste keer is op { $last }. Wil je ermee doorgaan?
series-page-kept = 👍 Goed. De reeks loopt af op { $last }. Je hoeft niets te doen.
series-page-how = 👇 Kies een dag om alleen die bijeenkomst te wijzigen, te verzetten of af te zeggen.
series-page-over = 🔁 <b>{ $title }</b>: deze reeks is voorbij. Een nieuwe maak je met /bijeenkomst.
series-page-stopping = Wil je de reeks <b>{ $title }</b> stoppen? Alle bijeenkomsten die nog komen, gaan dan niet door. Wie is uitgenodigd, krijgt daar één bericht over.
series-button-on = Doorgaan
series-button-off = Laten aflopen
series-button-stop = Stop de hele reeks
series-button-stop-yes = Ja, stop de reeks
series-button-stop-no = Nee, terug
series-stopped = 🚫 <b>De reeks { $title } stopt.</b> Wat nog zou komen, gaat niet door:
series-stopped-meeting = • { $when }
series-stopped-more = { $count ->
    [one] • en nog 1 keer daarna
   *[other] • en nog { $count } keer daarna
 }
series-stopped-next = Je hoeft niets te doen. Had je de reeks in je agenda gezet? Dan zit hier een bestand bij. Open het, dan klopt je agenda weer.

form-series-title = Reeks bijeenkomsten
form-series-first = Wanneer is de eerste keer?
form-series-first-name = Eerste keer
form-series-rhythm = Hoe vaak komt hij terug?
form-series-rhythm-name = Hoe vaak
form-series-rhythm-weeks-other = Anders
form-series-weeks = Elke hoeveel weken?
form-series-weeks-name = Om de hoeveel weken
form-series-until = Tot wanneer gaat de reeks door?
form-series-until-hint = Een reeks duurt hoogstens een jaar. Daarna kun je hem verlengen.
form-series-until-name = Tot wanneer
form-series-until-weeks-13 = Een kwartaal
form-series-until-weeks-26 = Een half jaar
form-series-until-weeks-52 = Een jaar
form-series-until-day = Tot een dag die ik kies
form-series-last = Tot en met welke dag?
form-series-last-name = Laatste dag
form-series-closing = Wat doe je met een feestdag of sluitingsdag?
form-series-closing-hint = Er valt een keer op zo'n dag. Aan het einde zie je welke.
form-series-closing-name = Feestdagen
form-series-closing-skip = Die keer overslaan
form-series-closing-move = Naar de eerste werkdag erna
form-series-send = Reeks vastleggen

refusal-series-over = Deze reeks is voorbij. Een nieuwe maak je met /bijeenkomst.
refusal-series-too-short = Zo blijft er maar één keer over. Kies een latere laatste dag, of vaker.
refusal-series-too-many = Dit zijn te veel keren. Een reeks heeft er hoogstens { $most }. Kies een eerdere laatste dag, of minder vaak.
refusal-series-too-long = Een reeks duurt hoogstens een jaar. Kies een eerdere laatste dag. Verlengen kan later.
