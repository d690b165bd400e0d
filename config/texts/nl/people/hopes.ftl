# Wat iemand hoopt die erbij komt: één keer gelezen.

hopes =
    💬 <b>Wat { $name } hoopt, en liever niet wil:</b>
    <pre>{ $words }</pre>
    Dit bericht staat alleen nog hier. De woorden zijn al gewist. Praat er samen eens over.
