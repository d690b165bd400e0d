# Waar het journaal is: in de chat van coördinatoren.

newest-line = 🗄 Dziennik: <code>{ $head }</code>. Ta wiadomość zostaje: jeśli ktoś przywróci starą bazę danych, będzie to widać po niej.
newest-line-put-back = 🔴 <b>Dziennik został cofnięty.</b> Wiersz <code>{ $head }</code> był, a teraz go nie ma. Czy ktoś bez twojej wiedzy przywrócił kopię zapasową? Zapytaj osobę, która prowadzi bota, i zachowaj wiadomości z 🗄 w tym czacie.
newest-line-broken = 🔴 <b>Dziennik nie jest taki, jak został zapisany.</b> Od wiersza { $line } coś jest uszkodzone albo zostało zmienione przez kogoś innego. Bot działa dalej jak zwykle. Zapytaj osobę, która prowadzi bota, i zachowaj wiadomości z 🗄 w tym czacie.
