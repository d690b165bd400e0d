# Wat er kort gezegd wordt na een druk op een knop.

toast-activity-come = ✓ Je komt.
toast-activity-stay = ✓ Je komt niet.
toast-activity-withdrawn = ✓ Je voorstel is ingetrokken.
toast-activity-skipped = ✓ Overgeslagen.
