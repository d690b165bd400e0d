# Het vaste menu onder het invoerveld, en wat de bot zegt als iemand iets anders doet.

menu-label-concern = Zorg melden
menu-label-mine = Mijn meldingen
menu-label-help = Hulp vragen
menu-label-together = Samen
menu-label-how = Hoe werkt het?
menu-label-privacy = Privacy
menu-label-network = Netwerk
menu-label-invite = Uitnodigen

menu-welcome =
    Dag { $name }! Dit is <b>{ $network }</b>.

    { $role ->
        [official] { $where ->
            [desk] Nieuwe meldingen zie je op de werkplek op het web. Daar lees je ze en pak je ze op.
           *[group] Nieuwe meldingen zie je in de ambtenarengroep. Daar lees je ze en pak je ze op.
            }
        [coordinator] Kies hieronder <b>Netwerk</b> om te zien wie er meedoet. Met <b>Uitnodigen</b> nodig je iemand uit.
        [chair] Jij leidt bijeenkomsten. Stuur /bijeenkomst om er een uit te schrijven of te bekijken. Kies <b>Bijeenkomsten</b> om te zien waar je zelf bij bent.
       *[key-figure] Zie of hoor je iets waar je je zorgen over maakt? Kies hieronder <b>Zorg melden</b>. Heb je zelf iets nodig? Kies <b>Hulp vragen</b>.
    }
menu-makes-room =
    { $danger ->
        [yes] ☎️ <b>Is er nu gevaar? Bel 112.</b> Het menu komt terug als je klaar bent of stopt.
       *[no] Het menu komt terug als je klaar bent of stopt.
    }
menu-is-back = Het menu staat weer hieronder.
menu-choose = Kies hieronder wat je wilt doen.
menu-unknown-command = Dat ken ik niet. Geen probleem: kies hieronder wat je wilt doen.
menu-unknown-here = Dat ken ik niet. Geen probleem: je kunt hier gewoon verder gaan.
menu-bind-in-group = Stuur /koppel in de besloten groep van de ambtenaren, niet hier. Zet de bot eerst in die groep.
menu-text-only = Dank je, maar ik kan nu alleen tekst lezen. Stickers, video’s en bestanden bewaar ik niet. Een foto of spraakbericht kan wel mee met een melding: stuur die bij je verhaal.
menu-how-to-leave =
    Er is niets om te stoppen: je bent nergens mee bezig.

    Wil je uit het netwerk? Zeg het tegen de coördinator, of bel { $phone }. Ben je sleutelfiguur of voorzitter? Stuur dan /pauze, om te stoppen of voor even rust. Je naam, je buurt en je concept worden dan meteen gewist.

menu-trouble = Er ging iets mis. Dat ligt aan ons, niet aan jou. Probeer het over een paar minuten nog eens.

menu-label-away = Afwezig
menu-label-back = Weer aanwezig

menu-label-meetings = Bijeenkomsten

menu-label-lost = Telefoon kwijt

menu-label-call-me = Bel mij

menu-welcome-at-desk =
    Dag { $name }! Dit is <b>{ $network }</b>.

    { $role ->
        [official] Nieuwe meldingen staan op het bord van je werkplek. Daar lees je ze en pak je ze op.
       *[other] Kies <b>Netwerk</b> om te zien wie er meedoet. Met <b>Uitnodigen</b> nodig je iemand uit.
    }

menu-bind-in-group-at-desk = Een groep koppelen kan alleen in Telegram: daar stuurt een coördinator /koppel in de besloten groep van de ambtenaren. Op de werkplek is zo’n groep niet nodig.
