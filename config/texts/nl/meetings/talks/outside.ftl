# Wat een ambtenaar of coördinator met één lid afspreekt, buiten een bijeenkomst.

outside-preview = Zo leest { $name } het:
outside-line = • { $what }
    { $who }, uiterlijk { $day }
outside-who-you = Jij doet het
outside-who-one = { $name } doet het
outside-who-both = Jullie doen het samen
outside-who-two = { $names } samen
outside-somebody = iemand die niet meer meedoet

outside-proposed-asks = 🤝 { $name } schreef op wat jullie hebben afgesproken. Klopt dit zo?
outside-proposed-waits = 🤝 Aan { $name } is gevraagd of dit klopt. Je hoort hier het antwoord. Zonder antwoord vervalt het op { $until }.
outside-reworded-asks = 🤝 { $name } schrijft de afspraak liever zo op. Klopt dit zo?
outside-reworded-waits = 🤝 Je woorden zijn voorgelegd aan { $name }. Je hoort hier het antwoord. Zonder antwoord vervalt het op { $until }.
outside-seen = Antwoorden kan tot { $until }. Jullie zien deze afspraak allebei. Klopt het? Dan ziet de coördinator haar ook, in de lijst van wat nog open is.
outside-agreed = 🤝 Afgesproken met { $name }:
outside-next = Op de dag zelf, om tien uur, vragen we wie het doet of het is gelukt. Zeggen dat het klaar is of niet doorgaat, kan nu ook al.
outside-day = 🤝 { $today ->
        [yes] Vandaag is de dag van deze afspraak
       *[no] Nog even over deze afspraak
    } met { $name }. Is het gelukt?
outside-later = 🤝 Nog niet gelukt. Op { $again } vragen we het nog een keer.
outside-paused = 🤝 { $today ->
        [yes] Vandaag is de dag van deze afspraak
       *[no] Nog even over deze afspraak
    } met { $name }. { $name } doet nu even niet mee. Op { $again } vragen we of het is gelukt. Weet jij het al? Zeg het dan hier.
outside-kept = 🤝 Gelukt! Dit is genoteerd, voor jou en { $name }:
outside-dropped = 🤝 Dit gaat niet door. Dat is genoteerd, voor jou en { $name }:
outside-refused = 🤝 Dit is niet afgesproken. Praat er nog eens over met { $name }, en schrijf het daarna opnieuw op als dat nodig is.
outside-lapsed = 🤝 Dit is niet afgesproken: er kwam geen antwoord. Praat er nog eens over met { $name }, en schrijf het daarna opnieuw op als dat nodig is.
outside-left = 🤝 Met wie je dit had afgesproken, doet niet meer mee in het netwerk. De afspraak vervalt. Je hoeft niets te doen. Vragen? Bel de coördinator.

outside-button-yes = Ja, dit klopt
outside-button-own = { reflection-button-own }
outside-button-no = Nee, dit niet
outside-button-withdraw = Trek dit in
outside-button-kept = { after-button-kept }
outside-button-later = { after-button-later }
outside-button-dropped = { after-button-dropped }
outside-button-all = Open afspraken
outside-button-new = Nieuwe afspraak met een lid
