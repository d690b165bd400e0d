# De kaart van een melding in de ambtenarengroep, de knoppen, en wat er van de melding te lezen is.

card-head = { $sign } <b>{ $reference }</b> · { $subject }
card-about = { $kind ->
    [help] Hulpvraag
   *[concern] Melding
 } · { $neighbourhood } · { card-urgency }
card-urgency = { $urgency ->
    [danger] direct gevaar
    [urgent] zo snel mogelijk
    [soon] deze week
   *[normal] kan wachten
 }
card-in-danger = direct gevaar, { $where }
card-danger = 🚨 <b>De melder zegt: er is nu direct gevaar.</b> De melder las dat je dan 112 belt. Kijk meteen.
card-stage-filed = 📥 { $stage }: nog niet bevestigd
card-stage-acknowledged = 👀 { $stage }, nog niet opgepakt
card-stage-taken-up = 🤝 { $stage } door <b>{ $owner }</b>
card-stage-closed = ✅ { $stage }: { $outcome }
card-due-confirm = ⏰ Bevestig de ontvangst vóór { $day }, { $hour } uur
card-due-take-up = ⏰ Pak op vóór { $day }, { $hour } uur
card-due-feedback = ⏰ Koppel terug vóór { $day }, { $hour } uur
card-late-confirm = ⚠️ Ontvangst bevestigen: te laat sinds { $day }, { $hour } uur
card-late-take-up = ⚠️ Oppakken: te laat sinds { $day }, { $hour } uur
card-late-feedback = ⚠️ Terugkoppelen: te laat sinds { $day }, { $hour } uur
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
card-reading-not-shown = Iets van <b>{ $reference }</b> laat ik hier nu niet zien. Ik weet niet zeker of ik het op tijd kan weghalen: Telegram werkt niet mee, of ik word opnieuw gestart. Druk straks weer op <b>Lezen</b>.
card-reading-erased = Gewist
card-reading-erased-words = De tekst van deze melding is gewist. De melding zelf gaat ook weg.
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
card-topics-off = In de ambtenarengroep staan <b>onderwerpen</b> uit. Elke melding krijgt daar nu een eigen bericht. Er gaat niets verloren. Wil je weer onderwerpen? Zet ze aan in de instellingen van de groep. Ik merk het dezelfde nacht nog, of meteen als je daar /koppel stuurt.
card-topics-back = ✓ De ambtenarengroep heeft weer onderwerpen. Nieuwe meldingen krijgen weer een eigen onderwerp.
card-group-refuses = ⚠️ Telegram weigert iets wat ik in de ambtenarengroep wil zetten. Ik bewaar het en blijf het proberen. Wil jij in de groep kijken? Ben ik daar beheerder en mag ik er schrijven? Zijn er onderwerpen gesloten? Klopt alles en blijft dit zo? Vraag dan wie de bot beheert om <code>schakel check</code> te draaien.

card-stage-withdrawn = ↩️ { $stage } door de melder
card-due-reopen = ⏰ Beslis over heropenen vóór { $day }, { $hour } uur
card-late-reopen = ⚠️ Beslissen over heropenen: te laat sinds { $day }, { $hour } uur
card-late-partner = ⚠️ Navragen wat ervan kwam: te laat sinds { $day }, { $hour } uur
card-button-ask = Vraag stellen
card-button-extend = Termijn verlengen
card-button-escalate = Opschalen
card-button-ask-identity = Naam vragen
card-button-pass-on = Doorzetten
card-button-ask-back = Nagevraagd
card-button-reopen = Heropenen
card-button-leave-closed = Gesloten laten
card-button-postpone-erasure = Langer bewaren
card-button-keep = Toch bewaren
card-entry-ask = ❓ Vraag van { $name }, { $when }
card-entry-ask-identity = ❓ Vraag of de naam bekend mag zijn, van { $name }, { $when }
card-entry-pass-on = 🤝 Vraag of dit doorgezet mag worden, van { $name }, { $when }
card-entry-ask-back = 📤 Wat er van het doorzetten kwam, van { $name }, { $when }
card-entry-extend = ⏳ Reden van verlengen van { $name }, { $when }
card-entry-escalate = ⬆️ Reden van opschalen van { $name }, { $when }
card-entry-leave-closed = ✅ Waarom dit gesloten bleef, van { $name }, { $when }
card-entry-postpone-erasure = 🗄️ Reden van langer bewaren van { $name }, { $when }
card-entry-keep = 🗄️ Reden van toch bewaren van { $name }, { $when }
card-entry-answer = 💬 Antwoord van de melder, { $when }
card-entry-add = ➕ Aanvulling van de melder, { $when }
card-entry-attached = (Alleen een foto of spraakbericht. Dat staat onder de tekst.)
card-entry-correct = ✏️ Verbetering van de melder, { $when }
card-entry-advise = 💬 Antwoord van coördinator { $name }, { $when }
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
card-question-passing-on = 🤝 Op { $since } is de melder gevraagd: mag dit naar { $partner }? Het antwoord kan uiterlijk { $until } komen. Zonder ja zet je niets door.
card-passed-on = 🤝 Ligt bij: { $partner }. Noem daar de melder niet.{ $runs ->
    [yes] {" "}Vraag vóór { $day }, { $hour } uur na wat ervan kwam.
   *[no] {""}
 }
card-request-extend = ⏳ Meer tijd gevraagd op { $since }. De coördinator beslist uiterlijk { $until }.
card-request-keep = 🗄️ Op { $since } gevraagd om dit toch te bewaren. De coördinator beslist.
card-reopen-asked = 🔁 Heropenen gevraagd door de melder, op { $since }
card-added = ➕ Aangevuld door de melder, het laatst op { $day }
card-erased = 🗑️ Wordt gewist op { $day }

card-attached = 📎 Erbij: { $counts }
card-attached-voice = 🎙 Een stem is herkenbaar. Luister waar niemand meeluistert.
card-attachment-photo = 📷 { $reference }. Verdwijnt na { $minutes } minuten.
card-attachment-voice = 🎙 { $reference }. De stem is herkenbaar. Verdwijnt na { $minutes } minuten.

card-whole-town = hele gemeente

card-call = ☎️ Wil gebeld worden: <b>{ $when }</b>. Het nummer staat bij <b>Lezen</b>.{ $tries ->
    [0] {""}
   *[other] {" "}Al { $tries } keer niet bereikt.
 }
card-by-phone = ☎️ Begonnen met bellen. Wat er is, is aan de telefoon verteld.
card-due-call-back = ⏰ Bel vóór { $day }, { $hour } uur
card-late-call-back = ⚠️ Bellen: te laat sinds { $day }, { $hour } uur
card-button-called = Gebeld
card-button-not-reached = Niet bereikt
card-button-told-by-phone = Verteld aan de telefoon
card-reporter-outside = ☎️ Verteld door iemand buiten het netwerk, aan de telefoon

card-topics-refused-at-desk = { card-topics-refused } { group-in-telegram-at-desk }
card-topics-off-at-desk = { card-topics-off } { group-in-telegram-at-desk }
card-group-refuses-at-desk = { card-group-refuses } { group-in-telegram-at-desk }
