# Wat even in beeld komt bij Mijn meldingen.

toast-mine-stands = Dat kan nu niet meer. { $reference } is { $stage ->
    [filed] verstuurd, maar nog niet bevestigd
    [acknowledged] ontvangen en loopt
    [taken-up] opgepakt en loopt
    [closed] afgesloten
   *[withdrawn] ingetrokken
 }.
toast-mine-words-there = Je woorden staan er al, tot { $hour } uur.
