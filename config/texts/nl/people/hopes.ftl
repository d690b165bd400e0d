# Wat iemand hoopt die erbij komt: één keer gelezen.

hopes =
    💬 <b>Wat { $name } hoopt, en liever niet wil:</b>
    <pre>{ $words }</pre>
    Alleen dit bericht is er nog. De woorden zijn al gewist. Praat er samen eens over.
