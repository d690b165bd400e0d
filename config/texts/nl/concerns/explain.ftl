# Hoe werkt het? en Privacy. De getallen komen uit het protocol en uit de bot zelf.

explain-term = { $unit ->
    [hours] { $amount ->
        [one] 1 kantooruur
       *[other] { $amount } kantooruren
     }
   *[days] { $amount ->
        [one] 1 werkdag
       *[other] { $amount } werkdagen
     }
 }

explain-how-key-figure =
    <b>Hoe werkt het?</b>

    <b>1. Jij vertelt.</b> Kies <b>Zorg melden</b>. Ik stel een paar korte vragen. Dat duurt een paar minuten.
    <b>2. Een vaste groep leest het.</b> Nu zijn dat: { $readers }. Niemand anders opent je melding.
    <b>3. Je hoort dat het er is.</b> Binnen { $confirm } bevestigen zij de ontvangst. Heeft het haast? Dan binnen { $urgent }.
    <b>4. Iemand pakt het op.</b> Binnen { $takeup }.
    <b>5. Je hoort wat ermee is gedaan.</b> Binnen { $feedback }. Een melding gaat pas dicht als jij iets hebt gehoord. Soms mogen zij niet alles vertellen. Dan zeggen ze dat.

    <b>Later nog iets?</b> Kies <b>Mijn meldingen</b>. Daar kun je iets aanvullen, verbeteren of intrekken. Hebben zij een vraag? Dan zie je die hier. Je mag ook zeggen dat je het niet kunt vertellen.

    Twijfel je of iets belangrijk is? Meld het gerust. Je hoeft niets te bewijzen en niets uit te zoeken. Noem geen namen van anderen.

    Je kunt ook zelf iets vragen: kies <b>Hulp vragen</b>. Voor hulp, advies, een contact of geld voor een activiteit.

    Bellen mag altijd: { $phone }.
    🚨 <b>Direct gevaar? Bel 112.</b> Deze bot is er niet voor noodgevallen.
explain-how-official =
    <b>Hoe werkt het?</b>

    Sleutelfiguren melden hier een zorg, of vragen om hulp. { $where ->
        [desk] Elke melding komt op het bord van de werkplek op het web.
       *[group] Elke melding komt als kaart in de ambtenarengroep.
    }

    { $where ->
        [desk] <b>Lezen</b>: je ziet de tekst alleen op je eigen scherm, hooguit { $reading } minuten. In het journaal staat wie las, en wanneer.
       *[group] <b>Lezen</b>: de tekst staat dan kort in de groep. In het journaal staat wie las, en wanneer. Valt de bot net dan uit? Dan staat de tekst er tot hij weer werkt. Beheerders van de groep kunnen in Telegram nog 48 uur zien wat er is gewist of veranderd.
            Kaarten, teksten en berichten van mij kun je in Telegram niet doorsturen of kopiëren.
    }
    <b>Ontvangst bevestigen</b>: binnen { $confirm }, met haast binnen { $urgent }.
    <b>Oppakken</b>: binnen { $takeup }. Jij bent dan het aanspreekpunt.
    <b>Terugkoppelen</b>: binnen { $feedback } hoort de melder wat er is gedaan.
    <b>Afsluiten</b>: kan pas als de melder iets heeft gehoord.
    <b>Vraag stellen</b>: dan staat de termijn stil tot het antwoord er is.
    <b>Termijn verlengen</b>: één keer zelf, met een reden die de melder leest. Daarna beslist de coördinator.
    <b>Opschalen</b>: vraag de coördinator om hulp. <b>Heropenen</b>: ga verder met iets dat gesloten was.

    De melder krijgt bij elke stap vanzelf bericht. Een notitie blijft onder elkaar.
explain-how-coordinator =
    <b>Hoe werkt het?</b>

    Sleutelfiguren melden een zorg of vragen om hulp. Een vaste groep ambtenaren volgt één protocol: bevestigen binnen { $confirm } (met haast binnen { $urgent }), oppakken binnen { $takeup }, terugkoppelen binnen { $feedback }.

    <b>Uitnodigen</b>: maak een link voor één persoon. Die vertelt jou daarna een code van vier cijfers. Jij laat de persoon toe.
    <b>Netwerk</b>: zie wie er meedoet, en haal iemand er meteen uit als dat nodig is.
    <b>Duurt iets te lang?</b> Dan krijg jij bericht, met de knoppen Toewijzen en Herinneren. Wat er is verteld, zie jij daar niet.
    { $where ->
        [desk] <b>De ambtenaren</b> werken op de werkplek op het web. Een groep in Telegram is niet nodig.
       *[group] <b>De ambtenarengroep</b>: zet de bot in een besloten groep en stuur daar /koppel.
    }
