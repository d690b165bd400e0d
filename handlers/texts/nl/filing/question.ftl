# Een vraag aan de melder, en de twee vragen na het afsluiten.

question-words = ❓ <b>{ $reference }</b>: { $name } heeft een vraag voor je.
question-identity = 👤 <b>{ $reference }</b>: { $name } vraagt of de ambtenaren mogen weten dat dit van jou komt. Dit is de reden:
question-until-words = Je antwoord gaat alleen naar de vaste groep ambtenaren. Het kan tot { $day }, { $hour } uur. Weet je het niet, of zeg je het liever niet? Dat is ook goed.
question-until-identity = Zeg je ja? Dan zien de ambtenaren je naam, alleen bij deze melding. Dat kan niet terug. Zeg je nee, dan verandert er niets. Je kunt kiezen tot { $day }, { $hour } uur. Kies je niets? Dan blijf je zonder naam.
question-button-answer = Antwoorden
question-button-decline = Kan ik niet zeggen
question-button-reveal = Ja, dat mag
question-button-nameless = Nee, liever zonder naam
question-done-answer = ✅ Je hebt hier antwoord op gegeven. Dank je wel.
question-done-decline = ✅ Je liet weten dat je dit niet kunt zeggen. Dat is goed. De ambtenaren gaan verder met wat ze weten.
question-done-reveal = ✅ Je zei ja. De ambtenaren zien nu je naam, alleen bij deze melding.
question-done-nameless = ✅ Je zei nee. Je blijft zonder naam. Er verandert niets.
question-done-closed = ⌛ Deze vraag is gesloten. Wil je nog iets vertellen? Dat kan bij <b>Mijn meldingen</b>, met <b>Aanvullen</b>.

care-head = { $kind ->
    [help] 💚 <b>Je hulpvraag { $reference } is afgesloten.</b> Hoe was dat voor jou? Twee korte vragen. Het hoeft niet.
   *[concern] 💚 <b>Je melding { $reference } is afgesloten.</b> Hoe was dat voor jou? Twee korte vragen. Het hoeft niet.
 }

    Voelde je je gehoord? En is dit voor jou klaar? Of je je gehoord voelde, zien de ambtenaren niet.
care-button-heard-yes = 👂 Ja, gehoord
care-button-heard-no = Nee, niet gehoord
care-button-finished-yes = ✅ Ja, klaar
care-button-finished-no = Nee, nog niet
care-heard = { $heard ->
    [yes] ✓ Je voelde je gehoord. Fijn.
   *[no] ✓ Je voelde je niet gehoord. Dat spijt ons. Goed dat je het zegt.
 }
care-finished = ✓ Dit is voor jou klaar.
care-reopen-asked = 🔁 Dit is voor jou nog niet klaar. De ambtenaren weten dat. Uiterlijk { $day } hoor je of ze verdergaan.
care-thanks = Dank je wel dat je dit liet weten.
care-over = Dank je wel. { $stage ->
    [withdrawn] { $reference } is ingetrokken.
   *[other] De ambtenaren zijn alweer met { $reference } verdergegaan.
 }
