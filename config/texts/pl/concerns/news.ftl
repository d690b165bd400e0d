# Co zdarzyło się poza grupą i co leży u koordynatora. Bez słów ze zgłoszenia.

news-answer = 💬 Osoba zgłaszająca odpowiedziała na Wasze pytanie. Przeczytaj odpowiedź przyciskiem <b>Czytaj</b>. Termin znów biegnie.
news-decline = 🤐 Osoba zgłaszająca nie może tego powiedzieć. Pytanie jest zamknięte. Termin znów biegnie.
news-lapse = ⌛ { $about ->
    [identity] Osoba zgłaszająca nie odpowiedziała na pytanie o imię. Imię nadal jest ukryte.
    [passing-on] Osoba zgłaszająca nie odpowiedziała na pytanie o przekazanie. Nic nie przekazuj.
   *[words] Osoba zgłaszająca nie odpowiedziała na czas. Pytanie jest zamknięte. Termin znów biegnie.
 }
news-add = ➕ Osoba zgłaszająca coś uzupełniła. Przeczytaj to przyciskiem <b>Czytaj</b>.
news-correct = ✏️ Osoba zgłaszająca coś poprawiła. Przeczytaj to przyciskiem <b>Czytaj</b>.
news-withdraw = ↩️ Osoba zgłaszająca wycofała { $reference }. { $days ->
    [1] Jutro
   *[other] Za { $days } dni
 } wszystko zostanie usunięte. Jest powód, żeby mimo to zachować? Wybierz <b>Zachowaj mimo to</b>. Zdecyduje koordynator.
news-reveal = 👤 Osoba zgłaszająca chce, żebyście znali jej imię. Jest teraz przy zgłoszeniu.
news-stay-nameless = 👤 Osoba zgłaszająca woli pozostać bez imienia.
news-let-pass-on = 🤝 Osoba zgłaszająca zgadza się to przekazać. Zadzwoń teraz i nie mów, kto to zgłosił. Przy zgłoszeniu jest, komu to przekazać i do kiedy zapytać, co z tego wynikło.
news-keep-here = ✋ Przekazać? Osoba zgłaszająca tego nie chce. Nic nie przekazuj.
news-give-name = 👤 Osoba zgłaszająca dodała imię. Jest teraz przy zgłoszeniu.
news-take-name-back = 👤 Osoba zgłaszająca usunęła imię. Nie ma go już przy zgłoszeniu. Znasz już to imię? Nie podawaj go więcej, także w notatkach.
news-request-reopen = 🔁 Dla osoby zgłaszającej { $reference } nie jest jeszcze załatwione. Wybierz <b>Otwórz ponownie</b> albo wyjaśnij, dlaczego pozostaje zamknięte.
news-advise = 💬 { $account ->
    [none] { $caller }
   *[other] <a href="tg://user?id={ $account }">{ $caller }</a>
 }, koordynator odpowiada na Twoją prośbę o pomoc. Przeczytaj odpowiedź przyciskiem <b>Czytaj</b>.
news-assign = 🤝 Decyzja koordynatora: tym zajmuje się <b>{ $owner }</b>.
news-grant = ✅ { $wish ->
    [keep] Koordynator zgadza się zachować { $reference }. Zaczynają biec nowe terminy. Kto się tym zajmie?
   *[extend] Koordynator daje więcej czasu. Nowy termin jest przy zgłoszeniu. { $outside ->
        [yes] Osoba zgłaszająca nie dostanie wiadomości: zadzwoń do niej.
       *[no] Osoba zgłaszająca dostanie wiadomość.
    }
 }
news-refuse = ✋ { $wish ->
    [keep] Koordynator nie zgadza się zachować { $reference }. Wszystko zostanie usunięte, tak jak chciała osoba zgłaszająca.
   *[extend] Koordynator nie daje więcej czasu. Termin zostaje taki, jaki był.
 }
news-expire = ⌛ { $wish ->
    [keep] Koordynator nie zdecydował na czas. { $reference } zostanie usunięte, tak jak chciała osoba zgłaszająca.
   *[extend] Koordynator nie zdecydował na czas o dodatkowym czasie. Termin zostaje taki, jaki był.
 }
news-go-on = 🔁 Nikt nie zdecydował na czas, czy { $reference } idzie dalej. Dlatego { $reference } jest znów otwarte. Zaczynają biec nowe terminy. Osoba zgłaszająca ma wiadomość. Kto się tym zajmie?
