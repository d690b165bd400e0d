# Waarom iets niet kan. Eén korte zin, en wat je wel kunt doen.

refusal-not-possible = Dit kan nu niet.
refusal-not-allowed = Deze knop is niet voor jou bedoeld.
refusal-stale-button = Deze knop hoort bij een oud bericht. Gebruik de knoppen onder het nieuwste bericht.
refusal-invite-spent = Deze uitnodiging werkt niet (meer). Vraag de gemeente om een nieuwe.

# Waarom een stap van het protocol nu niet kan.
refusal-not-closed = Dit kan pas als de melding is afgesloten.
refusal-needs-words = Schrijf er ook bij waarom.
refusal-question-open = Er staat nog een vraag open bij de melder. Wacht op het antwoord.
refusal-question-closed = Deze vraag is al gesloten. Je kunt nog wel iets aanvullen.
refusal-identity-settled = De melder heeft hier al over beslist.
refusal-waits-at-partner = Dit ligt nog bij een partner. Vraag daar eerst na wat ervan kwam en kies Nagevraagd.
refusal-nothing-at-partner = Dit ligt niet (meer) bij een partner.
refusal-unknown-partner = Deze partner staat niet meer in het protocol. Kies een ander.
refusal-no-partners = In het protocol staan geen partners. Doorzetten kan dus niet.
refusal-escalation-answered = Hierop is al geantwoord.
refusal-nothing-waits = Hier is al over beslist.
refusal-request-waits = De coördinator moet eerst nog beslissen.
refusal-no-wish-to-reopen = De melder heeft niet gevraagd om te heropenen.
refusal-reopen-asked-already = Dat heb je al gevraagd. De ambtenaren kijken ernaar.
refusal-erasure-postponed-already = Dit is al een keer uitgesteld. Nog een keer kan niet.
refusal-nobody-chosen = Kies eerst aan wie je dit geeft.
refusal-own-concern = Niemand behandelt een eigen melding. Kies een ander.
refusal-named-already = Je naam staat er al bij.
refusal-nameless-already = Je naam staat er al niet meer bij.
refusal-name-asked = De ambtenaren vragen net of ze je naam mogen weten. Geef daar eerst antwoord op.
refusal-help-has-a-name = Bij een hulpvraag staat altijd je naam. Je kunt de hulpvraag wel intrekken.
refusal-call-has-a-name = Bij een belverzoek staat altijd je naam. Je kunt het wel intrekken.
refusal-function-off = Dat doet jullie netwerk nu niet. Kies iets anders.
