# In contact brengen: twee mensen zeggen allebei ja, of er gebeurt niets.

contact-start =
    <b>In contact brengen</b>

    Denk je dat twee mensen iets aan elkaar hebben? Ik vraag het elk van hen apart, zonder naam. Alleen als ze allebei ja zeggen, horen ze wie de ander is. Zegt een van hen geen ja, dan leest niemand wie dat was. Jij ook niet.
contact-list =
    <b>Wie ik in contact bracht</b>

    { $count ->
        [0] Je hebt de laatste tijd niemand gevraagd.
       *[other] Wie wat antwoordt, leest niemand. Een maand na afloop wordt dit gewist.
    }
contact-line-open = 🟢 { $names } · antwoorden kan tot { $day }, { $hour } uur
contact-line-met = 🤝 { $names } · ze kennen nu elkaars naam
contact-line-over = ⚪️ { $names } · het is er niet van gekomen
contact-preview = Dit gaat naar allebei, elk apart. Ze lezen niet wie de ander is. Zo zien ze het:
contact-sent = ✓ Gevraagd, aan elk van de twee apart. Je hoort hier of het ervan gekomen is.
contact-official = { $name } · ambtenaar

contact-asks =
    👋 <b>Wil je iemand leren kennen?</b>

    { $known ->
        [no] De gemeente denkt
       *[other] { $by } denkt
    } dat jij en iemand anders uit het netwerk iets aan elkaar hebben:
    <blockquote>{ $why }</blockquote>
    Alleen als jullie allebei ja zeggen, horen jullie elkaars naam. Nee is ook goed: niemand leest dat jij dat zei. Laat het weten vóór { $day }, { $hour } uur.
contact-asked =
    👋 Aan jou is gevraagd of je iemand wilt leren kennen:
    <blockquote>{ $why }</blockquote>
contact-open-agreed =
    ✓ Je zei <b>ja</b>. Zegt de ander dat ook, dan hoor je hier wie het is. Uiterlijk { $day } weet je of het ervan komt. Wil je toch liever niet? Dat kan hieronder.
contact-open-rather =
    ✓ Je zei dat je dit liever niet wilt. Dat is goed. Niemand leest het. Wil je toch wel? Dat kan hieronder, vóór { $day }, { $hour } uur.
contact-open-silent =
    Je hebt nog niet geantwoord.
contact-over-agreed =
    ✓ Je zei <b>ja</b>. Wat ervan kwam, lees je in een apart bericht.
contact-over-rather =
    Je zei dat je dit liever niet wilde. Dat is goed.
contact-over-silent =
    Dit wordt je niet meer gevraagd. Je hoeft niets te doen.
contact-answer-agreed = Ja, dat wil ik
contact-answer-rather = Liever niet
contact-noted = ✓ Je ja is genoteerd. Zegt de ander ook ja, dan hoor je hier wie het is.
contact-noted-both = ✓ Je ja is genoteerd. De ander zei ook ja!
contact-yes-preview = Zegt de ander ook ja, dan leest die dit. Anders leest niemand het:
contact-made =
    🤝 <b>Jullie zeiden allebei ja.</b>
    <blockquote>{ $why }</blockquote>
contact-known-number = Het is <b>{ $name }</b>. Je kunt bellen: { $phone }.
contact-known-none = Het is <b>{ $name }</b>. Spreek elkaar aan op de volgende bijeenkomst, of vraag wie jullie in contact bracht om jullie aan elkaar voor te stellen.
contact-nothing =
    👋 Het is er niet van gekomen:
    <blockquote>{ $why }</blockquote>
    Je zei ja, dank je wel. Je hoeft niets te doen, en niemand hoort je naam of je nummer.
contact-ended-met = 🤝 De twee die je op { $day } in contact wilde brengen, zeiden allebei ja. Ze kennen nu elkaars naam.
contact-ended-over = Met de twee die je op { $day } in contact wilde brengen, is het er niet van gekomen. Waarom, leest niemand.
contact-button-new = Twee mensen kiezen
contact-button-look = Wie ik vroeg
contact-button-stop = Niet meer vragen: { $names }
contact-button-two = Twee mensen in contact brengen
