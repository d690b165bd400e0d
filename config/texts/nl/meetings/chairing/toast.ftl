# Wat even in beeld komt bij een voorzitter.

toast-chair-noted = Je antwoord is genoteerd.
toast-chair-asked = Gevraagd.
toast-chair-back = De vraag is ingetrokken.
toast-chair-given = Je bent niet meer de voorzitter.
toast-chair-turn-noted = Je antwoord is genoteerd.
toast-chair-turn-asked = Gevraagd.
toast-chair-turn-stopped = De beurt is gestopt.
