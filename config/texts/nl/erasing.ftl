# Wat mensen horen als iets is gewist.

erasing-reporter = 🗑 <b>{ $reference }</b> is gewist.

    { $why ->
        [term] De tijd dat we je { erasing-kind } bewaren, is voorbij.
        [withdrawn] Je had je { erasing-kind } ingetrokken.
       *[other] De gemeente heeft je { erasing-kind } nu gewist.
     } Wij bewaren er niets meer van: geen woorden, geen foto’s en geen antwoorden. Het kenmerk heb je niet meer nodig. Je kunt ook zelf de berichten in deze chat wissen.
erasing-kind = { $kind ->
    [help] hulpvraag
   *[concern] melding
 }
erasing-group = 🗑 <b>{ $reference }</b> is gewist. Er is niets meer van bewaard.
erasing-topic-stuck = ⚠️ Het onderwerp van <b>{ $reference }</b> moet weg uit de ambtenarengroep, want de melding is gewist. Dat lukt mij niet. Geef mij in de groep het recht om berichten te verwijderen. Ik probeer het elk uur opnieuw.
erasing-topic-left = ⚠️ Het onderwerp van <b>{ $reference }</b> staat nog in de vorige ambtenarengroep. De melding is gewist. Ik kan daar niet meer bij. Wil jij dat onderwerp daar verwijderen?
erasing-topic-off = ⚠️ <b>{ $reference }</b> is gewist. In de ambtenarengroep staan onderwerpen uit, dus ik kan het onderwerp niet in één keer weghalen. Mijn eigen berichten haal ik één voor één weg. Wat ambtenaren er zelf schreven, staat er nog. Wil jij dat weghalen, of onderwerpen weer aanzetten? Dan haal ik het onderwerp weg. Ik probeer het elk uur.
erasing-message-stays = ⚠️ Een bericht van mij over <b>{ $reference }</b> moet weg uit de ambtenarengroep. Telegram laat mij het nu niet weghalen en ook niet leegmaken. Wil jij het daar verwijderen? Zoek in de groep op <b>{ $reference }</b>.
erasing-person = 🗑 Alles wat wij van je bewaarden, is nu gewist: je naam, je buurt en wat je ons hebt verteld. Had je iets gemeld? De tekst is al weg. Wat ambtenaren er nog van zien, gaat binnen een dag weg, elke melding op een eigen moment. Je doet niet meer mee in het netwerk. Bedankt voor je hulp. Je kunt ook zelf deze chat wissen. Heb je een vraag? Bel { $phone }.

erasing-topic-stuck-at-desk = { erasing-topic-stuck } { group-in-telegram-at-desk }
erasing-message-stays-at-desk = { erasing-message-stays } { group-in-telegram-at-desk }
