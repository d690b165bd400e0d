# Urzędnicy, których nie ma, i kto ich wtedy zastępuje.

presence-ask = { $whose ->
    [own] Nie będzie Cię przez jakiś czas?
   *[other] <b>{ $name }</b>: nie będzie tej osoby przez jakiś czas?
 } { $colleagues ->
    [0] Teraz nie ma kogo wybrać. Przypomnienia dostaną wszyscy urzędnicy, którzy są.
   *[other] Wybierz kogoś na zastępstwo. Ta osoba dostanie w tym czasie przypomnienia.
 }
presence-button-everybody = Wszyscy
presence-status = Nie ma. Zastępuje: <b>{ $name }</b>
presence-status-all = Nie ma. Zastępują wszyscy urzędnicy razem.
presence-card = 🌙 Nie ma. Zastępuje: <b>{ $name }</b>
presence-card-all = 🌙 Nie ma. Zastępują wszyscy urzędnicy razem.
presence-own-away = Zapisano, że Cię nie ma. Nie dostajesz przypomnień. Znów jesteś? Wybierz <b>Znów jestem</b>.
presence-own-back = Dobrze, że znów jesteś! Znów dostajesz przypomnienia o swoich zgłoszeniach.
presence-marked-away = Koordynator zapisał, że Cię nie ma. Nie dostajesz teraz przypomnień. Znów jesteś? Wybierz <b>Znów jestem</b>.
presence-marked-back = Koordynator zapisał, że znów jesteś. Znów dostajesz przypomnienia o swoich zgłoszeniach.
presence-you-stand-in = { $colleague }: tej osoby nie ma przez jakiś czas. Ty ją zastępujesz. { $colleague } ma zgłoszenia, o których przypomnienia dostajesz teraz także Ty.
presence-colleague-back = { $colleague } znów jest. Zastępstwo nie jest już potrzebne. Dziękujemy!
