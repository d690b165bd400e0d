# Waar het journaal is: in de chat van coördinatoren.

newest-line = 🗄 Journaal: <code>{ $head }</code>. Dit bericht blijft staan: zet iemand een oude database terug, dan is dat hieraan te zien.
newest-line-put-back = 🔴 <b>Het journaal is teruggezet.</b> Regel <code>{ $head }</code> was er, en is er nu niet meer. Is er een back-up teruggezet zonder dat jij dat weet? Vraag het wie de bot beheert, en bewaar de berichten met 🗄 in deze chat.
newest-line-broken = 🔴 <b>Het journaal klopt niet meer.</b> Vanaf regel { $line } is iets beschadigd, of door iemand anders veranderd. De bot gaat gewoon door. Vraag het wie de bot beheert, en bewaar de berichten met 🗄 in deze chat.

newest-line-put-back-at-desk = 🔴 <b>Het journaal is teruggezet.</b> Regel <code>{ $head }</code> was er, en is er nu niet meer. Is er een back-up teruggezet zonder dat jij dat weet? Vraag het wie Schakel beheert. Heeft een andere coördinator Telegram? Vraag die om de berichten met 🗄 te bewaren.
newest-line-broken-at-desk = 🔴 <b>Het journaal klopt niet meer.</b> Vanaf regel { $line } is iets beschadigd, of door iemand anders veranderd. Schakel gaat gewoon door. Vraag het wie Schakel beheert. Heeft een andere coördinator Telegram? Vraag die om de berichten met 🗄 te bewaren.
