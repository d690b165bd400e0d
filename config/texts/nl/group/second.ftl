# Een tweede persoon: een ambtenaar gaat akkoord met wat een coördinator voorstelt.

second-person =
    👥 Voorstel van <b>{ $by }</b>: <b>{ $name }</b> wordt { $role ->
        [official] ambtenaar in dit netwerk. Dan leest { $name } alle meldingen.
       *[coordinator] coördinator van dit netwerk. Dan ziet { $name } welke meldingen er zijn en wat te lang duurt, en mag { $name } in een ambtenarengroep meelezen.
    }

    Ga jij akkoord? Ken je { $name } niet, of twijfel je? Vraag het eerst aan je collega's. Eén akkoord van een ambtenaar is genoeg, en één nee houdt het tegen. Zegt niemand iets, dan gaat het na <b>{ $until }</b> niet door.
second-again =
    👥 Voorstel van <b>{ $by }</b>: <b>{ $name }</b>, wiens telefoon kwijt was, doet weer mee als { $role ->
        [official] ambtenaar
       *[coordinator] coördinator
    }.

    Ga jij akkoord? Bel { $name } eerst even, of spreek elkaar. Zo weet je dat niet een ander binnenkomt. Eén akkoord van een ambtenaar is genoeg, en één nee houdt het tegen. Zegt niemand iets, dan gaat het na <b>{ $until }</b> niet door.
second-group =
    👥 Voorstel van <b>{ $by }</b>: <b>{ $title }</b> wordt de ambtenarengroep. Alle meldingen komen dan daar, en ik verlaat de groep van nu.

    Ga jij akkoord? Kijk wie er in die groep zit. Eén akkoord van een ambtenaar is genoeg, en één nee houdt het tegen. Zegt niemand iets, dan gaat het na <b>{ $until }</b> niet door.
second-same =
    👥 Voorstel van <b>{ $by }</b>: de ambtenarengroep <b>{ $title }</b> opnieuw koppelen, zoals die nu is. Het is dezelfde groep, maar wat hieronder staat, is dan goed gevonden.

    Ga jij akkoord? Eén akkoord van een ambtenaar is genoeg, en één nee houdt het tegen. Zegt niemand iets, dan gaat het na <b>{ $until }</b> niet door.
second-guest =
    👥 Voorstel van <b>{ $by }</b>: <b>{ $name }</b> mag meelezen in de ambtenarengroep, maar staat niet op de lijst van ambtenaren en coördinatoren.

    Ga jij akkoord? Ken je { $name } niet, of twijfel je? Vraag het eerst aan je collega's. Eén akkoord van een ambtenaar is genoeg, en één nee houdt het tegen. Zegt niemand iets, dan gaat het na <b>{ $until }</b> niet door.
second-guest-nameless =
    👥 Voorstel van <b>{ $by }</b>: <b>iemand zonder zichtbare naam</b> mag meelezen in de ambtenarengroep, maar staat niet op de lijst. Tik hier om te kijken wie het is: <a href="tg://user?id={ $account }">deze persoon</a> (Telegram-nummer { $account }).

    Ga jij akkoord? Twijfel je? Vraag het eerst aan je collega's. Eén akkoord van een ambtenaar is genoeg, en één nee houdt het tegen. Zegt niemand iets, dan gaat het na <b>{ $until }</b> niet door.
second-count =
    👥 Voorstel van <b>{ $by }</b>: { $count ->
        [one] 1 persoon of bot die ik niet ken, mag
       *[other] { $count } mensen of bots die ik niet ken, mogen
    } meelezen in de ambtenarengroep.

    Ga jij akkoord? Kijk eerst in Telegram wie er in de groep zit. Eén akkoord van een ambtenaar is genoeg, en één nee houdt het tegen. Zegt niemand iets, dan gaat het na <b>{ $until }</b> niet door.
second-desk =
    👥 <b>{ $name }</b> ({ $role ->
        [official] ambtenaar
       *[coordinator] coördinator
    }) wil ook op de werkplek op het web werken, met een account van de gemeente.

    Ga jij akkoord? Bel { $name } eerst even, of spreek elkaar. Zo weet je dat niet een ander binnenkomt. Eén akkoord van een ambtenaar is genoeg, en één nee houdt het tegen. Zegt niemand iets, dan gaat het na <b>{ $until }</b> niet door.
