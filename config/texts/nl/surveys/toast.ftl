# Wat even in beeld komt bij een peiling.

toast-survey-closed = Gesloten. De uitslag komt eraan.
toast-survey-link-off = De link werkt niet meer.
