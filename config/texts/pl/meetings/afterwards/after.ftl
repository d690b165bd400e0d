# Kto jest na spotkaniu i co jest potem: podziękowanie, ustalenia, notatka. I punkty programu.

after-hub =
    <b>{ $title }</b>
    { $day }

    👥 Obecni: { $present } z { $invited }{ $thanked ->
        [yes] {""}. Podziękowano im.
       *[no] {""}.
    }
    🤝 Ustalenia: { $agreements }{ $told ->
        [yes] {""}. Wysłano.
       *[no] {""}.
    }
    📝 Notatka ze spotkania: { $minutes ->
        [yes] wysłana.
       *[no] jeszcze niewysłana.
    }

    { $next ->
        [over] Ustalenia i notatkę możesz tu jeszcze dodać i zmienić.
        [thanked] Ktoś jeszcze przyszedł? Zapisz to. Ta osoba od razu dostanie podziękowanie.
       *[noting] Zapisz, kto przyszedł. Obecni dostaną podziękowanie następnego dnia o dziesiątej rano. Można też wysłać je teraz.
    }

after-list =
    <b>{ $title }</b>: kto jest?

    Dotknij imienia. Znak ✓ oznacza: jest. Teraz { $present ->
        [0] jeszcze nikogo.
        [one] 1 osoba.
        [few] { $present } osoby.
       *[many] { $present } osób.
    } Wolisz z kodem? Wtedy ludzie wpisują się na listę samodzielnie.

after-list-over =
    <b>{ $title }</b>: kto przyszedł?

    Znak ✓ oznacza: obecność. { $present ->
        [0] Na liście nie ma nikogo.
        [one] To 1 osoba.
        [few] To { $present } osoby.
       *[many] To { $present } osób.
    } To można było zrobić do dnia po spotkaniu. Teraz nie możesz już tego zmienić.

after-code-shown =
    <b>{ $title }</b>

    Kod dla obecnych: <b>{ $code }</b>

    Pokaż to na sali. Ludzie skanują obrazek. Albo wybierają <b>Spotkania</b>, potem to spotkanie, potem <b>Jestem na miejscu</b> i wpisują kod.
after-code-here = ✓ Witamy: <b>{ $title }</b>! Jesteś na liście obecnych.
after-code-wrong = To nie jest ten kod. Spójrz jeszcze raz: to 4 cyfry.
after-code-wait = Pięć razy to nie był ten kod. Spróbuj ponownie za dziesięć minut albo powiedz osobie prowadzącej, że jesteś.

after-thanks =
    💐 Dziękujemy za Twoją obecność: <b>{ $title }</b>, { $day }.

    Dobrze, że masz czas dla sieci. Są ustalenia albo będzie notatka? Dostaniesz je tutaj.

after-agreements =
    🤝 <b>Ustalenia</b>: { $title }, { $day }

    { $count ->
        [0] Nic tu jeszcze nie ma. Wybierz <b>Dodaj ustalenie</b>.
       *[other] { $told ->
            [yes] Obecni dostali te ustalenia.
           *[no] W tej postaci jeszcze niewysłane. Wybierz <b>Wyślij obecnym</b>.
        }
    }
after-agreement-open = • { $what }
    { $who }{ $by ->
        [none] {""}
       *[other] {""}, najpóźniej { $by }
    }
after-agreement-kept = ✓ { $what }
    { $who }. Udało się.
after-agreement-dropped = ✗ { $what }
    { $who }. Nieaktualne.
after-who-everybody = Dla wszystkich
after-who-you = Dla Ciebie
after-who-nobody = Dla tego, kto to robi
after-agreed = 🤝 <b>Oto ustalenia</b>: { $title }, { $day }
after-agreed-next = Tego dnia zapytamy, czy się udało. To, co wtedy jeszcze otwarte, będzie też w następnym zaproszeniu.

after-asked-open =
    🤝 { $today ->
        [yes] Dziś jest dzień tego ustalenia
       *[no] Jeszcze o tym ustaleniu
    }: { $title }, { $day }. Czy się udało?
after-asked-told =
    🤝 { $today ->
        [yes] Dziś jest dzień tego ustalenia
       *[no] Jeszcze o tym ustaleniu
    }: { $title }, { $day }.
after-asked-later = 🤝 Dobrze wiedzieć. Za tydzień zapytamy Cię jeszcze raz.
after-asked-done = 🤝 Dziękujemy, to jest zapisane: { $title }, { $day }.

after-still-open = 🤝 Jeszcze otwarte z poprzednich
after-still-open-one = • { $what }{ $by ->
    [none] {""}
   *[other] { $ends ->
        [closed] {" "}Najpóźniej { $by }
       *[open] {""}, najpóźniej { $by }
    }
 }{ $yours ->
    [yes] {""} <b>(dla Ciebie)</b>
   *[no] {""}
 }
after-still-open-more = { $count ->
    [one] I jeszcze 1 ustalenie.
    [few] I jeszcze { $count } ustalenia.
   *[many] I jeszcze { $count } ustaleń.
 }

after-minutes = 📝 <b>Notatka ze spotkania</b>: { $title }, { $day }
after-minutes-sent = ✓ Notatka idzie do wszystkich zaproszonych. Coś się nie zgadza? Wyślij ją wtedy ponownie.

after-point-theirs-open = 📋 { $name } proponuje punkt programu: <b>{ $title }</b>

    { $point }

    Dodajesz go do programu?
after-point-theirs-accepted = 📋 Jest w programie: <b>{ $title }</b>

    { $point }

    { $name } już o tym wie.
after-point-theirs-declined = 📋 Teraz nie będzie w programie: <b>{ $title }</b>

    { $point }

    { $name } już o tym wie.
after-point-theirs-lapsed = 📋 O tym punkcie już nie zdecydowano: <b>{ $title }</b>

    { $point }

    { $name } już o tym wie.
after-point-mine-open = 📋 Twój punkt jest przekazany: <b>{ $title }</b>

    { $point }
after-point-mine-accepted = 📋 Twój punkt jest w programie: <b>{ $title }</b>

    { $point }

    Dziękujemy! Jest też w zaproszeniu.
after-point-mine-declined = 📋 Twojego punktu teraz nie będzie w programie: <b>{ $title }</b>

    { $point }

    Tym razem nie ma na niego miejsca. Śmiało powiedz o tym na spotkaniu albo wyślij go następnym razem.
after-point-mine-lapsed = 📋 O Twoim punkcie już nie zdecydowano: <b>{ $title }</b>

    { $point }

    Śmiało wyślij go ponownie następnym razem.
after-point-passed-on = ✓ Twój punkt jest przekazany osobie prowadzącej spotkanie. Tutaj dowiesz się, czy będzie w programie.

after-button-me = Jestem na miejscu
after-button-again = Spróbuj ponownie
after-button-point = Punkt programu
after-button-hub = Obecność, ustalenia, notatka
after-button-attendance = Obecność
after-button-agreements = Ustalenia
after-button-minutes = Wyślij notatkę
after-button-thanks = Gotowe, podziękuj obecnym
after-button-code = Pokaż kod
after-button-meeting = Do spotkania
after-button-add = Dodaj ustalenie
after-button-send = Wyślij obecnym
after-button-kept = Udało się
after-button-later = Jeszcze nie
after-button-dropped = Nieaktualne
after-button-off = Usuń
after-button-accept = Do programu
after-button-decline = Nie teraz
