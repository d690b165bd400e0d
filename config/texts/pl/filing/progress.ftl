# Co czyta osoba zgłaszająca: co zrobiono i co będzie teraz.

progress-acknowledge = 👀 <b>{ $reference }</b>: urzędnicy widzieli { progress-kind.accusative }. Dziękujemy, że się tym z nami dzielisz.
progress-take-up = 🤝 <b>{ $reference }</b>: { $owner } zajmuje się teraz { progress-kind.instrumental } i zaczyna działać.
progress-feedback = 💬 <b>{ $reference }</b>: { $name } pisze do Ciebie. Sprawa: { progress-kind }.
progress-ask-back = 💬 <b>{ $reference }</b>: { $name } pisze, co wynikło z przekazania:
progress-close = ✅ <b>{ $reference }</b>: zamknięto { progress-kind.accusative }.
progress-kind = { $kind ->
    [help] Twoja prośba o pomoc
   *[concern] Twoje zgłoszenie
 }
    .accusative = { $kind ->
        [help] Twoją prośbę o pomoc
       *[concern] Twoje zgłoszenie
     }
    .genitive = { $kind ->
        [help] Twojej prośby o pomoc
       *[concern] Twojego zgłoszenia
     }
    .instrumental = { $kind ->
        [help] Twoją prośbą o pomoc
       *[concern] Twoim zgłoszeniem
     }
progress-outcome = Tak to się skończyło: <b>{ $outcome }</b>.
progress-reason = Urzędnicy dodają:
progress-not-shared = Przyjrzeliśmy się temu i zrobiliśmy to, co trzeba. Co to dokładnie było, nie zawsze możemy powiedzieć. To po to, żeby chronić ludzi. Dobrze, że to zgłaszasz.
progress-thanks = { $kind ->
    [help] Potrzebujesz jeszcze czegoś? Śmiało wybierz znów Poproś o pomoc.
   *[concern] Znów coś widzisz lub słyszysz? Śmiało wybierz znów Zgłoś sprawę.
 }
progress-next-confirm = Powiemy Ci, że to widzieliśmy. Termin: { $day }.
progress-next-take-up = Ktoś się tym zajmie. Termin: { $day }. Powiemy Ci, kto to jest.
progress-next-feedback = Powiemy Ci, co z tym robimy. Termin: { $day }.
progress-next = Działamy dalej. Napiszemy, gdy będą nowe wiadomości i gdy to zamkniemy.
progress-button-reply = { announcement-button-reply }
progress-late-confirm = Mieliśmy Ci powiedzieć, że to widzieliśmy. Termin: { $day }. To się jeszcze nie udało. Wiadomość przyjdzie.
progress-late-take-up = Ktoś miał się tym zająć. Termin: { $day }. To się jeszcze nie udało. Powiemy Ci, kto to będzie.
progress-late-feedback = Mieliśmy Ci powiedzieć, co z tym robimy. Termin: { $day }. To się jeszcze nie udało. Wiadomość przyjdzie.
progress-an-official = ktoś z urzędu

progress-assign = 🤝 <b>{ $reference }</b>: { $owner } zajmuje się teraz { progress-kind.instrumental }.
progress-let-go = 🤝 <b>{ $reference }</b>: osoba, która zajmowała się { progress-kind.instrumental }, nie należy już do stałej grupy urzędników. Dalej poprowadzi to ktoś inny. Nie musisz nic robić.
progress-extend = ⏳ <b>{ $reference }</b>: potrzebujemy więcej czasu na { progress-kind.accusative }.
progress-lapse = ⌛ <b>{ $reference }</b>: na nasze pytanie nie było odpowiedzi. Nic nie szkodzi. Idziemy dalej z tym, co wiemy.
progress-reopen = 🔁 <b>{ $reference }</b>: znów zajmujemy się { progress-kind.instrumental }.
progress-go-on = 🔁 <b>{ $reference }</b>: nie zdecydowano na czas, czy dalej zajmujemy się { progress-kind.instrumental }. Dlatego sprawa idzie teraz dalej sama.
progress-not-erased = Teraz nic nie usuwamy. Podany wcześniej dzień usunięcia już nie obowiązuje.
progress-leave-closed = ✅ <b>{ $reference }</b>: { progress-kind } – ta sprawa pozostaje zamknięta.
progress-next-reopen = Powiemy Ci, czy zajmiemy się tym dalej. Termin: { $day }.
progress-next-partner = Zapytamy, co wynikło z przekazania, i powiemy Ci. Termin: { $day }.
progress-late-partner = Mieliśmy zapytać, co wynikło z przekazania. Termin: { $day }. To się jeszcze nie udało. Wiadomość przyjdzie.
progress-grant = ✅ <b>{ $reference }</b>: zajmujemy się dalej { progress-kind.instrumental }.
progress-keep = 🗄️ <b>{ $reference }</b>: mimo wycofania { progress-kind.genitive } urzędnicy działają dalej. Koordynator się temu przyjrzał i uważa to za potrzebne.
progress-lapse-identity = ⌛ <b>{ $reference }</b>: nie było odpowiedzi, czy urzędnicy mogą poznać Twoje imię. Nic nie szkodzi. Imię nadal jest ukryte, a my idziemy dalej.
progress-lapse-passing-on = ⌛ <b>{ $reference }</b>: nie było odpowiedzi, czy możemy to przekazać. Nic nie szkodzi. Nic nie zostanie przekazane, a my idziemy dalej.
progress-postpone-erasure = 🗄️ <b>{ $reference }</b>: przechowujemy { progress-kind.accusative } dłużej, niż mówiliśmy.
progress-erased-on = Usuniemy wszystko z tej sprawy: { progress-kind }. Dzień usunięcia: { $day }.

progress-called = ☎️ <b>{ $reference }</b>: { $owner } – był do Ciebie telefon. Nie zgadza się? Zadzwoń do nas albo jeszcze raz wybierz <b>Zadzwońcie do mnie</b>.
progress-not-reached = ☎️ <b>{ $reference }</b>: { $owner } – był do Ciebie telefon, ale bez odpowiedzi.
progress-told-by-phone = ☎️ <b>{ $reference }</b>: co z tym zrobiono, usłyszano w rozmowie z Tobą. Nie zgadza się? Napisz nam w <b>Moje zgłoszenia</b>.
progress-next-call-back = Zadzwonimy do Ciebie. Najpóźniej: { $day }, godz. { $hour }.
progress-late-call-back = Mieliśmy do Ciebie zadzwonić. Termin: { $day }, godz. { $hour }. To się jeszcze nie udało. Zadzwonimy.