explain-how-chair =
    <b>Hoe werkt het?</b>

    Sleutelfiguren melden een zorg of vragen om hulp. Een vaste groep ambtenaren handelt dat af en laat de melder weten wat er is gedaan. Als voorzitter zie jij geen meldingen.

    <b>Bijeenkomsten leiden</b>: stuur /bijeenkomst. Daar schrijf je een bijeenkomst uit, prik je een datum of maak je een reeks. Je ziet wie er komt, en je kunt verzetten en afzeggen.
    <b>Daarna</b>: leg vast wie er was, wat er is afgesproken, en stuur het verslag rond.
    <b>Zelf meedoen</b>: kies <b>Bijeenkomsten</b>. Even rust? Stuur /pauze.

explain-privacy =
    <b>Privacy</b>

    • Wat je schrijft, staat versleuteld op de server. Er is geen score en geen profiel.
    • Alleen de vaste groep ambtenaren leest wat je meldt. Bij een zorg kies je zelf of zij je naam zien. Vraag je om hulp, dan zien zij je naam altijd.
    • Is het afgehandeld? Dan wissen we het na hooguit { $kept } dagen. Duurt het langer, dan hoor je waarom.
    • Telegram kan meelezen. Wil je dat niet? Bel { $phone }.
    • Ga je weg uit het netwerk? Dan wissen we je naam meteen.
explain-button-kept = Meer over wat we bewaren
explain-button-read = Meer over wie het leest
explain-button-telegram = Meer over Telegram
explain-button-meetings = Meer over bijeenkomsten
explain-button-leaving = Meer over weggaan
explain-button-rights = Meer over je rechten
explain-privacy-kept =
    <b>Wat weet deze bot van jou?</b>
    • De naam die je zelf koos en je buurt: tot je uit het netwerk gaat. Je taal en je Telegram-account: ook daarna, versleuteld, zodat niemand er nog mee binnenkomt.
    • Wat je kiest met /pauze: een pauze, een rol, of je buddy wilt zijn, of je naam te zien mag zijn. Ook wie je buddy is en of je in de kerngroep zit. Tot je het verandert of weggaat.
    • Hoe vaak je dit jaar bij een bijeenkomst was, en wat je daar deed. Alleen jij ziet dat, in december.
    • Bij een peiling: dat je hebt geantwoord. Wat je antwoordde, wordt los van jou bewaard.
    • Wat je aan het invullen bent: tot { $draft } uur nadat ik je schreef dat ik het ga wissen. Dat schrijf ik je ongeveer een dag na je laatste antwoord.
    • Wat je hebt gemeld, en het antwoord daarop: tot het is afgehandeld. Daarna nog hooguit { $kept } dagen, tenzij de gemeente een reden heeft om het langer te bewaren. Dan hoor je dat, met de reden. Trek je het in? Dan { $withdrawn } dagen.
    • Een foto die je meestuurt: alleen het beeld, zonder plaats of tijd. Een spraakbericht: zoals jij het opnam. Je stem is herkenbaar.
    • Een bericht aan de bot: tot het is verwerkt. Lukt dat niet, dan { $failed } dagen. Daarna een dag ({ $received } uur) een onleesbaar kenmerk, zodat niets dubbel telt.
    • Een journaal: wie wat deed, en wanneer. Zonder woorden en zonder namen.

    Alles wat je schrijft staat versleuteld op de server. De bot houdt geen geloof of afkomst bij, geen score en geen profiel. Er is geen veld voor de naam van iemand over wie het gaat. Een burgerservicenummer dat je typt, bewaart hij nooit. Voor het versturen zie je of er een telefoonnummer, adres of zoiets in je woorden staat.
