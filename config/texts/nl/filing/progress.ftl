# Wat de melder hoort: wat er is gedaan, en wat er nu komt.

progress-acknowledge = 👀 <b>{ $reference }</b>: de ambtenaren hebben je { progress-kind } gezien. Bedankt dat je dit met ons deelt.
progress-take-up = 🤝 <b>{ $reference }</b>: { $owner } heeft je { progress-kind } opgepakt en gaat ermee aan de slag.
progress-feedback = 💬 <b>{ $reference }</b>: { $name } schrijft je over je { progress-kind }.
progress-ask-back = 💬 <b>{ $reference }</b>: { $name } heeft nagevraagd wat er van het doorzetten kwam:
progress-close = ✅ <b>{ $reference }</b>: je { progress-kind } is afgesloten.
progress-kind = { $kind ->
    [help] hulpvraag
   *[concern] melding
 }
progress-outcome = Zo is het afgelopen: <b>{ $outcome }</b>.
progress-reason = Dit schrijven de ambtenaren erbij:
progress-not-shared = We hebben ernaar gekeken en gedaan wat nodig was. Wat dat precies was, mogen we niet altijd vertellen. Dat is om mensen te beschermen. Je hebt er goed aan gedaan om dit te melden.
progress-thanks = { $kind ->
    [help] Heb je nog iets nodig? Kies dan gerust weer Hulp vragen.
   *[concern] Zie of hoor je weer iets? Kies dan gerust weer Zorg melden.
 }
progress-next-confirm = Uiterlijk { $day } hoor je of we het hebben gezien.
progress-next-take-up = Uiterlijk { $day } pakt iemand het op. Dan hoor je van ons wie dat is.
progress-next-feedback = Uiterlijk { $day } hoor je van ons wat we ermee doen.
progress-next = We gaan ermee door. Je hoort van ons als er nieuws is en als we het afsluiten.
progress-button-reply = { announcement-button-reply }
progress-late-confirm = Uiterlijk { $day } zou je horen of we het hebben gezien. Dat is nog niet gelukt. Het komt nog.
progress-late-take-up = Uiterlijk { $day } zou iemand het oppakken. Dat is nog niet gelukt. Je hoort van ons wie het wordt.
progress-late-feedback = Uiterlijk { $day } zou je van ons horen wat we ermee doen. Dat is nog niet gelukt. Je hoort het nog.
progress-an-official = een ambtenaar

progress-assign = 🤝 <b>{ $reference }</b>: { $owner } gaat nu met je { progress-kind } aan de slag.
progress-let-go = 🤝 <b>{ $reference }</b>: wie je { progress-kind } had opgepakt, hoort niet meer bij de vaste groep ambtenaren. Een collega gaat ermee verder. Je hoeft niets te doen.
progress-extend = ⏳ <b>{ $reference }</b>: we hebben meer tijd nodig voor je { progress-kind }.
progress-lapse = ⌛ <b>{ $reference }</b>: we hebben geen antwoord op onze vraag gekregen. Dat geeft niet. We gaan verder met wat we weten.
progress-reopen = 🔁 <b>{ $reference }</b>: we gaan weer verder met je { progress-kind }.
progress-go-on = 🔁 <b>{ $reference }</b>: er is niet op tijd beslist of we verdergaan met je { progress-kind }. Daarom gaat je { progress-kind } nu vanzelf weer verder.
progress-not-erased = We wissen nu niets. De dag die je daarvoor las, geldt niet meer.
progress-leave-closed = ✅ <b>{ $reference }</b>: je { progress-kind } blijft gesloten.
progress-next-reopen = Uiterlijk { $day } hoor je of we er weer mee verdergaan.
progress-next-partner = Uiterlijk { $day } vragen we na wat er van het doorzetten kwam. Dat hoor je dan.
progress-late-partner = Uiterlijk { $day } zouden we navragen wat er van het doorzetten kwam. Dat is nog niet gelukt. Je hoort het nog.
progress-grant = ✅ <b>{ $reference }</b>: we gaan verder met je { progress-kind }.
progress-keep = 🗄️ <b>{ $reference }</b>: je hebt je { progress-kind } ingetrokken, maar de ambtenaren gaan er toch mee verder. De coördinator heeft daarnaar gekeken en vindt het nodig.
progress-lapse-identity = ⌛ <b>{ $reference }</b>: je hebt niet gekozen of de ambtenaren je naam mogen weten. Dat geeft niet. Je blijft zonder naam en we gaan gewoon verder.
progress-lapse-passing-on = ⌛ <b>{ $reference }</b>: je hebt niet gekozen of we dit mogen doorzetten. Dat geeft niet. Er wordt niets doorgezet, en we gaan gewoon verder.
progress-postpone-erasure = 🗄️ <b>{ $reference }</b>: we bewaren je { progress-kind } langer dan we zeiden.
progress-erased-on = Op { $day } wissen we alles van deze { progress-kind }.

progress-called = ☎️ <b>{ $reference }</b>: { $owner } heeft je gebeld. Klopt dat niet? Bel ons dan, of kies nog een keer <b>Bel mij</b>.
progress-not-reached = ☎️ <b>{ $reference }</b>: { $owner } heeft je gebeld, maar kon je niet bereiken.
progress-told-by-phone = ☎️ <b>{ $reference }</b>: wat ermee is gedaan, is je aan de telefoon verteld. Klopt dat niet? Laat het ons weten bij <b>Mijn meldingen</b>.
progress-next-call-back = Uiterlijk { $day }, { $hour } uur bellen we je.
progress-late-call-back = Uiterlijk { $day }, { $hour } uur zouden we je bellen. Dat is nog niet gelukt. Het komt nog.
