# Het protocol als plaatje, en het bericht dat het protocol is veranderd.

picture-title = Wat gebeurt er met je melding?
picture-confirm = binnen { $term }, met haast { $urgent }
picture-take-up = binnen { $term }
picture-feedback = binnen { $term }
picture-heard = Jij hoort wat er is gedaan
picture-only-then = pas daarna gaat de melding dicht
picture-kept = { $least ->
    [one] na 1 dag, of later als dat nodig is
   *[other] na { $least } dagen
 }
picture-erased = Alles wordt gewist
picture-late = Duurt een stap te lang? Dan krijgt de coördinator bericht.
picture-question = Bij een vraag aan jou staat de klok stil.
picture-withdraw = Intrekken kan altijd. Na { $days } dagen is alles gewist.
picture-caption = Zo gaan we om met wat je meldt. Dit plaatje komt uit ons protocol.

changed-ask = Het protocol is veranderd (versie { $version }). Wat al gemeld is, houdt zijn eigen termijnen. Wil je iedereen in het netwerk laten weten hoe het nu werkt?
changed-button-yes = Bekendmaken
changed-button-no = Niet bekendmaken
changed-done = ✓ Je hebt het nieuwe protocol bekendgemaakt. Iedereen krijgt het plaatje en de uitleg.
changed-left = Het nieuwe protocol is niet bekendgemaakt. Iedereen ziet het wel bij Hoe werkt het?
changed-news = 📣 Onze afspraken zijn veranderd. Hieronder zie je hoe het nu werkt. Heb je al iets gemeld? Daarvoor blijft gelden wat we je toen beloofden.
refusal-announced-already = Dit is al bekendgemaakt.
