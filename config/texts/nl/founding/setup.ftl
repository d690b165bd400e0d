# Het netwerk opzetten: de hoofdvragen van de handreiking, fase 1, en wat eruit komt.

setup-head =
    <b>Het netwerk opzetten</b>

    { $answered } van de { $questions } vragen hebben een antwoord. Jij en je collega’s beantwoorden ze samen, in je eigen tempo. Alles blijft bewaard.
setup-begin = Begin met de eerste vraag, of kies er zelf een.
setup-missing = Dit is nog nodig voordat iemand akkoord kan gaan: { $names }.
setup-wrong = In network.toml klopt nog iets niet: <code>{ $problem }</code>
setup-one-agreed = ✓ Eén persoon is akkoord. { $more ->
    [one] Nog één collega erbij, en het staat vast.
   *[other] Nog { $more } collega’s erbij, en het staat vast.
 } Verandert iemand een antwoord? Dan kijkt iedereen opnieuw.
setup-agreed = ✅ Twee mensen zijn akkoord, sinds { $day }. Geef network.toml aan wie de bot beheert: die controleert het met <code>schakel check</code> en start de bot opnieuw. De bot verandert zijn eigen instellingen nooit zelf.
setup-all = Kies een vraag. Wat een antwoord heeft, heeft een ✓. Je kunt elk antwoord veranderen.
setup-button-next = Volgende vraag
setup-button-all = Alle vragen
setup-button-note = Startnotitie (pdf)
setup-button-network = network.toml

setup-standing = { $how ->
    [draft] Concept van { $day }, nog niet vastgesteld
   *[agreed] Vastgesteld door twee mensen, op { $day }
 }
setup-note-title = Startnotitie
setup-note-file = startnotitie.pdf
setup-caption-note = De startnotitie, zoals die nu is.
setup-caption-network = De instellingen van het netwerk, zoals ze nu zijn. Wie de bot beheert, zet dit bestand op zijn plaats.
setup-open = nog open
setup-line = { $name }: { $words }
setup-part-why = Waarom een netwerk
setup-part-what = Wat het doet
setup-part-who = Wie erin zitten
setup-part-role = De rol van de gemeente
setup-part-means = Middelen, en wat we waarmaken
setup-anew = Alle antwoorden worden gewist, ook de startnotitie en network.toml die eruit komen. Wat jullie al hebben opgeslagen, blijft van jullie. Weet je het zeker?
setup-button-anew = Opnieuw beginnen
setup-button-sure = Ja, wis alle antwoorden
