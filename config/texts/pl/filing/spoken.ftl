# Ktoś po prostu coś mówi: słowami, zdjęciem albo głosem.

spoken-danger = ☎️ <b>Ktoś jest teraz w niebezpieczeństwie? Dzwoń pod 112.</b> Nie czekaj na nas.
spoken-noted = { $count ->
    [one] ✓ To jest dla Ciebie zachowane: 1 znak.
    [few] ✓ To jest dla Ciebie zachowane: { $count } znaki.
   *[many] ✓ To jest dla Ciebie zachowane: { $count } znaków.
 }
spoken-not-sent = Nic jeszcze nie wysłano. Nikt tego nie czytał.
spoken-ask-report =
    <b>Czy chcesz to zgłosić?</b>
    Jeśli <b>Tak</b>, zapytam tylko o to, czego brakuje. Chcesz coś dodać? Po prostu wyślij to jako następną wiadomość.
spoken-ask-report-or-add =
    <b>Czy chcesz to zgłosić?</b>
    Czy to dotyczy Twojego wcześniejszego zgłoszenia? Wybierz <b>Uzupełnij</b>. Chcesz coś dodać? Po prostu wyślij to jako następną wiadomość.
spoken-ask-add =
    <b>Czy to dotyczy Twojego wcześniejszego zgłoszenia?</b>
    Wybierz <b>Uzupełnij</b>. Nowej sprawy nie można już zgłosić: masz teraz inną rolę.
spoken-ask-answer =
    <b>Czy to jest Twoja odpowiedź dla: { $name }?</b>
    To pytanie do { $reference }. Twoją odpowiedź przeczyta tylko stały zespół urzędników.
spoken-gone = Tego, co było tu wysłane, już nie ma. Napisz to jeszcze raz albo wybierz <b>Nie</b>.
spoken-button-report = Tak, zgłoś
spoken-button-no = Nie
spoken-button-other = Nie, coś innego
spoken-button-add = Uzupełnij { $reference }
spoken-small-talk =
    👋 Dzień dobry! Tego nikt nie czyta: jestem botem.

    Chcesz coś zgłosić? Po prostu napisz tu, co się dzieje. Może być też zdjęcie albo wiadomość głosowa. Albo wybierz poniżej <b>Zgłoś sprawę</b>.
    ☎️ Ktoś jest teraz w niebezpieczeństwie? Dzwoń pod 112.
spoken-left-out = Samego pliku nie mogę zachować, tylko słowa, zdjęcia i wiadomości głosowe. Słowa obok pliku mam.
spoken-unreadable =
    ☎️ <b>Ktoś jest teraz w niebezpieczeństwie? Dzwoń pod 112.</b>

    Tego nie mogę przeczytać ani zachować. Chcesz coś zgłosić? Po prostu napisz tu, co się dzieje, albo wyślij zdjęcie lub wiadomość głosową.
spoken-name-asked = Czy to jest odpowiedź na pytanie poniżej? Wybierz przycisk. Tego, co tu wpisano, nie zachowano. ☎️ Ktoś jest teraz w niebezpieczeństwie? Dzwoń pod 112.
spoken-not-theirs =
    ☎️ <b>Ktoś jest teraz w niebezpieczeństwie? Dzwoń pod 112.</b>

    { $role ->
        [official] Tego, co tu wysyłasz, nikt nie czyta i nie możesz tu nic zgłosić. { $where ->
            [desk] Zgłoszenia czytasz i załatwiasz na stanowisku w internecie. Chcesz coś omówić? Zadzwoń do zespołu albo dodaj notatkę do zgłoszenia.
           *[group] Zgłoszenia czytasz i załatwiasz w grupie urzędników. Chcesz coś omówić? Zrób to tam.
            }
        [coordinator] Tego, co tu wysyłasz, nikt nie czyta i nie możesz tu nic zgłosić. Wybierz <b>Sieć</b>, żeby zobaczyć, kto bierze udział, albo żeby wysłać wszystkim wiadomość. Wiesz coś, co powinni usłyszeć urzędnicy? Powiedz im to bezpośrednio.
       *[chair] Tego, co tu wysyłasz, nikt nie czyta i nie możesz tu nic zgłosić. To, co możesz zrobić, jest pod <b>Spotkania</b>. Wiesz coś, co powinna usłyszeć gmina? Zadzwoń: { $phone }.
    }
