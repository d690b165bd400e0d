# Een bericht aan velen: schrijven, versturen, hoe ver het is, en wat mensen terugzeggen.

announcement =
    📣 <b>{ $network }</b>
    { $name ->
        [none] Bericht van de coördinator:
       *[other] Bericht van { $name }, coördinator:
    }

    { $words }
announcement-from-leader =
    📣 <b>{ $network }</b>
    { $name ->
        [none] Bericht van wie de bijeenkomst leidt:
       *[other] Bericht van { $name }, die de bijeenkomst leidt:
    }

    { $words }
announcement-file = 📎 Hoort bij het bericht hierboven.
announcement-button-reply = Reageren

announcement-page =
    <b>Bericht</b> · { $stage ->
        [planned] wacht tot { $day }, { $hour } uur
        [stopped] tegengehouden
       *[sent] verstuurd op { $day }, { $hour } uur
    }
    Voor: { $audience }

    <blockquote>{ $words }</blockquote>

    { $stage ->
        [planned] Nu zijn dat { $total ->
            [one] 1 persoon
           *[other] { $total } mensen
        }. Dat duurt { $minutes ->
            [0] minder dan een minuut
            [one] ongeveer 1 minuut
           *[other] ongeveer { $minutes } minuten
        }. Je hoort het als iedereen aan de beurt is geweest.
        [stopped] Bezorgd: { $delivered } van { $total }. De anderen krijgen het niet meer.
       *[sent] Bezorgd: { $delivered } van { $total }
    Onderweg: { $waiting }
    Niet bezorgd: { $blocked }
    }
announcement-page-on-its-way = Dit duurt { $minutes ->
    [0] minder dan een minuut
    [one] ongeveer 1 minuut
   *[other] ongeveer { $minutes } minuten
 }. Je hoort het als iedereen aan de beurt is geweest.
announcement-page-night = Het is nacht. Wie het nog niet heeft, krijgt het om { $hour } uur. Je hoort het als iedereen aan de beurt is geweest.
announcement-page-slow = Het duurt langer dan verwacht: bij sommigen lukt het nog niet. Ik blijf het proberen.
announcement-page-stuck = Onderweg: bij deze mensen lukt het al een dag niet. Ik blijf het proberen. Vraag wie de bot beheert om <code>schakel check</code> te draaien. Is het belangrijk? Vertel het dan ook op een andere manier.
announcement-page-blocked = Niet bezorgd: deze mensen zijn nu niet te bereiken. Meestal hebben zij de bot geblokkeerd. Wie weer bereikbaar is, krijgt het bericht alsnog. Is het belangrijk? Bel dan rond, of vertel het dan ook op een andere manier.
announcement-report-changes = Dit bericht verandert vanzelf als iedereen aan de beurt is geweest.
announcement-done = ✓ Iedereen is aan de beurt geweest.
announcement-page-gone = Dit bericht is er niet meer. Berichten worden na { $days ->
    [one] 1 dag
   *[other] { $days } dagen
 } gewist.
announcement-list =
    <b>Berichten</b>

    { $count ->
        [0] Er zijn nog geen berichten. Kies <b>Bericht sturen</b> om er een te schrijven.
       *[other] Kies een bericht. Dan zie je hoe ver het is.
    }
announcement-line = { $sign } { $day }: { $words }

announcement-button-new = Bericht sturen
announcement-button-list = Berichten
announcement-button-stop = Tegenhouden
announcement-toast-stopped = Tegengehouden. Wie het nog niet had, krijgt het niet meer.

announcement-preview =
    { $count ->
        [one] Gaat naar <b>1 persoon</b>
       *[other] Gaat naar <b>{ $count } mensen</b>
    } ({ $audience }). Dat duurt <b>{ $minutes ->
        [0] minder dan een minuut
        [one] ongeveer 1 minuut
       *[other] ongeveer { $minutes } minuten
    }</b>.
    { $moment ->
        [now] Het gaat weg zodra je op Versturen drukt.
       *[other] Het gaat weg op { $moment }.
    }
announcement-preview-night = 🌙 ’s Nachts stuur ik niets. Mensen krijgen het om { $hour } uur.
announcement-preview-file = 📎 Met de pdf <b>{ $name }</b>.
announcement-preview-in = <i>Zo zien mensen het ({ $tongue ->
    [nl] Nederlands
    [en] Engels
   *[other] { $tongue }
 }):</i>
announcement-preview-cut = <i>Het bericht is te lang om hier heel te laten zien. Het gaat wel heel mee.</i>
