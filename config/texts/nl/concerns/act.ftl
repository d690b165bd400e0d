# Een ambtenaar bereidt iets voor: de vraag, het voorbeeld, en de regel die blijft staan.

# Wat er gevraagd wordt. Daaronder staat altijd wie het leest.
act-words-note = ✍️ <b>{ $name }</b> schrijft een notitie bij { $reference }.
act-words-feedback = ✍️ <b>{ $name }</b> schrijft een terugkoppeling bij { $reference }.
act-words-ask = ✍️ <b>{ $name }</b> stelt de melder een vraag over { $reference }. Wat wil je weten?
act-words-extend = ✍️ <b>{ $name }</b> verlengt de termijn van { $reference }. Waarom is er meer tijd nodig?
act-words-escalate = ✍️ <b>{ $name }</b> schaalt { $reference } op. Waarbij is hulp nodig?
act-words-ask-identity = ✍️ <b>{ $name }</b> vraagt of jullie mogen weten wie { $reference } heeft gemeld. De melder beslist. Waarom is de naam nodig?
act-outcome-pass-on = <b>{ $name }</b> wil { $reference } doorzetten. Naar wie?
    ❓ De melder beslist. Zonder ja zet je niets door.
act-words-pass-on = ✍️ <b>{ $name }</b> wil { $reference } doorzetten naar: { $outcome }. Wat wil je daar vertellen, en waarom? Noem de melder niet.
act-words-ask-back = ✍️ <b>{ $name }</b> vroeg na wat er van { $reference } kwam. Wat mag de melder weten?
act-words-leave-closed = ✍️ <b>{ $name }</b> laat { $reference } gesloten. Waarom?
act-words-postpone-erasure = ✍️ <b>{ $name }</b> wil { $reference } langer bewaren. Waarom?
act-words-keep = ✍️ <b>{ $name }</b> wil { $reference } toch bewaren. Waarom?
act-outcome-close = <b>{ $name }</b> sluit { $reference } af. Hoe is het afgelopen?
    { $outside ->
        [yes] ☎️ De melder krijgt hiervan geen bericht: bel zelf.
       *[no] 📤 De melder leest wat je kiest.
    }
act-words-close = <b>{ $name }</b> sluit { $reference } af: “{ $outcome }”. Waarom?

act-readers-reporter = 📤 Dit gaat naar de melder. Collega’s kunnen het teruglezen.
act-readers-outside = ☎️ De melder krijgt dit niet: bel zelf. Collega’s kunnen het teruglezen.
act-readers-colleagues = 👥 Dit lezen alleen collega’s, niet de melder.
act-readers-coordinator = ⬆️ Dit gaat naar de coördinator, niet naar de melder. Collega’s kunnen het teruglezen.
act-readers-coordinator-first = ⬆️ Dit leest eerst de coördinator. Vindt die het goed, dan leest de melder het ook.

# Nog een keer bekijken, voordat het gebeurt.
act-preview-note = <b>Notitie bij { $reference }.</b> Klopt het, { $name }?
act-preview-feedback = <b>Terugkoppeling bij { $reference }.</b> Klopt het, { $name }?
act-preview-ask = <b>Vraag over { $reference }.</b> Klopt het, { $name }?
act-preview-extend = <b>Termijn van { $reference } verlengen.</b> Klopt het, { $name }?
act-preview-escalate = <b>{ $reference } opschalen.</b> Klopt het, { $name }?
act-preview-ask-identity = <b>Naam vragen bij { $reference }.</b> De melder beslist. Klopt het, { $name }?
act-preview-pass-on = <b>{ $reference } doorzetten naar: { $outcome }.</b> De melder beslist. Klopt het, { $name }?
act-preview-ask-back = <b>Nagevraagd over { $reference }.</b> Klopt het, { $name }?
act-preview-leave-closed = <b>{ $reference } gesloten laten.</b> Klopt het, { $name }?
act-preview-postpone-erasure = <b>{ $reference } langer bewaren.</b> Klopt het, { $name }?
act-preview-keep = <b>{ $reference } toch bewaren.</b> Klopt het, { $name }?
act-preview-close = <b>{ $reference } afsluiten:</b> “{ $outcome }”. Klopt het, { $name }?
act-preview-reopen = 🔁 <b>{ $reference } heropenen?</b> Klopt het, { $name }? { $outside ->
    [yes] De melder krijgt hiervan geen bericht: bel zelf.
   *[no] De melder krijgt bericht.
 }

