# Wat even in beeld komt bij in contact brengen.

toast-contact-noted = Je antwoord is genoteerd.
toast-contact-stopped = Het wordt niet meer gevraagd.
toast-contact-in-private = Verder in je eigen chat met de bot.
