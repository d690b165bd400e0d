# Ik ken iemand: een lid geeft een link door, wie die opent stelt zich voor, de coördinator belt.

applicant-links =
    <b>Ik ken iemand</b>

    { $role ->
        [key-figure] Ken je iemand die bij het netwerk past? Iemand die de buurt kent en die mensen vertrouwen?
       *[other] Weet je iemand die past, of zoekt iemand voor jullie mee (een collega, een partner)?
    } Maak dan een link en geef die door. Eén link is voor één persoon.

    Wie de link opent, doet nog niet mee. Die persoon stelt zich kort voor. De coördinator leest dat en belt. Daarna beslissen ze samen. Jij hoort dat je link is gebruikt, en het als die persoon meedoet. Meer hoor je niet.

    { $open ->
        [0] Je hebt nu geen link open staan.
        [one] Je hebt nu 1 link open staan.
       *[other] Je hebt nu { $open } links open staan.
    } Je kunt er { $most } tegelijk hebben.
applicant-link-made = ✓ Hieronder staat je link. Stuur dat bericht door, of zet de link in een bericht van jezelf.
applicant-link =
    <b>Iets voor jou?</b>

    Ik denk dat jij past bij { $network }. Dat zijn mensen die hun buurt goed kennen. Ze praten met elkaar en met de gemeente { $municipality } over wat er speelt.

    Open deze link in Telegram en stel je kort voor. Je zit nog nergens aan vast. De coördinator belt je daarna.
    { $link }

    De link werkt één keer, tot en met { $day }. Geef hem niet door.
applicant-link-used = Iemand heeft jouw link geopend. De link is nu op. Dank je wel dat je meedenkt! De coördinator doet de rest.
applicant-came-in = 🎉 Iemand die jouw link kreeg, doet nu mee met het netwerk. Dank je wel!

applicant-button-make = Link maken
applicant-button-end = Mijn open links laten vervallen

applicant-reading =
    <b>Stel je voor aan { $network }</b>

    Iemand die jou kent, gaf je deze link. { $network } is een netwerk van mensen die hun buurt goed kennen, samen met de gemeente { $municipality }.

    Je zit nog nergens aan vast. We vragen vier dingen: je voornaam, wat je doet in de stad of het dorp, een nummer om je te bellen, en wanneer dat uitkomt. Alleen de coördinator leest dat. Schrijf niets over andere mensen.

    Daarna belt de coördinator je. Willen jullie allebei, dan krijg je hier een uitnodiging. Wat je hier vertelt, wissen we zodra er een antwoord is, en altijd na { $days } dagen. Telegram kan meelezen. Wil je dat niet? Bel dan: { $phone }.
applicant-former-own = Met dit account was je hier al eerder. De coördinator ziet dat.
applicant-name = <b>Wat is je voornaam?</b>

    Typ die hieronder.
applicant-about = <b>Wat doe je in de stad of het dorp?</b>

    Eén zin is genoeg. Bijvoorbeeld: ik train de jeugd bij de voetbalclub. Schrijf alleen over jezelf.
applicant-phone = <b>Op welk nummer kunnen we je bellen?</b>

    Typ alleen het nummer.
applicant-when = <b>Wanneer komt bellen het beste uit?</b>
applicant-check = <b>Klopt dit?</b>
applicant-told =
    Voornaam: <b>{ $name }</b>
    Nummer: <code>{ $phone }</code>
    Bellen: { $when }
    <pre>{ $about }</pre>
applicant-sent =
    <b>Dank je wel. Het is verstuurd.</b>

    De coördinator leest het en belt je. Daarna hoor je hier of je een uitnodiging krijgt. Hoor je { $days } dagen niets, dan wissen we alles en laten we dat hier weten.

    Bedenk je je? Kies Stoppen, dan wissen we alles meteen. Iets vragen kan ook: { $phone }.
applicant-button-by-day = Overdag
applicant-button-in-the-evening = ’s Avonds
applicant-button-any-time = Maakt niet uit
applicant-button-go-on = { onboarding-button-go-on }

applicant-invited = 🎉 Goed nieuws: je bent uitgenodigd. Lees eerst hoe het werkt. Daarna kies je zelf of je meedoet.
applicant-no =
    Dank je wel dat je je hebt voorgesteld. We nodigen je nu niet uit voor het netwerk. Dat zegt niets over jou: soms is er al iemand in jouw buurt, of past het nu niet.

    We hebben alles over jou gewist. Wil je er iets over vragen? Bel dan { $phone }.
applicant-lapsed =
    Je hebt je voorgesteld aan het netwerk, en er is niets van gekomen. Dat had anders gemoeten, sorry. We hebben alles over jou gewist.

    Wil je nog meedoen? Bel dan { $phone }.

applicant-button-waiting = { $count ->
    [one] 👋 1 persoon stelt zich voor
   *[other] 👋 { $count } mensen stellen zich voor
 }
applicant-new = 👋 Iemand heeft zich voorgesteld met een link van een lid. Lees het, en bel.
applicant-button-read = { card-button-read }
applicant-list =
    <b>Wie zich voorstelt</b>

    { $count ->
        [0] Er wacht nu niemand op antwoord.
        [one] 1 persoon wacht op antwoord.
       *[other] { $count } mensen wachten op antwoord.
    }
applicant-one = <b>Iemand stelt zich voor</b>, { $day }
applicant-by = { $known ->
    [yes] De link is van <b>{ $name }</b>.
   *[no] Van wie de link is, is niet meer bekend.
 }
applicant-former = ⚠️ Dit account was hier al eerder: als lid dat wegging of uit het netwerk is gehaald, of als iemand die niet is toegelaten. Zoek eerst uit wat er was.
applicant-then = Bel eerst. Nodig je daarna uit, dan krijgt deze persoon in dezelfde chat de gewone uitnodiging: uitleg, toestemming en een code die je aan de telefoon hoort.
applicant-sure =
    <b>{ $name } niet uitnodigen?</b>

    { $name } krijgt een vriendelijk bericht, en alles over { $name } wordt gewist. Bel liever eerst even.
applicant-done-invited = ✓ De uitnodiging is verstuurd, in dezelfde chat. Is die gelezen, dan vraag ik je om de code van vier cijfers. Wat is verteld, is gewist.
applicant-done-no = ✓ Deze persoon heeft een vriendelijk bericht gekregen. Alles is gewist.
applicant-button-invite = { $name } uitnodigen
applicant-button-no = Niet uitnodigen
applicant-button-no-sure = Ja, niet uitnodigen
