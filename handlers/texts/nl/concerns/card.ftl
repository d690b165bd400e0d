# De kaart van een melding in de ambtenarengroep, de knoppen, en wat er van de melding te lezen is.

card-head = { $sign } <b>{ $reference }</b> · { $subject }
card-about = { $kind ->
    [help] Hulpvraag
   *[concern] Melding
 } · { $neighbourhood } · { card-urgency }
card-urgency = { $urgency ->
    [urgent] zo snel mogelijk
    [soon] deze week
   *[normal] kan wachten
 }
card-stage-filed = 📥 { $stage }: nog niet bevestigd
card-stage-acknowledged = 👀 { $stage }, nog niet opgepakt
card-stage-taken-up = 🤝 { $stage } door <b>{ $owner }</b>
card-stage-closed = ✅ { $stage }: { $outcome }
card-due-confirm = ⏰ Bevestig de ontvangst vóór { $day }, { $hour } uur
card-due-take-up = ⏰ Pak op vóór { $day }, { $hour } uur
card-due-feedback = ⏰ Koppel terug vóór { $day }, { $hour } uur
card-reporter = 👤 Melder: { $name }
card-reporter-nameless = 👤 Melder: liever zonder naam
card-reporter-left = 👤 De melder doet niet meer mee met het netwerk
card-unreachable = ⚠️ De melder is nu niet te bereiken. Wat je stuurt, komt aan zodra dat weer kan.
card-remade = ♻️ Het vorige onderwerp van deze melding is verwijderd. Dit is een nieuw onderwerp. Er is niets verloren.
card-colleague = een oud-collega

card-button-read = Lezen
card-button-acknowledge = Ontvangst bevestigen
card-button-take-up = Oppakken
card-button-feedback = Terugkoppelen
card-button-note = Notitie
card-button-close = Afsluiten

card-reading-soon = 📖 Een ogenblik, de tekst komt eraan.
card-reading = 📖 <b>{ $reference }</b>{ $parts ->
    [one] {""}
   *[other] , deel { $part } van { $parts }
 }. Verdwijnt na { $minutes } minuten. Er is bewaard wie dit opende.
card-emptied = 📖 Deze tekst is weggehaald.
card-entry-note = 👥 Notitie van { $name }, { $when }
card-entry-feedback = 📤 Terugkoppeling van { $name }, { $when }
card-entry-close = ✅ Toelichting bij het afsluiten van { $name }, { $when }

card-digest = 📚 <b>Er wachten { $count } nieuwe meldingen op hun plek in deze groep.</b> Telegram laat er maar een paar per minuut door. De dringende gaan voor.
card-digest-line = { $sign } { $reference } · { card-urgency }
card-digest-more = En nog { $count }.

card-group-lost = Ik kan niets meer in de ambtenarengroep zetten: ik ben eruit gehaald, of ik mag er niet meer schrijven. Meldingen blijven veilig bewaard. Voeg mij weer toe als beheerder. Daarna ga ik verder.
card-topics-refused = Ik mag in de ambtenarengroep geen onderwerpen meer maken. Elke melding krijgt daar nu een eigen bericht. Wil je weer onderwerpen? Geef mij het recht <b>onderwerpen beheren</b> en stuur /koppel in de groep.

toast-card-acknowledge = Ontvangst bevestigd. De melder krijgt bericht.
toast-card-take-up = Jij hebt dit opgepakt. De melder krijgt bericht.
toast-card-read = De tekst staat zo hieronder.
toast-card-read-already = De tekst staat er al, tot { $hour } uur.
toast-card-write = Kijk onderaan: daar vraag ik om je tekst.
toast-card-confirm = Kijk onderaan: daar vraag ik of het klopt.
toast-card-withdrawn = De melder heeft dit ingetrokken.
toast-card-choose = Kijk onderaan: daar kies je hoe het is afgelopen.
toast-card-already-acknowledged = { $who } was je voor: de ontvangst is al bevestigd.
toast-card-already-taken-up = { $who } was je voor en heeft dit al opgepakt.
toast-card-already-closed = { $who } heeft dit al afgesloten.
toast-card-yourself-acknowledged = Je hebt de ontvangst al bevestigd.
toast-card-yourself-taken-up = Je hebt dit al opgepakt.
toast-card-yourself-closed = Je hebt dit al afgesloten.

refusal-no-feedback-yet = Afsluiten kan nog niet. De melder heeft nog niets van ons gehoord. Kies eerst Terugkoppelen.
refusal-not-yet-acknowledged = Dit kan nog niet. Bevestig eerst de ontvangst.
refusal-text-waits = Er staat nog een tekst van jou klaar. Verstuur die eerst, of gooi die weg.
refusal-unknown-outcome = Deze uitkomst bestaat niet meer. Kies een andere.
refusal-needs-reason = Vertel de melder ook waarom.

card-stage-withdrawn = ↩️ { $stage } door de melder
card-due-reopen = ⏰ Beslis over heropenen vóór { $day }, { $hour } uur
card-button-ask = Vraag stellen
card-button-extend = Termijn verlengen
card-button-escalate = Opschalen
card-button-ask-identity = Naam vragen
card-button-reopen = Heropenen
card-button-leave-closed = Gesloten laten
card-button-postpone-erasure = Langer bewaren
card-button-keep = Toch bewaren
card-entry-ask = ❓ Vraag van { $name }, { $when }
card-entry-ask-identity = ❓ Vraag of de naam bekend mag zijn, van { $name }, { $when }
card-entry-extend = ⏳ Reden van verlengen van { $name }, { $when }
card-entry-escalate = ⬆️ Reden van opschalen van { $name }, { $when }
card-entry-leave-closed = ✅ Waarom dit gesloten bleef, van { $name }, { $when }
card-entry-postpone-erasure = 🗄️ Reden van langer bewaren van { $name }, { $when }
card-entry-keep = 🗄️ Reden van toch bewaren van { $name }, { $when }
card-entry-answer = 💬 Antwoord van de melder, { $when }
card-entry-add = ➕ Aanvulling van de melder, { $when }
card-entry-correct = ✏️ Verbetering van de melder, { $when }
card-entry-assign = 🤝 Van coördinator { $name } bij het toewijzen, { $when }
card-entry-remind = 🔔 Van coördinator { $name } bij de herinnering, { $when }
card-entry-grant = ✅ Toelichting van coördinator { $name }, { $when }
card-entry-refuse = ✋ Toelichting van coördinator { $name }, { $when }

card-extended = ⏳ De termijn is { $count ->
    [one] één keer
   *[other] { $count } keer
 } verlengd
card-question-words = ❓ Vraag aan de melder sinds { $since }. Het antwoord kan uiterlijk { $until } komen. Zolang staat de termijn stil.
card-question-identity = 👤 Op { $since } is gevraagd of de naam bekend mag zijn. Het antwoord kan uiterlijk { $until } komen.
card-request-extend = ⏳ Meer tijd gevraagd op { $since }. De coördinator beslist uiterlijk { $until }.
card-request-keep = 🗄️ Op { $since } gevraagd om dit toch te bewaren. De coördinator beslist.
card-reopen-asked = 🔁 Heropenen gevraagd door de melder, op { $since }
card-added = ➕ Aangevuld door de melder, het laatst op { $day }
card-erased = 🗑️ Wordt gewist op { $day }

refusal-erased = Deze melding is gewist. Er is niets van bewaard.
