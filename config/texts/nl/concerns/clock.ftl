# Wat de tijd zelf zegt: herinneringen, het begin van de dag, en het overzicht.

clock-nudge-to = <a href="tg://user?id={ $account }">{ $name }</a>
clock-nudge-asked = De coördinator vraagt je aandacht voor <b>{ $reference }</b>.
clock-nudge-confirm = <b>{ $reference }</b> wacht sinds { $day } op <b>Ontvangst bevestigen</b>.
clock-nudge-take-up = <b>{ $reference }</b> wacht sinds { $day } op <b>Oppakken</b>.
clock-nudge-feedback = De melder van <b>{ $reference }</b> wacht sinds { $day } op <b>Terugkoppelen</b>.
clock-nudge-reopen = De melder van <b>{ $reference }</b> vroeg op { $day } om <b>Heropenen</b>. Heropen de melding, of leg uit waarom die gesloten blijft.
clock-nudge-partner = <b>{ $reference }</b> ligt sinds { $day } bij een partner. Vraag daar na wat ervan kwam, en kies dan <b>Nagevraagd</b>.
clock-nudge-due = Beloofd: uiterlijk { $day }, { $hour } uur.
clock-nudge-late = Dat was beloofd voor { $day }, { $hour } uur. Lukt het niet? Laat het de melder weten.
clock-nudge-escalated = De coördinator heeft dit nu ook gekregen.

clock-morning = ☀️ <b>Goedemorgen. Dit vraagt vandaag aandacht.</b>
clock-folded = 🔔 <b>Deze meldingen vragen aandacht.</b>
clock-section-late = <b>Over de termijn ({ $count })</b>
clock-section-today = <b>Vandaag ({ $count })</b>
clock-section-reminded = <b>Denk eraan ({ $count })</b>
clock-section-reporter = <b>Wacht op de melder ({ $count })</b>
clock-section-new = <b>Nieuw ({ $count })</b>

clock-board = { $count ->
    [0] 📋 <b>Overzicht.</b> Er zijn geen open meldingen.
   *[other] 📋 <b>Overzicht: { $count } open</b>
 }
clock-line = { $sign } <a href="{ $link }">{ $reference }</a> { $subject } · { $owner } · { $due }
clock-line-plain = { $sign } <b>{ $reference }</b> { $subject } · { $owner } · { $due }
clock-nobody = nog van niemand
clock-due = uiterlijk { $day }
clock-late = ⚠️ was { $day }
clock-waits = { $whose ->
    [reporter] melder aan zet tot { $day }
   *[coordinator] coördinator aan zet tot { $day }
 }
clock-nothing = wacht
clock-more = … en nog { $count }.
clock-board-here = 📋 <a href="{ $link }">Hier staat het overzicht</a>, bijgewerkt.
clock-board-here-plain = 📋 Hier staat het overzicht, bijgewerkt.
clock-pin-refused = Ik mag in de ambtenarengroep geen berichten vastzetten. Het overzicht staat er wel, maar niet bovenaan. Geef mij het recht <b>berichten vastzetten</b> en stuur /overzicht in de groep.

clock-nudge-call-back = De melder van <b>{ $reference }</b> wil gebeld worden, en wacht daarop sinds { $day }. Druk daarna op <b>Gebeld</b> of <b>Niet bereikt</b>.

clock-pin-refused-at-desk = { clock-pin-refused } { group-in-telegram-at-desk }
