# Wat er bij de coördinator ligt: welke melding, waarom, en wat er kan. Zonder woorden uit de melding.

desk-about = <b>{ $reference }</b>
desk-escalate = ⬆️ De ambtenaren vragen je hulp bij <b>{ $reference }</b>.
desk-extend = ⏳ De ambtenaren willen nog een keer meer tijd voor <b>{ $reference }</b>. Vind je dat goed?
desk-keep = 🗄️ De melder heeft <b>{ $reference }</b> ingetrokken. De ambtenaren willen toch verder. Vind je dat goed?
desk-late-confirm = ⏰ <b>{ $reference }</b> wacht al te lang op een bevestiging.
desk-late-take-up = ⏰ <b>{ $reference }</b> wacht al te lang op iemand die het oppakt.
desk-late-feedback = ⏰ De melder van <b>{ $reference }</b> wacht al te lang op een terugkoppeling.
desk-late-reopen = ⏰ De melder van <b>{ $reference }</b> wacht al te lang op een besluit over heropenen.
desk-late-partner = ⏰ Een ambtenaar zou bij de partner navragen wat er van <b>{ $reference }</b> kwam. Dat is nog niet gedaan.
desk-reason = Reden, van { $name }:
desk-stands = { $sign } { $urgency ->
    [danger] Direct gevaar
    [urgent] Zo snel mogelijk
    [soon] Deze week
   *[normal] Kan wachten
 } · { $owned ->
    [yes] { $stage } door { $owner }
   *[no] { $stage }
 } · gemeld op { $day }
desk-due-confirm = { $late ->
    [yes] ⚠️ Bevestigen was beloofd voor { $day }, { $hour } uur.
   *[no] ⏰ Bevestigen vóór { $day }, { $hour } uur.
 }
desk-due-take-up = { $late ->
    [yes] ⚠️ Oppakken was beloofd voor { $day }, { $hour } uur.
   *[no] ⏰ Oppakken vóór { $day }, { $hour } uur.
 }
desk-due-feedback = { $late ->
    [yes] ⚠️ Terugkoppelen was beloofd voor { $day }, { $hour } uur.
   *[no] ⏰ Terugkoppelen vóór { $day }, { $hour } uur.
 }
desk-due-reopen = { $late ->
    [yes] ⚠️ Beslissen over heropenen was beloofd voor { $day }, { $hour } uur.
   *[no] ⏰ Beslissen over heropenen vóór { $day }, { $hour } uur.
 }
desk-due-partner = { $late ->
    [yes] ⚠️ Navragen bij de partner was beloofd voor { $day }, { $hour } uur.
   *[no] ⏰ Navragen bij de partner vóór { $day }, { $hour } uur.
 }
desk-question = ❓ Er staat een vraag open bij de melder, tot { $day }, { $hour } uur.
desk-request = ✋ Beslis vóór { $day }, { $hour } uur. { $wish ->
    [keep] Anders wordt alles gewist.
   *[extend] Anders blijft alles zoals het is.
 }
desk-done-advised = ✓ { $name } antwoordde de ambtenaren op { $day } om { $hour } uur.
desk-advised = Je antwoord staat bij de ambtenaren, bij <b>{ $reference }</b>. De melder krijgt hiervan geen bericht.
desk-done-assigned = ✓ { $name } gaf dit op { $day } om { $hour } uur aan { $official }.
desk-done-reminded = ✓ { $name } vroeg op { $day } om { $hour } uur aandacht hiervoor.
desk-done-granted = ✓ { $name } vond het goed, op { $day } om { $hour } uur.
desk-done-turned-down = ✓ { $name } vond het niet goed, op { $day } om { $hour } uur.

desk-choose = { $count ->
    [0] Er is geen andere ambtenaar die <b>{ $reference }</b> kan overnemen. Nodig eerst een ambtenaar uit.
   *[other] Aan wie geef je <b>{ $reference }</b>? { $outside ->
        [yes] De ambtenaren horen het, de melder niet: bel zelf.
       *[no] De ambtenaren en de melder horen het.
    }
 }
desk-official = { $away ->
    [yes] { $name } (afwezig)
   *[no] { $name }
 }
desk-open = { $count ->
    [0] <b>Open meldingen</b>

    Er staat niets open.
    [one] <b>Open meldingen</b>

    Er staat 1 melding open. Kies die om meer te zien.
   *[other] <b>Open meldingen</b>

    Er staan { $count } meldingen open. Bovenaan staat wat het eerst moet. Kies er een om meer te zien.
 }
desk-line = { $sign } { $reference } · { $stage } · { $due }
desk-erasing = { $count ->
    [0] <b>Binnenkort gewist</b>

    De komende twee weken wordt er niets gewist.
   *[other] <b>Binnenkort gewist</b>

    Van deze meldingen wordt alles gewist, overal waar het staat. Moet er iets langer bewaard blijven? Dan kan een ambtenaar dat bij de melding kiezen, met een reden.
 }
desk-erasing-line = <b>{ $reference }</b> · { $day }

desk-button-advise = { button-answer }
desk-button-assign = Toewijzen
desk-button-remind = Herinneren
desk-button-grant = Toestaan
desk-button-refuse = Niet toestaan
desk-button-open = Open meldingen

desk-unreachable = ⚠️ Een bericht over <b>{ $reference }</b> komt nu niet aan bij de melder. Ik bewaar het en probeer het elk uur opnieuw. Het komt ook aan zodra de melder iets naar mij stuurt. Weet je wie het is en kun je bellen? Vraag dan of hij of zij deze chat opent en iets stuurt.
desk-out-of-reach = ⚠️ Een of meer sleutelfiguren zijn nu niet te bereiken. Wie het zijn, zeg ik niet: dat kan tonen wie een melding zonder naam deed. Wat zij nog krijgen, bewaar ik en probeer ik elk uur opnieuw. Vraag daarom aan alle sleutelfiguren, bij een bijeenkomst of per telefoon: open deze chat en stuur iets.
desk-damaged = ⚠️ Iets van wat ik bewaar is beschadigd, of door iemand anders veranderd. Ik gebruik het niet meer; de rest gaat gewoon door. Er kan nu iets missen: een melding, een bijeenkomst, of iemand die er niet meer in kan. Vraag vandaag nog wie mij beheert om te kijken: het staat in het logboek, en een reservekopie kan het misschien terugbrengen.
desk-duty = 🚨 <b>{ $reference }</b> is dringend, en niemand met dienst heeft de ontvangst bevestigd. Kun jij iemand bereiken?

desk-late-call-back = ⏰ De melder van <b>{ $reference }</b> wil gebeld worden, en wacht al te lang.
desk-due-call-back = { $late ->
    [yes] ⚠️ Bellen was beloofd voor { $day }, { $hour } uur.
   *[no] ⏰ Bellen vóór { $day }, { $hour } uur.
 }
