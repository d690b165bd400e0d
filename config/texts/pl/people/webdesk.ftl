# Konto na stanowisku w sieci: czyje jest i jak się kończy.

webdesk-page =
    <b>Twoje stanowisko w internecie</b>

    { $state ->
        [open] Masz konto na stanowisku: { $address }. Coś się nie zgadza? Zamknij swoje stanowisko poniżej.
        [waits] Zgłoszone konto czeka. Ktoś inny musi się jeszcze zgodzić.
       *[none] Nie masz jeszcze konta na stanowisku. Wejdź na { $address } i zaloguj się kontem gminy. Zobaczysz kod. Wyślij mi tutaj <b>/werkplek</b>, a za tym ten kod.
    }

    Ktoś z zespołu nie może się już bezpiecznie logować? Zamknij od razu to stanowisko. Reszta zostaje bez zmian.

webdesk-nowhere = Ta sieć nie ma stanowiska w internecie.
webdesk-code =
    <b>Czy kod { $code } jest teraz na Twoim własnym ekranie?</b>

    Wtedy zapytam, czy to konto należy do Ciebie. Kod podał Ci ktoś inny? Naciśnij „nie”. Inaczej ta osoba może czytać pod Twoim imieniem.

webdesk-no-code = To nie jest kod stanowiska. Kod ma osiem znaków, na przykład ABCD-2345. Widać go po zalogowaniu na stanowisku.
webdesk-button-mine = Tak, kod jest na moim ekranie
webdesk-button-close = Zamknij stanowisko: { $name }
webdesk-button-sure = Tak, zamknij
webdesk-sure =
    <b>Zamknąć stanowisko: { $name }?</b>

    To konto od razu nie będzie mogło tam nic czytać ani robić. Urzędnicy i koordynatorzy się o tym dowiedzą. Otworzyć można ponownie nowym kodem i za zgodą.

webdesk-toast = Stanowisko zamknięte: { $name }.
webdesk-asked =
    Dobrze. { $second ->
        [operator] Musi zgodzić się administrator serwera, bo nie ma innego urzędnika.
       *[official] Musi zgodzić się inny urzędnik. Pytam osoby z zespołu.
    } Potem zaloguj się na stanowisku jeszcze raz. Jeśli nikt nic nie powie, po tygodniu to wygaśnie.

webdesk-yours = ✓ Twoje stanowisko w internecie jest otwarte: { $address }. Zaloguj się tam jeszcze raz.
webdesk-closed = 🚫 Twoje stanowisko w internecie zostało zamknięte ({ $by }). Nastąpiło tam wylogowanie. Nie wiesz dlaczego? Zadzwoń do kogoś z zespołu.
webdesk-phone-asked = Dobrze. Musi się jeszcze zgodzić inny urzędnik. Potem wiadomości ze Schakel będą przychodzić tutaj.
webdesk-phone-yours = ✓ Od teraz wiadomości ze Schakel przychodzą tutaj. Stanowisko w internecie zostaje. Włącz w Telegramie blokadę aplikacji i weryfikację dwuetapową.
webdesk-phone-gone = Wiadomości ze Schakel są teraz tylko na stanowisku w internecie. Tutaj nie można już nic czytać ani robić.
