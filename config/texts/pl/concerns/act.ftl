# Urzędnik coś przygotowuje: pytanie, podgląd i wiersz, który zostaje.

# O co prosimy. Pod spodem zawsze jest, kto to przeczyta.
act-words-note = ✍️ <b>{ $name }</b> pisze notatkę do { $reference }.
act-words-feedback = ✍️ <b>{ $name }</b> pisze odpowiedź dla osoby zgłaszającej { $reference }.
act-words-ask = ✍️ <b>{ $name }</b> zadaje osobie zgłaszającej pytanie o { $reference }. Co chcesz wiedzieć?
act-words-extend = ✍️ <b>{ $name }</b> przedłuża termin { $reference }. Dlaczego potrzeba więcej czasu?
act-words-escalate = ✍️ <b>{ $name }</b> przekazuje { $reference } koordynatorowi. W czym potrzebna jest pomoc?
act-words-ask-identity = ✍️ <b>{ $name }</b> pyta, czy możecie wiedzieć, od kogo jest { $reference }. Decyduje osoba zgłaszająca. Dlaczego imię jest potrzebne?
act-outcome-pass-on = <b>{ $name }</b> chce przekazać { $reference }. Komu?
    ❓ Decyduje osoba zgłaszająca. Bez jej zgody nic nie przekazuj.
act-words-pass-on = ✍️ <b>{ $name }</b> chce przekazać { $reference }. Komu: { $outcome }. Co chcesz tam powiedzieć i dlaczego? Nie mów, kto to zgłosił.
act-words-ask-back = ✍️ <b>{ $name }</b> wie, co wynikło z { $reference }. Co może wiedzieć osoba zgłaszająca?
act-words-leave-closed = ✍️ <b>{ $name }</b> zostawia { $reference } zamknięte. Dlaczego?
act-words-postpone-erasure = ✍️ <b>{ $name }</b> chce przechować { $reference } dłużej. Dlaczego?
act-words-keep = ✍️ <b>{ $name }</b> chce mimo to zachować { $reference }. Dlaczego?
act-outcome-close = <b>{ $name }</b> zamyka { $reference }. Jak to się skończyło?
    { $outside ->
        [yes] ☎️ Osoba zgłaszająca nie dostanie wiadomości: zadzwoń do niej.
       *[no] 📤 Osoba zgłaszająca przeczyta to, co wybierzesz.
    }
act-words-close = <b>{ $name }</b> zamyka { $reference }: „{ $outcome }”. Dlaczego?

act-readers-reporter = 📤 To trafi do osoby zgłaszającej. Koledzy i koleżanki mogą to później przeczytać.
act-readers-outside = ☎️ To nie trafi do osoby zgłaszającej: zadzwoń do niej. Koledzy i koleżanki mogą to później przeczytać.
act-readers-colleagues = 👥 To przeczyta tylko Wasz zespół, nie osoba zgłaszająca.
act-readers-coordinator = ⬆️ To trafi do koordynatora, nie do osoby zgłaszającej. Koledzy i koleżanki mogą to później przeczytać.
act-readers-coordinator-first = ⬆️ To najpierw przeczyta koordynator. Jeśli się zgodzi, przeczyta to też osoba zgłaszająca.

# Jeszcze raz sprawdzić, zanim to się stanie.
act-preview-note = <b>Notatka do { $reference }.</b> Czy to się zgadza, { $name }?
act-preview-feedback = <b>Odpowiedź do { $reference }.</b> Czy to się zgadza, { $name }?
act-preview-ask = <b>Pytanie o { $reference }.</b> Czy to się zgadza, { $name }?
act-preview-extend = <b>Przedłużenie terminu { $reference }.</b> Czy to się zgadza, { $name }?
act-preview-escalate = <b>Przekazanie { $reference } koordynatorowi.</b> Czy to się zgadza, { $name }?
act-preview-ask-identity = <b>Pytanie o imię przy { $reference }.</b> Decyduje osoba zgłaszająca. Czy to się zgadza, { $name }?
act-preview-pass-on = <b>Przekazanie { $reference }. Komu: { $outcome }.</b> Decyduje osoba zgłaszająca. Czy to się zgadza, { $name }?
act-preview-ask-back = <b>Pytanie, co wynikło z { $reference }.</b> Czy to się zgadza, { $name }?
act-preview-leave-closed = <b>{ $reference } pozostaje zamknięte.</b> Czy to się zgadza, { $name }?
act-preview-postpone-erasure = <b>Dłuższe przechowanie { $reference }.</b> Czy to się zgadza, { $name }?
act-preview-keep = <b>Zachowanie { $reference } mimo wycofania.</b> Czy to się zgadza, { $name }?
act-preview-close = <b>Zamknięcie { $reference }:</b> „{ $outcome }”. Czy to się zgadza, { $name }?
act-preview-reopen = 🔁 <b>Otworzyć ponownie { $reference }?</b> Czy to się zgadza, { $name }? { $outside ->
    [yes] Osoba zgłaszająca nie dostanie wiadomości: zadzwoń do niej.
   *[no] Osoba zgłaszająca dostanie wiadomość.
 }

