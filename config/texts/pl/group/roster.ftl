# Kto czyta w grupie urzędników i gdzie: co się w tym zmienia.

roster-official-in = 👥 { $how ->
    [first] <b>{ $name }</b> – pierwszy urzędnik w tej sieci. Samodzielna decyzja: { $by }, bo nie było jeszcze urzędnika, który mógłby się zgodzić. Od teraz zgoda jest potrzebna.
    [operator] <b>{ $name }</b> – nowy urzędnik w tej sieci. Propozycja: { $by }. Zamiast urzędnika zgodził się administrator serwera.
   *[agreed] <b>{ $name }</b> – nowy urzędnik w tej sieci. Propozycja: { $by }. Zgoda: { $second }.
 }
roster-coordinator-in = 👥 { $how ->
    [first] <b>{ $name }</b> – nowy koordynator tej sieci. Samodzielna decyzja: { $by }, bo nie było jeszcze urzędnika, który mógłby się zgodzić.
    [operator] <b>{ $name }</b> – nowy koordynator tej sieci. Zamiast urzędnika zdecydował administrator serwera.
   *[agreed] <b>{ $name }</b> – nowy koordynator tej sieci. Propozycja: { $by }. Zgoda: { $second }.
 }
roster-official-out = 👥 { $how ->
    [self] Jeden z urzędników nie należy już do sieci.
   *[plain] Urzędnik usunięty z sieci. Decyzja: { $by }.
 }
roster-coordinator-out = 👥 { $how ->
    [self] Jeden z koordynatorów nie należy już do sieci.
   *[plain] Koordynator usunięty z sieci. Decyzja: { $by }.
 }
roster-back = 👥 { $how ->
    [operator] <b>{ $name }</b> (zgubiony telefon) znów bierze udział. Zamiast urzędnika zgodził się administrator serwera.
   *[agreed] <b>{ $name }</b> (zgubiony telefon) znów bierze udział. Propozycja: { $by }. Zgoda: { $second }.
 }
roster-stranger-in = 👥 W grupie urzędników może czytać ktoś spoza listy. Decyzja: { $by }. Kto to jest, widać wśród członków grupy.
roster-group = 👥 { $how ->
    [first] Grupa urzędników to teraz <b>{ $title }</b>. Samodzielna decyzja: { $by }, bo nie było jeszcze urzędnika, który mógłby się zgodzić.
    [operator] Grupa urzędników to teraz <b>{ $title }</b>. Propozycja: { $by }. Zamiast urzędnika zgodził się administrator serwera.
   *[agreed] Grupa urzędników to teraz <b>{ $title }</b>. Propozycja: { $by }. Zgoda: { $second }.
 }
roster-bound-again = 👥 Grupa urzędników <b>{ $title }</b> jest połączona ponownie. Decyzja: { $by }. To ta sama grupa.
roster-converted = 👥 Telegram przekształcił grupę urzędników <b>{ $title }</b>. Przechodzę tam. Decyzja: { $by }. To ta sama grupa.
roster-now = Urzędnicy teraz: { $officials }. Koordynatorzy: { $coordinators }.
roster-wrong = Coś się nie zgadza? Powiedz od razu innym urzędnikom albo zadzwoń do gminy: { $phone }.
roster-somebody = osoba, której już nie ma w sieci
