# Waarom iets met in contact brengen niet kan.

refusal-contact-gone = Deze vraag is er niet meer.
refusal-contact-over = Dit wordt niet meer gevraagd. Je hoeft niets te doen.
refusal-contact-too-soon = Dat is te snel: zo heeft niet iedereen een uur om te antwoorden. Kies een later moment.
refusal-contact-same = Dat is dezelfde persoon. Kies iemand anders.
refusal-contact-not-there = Aan een van deze twee kan dit nu niet worden gevraagd. Kies via Aanpassen iemand anders.
refusal-contact-known = Deze twee kennen elkaar al, of aan hen is dit de afgelopen maand al gevraagd. Kies via Aanpassen iemand anders.
refusal-contact-nobody-there = Er zijn nu geen twee mensen aan wie je dit kunt vragen.
