# Co widzi koordynator: sieć, zaproszenia i kto chce wejść.

network-overview =
    <b>{ $network }</b>

    Osoby zaufania: { $figures }
    Urzędnicy: { $officials }
    Koordynatorzy: { $coordinators }
    Osoby prowadzące: { $chairs }

    Czekają na wpuszczenie: { $waiting }
    W trakcie zapisu: { $reading }
    Otwarte zaproszenia: { $invites }

    Grupa urzędników: { $group }

network-group-none = jeszcze nie połączona (dodaj bota do zamkniętej grupy i wpisz tam /koppel)
network-group-desk = brak (urzędnicy pracują na stanowisku w internecie)
network-group-bound = { $title }
network-group-halted = { $title } (zatrzymana, czeka na koordynatora)

network-members =
    <b>Członkowie</b>

    { $count ->
        [one] Jest 1 osoba.
        [few] Są { $count } osoby.
       *[many] Jest { $count } osób.
    } Wybierz imię, żeby zobaczyć więcej.

network-roster =
    <b>Stały zespół urzędników</b>

    { $count ->
        [0] Nie ma jeszcze urzędników. Zaproś ich przez /uitnodigen.
        [one] Jest 1 urzędnik. Lepiej, żeby było ich więcej.
        [few] Jest { $count } urzędników. Tylko oni mogą czytać zgłoszenia i się nimi zajmować.
       *[many] Jest { $count } urzędników. Tylko oni mogą czytać zgłoszenia i się nimi zajmować.
    }

network-invites =
    <b>Otwarte zaproszenia</b>

    { $count ->
        [0] Nie ma otwartych zaproszeń.
        [one] Jest 1 otwarte zaproszenie. Możesz je wycofać; wtedy link już nie działa.
        [few] Są { $count } otwarte zaproszenia. Możesz je wycofać; wtedy link już nie działa.
       *[many] Jest { $count } otwartych zaproszeń. Możesz je wycofać; wtedy link już nie działa.
    }
network-invites-some = Poniżej są tylko pierwsze. Liczba: { $shown }.

network-person =
    <b>{ $name }</b>

    Rola: { $role }
    Okolica: { $neighbourhood }
    W sieci od: { $since }
network-person-official =
    <b>{ $name }</b>

    Rola: { $role }
    W sieci od: { $since }
    Kontakt możliwy: { $reachable ->
        [yes] tak
       *[no] nie (bot jest zablokowany)
    }
network-person-gone = Ta osoba nie bierze już udziału.

network-removing =
    <b>Usunąć: { $name }?</b>

    { $role ->
        [key-figure] Od tej chwili { $name } nie może już nic czytać ani robić. Zgłoszenia zostają, bez imienia.
        [official] Od tej chwili { $name } nie może już nic czytać ani robić. { $owned ->
            [0] { $name } nie ma teraz otwartych zgłoszeń.
            [one] { $name } ma teraz <b>1 otwarte zgłoszenie</b>. Wybierz, kto je przejmie. Osoba zgłaszająca dowie się, kto to jest.
            [few] { $name } ma teraz <b>{ $owned } otwarte zgłoszenia</b>. Wybierz, kto je przejmie. Osoby zgłaszające dowiedzą się, kto to jest.
           *[many] { $name } ma teraz <b>{ $owned } otwartych zgłoszeń</b>. Wybierz, kto je przejmie. Osoby zgłaszające dowiedzą się, kto to jest.
        } Czy { $name } jest w grupie urzędników? Usuń stamtąd też tę osobę: do tego czasu nie pokazuję tam żadnych tekstów.
       *[other] Od tej chwili { $name } nie może już nic czytać ani robić. Otwarte zaproszenia od: { $name } już nie działają.
    }

    { $name } dostanie jedną wiadomość: że to koniec, i podziękowanie. Lepiej najpierw zadzwoń.

network-invite =
    <b>Zaproś</b>

    Dla jakiej roli jest zaproszenie?
network-invite-made = Dobrze. Poniżej jest zaproszenie. Rola: { $role }.

