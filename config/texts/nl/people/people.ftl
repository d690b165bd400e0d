# Wat mensen horen die erbij komen, die niet meer meedoen, of die niet in het netwerk zitten.

people-stranger =
    ☎️ <b>Is er nu gevaar? Bel 112.</b> Wat je hier stuurt, leest niemand.

    Deze bot is alleen voor mensen met een geldige uitnodiging. Wil je de gemeente iets vertellen? Bel { $phone }. Wil je meedoen? Vraag daar om een (nieuwe) uitnodiging. Was je lid, en wil je weten wat we van je bewaren? Typ /gegevens.
people-stranger-join = Wil je meer weten over het netwerk, of meedoen? Laat hier je nummer achter, dan belt iemand van de gemeente je: { $address }
people-rights = Bewaren we iets van dit account? Dan heeft de coördinator nu je vraag wat dat is, en krijg je uiterlijk { $due } antwoord, hier of telefonisch. Bewaren we niets, dan hoor je niets. Iets anders, zoals wissen? Bel { $phone }.

people-welcome =
    <b>Welkom, { $name }!</b>

    Je doet mee met { $network }. Fijn dat je er bent.

    { $role ->
        [official] { $where ->
            [desk] Meldingen komen op de werkplek op het web. Daar lees je ze en pak je ze op. Log je daar nog niet in? Stuur dan /werkplek.
           *[group] Meldingen komen in de ambtenarengroep. Daar lees je ze en pak je ze op. De coördinator voegt je toe aan die groep.
            }
        [coordinator] Met /uitnodigen nodig je mensen uit. Met /netwerk zie je wie er meedoet.
        [chair] Je hoort het hier als er een bijeenkomst is die jij leidt.
       *[key-figure] Zie of hoor je iets waar je je zorgen over maakt? Kies dan hieronder <b>Zorg melden</b>. Heb je zelf hulp nodig? Kies <b>Hulp vragen</b>.
    }

people-welcome-again =
    <b>Welkom terug, { $name }!</b>

    Je bent weer binnen bij { $network }, met alles wat je had. Wat je aan het schrijven was, is gewist. { $role ->
        [official] { $where ->
            [desk] Je werkplek op het web vraag je opnieuw aan: stuur /werkplek.
           *[group] Kijk of je nieuwe account in de ambtenarengroep zit.
            }
        [coordinator] Kijk met /netwerk of alles klopt.
       *[other] Wat je in de tussentijd had moeten horen, komt nu.
    }

people-in-already = Je doet al mee. Deze link is voor iemand die nog niet meedoet; bij jou verandert er niets. Hoort er een andere rol bij jou? Vraag het de coördinator.
people-removed = Je hoort niet meer bij het netwerk. Je kunt hier dus niets meer lezen of doen. Bedankt voor alles wat je hebt gedaan. Heb je hier een vraag over? Bel dan de gemeente.
people-removed-official = Je hoort niet meer bij het netwerk. Je kunt hier dus niets meer lezen of doen. Dank je wel voor alles wat je als bekend gezicht voor de sleutelfiguren hebt gedaan. Wat je had opgepakt, gaat verder bij je collega’s. Zit je in Telegram in de ambtenarengroep? Ga daar dan ook zelf uit. Heb je hier een vraag over? Bel dan de coördinator.

people-welcome-at-desk =
    <b>Welkom, { $name }!</b>

    Je doet mee met { $network }. Fijn dat je er bent.

    { $role ->
        [official] Nieuwe meldingen staan op het bord van je werkplek. Daar lees je ze en pak je ze op.
       *[other] Bij <b>Netwerk</b> zie je wie er meedoet. Daar nodig je ook mensen uit.
    }

people-welcome-again-at-desk =
    <b>Welkom terug, { $name }!</b>

    Je bent weer binnen bij { $network }, met alles wat je had. Wat je aan het schrijven was, is gewist. { $role ->
        [official] Meldingen lees je op het bord van je werkplek.
       *[other] Kijk bij Netwerk of alles klopt.
    }

people-removed-official-at-desk = Je hoort niet meer bij het netwerk. Je kunt hier dus niets meer lezen of doen. Dank je wel voor alles wat je als bekend gezicht voor de sleutelfiguren hebt gedaan. Wat je had opgepakt, gaat verder bij je collega’s. Heb je hier een vraag over? Bel dan de coördinator.
