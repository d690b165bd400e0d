# Meedoen: even pauze, weer terug, je rol, met wie je meeloopt, en uit het netwerk stappen.

command-pauze = Even pauze, of uit het netwerk

membership-head = <b>Meedoen</b>
membership-taking-part = Je doet mee. Je krijgt uitnodigingen en berichten van het netwerk.
membership-paused = 🌙 Je hebt pauze tot <b>{ $day }</b>. Tot die dag krijg je geen uitnodigingen en geen vragen van het netwerk. Zorgen melden kan gewoon, en over je eigen meldingen hoor je alles.
membership-core = ⭐ Je zit in de kerngroep. Dat bepaalt de coördinator met jou.
membership-roles = Jouw rol: { $roles }
membership-no-roles = Jouw rol: nog niet gekozen. Dat hoeft ook niet.
membership-buddy = Jouw buddy: <b>{ $name }</b>
membership-walks = Je loopt mee met: <b>{ $name }</b>
membership-willing = { $willing ->
    [yes] Buddy: je wilt wel meelopen met iemand die nieuw is.
   *[no] Buddy: je hebt niet gezegd dat je met iemand wilt meelopen.
 }
membership-named = { $named ->
    [yes] Je naam bij een bijeenkomst: mag te zien zijn voor wie ook komt, als iedereen dat goed vindt.
   *[no] Je naam bij een bijeenkomst: alleen de coördinator en de voorzitter zien hem.
 }
membership-choose = 👇 Wil je iets veranderen? Kies een knop. Terugdraaien kan altijd.

membership-button-pause-1 = Pauze: 1 maand
membership-button-pause-3 = 3 maanden
membership-button-until = Pauze tot een dag
membership-button-back = Ik doe weer mee
membership-button-roles = Mijn rol
membership-button-willing-on = Ik wil buddy zijn
membership-button-willing-off = Liever geen buddy meer
membership-button-alone = Ik red me nu zonder buddy
membership-button-step-back = Ik loop niet meer mee
membership-button-named-on = Mijn naam mag te zien zijn
membership-button-named-off = Mijn naam niet laten zien
membership-button-leave = Uit het netwerk stappen
membership-button-own = Terug

membership-roles-head =
    <b>Mijn rol</b>

    Wat past bij jou? Kies er geen, een of meer. Wat je kiest, mag de coördinator zien. Nog een keer kiezen haalt het weg; dan is het ook bij ons weg.
membership-role-connector = Verbinder
membership-role-representative = Vertegenwoordiger
membership-role-doer = Doener
membership-role-critic = Luis in de pels
membership-role-connector-means = • <b>Verbinder</b>: je kent veel mensen en brengt ze bij elkaar.
membership-role-representative-means = • <b>Vertegenwoordiger</b>: je weet wat er in een groep leeft en vertelt dat namens hen.
membership-role-doer-means = • <b>Doener</b>: je pakt dingen aan en wilt dat er iets gebeurt.
membership-role-critic-means = • <b>Luis in de pels</b>: je durft de gemeente tegen te spreken en denkt mee hoe het beter kan.

membership-welcome-back = 👋 Welkom terug! Je pauze is voorbij. Vanaf nu krijg je weer uitnodigingen van het netwerk. Nog niet zover? Stuur /pauze.
membership-chair-left = 👤 Wie een of meer bijeenkomsten zou voorzitten, doet niet meer mee. Bij die bijeenkomsten staat nu geen voorzitter. Wil je een ander kiezen? Stuur /bijeenkomst en kies de bijeenkomst.
membership-left = Je bent nu uit het netwerk. Je naam, je buurt en je keuzes zijn gewist. Dank je wel voor alles wat je voor je buurt en voor ons hebt gedaan. Het ga je goed! Wil je ooit terug? Je bent altijd welkom. Bel dan de gemeente.

toast-membership-paused = Je hebt pauze. Rust goed uit!
toast-membership-back = Welkom terug!
toast-membership-buddy-on = Fijn! Als er iemand nieuw is, kan ik je vragen.
toast-membership-buddy-off = Goed. Ik vraag je niet meer als buddy.
toast-membership-named-on = Je naam mag te zien zijn.
toast-membership-named-off = Je naam is niet te zien voor andere leden.
toast-membership-role-on = Bewaard
toast-membership-role-off = Weggehaald
toast-membership-alone = Goed! Je buddy hoort dat het gelukt is.
toast-membership-stepped-back = Goed. De coördinator zoekt iemand anders. Dank je wel!

