# Korte woorden bij een druk op een knop.

toast-charter-confirmed = Dank je wel. Dat is genoteerd.
toast-charter-in-force = De afspraken gelden nu. Iedereen krijgt bericht.
toast-charter-refused = Niet akkoord. Wie het voorstelde, hoort het.
toast-charter-withdrawn = Ingetrokken.
toast-founding-agreed = Akkoord. Je collega’s horen het.
toast-fits-agenda = Staat op de agenda van { $day }.
