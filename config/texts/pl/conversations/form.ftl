# Formularze: pytania jedno po drugim, co już jest wpisane i jak to się kończy.

form-progress = <i>{ $title }</i>
form-chosen = ✓ { $answer }
form-moment = { $day }, godz. { $hour }
form-question = Pytanie { $name }
form-answer-now =
    Teraz jest tu: { $answer }
    Czy to dobrze? Wybierz <b>Gotowe</b>.
form-how-many = 👇 Wybierz jedną lub kilka odpowiedzi. Ponowny wybór usuwa zaznaczenie. Potem wybierz <b>Gotowe</b>.
form-how-words = ✍️ Napisz odpowiedź w jednej wiadomości.
form-how-number = ✍️ Wpisz liczbę.
form-how-moment = 👇 Wybierz dzień. Możesz też wpisać: <i>3-12-2026 19:30</i>.
form-how-day = 👇 Wybierz dzień. Możesz też wpisać: <i>3-12-2026</i>.
form-how-moment-digits = 👇 Wybierz dzień. Możesz też wpisać go cyframi: <i>3-12-2026 19:30</i>.
form-how-day-digits = 👇 Wybierz dzień. Możesz też wpisać go cyframi: <i>3-12-2026</i>.
form-year-asked =
    📅 Czy chodzi o: <b>{ $answer }</b>?
    Uwaga: to jest w przyszłym roku.
form-year-yes = Tak
form-year-no = Nie, inny dzień
form-how-time =
    🕖 <b>{ $day }</b>: o której godzinie?{ $next_year ->
        [yes] {" "}Uwaga: to jest w przyszłym roku.
       *[no] {""}
    }
    Wybierz godzinę. Możesz też wpisać: <i>19:45</i>.
form-how-file = 📎 Wyślij plik jako pdf. Może mieć najwyżej 10 MB.

form-preview =
    <b>Czy to się zgadza?</b>
    Nic jeszcze nie wysłano. Sprawdź i wybierz przycisk.
form-edit-too-late = Ta odpowiedź jest już zastąpiona nową, więc zmiana się nie liczy. Chcesz coś zmienić? Przejdź do końca i wybierz <b>Zmień</b>.
form-overtaken = W międzyczasie coś się zmieniło. Dlatego widzisz teraz to:
form-closed = Tego nie można już wypełnić. To, co tu było wpisane, usunięto. Nic nie wysłano. Masz pytanie? Zadaj je koordynatorowi.
form-closed-now = Tego nie można już wypełnić. Nic nie wysłano. Wybierz <b>Usuń</b>, a potem możesz zrobić coś innego.
form-warn = Masz tu coś, co nie jest jeszcze wysłane. Usunę to: { $day }, godz. { $hour }. Chcesz kontynuować? Wyślij /start.
form-nudge = 🕐 Masz tu coś do dokończenia. To <b>nie jest jeszcze wysłane</b>. Powyżej możesz po prostu kontynuować.
form-dropped = To, co było tu wpisane, usunięto, bo długo nic się nie działo. Nic nie wysłano. Zawsze możesz zacząć od nowa.
