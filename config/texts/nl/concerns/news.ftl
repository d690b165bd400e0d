# Wat er buiten de groep gebeurde, en wat er bij de coördinator ligt. Zonder woorden uit de melding.

news-answer = 💬 De melder heeft je vraag beantwoord. Lees het antwoord met <b>Lezen</b>. De termijn loopt weer.
news-decline = 🤐 De melder kan dit niet zeggen. De vraag is gesloten. De termijn loopt weer.
news-lapse = ⌛ { $about ->
    [identity] De melder heeft niet gereageerd op de vraag naar de naam. De melder blijft zonder naam.
    [passing-on] De melder heeft niet gereageerd op de vraag over doorzetten. Zet niets door.
   *[words] De melder heeft niet op tijd geantwoord. De vraag is gesloten. De termijn loopt weer.
 }
news-add = ➕ De melder heeft iets aangevuld. Lees het met <b>Lezen</b>.
news-correct = ✏️ De melder heeft iets verbeterd. Lees het met <b>Lezen</b>.
news-withdraw = ↩️ De melder heeft { $reference } ingetrokken. { $days ->
    [one] Morgen
   *[other] Over { $days } dagen
 } wordt alles gewist. Is er een reden om dit toch te bewaren? Kies <b>Toch bewaren</b>. De coördinator beslist.
news-reveal = 👤 De melder wil dat jullie de naam weten. Die staat nu bij de melding.
news-stay-nameless = 👤 De melder blijft liever zonder naam.
news-let-pass-on = 🤝 De melder vindt het goed dat dit doorgezet wordt. Bel nu zelf, en noem de melder niet. Bij de melding staat naar wie, en tot wanneer je navraagt wat ervan kwam.
news-keep-here = ✋ Doorzetten? De melder wil dit niet. Zet niets door.
news-give-name = 👤 De melder heeft de naam erbij gezet. Die staat nu bij de melding.
news-take-name-back = 👤 De melder heeft de naam weggehaald. Die staat niet meer bij de melding. Zag je de naam al? Noem hem dan niet meer, ook niet in notities.
news-request-reopen = 🔁 De melder vindt { $reference } nog niet klaar. Kies <b>Heropenen</b>, of leg uit waarom die gesloten blijft.
news-advise = 💬 { $account ->
    [none] { $caller }
   *[other] <a href="tg://user?id={ $account }">{ $caller }</a>
 }, de coördinator heeft geantwoord op je vraag om hulp. Lees het antwoord met <b>Lezen</b>.
news-assign = 🤝 De coördinator heeft dit aan <b>{ $owner }</b> gegeven.
news-grant = ✅ { $wish ->
    [keep] De coördinator vindt het goed dat { $reference } bewaard blijft. Er gaan nieuwe termijnen lopen. Wie pakt dit op?
   *[extend] De coördinator geeft meer tijd. De nieuwe datum staat bij de melding. { $outside ->
        [yes] De melder krijgt hiervan geen bericht: bel zelf.
       *[no] De melder krijgt bericht.
    }
 }
news-refuse = ✋ { $wish ->
    [keep] De coördinator vindt dat { $reference } niet bewaard moet blijven. Alles wordt gewist, zoals de melder wilde.
   *[extend] De coördinator geeft niet meer tijd. De datum blijft zoals hij was.
 }
news-expire = ⌛ { $wish ->
    [keep] De coördinator heeft niet op tijd beslist. { $reference } wordt gewist, zoals de melder wilde.
   *[extend] De coördinator heeft niet op tijd beslist over meer tijd. De datum blijft zoals hij was.
 }
news-go-on = 🔁 Niemand besliste op tijd of { $reference } verdergaat. Daarom is { $reference } vanzelf weer open. Er gaan nieuwe termijnen lopen. De melder heeft bericht. Wie pakt dit op?
