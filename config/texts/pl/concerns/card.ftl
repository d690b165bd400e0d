# Karta zgłoszenia w grupie urzędników, przyciski i to, co ze zgłoszenia można przeczytać.

card-head = { $sign } <b>{ $reference }</b> · { $subject }
card-about = { $kind ->
    [help] Prośba o pomoc
   *[concern] Zgłoszenie
 } · { $neighbourhood } · { card-urgency }
card-urgency = { $urgency ->
    [danger] nagłe niebezpieczeństwo
    [urgent] jak najszybciej
    [soon] w tym tygodniu
   *[normal] może poczekać
 }
card-in-danger = nagłe niebezpieczeństwo, { $where }
card-danger = 🚨 <b>Osoba zgłaszająca mówi: ktoś jest teraz w niebezpieczeństwie.</b> Osoba zgłaszająca wie od nas, że trzeba wtedy dzwonić pod 112. Zajrzyj od razu.
card-stage-filed = 📥 { $stage }: jeszcze niepotwierdzone
card-stage-acknowledged = 👀 { $stage }, nikt się tym jeszcze nie zajmuje
card-stage-taken-up = 🤝 { $stage }: <b>{ $owner }</b>
card-stage-closed = ✅ { $stage }: { $outcome }
card-due-confirm = ⏰ Potwierdź odbiór. Najpóźniej: { $day }, godz. { $hour }
card-due-take-up = ⏰ Zajmij się tym. Najpóźniej: { $day }, godz. { $hour }
card-due-feedback = ⏰ Napisz odpowiedź. Najpóźniej: { $day }, godz. { $hour }
card-late-confirm = ⚠️ Potwierdzenie odbioru jest spóźnione. Termin minął: { $day }, godz. { $hour }
card-late-take-up = ⚠️ Nikt się tym jeszcze nie zajął. Termin minął: { $day }, godz. { $hour }
card-late-feedback = ⚠️ Odpowiedź jest spóźniona. Termin minął: { $day }, godz. { $hour }
card-reporter = 👤 Zgłasza: { $name }
card-reporter-nameless = 👤 Zgłasza: ktoś, kto woli bez imienia
card-reporter-left = 👤 Osoba zgłaszająca nie bierze już udziału w sieci
card-unreachable = ⚠️ Z osobą zgłaszającą nie ma teraz kontaktu. To, co wyślesz, dotrze, gdy znów będzie to możliwe.
card-remade = ♻️ Poprzedni temat tego zgłoszenia usunięto. To jest nowy temat. Nic się nie zgubiło.
card-colleague = ktoś, kto już tu nie pracuje

card-button-read = Czytaj
card-button-acknowledge = Potwierdź odbiór
card-button-take-up = Zajmę się tym
card-button-feedback = Napisz odpowiedź
card-button-note = Notatka
card-button-close = Zamknij

card-reading-soon = 📖 Chwileczkę, tekst zaraz będzie.
card-reading-not-shown = Czegoś z <b>{ $reference }</b> teraz tu nie pokazuję. Nie ma pewności, że zniknie na czas: Telegram na to nie pozwala albo bot jest uruchamiany ponownie. Za chwilę znów naciśnij <b>Czytaj</b>.
card-reading-erased = Usunięte
card-reading-erased-words = Treść tego zgłoszenia została usunięta. Samo zgłoszenie też zniknie.
card-reading = 📖 <b>{ $reference }</b>{ $parts ->
    [1] {""}
   *[other] , część { $part } z { $parts }
 }. Zniknie po { $minutes } min. Zapisano, kto to otwiera.
card-emptied = 📖 Ten tekst jest już usunięty.
card-entry-note = 👥 Notatka: { $name }, { $when }
card-entry-feedback = 📤 Odpowiedź: { $name }, { $when }
card-entry-close = ✅ Wyjaśnienie przy zamknięciu: { $name }, { $when }

card-digest = { $count ->
    [one] 📚 <b>{ $count } nowe zgłoszenie czeka na swoje miejsce w tej grupie.</b>
    [few] 📚 <b>{ $count } nowe zgłoszenia czekają na swoje miejsce w tej grupie.</b>
   *[many] 📚 <b>{ $count } nowych zgłoszeń czeka na swoje miejsce w tej grupie.</b>
 } Telegram przepuszcza tylko kilka na minutę. Pilne idą pierwsze.
card-digest-line = { $sign } { $reference } · { card-urgency }
card-digest-more = I jeszcze { $count }.

card-group-lost = Nie mogę już nic umieszczać w grupie urzędników: nie ma mnie w niej albo nie mogę już pisać. Zgłoszenia są bezpieczne. Dodaj mnie ponownie jako administratora. Wtedy pójdę dalej.
card-topics-refused = Nie mogę już tworzyć tematów w grupie urzędników. Każde zgłoszenie dostaje tam teraz osobną wiadomość. Chcesz znów mieć tematy? Daj mi prawo <b>zarządzanie tematami</b> i wyślij w grupie /koppel.
card-topics-off = W grupie urzędników <b>tematy</b> są wyłączone. Każde zgłoszenie dostaje tam teraz osobną wiadomość. Nic się nie gubi. Chcesz znów mieć tematy? Włącz je w ustawieniach grupy. Zauważę to jeszcze tej samej nocy albo od razu, gdy wyślesz tam /koppel.
card-topics-back = ✓ Grupa urzędników znów ma tematy. Nowe zgłoszenia znów dostają własny temat.
card-group-refuses = ⚠️ Telegram nie przyjmuje czegoś, co chcę umieścić w grupie urzędników. Zachowuję to i próbuję dalej. Czy możesz zajrzeć do grupy? Czy jestem tam administratorem i mogę pisać? Czy jakieś tematy są zamknięte? Wszystko się zgadza, a to nadal trwa? Poproś osobę, która opiekuje się botem, żeby uruchomiła <code>schakel check</code>.

card-stage-withdrawn = ↩️ { $stage } przez osobę zgłaszającą
card-due-reopen = ⏰ Zdecyduj o ponownym otwarciu. Najpóźniej: { $day }, godz. { $hour }
card-late-reopen = ⚠️ Decyzja o ponownym otwarciu jest spóźniona. Termin minął: { $day }, godz. { $hour }
card-late-partner = ⚠️ Pytanie, co z tego wynikło, jest spóźnione. Termin minął: { $day }, godz. { $hour }
card-button-ask = Zadaj pytanie
card-button-extend = Przedłuż termin
card-button-escalate = Przekaż koordynatorowi
card-button-ask-identity = Zapytaj o imię
card-button-pass-on = Przekaż dalej
card-button-ask-back = Zapytano, co dalej
card-button-reopen = Otwórz ponownie
card-button-leave-closed = Zostaw zamknięte
card-button-postpone-erasure = Przechowaj dłużej
card-button-keep = Zachowaj mimo to
card-entry-ask = ❓ Pytanie: { $name }, { $when }
card-entry-ask-identity = ❓ Pytanie, czy imię może być znane: { $name }, { $when }
card-entry-pass-on = 🤝 Pytanie, czy można to przekazać: { $name }, { $when }
card-entry-ask-back = 📤 Co wynikło z przekazania: { $name }, { $when }
card-entry-extend = ⏳ Powód przedłużenia: { $name }, { $when }
card-entry-escalate = ⬆️ Powód przekazania koordynatorowi: { $name }, { $when }
card-entry-leave-closed = ✅ Dlaczego to pozostało zamknięte: { $name }, { $when }
card-entry-postpone-erasure = 🗄️ Powód dłuższego przechowania: { $name }, { $when }
card-entry-keep = 🗄️ Powód zachowania mimo wycofania: { $name }, { $when }
card-entry-answer = 💬 Odpowiedź osoby zgłaszającej, { $when }
card-entry-add = ➕ Uzupełnienie osoby zgłaszającej, { $when }
card-entry-attached = (Tylko zdjęcie lub wiadomość głosowa. Jest pod tekstem.)
card-entry-correct = ✏️ Poprawka osoby zgłaszającej, { $when }
card-entry-advise = 💬 Odpowiedź koordynatora: { $name }, { $when }
card-entry-assign = 🤝 Słowa koordynatora przy przydzieleniu: { $name }, { $when }
card-entry-remind = 🔔 Słowa koordynatora przy przypomnieniu: { $name }, { $when }
card-entry-grant = ✅ Wyjaśnienie koordynatora: { $name }, { $when }
card-entry-refuse = ✋ Wyjaśnienie koordynatora: { $name }, { $when }

card-extended = ⏳ Termin przedłużono { $count ->
    [1] jeden raz
   *[other] { $count } razy
 }
card-question-words = ❓ Pytanie do osoby zgłaszającej. Zadano: { $since }. Odpowiedź najpóźniej: { $until }. Do tego czasu termin nie biegnie.
card-question-identity = 👤 Zapytano, czy imię może być znane: { $since }. Odpowiedź najpóźniej: { $until }.
card-question-passing-on = 🤝 Zapytano osobę zgłaszającą, czy można to przekazać: { $since }. Komu: { $partner }. Odpowiedź najpóźniej: { $until }. Bez zgody nic nie przekazuj.
card-passed-on = 🤝 Przekazano. Komu: { $partner }. Nie mów tam, kto to zgłosił.{ $runs ->
    [yes] {" "}Zapytaj, co z tego wynikło. Najpóźniej: { $day }, godz. { $hour }.
   *[no] {""}
 }
card-request-extend = ⏳ Poproszono o więcej czasu: { $since }. Koordynator zdecyduje. Najpóźniej: { $until }.
card-request-keep = 🗄️ Poproszono, żeby mimo to zachować: { $since }. Zdecyduje koordynator.
card-reopen-asked = 🔁 Osoba zgłaszająca prosi o ponowne otwarcie: { $since }
card-added = ➕ Uzupełnienie osoby zgłaszającej, ostatnio: { $day }
card-erased = 🗑️ Dzień usunięcia: { $day }

card-attached = 📎 Dołączono: { $counts }
card-attached-voice = 🎙 Głos można rozpoznać. Słuchaj tam, gdzie nikt inny nie słyszy.
card-attachment-photo = 📷 { $reference }. Zniknie po { $minutes } min.
card-attachment-voice = 🎙 { $reference }. Głos można rozpoznać. Zniknie po { $minutes } min.

card-whole-town = cała gmina

card-call = ☎️ Prosi o telefon: <b>{ $when }</b>. Numer pokaże przycisk <b>Czytaj</b>.{ $tries ->
    [0] {""}
   *[other] {" "}Nieudane próby: { $tries }.
 }
card-by-phone = ☎️ Zaczęło się od telefonu. O co chodzi, powiedziano w rozmowie.
card-due-call-back = ⏰ Zadzwoń. Najpóźniej: { $day }, godz. { $hour }
card-late-call-back = ⚠️ Nikt jeszcze nie zadzwonił. Termin minął: { $day }, godz. { $hour }
card-button-called = Zadzwoniono
card-button-not-reached = Brak kontaktu
card-button-told-by-phone = Powiedziano przez telefon
card-reporter-outside = ☎️ Powiedział to przez telefon ktoś spoza sieci
