# Eén zin aan het hele netwerk: wie hem schreef, blijft onbekend.

signal-preview =
    De coördinator leest je zin eerst, <b>zonder je naam</b>, en geeft hem door of niet. Je hoort hoe dan ook wat ermee gebeurt. Zo zou het netwerk hem zien:
signal-sent =
    ✓ Je zin is naar de coördinator, zonder je naam. Je hoort hier of die hem doorgeeft. Is het iets waar de gemeente iets mee moet? Kies <b>Zorg melden</b>.
signal-waits =
    📣 Een sleutelfiguur wil dit aan het hele netwerk doorgeven:
signal-waits-until =
    Wie dit schreef, is niet te zien. Geef je het door? De schrijver hoort altijd wat je beslist, met een paar woorden van jou. Beslist niemand vóór { $day }, dan wordt de zin gewist en hoort de schrijver dat.
signal-button-decide = Beslissen
signal-nothing-waits = Er wacht nu geen zin van een sleutelfiguur.
signal-decides-writer = Dit leest wie de zin schreef:
signal-decides-network = { $enough ->
    [no] ⚠️ Nu zijn er te weinig sleutelfiguren om het aan door te geven. Bij minder dan { $least } is te raden wie het schreef. Kies via <b>Aanpassen</b>: niet doorgeven.
   *[yes] En dit lezen { $count } sleutelfiguren:
 }
signal-decided-passed = ✓ Doorgegeven. Na een week hoor je bij hoeveel mensen dit ook speelt, vanaf 5.
signal-decided-kept-back = ✓ Niet doorgegeven. De zin is gewist, en de schrijver hoort wat je beslist hebt.

signal-head = 📣 Een sleutelfiguur geeft dit door:
signal-asks =
    Speelt dit bij jou ook? Wat je kiest, staat nergens bij je naam. Je kunt het zeggen tot { $day }. Daarna hoort iedereen bij hoeveel mensen dit ook speelt, maar alleen als het er 5 of meer zijn.
signal-asks-preview =
    Speelt dit bij jou ook? Wat je kiest, staat nergens bij je naam.
signal-tap-too = Speelt bij mij ook
signal-tap-not = Bij mij niet
signal-tapped =
    ✓ Dank je wel. Wat je koos, staat nergens bij je naam. Wil je er meer over kwijt? Kies <b>Zorg melden</b>.
signal-ended =
    Zeggen of dit bij jou speelt, kan niet meer. Wil je er iets over kwijt? Kies <b>Zorg melden</b>.
signal-over = { $count ->
    [0] 📣 Een zin die is doorgegeven, is voorbij. Bij minder dan 5 mensen speelt dit ook. Daarom hoort het netwerk geen aantal.
   *[other] 📣 Bij <b>{ $count } mensen</b> in het netwerk speelt dit ook:
 }
signal-to-writer-passed =
    📣 Je zin is doorgegeven aan het netwerk, zonder je naam. Dank je wel. Jij krijgt hem ook, net als iedereen.
signal-to-writer-kept-back =
    📣 Je zin is niet doorgegeven, en is gewist. Dank je wel dat je het deelde: dat mag altijd weer. Wil je dat de gemeente er iets mee doet? Kies <b>Zorg melden</b>.
signal-to-writer-lapsed =
    📣 Je zin is niet doorgegeven: er is een week lang niet over beslist. Sorry daarvoor. De zin is gewist. Je mag hem opnieuw sturen. Wil je dat de gemeente er iets mee doet? Kies <b>Zorg melden</b>.
signal-after-receipt = 📣 Wil je ook het hele netwerk iets laten weten, in één zin en zonder je naam? Kies <b>Samen</b>, <b>Doorzeggen</b>.