act-follows-ask = ⌛ Het antwoord kan uiterlijk { $day } komen.
act-follows-pass-on = ⌛ Het antwoord kan uiterlijk { $day } komen. Zonder ja zet je niets door.
act-follows-extend = 📅 De nieuwe datum voor de terugkoppeling is <b>{ $day }</b>.{ $paused ->
    [yes] {" "}Het wordt later, omdat er nog een vraag openstaat.
   *[no] {""}
 }
act-follows-request = 📅 De termijn is al een keer verlengd. De coördinator beslist uiterlijk { $day }.
act-follows-reopen = 📅 Er gaan nieuwe termijnen lopen: oppakken uiterlijk { $take_up }, terugkoppelen uiterlijk { $feedback }.
act-follows-close = 🗑️ Op { $day } wordt alles gewist.
act-follows-postpone = 🗑️ Dan wordt alles gewist op <b>{ $day }</b>. Uitstellen kan één keer.
act-follows-keep = 🗑️ De coördinator beslist. Zonder besluit wordt alles gewist op { $day }.
act-own-language = 🌐 Dit is een vaste tekst. De melder leest die in de eigen taal. Pas je hem aan, dan gaat hij precies zoals jij hem typt.
act-not-shared = De melder leest er ook bij dat we niet alles mogen vertellen, en dat de melding wel zin had.
act-impossible = ⛔ <b>Dit kan niet meer bij { $reference }</b>, { $name }. { $why }
act-impossible-words = Je tekst is niet verstuurd. Je kunt hem hier nog kopiëren.

# Wat er gebeurd is. Deze regel blijft staan.
act-done-note = 👥 Notitie van { $name } bij { $reference } bewaard om { $hour }. Terug te lezen met Lezen.
act-done-feedback = 📤 Verstuurd aan de melder om { $hour }, door { $name }. Terug te lezen met Lezen.
act-done-ask = ❓ Vraag gesteld aan de melder om { $hour }, door { $name }. Terug te lezen met Lezen.
act-done-extend = ⏳ Termijn verlengd door { $name } om { $hour }. { $outside ->
    [yes] De melder krijgt hiervan geen bericht: bel zelf.
   *[no] De melder krijgt de reden.
 }
act-done-extend-asked = ⏳ { $name } vroeg om { $hour } om meer tijd. De coördinator beslist.
act-done-escalate = ⬆️ { $reference } opgeschaald door { $name } om { $hour }. De coördinator krijgt bericht.
act-done-ask-identity = 👤 { $name } vroeg om { $hour } of de naam bekend mag zijn. De melder beslist.
act-done-pass-on = 🤝 { $name } vroeg om { $hour } of { $reference } doorgezet mag worden. De melder beslist.
act-done-ask-back = 📤 Aan de melder verteld wat er van { $reference } kwam, door { $name } om { $hour }. Terug te lezen met Lezen.
act-done-leave-closed = ✅ { $reference } blijft gesloten, door { $name } om { $hour }. De melder krijgt de reden.
act-done-postpone-erasure = 🗄️ { $reference } wordt langer bewaard, door { $name } om { $hour }. { $outside ->
    [yes] De melder krijgt hiervan geen bericht: bel zelf.
   *[no] De melder krijgt de reden.
 }
act-done-keep = 🗄️ { $name } vroeg om { $hour } om { $reference } toch te bewaren. De coördinator beslist.
act-done-reopen = 🔁 { $reference } heropend door { $name } om { $hour }. { $outside ->
    [yes] De melder krijgt hiervan geen bericht: bel zelf.
   *[no] De melder krijgt bericht.
 }
