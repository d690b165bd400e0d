# De nachtelijke telling: wie er in de groep zit, en wie er op de lijst staat.

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

rollcall-surplus-at-desk = { rollcall-surplus } { group-in-telegram-at-desk }