act-follows-ask = ⌛ Termin odpowiedzi: { $day }.
act-follows-pass-on = ⌛ Termin odpowiedzi: { $day }. Bez zgody nic nie przekazuj.
act-follows-extend = 📅 Nowy termin odpowiedzi dla osoby zgłaszającej: <b>{ $day }</b>.{ $paused ->
    [yes] {" "}Przesunie się jeszcze, bo jest otwarte pytanie.
   *[no] {""}
 }
act-follows-request = 📅 Termin był już raz przedłużony. Zdecyduje koordynator. Najpóźniej: { $day }.
act-follows-reopen = 📅 Zaczynają biec nowe terminy. Ktoś się zajmie: najpóźniej { $take_up }. Odpowiedź: najpóźniej { $feedback }.
act-follows-close = 🗑️ Dzień usunięcia wszystkiego: { $day }.
act-follows-postpone = 🗑️ Wtedy dzień usunięcia wszystkiego to: <b>{ $day }</b>. Przełożyć można jeden raz.
act-follows-keep = 🗑️ Zdecyduje koordynator. Bez decyzji wszystko zostanie usunięte. Dzień usunięcia: { $day }.
act-own-language = 🌐 To gotowy tekst. Osoba zgłaszająca przeczyta go w swoim języku. Jeśli go zmienisz, pójdzie dokładnie tak, jak go wpiszesz.
act-not-shared = Osoba zgłaszająca przeczyta też, że nie możemy powiedzieć wszystkiego i że zgłoszenie miało sens.
act-impossible = ⛔ <b>Tego nie da się już zrobić przy { $reference }</b>, { $name }. { $why }
act-impossible-words = Twój tekst nie jest wysłany. Możesz go stąd jeszcze skopiować.

# Co się stało. Ten wiersz zostaje.
act-done-note = 👥 Zapisano notatkę do { $reference }. Kto: { $name }, godz. { $hour }. Do przeczytania przyciskiem Czytaj.
act-done-feedback = 📤 Wysłano do osoby zgłaszającej. Kto: { $name }, godz. { $hour }. Do przeczytania przyciskiem Czytaj.
act-done-ask = ❓ Zadano pytanie osobie zgłaszającej. Kto: { $name }, godz. { $hour }. Do przeczytania przyciskiem Czytaj.
act-done-extend = ⏳ Przedłużono termin. Kto: { $name }, godz. { $hour }. { $outside ->
    [yes] Osoba zgłaszająca nie dostanie wiadomości: zadzwoń do niej.
   *[no] Osoba zgłaszająca dostanie powód.
 }
act-done-extend-asked = ⏳ Poproszono o więcej czasu. Kto: { $name }, godz. { $hour }. Zdecyduje koordynator.
act-done-escalate = ⬆️ Przekazano koordynatorowi: { $reference }. Kto: { $name }, godz. { $hour }. Koordynator dostanie wiadomość.
act-done-ask-identity = 👤 Zapytano, czy imię może być znane. Kto: { $name }, godz. { $hour }. Decyduje osoba zgłaszająca.
act-done-pass-on = 🤝 Zapytano, czy można przekazać { $reference }. Kto: { $name }, godz. { $hour }. Decyduje osoba zgłaszająca.
act-done-ask-back = 📤 Osoba zgłaszająca dowiedziała się, co wynikło z { $reference }. Kto: { $name }, godz. { $hour }. Do przeczytania przyciskiem Czytaj.
act-done-leave-closed = ✅ { $reference } pozostaje zamknięte. Kto: { $name }, godz. { $hour }. Osoba zgłaszająca dostanie powód.
act-done-postpone-erasure = 🗄️ { $reference } przechowujemy dłużej. Kto: { $name }, godz. { $hour }. { $outside ->
    [yes] Osoba zgłaszająca nie dostanie wiadomości: zadzwoń do niej.
   *[no] Osoba zgłaszająca dostanie powód.
 }
act-done-keep = 🗄️ Poproszono, żeby mimo to zachować { $reference }. Kto: { $name }, godz. { $hour }. Zdecyduje koordynator.
act-done-reopen = 🔁 Otwarto ponownie: { $reference }. Kto: { $name }, godz. { $hour }. { $outside ->
    [yes] Osoba zgłaszająca nie dostanie wiadomości: zadzwoń do niej.
   *[no] Osoba zgłaszająca dostanie wiadomość.
 }
act-done-close = ✅ Zamknięto: { $reference }. Kto: { $name }, godz. { $hour }. { $outside ->
    [yes] Osoba zgłaszająca nie dostanie wiadomości: zadzwoń do niej.
   *[no] Osoba zgłaszająca dostanie wiadomość.
 }

