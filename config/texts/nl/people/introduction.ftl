# Een nieuwe ambtenaar wordt voorgesteld aan de sleutelfiguren.

introduction-who = { $why ->
    [discarded] Het bericht over <b>{ $name }</b> is weggegooid.
    [lapsed] Er is nog geen bericht over <b>{ $name }</b> gestuurd.
    [left] Wie <b>{ $name }</b> zou voorstellen, doet niet meer mee.
   *[other] <b>{ $name }</b> is nieuw bij de ambtenaren.
 } Wie stelt { $name } voor aan de sleutelfiguren? Kies iemand die zij al kennen. Die krijgt een voorstel voor een bericht.
introduction-asked-by = ✓ <b>{ $by }</b> stelt <b>{ $name }</b> voor. Je hoort het als het bericht weg is.
introduction-sent-by = ✓ <b>{ $by }</b> heeft <b>{ $name }</b> voorgesteld aan de sleutelfiguren.
introduction-button-myself = Ik doe het zelf
introduction-preview = Stel je collega <b>{ $name }</b> voor. { $count ->
    [0] Er zijn nog geen sleutelfiguren. Zodra er iemand is, kun je dit versturen.
    [one] Dit bericht gaat onder jouw naam naar <b>1 sleutelfiguur</b>:
   *[other] Dit bericht gaat onder jouw naam naar alle <b>{ $count } sleutelfiguren</b>:
 }
introduction-edit = Typ hieronder je eigen woorden over <b>{ $name }</b>, in één bericht. Alle sleutelfiguren lezen dit. Houd het kort. Zo staat het er nu:
introduction-head = 👋 <b>{ $by }</b> schrijft je:
introduction-proposal = Hallo! Er is een nieuw gezicht bij de gemeente: <b>{ $name }</b>. Vanaf nu leest { $name } ook jullie meldingen en hoor je soms van { $name } terug. Wij werken samen. Wat je ons vertelt, blijft net zo vertrouwelijk als eerst. Groet, { $by }
introduction-colleague = een ambtenaar
introduction-sent = ✓ { $colleague } is voorgesteld aan de sleutelfiguren. Dank je wel!
introduction-done = ✓ { $colleague } is voorgesteld aan de sleutelfiguren.
introduction-lapsed = Het bericht om je nieuwe collega voor te stellen is niet verstuurd. Ik heb het weggehaald. De coördinator kiest opnieuw.
introduction-called-off = Je hoeft je collega niet meer voor te stellen: die doet niet meer mee.
