# Wat even in beeld komt bij een zin aan het netwerk.

toast-signal-noted = Genoteerd, zonder je naam.