second-former = een coördinator die niet meer meedoet
second-button-yes = Ja, akkoord
second-button-no = Nee, niet akkoord
second-answered-yes = ✓ Je bent akkoord gegaan. Alle ambtenaren en coördinatoren horen het.
second-answered-no = Je bent niet akkoord gegaan. Het gaat niet door. De coördinator en je collega's horen het.
second-refused-person = <b>{ $colleague }</b> ging niet akkoord met iemand die erbij zou komen. Het gaat niet door.
second-refused-group = <b>{ $colleague }</b> ging niet akkoord met wat over de ambtenarengroep was voorgesteld. Alles blijft zoals het was.
second-refused-guest = <b>{ $colleague }</b> ging niet akkoord met wie er zou meelezen in de ambtenarengroep. Haal diegene uit de groep. Tot dan laat ik daar geen teksten zien.
second-refused-desk = <b>{ $colleague }</b> ging niet akkoord met een account voor de werkplek op het web. Het gaat niet door.
second-lapsed-desk = Er was gevraagd om een account voor de werkplek op het web, maar geen ambtenaar ging op tijd akkoord. Het gaat niet door. Opnieuw vragen kan met een nieuwe code.
second-lapsed-person = Er zou iemand bij komen, maar geen ambtenaar ging op tijd akkoord. Het gaat niet door. Hoort die er wel bij? Dan kan een coördinator opnieuw uitnodigen.
second-lapsed-again = Iemand wiens telefoon kwijt was, zou met een ander account terugkomen, maar de beheerder van de server ging niet op tijd akkoord. Het gaat niet door. Maak een nieuwe link als het wel klopt.
second-lapsed-group = Er was iets voorgesteld over de ambtenarengroep, maar geen ambtenaar ging op tijd akkoord. Alles blijft zoals het was. Een coördinator kan in die groep opnieuw /koppel sturen.
second-lapsed-guest = Er zou iemand meelezen in de ambtenarengroep die niet op de lijst staat, maar geen ambtenaar ging op tijd akkoord. Haal diegene uit de groep. Tot dan laat ik daar geen teksten zien.
second-lost-person = Er zou iemand bij komen, maar de telefoon van wie dat voorstelde is kwijt. Het gaat niet door. Hoort die er wel bij? Dan kan een coördinator opnieuw uitnodigen.
second-lost-group = Er was iets voorgesteld over de ambtenarengroep, maar de telefoon van wie dat voorstelde is kwijt. Alles blijft zoals het was. Een coördinator kan in die groep opnieuw /koppel sturen.
second-lost-guest = Er zou iemand meelezen in de ambtenarengroep die niet op de lijst staat, maar de telefoon van wie dat voorstelde is kwijt. Haal diegene uit de groep. Tot dan laat ik daar geen teksten zien.

second-guest-nameless-at-desk =
    👥 Voorstel van <b>{ $by }</b>: <b>iemand zonder zichtbare naam</b> mag meelezen in de ambtenarengroep, maar staat niet op de lijst (Telegram-nummer { $account }). Wie het is, is alleen in Telegram te zien: vraag het een collega die in de groep zit.

    Ga jij akkoord? Twijfel je? Vraag het eerst aan je collega's. Eén akkoord van een ambtenaar is genoeg, en één nee houdt het tegen. Zegt niemand iets, dan gaat het na <b>{ $until }</b> niet door.
second-lapsed-group-at-desk = { second-lapsed-group } { group-in-telegram-at-desk }
second-lost-group-at-desk = { second-lost-group } { group-in-telegram-at-desk }
second-lost-guest-at-desk = { second-lost-guest } { group-in-telegram-at-desk }
second-phone =
    👥 <b>{ $name }</b> ({ $role ->
        [official] ambtenaar
       *[coordinator] coördinator
    }) heeft alleen de werkplek op het web, en wil ook in Telegram meedoen.

    Ga jij akkoord? Bel { $name } eerst even, of spreek elkaar. Zo weet je dat het geen telefoon van een ander is. Eén akkoord van een ambtenaar is genoeg, en één nee houdt het tegen. Zegt niemand iets, dan gaat het na <b>{ $until }</b> niet door.

second-refused-phone = <b>{ $colleague }</b> ging niet akkoord met Telegram voor een collega. Het gaat niet door.
second-lapsed-phone = Een collega wilde ook in Telegram meedoen, maar geen ambtenaar ging op tijd akkoord. Het gaat niet door. Opnieuw vragen kan met een nieuwe link.
