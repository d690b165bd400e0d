# Waarom iets met een afspraak buiten een bijeenkomst niet kan.

refusal-talk-nobody-there = Er is nu niemand met wie je iets kunt afspreken.
refusal-talk-not-there = Met deze persoon kun je nu niets afspreken: die doet niet (meer) mee. Kies iemand anders.
refusal-talk-over = Op deze afspraak wordt geen antwoord meer verwacht.
refusal-talk-reworded = Andere woorden voorstellen kan één keer. Klopt het niet? Kies Nee, dit niet, en praat er samen nog eens over.
