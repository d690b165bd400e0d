# Wat een bijeenkomst is, als vragen: uitschrijven, verzetten en afzeggen.

form-meeting-title = Nieuwe bijeenkomst
form-meeting-urgent = Hoe snel moeten mensen dit weten?
form-meeting-urgent-hint = Met spoed gaat de uitnodiging meteen weg, met een teken dat er haast is.
form-meeting-urgent-name = Spoed
form-meeting-urgent-yes = Met spoed
form-meeting-urgent-no = Gewoon
form-meeting-start = Wanneer is het?
form-meeting-start-name = Dag en tijd
form-meeting-reply-by = Tot welke dag kunnen mensen antwoorden?
form-meeting-reply-by-hint = Deze dag staat in de uitnodiging.
form-meeting-reply-by-name = Antwoord tot en met
form-meeting-when = Wanneer gaan de uitnodigingen weg?
form-meeting-when-name = Nu of later
form-meeting-when-now = Nu
form-meeting-when-later = Later
form-meeting-at = Op welk moment gaan ze weg?
form-meeting-at-hint = ’s Nachts stuur ik niets. Dan wacht het tot { $morning } uur.
form-meeting-at-name = Moment van versturen

form-change-meeting-title = Bijeenkomst wijzigen
form-move-meeting-title = Bijeenkomst verzetten
form-move-meeting-start = Wanneer wordt het?
form-move-meeting-start-hint = Schuift het meer dan een half uur? Dan vraag ik iedereen opnieuw.
form-move-meeting-start-name = Dag en tijd
form-move-meeting-send = Verzetten
form-cancel-meeting-title = Bijeenkomst afzeggen
form-cancel-meeting-reason = Waarom gaat het niet door?
form-cancel-meeting-reason-hint = Mensen lezen dit. Je mag dit overslaan.
form-cancel-meeting-reason-name = Reden
form-cancel-meeting-send = Ja, afzeggen

form-meeting-kind = Wat voor bijeenkomst is het?
form-meeting-kind-name = Soort
form-meeting-kind-regular = Gewone bijeenkomst
form-meeting-kind-event = Er is iets gebeurd
form-meeting-kind-training = Training
form-meeting-kind-mayor = Met de burgemeester
form-meeting-called = Hoe heet de bijeenkomst?
form-meeting-called-name = Titel
form-meeting-place = Waar is het?
form-meeting-place-hint = Wie het langst geleden gastheer was, staat bovenaan.
form-meeting-place-name = Plaats
form-meeting-place-elsewhere = Ergens anders
form-meeting-place-turns = Om de beurt bij iedere gastheer
form-meeting-place-in-turn = { $name } (aan de beurt)
form-meeting-elsewhere = Waar dan?
form-meeting-elsewhere-hint = Noem de plek en het adres.
form-meeting-elsewhere-name = Welke plek
form-meeting-reach-name = Voor wie
form-meeting-places-name = Buurten
form-meeting-roles-name = Voor welke rollen
form-meeting-people-name = Namen
form-meeting-purpose = Waar is het voor?
form-meeting-purpose-hint = Eén of twee zinnen. Mensen lezen dit in de uitnodiging.
form-meeting-purpose-name = Doel
form-meeting-minutes = Hoe lang duurt het?
form-meeting-minutes-name = Duur
form-meeting-minutes-30 = Half uur
form-meeting-minutes-60 = 1 uur
form-meeting-minutes-90 = Anderhalf uur
form-meeting-minutes-120 = 2 uur
form-meeting-minutes-180 = 3 uur
form-meeting-minutes-other = { $hours ->
    [0] { $minutes } { $minutes ->
        [one] minuut
       *[other] minuten
    }
   *[other] { $hours } uur{ $minutes ->
        [0] {""}
        [one] {" "}en 1 minuut
       *[other] {" "}en { $minutes } minuten
    }
}
form-meeting-chair = Wie is de voorzitter?
form-meeting-chair-name = Voorzitter
form-meeting-agenda = Wat staat er op de agenda?
form-meeting-agenda-hint = Schrijf elk punt op een nieuwe regel.
form-meeting-agenda-name = Agenda
form-meeting-seats = Voor hoeveel mensen is er plaats?
form-meeting-seats-hint = Is het vol? Dan komt er een wachtlijst.
form-meeting-seats-name = Plaatsen
form-meeting-quorum = Hoeveel mensen moeten er minstens komen?
form-meeting-quorum-hint = Zijn het er te weinig? Dan hoor je dat twee dagen van tevoren.
form-meeting-quorum-name = Minimum

form-to-invited-title = Schrijf aan wie is uitgenodigd
form-to-invited-words = Wat wil je laten weten?
form-to-invited-words-hint = Iedereen die voor deze bijeenkomst is uitgenodigd, krijgt het. Wie reageert, schrijft aan de coördinator.
form-to-invited-words-name = Bericht
form-to-invited-preview = { $count ->
    [one] Dit gaat naar 1 persoon, nu meteen:
   *[other] Dit gaat naar { $count } mensen, nu meteen:
 }
form-meeting-kind-visit = Bezoek aan één lid
form-meeting-visited = Bij wie willen jullie op bezoek?
form-meeting-visited-hint = Alleen diegene krijgt deze vraag, en kiest zelf waar. Zeg in de titel of het doel wie er komt.
form-meeting-visited-name = Bij wie

form-visit-move-title = Ander moment voor het bezoek
form-visit-move-start = Welk moment past jou?
form-visit-move-start-name = Dag en tijd
form-visit-move-send = Dit past mij
form-visit-where-title = Waar het bezoek is
form-visit-where-place = Waar mogen ze komen?
form-visit-where-place-hint = Thuis, op je werk, in je gebedshuis of ergens anders. Alleen wie op bezoek wil komen, ziet dit.
form-visit-where-place-name = Plek

form-outsider-title = Gast zonder account uitnodigen
form-outsider-called = Hoe staat de gast op de uitnodiging?
form-outsider-called-hint = Bijvoorbeeld: de wethouder. Een naam hoeft niet.
form-outsider-called-name = Op de uitnodiging
form-outsider-send = Uitnodigen
