# Woorden die naar één persoon leiden.

spotting-found =
    <b>Wil je dit er echt bij zetten?</b>
    Er is nog niets verstuurd. Hiermee kun je precies één persoon of plek vinden:
spotting-more = { $count ->
    [one] En nog 1.
   *[other] En nog { $count }.
 }
spotting-why =
    Het hoeft er niet bij. De ambtenaren kunnen je ook zonder helpen. Hoe minder er over anderen staat, hoe veiliger het is. Later vragen kan altijd.

    Weghalen? Kies <b>Aanpassen</b>, pas je eigen bericht aan en kies daarna weer <b>Versturen</b>. Is het echt nodig? Kies <b>Toch versturen</b>.
spotting-kind-bsn = burgerservicenummer
spotting-kind-phone = telefoonnummer
spotting-kind-email = e-mailadres
spotting-kind-web = webadres
spotting-kind-iban = rekeningnummer
spotting-kind-plate = kenteken
spotting-kind-address = adres
