# Een vraag aan de melder.

question-words = ❓ <b>{ $reference }</b>: { $name } heeft een vraag voor je.
question-identity = 👤 <b>{ $reference }</b>: { $name } vraagt of de ambtenaren mogen weten dat dit van jou komt. Dit is de reden:
question-passing-on = 🤝 <b>{ $reference }</b>: { $name } vraagt of dit naar iemand buiten de gemeente mag. Dit wil { $name } daar vertellen:
question-until-words = Je antwoord gaat alleen naar de vaste groep ambtenaren. Het kan tot { $day }, { $hour } uur. Weet je het niet, of zeg je het liever niet? Dat is ook goed.
question-until-identity = Zeg je ja? Dan zien de ambtenaren je naam, alleen bij deze melding. Je naam kan later weer weg, maar wie hem zag, weet hem dan. Zeg je nee, dan verandert er niets. Je kunt kiezen tot { $day }, { $hour } uur. Kies je niets? Dan blijf je zonder naam.
question-until-passing-on = Naar wie: <b>{ $partner }</b>. Wie jij bent, zeggen we daar niet. Zeg je ja? Dan belt een ambtenaar daarheen, en vraagt later na wat ervan kwam. Dat hoor jij dan ook. Zeg je nee, dan zetten we niets door. Je kunt kiezen tot { $day }, { $hour } uur. Kies je niets? Dan zetten we ook niets door.
question-button-decline = Kan ik niet zeggen
question-button-reveal = Ja, dat mag
question-button-nameless = Nee, liever zonder naam
question-button-pass = Ja, dat mag
question-button-here = Nee, liever niet
question-done-answer = ✅ Je hebt hier antwoord op gegeven. Dank je wel.
question-done-decline = ✅ Je liet weten dat je dit niet kunt zeggen. Dat is goed. De ambtenaren gaan verder met wat ze weten.
question-done-reveal = ✅ Je zei ja. De ambtenaren zien nu je naam, alleen bij deze melding.
question-done-nameless = ✅ Je zei nee. Je blijft zonder naam. Er verandert niets.
question-done-pass = ✅ Je zei ja. Een ambtenaar belt, en noemt jou niet. Daarna hoor je wat ervan kwam. Bij <b>Mijn meldingen</b> staat wanneer.
question-done-here = ✅ Je zei nee. Er wordt niets doorgezet. De ambtenaren gaan zelf verder.
question-done-closed = ⌛ Deze vraag is gesloten. Wil je nog iets vertellen? Dat kan bij <b>Mijn meldingen</b>, met <b>Aanvullen</b>.
