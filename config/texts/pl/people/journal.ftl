# Het journaal, voor de coördinator.

journal-button = Dziennik
journal-day =
    <b>Dziennik, { $day }</b>

    Co urzędnicy i koordynatorzy robili i czytali. Bez treści i bez tego, kto zgłosił. To, że tu patrzysz, też w nim jest.
journal-concern =
    <b>Dziennik: { $reference }</b>

    Co urzędnicy i koordynatorzy z tym robili i kto to czytał.
journal-person =
    <b>Dziennik: { $name }</b>

    Co { $name } robił(a) i czytał(a) w ciągu ostatnich { $days } dni.
journal-nothing = Nic tu nie ma.
journal-erased = To zgłoszenie usunięto. Nikt już nie zobaczy, kto coś z nim robił.
journal-line = { $when } · { $who }: { $what }
journal-line-about = { $when } · { $who }: { $what } · { $about }
journal-was-erased = usunięte
journal-nobody = bot
journal-gone = nie wiadomo już, kto
journal-operator = administrator serwera
journal-act-read = Przeczytano wynik ankiety
journal-act-reading-withheld = Tekst jednak nie został pokazany
journal-act-person-invited = Zaproszono
journal-act-person-admitted = Przyjęto
journal-act-person-turned-down = Nie przyjęto
journal-act-person-removed = Poza siecią
journal-act-guest-accepted = Może zostać w grupie
journal-act-rollcall-accepted = Liczba w grupie się zgadza
journal-act-quarter-read = Obejrzano kwartał
journal-act-erased = Usunięto
journal-act-exported = Wydano dane
journal-act-journal-shown = Obejrzano dziennik
journal-act-restored = Przywrócono kopię
journal-act-group-bound = Połączono grupę
journal-act-group-confirmed = Potwierdzono grupę
journal-act-group-flawed = Grupa nie jest bezpieczna
journal-act-group-sound = Grupa znów w porządku
journal-act-second-asked = Poproszono drugą osobę
journal-act-second-agreed = Wyrażono zgodę
journal-act-second-refused = Nie wyrażono zgody
journal-act-second-lapsed = Propozycja wygasła
journal-act-second-not-needed = Bez drugiej osoby
journal-act-phone-lost = Zgłoszono zgubiony telefon
journal-act-pin-chosen = Wybrano PIN
journal-act-pin-locked = PIN zablokowany
journal-act-pin-seen = PIN wpisany w grupie
journal-act-pin-reset-asked = Prośba o usunięcie PIN-u
journal-act-pin-reset = Usunięto PIN
journal-act-erase-asked = Poproszono o usunięcie
journal-act-rights-answered = Odpowiedziano na wniosek
