# Waarom iets met bemiddelen niet kan.

refusal-mediation-gone = Deze vraag om hulp is er niet meer.
refusal-mediation-of-another = Dit heeft een ander gevraagd. Alleen die ziet wie wat antwoordt.
refusal-mediation-over = Er wordt niet meer op antwoord gewacht. Wil je toch helpen? Bel { $name }: { $phone }.
refusal-mediation-too-soon = Dat is te snel: zo heeft niet iedereen een uur om te antwoorden. Kies een later moment.
refusal-mediation-to-nobody = Aan wie je koos, kan dit nu niet worden gevraagd. Kies via Aanpassen iemand anders.
refusal-mediation-nobody-there = Er is nu niemand aan wie je dit kunt vragen.
refusal-mediation-stands = Er werd al niet meer gewacht. De antwoorden zijn binnen.
refusal-mediation-closed-already = Dit was al afgesloten.
