# Wie er meeleest in de ambtenarengroep, en waar: wat daarin verandert.

roster-official-in = 👥 { $how ->
    [first] <b>{ $name }</b> is de eerste ambtenaar van dit netwerk. { $by } heeft dat alleen gedaan, want er was nog geen ambtenaar die akkoord kon gaan. Vanaf nu is dat wel nodig.
    [operator] <b>{ $name }</b> is nu ambtenaar in dit netwerk. { $by } stelde het voor. De beheerder van de server ging akkoord, in plaats van een ambtenaar.
   *[agreed] <b>{ $name }</b> is nu ambtenaar in dit netwerk. { $by } stelde het voor, { $second } ging akkoord.
 }
roster-coordinator-in = 👥 { $how ->
    [first] <b>{ $name }</b> is nu coördinator van dit netwerk. { $by } heeft dat alleen gedaan, want er was nog geen ambtenaar die akkoord kon gaan.
    [operator] <b>{ $name }</b> is nu coördinator van dit netwerk. De beheerder van de server heeft dat gedaan, in plaats van een ambtenaar.
   *[agreed] <b>{ $name }</b> is nu coördinator van dit netwerk. { $by } stelde het voor, { $second } ging akkoord.
 }
roster-official-out = 👥 { $how ->
    [self] Een ambtenaar doet niet meer mee.
   *[plain] { $by } heeft een ambtenaar uit het netwerk gehaald.
 }
roster-coordinator-out = 👥 { $how ->
    [self] Een coördinator doet niet meer mee.
   *[plain] { $by } heeft een coördinator uit het netwerk gehaald.
 }
roster-back = 👥 { $how ->
    [operator] <b>{ $name }</b>, wiens telefoon kwijt was, doet weer mee. De beheerder van de server ging akkoord, in plaats van een ambtenaar.
   *[agreed] <b>{ $name }</b>, wiens telefoon kwijt was, doet weer mee. { $by } stelde het voor, { $second } ging akkoord.
 }
roster-stranger-in = 👥 In de ambtenarengroep leest nu iemand mee die niet op de lijst staat. Wie dat is, zie je bij de leden van de groep. { $how ->
    [first] { $by } heeft dat alleen goed gevonden, want er was nog geen ambtenaar die akkoord kon gaan.
    [operator] { $by } stelde het voor. De beheerder van de server ging akkoord, in plaats van een ambtenaar.
   *[agreed] { $by } stelde het voor, { $second } ging akkoord.
 }
roster-account-in = 👥 { $how ->
    [operator] <b>{ $name }</b> werkt nu ook op de werkplek op het web. De beheerder van de server ging akkoord, in plaats van een ambtenaar.
   *[agreed] <b>{ $name }</b> werkt nu ook op de werkplek op het web. { $second } ging akkoord.
 }
roster-account-out = 👥 { $how ->
    [self] <b>{ $name }</b> heeft de eigen werkplek op het web gesloten.
   *[plain] { $by } heeft de werkplek op het web van <b>{ $name }</b> gesloten.
 }
roster-group = 👥 { $how ->
    [first] <b>{ $title }</b> is nu de ambtenarengroep. { $by } heeft dat alleen gedaan, want er was nog geen ambtenaar die akkoord kon gaan.
    [operator] <b>{ $title }</b> is nu de ambtenarengroep. { $by } stelde het voor. De beheerder van de server ging akkoord, in plaats van een ambtenaar.
   *[agreed] <b>{ $title }</b> is nu de ambtenarengroep. { $by } stelde het voor, { $second } ging akkoord.
 }
roster-bound-again = 👥 { $how ->
    [operator] { $by } heeft de ambtenarengroep <b>{ $title }</b> opnieuw gekoppeld. Het is dezelfde groep. De beheerder van de server ging akkoord, in plaats van een ambtenaar.
    [agreed] { $by } heeft de ambtenarengroep <b>{ $title }</b> opnieuw gekoppeld. Het is dezelfde groep. { $second } ging akkoord.
   *[plain] { $by } heeft de ambtenarengroep <b>{ $title }</b> opnieuw gekoppeld. Het is dezelfde groep.
 }
roster-converted = 👥 Telegram heeft de ambtenarengroep <b>{ $title }</b> omgezet. { $by } laat mij daar verdergaan. Het is dezelfde groep.
roster-now = Ambtenaren zijn nu: { $officials }. Coördinatoren: { $coordinators }.
roster-wrong = Klopt dit niet? Zeg het meteen tegen je collega's, of bel de gemeente: { $phone }.
roster-somebody = iemand die niet meer meedoet
roster-phone-in = 👥 { $how ->
    [operator] <b>{ $name }</b> doet nu ook in Telegram mee. De beheerder van de server ging akkoord, in plaats van een ambtenaar.
   *[agreed] <b>{ $name }</b> doet nu ook in Telegram mee. { $second } ging akkoord.
 }
roster-phone-out = 👥 <b>{ $name }</b> werkt nu alleen nog op de werkplek op het web, zonder Telegram.
