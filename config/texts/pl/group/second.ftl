# Druga osoba: urzędnik zgadza się na to, co proponuje koordynator.

second-person =
    👥 Proponuje: <b>{ $by }</b>. Propozycja: <b>{ $name }</b> { $role ->
        [official] – nowy urzędnik w tej sieci. Będzie czytać wszystkie zgłoszenia.
       *[coordinator] – nowy koordynator tej sieci. Będzie widzieć, jakie są zgłoszenia i co trwa za długo, i mieć wgląd do grupy urzędników, jeśli taka jest.
    }

    Czy się zgadzasz? Nie znasz tej osoby albo masz wątpliwości? Zapytaj najpierw kolegów i koleżanki. Wystarczy zgoda jednego urzędnika, a jedno „nie” to zatrzymuje. Jeśli nikt nic nie powie, po <b>{ $until }</b> propozycja wygaśnie.
second-again =
    👥 Proponuje: <b>{ $by }</b>. Propozycja: <b>{ $name }</b> (zgubiony telefon) znów bierze udział. Rola: { $role ->
        [official] urzędnik
       *[coordinator] koordynator
    }.

    Czy się zgadzasz? Najpierw zadzwoń do tej osoby albo się spotkajcie. Wtedy wiesz, że nie wchodzi ktoś inny. Wystarczy zgoda jednego urzędnika, a jedno „nie” to zatrzymuje. Jeśli nikt nic nie powie, po <b>{ $until }</b> propozycja wygaśnie.
second-group =
    👥 Proponuje: <b>{ $by }</b>. Propozycja: <b>{ $title }</b> będzie grupą urzędników. Wszystkie zgłoszenia będą wtedy tam, a ja opuszczę obecną grupę.

    Czy się zgadzasz? Sprawdź, kto jest w tej grupie. Wystarczy zgoda jednego urzędnika, a jedno „nie” to zatrzymuje. Jeśli nikt nic nie powie, po <b>{ $until }</b> propozycja wygaśnie.
second-same =
    👥 Proponuje: <b>{ $by }</b>. Propozycja: ponownie połączyć grupę urzędników <b>{ $title }</b>, taką jaka jest teraz. To ta sama grupa, ale to, co jest poniżej, będzie wtedy zaakceptowane.

    Czy się zgadzasz? Wystarczy zgoda jednego urzędnika, a jedno „nie” to zatrzymuje. Jeśli nikt nic nie powie, po <b>{ $until }</b> propozycja wygaśnie.
second-guest =
    👥 Proponuje: <b>{ $by }</b>. Propozycja: <b>{ $name }</b> może czytać w grupie urzędników, choć nie ma tej osoby na liście urzędników i koordynatorów.

    Czy się zgadzasz? Nie znasz tej osoby albo masz wątpliwości? Zapytaj najpierw kolegów i koleżanki. Wystarczy zgoda jednego urzędnika, a jedno „nie” to zatrzymuje. Jeśli nikt nic nie powie, po <b>{ $until }</b> propozycja wygaśnie.
second-guest-nameless =
    👥 Proponuje: <b>{ $by }</b>. Propozycja: <b>ktoś bez widocznego imienia</b> może czytać w grupie urzędników, choć nie ma tej osoby na liście. Dotknij tutaj, aby zobaczyć, kto to: <a href="tg://user?id={ $account }">ta osoba</a> (numer w Telegramie { $account }).

    Czy się zgadzasz? Masz wątpliwości? Zapytaj najpierw kolegów i koleżanki. Wystarczy zgoda jednego urzędnika, a jedno „nie” to zatrzymuje. Jeśli nikt nic nie powie, po <b>{ $until }</b> propozycja wygaśnie.
second-count =
    👥 Proponuje: <b>{ $by }</b>. Propozycja: osoby lub boty, których nie znam, mogą czytać w grupie urzędników. Ile: { $count }.

    Czy się zgadzasz? Najpierw sprawdź w Telegramie, kto jest w grupie. Wystarczy zgoda jednego urzędnika, a jedno „nie” to zatrzymuje. Jeśli nikt nic nie powie, po <b>{ $until }</b> propozycja wygaśnie.
