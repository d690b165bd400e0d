# Wat er kort verschijnt na een druk op een knop bij het jaarverslag.

toast-report-agreed = Akkoord. Nu moet nog iemand anders het lezen.
toast-report-released = Vrijgegeven. Het hele netwerk hoort het.
