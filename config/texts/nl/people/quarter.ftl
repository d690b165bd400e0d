# Het overzicht per kwartaal, voor de coördinator: in woorden en als plaatje.

quarter-button = Overzicht per kwartaal
quarter-title = { $number }e kwartaal { $year }
quarter-head = <b>Overzicht: { $quarter }</b>
quarter-silent = { $count ->
    [0] 🤫 <b>Stil gebleven:</b> niemand.
   *[other] 🤫 <b>Stil gebleven:</b> wel uitgenodigd, niet geantwoord en er niet bij geweest. Vraag eens hoe het gaat.
 }
quarter-busy = { $count ->
    [0] 🎒 <b>Draagt veel:</b> niemand opvallend veel.
   *[other] 🎒 <b>Draagt veel:</b> vraag of het nog past, en wie kan helpen.
 }
quarter-load = • { $name }: { $meetings ->
    [one] 1 bijeenkomst
   *[other] { $meetings } bijeenkomsten
 }, { $agreements ->
    [one] 1 open afspraak
   *[other] { $agreements } open afspraken
 }{ $buddies ->
    [0] { "" }
    [one] , buddy van 1 persoon
   *[other] , buddy van { $buddies } personen
 }
quarter-empty = { $count ->
    [0] 🏘 <b>Buurten zonder sleutelfiguur:</b> geen. Uit elke buurt doet iemand mee.
   *[other] 🏘 <b>Buurten zonder sleutelfiguur:</b> wie ken je daar?
 }
quarter-roles = 👥 <b>Rollen die mensen zelf kozen:</b> welke mis je nog? Er staan geen namen bij, en iemand kan er meer kiezen.
quarter-role = • { $role }: { $count ->
    [0] minder dan vijf
   *[other] { $count }
 }
quarter-name = • { $name }
quarter-more = … en nog { $count }
quarter-foot = Dit komt alleen uit bijeenkomsten, afspraken en buddy’s. Wie iets meldt, staat hier nooit in. Wie pauze heeft, telt hier niet als stil. Dit overzicht wordt niet bewaard.
quarter-gone = Dit kwartaal is te lang geleden. Kijk bij het overzicht van nu.
quarter-new = 📊 Het { $quarter } is voorbij. Wil je zien wie stil was, wie veel draagt en welke buurten nog niemand hebben?
quarter-button-look = Overzicht bekijken
quarter-button-other = Bekijk { $quarter }
quarter-caption = Het netwerk in het { $quarter }, zonder namen. De namen staan hieronder, alleen voor jou.
quarter-picture-silent = stil gebleven: wel uitgenodigd, niets laten horen
quarter-picture-busy = dragen veel: vraag of het nog past
quarter-picture-roles = Rollen, zelf gekozen
quarter-picture-few = < 5
quarter-picture-places = Sleutelfiguren per buurt
