# Waarom iets met de telling of de evaluatie nu niet kan.

refusal-worth-not-counted = Dit is geen halfjaar dat we hebben geteld. Kijk bij Wat het netwerk waard is welke er zijn.
refusal-worth-evaluation-over = Dat halfjaar is voorbij. De vragen voor dit halfjaar komen vanzelf.
refusal-worth-evaluation-sent = De vijf vragen voor dit halfjaar zijn al verstuurd.
refusal-reflection-over = Dit voorstel is voorbij. Bij de bijeenkomst kun je zelf een punt op de agenda zetten.
refusal-reflection-decided = Over dit voorstel is al beslist. Bij de bijeenkomst zie je de agenda.
refusal-who-asked = Dit is het afgelopen jaar al gevraagd.
refusal-who-few = Hiervoor zijn minstens { $least } sleutelfiguren nodig. Met minder is te raden wie wat antwoordt.
refusal-report-not-there = Dit jaarverslag is er (nog) niet. Kijk bij Wat het netwerk waard is.
refusal-report-released = Dit jaarverslag is al vrijgegeven. Het verandert niet meer.
refusal-report-changed = Er is intussen iets veranderd in het verslag. Lees het nog eens, en zeg het dan opnieuw.
refusal-report-second-needed = Jij bent al akkoord. Nu moet nog iemand anders het lezen.
refusal-report-not-yours = Eerst geeft een coördinator het verslag vrij. Daarna kan een ander dat doen.
