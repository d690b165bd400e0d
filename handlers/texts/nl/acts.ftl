# Een ambtenaar schrijft iets: de vraag, het voorbeeld, en de regel die blijft staan.

act-words-note = ✍️ <b>{ $name }</b> schrijft een notitie bij { $reference }.
    👥 Dit lezen alleen collega's, niet de melder.
act-words-feedback = ✍️ <b>{ $name }</b> schrijft een terugkoppeling bij { $reference }.
    📤 Dit gaat naar de melder.
act-outcome-close = <b>{ $name }</b> sluit { $reference } af. Hoe is het afgelopen?
    📤 De melder leest wat je kiest.
act-words-close = <b>{ $name }</b> sluit { $reference } af: “{ $outcome }”. Waarom?
    📤 Dit gaat naar de melder.
act-preview-note = 👥 <b>Notitie bij { $reference }</b>. Dit lezen alleen collega's, niet de melder. Klopt het, { $name }?
act-preview-feedback = 📤 <b>Dit gaat naar de melder van { $reference }.</b> Klopt het, { $name }?
act-preview-close = 📤 <b>{ $reference } afsluiten. Dit gaat naar de melder:</b> “{ $outcome }”. Klopt het, { $name }?
act-not-shared = De melder leest er ook bij dat we niet alles mogen vertellen, en dat de melding wel zin had.
act-done-note = 👥 Notitie van { $name } bij { $reference } bewaard om { $hour }. Terug te lezen met Lezen.
act-done-feedback = 📤 Verstuurd aan de melder om { $hour }, door { $name }. Terug te lezen met Lezen.
act-done-close = ✅ { $reference } afgesloten door { $name } om { $hour }. De melder krijgt bericht.

act-reply = <a href="tg://user?id={ $account }">{ $name }</a>, antwoord op dit bericht met je tekst.
act-placeholder-note = Alleen voor collega's
act-placeholder-feedback = Dit gaat naar de melder
act-placeholder-close = Dit gaat naar de melder
act-not-yours = Deze vraag is voor een collega. Wil jij iets schrijven? Druk dan zelf op de knop op de kaart.
act-text-only = Ik kan hier alleen tekst lezen. Antwoord met woorden.
act-choose = Kies een van de knoppen onder mijn vraag.

act-button-send = Versturen
act-button-edit = Aanpassen
act-button-discard = Weggooien
act-button-stop = Stoppen
act-button-back = Terug

toast-act-note = De notitie is bewaard.
toast-act-feedback = Verstuurd. De melder krijgt je tekst.
toast-act-close = Afgesloten. De melder krijgt bericht.
toast-act-stopped = Gestopt. Er is niets verstuurd.
toast-act-discarded = Weggegooid. Er is niets verstuurd.

refusal-words-too-long = Je tekst is te lang: er kunnen { $max } tekens in één bericht. Het zijn er { $over } te veel.
