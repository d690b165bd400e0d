# Mijn meldingen: de pagina van één melding, en wat een melder daar kan doen.

mine-choose = 👇 Kies een melding. Dan zie je hoe het ervoor staat en wat je kunt doen.
mine-asked = ❓ Er staat een vraag voor je open.
mine-named = { $named ->
    [yes] 👤 De ambtenaren weten dat dit van jou komt.
   *[no] 👤 Je hebt dit zonder naam gemeld.
 }
mine-order = { $order ->
    [now] ▶️ <b>Nu:</b>
   *[then] Daarna:
 }
mine-who = { $owned ->
    [yes] { $who }
   *[no] een ambtenaar
 }
mine-wait-confirm = { mine-order } de ambtenaren zijn aan zet. Uiterlijk { $day }, { $hour } uur bevestigen zij dat ze dit hebben.
mine-wait-take-up = { mine-order } een ambtenaar pakt dit op, uiterlijk { $day }.
mine-wait-feedback = { mine-order } { mine-who } laat je uiterlijk { $day } weten wat ermee is gedaan.
mine-wait-reopen = { mine-order } de ambtenaren beslissen uiterlijk { $day } of ze hier weer mee verdergaan.
mine-wait-answer = { mine-order } jij bent aan zet. De ambtenaren vroegen je iets. Antwoorden kan tot { $day }, { $hour } uur. Daarna gaan zij verder met wat ze weten.
mine-wait-erasure = { mine-order } op { $day } wordt alles hiervan gewist. Daar hoef je niets voor te doen.
mine-late = ⚠️ Dit is te laat. Dat ligt niet aan jou. Blijft het stil? Dan krijgt de coördinator vanzelf bericht.

mine-button-answer = Vraag beantwoorden
mine-button-decline = Kan ik niet zeggen
mine-button-reveal = Ja, dat mag
mine-button-nameless = Nee, liever zonder naam
mine-button-add = Aanvullen
mine-button-correct = Verbeteren
mine-button-withdraw = Intrekken
mine-button-withdraw-now = Ja, intrekken
mine-button-keep = Nee, toch niet
mine-button-reopen = Ik wil dat dit verdergaat
mine-button-back = Terug

mine-withdrawing =
    <b>Wil je { $reference } intrekken? Weet je het zeker?</b>

    • De ambtenaren stoppen ermee. Zij zien dat je dit introk, maar niet waarom.
    • Na { $days } dagen wordt alles ervan gewist.
    • Soms is er een reden om er toch mee door te gaan, bijvoorbeeld als iemand gevaar loopt. Dan moet de coördinator dat goedvinden. Jij hoort het dan, met de reden.

mine-done-answer = ✅ <b>Verstuurd.</b> De ambtenaren kunnen je antwoord op { $reference } nu lezen. Je berichten haal ik uit deze chat weg.
mine-done-add = ✅ <b>Verstuurd.</b> De ambtenaren kunnen je aanvulling op { $reference } nu lezen. Je berichten haal ik uit deze chat weg.
mine-done-correct = ✅ <b>Verstuurd.</b> De ambtenaren kunnen je verbetering van { $reference } nu lezen. Je berichten haal ik uit deze chat weg.
mine-done-decline = ✅ Dat is goed. De ambtenaren weten dat je dit niet kunt zeggen. Zij gaan verder met wat ze weten.
mine-done-reveal = ✅ De ambtenaren zien nu je naam bij { $reference }. Alleen bij deze.
mine-done-nameless = ✅ Je blijft zonder naam. Daar verandert niets door.
mine-done-reopen = ✅ De ambtenaren weten dat dit voor jou nog niet klaar is.
mine-done-withdraw = ↩️ <b>Je hebt { $reference } ingetrokken.</b> De ambtenaren stoppen ermee.
mine-done-thrown-away = Weggegooid. Er is niets verstuurd.
mine-done-stopped = Gestopt. Er is niets verstuurd.

toast-mine-stands = Dat kan nu niet meer. { $reference } is { $stage ->
    [filed] verstuurd, maar nog niet bevestigd
    [acknowledged] ontvangen en loopt
    [taken-up] opgepakt en loopt
    [closed] afgesloten
   *[withdrawn] ingetrokken
 }.

refusal-care-answered = Dank je, dat had je al laten weten.
refusal-telling-waits = Er staan nog woorden van je klaar die niet zijn verstuurd. Verstuur die eerst, of gooi ze weg.
