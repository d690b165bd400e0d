# Wat er buiten de groep gebeurde, en wat er bij de coördinator ligt. Zonder woorden uit de melding.

news-answer = 💬 De melder heeft je vraag beantwoord. Lees het antwoord met <b>Lezen</b>. De termijn loopt weer.
news-decline = 🤐 De melder kan dit niet zeggen. De termijn loopt weer.
news-lapse = ⌛ De melder heeft niet op tijd geantwoord. De vraag is gesloten. De termijn loopt weer.
news-add = ➕ De melder heeft iets aangevuld. Lees het met <b>Lezen</b>.
news-correct = ✏️ De melder heeft iets verbeterd. Lees het met <b>Lezen</b>.
news-withdraw = ↩️ De melder heeft { $reference } ingetrokken. Over 7 dagen wordt alles gewist. Is er een reden om dit toch te bewaren? Kies <b>Toch bewaren</b>. De coördinator beslist.
news-reveal = 👤 De melder wil dat jullie de naam weten. Die staat nu op de kaart.
news-stay-nameless = 👤 De melder blijft liever zonder naam.
news-request-reopen = 🔁 De melder vindt { $reference } nog niet klaar. Kies <b>Heropenen</b>, of leg uit waarom het gesloten blijft.
news-assign = 🤝 De coördinator heeft dit aan <b>{ $owner }</b> gegeven.
news-remind = 🔔 De coördinator vraagt aandacht voor { $reference }.
news-grant = ✅ De coördinator vindt het goed.
news-refuse = ✋ De coördinator vindt het niet goed. Alles blijft zoals het was.
news-expire = ⌛ De coördinator heeft niet op tijd beslist. Alles blijft zoals het was.

desk-escalate = ⬆️ De ambtenaren vragen je hulp bij <b>{ $reference }</b>.
desk-extend = ⏳ De ambtenaren willen nog een keer meer tijd voor <b>{ $reference }</b>.
desk-keep = 🗄️ De melder heeft <b>{ $reference }</b> ingetrokken. De ambtenaren willen het toch bewaren.

question-words = ❓ De ambtenaren hebben een vraag over <b>{ $reference }</b>:
question-identity = 👤 De ambtenaren vragen of zij mogen weten dat <b>{ $reference }</b> van jou komt. Dit is de reden:
