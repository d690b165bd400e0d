# Wat er in een maand is gewist, voor het archief.

statement-caption =
    🗑 <b>Gewist in { $month }</b>

    { $count ->
        [0] Geen meldingen
        [one] 1 melding
       *[other] { $count } meldingen
    } en { $together } keer iets van het netwerk samen. In het bestand staat welke meldingen, en op welke grond. Bewaar het voor het archief: hier is de lijst over een maand weg.
statement-reference = Kenmerk
statement-what = Wat
statement-category = Categorie
statement-ground = Grond
statement-month = Maand
statement-what-concern = melding
statement-what-help = hulpvraag
statement-what-together = bijeenkomst, mededeling of peiling
statement-ground-term = de bewaartijd was voorbij
statement-ground-withdrawn = ingetrokken door de melder
statement-ground-by-hand = met de hand, door de gemeente
statement-ground-person = iemand vroeg om gewist te worden
