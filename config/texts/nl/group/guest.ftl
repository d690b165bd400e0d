# Wie er in de ambtenarengroep zit, en wie daar niet op de lijst staat.

guest-seen =
    ⚠️ In de ambtenarengroep zit <b>{ $name }</b>. Die staat niet op de lijst van ambtenaren en coördinatoren.

    Tot dit klaar is, laat ik in de groep geen teksten zien. Meldingen komen gewoon binnen. Klopt het dat { $name } mag meelezen?
guest-how =
    <b>{ $name }</b> hoort niet in de ambtenarengroep.

    Haal { $name } zelf uit de groep. Open de groep in Telegram, tik op de naam van de groep, houd { $name } ingedrukt en kies <b>Verwijderen uit groep</b>. Ik zie het vanzelf. Tot dan laat ik in de groep geen teksten zien.
guest-stays = ✓ <b>{ $name }</b> mag in de ambtenarengroep blijven en meelezen.
guest-asked-official = Wie niet op de lijst staat, leest pas mee als ook een ambtenaar akkoord gaat. Ik heb het de ambtenaren gevraagd. Je hoort hier wat eruit komt. Tot dan laat ik in de groep geen teksten zien.
guest-asked-operator = Wie niet op de lijst staat, leest pas mee als ook een ambtenaar akkoord gaat, en die zijn er nu niet meer. De beheerder van de server kan het doen, met <code>schakel agree</code>. Tot dan laat ik in de groep geen teksten zien.
guest-seen-nameless =
    ⚠️ In de ambtenarengroep zit <b>iemand zonder zichtbare naam</b>. Tik hier om te kijken wie het is: <a href="tg://user?id={ $account }">deze persoon</a> (Telegram-nummer { $account }). Die staat niet op de lijst van ambtenaren en coördinatoren.

    Tot dit klaar is, laat ik in de groep geen teksten zien. Meldingen komen gewoon binnen. Klopt het dat deze persoon mag meelezen?
guest-how-nameless =
    <b>Iemand zonder zichtbare naam</b> hoort niet in de ambtenarengroep: <a href="tg://user?id={ $account }">deze persoon</a> (Telegram-nummer { $account }).

    Haal deze persoon zelf uit de groep. Open de groep in Telegram en tik op de naam van de groep. In de lijst staat iemand bij wie je geen naam ziet. Houd die ingedrukt en kies <b>Verwijderen uit groep</b>. Ik zie het vanzelf. Tot dan laat ik in de groep geen teksten zien.
guest-stays-nameless = ✓ <b>Iemand zonder zichtbare naam</b> mag in de ambtenarengroep blijven en meelezen (Telegram-nummer { $account }).
guest-gone = ✓ Deze persoon zit niet meer in de ambtenarengroep.
guest-all-clear = ✓ In de ambtenarengroep zit niemand meer die daar niet hoort. Teksten zijn daar te lezen.
guest-button-stays = Klopt, mag blijven
guest-button-goes = Hoort er niet bij
guest-button-look = { button-again }

guest-how-at-desk =
    <b>{ $name }</b> hoort niet in de ambtenarengroep.

    Haal { $name } uit de groep, of vraag een collega met Telegram om dat te doen: open de groep in Telegram, kies de naam van de groep, houd { $name } ingedrukt en kies <b>Verwijderen uit groep</b>. Ik zie het vanzelf. Tot dan laat ik in de groep geen teksten zien.

guest-seen-nameless-at-desk =
    ⚠️ In de ambtenarengroep zit <b>iemand zonder zichtbare naam</b> (Telegram-nummer { $account }). Die staat niet op de lijst van ambtenaren en coördinatoren. Wie het is, is alleen in Telegram te zien: vraag het een collega die in de groep zit.

    Tot dit klaar is, laat ik in de groep geen teksten zien. Meldingen komen gewoon binnen. Klopt het dat deze persoon mag meelezen?

guest-how-nameless-at-desk =
    <b>Iemand zonder zichtbare naam</b> hoort niet in de ambtenarengroep (Telegram-nummer { $account }).

    Haal deze persoon uit de groep, of vraag een collega met Telegram om dat te doen: open de groep in Telegram en kies de naam van de groep. In de lijst staat iemand bij wie je geen naam ziet. Houd die ingedrukt en kies <b>Verwijderen uit groep</b>. Ik zie het vanzelf. Tot dan laat ik in de groep geen teksten zien.
