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
poll-page-how = 👇 { $best ->
    [0] Er is nog geen datum die iemand past.
    [one] ⭐ past de meeste mensen.
   *[other] ⭐ { $best } datums passen even veel mensen.
 } Kies een datum, dan maak ik er een bijeenkomst van. Iedereen krijgt dan een uitnodiging. Wie hier ja koos, telt nog niet mee als aanwezig.
poll-page-lapsed = 🗓 <b>{ $title }</b>: alle datums zijn voorbij en er is niets gekozen. De datumprikker is gestopt. Wie had gekozen, weet dat. Een nieuwe maak je met /bijeenkomst.
poll-page-over = 🗓 <b>{ $title }</b>: deze datumprikker is klaar. Meer doe je met /bijeenkomst.
poll-page-stopping = Wil je de datumprikker <b>{ $title }</b> stoppen? Wie had gekozen, hoort dat er geen datum komt.
poll-button-pick = Kies { $day } { $hour }
poll-button-stop = Stop de datumprikker
poll-button-stop-yes = Ja, stop
poll-no-answer = 🗓 Wie in de datumprikker ja koos, telt pas mee na een antwoord op de uitnodiging.
