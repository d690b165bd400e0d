# Wat mensen horen als iets is gewist.

erasing-reporter = 🗑 <b>{ $reference }</b> is gewist.

    { $why ->
        [term] De tijd dat we je { erasing-kind } bewaren, is voorbij.
       *[other] De gemeente heeft je { erasing-kind } nu gewist.
     } Wij bewaren er niets meer van: geen woorden, geen foto's en geen antwoorden. Het kenmerk heb je niet meer nodig. Je kunt ook zelf de berichten in deze chat wissen.
erasing-kind = { $kind ->
    [help] hulpvraag
   *[concern] melding
 }
erasing-group = 🗑 <b>{ $reference }</b> is gewist. Er is niets meer van bewaard.
erasing-topic-stuck = ⚠️ Het onderwerp van <b>{ $reference }</b> moet weg uit de ambtenarengroep, want de melding is gewist. Dat lukt mij niet. Geef mij in de groep het recht om berichten te verwijderen. Ik probeer het elk uur opnieuw.
erasing-topic-left = ⚠️ Het onderwerp van <b>{ $reference }</b> staat nog in de vorige ambtenarengroep. De melding is gewist. Ik kan daar niet meer bij. Wil jij dat onderwerp daar verwijderen?
erasing-person = 🗑 Alles wat wij van je bewaarden, is nu gewist: je naam, je buurt en wat je ons hebt verteld. Je doet niet meer mee in het netwerk. Bedankt voor je hulp. Je kunt ook zelf deze chat wissen. Heb je een vraag? Bel { $phone }.
