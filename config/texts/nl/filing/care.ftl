# De twee vragen na het afsluiten.

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
care-reopen-asked = 🔁 Dit is voor jou nog niet klaar. De ambtenaren weten dat. Uiterlijk { $day } hoor je of ze verdergaan. Beslist niemand? Dan gaat het vanzelf verder. Tot dan wissen we niets.
care-reopen-comes = 🔁 Dit is voor jou nog niet klaar. De ambtenaren weten dat. Je hoort heel snel of ze verdergaan.
care-thanks = Dank je wel dat je dit liet weten.
care-over = Dank je wel. { $stage ->
    [withdrawn] { $reference } is ingetrokken.
   *[other] De ambtenaren zijn alweer met { $reference } verdergegaan.
 }
