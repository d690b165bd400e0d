# Wat even in beeld komt bij bemiddelen.

toast-mediation-noted = Je antwoord is genoteerd.
toast-mediation-enough = Er wordt niet langer gewacht.
toast-mediation-closed = Afgesloten.
toast-mediation-in-private = Verder in je eigen chat met de bot.
