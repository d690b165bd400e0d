# Datumprikker: wie wordt gevraagd, wat mensen kiezen, en wat er van komt.

poll-reminder = ⏰ Je hebt nog niet overal iets gekozen. Morgen sluit de datumprikker.
poll-ask =
    🗓 <b>Wanneer kun jij?</b>

    { $caller } zoekt een datum voor: <b>{ $title }</b>
    Je kunt kiezen tot { $until }.
poll-done =
    🗓 <b>Dank je, je keuze staat genoteerd.</b>

    <b>{ $title }</b>
    Je kunt het nog veranderen tot { $until }.
poll-option = { $number }. { $moment }{ $vote ->
    [yes] {" "}✅ ja
    [if-needed] {" "}🤏 als het moet
    [no] {" "}✖️ nee
   *[none] {""}
 }
poll-how =
    👇 Kies bij elke datum: ja, als het moet, of nee. Kies daarna <b>Klaar</b>.
    Wat je niet kiest, telt als nee.
poll-next = Als er een datum is, krijg je een uitnodiging. Pas dan zeg je of je komt.
poll-button-yes = { $number } ja
poll-button-if-needed = { $number } als het moet
poll-button-no = { $number } nee
poll-button-done = Klaar
poll-button-again = Veranderen
poll-closed =
    🗓 <b>{ $title }</b>
    De datumprikker is gesloten. Als er een datum is, krijg je een uitnodiging.
poll-over =
    🗓 <b>{ $title }</b>
    Er is geen datum gekozen. De datumprikker is gestopt. Je hoeft niets te doen.
poll-chosen =
    🗓 <b>{ $title }</b>
    Het wordt <b>{ $moment }</b>. Je krijgt een uitnodiging. Zeg daar of je komt, ook als je hier al ja koos.

poll-entry = 🗓 Datumprikker: { $title }
poll-preview = { $count ->
    [0] ⚠️ Dit is nu voor niemand. Kies <b>Aanpassen</b> en kies voor wie het is.
    [one] Dit gaat naar <b>1 persoon</b>, en ziet er zo uit:
   *[other] Dit gaat naar <b>{ $count } mensen</b>, en ziet er zo uit:
 }
poll-page-opened = ✅ De datumprikker is verstuurd. Als hij sluit, krijg je bericht. Eerder kiezen kan ook.
poll-page-closed = ⏰ De datumprikker is gesloten. Kies nu een datum.
poll-page-head =
    🗓 <b>Datumprikker: { $title }</b>
    { $voted } van { $asked } hebben gekozen.{ $blocked ->
        [0] {""}
       *[other] {" "}{ $blocked } kon ik niet bereiken.
    }
    { $open ->
        [yes] Mensen kunnen kiezen tot { $until }.
       *[no] Hij is gesloten.
    }
poll-page-option = { $best ->
    [yes] ⭐ <b>{ $number }. { $moment }</b>: { $yes } ja, { $needed } als het moet, { $no } nee
   *[no] { $number }. { $moment }: { $yes } ja, { $needed } als het moet, { $no } nee
 }
poll-page-how = 👇 ⭐ past de meeste mensen. Kies een datum, dan maak ik er een bijeenkomst van. Iedereen krijgt dan een uitnodiging. Wie hier ja koos, telt nog niet mee als aanwezig.
poll-page-lapsed = 🗓 <b>{ $title }</b>: alle datums zijn voorbij en er is niets gekozen. De datumprikker is gestopt. Wie had gekozen, weet dat. Een nieuwe maak je met /bijeenkomst.
poll-page-over = 🗓 <b>{ $title }</b>: deze datumprikker is klaar. Meer doe je met /bijeenkomst.
poll-page-stopping = Wil je de datumprikker <b>{ $title }</b> stoppen? Wie had gekozen, hoort dat er geen datum komt.
poll-button-pick = Kies { $day } { $hour }
poll-button-refresh = Vernieuwen
poll-button-stop = Stop de datumprikker
poll-button-stop-yes = Ja, stop
poll-button-stop-no = Nee, terug

form-poll-title = Datumprikker
form-poll-moment-1 = Wat is de eerste datum?
form-poll-moment-1-name = Datum 1
form-poll-moment-2 = Wat is de tweede datum?
form-poll-moment-2-name = Datum 2
form-poll-moment-3 = Nog een derde datum?
form-poll-moment-3-name = Datum 3
form-poll-moment-4 = Nog een vierde datum?
form-poll-moment-4-name = Datum 4
form-poll-moment-5 = Nog een vijfde datum?
form-poll-moment-5-name = Datum 5
form-poll-until = Tot wanneer kunnen mensen kiezen?
form-poll-until-hint = Wie een dag van tevoren nog niet koos, krijgt een herinnering.
form-poll-until-name = Sluit op
form-poll-until-other = Ander moment
form-poll-reply-by = Op welk moment sluit de datumprikker?
form-poll-reply-by-hint = Het moet vóór de eerste datum zijn.
form-poll-reply-by-name = Ander moment

form-date-title = Bijeenkomst op deze datum
poll-no-answer = 🗓 Wie in de datumprikker ja koos, telt pas mee na een antwoord op de uitnodiging.

refusal-poll-over = Deze datumprikker is voorbij. Je hoeft niets meer te doen.
refusal-poll-closed = Deze datumprikker is gesloten. Als er een datum is, krijg je een uitnodiging.
refusal-poll-not-for-you = Deze datumprikker is niet voor jou. Vraag de coördinator als dat niet klopt.
refusal-poll-option-gone = Deze datum is al voorbij. Kies een andere datum.
refusal-poll-same-twice = Deze datum staat er al. Kies een ander moment, of sla over.
refusal-poll-too-few = Een datumprikker heeft minstens { $least } datums. Kies er nog een.
refusal-poll-reply-by = Mensen moeten vóór de eerste datum kunnen kiezen. Kies een eerder moment.