refusal-pause-not-yours = Dit is voor sleutelfiguren en voorzitters. Ben je ambtenaar? Kies dan Afwezig in je menu.
refusal-pause-not-later = Kies een dag vanaf morgen, bijvoorbeeld over een maand.
refusal-pause-too-long = Een pauze duurt hoogstens { $months } maanden. Kies een eerdere dag. Daarna kun je opnieuw pauze nemen.
refusal-leave-not-alone = Je werk moet eerst naar een ander. Vraag een coördinator om je uit het netwerk te halen.

form-pause-title = Pauze
form-pause-until = Op welke dag wil je weer meedoen?
form-pause-until-hint = Tot die dag laat het netwerk je met rust. Daarna krijg je een berichtje van mij.
form-pause-until-name = Weer terug op
form-pause-send = Pauze nemen
form-pause-preview = Je neemt pauze en doet weer mee op <b>{ $day }</b>. Eerder terugkomen kan altijd, met /pauze.

form-leaving-title = Uit het netwerk
form-leaving-why = Jammer dat je weg wilt. Wat is de belangrijkste reden?
form-leaving-why-hint = De coördinator leest dit, om ervan te leren.
form-leaving-why-name = Reden
form-leaving-why-time = Ik heb geen tijd of energie meer
form-leaving-why-moved = Ik ga verhuizen of iets anders doen
form-leaving-why-expected = Ik had er iets anders van verwacht
form-leaving-why-heard = Ik voelde me niet gehoord
form-leaving-why-unsafe = Ik voelde me er niet prettig bij
form-leaving-why-other = Iets anders, of dat zeg ik liever niet
form-leaving-words = Wil je er iets over vertellen?
form-leaving-words-hint = Wat ging goed, en wat kan beter? Je mag dit overslaan.
form-leaving-words-name = Wat je erover vertelt
form-leaving-successor = Wie zou jou kunnen opvolgen?
form-leaving-successor-hint = Schrijf een naam alleen op als die persoon dat goed vindt. Een organisatie of plek mag ook. Je mag dit overslaan.
form-leaving-successor-name = Wie je kan opvolgen
form-leaving-send = Ja, ik stap eruit
form-leaving-preview =
    <b>Je stapt uit het netwerk.</b>
    • Je naam, je buurt, je keuzes en wat je nog aan het invullen was, worden meteen gewist.
    • Wat je hebt gemeld, gaat door zonder je naam. Je hoort daar niets meer over.
    • Je kunt hier daarna niets meer lezen of doen.

    Dit leest de coördinator, met je naam. Zodra de coördinator het heeft, wis ik het hier:
form-leaving-after = Kies daarna wat je wilt. Bedenk je je? Kies Weggooien, dan blijf je gewoon meedoen.

exit-head =
    👋 <b>{ $name }</b> is gestopt met het netwerk.

    Reden: { $why }
exit-words = <b>Wat erover is verteld:</b>
    <pre>{ $words }</pre>
exit-successor = <b>Wie zou kunnen opvolgen:</b>
    <pre>{ $words }</pre>
exit-foot = Dit bericht staat alleen nog hier. De naam is al gewist en deze woorden ook. Een bedankje van jou wordt vast gewaardeerd.

membership-line-core = Kerngroep: { $core ->
    [yes] ja
   *[no] nee
 }
membership-line-roles = Koos zelf: { $roles }
membership-line-buddy = Buddy: { $name }
membership-line-walks = Loopt mee met: { $name }
membership-line-willing = Wil buddy zijn voor iemand die nieuw is
membership-line-paused = 🌙 Heeft pauze tot { $day }
membership-button-core-on = In de kerngroep zetten
membership-button-core-off = Uit de kerngroep halen
membership-button-choose-buddy = Buddy kiezen
toast-core-on = Zit nu in de kerngroep
toast-core-off = Zit nu niet meer in de kerngroep

buddy-who = { $why ->
    [new] <b>{ $name }</b> is nieuw.
    [declined] Wie je vroeg, kan nu niet meelopen met <b>{ $name }</b>.
    [silent] Wie je vroeg om mee te lopen met <b>{ $name }</b>, heeft een week niet geantwoord.
    [left] Wie meeliep of zou meelopen met <b>{ $name }</b>, kan dat nu niet.
   *[none] <b>{ $name }</b> heeft nog geen buddy.
 } Wie loopt er mee met { $name }? Hieronder staan leden die dat zelf hebben aangeboden. Kies er een. Ik vraag het dan, nog zonder de naam te noemen.
