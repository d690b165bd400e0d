# Moje zgłoszenia: strona jednego zgłoszenia i co może tam zrobić osoba zgłaszająca.

mine-choose = 👇 Wybierz zgłoszenie. Zobaczysz, co się z nim dzieje i co możesz zrobić.
mine-whole-town = cała gmina
mine-no-subject = { $kind ->
    [help] prośba o pomoc
   *[concern] zgłoszenie
 }
mine-asked = ❓ Czeka na Ciebie pytanie.
mine-named = { $named ->
    [yes] 👤 Urzędnicy wiedzą, że to od Ciebie.
   *[no] 👤 To zgłoszenie jest bez Twojego imienia.
 }
mine-passing-on = 🤝 Pytanie: czy można to przekazać? Komu: <b>{ $partner }</b>. Nie powiemy tam, kim jesteś. Co tam powiemy, jest w wiadomości z pytaniem.
mine-passed-on = 🤝 To jest, za Twoją zgodą, tutaj: <b>{ $partner }</b>. Nie mówimy tam, kim jesteś.
mine-order = { $order ->
    [now] ▶️ <b>Teraz:</b>
   *[then] Potem:
 }
mine-who = { $owned ->
    [yes] { $who }
   *[no] ktoś z urzędu
 }
mine-wait-confirm = { mine-order } kolej na urzędników. Potwierdzą, że to mają. Termin: { $day }, godz. { $hour }.
mine-wait-take-up = { mine-order } ktoś z urzędu się tym zajmie. Termin: { $day }.
mine-wait-feedback = { mine-order } { mine-who } powie Ci, co zrobiono. Termin: { $day }.
mine-wait-reopen = { mine-order } urzędnicy zdecydują, czy zajmą się tym dalej. Termin: { $day }. Jeśli nikt nie zdecyduje, sprawa pójdzie dalej sama.
mine-wait-partner = { mine-order } { mine-who } zapyta, co wynikło z przekazania, i powie Ci. Termin: { $day }.
mine-wait-answer = { mine-order } Twoja kolej. Urzędnicy mają do Ciebie pytanie. Na odpowiedź jest czas do: { $day }, godz. { $hour }. Potem pójdą dalej z tym, co wiedzą.
mine-wait-erasure = { mine-order } wszystko z tej sprawy zostanie usunięte. Dzień: { $day }. Nie musisz nic robić.
mine-late-confirm = { mine-order } kolej na urzędników. Mieli potwierdzić, że to mają. Termin: { $day }, godz. { $hour }. To się jeszcze nie stało.
mine-late-take-up = { mine-order } ktoś z urzędu miał się tym zająć. Termin: { $day }. To się jeszcze nie stało.
mine-late-feedback = { mine-order } { mine-who } ma Ci powiedzieć, co zrobiono. Termin: { $day }. To się jeszcze nie stało.
mine-late-reopen = { mine-order } urzędnicy mieli zdecydować, czy zajmą się tym dalej. Termin: { $day }. To się jeszcze nie stało.
mine-late-partner = { mine-order } { mine-who } ma zapytać, co wynikło z przekazania. Termin: { $day }. To się jeszcze nie stało.
mine-late-erasure = { mine-order } wkrótce wszystko z tej sprawy zostanie usunięte. Nie musisz nic robić.
mine-late = ⚠️ To się opóźnia. To nie Twoja wina.

mine-words-soon = Chwileczkę, zaraz pojawią się tu Twoje słowa.
mine-words = 🔎 <b>{ $reference }: Twoje słowa</b>{ $parts ->
    [1] {""}
   *[other] , część { $part } z { $parts }
 }. Zniknie po { $minutes } min. Tę wiadomość widzisz tylko Ty. Nie zapisuję, że to czytasz.
mine-words-attached = 📎 Razem z tym wysłano: { $counts }.
mine-words-later = Później: { $day }

mine-button-read = Przeczytaj moje słowa
mine-button-readers = Kto to czytał?
mine-button-answer = Odpowiedz na pytanie
mine-button-decline = { question-button-decline }
mine-button-reveal = { question-button-reveal }
mine-button-nameless = { question-button-nameless }
mine-button-pass = { question-button-pass }
mine-button-here = { question-button-here }
mine-button-add = Uzupełnij
mine-button-correct = Popraw
mine-button-name = Dodaj moje imię
mine-button-name-now = Tak, dodaj moje imię
mine-button-unname = Usuń moje imię
mine-button-unname-now = Tak, usuń moje imię
mine-button-withdraw = Wycofaj
mine-button-withdraw-now = Tak, wycofaj
mine-button-keep = Nie, jednak nie
mine-button-reopen = Chcę, żeby to szło dalej

mine-sure-name =
    <b>Czy chcesz dodać swoje imię do { $reference }?</b>

    • Urzędnicy zobaczą wtedy Twoje imię, tylko przy tym zgłoszeniu.
    • Imię możesz później usunąć. Kto je do tego czasu zobaczy, będzie je znać.
