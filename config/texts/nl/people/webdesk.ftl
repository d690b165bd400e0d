# Een account voor de werkplek op het web: van wie het is, en hoe het eindigt.

webdesk-page =
    <b>Je werkplek op het web</b>

    { $state ->
        [open] Je hebt een account op de werkplek: { $address }. Vertrouw je iets niet? Sluit je werkplek dan hieronder.
        [waits] Je hebt gezegd dat een account van jou is. Een ander moet nog akkoord gaan.
       *[none] Je hebt nog geen account op de werkplek. Ga naar { $address } en log in met je account van de gemeente. Je ziet dan een code. Stuur mij hier <b>/werkplek</b> met die code erachter.
    }

    Kan een collega niet meer veilig inloggen? Sluit die werkplek dan meteen. De rest blijft zoals het is.

webdesk-nowhere = Dit netwerk heeft geen werkplek op het web.
webdesk-code =
    <b>Staat code { $code } nu op je eigen scherm?</b>

    Dan vraag ik of dit account bij jou hoort. Kreeg je de code van iemand anders? Druk dan op nee. Anders kan die persoon meelezen met jouw naam.

webdesk-no-code = Dit is geen code van de werkplek. Een code heeft acht tekens, zoals ABCD-2345. Je ziet hem als je op de werkplek inlogt.
webdesk-button-mine = Ja, de code staat op mijn scherm
webdesk-button-close = Werkplek van { $name } sluiten
webdesk-button-sure = Ja, sluiten
webdesk-sure =
    <b>De werkplek van { $name } sluiten?</b>

    Dan kan dat account daar meteen niets meer lezen of doen. De ambtenaren en de coördinatoren horen het. Weer openen kan met een nieuwe code en een akkoord.

webdesk-toast = De werkplek van { $name } is gesloten.
webdesk-asked =
    Goed. { $second ->
        [operator] De beheerder van de server moet akkoord gaan, want er is geen andere ambtenaar.
       *[official] Een andere ambtenaar moet akkoord gaan. Ik vraag het aan je collega’s.
    } Daarna log je op de werkplek opnieuw in. Zegt niemand iets, dan vervalt het na een week.

webdesk-yours = ✓ Je werkplek op het web is open: { $address }. Log daar opnieuw in.
webdesk-closed = 🚫 { $by } heeft je werkplek op het web gesloten. Je bent daar uitgelogd. Weet je niet waarom? Bel dan een collega.
webdesk-phone-asked = Goed. Een andere ambtenaar moet nog akkoord gaan. Daarna krijg je hier je berichten van Schakel.
webdesk-phone-yours = ✓ Vanaf nu krijg je je berichten van Schakel hier. Je werkplek op het web houd je. Zet in Telegram een slot op de app en tweestapsverificatie aan.
webdesk-phone-gone = Je krijgt je berichten van Schakel nu alleen nog op de werkplek. Hier kun je niets meer lezen of doen.

webdesk-page-at-desk =
    <b>Je werkplek op het web</b>

    Je hebt alleen de werkplek: { $address }. Wil je ook Telegram? Ga naar <b>Waar je bent ingelogd</b>, en dan naar wie een werkplek heeft. { $state ->
        [waits] Een ander moet nog akkoord gaan.
       *[other] {""}
    }

    Kan een collega niet meer veilig inloggen? Sluit die werkplek dan meteen. De rest blijft zoals het is.