explain-privacy-read =
    <b>Wie leest wat je meldt?</b>
    Alleen de vaste groep ambtenaren opent wat je meldt. { $where ->
        [desk] Zij lezen het op de werkplek van de gemeente, ieder alleen op het eigen scherm, hooguit { $reading } minuten. Dat gaat niet via Telegram.
        [both] Op de werkplek van de gemeente leest ieder het alleen op het eigen scherm. Opent iemand het in hun groep in Telegram, dan staat de tekst daar { $reading } minuten. Valt de bot net dan uit? Dan staat de tekst er tot hij weer werkt. De beheerders van die groep kunnen in Telegram nog 48 uur zien wat er is gewist of veranderd. De coördinator zit vaak ook in die groep.
       *[group] De tekst staat dan { $reading } minuten in hun groep. Valt de bot net dan uit? Dan staat de tekst er tot hij weer werkt. De beheerders van die groep kunnen in Telegram nog 48 uur zien wat er is gewist of veranderd. De coördinator zit vaak ook in die groep.
    }
    Bij een zorg kies je zelf of zij je naam zien. Zij kunnen je later vragen of dat mag. Alleen als jij ja zegt, zien zij je naam. Zonder naam zet ik er geen tijd bij; zij zien wel wanneer iets binnenkomt. Kan de buurt je verraden? Dan vraag ik of die erbij mag. Vraag je om hulp, dan zien zij je naam altijd.
explain-privacy-telegram =
    <b>Wat ziet Telegram?</b>
    Telegram ziet dat je met deze bot praat, en kan meelezen. Is een gesprek klaar, dan haal ik de berichten ervan uit je chat. Wat ouder is dan twee dagen, kan ik niet weghalen. Wil je niet dat Telegram het ziet? Bel dan: { $phone }.
explain-privacy-meetings =
    <b>Wat bewaren we van bijeenkomsten?</b>
    • Of je komt, wie er was en wat er is afgesproken: tot { $meetings } dagen na de bijeenkomst. Ook het verslag.
    • Wat je in een datumprikker koos: net zo lang.
    • Wie de bijeenkomst leidt en de coördinator zien wie er komt. Anderen zien alleen hoeveel mensen er komen. Namen zien zij pas als iedereen die komt dat goed vindt.
    • In een agendabestand staat nooit een naam. Zet je het in je agenda, dan staat het ook bij de maker van die agenda.
    • Een agenda-adres krijg je alleen als je het zelf aanzet, bij Bijeenkomsten. Wie dat adres heeft, leest waar en wanneer het netwerk bij elkaar komt. Wij bewaren er een onleesbaar kenmerk van en sinds wanneer het aan staat, tot je het uitzet, een nieuw neemt of weggaat.
    • Een adres of kaart van de plek sturen wij in de chat. Telegram ziet die dus ook.
explain-privacy-leaving =
    <b>Weg uit het netwerk?</b>
    Stuur /pauze, zeg het tegen de coördinator of bel { $phone }. Je naam, je buurt, je keuzes en wat je aan het invullen was worden dan meteen gewist. Vertel je waarom je gaat? Dan leest de coördinator dat met je naam; zodra die het heeft, is het hier gewist. Wat je hebt gemeld blijft, zonder je naam. Ook je account blijft, versleuteld, en in het journaal dát er iemand weg is, en wanneer. Je account bewaren we daarna nog hooguit { $account } dagen, langer alleen zolang er een melding of een open vraag van je is. Op welke dag je kwam en ging: { $dates } dagen. Regels in het journaal: ongeveer { $journal } dagen.
explain-privacy-rights =
    <b>Je rechten</b>
    • Wie hiervoor verantwoordelijk is: { $controller }.
    • Wie toezicht houdt bij de gemeente (functionaris gegevensbescherming): { $has ->
        [yes] { $officer }
       *[no] dat staat hier nog niet. Bel { $phone } en vraag ernaar
    }.
    • Waarom het mag (grondslag): { $grounded ->
        [yes] { $ground }
       *[no] dat staat hier nog niet. Bel { $phone } en vraag ernaar
    }.
    • Je mag vragen wat we van je bewaren, iets laten verbeteren, alles laten wissen, of zeggen dat je het er niet mee eens bent. Kies hieronder. Binnen een maand krijg je antwoord.
    • Een klacht? Dat kan bij { $supervisor }.