act-reply = <a href="tg://user?id={ $account }">{ $name }</a>, odpowiedz na tę wiadomość swoim tekstem.
act-placeholder-reporter = To trafi do osoby zgłaszającej
act-placeholder-colleagues = Tylko dla zespołu
act-placeholder-outside = { act-placeholder-colleagues }
act-placeholder-coordinator = To trafi do koordynatora
act-placeholder-coordinator-first = To trafi najpierw do koordynatora
act-not-yours = To pytanie jest do kogoś innego z zespołu. Chcesz coś napisać? Naciśnij przycisk na karcie.
act-text-only = Tutaj mogę czytać tylko tekst. Odpowiedz słowami.
act-choose = Wybierz jeden z przycisków pod moim pytaniem.
act-button-reopen = { card-button-reopen }

# Wpisane bez odpowiadania na nasze pytanie: czy to do sprawy, czy zwykła rozmowa?
act-loose-note = { $name }, { $count ->
    [one] czy ta wiadomość
    [few] czy te { $count } wiadomości
   *[many] czy te { $count } wiadomości
 } to notatka do { $reference }?
act-loose-feedback = { $name }, { $count ->
    [one] czy ta wiadomość
    [few] czy te { $count } wiadomości
   *[many] czy te { $count } wiadomości
 } to odpowiedź dla osoby zgłaszającej { $reference }?
act-loose-ask = { $name }, { $count ->
    [one] czy ta wiadomość
    [few] czy te { $count } wiadomości
   *[many] czy te { $count } wiadomości
 } to pytanie do osoby zgłaszającej { $reference }?
act-loose-extend = { $name }, { $count ->
    [one] czy ta wiadomość
    [few] czy te { $count } wiadomości
   *[many] czy te { $count } wiadomości
 } to powód przedłużenia terminu { $reference }?
act-loose-escalate = { $name }, { $count ->
    [one] czy ta wiadomość
    [few] czy te { $count } wiadomości
   *[many] czy te { $count } wiadomości
 } to tekst dla koordynatora przy { $reference }?
act-loose-ask-identity = { $name }, { $count ->
    [one] czy ta wiadomość
    [few] czy te { $count } wiadomości
   *[many] czy te { $count } wiadomości
 } to powód pytania o imię przy { $reference }?
act-loose-pass-on = { $name }, { $count ->
    [one] czy ta wiadomość
    [few] czy te { $count } wiadomości
   *[many] czy te { $count } wiadomości
 } to tekst do przekazania { $reference }?
act-loose-ask-back = { $name }, { $count ->
    [one] czy ta wiadomość
    [few] czy te { $count } wiadomości
   *[many] czy te { $count } wiadomości
 } to, co wynikło z { $reference }?
act-loose-leave-closed = { $name }, { $count ->
    [one] czy ta wiadomość
    [few] czy te { $count } wiadomości
   *[many] czy te { $count } wiadomości
 } to powód, żeby { $reference } pozostało zamknięte?
act-loose-postpone-erasure = { $name }, { $count ->
    [one] czy ta wiadomość
    [few] czy te { $count } wiadomości
   *[many] czy te { $count } wiadomości
 } to powód, żeby przechować { $reference } dłużej?
act-loose-keep = { $name }, { $count ->
    [one] czy ta wiadomość
    [few] czy te { $count } wiadomości
   *[many] czy te { $count } wiadomości
 } to powód, żeby mimo to zachować { $reference }?
act-loose-close = { $name }, { $count ->
    [one] czy ta wiadomość
    [few] czy te { $count } wiadomości
   *[many] czy te { $count } wiadomości
 } to powód zamknięcia { $reference }?
act-loose-choose = Czekam jeszcze na Twój wybór. Wybierz jeden z przycisków pod moim pytaniem. To zwykła rozmowa w zespole? Wtedy nie musisz nic robić.
act-anonymous = Nie widzę, kto to pisze: wiadomość jest anonimowa albo z kanału. Dlatego jej nie przyjmuję. Napisz to pod własnym imieniem.
act-button-loose-yes = Tak
act-button-loose-no = Nie, zwykła rozmowa

act-preview-told-by-phone = <b>Czy osoba zgłaszająca { $reference } wie już z rozmowy, co zrobiono?</b> To liczy się jako odpowiedź. Czy to się zgadza, { $name }? { $outside ->
    [yes] Osoba zgłaszająca nie dostanie wiadomości.
   *[no] Osoba zgłaszająca dostanie wiadomość.
 }
act-done-told-by-phone = ☎️ Powiedziano przez telefon. Kto: { $name }, godz. { $hour }. { $outside ->
    [yes] Osoba zgłaszająca nie dostanie wiadomości.
   *[no] Osoba zgłaszająca dostanie wiadomość.
 }
act-button-told-by-phone = { card-button-told-by-phone }
