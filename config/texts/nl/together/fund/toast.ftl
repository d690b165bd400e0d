# Wat er kort gezegd wordt na een druk op een knop.

toast-fund-withdrawn = ✓ Je aanvraag is ingetrokken.
toast-fund-second = ✓ Je zei ook ja. Het geld ligt klaar.
toast-fund-paid = ✓ Betaald. Wie het vroeg, hoort het nu.
