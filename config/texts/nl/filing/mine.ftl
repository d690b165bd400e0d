# Mijn meldingen: de pagina van één melding, en wat een melder daar kan doen.

mine-choose = 👇 Kies een melding. Dan zie je hoe het ervoor staat en wat je kunt doen.
mine-whole-town = hele gemeente
mine-no-subject = { $kind ->
    [help] hulpvraag
   *[concern] melding
 }
mine-asked = ❓ Er staat een vraag voor je open.
mine-named = { $named ->
    [yes] 👤 De ambtenaren weten dat dit van jou komt.
   *[no] 👤 Je hebt dit zonder naam gemeld.
 }
mine-passing-on = 🤝 De vraag is: mag dit naar <b>{ $partner }</b>? Wie jij bent, zeggen we daar niet. Wat we daar wel vertellen, staat in het bericht met de vraag.
mine-passed-on = 🤝 Dit ligt, met jouw ja, bij: <b>{ $partner }</b>. Wie jij bent, zeggen we daar niet.
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
mine-wait-reopen = { mine-order } de ambtenaren beslissen uiterlijk { $day } of ze hier weer mee verdergaan. Beslist niemand? Dan gaat het vanzelf verder.
mine-wait-partner = { mine-order } { mine-who } vraagt uiterlijk { $day } na wat er van het doorzetten kwam. Dat hoor je dan.
mine-wait-answer = { mine-order } jij bent aan zet. De ambtenaren vroegen je iets. Antwoorden kan tot { $day }, { $hour } uur. Daarna gaan zij verder met wat ze weten.
mine-wait-erasure = { mine-order } op { $day } wordt alles hiervan gewist. Daar hoef je niets voor te doen.
mine-late-confirm = { mine-order } de ambtenaren zijn aan zet. Zij zouden uiterlijk { $day }, { $hour } uur bevestigen dat ze dit hebben. Dat is nog niet gebeurd.
mine-late-take-up = { mine-order } een ambtenaar zou dit uiterlijk { $day } oppakken. Dat is nog niet gebeurd.
mine-late-feedback = { mine-order } { mine-who } zou je uiterlijk { $day } laten weten wat ermee is gedaan. Dat is nog niet gebeurd.
mine-late-reopen = { mine-order } de ambtenaren zouden uiterlijk { $day } beslissen of ze hier weer mee verdergaan. Dat is nog niet gebeurd.
mine-late-partner = { mine-order } { mine-who } zou uiterlijk { $day } navragen wat er van het doorzetten kwam. Dat is nog niet gebeurd.
mine-late-erasure = { mine-order } binnenkort wordt alles hiervan gewist. Daar hoef je niets voor te doen.
mine-late = ⚠️ Dit is te laat. Dat ligt niet aan jou.

mine-words-soon = Even wachten, dan staan je woorden hier.
mine-words = 🔎 <b>{ $reference }: jouw woorden</b>{ $parts ->
    [one] {""}
   *[other] , deel { $part } van { $parts }
 }. Verdwijnt na { $minutes } minuten. Alleen jij ziet dit bericht. Dat je dit leest, houd ik niet bij.
mine-words-attached = 📎 Er ging ook mee: { $counts }.
mine-words-later = Later, op { $day }

mine-button-read = Mijn woorden lezen
mine-button-readers = Wie las dit?
mine-button-answer = Vraag beantwoorden
mine-button-decline = { question-button-decline }
mine-button-reveal = { question-button-reveal }
mine-button-nameless = { question-button-nameless }
mine-button-pass = { question-button-pass }
mine-button-here = { question-button-here }
mine-button-add = Aanvullen
mine-button-correct = Verbeteren
mine-button-name = Mijn naam erbij zetten
mine-button-name-now = Ja, zet mijn naam erbij
mine-button-unname = Mijn naam weghalen
mine-button-unname-now = Ja, haal mijn naam weg
mine-button-withdraw = Intrekken
mine-button-withdraw-now = Ja, intrekken
mine-button-keep = Nee, toch niet
mine-button-reopen = Ik wil dat dit verdergaat

