# Wie er in de ambtenarengroep zit, en wie daar niet op de lijst staat.

guest-seen =
    ⚠️ In de ambtenarengroep zit <b>{ $name }</b>. Die staat niet op de lijst van ambtenaren en coördinatoren.

    Tot dit klaar is, laat ik in de groep geen teksten zien. Meldingen komen gewoon binnen. Klopt het dat { $name } mag meelezen?
guest-how =
    <b>{ $name }</b> hoort niet in de ambtenarengroep.

    Haal { $name } zelf uit de groep. Open de groep in Telegram, tik op de naam van de groep, houd { $name } ingedrukt en kies <b>Verwijderen uit groep</b>. Ik zie het vanzelf. Tot dan laat ik in de groep geen teksten zien.
guest-stays = ✓ <b>{ $name }</b> mag in de ambtenarengroep blijven en meelezen.
guest-gone = ✓ Deze persoon zit niet meer in de ambtenarengroep.
guest-all-clear = ✓ In de ambtenarengroep zit niemand meer die daar niet hoort. Teksten zijn daar te lezen.
guest-button-stays = Klopt, mag blijven
guest-button-goes = Hoort er niet bij
guest-button-look = Opnieuw kijken

rollcall-found = Ik kijk elke nacht of de groep <b>{ $title }</b> nog klopt. Dit klopt niet:
rollcall-surplus = { $count ->
    [one] Er zit <b>1 persoon of bot</b> in de groep die ik niet ken. Tot dit klaar is, laat ik daar geen teksten zien.
   *[other] Er zitten <b>{ $count } mensen of bots</b> in de groep die ik niet ken. Tot dit klaar is, laat ik daar geen teksten zien.
 } Kijk in Telegram wie er in de groep zit. Ook een andere bot kan meelezen.
rollcall-button-yes = { $count ->
    [one] Klopt, deze mag meelezen
   *[other] Deze { $count } kloppen
 }
rollcall-accepted = ✓ Goed. Komt er nog iemand bij die ik niet ken, dan hoor je het.

refusal-guest-in-group = Dit kan nu niet. Er zit iemand in deze groep die niet op de lijst staat. Zodra de coördinator dat heeft opgelost, laat ik weer teksten zien.
refusal-guest-left = Deze persoon zit niet meer in de groep.
network-guests = ⚠️ In de ambtenarengroep zit iemand die niet op de lijst staat. Daar zijn nu geen teksten te lezen.