second-desk =
    👥 <b>{ $name }</b> ({ $role ->
        [official] urzędnik
       *[coordinator] koordynator
    }) chce pracować także na stanowisku w internecie, z kontem gminy.

    Czy się zgadzasz? Najpierw zadzwoń do tej osoby albo porozmawiajcie. Wtedy wiadomo, że nie wchodzi ktoś inny. Wystarczy zgoda jednego urzędnika, a jedno „nie” to zatrzymuje. Jeśli nikt nic nie powie, po <b>{ $until }</b> propozycja wygaśnie.
second-former = koordynator, którego już nie ma w sieci
second-button-yes = Tak, zgadzam się
second-button-no = Nie, nie zgadzam się
second-answered-yes = ✓ Zgoda zapisana. Wszyscy urzędnicy i koordynatorzy się o tym dowiedzą.
second-answered-no = Brak zgody zapisany. Nic z tego nie będzie. Koordynator i inni urzędnicy się o tym dowiedzą.
second-refused-person = <b>{ $colleague }</b> nie zgadza się na nową osobę w sieci. Nic z tego nie będzie.
second-refused-group = <b>{ $colleague }</b> nie zgadza się na propozycję dotyczącą grupy urzędników. Wszystko zostaje bez zmian.
second-refused-guest = <b>{ $colleague }</b> nie zgadza się na to, kto miał czytać w grupie urzędników. Usuń tę osobę z grupy. Do tego czasu nie pokazuję tam tekstów.
second-refused-desk = <b>{ $colleague }</b> nie zgadza się na konto na stanowisku w internecie. Nic z tego nie będzie.
second-lapsed-desk = Była prośba o konto na stanowisku w internecie, ale żaden urzędnik nie zgodził się na czas. Nic z tego nie będzie. Można poprosić ponownie z nowym kodem.
second-lapsed-person = Miała dołączyć nowa osoba, ale żaden urzędnik nie zgodził się na czas. Nic z tego nie będzie. Czy ta osoba należy do sieci? Koordynator może zaprosić ją ponownie.
second-lapsed-again = Osoba, której telefon zaginął, miała wrócić z innym kontem, ale administrator serwera nie zgodził się na czas. Nic z tego nie będzie. Jeśli wszystko się zgadza, utwórz nowy link.
second-lapsed-group = Była propozycja dotycząca grupy urzędników, ale żaden urzędnik nie zgodził się na czas. Wszystko zostaje bez zmian. Koordynator może ponownie wysłać w tamtej grupie /koppel.
second-lapsed-guest = Ktoś spoza listy miał czytać w grupie urzędników, ale żaden urzędnik nie zgodził się na czas. Usuń tę osobę z grupy. Do tego czasu nie pokazuję tam tekstów.
second-lost-person = Miała dołączyć nowa osoba, ale telefon osoby, która to zaproponowała, zaginął. Nic z tego nie będzie. Czy ta osoba należy do sieci? Koordynator może zaprosić ją ponownie.
second-lost-group = Była propozycja dotycząca grupy urzędników, ale telefon osoby, która to zaproponowała, zaginął. Wszystko zostaje bez zmian. Koordynator może ponownie wysłać w tamtej grupie /koppel.
second-lost-guest = Ktoś spoza listy miał czytać w grupie urzędników, ale telefon osoby, która to zaproponowała, zaginął. Usuń tę osobę z grupy. Do tego czasu nie pokazuję tam tekstów.
second-phone =
    👥 <b>{ $name }</b> ({ $role ->
        [official] urzędnik
       *[coordinator] koordynator
    }) ma tylko stanowisko w internecie i chce brać udział także w Telegramie.

    Czy się zgadzasz? Najpierw zadzwoń do tej osoby albo porozmawiajcie. Wtedy wiadomo, że to nie cudzy telefon. Wystarczy zgoda jednego urzędnika, a jedno „nie” to zatrzymuje. Jeśli nikt nic nie powie, po <b>{ $until }</b> propozycja wygaśnie.

second-refused-phone = Brak zgody na Telegram dla osoby z zespołu: <b>{ $colleague }</b>. Nic z tego nie będzie.
second-lapsed-phone = Ktoś z zespołu chciał brać udział także w Telegramie, ale żaden urzędnik nie zgodził się na czas. Nic z tego nie będzie. Można poprosić znowu, z nowym linkiem.
