# Activiteiten: wat leden zelf organiseren, van voorstel tot hoe het was.

activity-list =
    <b>Activiteiten</b>

    { $role ->
        [key-figure] Heb je een idee voor iets in je buurt, zoals een gesprek, een debat of een avond voor ouders? Stel het voor. De coördinator antwoordt, en als het doorgaat, nodig ik mensen uit.
        [coordinator] Wat een antwoord van jullie nodig heeft, staat bovenaan.
        [official] Ga je ergens heen? Kies de activiteit en zeg dat je komt. Dan weten de anderen het ook.
       *[chair] Hier staat waarvoor je bent uitgenodigd.
    } { $count ->
        [0] Er staat nu nog niets.
       *[other] { "" }
    }{ $paused ->
        [yes] Je hebt nu pauze. Stuur /pauze om weer mee te doen.
       *[no] { "" }
    }
activity-list-going = { $day } · <b>{ $title }</b>: { $names ->
    [none] nog niemand van de gemeente
   *[other] { $names }
 }
activity-line = { $sign } { $day }: { $title }
activity-head =
    <b>{ $title }</b>
    🕖 { $moment }
    📍 { $place }
    👥 Voor: { $whom }
activity-needs = Nodig:
activity-by = { $name ->
    [none] Voorgesteld door iemand die niet meer meedoet.
   *[other] Voorgesteld door { $name }.
 }
activity-said = Erbij gezegd:
activity-reply = Antwoord op de vraag:
activity-story = Hoe het was:
activity-yours = { $comes ->
    [yes] ✅ Je komt.
    [no] Je komt niet.
   *[open] Kom je?
 }
activity-coming = { $count ->
    [0] Uit het netwerk zeggen nog minder dan vijf mensen te komen.
   *[other] { $count } mensen uit het netwerk zeggen te komen.
 } { $officials ->
    [none] Van de gemeente nog niemand.
   *[other] Van de gemeente: { $officials }.
 }
activity-status = { $stage ->
    [proposed] Wacht op antwoord van de coördinator. Dat komt uiterlijk { $by }.
    [asked] De coördinator heeft een vraag. Als die is beantwoord, gaat het voorstel verder.
    [agreed] Dit gaat door.
    [begun] Dit is al begonnen, of net geweest.
    [held] Dit is geweest.
    [declined] Dit gaat niet door: de coördinator heeft nee gezegd.
    [withdrawn] Dit gaat niet door: het voorstel is ingetrokken.
    [lapsed] Dit is niet doorgegaan: de dag kwam voordat er een ja was.
    [cancelled] Dit gaat niet door: het is afgezegd.
    [left] Dit gaat niet door.
    [told] Dit is geweest.
   *[untold] Dit is geweest.
 }

activity-button-new = Activiteit voorstellen
activity-button-all = Alle activiteiten
activity-button-look = Bekijken
activity-button-yes = { act-button-loose-yes }
activity-button-no = { spoken-button-no }
activity-button-ask = { card-button-ask }
activity-button-reply = Antwoord geven
activity-button-withdraw = Voorstel intrekken
activity-button-come = { meeting-button-yes }
activity-button-stay = { meeting-button-no }
activity-button-change = { calling-button-change }
activity-button-cancel = Afzeggen
activity-button-tell = Vertellen
activity-button-money = { fund-button-new }
activity-button-skip = { reporting-button-skip }

activity-proposed = ✓ Je voorstel is bij de coördinator. Je hoort uiterlijk { $until } of het doorgaat.
activity-answered = ✓ Je antwoord is doorgegeven. Je hoort uiterlijk { $until } of het doorgaat.
activity-passed-on = ✓ Dat gaat nu naar wie dit voorstelde.
activity-told = ✓ Dank je wel. { $readers ->
    [0] De coördinator leest hoe het was.
    [one] De 1 persoon die was uitgenodigd leest nu hoe het was.
   *[other] De { $readers } mensen die waren uitgenodigd lezen nu hoe het was.
 }
activity-preview = Er { $count ->
    [0] is nu niemand die een uitnodiging zou krijgen. Kies via <b>Aanpassen</b> een andere groep.
    [one] krijgt <b>1 persoon</b> een uitnodiging ({ $audience }, en de ambtenaren). Dit gaat weg:
   *[other] krijgen <b>{ $count } mensen</b> een uitnodiging ({ $audience }, en de ambtenaren). Dit gaat weg:
 }