mine-sure-unname =
    <b>Czy chcesz usunąć swoje imię z { $reference }?</b>

    • { $seen ->
        [nowhere] Twojego imienia jeszcze nigdzie nie było. Nikt go nie widział.
        [on-card] Urzędnicy mogli już zobaczyć Twoje imię. Nie wiem, czy ktoś je widział. Od teraz imienia już tam nie będzie.
       *[by-somebody] { $count ->
            [1] Twoje imię zna już ta osoba: { $who }.
           *[other] Twoje imię znają już te osoby: { $who }.
        } Tego nie da się cofnąć. Od teraz imienia już tam nie będzie.
    }
    • Urzędnicy zobaczą, że imię usunięto. Nie będą już o nie pytać.
    • Twoje słowa i okolica zostają. Czasem ludzie domyślają się z nich, kim jesteś.
    • Odpowiedź dostaniesz tak samo.
mine-sure-withdraw =
    <b>Czy na pewno chcesz wycofać { $reference }?</b>

    • Urzędnicy przestaną się tym zajmować. Zobaczą, że to wycofujesz, ale nie dlaczego.
    • { $days ->
        [1] Po 1 dniu
       *[other] Po { $days } dniach
    } wszystko z tej sprawy zostanie usunięte.
    • Czasem jest powód, żeby mimo to działać dalej, na przykład gdy ktoś jest w niebezpieczeństwie. Wtedy musi się na to zgodzić koordynator. Powiemy Ci o tym i podamy powód.

mine-done-answer = ✅ <b>Wysłano.</b> Urzędnicy mogą teraz przeczytać Twoją odpowiedź do { $reference }. Usuwam Twoje wiadomości z tego czatu.
mine-done-add = ✅ <b>Wysłano.</b> Urzędnicy mogą teraz przeczytać Twoje uzupełnienie do { $reference }. Usuwam Twoje wiadomości z tego czatu.
mine-done-correct = ✅ <b>Wysłano.</b> Urzędnicy mogą teraz przeczytać Twoją poprawkę do { $reference }. Usuwam Twoje wiadomości z tego czatu.
mine-done-decline = ✅ W porządku. Urzędnicy wiedzą, że nie możesz tego powiedzieć. Idą dalej z tym, co wiedzą.
mine-done-reveal = ✅ Urzędnicy widzą teraz Twoje imię przy { $reference }. Tylko przy tym.
mine-done-nameless = ✅ Twoje imię nadal jest ukryte. Nic się przez to nie zmienia.
mine-done-pass = ✅ Ktoś z urzędu zadzwoni w sprawie { $reference } i nie powie, kim jesteś. Potem dowiesz się, co z tego wynikło.
mine-done-here = ✅ Nic nie zostanie przekazane. Urzędnicy zajmą się { $reference } sami.
mine-done-reopen = ✅ Urzędnicy wiedzą, że to nie jest jeszcze dla Ciebie załatwione.
mine-done-name = ✅ Urzędnicy od teraz widzą Twoje imię przy { $reference }. Tylko przy tym.
mine-done-unname = ✅ <b>Twojego imienia nie ma już przy { $reference }.</b> { $seen ->
    [nowhere] Nikt go nie widział.
    [on-card] Urzędnicy mogli już zobaczyć Twoje imię. Nie wiem, czy ktoś je widział.
   *[by-somebody] { $count ->
        [1] Twoje imię zna już ta osoba: { $who }.
       *[other] Twoje imię znają już te osoby: { $who }.
    }
 }
mine-done-withdraw = ↩️ <b>Wycofano: { $reference }.</b> Urzędnicy przestają się tym zajmować.
mine-done-thrown-away = Usunięto. Nic nie wysłano.
mine-done-stopped = Przerwano. Nic nie wysłano.

mine-readers = 🔎 <b>Kto czytał { $reference }?</b> Twoje zgłoszenie otworzyli ci urzędnicy:
mine-readers-none = 🔎 <b>Kto czytał { $reference }?</b> Nikt jeszcze nie otworzył twojego zgłoszenia.
mine-reader = • { $who }: { $day }, godz. { $hour }
mine-readers-older = Wcześniej jeszcze { $count ->
    [one] 1 raz
    [few] { $count } razy
    [many] { $count } razy
   *[other] { $count } raza
 }. Tu są ostatnie.
mine-readers-along = { $where ->
    [desk] Kto otwiera zgłoszenie, czyta je na stanowisku gminy, tylko na swoim ekranie. Na liście wszyscy urzędnicy zawsze widzą: numer, temat, dzielnicę i pilność.
    [both] Część urzędników czyta zgłoszenie na stanowisku gminy, tylko na swoim ekranie. Jeśli ktoś otworzy je w grupie, stoi tam przez kwadrans. Kto w tym czasie zaglądał do grupy, mógł je też przeczytać. Tego nikt nie zapisuje. Zawsze widać: numer, temat, dzielnicę i pilność.
   *[group] Zgłoszenie stoi wtedy przez kwadrans w grupie urzędników. Kto w tym czasie zaglądał do grupy, mógł je też przeczytać. Tego nikt nie zapisuje. Na karcie zawsze widać: numer, temat, dzielnicę i pilność.
 }

mine-wait-call-back = { mine-order } { mine-who } zadzwoni do Ciebie. Najpóźniej: { $day }, godz. { $hour }.
mine-late-call-back = { mine-order } { mine-who } – telefon do Ciebie miał być najpóźniej: { $day }, godz. { $hour }. To się jeszcze nie stało.
