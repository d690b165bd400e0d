# PIN: wybór, wpisanie, zapomnienie i usunięcie we dwoje.

pin-choose =
    <b>Wybierz PIN z sześciu cyfr</b>

    Wpisz go tutaj. Od razu usunę Twoją wiadomość. PIN to drugi zamek: kto ma tylko Twój telefon, nie będzie mógł czytać. Nie wybieraj roku, daty, ciągu jak 123456 ani PIN-u, którego używasz gdzie indziej. Po dobrym PIN-ie nie pytam o niego przez { $minutes } min.

pin-check = Wpisz swój PIN: sześć cyfr. Od razu usunę Twoją wiadomość. Nie pamiętasz? Poproś o pomoc dwie osoby z zespołu: wyślą /pincode.
pin-again = Wpisz ten sam PIN jeszcze raz.
pin-different = To nie były te same cyfry. Wybierz jeszcze raz: wpisz sześć cyfr.
pin-not-six = PIN ma dokładnie sześć cyfr. Wpisz go jeszcze raz.
pin-weak = Ten PIN łatwo odgadnąć albo był już używany. Wybierz inny: bez ciągu, powtórzeń, roku i daty.
pin-kept = PIN jest zapisany. Pytam o niego, gdy chcesz czytać, a potem nie przez { $minutes } min. Nikomu go nie mów.
pin-chosen-of = Ta osoba ({ $colleague }) wybrała PIN. Miała go już wcześniej albo jej telefon mógł być w cudzych rękach? Zadzwoń do niej. To był ktoś inny? Wyślij od razu /telefoonkwijt.
pin-right = PIN się zgadza. Naciśnij teraz jeszcze raz to, co chcesz zrobić.
pin-reading = PIN się zgadza. Tekst { $reference } jest teraz w grupie urzędników.
pin-not-shown = PIN się zgadza, ale tekstu { $reference } nie można teraz pokazać. Naciśnij jeszcze raz w grupie: dowiesz się dlaczego.
pin-renew = PIN się zgadza, ale inni mogli go zobaczyć albo chcesz inny. Wybierz teraz nowy: wpisz sześć cyfr.
pin-wrong = Ten PIN się nie zgadza. Pozostałe próby: { $left }.
pin-locked = 🚫 Twój PIN jest zablokowany. Zadzwoń do dwóch osób z zespołu, w tym co najmniej jednej urzędowej. Wyślą /pincode i razem go usuną. Potem wybierzesz nowy.
pin-locked-of = 🚫 PIN tej osoby ({ $colleague }) jest zablokowany: pięć razy błędny. Zadzwoń do niej. To był ktoś inny? Wyślij od razu /telefoonkwijt.
pin-in-group = PIN nie należy do grupy. Usuwam tę wiadomość; jeśli nadal tu jest, usuń ją. Inni mogą już znać ten PIN: kto go wpisał, wybierze nowy przy następnym czytaniu.
pin-not-asked = Ta sieć nie pyta o PIN.
pin-page =
    <b>PIN</b>

    { $state ->
        [set] Masz PIN. Po dobrym PIN-ie nie pytam o niego przez { $minutes } min.
        [locked] Twój PIN jest zablokowany. Poproś dwie osoby z zespołu o usunięcie.
       *[none] Nie masz jeszcze PIN-u.
    }

    Ktoś z zespołu zapomniał PIN? Najpierw zadzwoń i posłuchaj, czy znasz głos. Usunąć można tylko we dwoje, w tym co najmniej jedna osoba urzędowa. Nikt nie usuwa własnego PIN-u.

pin-button-anew = Wybierz nowy PIN
pin-button-away = Usuń PIN: { $name }
pin-button-away-too = Usuń też: { $name }
pin-reset-one-more = Dobrze. PIN tej osoby ({ $colleague }) zniknie, gdy w ciągu doby zechce tego druga osoba z zespołu.
pin-reset-asked = { $by } chce usunąć PIN tej osoby: { $colleague }. Zadzwoń do niej. Znasz głos? Wyślij /pincode i wybierz { $colleague }.
pin-reset-asked-yours = { $by } chce usunąć Twój PIN. To nie była Twoja prośba? Zadzwoń od razu do kogoś z zespołu.
pin-reset-yours = Twój PIN usunęli: { $colleague } i { $by }. Nowy wybierzesz, gdy zechcesz czytać, albo teraz przez /pincode.
pin-reset-done = PIN tej osoby ({ $colleague }) usunęły dwie osoby z zespołu.
pin-toast = Najpierw wpisz swój PIN, we własnym czacie ze mną.
pin-toast-locked = Twój PIN jest zablokowany. Zajrzyj do własnego czatu ze mną.
pin-toast-reset = PIN jest usunięty.
pin-toast-one-more = Jeszcze jedna osoba i zniknie.
