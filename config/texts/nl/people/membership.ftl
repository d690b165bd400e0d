# Meedoen: even pauze, weer terug, en je rol.

membership-head = <b>Meedoen</b>
membership-taking-part = Je doet mee. Je krijgt uitnodigingen en berichten van het netwerk.
membership-seats-lost = 🪑 { $count ->
    [one] Je hebt gezegd dat je naar een bijeenkomst komt. Neem je pauze? Dan gaat je plaats naar een ander.
   *[other] Je hebt gezegd dat je naar { $count } bijeenkomsten komt. Neem je pauze? Dan gaan je plaatsen naar een ander.
 } Ben je terug, dan kun je opnieuw antwoorden, zolang er plaats is.
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

membership-roles-head =
    <b>Mijn rol</b>

    Wat past bij jou? Kies er geen, een of meer. Wat je kiest, mag de coördinator zien; die kan er ook een vraag of uitnodiging op richten. Nog een keer kiezen haalt het weg; dan is het ook bij ons weg.
membership-role-connector = Verbinder
membership-role-representative = Vertegenwoordiger
membership-role-doer = Doener
membership-role-critic = Luis in de pels
membership-role-social = Sociaal beroep
membership-role-connector-means = • <b>Verbinder</b>: je kent veel mensen en brengt ze bij elkaar.
membership-role-representative-means = • <b>Vertegenwoordiger</b>: je weet wat er in een groep leeft en vertelt dat namens hen.
membership-role-doer-means = • <b>Doener</b>: je pakt dingen aan en wilt dat er iets gebeurt.
membership-role-critic-means = • <b>Luis in de pels</b>: je durft de gemeente tegen te spreken en denkt mee hoe het beter kan.
membership-role-social-means = • <b>Sociaal beroep</b>: je werkt met mensen, zoals in de zorg, op een school of met jongeren. Een nieuwe sleutelfiguur kan daar als buddy veel aan hebben.

membership-welcome-back = 👋 Welkom terug! Je pauze is voorbij. Vanaf nu krijg je weer uitnodigingen van het netwerk. Nog niet zover? Stuur /pauze.
membership-chair-left = 👤 Wie een of meer bijeenkomsten zou voorzitten, doet niet meer mee. Bij die bijeenkomsten staat nu geen voorzitter. Wil je een ander kiezen? Stuur /bijeenkomst en kies de bijeenkomst.
membership-chair-away = 👤 Wie een of meer bijeenkomsten zou voorzitten, kan er dan niet zijn. Bij die bijeenkomsten staat nu geen voorzitter. Wil je een ander kiezen? Stuur /bijeenkomst en kies de bijeenkomst.
membership-left = Je bent nu uit het netwerk. Je naam, je buurt en je keuzes zijn gewist. Dank je wel voor alles wat je voor je buurt en voor ons hebt gedaan. Het ga je goed! Wil je ooit terug? Je bent altijd welkom. Bel dan de gemeente.

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
membership-behalf = Namens wie of wat je meedoet: “{ $words }”. De coördinator ziet dit.
membership-line-behalf = Doet mee namens: “{ $words }”
membership-button-behalf = Namens wie of wat ik meedoe
membership-button-no-behalf = Dat weghalen
membership-button-withdraw = Mijn voorstelling weghalen