network-invitation =
    <b>Zaproszenie: { $role }</b>

    Daj ten kod do zeskanowania albo wyślij link:
    { $link }

    Link działa jeden raz. Ważny do: { $day }, godz. { $hour }. Daj go jednej osobie, którą znasz. Ta osoba przeczyta, jak to działa, i dostanie kod z czterech cyfr. Niech poda Ci ten kod przez telefon albo na żywo. Potem zapytam, jaki to kod.

network-admission =
    <b>{ $name }</b> chce dołączyć. Rola: { $role }.

    Poproś tę osobę ({ $name }) o kod z czterech cyfr, przez telefon albo na żywo. Znasz już kod? Wybierz <b>{ network-button-type-code }</b>. Pozostałe próby: { $left }.
network-admission-admitted = ✓ <b>{ $name }</b> bierze teraz udział. Rola: { $role }.
network-admission-asked = ✓ Kod się zgadza: <b>{ $name }</b>. Rola: { $role }. Ta rola daje wgląd, więc musi się jeszcze zgodzić urzędnik. Urzędnicy dostali pytanie. Tutaj dowiesz się, co z tego wyszło.
network-admission-asked-operator = ✓ Kod się zgadza: <b>{ $name }</b>. Rola: { $role }. Na tę rolę musi się zgodzić urzędnik, a żadnego już nie ma. Może to zrobić administrator serwera, poleceniem <code>schakel agree</code>.
network-admission-asked-new-account = ✓ Kod się zgadza: <b>{ $name }</b>. Ale to inne konto Telegram niż wcześniej, a widać na nim wszystko sprzed tego. Dlatego musi się zgodzić także administrator serwera, poleceniem <code>schakel agree</code>.
network-admission-first = ✓ <b>{ $name }</b> bierze teraz udział. Rola: { $role }. To pierwsza taka osoba, a decyzja należała tylko do Ciebie. Od teraz to niemożliwe: na każdego nowego urzędnika, koordynatora i na inną grupę musi się zgodzić urzędnik.
network-admission-asked-again = Kod się nie zgadzał. { $name } dostanie nowy.
network-admission-later = Dobrze. Nic jeszcze nie jest postanowione. Znasz już kod? Wybierz <b>{ network-button-type-code }</b>. Ten przycisk znajdziesz też przez /netwerk.
network-admission-turned-down = Odmówiono wejścia i usunięto wszystko o tej osobie. Czy ta osoba jednak należy do sieci? Zrób nowe zaproszenie przez /uitnodigen.
network-admission-gone = Ta sprawa jest już załatwiona.

network-second-waits = { $count ->
    [one] 👥 1 propozycja czeka na zgodę urzędnika.
    [few] 👥 { $count } propozycje czekają na zgodę urzędnika.
    [many] 👥 { $count } propozycji czeka na zgodę urzędnika.
   *[other] 👥 { $count } propozycji czeka na zgodę urzędnika.
 }
network-removing-last = ⚠️ To ostatni urzędnik. Potem nie możesz samodzielnie wpuścić nowego: musi się zgodzić administrator serwera.

network-button-members = Członkowie
network-button-roster = Urzędnicy
network-button-invites = Zaproszenia
network-button-invite = Zaproś
network-button-overview = { button-back }
network-button-remove = Usuń
network-button-remove-now = Tak, usuń: { $name }
network-button-heir = Wszystko przejmie: { $name }
network-button-no-heir = Znów wolne dla wszystkich
network-button-keep = { button-stop-no }
network-button-admit = Wpuść: { $name }
network-button-member = { $name } · { $role }
network-button-withdraw = Wycofaj: { $role }, { $day } { $hour }
network-button-type-code = Wpisz kod
network-button-refuse = Nie wpuszczaj

network-button-open = { desk-button-open }
network-button-erasing = Wkrótce usuwane

network-guests = ⚠️ W grupie urzędników jest ktoś spoza listy. Nie można tam teraz czytać tekstów.
network-flawed = ⚠️ Coś jest nie tak z grupą urzędników. Nie można tam teraz czytać tekstów. Naciśnij { button-again }, a napiszę, co trzeba zmienić.

network-button-surveys = Ankieta

network-invitation-desk = Ta osoba nie ma Telegrama? Niech otworzy { $address }, wklei tam link i zaloguje się kontem z urzędu.
