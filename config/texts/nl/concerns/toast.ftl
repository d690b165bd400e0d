# Wat even in beeld komt na een druk op een knop van een melding.

toast-act-note = De notitie is bewaard.
toast-act-feedback = Verstuurd. De melder krijgt je tekst.
toast-act-ask = Verstuurd. De melder krijgt je vraag.
toast-act-extend = De termijn is verlengd. { $outside ->
    [yes] De melder krijgt hiervan geen bericht: bel zelf.
   *[no] De melder krijgt je uitleg.
 }
toast-act-extend-asked = Gevraagd. De coördinator beslist.
toast-act-escalate = Opgeschaald. De coördinator krijgt bericht.
toast-act-ask-identity = Gevraagd. De melder beslist.
toast-act-pass-on = Gevraagd. De melder beslist.
toast-act-ask-back = Verstuurd. De melder hoort wat ervan kwam.
toast-act-leave-closed = De melding blijft gesloten. De melder krijgt je uitleg.
toast-act-postpone-erasure = We bewaren dit langer. { $outside ->
    [yes] De melder krijgt hiervan geen bericht: bel zelf.
   *[no] De melder krijgt je uitleg.
 }
toast-act-keep = Gevraagd. De coördinator beslist.
toast-act-reopen = Heropend. { $outside ->
    [yes] De melder krijgt hiervan geen bericht: bel zelf.
   *[no] De melder krijgt bericht.
 }
toast-act-close = Afgesloten. { $outside ->
    [yes] De melder krijgt hiervan geen bericht: bel zelf.
   *[no] De melder krijgt bericht.
 }
toast-act-stopped = Gestopt. Er is niets verstuurd.
toast-act-discarded = Weggegooid. Er is niets verstuurd.

toast-card-acknowledge = Ontvangst bevestigd. { $outside ->
    [yes] De melder krijgt hiervan geen bericht: bel zelf.
   *[no] De melder krijgt bericht.
 }
toast-card-take-up = Jij hebt dit opgepakt. { $outside ->
    [yes] De melder krijgt hiervan geen bericht: bel zelf.
   *[no] De melder krijgt bericht.
 }
toast-card-read = De tekst staat zo hieronder.
toast-card-read-already = De tekst staat er al, tot { $hour } uur.
toast-card-write = Kijk onderaan: daar vraag ik om je tekst.
toast-card-confirm = Kijk onderaan: daar vraag ik of het klopt.
toast-card-withdrawn = De melder heeft dit ingetrokken.
toast-card-choose = Kijk onderaan: daar kies je hoe het is afgelopen.
toast-card-partner = Kijk onderaan: daar kies je naar wie dit gaat.
toast-card-already-acknowledged = { $who } was je voor: de ontvangst is al bevestigd.
toast-card-already-taken-up = { $who } was je voor en heeft dit al opgepakt.
toast-card-already-closed = { $who } heeft dit al afgesloten.
toast-card-yourself-acknowledged = Je hebt de ontvangst al bevestigd.
toast-card-yourself-taken-up = Je hebt dit al opgepakt.
toast-card-yourself-closed = Je hebt dit al afgesloten.

toast-desk-assigned = { $name } heeft dit nu. { $outside ->
    [yes] De ambtenaren horen het, de melder niet: bel zelf.
   *[no] De ambtenaren en de melder horen het.
 }
toast-desk-reminded = De ambtenaren krijgen een herinnering.
toast-desk-granted = Toegestaan. De ambtenaren horen het.
toast-desk-refused = Niet toegestaan. De ambtenaren horen het.

toast-presence-away = Op afwezig gezet
toast-presence-back = Op aanwezig gezet

toast-duty-given = Veranderd. Beiden horen het.
toast-duty-offered = Gevraagd. De anderen op het rooster krijgen bericht.
toast-duty-offered-already = Dit heb je al gevraagd.
toast-duty-taken = Geruild. Jullie horen het allebei.
toast-act-told-by-phone = Genoteerd. { $outside ->
    [yes] De melder krijgt hiervan geen bericht.
   *[no] De melder krijgt bericht.
 }
toast-card-called = Genoteerd dat je belde. De melder krijgt bericht.
toast-card-not-reached = Genoteerd. De melder leest dat je belde.
