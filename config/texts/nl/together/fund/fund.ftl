# Het potje: geld voor wat leden doen, van aanvraag tot wat ermee is gedaan.

fund-head =
    <b>Het potje</b>

    Geld van de gemeente voor wat je samen doet, zoals koffie, een zaal of een spreker. Dit jaar is er € { $budget }, en hoogstens € { $most } per keer. Een coördinator beslist. Achteraf vertel je in twee zinnen wat ermee is gedaan. { $count ->
        [0] Er staat nu nog niets.
       *[other] { "" }
    }{ $paused ->
        [yes] Je hebt nu pauze. Stuur /pauze om weer mee te doen.
       *[no] { "" }
    }
fund-stands = In { $year }: € { $paid } betaald, € { $aside } toegezegd. Er is nog <b>€ { $left }</b>. Wat overblijft, gaat niet mee naar volgend jaar.
fund-before = In { $year } was er € { $budget }. { $people ->
    [0] Er kregen minder dan vijf mensen iets uit het potje. Dan staat hier geen bedrag: het zou over één persoon kunnen gaan.
   *[other] Ongeveer { $people } mensen kregen samen ongeveer € { $paid }.
 }
fund-line = { $sign } € { $euros }: { $what }
fund-asked-for = Gevraagd: <b>€ { $euros }</b>
fund-activity = Voor de activiteit <b>{ $title }</b>.
fund-by = { $name ->
    [none] Gevraagd door iemand die niet meer meedoet.
   *[other] Gevraagd door { $name }.
 }
fund-said = Erbij gezegd:
fund-reply = Antwoord op de vraag:
fund-account = Wat ermee is gedaan:
fund-status = { $stage ->
    [asked] Wacht op antwoord van een coördinator. Dat komt uiterlijk { $by }.
    [questioned] De coördinator heeft een vraag. Als die is beantwoord, gaat de aanvraag verder.
    [halfway] Er is één ja, voor € { $granted }. Een tweede coördinator beslist ook, uiterlijk { $by }.
    [granted] Ja: € { $granted }. Het geld ligt klaar. { $name ->
        [none] De coördinator
       *[other] { $name }
     } belt om te vragen waar het naartoe kan.
    [paid] € { $granted } is betaald. Wat ermee is gedaan, komt hier uiterlijk { $by }.
    [declined] Nee: hiervoor komt geen geld uit het potje.
    [withdrawn] De aanvraag is ingetrokken.
    [lapsed] Gesloten: er is niet op tijd over beslist.
    [unpaid] Gesloten: het geld is niet op tijd betaald, en is terug in het potje.
    [left] Gesloten.
    [told] € { $granted } is betaald, en er is verteld wat ermee is gedaan. Dit is klaar.
   *[untold] € { $granted } is betaald. Dit is gesloten.
 }

fund-button-new = Geld vragen
fund-button-look = { activity-button-look }
fund-button-yes = { act-button-loose-yes }
fund-button-second = Ook ja
fund-button-no = { spoken-button-no }
fund-button-ask = { card-button-ask }
fund-button-reply = { activity-button-reply }
fund-button-withdraw = Aanvraag intrekken
fund-button-paid = Betaald
fund-button-paid-sure = Ja, het is betaald
fund-button-not-yet = { after-button-later }
fund-button-tell = { activity-button-tell }

fund-how-much = Hoeveel geld heb je nodig? Hoogstens € { $most }.
fund-preview = Je vraagt <b>€ { $euros }</b> uit het potje{ $title ->
    [none] .
   *[other] , voor <b>{ $title }</b>.
 } De coördinatoren lezen dit:
fund-yes-preview = { $two ->
    [yes] Je zegt ja tegen <b>€ { $euros }</b>. Voor zo’n bedrag moet een tweede coördinator ook ja zeggen. Tot dan ligt er nog niets klaar.
   *[no] Je zegt ja tegen <b>€ { $euros }</b>. Dat geld ligt dan klaar. Wie het vroeg, hoort dat jij belt om te vragen waar het naartoe kan. Is het betaald? Kies dan <b>Betaald</b>.
 }
fund-account-preview = Dit lezen de coördinatoren{ $photo ->
    [yes] , met één foto erbij:
   *[no] :
 }
fund-sure = Is de <b>€ { $euros }</b> echt betaald{ $name ->
    [none] ?
   *[other] { " " }aan { $name }?
 } Het telt dan mee als uitgegeven, en dat kun je niet terugdraaien.

fund-asked = ✓ Je aanvraag is bij de coördinatoren. Je hoort uiterlijk { $until } of het kan.
fund-answered = ✓ Je antwoord is doorgegeven. Je hoort uiterlijk { $until } of het kan.
fund-passed-on = ✓ Dat gaat nu naar wie het geld vroeg.
fund-told = ✓ Dank je wel. De coördinatoren lezen nu wat ermee is gedaan. Dit is klaar.

