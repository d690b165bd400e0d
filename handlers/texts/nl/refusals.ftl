# Waarom iets niet kan. Eén korte zin, en wat je wel kunt doen.

refusal-not-possible = Dit kan nu niet.
refusal-not-allowed = Deze knop is niet voor jou bedoeld.
refusal-stale-button = Deze knop hoort bij een oud bericht. Gebruik de knoppen onder het nieuwste bericht.
refusal-invite-spent = Deze uitnodiging werkt niet (meer). Vraag de gemeente om een nieuwe.