explain-how-official-at-desk =
    <b>Hoe werkt het?</b>

    Sleutelfiguren melden een zorg, of vragen om hulp. Elke melding staat op het bord van je werkplek. Kies er een om verder te gaan.

    <b>Lezen</b>: de tekst staat dan { $reading } minuten in je scherm. In het journaal staat wie las, en wanneer.
    <b>Ontvangst bevestigen</b>: binnen { $confirm }, met haast binnen { $urgent }.
    <b>Oppakken</b>: binnen { $takeup }. Jij bent dan het aanspreekpunt.
    <b>Terugkoppelen</b>: binnen { $feedback } hoort de melder wat er is gedaan.
    <b>Afsluiten</b>: kan pas als de melder iets heeft gehoord.
    <b>Vraag stellen</b>: dan staat de termijn stil tot het antwoord er is.
    <b>Termijn verlengen</b>: één keer zelf, met een reden die de melder leest. Daarna beslist de coördinator.
    <b>Opschalen</b>: vraag de coördinator om hulp. <b>Heropenen</b>: ga verder met iets dat gesloten was.

    De melder krijgt bij elke stap vanzelf bericht. Een notitie blijft onder elkaar.

explain-how-coordinator-at-desk =
    <b>Hoe werkt het?</b>

    Sleutelfiguren melden een zorg of vragen om hulp. Een vaste groep ambtenaren volgt één protocol: bevestigen binnen { $confirm } (met haast binnen { $urgent }), oppakken binnen { $takeup }, terugkoppelen binnen { $feedback }.

    <b>Uitnodigen</b>: maak een link voor één persoon. Die vertelt jou daarna een code van vier cijfers. Jij laat de persoon toe.
    <b>Netwerk</b>: zie wie er meedoet, en haal iemand er meteen uit als dat nodig is.
    <b>Duurt iets te lang?</b> Dan krijg jij bericht, met de knoppen Toewijzen en Herinneren. Wat er is verteld, zie jij daar niet.
    <b>Een groep in Telegram</b> hoeft niet. Willen ambtenaren er een? Dan koppelt een coördinator met Telegram die.

explain-privacy-at-desk =
    <b>Privacy</b>

    • Wat je schrijft, staat versleuteld op de server. Er is geen score en geen profiel.
    • Alleen de vaste groep ambtenaren leest wat er wordt gemeld. Bij een zorg kiest de melder of zij de naam zien.
    • Is een melding afgehandeld? Dan wissen we die na hooguit { $kept } dagen. Duurt het langer, dan hoort de melder waarom.
    • Wat jij hier schrijft, gaat niet langs Telegram.
    • Ga je weg uit het netwerk? Dan wissen we je naam meteen.

explain-privacy-kept-at-desk =
    <b>Wat weet Schakel van jou?</b>
    • De naam die je zelf koos: tot je uit het netwerk gaat. Je taal: ook daarna, nog hooguit een jaar, versleuteld.
    • Van je account van de gemeente: een onleesbaar kenmerk, tot je uit het netwerk gaat. Daarna hooguit een week, als je ons laatste bericht nog niet las.
    • Wat bij Berichten staat, ook wat je daar typt: hoogstens een maand, versleuteld.
    • Waar je bent ingelogd: tot je uitlogt, hoogstens een dag.
    • Een e-mailadres, als je dat geeft om te horen dat er iets wacht: tot je het weghaalt of weggaat.
    • Bij een bijeenkomst: of je komt, wie er was en wat er is afgesproken.
    • Wat je aan het invullen bent: tot { $draft } uur nadat ik je schreef dat ik het ga wissen. Dat schrijf ik je ongeveer een dag na je laatste antwoord.
    • Een journaal: wie wat deed, en wanneer. Ook wie welke melding las. Zonder woorden en zonder namen.

    Alles wat je schrijft staat versleuteld op de server. Schakel houdt geen geloof of afkomst bij, geen score en geen profiel. Een burgerservicenummer dat je typt, bewaart het nooit.

explain-privacy-telegram-at-desk =
    <b>Wat ziet Telegram?</b>
    Van jou niets: wat jij en Schakel hier schrijven, gaat niet langs Telegram. Wat jij aan een sleutelfiguur stuurt, komt bij die persoon in Telegram aan. Dat kan Telegram lezen.

explain-privacy-read-at-desk =
    <b>Wie leest wat er wordt gemeld?</b>
    Alleen de vaste groep ambtenaren opent een melding, { $where ->
        [desk] op de werkplek
       *[both] op de werkplek of in hun groep in Telegram
    }. De tekst staat daar dan { $reading } minuten. In het journaal staat wie las, en wanneer.
    Bij een zorg kiest de melder of jullie de naam zien. Jullie kunnen later vragen of dat mag. Alleen bij een ja zien jullie die.
