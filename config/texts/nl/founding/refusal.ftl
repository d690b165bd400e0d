# Waarom iets met de afspraken niet kan.

refusal-charter-decided = Over dit voorstel is al beslist, of er kwam een ander voor in de plaats. Open “Onze afspraken” om te zien wat nu geldt.
refusal-charter-newer = Er gelden nu andere afspraken. Open “Onze afspraken” opnieuw, bij Samen.
refusal-charter-same = Er is niets veranderd: dit zijn de afspraken die al gelden. Pas eerst iets aan.
refusal-charter-proposer-left = Wie dit voorstelde, is geen coördinator meer. Een coördinator kan het opnieuw voorstellen.
refusal-charter-meeting-gone = Die bijeenkomst is er niet (meer). Kies een andere, of laat een tweede persoon akkoord gaan.
