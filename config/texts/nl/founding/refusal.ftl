# Waarom iets met de afspraken niet kan.

refusal-charter-decided = Over dit voorstel is al beslist, of er kwam een ander voor in de plaats. Open “Onze afspraken” om te zien wat nu geldt.
refusal-charter-newer = Er gelden nu andere afspraken. Open “Onze afspraken” opnieuw, bij Samen.
refusal-charter-same = Er is niets veranderd: dit zijn de afspraken die al gelden. Pas eerst iets aan.
refusal-charter-proposer-left = Wie dit voorstelde, is geen coördinator meer. Een coördinator kan het opnieuw voorstellen.
refusal-charter-meeting-gone = Die bijeenkomst is er niet (meer). Kies een andere, of laat een tweede persoon akkoord gaan.
refusal-founding-changed = Er is intussen een antwoord veranderd. Kijk nog eens, en ga dan akkoord.
refusal-founding-agreed-already = Twee mensen zijn al akkoord. Het staat vast, tot iemand een antwoord verandert.
refusal-founding-incomplete = Er ontbreekt nog een antwoord, of er klopt iets niet. Open “Het netwerk opzetten” om te zien wat.
refusal-founding-second-needed = Jij bent al akkoord. Nu is een collega aan de beurt.
refusal-founding-places = Schrijf elke buurt op een eigen regel: hooguit { $most } buurten, van hooguit { $longest } tekens.
refusal-fits-over = Dat halfjaar is voorbij. De vraag komt vanzelf terug.
refusal-fits-sent = Deze vraag is dit halfjaar al gesteld.
refusal-fits-changed = De rol van de gemeente is pas gekozen, of staat nog open. De vraag komt een volgend halfjaar terug.
refusal-fits-few = In de kerngroep doen nu minder dan { $least } mensen mee. Dan is te raden wie wat zegt. Bespreek het op een bijeenkomst.
