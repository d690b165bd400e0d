# Wat even in beeld komt bij meedoen, het netwerk en toelaten.

toast-introduction-discarded = Weggegooid. De coördinator kiest iemand anders.

toast-membership-paused = Je hebt pauze. Rust goed uit!
toast-membership-back = Welkom terug!
toast-membership-buddy-on = Fijn! Als er iemand nieuw is, kan ik je vragen.
toast-membership-buddy-off = Goed. Ik vraag je niet meer als buddy.
toast-membership-named-on = Je naam mag te zien zijn.
toast-membership-named-off = Je naam is niet te zien voor andere leden.
toast-membership-role-on = Bewaard
toast-membership-role-off = Weggehaald
toast-membership-alone = Goed! Je buddy hoort dat het gelukt is.
toast-membership-stepped-back = Goed. De coördinator zoekt iemand anders. Dank je wel!
toast-core-on = Zit nu in de kerngroep
toast-core-off = Zit nu niet meer in de kerngroep
toast-buddy-asked = Ik vraag het aan { $name }.

toast-person-removed = { $name } is verwijderd.
toast-invite-withdrawn = De uitnodiging is ingetrokken.
toast-turned-down = Geweigerd

toast-who-takes-over = Kies eerst wie de open meldingen overneemt.
toast-links-ended = { $count ->
    [0] Er stond geen link meer open.
    [one] Je link werkt niet meer.
   *[other] Je { $count } links werken niet meer.
 }
toast-own-gone = Weggehaald
toast-mayor-taken-back = Teruggenomen
toast-talks-changed = Er is intussen geteld. Dit staat er nu. Tel zo nodig nog een keer.
toast-alumnus-stays = Fijn dat je blijft!
