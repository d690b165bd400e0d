# Zgłaszanie sprawy lub prośba o pomoc: pytania po drodze, potwierdzenie odbioru i lista.

# Po drodze
reporting-progress-concern = <i>Zgłoś sprawę</i>
reporting-progress-help = <i>Poproś o pomoc</i>
reporting-noted =
    ✓ Zapisano: { $count ->
        [one] 1 znak.
        [few] { $count } znaki.
       *[many] { $count } znaków.
    } Chcesz coś dodać? Wyślij kolejną wiadomość. Chcesz coś zmienić? Popraw swoją wiadomość. To już wszystko? Wybierz <b>Gotowe</b>.
reporting-edit-noted = ✓ Twoja zmiana jest zapisana.

reporting-button-skip = Pomiń
reporting-button-erase = Usuń i pomiń
reporting-button-more = Powiedz więcej
reporting-button-adjust = { button-edit }
reporting-button-keep = Zachowaj
reporting-button-throw-away = { button-discard }
reporting-button-go-on = Kontynuuj
reporting-button-start-anew = Zacznij od nowa

# Podsumowanie
reporting-summary-concern =
    <b>Czy zgłoszenie się zgadza?</b>
    Nic jeszcze nie wysłano.

reporting-summary-help =
    <b>Czy prośba się zgadza?</b>
    Nic jeszcze nie wysłano. Urzędnicy zobaczą, że to Ty o to prosisz.

reporting-shortened = { $count ->
    [one] <i>(1 znak)</i>
    [few] <i>(początek z { $count } znaków; wysyłam całość)</i>
   *[many] <i>(początek z { $count } znaków; wysyłam całość)</i>
 }
reporting-empty = <i>nie wypełniono</i>
reporting-adjusting = <b>Co chcesz zmienić?</b>
reporting-name-danger = Nagłe niebezpieczeństwo
reporting-name-subject = Temat
reporting-name-neighbourhood = Okolica
reporting-name-account = Własnymi słowami
reporting-name-source = Skąd to wiesz
reporting-name-since = Od kiedy
reporting-name-urgency = Jak szybko
reporting-name-help = Co by pomogło
reporting-name-identity = Twoje imię

# Przerwanie i powrót później
reporting-leaving =
    <b>Czy chcesz przerwać?</b>

    <b>Zachowaj</b>: możesz wrócić do tego jeszcze przez co najmniej { $hours } godz. Zanim to usunę, dam Ci znać.
    <b>Usuń</b>: wszystko, co tu wpisano, zostanie usunięte.

    Nic jeszcze nie wysłano.
reporting-kept =
    Zachowano co najmniej do: { $day }, godz. { $hour }. Zanim to usunę, dam Ci znać. Nic jeszcze nie wysłano.

    Chcesz wrócić do tego później? Wybierz <b>Kontynuuj</b>.
reporting-resuming-concern =
    <b>Masz już rozpoczęte zgłoszenie.</b>
    Nie jest jeszcze wysłane. Czy chcesz je kontynuować? Jeśli zaczniesz od nowa, stare zostanie usunięte.
reporting-resuming-help =
    <b>Masz już rozpoczętą prośbę o pomoc.</b>
    Nie jest jeszcze wysłana. Czy chcesz ją kontynuować? Jeśli zaczniesz od nowa, stara zostanie usunięta.
reporting-thrown-away = Usunięto. Nic nie wysłano i nic nie zachowano.
reporting-draft-warn = Masz tu coś, co nie jest jeszcze wysłane. Usunę to: { $day }, godz. { $hour }. Chcesz kontynuować? Możesz to zrobić powyżej albo napisz <b>Zgłoś sprawę</b> lub <b>Poproś o pomoc</b>.
reporting-draft-nudge = 🕐 To, co wypełniasz, <b>nie jest jeszcze wysłane</b>. Urzędnicy jeszcze tego nie widzą. Powyżej możesz po prostu kontynuować.
reporting-draft-dropped = To, co było tu wpisane, usunięto, bo długo nic się nie działo. Nic nie wysłano. Zawsze możesz zacząć od nowa.

# Potwierdzenie odbioru
reporting-receipt-concern =
    ✅ <b>Mamy to.</b> Dziękujemy za zgłoszenie.

    Numer: <b>{ $reference }</b>
    Kto to czyta: { $readers }
reporting-receipt-help =
    ✅ <b>Mamy to.</b> Dobrze, że prosisz.

    Numer: <b>{ $reference }</b>
    Kto to czyta: { $readers }
