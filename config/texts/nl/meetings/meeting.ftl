# Bijeenkomsten: de uitnodiging, wat daarna verandert, en de lijst van wat er komt.

meeting-title = { $kind ->
    [urgent] 🔴 <b>Dringend: { $title }</b>
        Je bent uitgenodigd, omdat er iets is gebeurd.
    [event] 📅 <b>{ $title }</b>
        Je bent uitgenodigd, omdat er iets is gebeurd.
    [training] 📅 <b>{ $title }</b>
        Je bent uitgenodigd voor een training.
    [mayor] 📅 <b>{ $title }</b>
        Je bent uitgenodigd. De burgemeester komt ook.
    [visit] 📅 <b>{ $title }</b>
        We komen graag een keer bij jou langs: thuis, op je werk of waar jij wilt. Alleen jij en wie dit vraagt, zien dit bezoek.
   *[other] 📅 <b>{ $title }</b>
        Je bent uitgenodigd voor een bijeenkomst.
 }
meeting-purpose = <i>{ $purpose }</i>
meeting-when = 🕢 { $when }. Tot { $end } uur.
meeting-moment = { $day }, { $hour } uur, { $days ->
    [0] vandaag
    [1] morgen
    [2] overmorgen
   *[other] over { $days } dagen
 }
meeting-moment-past = { $day }, { $hour } uur
meeting-where = 📍 { $where }
meeting-nowhere = De plek hoor je nog
meeting-chair = 👤 Voorzitter: { $name }
meeting-reply-by = ✋ Laat het uiterlijk { $day } weten.
meeting-agenda = 📋 Agenda
meeting-point = • { $point }
meeting-coming = 👥 { $count ->
    [0] Nog niemand heeft gezegd te komen.
    [one] Er komt nu één persoon.
   *[other] Er komen nu { $count } mensen.
 }
meeting-seats = { $full ->
    [ask] Alle plaatsen ({ $seats }) zijn bezet. Wil je ook komen? Dan kom je op de wachtlijst.
    [yes] Alle plaatsen ({ $seats }) zijn bezet.
   *[no] Aantal plaatsen: { $seats }.
 }
meeting-headline =
    <b>{ $title }</b>
    🕢 { $when }
    📍 { $where }
meeting-off = ❌ <b>Gaat niet door</b>{ $reason ->
    [none] {""}
   *[other] {""}. { $reason }
 }

meeting-own-none = <b>Kom je?</b> Kies hieronder. Je kunt het tot het begin veranderen.
meeting-own-yes = <b>Jij komt.</b> Kun je toch niet? Kies dan <b>Ik kom niet</b>.
meeting-own-maybe = <b>Jij komt misschien.</b> Weet je het zeker? Kies dan hieronder.
meeting-own-no = <b>Jij komt niet.</b> Kun je toch wel? Kies dan <b>Ik kom</b>.
meeting-own-waiting = <b>Je staat op de wachtlijst</b>, als nummer { $place }. Komt er een plek vrij? Dan is die voor jou, en hoor je het meteen.
meeting-going-on = De bijeenkomst is nu bezig.
meeting-over = Deze bijeenkomst is voorbij.

meeting-button-yes = Ik kom
meeting-button-maybe = Misschien
meeting-button-no = Ik kom niet
meeting-button-map = 📍 Kaart
meeting-button-file = 📅 In mijn agenda
meeting-button-name-show = Anderen mogen mijn naam zien
meeting-button-name-hide = Mijn naam niet meer tonen
meeting-button-names = Wie komen er?
meeting-button-open = Bekijk de uitnodiging
meeting-button-address = 📆 In je eigen agenda

meeting-names = 👥 <b>Wie komen er naar { $title }?</b>
meeting-no-names = Je ziet hier geen namen. Dat kan pas als iedereen die komt dat goed vindt.

meeting-file = { $series ->
    [yes] Open dit bestand. De hele reeks komt dan in je agenda.
   *[no] Open dit bestand. De bijeenkomst komt dan in je agenda.
 }
meeting-file-changed =
    📅 <b>{ $title }</b>
    { $when }

    Open dit bestand, dan klopt je agenda weer. Zie je daarna nog de oude dag? Haal die zelf weg.
meeting-file-off =
    📅 <b>{ $title }</b> gaat niet door.
    { $when }

    Open dit bestand, dan klopt je agenda weer. Staat de bijeenkomst er daarna nog? Haal die zelf weg.

meeting-list = 📅 <b>Bijeenkomsten</b>

    Dit komt er voor jou. Kies een bijeenkomst om die te bekijken of te antwoorden.