act-done-close = ✅ { $reference } afgesloten door { $name } om { $hour }. { $outside ->
    [yes] De melder krijgt hiervan geen bericht: bel zelf.
   *[no] De melder krijgt bericht.
 }

act-reply = <a href="tg://user?id={ $account }">{ $name }</a>, antwoord op dit bericht met je tekst.
act-placeholder-reporter = Dit gaat naar de melder
act-placeholder-colleagues = Alleen voor collega’s
act-placeholder-outside = { act-placeholder-colleagues }
act-placeholder-coordinator = Dit gaat naar de coördinator
act-placeholder-coordinator-first = Dit gaat eerst naar de coördinator
act-not-yours = Deze vraag is voor een collega. Wil jij iets schrijven? Druk dan zelf op de knop op de kaart.
act-text-only = Ik kan hier alleen tekst lezen. Antwoord met woorden.
act-choose = Kies een van de knoppen onder mijn vraag.
act-button-reopen = { card-button-reopen }

# Getypt zonder op onze vraag te antwoorden: hoort het erbij, of is het overleg?
act-loose-note = { $name }, bedoel je { $count ->
    [one] dit
   *[other] deze { $count } berichten
 } als notitie bij { $reference }?
act-loose-feedback = { $name }, bedoel je { $count ->
    [one] dit
   *[other] deze { $count } berichten
 } als terugkoppeling aan de melder van { $reference }?
act-loose-ask = { $name }, bedoel je { $count ->
    [one] dit
   *[other] deze { $count } berichten
 } als vraag aan de melder van { $reference }?
act-loose-extend = { $name }, bedoel je { $count ->
    [one] dit
   *[other] deze { $count } berichten
 } als reden om de termijn van { $reference } te verlengen?
act-loose-escalate = { $name }, bedoel je { $count ->
    [one] dit
   *[other] deze { $count } berichten
 } als tekst bij het opschalen van { $reference }?
act-loose-ask-identity = { $name }, bedoel je { $count ->
    [one] dit
   *[other] deze { $count } berichten
 } als reden om de naam bij { $reference } te vragen?
act-loose-pass-on = { $name }, bedoel je { $count ->
    [one] dit
   *[other] deze { $count } berichten
 } als tekst bij het doorzetten van { $reference }?
act-loose-ask-back = { $name }, bedoel je { $count ->
    [one] dit
   *[other] deze { $count } berichten
 } als wat er van { $reference } kwam?
act-loose-leave-closed = { $name }, bedoel je { $count ->
    [one] dit
   *[other] deze { $count } berichten
 } als reden om { $reference } gesloten te laten?
act-loose-postpone-erasure = { $name }, bedoel je { $count ->
    [one] dit
   *[other] deze { $count } berichten
 } als reden om { $reference } langer te bewaren?
act-loose-keep = { $name }, bedoel je { $count ->
    [one] dit
   *[other] deze { $count } berichten
 } als reden om { $reference } toch te bewaren?
act-loose-close = { $name }, bedoel je { $count ->
    [one] dit
   *[other] deze { $count } berichten
 } als reden bij het afsluiten van { $reference }?
act-loose-choose = Ik wacht nog op een keuze van je. Kies een van de knoppen onder mijn vraag. Is dit gewoon overleg? Dan hoef je niets te doen.
act-anonymous = Ik zie niet wie dit schrijft: het bericht is anoniem, of van een kanaal. Daarom neem ik het niet aan. Schrijf het onder je eigen naam.
act-button-loose-yes = Ja
act-button-loose-no = Nee, gewoon overleg

act-preview-told-by-phone = <b>Heb je de melder van { $reference } aan de telefoon verteld wat ermee is gedaan?</b> Dat telt dan als terugkoppeling. Klopt het, { $name }? { $outside ->
    [yes] De melder krijgt hiervan geen bericht.
   *[no] De melder krijgt bericht.
 }
act-done-told-by-phone = ☎️ Aan de telefoon verteld, zegt { $name } om { $hour }. { $outside ->
    [yes] De melder krijgt hiervan geen bericht.
   *[no] De melder krijgt bericht.
 }
act-button-told-by-phone = { card-button-told-by-phone }
