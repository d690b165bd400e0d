# Woorden die naar één persoon leiden, en wat er na een gesprek uit de chat verdwijnt.

refusal-bsn = Hierin staat een burgerservicenummer. Dat bewaar ik nooit. Ik haal het bericht hier weg. Typ het gerust opnieuw, zonder dat nummer.

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

reporting-button-send-anyway = Toch versturen
reporting-button-whole-town = Hele gemeente
reporting-button-leave-it = Zo laten
reporting-recognisable =
    <b>Misschien herkennen ze je aan de buurt.</b>
    Er is nog niets verstuurd. In { $neighbourhood } wonen maar een paar sleutelfiguren. Je naam staat er niet bij, maar de buurt kan verraden dat jij het bent.

    <b>Hele gemeente</b>: de ambtenaren zien de buurt niet. Staat de buurt ook in je verhaal? Dan lezen ze hem daar wel.
    <b>Zo laten</b>: de ambtenaren zien de buurt wel.

    Na je keuze verstuur ik het.
whole-town = hele gemeente

tidied = 🧹 De berichten van dit gesprek heb ik uit deze chat gehaald.
tidied-partly = 🧹 Niet alle berichten van dit gesprek kon ik uit deze chat halen. Telegram laat mij alleen wissen wat jonger is dan twee dagen. Zie je hierboven nog iets staan? Wis het dan zelf.