mine-sure-name =
    <b>Wil je je naam bij { $reference } zetten?</b>

    • De ambtenaren zien dan je naam, alleen bij deze melding.
    • Je kunt je naam later weer weghalen. Wie hem dan al zag, weet hem wel.
mine-sure-unname =
    <b>Wil je je naam weghalen bij { $reference }?</b>

    • { $seen ->
        [nowhere] Je naam heeft nog nergens gestaan. Niemand heeft hem gezien.
        [on-card] Ambtenaren konden je naam al zien. Of iemand hem zag, weet ik niet. Van nu af staat hij er niet meer bij.
       *[by-somebody] { $who } { $count ->
            [one] heeft
           *[other] hebben
        } je naam al gezien. Dat kan niet terug. Van nu af staat hij er niet meer bij.
    }
    • De ambtenaren zien dat je je naam weghaalde. Zij vragen er niet meer naar.
    • Je woorden en de buurt blijven staan. Soms weten mensen daardoor wie je bent.
    • Je krijgt gewoon antwoord.
mine-sure-withdraw =
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
mine-done-pass = ✅ Een ambtenaar belt over { $reference }, en noemt jou niet. Daarna hoor je wat ervan kwam.
mine-done-here = ✅ Er wordt niets doorgezet. De ambtenaren gaan zelf verder met { $reference }.
mine-done-reopen = ✅ De ambtenaren weten dat dit voor jou nog niet klaar is.
mine-done-name = ✅ De ambtenaren zien van nu af je naam bij { $reference }. Alleen bij deze.
mine-done-unname = ✅ <b>Je naam staat niet meer bij { $reference }.</b> { $seen ->
    [nowhere] Niemand heeft hem gezien.
    [on-card] Ambtenaren konden je naam al zien. Of iemand hem zag, weet ik niet.
   *[by-somebody] { $who } { $count ->
        [one] had
       *[other] hadden
    } je naam al gezien.
 }
mine-done-withdraw = ↩️ <b>Je hebt { $reference } ingetrokken.</b> De ambtenaren stoppen ermee.
mine-done-thrown-away = Weggegooid. Er is niets verstuurd.
mine-done-stopped = Gestopt. Er is niets verstuurd.

mine-readers = 🔎 <b>Wie las { $reference }?</b> Deze ambtenaren hebben je melding geopend:
mine-readers-none = 🔎 <b>Wie las { $reference }?</b> Nog niemand heeft je melding geopend.
mine-reader = • { $who }: { $day }, { $hour } uur
mine-readers-older = Eerder { $count ->
    [one] nog 1 keer
   *[other] nog { $count } keer
 }. Hier staan de laatste.
mine-readers-along = { $where ->
    [desk] Wie je melding opent, leest hem op de werkplek van de gemeente, alleen op het eigen scherm. Op het overzicht zien alle ambtenaren wel altijd: kenmerk, onderwerp, buurt en haast.
    [both] Sommige ambtenaren lezen je melding op de werkplek van de gemeente, alleen op het eigen scherm. Opent iemand hem in hun groep, dan staat hij daar een kwartier. Wie dat kwartier in de groep keek, kan meegelezen hebben. Dat houdt niemand bij. Altijd zien zij: kenmerk, onderwerp, buurt en haast.
   *[group] Je melding staat dan een kwartier in de groep van de ambtenaren. Wie dat kwartier in de groep keek, kan meegelezen hebben. Dat houdt niemand bij. Op de kaart zien zij wel altijd: kenmerk, onderwerp, buurt en haast.
 }

mine-wait-call-back = { mine-order } { mine-who } belt je, uiterlijk { $day }, { $hour } uur.
mine-late-call-back = { mine-order } { mine-who } zou je uiterlijk { $day }, { $hour } uur bellen. Dat is nog niet gelukt.
