# Co mówi sam czas: przypomnienia, początek dnia i przegląd.

clock-nudge-to = <a href="tg://user?id={ $account }">{ $name }</a>
clock-nudge-asked = Koordynator prosi o uwagę dla <b>{ $reference }</b>.
clock-nudge-confirm = <b>{ $reference }</b> czeka na: <b>Potwierdź odbiór</b>. Od: { $day }.
clock-nudge-take-up = <b>{ $reference }</b> czeka na: <b>Zajmę się tym</b>. Od: { $day }.
clock-nudge-feedback = Osoba zgłaszająca <b>{ $reference }</b> czeka na: <b>Napisz odpowiedź</b>. Od: { $day }.
clock-nudge-reopen = Osoba zgłaszająca <b>{ $reference }</b> prosi o: <b>Otwórz ponownie</b>. Od: { $day }. Otwórz zgłoszenie ponownie albo wyjaśnij, dlaczego pozostaje zamknięte.
clock-nudge-partner = <b>{ $reference }</b> jest u partnera. Od: { $day }. Zapytaj tam, co z tego wynikło, i wybierz: <b>Zapytano, co dalej</b>.
clock-nudge-due = Obiecany termin: najpóźniej { $day }, godz. { $hour }.
clock-nudge-late = Obiecany termin minął: { $day }, godz. { $hour }. Nie udaje się? Powiedz to osobie zgłaszającej.
clock-nudge-escalated = Koordynator też to teraz dostał.

clock-morning = ☀️ <b>Dzień dobry. To wymaga dziś uwagi.</b>
clock-folded = 🔔 <b>Te zgłoszenia wymagają uwagi.</b>
clock-section-late = <b>Po terminie ({ $count })</b>
clock-section-today = <b>Dzisiaj ({ $count })</b>
clock-section-reminded = <b>Pamiętaj ({ $count })</b>
clock-section-reporter = <b>Czeka na osobę zgłaszającą ({ $count })</b>
clock-section-new = <b>Nowe ({ $count })</b>

clock-board = { $count ->
    [0] 📋 <b>Przegląd.</b> Nie ma otwartych zgłoszeń.
   *[other] 📋 <b>Przegląd. Otwarte: { $count }</b>
 }
clock-line = { $sign } <a href="{ $link }">{ $reference }</a> { $subject } · { $owner } · { $due }
clock-line-plain = { $sign } <b>{ $reference }</b> { $subject } · { $owner } · { $due }
clock-nobody = jeszcze niczyje
clock-due = najpóźniej { $day }
clock-late = ⚠️ termin był { $day }
clock-waits = { $whose ->
    [reporter] kolej osoby zgłaszającej, termin { $day }
   *[coordinator] kolej koordynatora, termin { $day }
 }
clock-nothing = czeka
clock-more = … i jeszcze { $count }.
clock-board-here = 📋 <a href="{ $link }">Tu jest przegląd</a>, zaktualizowany.
clock-board-here-plain = 📋 Tu jest przegląd, zaktualizowany.
clock-pin-refused = Nie mogę przypinać wiadomości w grupie urzędników. Przegląd tam jest, ale nie na górze. Daj mi prawo <b>przypinanie wiadomości</b> i wyślij w grupie /overzicht.

clock-nudge-call-back = Osoba zgłaszająca <b>{ $reference }</b> prosi o telefon. Czeka od: { $day }. Potem naciśnij <b>Zadzwoniono</b> albo <b>Brak kontaktu</b>.
