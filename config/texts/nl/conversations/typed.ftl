# Wat iemand typt waar knoppen staan: korte woorden die hetzelfde zeggen als een knop, met een komma
# ertussen, en wat de bot zegt als hij de knop niet kent. Hoofdletters en leestekens maken niet uit.

typed-yes = ja, j, jawel, jazeker, zeker, natuurlijk, uiteraard, doe maar, doe het maar, graag, ja hoor, ja graag, ja dat klopt, ik kom, ik kom wel, ik ben erbij, klopt, dat klopt, goed, is goed, akkoord, prima, oké, ok, yes, 👍
typed-no = nee, n, neen, nee hoor, laat maar, nee laat maar, toch niet, nee toch niet, hoeft niet, nee hoeft niet, nee dank je, nee bedankt, nee dankjewel, ik kom niet, ik kan niet, kan niet, liever niet, no, 👎
typed-back = terug, ga terug
typed-stop = stop, stoppen, stop maar, ik wil stoppen, ik stop
typed-done = klaar, ik ben klaar, dat was het, done
typed-skip = overslaan, sla over, oversla
typed-send = versturen, verstuur, verstuur maar, verstuur het, verzenden, verzend, stuur, stuur maar, stuur op
typed-adjust = aanpassen, pas aan, wijzigen, veranderen, verander
typed-discard = weggooien, gooi weg, gooi maar weg
typed-keep = bewaren, bewaar, bewaar het
typed-go-on = verder, verder gaan, ga verder, ik ga verder, doorgaan, ga door
typed-please = aub, alsjeblieft, alstublieft, svp, hoor, maar, denk ik, dan, dan maar, dus, even, gewoon, toch, nou, dank je, dank je wel, dankjewel, dank u, dank u wel, bedankt
# Hoe woorden beginnen die op gevaar wijzen: dan komt 112 eerst, ook als een knop zo begint.
typed-danger = 112, brand, vuur, mes, wapen, pistool, schiet, schot, schoten, geschoten, steek, gestoken, vecht, gevecht, slaat, geslagen, gewond, bloed, dood, bom, gevaar, bedreig, aanslag, moord, politie, ambulance, help

typed-unclear = 🤔 Bedoel je <b>{ $which }</b>? Typ het dan helemaal, of kies de knop.
typed-meant = 🤔 Bedoel je <b>{ $which }</b>? Typ ja, of kies de knop.
typed-not-enough = ☝️ Voor <b>{ $which }</b> is een ja niet genoeg. Typ het helemaal, of kies de knop.
typed-unknown = 🤔 Ik weet niet welke knop je bedoelt. Wat je nu typte, heb ik niet bewaard. Kies een knop, of typ wat erop staat.
typed-choose = ⬆ Kies een knop, of typ helemaal wat erop staat.
typed-kept = ✓ Dit heb ik bij je verhaal gezet. Er is nog niets verstuurd. Kies nu een knop, of typ wat erop staat.
typed-pressed = ✓ Gekozen: <b>{ $label }</b>. Kijk in het bericht waarop je antwoordde.
typed-chosen = ✓ Gekozen: <b>{ $label }</b>. Kijk in het bericht hierboven.
typed-in-vain = ✏️ Je hebt een eerder bericht veranderd. Dat telt niet meer mee: wat al verstuurd of weggegooid is, blijft zoals het was. Wil je iets zeggen of aanvullen? Typ het hier opnieuw.
typed-edit-gone = Wat er nu in dat bericht staat, kan ik niet bewaren: alleen woorden, foto’s en spraakberichten. Wat er eerst in stond, heb ik weggehaald.

typed-unknown-at-desk = 🤔 Ik weet niet welke knop je bedoelt. Met wat je nu typte, heb ik niets gedaan. Kies een knop, of typ wat erop staat.
