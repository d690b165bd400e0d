# Osoba zgłaszająca pisze coś do własnego zgłoszenia: odpowiedź, uzupełnienie, poprawkę.

telling-words-answer =
    💬 <b>Twoja odpowiedź do { $reference }</b>

    Napisz odpowiedź poniżej. Może być w kilku wiadomościach. Przeczyta ją tylko stały zespół urzędników. Lepiej nie podawaj imion innych osób. Oto pytanie:
telling-words-add =
    ➕ <b>Uzupełnienie do { $reference }</b>

    Napisz poniżej, co chcesz dodać. Może być w kilku wiadomościach. Przeczyta to tylko stały zespół urzędników. Lepiej nie podawaj imion innych osób.
telling-words-correct =
    ✏️ <b>Poprawka do { $reference }</b>

    Napisz poniżej, co się nie zgadza i jak jest naprawdę. Może być w kilku wiadomościach. Przeczyta to tylko stały zespół urzędników. To, co było wcześniej, też zostaje.
telling-words-missing =
    🔁 <b>Czego jeszcze brakuje przy { $reference }?</b>

    Urzędnicy wiedzą, że to nie jest jeszcze dla Ciebie załatwione. Chcesz powiedzieć, co jeszcze trzeba zrobić? Napisz to poniżej. Przeczyta to tylko stały zespół urzędników. Lepiej nie podawaj imion innych osób. Nie musisz: wtedy wybierz <b>Pomiń</b>.
telling-preview-answer =
    💬 <b>Czy Twoja odpowiedź do { $reference } się zgadza?</b>
    Nic jeszcze nie wysłano. Potem przeczyta to tylko stały zespół urzędników.
telling-preview-add =
    ➕ <b>Czy Twoje uzupełnienie do { $reference } się zgadza?</b>
    Nic jeszcze nie wysłano. Potem przeczyta to tylko stały zespół urzędników.
telling-preview-correct =
    ✏️ <b>Czy Twoja poprawka do { $reference } się zgadza?</b>
    Nic jeszcze nie wysłano. Potem przeczyta to tylko stały zespół urzędników.
telling-preview-missing =
    🔁 <b>Czy zgadza się to, czego brakuje przy { $reference }?</b>
    Nic jeszcze nie wysłano. Potem przeczyta to tylko stały zespół urzędników.
telling-leaving =
    <b>Czy chcesz przerwać pisanie do { $reference }?</b>

    Twoje słowa nie są jeszcze wysłane. Wybierz <b>Usuń</b>, żeby je usunąć, albo <b>Wróć</b>, żeby kontynuować.
telling-too-late =
    ⌛ <b>Pytanie do { $reference } jest już zamknięte.</b>

    Twoje słowa nadal tu są. Wybierz <b>Uzupełnij</b>, a wyślesz je mimo to: jako uzupełnienie.
telling-button-erase = Usuń i napisz od nowa
telling-button-as-addition = { mine-button-add }
telling-first = ☝️ Masz tu coś do dokończenia. Najpierw to wyślij albo usuń. Potem możesz zacząć coś nowego.
telling-draft-back = 👋 Tu jest to, co robisz. Nic się nie zgubiło. Możesz po prostu kontynuować.
telling-warn = Masz przy zgłoszeniu tekst, który nie jest jeszcze wysłany. Usunę go: { $day }, godz. { $hour }, razem z tym, co było wypełniane przedtem. Chcesz kontynuować? Wyślij /start.
telling-nudge = 🕐 Twój tekst przy zgłoszeniu <b>nie jest jeszcze wysłany</b>. Urzędnicy jeszcze go nie widzą. Powyżej możesz po prostu kontynuować.
telling-dropped = Twój tekst przy zgłoszeniu usunięto, bo długo nic się nie działo. Nic nie wysłano. Możesz zrobić to ponownie: wybierz <b>Moje zgłoszenia</b>.