reporting-receipt-confirm-concern = Potwierdzą, że mają Twoje zgłoszenie. Termin: <b>{ $day }</b>.
reporting-receipt-feedback-concern = Powiemy Ci, co zrobiono. Termin: <b>{ $day }</b>.
reporting-receipt-confirm-help = Potwierdzą, że mają Twoją prośbę. Termin: <b>{ $day }</b>.
reporting-receipt-feedback-help = Dostaniesz odpowiedź. Termin: <b>{ $day }</b>.
reporting-receipt-next =
    <b>Co będzie teraz?</b> Nie musisz nic robić. Przy każdym kroku dostaniesz tu wiadomość.
    Zawsze możesz zadzwonić: { $phone }. Podaj wtedy swój numer zgłoszenia.
reporting-receipt-danger = 🚨 <b>Zadzwoń pod 112, jeśli nikt jeszcze tego nie zrobił.</b> Nie czekaj na nas. Nie czytamy tego od razu.
reporting-receipt-urgent = 🚨 <b>Nagłe niebezpieczeństwo? Dzwoń pod 112.</b> Nie czekaj na nas.
reporting-receipt-duty = 🕐 Dyżur ma <b>{ $name }</b>. Sprawdzi to <b>przed: { $moment }</b>.
reporting-receipt-duty-coordinator = 🕐 Nikt z dyżurem nie jest teraz dostępny. Koordynator dostał wiadomość.
reporting-receipt-closed = 🕐 Urząd jest zamknięty. Ktoś spojrzy na to prawdopodobnie dopiero: <b>{ $day }, od { $hour }</b>.
reporting-receipt-closed-call = Nie może tyle czekać? Zadzwoń: { $phone }.
reporting-day-and-hour = { $day }, godz. { $hour }
reporting-coordinator-reads = { $names } (koordynator)
reporting-town-hall-reads = gmina { $municipality }

# Moje zgłoszenia
reporting-mine-title = <b>Moje zgłoszenia</b>
reporting-mine-none = Nie masz jeszcze żadnych zgłoszeń. Wybierz <b>Zgłoś sprawę</b> lub <b>Poproś o pomoc</b>, gdy coś się dzieje.
reporting-mine-older = { $count ->
    [one] I jeszcze 1 starsze.
    [few] I jeszcze { $count } starsze.
   *[many] I jeszcze { $count } starszych.
 }
reporting-mine-filed = Zgłoszono: { $day }
reporting-mine-due-confirm = Potwierdzenie: najpóźniej { $day }
reporting-mine-due-take-up = Ktoś się zajmie: najpóźniej { $day }
reporting-mine-due-feedback = Odpowiedź: najpóźniej { $day }
reporting-mine-due-partner = Pytanie do partnera: najpóźniej { $day }
reporting-mine-late-confirm = ⚠️ Potwierdzenie: miało być najpóźniej { $day }. Jeszcze się nie udało.
reporting-mine-late-take-up = ⚠️ Ktoś miał się zająć: najpóźniej { $day }. Jeszcze się nie udało.
reporting-mine-late-feedback = ⚠️ Odpowiedź: miała być najpóźniej { $day }. Jeszcze się nie udało.
reporting-mine-late-partner = ⚠️ Pytanie do partnera: miało być najpóźniej { $day }. Jeszcze się nie udało.
reporting-mine-closed = Zamknięto: { $day }
reporting-stage-filed = wysłane
reporting-stage-acknowledged = odbiór potwierdzony
reporting-stage-taken-up = ktoś się tym zajmuje
reporting-stage-closed = zamknięte

reporting-stage-withdrawn = ↩️ wycofane
reporting-mine-due-reopen = Powiemy Ci, czy sprawa idzie dalej: najpóźniej { $day }.

reporting-button-detach = Usuń zdjęcie i głos

reporting-button-send-anyway = Wyślij mimo to
reporting-button-whole-town = Cała gmina
reporting-button-leave-it = Zostaw tak
reporting-recognisable =
    <b>Może ktoś rozpozna Cię po okolicy.</b>
    Nic jeszcze nie wysłano. Okolica { $neighbourhood }: mieszka tu tylko kilka osób zaufania. Twojego imienia nie ma, ale okolica może zdradzić, że to Ty.

    <b>Cała gmina</b>: urzędnicy nie zobaczą okolicy. Okolica jest też w Twojej opowieści? Tam ją przeczytają.
    <b>Zostaw tak</b>: urzędnicy zobaczą okolicę.
    Po wyborze jednej z tych dwóch opcji wysyłam.

    <b>Zmień</b>: wybierz inną okolicę. Wtedy nic jeszcze nie jest wysyłane.

reporting-mine-due-call-back = Zadzwonimy: najpóźniej { $day }
reporting-mine-late-call-back = ⚠️ Telefon miał być najpóźniej { $day }. Jeszcze się nie udało.
reporting-button-call-me = { menu-label-call-me }
reporting-receipt-by-phone = ☎️ Po rozmowie telefonicznej zapisała to dla Ciebie osoba z urzędu: { $name }. Coś się nie zgadza? Wybierz <b>Moje zgłoszenia</b>: tam możesz to przeczytać, poprawić lub wycofać.
