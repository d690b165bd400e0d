# Wat er met een melding is gedaan, op de werkplek.

course-title = Verloop
course-told = Wat er verteld is
course-open = Deze tekst gaat na { $minutes } minuten weg. Er is bewaard dat je dit opende.
course-shut = Tekst wegdoen
course-longer = Langer lezen
course-read-hint = De tekst staat hier niet vanzelf. Wie leest, wordt bewaard; de melder kan dat zien.
course-not-yours = Alleen ambtenaren lezen wat er verteld is.
course-read-by = { $read ->
    [yes] Gelezen door: { $names }.
   *[no] Nog door niemand gelezen.
 }
course-photo = Foto van de melder
course-voice = Spraakbericht van de melder
course-writing = { $name } schrijft hier nu iets bij.
course-by-reporter = de melder
course-by-gone = een oud-collega

course-concern-filed = Gemeld
course-filed-by-phone = Aan de telefoon opgeschreven
course-called = Gebeld
course-not-reached = Gebeld, niet bereikt
course-told-by-phone = Verteld aan de telefoon
course-read = Gelezen
course-acknowledged = Ontvangst bevestigd
course-taken-up = Opgepakt
course-feedback-given = Teruggekoppeld
course-asked = Vraag gesteld
course-noted = Notitie gemaakt
course-extended = Termijn verlengd of dat gevraagd
course-identity-asked = Naam gevraagd
course-passing-on-asked = Gevraagd of dit doorgezet mag worden
course-partner-asked-back = Nagevraagd bij de partner
course-escalated = Opgeschaald
course-closed = Afgesloten
course-reopened = Heropend
course-left-closed = Gesloten gelaten
course-erasure-postponed = Langer bewaren
course-keeping-asked = Gevraagd of dit toch bewaard mag worden
course-advised = Antwoord van de coördinator
course-assigned = Aan iemand gegeven
course-reminded = Herinnerd
course-granted = Toegestaan
course-turned-down = Niet toegestaan
course-question-lapsed = Vraag verlopen
course-request-expired = Verzoek verlopen
course-reopened-undecided = Vanzelf heropend
course-answered = Geantwoord
course-declined = Liever niet geantwoord
course-added = Aangevuld
course-corrected = Verbeterd
course-withdrawn = Ingetrokken
course-identity-revealed = Naam mag bekend zijn
course-identity-kept = Liever zonder naam
course-passing-on-allowed = Doorzetten mag
course-passing-on-refused = Doorzetten mag niet
course-reopening-asked = Gevraagd om verder te gaan
course-reading-withheld = Tekst toch niet getoond
