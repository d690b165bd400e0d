# Een melder schrijft iets bij een eigen melding: een antwoord, een aanvulling, een verbetering.

telling-words-answer =
    💬 <b>Je antwoord op { $reference }</b>

    Typ je antwoord hieronder. Het mag in meer berichten. Alleen de vaste groep ambtenaren leest het. Noem liever geen namen van anderen. Dit is de vraag:
telling-words-add =
    ➕ <b>Iets aanvullen bij { $reference }</b>

    Typ hieronder wat je erbij wilt vertellen. Het mag in meer berichten. Alleen de vaste groep ambtenaren leest het. Noem liever geen namen van anderen.
telling-words-correct =
    ✏️ <b>Iets verbeteren in { $reference }</b>

    Typ hieronder wat er niet klopt, en hoe het wel is. Het mag in meer berichten. Alleen de vaste groep ambtenaren leest het. Wat je eerder schreef, blijft er ook bij staan.
telling-words-missing =
    🔁 <b>Wat ontbreekt er nog bij { $reference }?</b>

    De ambtenaren weten dat dit voor jou nog niet klaar is. Wil je zeggen wat er nog moet gebeuren? Typ het hieronder. Alleen de vaste groep ambtenaren leest het. Noem liever geen namen van anderen. Het hoeft niet: kies dan <b>Overslaan</b>.
telling-preview-answer =
    💬 <b>Klopt je antwoord op { $reference }?</b>
    Er is nog niets verstuurd. Straks leest alleen de vaste groep ambtenaren dit.
telling-preview-add =
    ➕ <b>Klopt je aanvulling op { $reference }?</b>
    Er is nog niets verstuurd. Straks leest alleen de vaste groep ambtenaren dit.
telling-preview-correct =
    ✏️ <b>Klopt je verbetering van { $reference }?</b>
    Er is nog niets verstuurd. Straks leest alleen de vaste groep ambtenaren dit.
telling-preview-missing =
    🔁 <b>Klopt het, wat er bij { $reference } nog ontbreekt?</b>
    Er is nog niets verstuurd. Straks leest alleen de vaste groep ambtenaren dit.
telling-leaving =
    <b>Wil je stoppen met { $reference }?</b>

    Wat je typte is nog niet verstuurd. Kies <b>Weggooien</b> om het te wissen, of <b>Terug</b> om verder te gaan.
telling-too-late =
    ⌛ <b>De vraag over { $reference } is al gesloten.</b>

    Je woorden zijn er nog. Kies <b>Aanvullen</b>, dan kun je ze toch sturen: als aanvulling.
telling-button-erase = Wissen en opnieuw typen
telling-button-as-addition = { mine-button-add }
telling-first = ☝️ Je bent hier nog mee bezig. Verstuur het eerst, of gooi het weg. Daarna kun je iets nieuws beginnen.
telling-draft-back = 👋 Hier was je mee bezig. Er is niets van verloren. Je kunt gewoon verder gaan.
telling-warn = Je hebt nog iets getypt bij een melding dat niet is verstuurd. Ik wis het op { $day } om { $hour } uur, met wat je daarvoor aan het invullen was. Wil je verder gaan? Stuur /start.
telling-nudge = 🕐 Wat je bij een melding typte, is <b>nog niet verstuurd</b>. De ambtenaren zien het dus nog niet. Je kunt hierboven gewoon verder gaan.
telling-dropped = Wat je bij een melding had getypt is gewist, want je ging er niet mee verder. Er is niets verstuurd. Je kunt het opnieuw doen bij <b>Mijn meldingen</b>.
