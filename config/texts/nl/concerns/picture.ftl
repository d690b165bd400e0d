# Het protocol als plaatje.

picture-title = Wat gebeurt er met je melding?
picture-confirm = binnen { $term }, met haast { $urgent }
picture-take-up = binnen { $term } na je melding
picture-feedback = binnen { $term } na je melding
picture-heard = Jij hoort wat er is gedaan
picture-only-then = pas daarna gaat de melding dicht
picture-kept = { $least ->
    [one] na 1 dag, of later als dat nodig is
   *[other] na { $least } dagen
 }
picture-erased = Alles wordt gewist
picture-counted = Elke termijn telt vanaf het moment dat je het meldt.
picture-late = Duurt een stap te lang? Dan krijgt de coördinator bericht.
picture-question = Bij een vraag aan jou staat de klok stil.
picture-withdraw = Intrekken kan altijd. Na { $days } dagen is alles gewist.
picture-caption = Zo gaan we om met wat je meldt. Dit plaatje komt uit ons protocol.
