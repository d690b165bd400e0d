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
roster-stranger-in = 👥 W grupie urzędników czyta teraz ktoś spoza listy. Kto to jest, widać wśród członków grupy. { $how ->
    [first] Decyzja: { $by }, bez drugiej osoby, bo nie było jeszcze urzędnika, który mógłby się zgodzić.
    [operator] Propozycja: { $by }. Zgoda: administrator serwera, zamiast urzędnika.
   *[agreed] Propozycja: { $by }, zgoda: { $second }.
 }
roster-account-in = 👥 { $how ->
    [operator] <b>{ $name }</b> pracuje teraz także na stanowisku w internecie. Zamiast urzędnika zgodził się administrator serwera.
   *[agreed] <b>{ $name }</b> pracuje teraz także na stanowisku w internecie. Zgoda: { $second }.
 }
roster-account-out = 👥 { $how ->
    [self] Własne stanowisko w internecie zostało zamknięte: <b>{ $name }</b>.
   *[plain] Stanowisko w internecie zostało zamknięte: <b>{ $name }</b>. Przez: { $by }.
 }
roster-group = 👥 { $how ->
    [first] Grupa urzędników to teraz <b>{ $title }</b>. Samodzielna decyzja: { $by }, bo nie było jeszcze urzędnika, który mógłby się zgodzić.
    [operator] Grupa urzędników to teraz <b>{ $title }</b>. Propozycja: { $by }. Zamiast urzędnika zgodził się administrator serwera.
   *[agreed] Grupa urzędników to teraz <b>{ $title }</b>. Propozycja: { $by }. Zgoda: { $second }.
 }
roster-bound-again = 👥 { $how ->
    [operator] Grupa urzędników <b>{ $title }</b> jest połączona ponownie. Decyzja: { $by }. To ta sama grupa. Zgoda: administrator serwera, zamiast urzędnika.
    [agreed] Grupa urzędników <b>{ $title }</b> jest połączona ponownie. Decyzja: { $by }. To ta sama grupa. Zgoda: { $second }.
   *[plain] Grupa urzędników <b>{ $title }</b> jest połączona ponownie. Decyzja: { $by }. To ta sama grupa.
 }
roster-converted = 👥 Telegram przekształcił grupę urzędników <b>{ $title }</b>. Przechodzę tam. Decyzja: { $by }. To ta sama grupa.
roster-now = Urzędnicy teraz: { $officials }. Koordynatorzy: { $coordinators }.
roster-wrong = Coś się nie zgadza? Powiedz od razu innym urzędnikom albo zadzwoń do gminy: { $phone }.
roster-somebody = osoba, której już nie ma w sieci
roster-phone-in = 👥 { $how ->
    [operator] <b>{ $name }</b> bierze teraz udział także w Telegramie. Zamiast urzędnika zgodził się administrator serwera.
   *[agreed] <b>{ $name }</b> bierze teraz udział także w Telegramie. Zgoda: { $second }.
 }
roster-phone-out = 👥 <b>{ $name }</b> pracuje teraz tylko na stanowisku w internecie, bez Telegrama.
