# Waarom iets met een melding nu niet kan.

refusal-words-too-long = Je tekst is te lang: er kunnen { $max } tekens in één bericht. Het zijn er { $over } te veel.

refusal-no-feedback-yet = Afsluiten kan nog niet. De melder heeft nog niets van ons gehoord. Kies eerst Terugkoppelen.
refusal-not-yet-acknowledged = Dit kan nog niet. Bevestig eerst de ontvangst.
refusal-text-waits = Er staat nog een tekst van jou klaar. Verstuur die eerst, of gooi die weg.
refusal-unknown-outcome = Deze uitkomst bestaat niet meer. Kies een andere.
refusal-needs-reason = Vertel de melder ook waarom.

refusal-erased = Deze melding is gewist. Er is niets van bewaard.

refusal-desk-moved-on = Er is intussen iets veranderd. Kijk hoe het nu staat en kies opnieuw.
refusal-official-gone = Deze ambtenaar doet niet meer mee. Kies een ander.

refusal-announced-already = Dit is al bekendgemaakt.

refusal-stand-in-gone = Deze collega kan je nu niet vervangen. Kies iemand anders.
refusal-not-an-official = Deze persoon is geen ambtenaar meer in dit netwerk.
refusal-reading-removal = Dit kan nu niet. Ik kon hier een eerdere tekst nog niet weghalen. Probeer het over een paar minuten weer.
refusal-reading-stopping = Dit kan nu niet. Ik word net gestopt, en kan de tekst dan niet weghalen. Druk over een paar minuten weer op Lezen.

refusal-no-duty = Deze gemeente heeft geen dienstrooster.
refusal-duty-week-gone = Deze week kan niet meer worden gekozen. Stuur /dienst voor het rooster van nu.
refusal-duty-not-yours = Deze week is niet (meer) van jou.
refusal-duty-nobody-else = Er staat nu niemand anders op het rooster om mee te ruilen.
refusal-duty-taken = Deze week wordt niet meer geruild: een ander was je voor, of de vraag is vervallen.
refusal-no-call-waits = Hier wacht niemand meer op een telefoontje. Een collega was je voor, of de melder wil het niet meer.
refusal-not-phoned = Hier is niemand aan de telefoon gesproken. Kies Terugkoppelen.
refusal-tried-just-now = Dat stond er net al: niet bereikt. Probeer het over een poosje weer.
refusal-nobody-to-write-to = Dit kwam van iemand buiten het netwerk: er is niemand om aan te schrijven. Bel, en druk daarna op Verteld aan de telefoon.