meeting-list-entry = { $sign } { $day } { $hour } · { $title }
meeting-list-none = Er is nu geen bijeenkomst voor jou. Komt er een? Dan krijg je hier vanzelf een uitnodiging.
meeting-list-none-to-join = Je bent nu zelf nergens voor uitgenodigd. De bijeenkomsten die je leidt, staan achter de knop. Daar begin je ook een nieuwe.
meeting-list-paused = Je doet nu even niet mee. Daarom krijg je geen uitnodigingen. Stuur /pauze om weer mee te doen.

meeting-reminder = { $which ->
    [week] 🔔 Je hebt nog niet laten weten of je komt.
    [day] 🔔 Het is bijna zover. { $answer ->
        [yes] Je zei dat je komt.
       *[maybe] Je zei dat je misschien komt. Weet je het al?
     }
    [evening] 🔔 Morgen begint het al vroeg. { $answer ->
        [yes] Tot dan!
       *[maybe] Kom je ook?
     }
   *[hours] 🔔 Het begint { $ahead ->
        [0] nu bijna
        [one] over een uur
       *[other] over { $ahead } uur
     }. { $answer ->
        [yes] Tot straks!
       *[maybe] Kom je ook?
     }
 }

meeting-changed = ✏️ <b>{ $title }</b> is veranderd.
meeting-changed-title = De titel was: { $old }
meeting-changed-start = 🕢 <s>{ $old }</s> → <b>{ $new }</b>
meeting-changed-minutes = 🕢 Het duurt nu tot <b>{ $new } uur</b>.
meeting-changed-place = 📍 <s>{ $old }</s> → <b>{ $new }</b>
meeting-changed-chair = 👤 Voorzitter: <b>{ $new }</b>
meeting-changed-nobody = nog niet bekend
meeting-changed-purpose = Ook waar het over gaat is anders. Zie de uitnodiging.
meeting-changed-agenda = Ook de agenda is anders. Zie de uitnodiging.
meeting-changed-ask = <b>Kom je dan ook?</b> Wat je eerder antwoordde, telt niet meer. Kies hieronder.
meeting-changed-keeps = { $answer ->
    [none] Kom je? Kies hieronder.
   *[other] Je antwoord blijft staan. Kun je nu wel, of juist niet? Kies dan hieronder.
 }

meeting-cancelled = ❌ <b>Gaat niet door: { $title }</b>
    { $when }

    { $reason ->
        [none] Je hoeft niets te doen.
       *[other] { $reason }
     }

meeting-seat-freed = 🎉 Er is een plek voor jou vrijgekomen. Kun je toch niet? Kies dan <b>Ik kom niet</b>. Dan krijgt de volgende die plek.
meeting-seat-lost = Er zijn nu minder plaatsen dan eerst. Je staat daarom op de wachtlijst, als nummer { $place }. Komt er een plek vrij? Dan is die voor jou, en hoor je het meteen.

meeting-never-sent = De uitnodigingen voor een bijeenkomst zijn niet verstuurd. Het moment om te beginnen was al voorbij. Maak een nieuwe bijeenkomst als het nog nodig is.

meeting-visit-nowhere = Wie bezoek krijgt, zegt waar
meeting-visit-own-none = <b>Mag dit?</b> Liever niet is ook goed: je hoeft niet te zeggen waarom.
meeting-visit-own-yes = <b>Jij vindt het goed.</b> Zeg hieronder waar ze mogen komen. Bedenk je je? <b>Liever niet</b> kan tot het begin.
meeting-visit-own-no = <b>Liever niet.</b> Dat is goed. Het bezoek gaat niet door.
meeting-visit-reminder = 🔔 Het bezoek komt eraan. Komt het toch niet uit? Kies <b>Liever niet</b>, of een ander moment.
meeting-visit-changed = Past dit je? Liever niet is ook goed.
meeting-visit-agreed = ✓ Een bezoek dat jij vroeg, mag doorgaan. Kijk bij /bijeenkomst waar en wanneer.
meeting-visit-declined = Een bezoek dat jij vroeg, gaat niet door: liever niet. Waarom, hoeft niemand te zeggen. Vraag er ook niet naar.
meeting-visit-moved = ✏️ Wie jij wilt bezoeken, koos een ander moment. Kijk bij /bijeenkomst. Past het je niet? Verzet het, of zeg het af.
meeting-visit-where = 📍 Wie jij wilt bezoeken, zei waar het is. Kijk bij /bijeenkomst.
meeting-visit-left = Een bezoek dat jij vroeg, gaat niet door. Wie je wilde bezoeken, doet nu niet mee met het netwerk.
meeting-button-visit-yes = Ja, graag
meeting-button-visit-no = { onboarding-button-decline }
meeting-button-visit-where = 📍 Zeggen waar
meeting-button-visit-move = 🕢 Ander moment
