# Waarom iets met een bijeenkomst niet kan.

refusal-meeting-for-nobody = Dit is nu voor niemand. Kies Aanpassen en kies voor wie het is.
refusal-meeting-sent-too-late = De uitnodiging moet weg vóór de bijeenkomst begint. Maak eerst het moment van versturen vroeger. Of kies een latere dag voor de bijeenkomst.
refusal-reply-by-too-late = Antwoorden kan tot en met een dag vóór de bijeenkomst. Maak eerst de dag om te antwoorden vroeger. Of kies een latere dag voor de bijeenkomst.
refusal-nothing-changed = Er is niets veranderd. Kies Aanpassen en daarna wat er anders wordt.
refusal-meeting-changed-meanwhile = Iemand anders heeft deze bijeenkomst intussen gewijzigd. Kies Weggooien en open de bijeenkomst opnieuw met /bijeenkomst.
refusal-meeting-not-sent = De uitnodigingen zijn nog niet weg, dus niemand kon antwoorden.
refusal-nudged-already = Wie niet antwoordde, kreeg minder dan een dag geleden al een herinnering. Probeer het morgen weer.
refusal-nobody-to-nudge = Iedereen die de uitnodiging kreeg, heeft geantwoord.

refusal-agenda-too-many = Op de agenda passen hoogstens { $most } punten. Kies Aanpassen en maak hem korter.
refusal-agenda-point-too-long = Een punt van de agenda is te lang. Het mag hoogstens { $max } tekens zijn. Kies Aanpassen en maak het korter.

refusal-meeting-gone = Deze bijeenkomst is er niet (meer) voor jou.
refusal-meeting-cancelled = Deze bijeenkomst gaat niet door.
refusal-meeting-begun = Deze bijeenkomst is al begonnen. Je kunt dit nu niet meer veranderen.
refusal-meeting-past = Kies een moment dat nog komt.
refusal-meeting-while-paused = Je doet nu even niet mee. Stuur /pauze om weer mee te doen.
refusal-no-calendar-address = Agenda-adressen zijn hier niet aangezet. Met In mijn agenda bij een uitnodiging krijg je een bestand voor je agenda.
refusal-visit-of-one = Een bezoek is bij één sleutelfiguur. Kies bij wie.
refusal-visit-is-moved = Een bezoek kun je verzetten of afzeggen. Waar het is, zegt wie bezoek krijgt.
refusal-no-outside-address = Gasten uitnodigen kan hier nog niet: er is geen adres voor pagina’s zonder account. De beheerder kan dat instellen.
refusal-outside-enough = Er staan al { $most } gasten op de lijst. Haal er eerst een af.
refusal-outside-gone = Deze gast staat niet meer op de lijst.