activity-story-preview = { $count ->
    [0] Dit leest de coördinator
    [one] Dit leest de 1 persoon die was uitgenodigd
   *[other] Dit lezen de { $count } mensen die waren uitgenodigd
 }{ $photo ->
    [yes] , met één foto erbij:
   *[no] :
 }
activity-cancel-preview = <b>{ $title }</b> gaat dan niet door. { $count ->
    [0] Er was nog niemand uitgenodigd.
    [one] De 1 persoon die is uitgenodigd hoort het meteen.
   *[other] De { $count } mensen die zijn uitgenodigd horen het meteen.
 }

activity-news-proposed = ✋ <b>{ $name }</b> stelt een activiteit voor. Antwoord uiterlijk <b>{ $by }</b>: dat is beloofd.
activity-news-answered = 💬 <b>{ $name }</b> antwoordt op jullie vraag over <b>{ $title }</b>. Antwoord nu uiterlijk <b>{ $by }</b>.
activity-news-reminder = ⏰ Een voorstel wacht nog op antwoord. Er is beloofd dat { $name } uiterlijk <b>{ $by }</b> iets hoort.
activity-news-overdue = ⏰ <b>Te laat:</b> { $name } zou uiterlijk { $by } horen of dit doorgaat. { $name } weet dat het later wordt. Kies hieronder wat het antwoord is.
activity-news-agreed = ✅ <b>Ja!</b> Je activiteit <b>{ $title }</b> kan doorgaan, op { $moment }. Ik nodig nu { $count ->
    [one] 1 persoon
   *[other] { $count } mensen
 } uit. Wie komt, zie je bij <b>Bekijken</b>. De dag erna vraag ik je hoe het was. Verandert er iets? Kies dan <b>Wijzigen</b> of <b>Afzeggen</b>.
activity-news-declined = Je activiteit <b>{ $title }</b> gaat nu niet door. Dit zegt de coördinator erover. Wil je erover praten, of het anders aanpakken? Bel { $phone }, of stel iets nieuws voor bij <b>Samen</b>.
activity-news-asked = ❓ De coördinator wil nog iets weten over <b>{ $title }</b>. Na je antwoord hoor je of het doorgaat.
activity-news-asked-again = ❓ Er staat nog een vraag open over <b>{ $title }</b>. Pas na je antwoord kan de coördinator beslissen.
activity-news-late = Je zou vandaag horen of <b>{ $title }</b> doorgaat. Dat is niet gelukt, sorry. Alle coördinatoren weten het nu. Wil je niet wachten? Bel { $phone }.
activity-news-lapsed = De dag van <b>{ $title }</b> is gekomen voordat er een ja was. Het voorstel is nu gesloten. Wil je het nog doen? Stel het opnieuw voor bij <b>Samen</b>, of bel { $phone }.
activity-news-lapsed-for-all = De dag van <b>{ $title }</b> is gekomen voordat er een ja was. Het voorstel is gesloten. Wie het voorstelde, heeft dat gehoord.
activity-news-withdrawn = Het voorstel <b>{ $title }</b> is ingetrokken. Je hoeft niets meer te doen.
activity-news-invited = 🎉 Je bent uitgenodigd voor een activiteit uit het netwerk.
activity-news-moved = 🕖 <b>{ $title }</b> is op een ander moment: <b>{ $moment }</b>. Wie al had geantwoord, krijgt de vraag opnieuw.
activity-news-changed = ✏️ Er is iets veranderd aan <b>{ $title }</b>.
activity-news-cancelled = ✗ <b>{ $title }</b> op { $moment } gaat niet door. Je hoeft niets te doen.
activity-news-ended = ✗ <b>{ $title }</b> op { $moment } gaat niet door. Je hoeft niets te doen.
activity-news-left = ✗ <b>{ $title }</b> op { $moment } gaat niet door: wie het voorstelde, zit niet meer in het netwerk. Wie was uitgenodigd, hoort alleen dat het niet doorgaat.
activity-news-how = 🎉 <b>{ $title }</b> is geweest. Hoe was het? Vertel het in een paar regels, met een foto als je wilt. Wie was uitgenodigd, leest het. Overslaan mag ook.
activity-news-story = 🎉 <b>{ $title }</b> is geweest. { $name ->
    [none] Zo was het:
   *[other] { $name } vertelt hoe het was:
 }