fund-news-asked = ✋ <b>{ $name }</b> vraagt geld uit het potje. Antwoord uiterlijk <b>{ $by }</b>: dat is beloofd.
fund-news-answered = 💬 <b>{ $name }</b> antwoordt op jullie vraag over geld uit het potje. Antwoord nu uiterlijk <b>{ $by }</b>.
fund-news-halfway = ✋ Er is één ja voor <b>€ { $granted }</b> uit het potje. Voor zo’n bedrag moet een tweede coördinator ook ja zeggen. Antwoord uiterlijk <b>{ $by }</b>.
fund-news-halfway-for-you = Eén coördinator zegt ja op je aanvraag. Voor zo’n bedrag beslist een tweede mee. Je hoort het uiterlijk <b>{ $by }</b>.
fund-news-both-yes = ✅ Er is een tweede ja voor <b>€ { $granted }</b> uit het potje. Het geld ligt klaar. { $payer ->
    [you] Bel jij wie het vroeg
    [none] Bel wie het vroeg
   *[other] { $payer } belt wie het vroeg
 } om te horen waar het naartoe kan{ $payer ->
    [you] ?
   *[other] .
 }
fund-news-reminder = ⏰ Een aanvraag voor het potje wacht nog op antwoord. Er is beloofd dat { $name } uiterlijk <b>{ $by }</b> iets hoort.
fund-news-overdue = ⏰ <b>Te laat:</b> { $name } zou uiterlijk { $by } horen of er geld komt. { $name } weet dat het later wordt. Kies hieronder wat het antwoord is.
fund-news-late = Je zou vandaag horen of er geld uit het potje komt. Dat is niet gelukt, sorry. Alle coördinatoren weten het nu. Wil je niet wachten? Bel { $phone }.
fund-news-questioned = ❓ De coördinator wil nog iets weten over je aanvraag voor het potje. Na je antwoord hoor je of het kan.
fund-news-questioned-again = ❓ Er staat nog een vraag open over je aanvraag voor het potje. Pas na je antwoord kan een coördinator beslissen.
fund-news-granted = ✅ <b>Ja!</b> Je krijgt <b>€ { $granted }</b> uit het potje{ $less ->
    [yes] {" "}(je vroeg € { $euros }).
   *[no] .
 } Het geld ligt voor je klaar. { $payer ->
    [none] Een coördinator
   *[other] { $payer }
 } belt je om te vragen waar het naartoe kan. Typ je rekeningnummer niet in deze chat. Heb je het toch niet nodig? Kies dan <b>Aanvraag intrekken</b>.
fund-news-declined = Voor je aanvraag van € { $euros } komt nu geen geld uit het potje. Dit zegt de coördinator erover. Wil je erover praten? Bel { $phone }, of vraag iets anders bij <b>Samen</b>.
fund-news-pay = ⏰ Voor { $name ->
    [none] een lid
   *[other] { $name }
 } ligt <b>€ { $granted }</b> klaar uit het potje, en het is nog niet betaald. Bel om te vragen waar het naartoe kan. Is het betaald? Kies <b>Betaald</b>.
fund-news-pay-late = ⏰ Voor { $name ->
    [none] een lid
   *[other] { $name }
 } ligt al meer dan zes weken <b>€ { $granted }</b> klaar. Over ongeveer twee weken gaat het geld terug in het potje. Betaal het, of bel als dat niet lukt.
fund-news-paid = ✓ <b>€ { $granted }</b> uit het potje is betaald. Veel plezier ermee! Vertel achteraf in twee zinnen wat je ermee hebt gedaan, uiterlijk <b>{ $by }</b>. Een foto mag erbij. Ik herinner je eraan.
fund-news-account-soon = Je kreeg € { $granted } uit het potje. Wil je in twee zinnen vertellen wat je ermee hebt gedaan? Dat kan tot <b>{ $by }</b>.
fund-news-account-now = Je hebt nog niet verteld wat je met de € { $granted } uit het potje hebt gedaan. Twee zinnen is genoeg, en het kan nu nog. Lukt het niet? Bel dan { $phone }.
fund-news-account-late = { $name } heeft nog niet verteld wat er met € { $granted } uit het potje is gedaan. Misschien is het gewoon vergeten. Bel eens hoe het was.
fund-news-account = 🎉 { $name ->
    [none] Dit is er gedaan
   *[other] { $name } vertelt wat er is gedaan
 } met € { $granted } uit het potje:
fund-news-withdrawn = Een aanvraag van € { $euros } voor het potje is ingetrokken. Je hoeft niets meer te doen.
fund-news-lapsed = Over je aanvraag van € { $euros } is niet op tijd beslist. De aanvraag is nu gesloten. Heb je het geld nog nodig? Vraag het opnieuw bij <b>Samen</b>, of bel { $phone }.
fund-news-lapsed-for-all = Over een aanvraag van € { $euros } voor het potje is niet op tijd beslist. De aanvraag is gesloten. Wie het vroeg, heeft dat gehoord.
fund-news-unpaid = De € { $granted } uit het potje is niet op tijd betaald. Sorry. Het geld is nu terug in het potje. Heb je het nog nodig? Bel { $phone }, of vraag het opnieuw bij <b>Samen</b>.
fund-news-unpaid-for-all = € { $granted } lag zestig dagen klaar en is niet betaald. Het geld is terug in het potje. Wie het vroeg, heeft dat gehoord.
fund-news-left = Een aanvraag voor het potje is gesloten: wie het vroeg, zit niet meer in het netwerk. Er hoeft niets te worden betaald.