buddy-nobody = Er is nu niemand die kan meelopen met <b>{ $name }</b>. Leden kunnen zich aanbieden met /pauze. Vertel ze dat eens bij een bijeenkomst.
buddy-waits = Ik heb <b>{ $buddy }</b> gevraagd om mee te lopen met <b>{ $name }</b>. Je hoort hier het antwoord. Toch liever een ander? Kies dan hieronder.
buddy-found = ✓ <b>{ $buddy }</b> loopt mee met <b>{ $name }</b>. Ze weten het allebei.
buddy-button-one = { $name } · { $place }
buddy-button-later = Nu niet
buddy-button-back = Terug
toast-buddy-asked = Ik vraag het aan { $name }.

buddy-ask = 🤝 Er is een nieuwe sleutelfiguur (buurt: { $place }). Wil jij de eerste tijd meelopen?

    Een buddy deelt ervaringen, denkt mee en helpt als iets nieuw of lastig is. Af en toe bellen of samen naar een bijeenkomst gaan is al genoeg. Zeg je ja? Dan hoor je om wie het gaat, en die hoort jouw naam.
buddy-button-yes = Ja, dat doe ik
buddy-button-no = Nu niet
buddy-agreed = 🤝 Dank je wel! Je loopt mee met <b>{ $name }</b>. Die hoort nu ook jouw naam. Spreek elkaar bij de volgende bijeenkomst, of vraag de coördinator om jullie aan elkaar voor te stellen.
buddy-declined = Goed, geen probleem. Dank je voor je antwoord. De coördinator vraagt iemand anders.
buddy-over = Dit is niet meer nodig. Dank je wel!
buddy-yours = 🤝 Je hebt een buddy: <b>{ $colleague }</b>. Die doet al langer mee en wil de eerste tijd met je meelopen. Je buddy deelt ervaringen, denkt mee en helpt als iets nieuw of lastig is. Spreek elkaar bij de volgende bijeenkomst, of vraag de coördinator om jullie aan elkaar voor te stellen.
buddy-called-off = Je hoeft toch geen buddy te zijn: de coördinator heeft iemand anders gevraagd. Dank je wel dat je erover nadacht!
buddy-ended = 🤝 { $colleague } redt het nu zonder buddy. Dat is mooi, en dat komt ook door jou. Dank je wel!
buddy-newcomer-left = De nieuwe sleutelfiguur van wie jij de buddy was of zou worden, doet niet meer mee. Je hoeft niets te doen. Dank je wel!
buddy-left = Je buddy kan niet meer met je meelopen. De coördinator weet het en zoekt iemand anders voor je. Heb je een vraag? Stel hem gerust bij de volgende bijeenkomst.

refusal-buddy-gone = Deze persoon kan nu geen buddy zijn. Kies iemand anders.
refusal-buddy-has-one = Er loopt al iemand mee. Je hoeft niets te doen.
refusal-buddy-settled = Dit is niet meer nodig. Dank je wel!

thanks-head =
    🌷 <b>Dank je wel, { $name }!</b>

    Vandaag bedanken we iedereen die dit jaar meedeed met { $network }. Dus ook jou.
thanks-numbers = <b>Jouw jaar:</b>
thanks-meetings = { $count ->
    [one] • Je was bij 1 bijeenkomst.
   *[other] • Je was bij { $count } bijeenkomsten.
 }
thanks-points = { $count ->
    [one] • 1 punt van jou kwam op de agenda.
   *[other] • { $count } punten van jou kwamen op de agenda.
 }
thanks-agreements = { $count ->
    [one] • Je kwam 1 afspraak na.
   *[other] • Je kwam { $count } afspraken na.
 }
thanks-years = { $years ->
    [0] Je kwam er dit jaar bij. Fijn dat je er bent!
    [one] Je doet al 1 jaar mee.
   *[other] Je doet al { $years } jaar mee.
 }
thanks-alone = Alleen jij ziet deze getallen. Meldingen tel ik niet: daar gaat het niet om hoeveel.
thanks-foot = Wat jij doet, telt voor je buurt. Tot volgend jaar!
