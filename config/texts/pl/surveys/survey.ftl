# Ankiety i pytania o plany: o co pytamy członków sieci i co widzi koordynator.

survey-ask-pulse = 🗣 <b>{ $title }</b>
survey-ask-policy = 📋 <b>{ $title }</b>
survey-ask-how =
    { $questions ->
        [one] Gmina zadaje Ci <b>1 krótkie pytanie</b>. Możesz je pominąć.
        [few] Gmina zadaje Ci <b>{ $questions } krótkie pytania</b>. Możesz je pominąć.
       *[many] Gmina zadaje Ci <b>{ $questions } krótkich pytań</b>. Możesz je pominąć.
    } Odpowiedź możliwa do: { $day }, godz. { $hour }.

    Twoja odpowiedź jest przechowywana <b>bez Twojego imienia</b>. Urzędnicy i koordynator widzą tylko liczby, i to dopiero od 5 odpowiedzi. To, co piszesz własnymi słowami, też mogą przeczytać. { $share ->
        [yes] Osoby z sieci też zobaczą liczby.
       *[no] Wynik pójdzie do urzędników i koordynatora.
    }
survey-ask-answered =
    ✓ <b>{ $title }</b>

    Twoja odpowiedź już jest. Dziękujemy!

survey-thanks =
    ✓ Dziękujemy. Twoje odpowiedzi są wysłane, bez Twojego imienia.

    Nikt nie widzi, co odpowiadasz. Dlatego nikt nie może też do Ciebie w tej sprawie zadzwonić. Chcesz coś zgłosić albo potrzebujesz pomocy? Wybierz poniżej <b>Zgłoś sprawę</b> lub <b>Poproś o pomoc</b>.
survey-unsent = Ankieta jest zamknięta. Twoich odpowiedzi nie wysłano i są usunięte. Chcesz mimo to coś powiedzieć? Wybierz <b>Zgłoś sprawę</b>.
survey-no-names = { $question } Nie podawaj imion ani adresów.

survey-ready-mood = Jakie są nastroje w Twojej okolicy?
survey-ready-mood-1 = 1 · bardzo złe
survey-ready-mood-2 = 2 · złe
survey-ready-mood-3 = 3 · takie sobie
survey-ready-mood-4 = 4 · dobre
survey-ready-mood-5 = 5 · bardzo dobre
survey-ready-heard = Co słyszysz?
survey-ready-help = Czy potrzebujesz pomocy?
survey-ready-help-1 = Nie, daję radę
survey-ready-help-2 = Tak, brakuje mi informacji
survey-ready-help-3 = Tak, potrzebuję wsparcia
survey-scale-1 = 1 · najniżej
survey-scale-2 = 2
survey-scale-3 = 3
survey-scale-4 = 4
survey-scale-5 = 5 · najwyżej
survey-days = { $days ->
    [1] 1 dzień
   *[other] { $days } dni
 }
survey-form-about-pulse = Jak nazywa się ta ankieta? Na przykład: Po pożarze w dzielnicy Noord.
survey-form-about-policy = O czym to jest? Na przykład: Nowy plan dla placu.
survey-form-text-pulse = Co się stało? Jedno lub dwa zdania.
survey-form-text-policy = Krótko wyjaśnij plan.
survey-form-kind = Pytanie { $number }: jakiego rodzaju jest to pytanie?
survey-form-words = Pytanie { $number }: o co chcesz zapytać?
survey-form-options = Pytanie { $number }: jakie odpowiedzi można wybrać? Wpisz każdą odpowiedź w nowej linii.
survey-asking-scale = Ocena od 1 do 5
survey-asking-choice = Wybór z odpowiedzi
survey-asking-words = Odpowiedź słowami

survey-preview = { $count ->
    [0] ⚠️ Teraz to nie jest dla nikogo. Przez <b>Zmień</b> wybierz inną grupę.
    [one] ⚠️ Teraz to jest dla 1 osoby zaufania. To za mało: gdy jest mniej osób niż { $least }, można zgadnąć, kto co powiedział. Przez <b>Zmień</b> wybierz większą grupę.
    [2] ⚠️ Teraz to jest dla 2 osób zaufania. To za mało: gdy jest mniej osób niż { $least }, można zgadnąć, kto co powiedział. Przez <b>Zmień</b> wybierz większą grupę.
    [3] ⚠️ Teraz to jest dla 3 osób zaufania. To za mało: gdy jest mniej osób niż { $least }, można zgadnąć, kto co powiedział. Przez <b>Zmień</b> wybierz większą grupę.
    [4] ⚠️ Teraz to jest dla 4 osób zaufania. To za mało: gdy jest mniej osób niż { $least }, można zgadnąć, kto co powiedział. Przez <b>Zmień</b> wybierz większą grupę.
    [few] To pójdzie do <b>{ $count } osób zaufania</b>. Tak to zobaczą:
   *[many] To pójdzie do <b>{ $count } osób zaufania</b>. Tak to zobaczą:
 }
survey-preview-file = 📎 { $name }
survey-preview-question =
    <b>{ $number }. { $question }</b>
    { $asking ->
        [words] Własnymi słowami, najwyżej 200 znaków.
       *[other] { $options }
    }

survey-list =
    <b>Ankieta</b>

    Zbadaj nastroje po jakimś zdarzeniu albo zapytaj, co ludzie myślą o planie. Odpowiada się bez imienia. { $count ->
        [0] Nie było jeszcze żadnych pytań.
        [1] Poniżej jest to, o co pytano wcześniej.
       *[other] Poniżej są wszystkie, najnowsze na początku. Liczba: { $count }.
    }
survey-page-open =
    🟢 <b>{ $title }</b>

    Otwarta do: { $day }, godz. { $hour }. Potem sama się zamknie i będzie wynik, także dla urzędników.

    Zapytano: { $asked }
    Dostarczono: { $delivered }
    Nie dostarczono: { $blocked }
    Odpowiedzi: { $answered ->
        [0] mniej niż 5
       *[other] { $answered }
    }
survey-page-closed =
    ⚪️ <b>{ $title }</b>

    Zamknięta.

    Zapytano: { $asked }
    Dostarczono: { $delivered }
    Nie dostarczono: { $blocked }
    Odpowiedzi: { $answered ->
        [0] mniej niż 5, za mało, żeby pokazać
       *[other] { $answered }
    }
survey-closing =
    <b>{ $title }</b>: zamknąć teraz?

    Potem nikt nie może już odpowiadać i od razu będzie wynik. { $answered ->
        [0] Jest jeszcze mniej niż 5 odpowiedzi. Jeśli teraz zamkniesz, nic nie będzie widać.
       *[other] Liczba odpowiedzi: { $answered }.
    }
survey-button-answer = Odpowiedz na pytania
survey-button-new-pulse = Nowa ankieta
survey-button-new-policy = Pytanie o plan
survey-button-open = 🟢 { $title }
survey-button-closed = ⚪️ { $title }
survey-button-close = Zamknij teraz
survey-button-close-now = Tak, zamknij teraz
survey-button-results = Wynik
survey-button-words = Przeczytaj, co napisano

survey-results =
    📊 <b>{ $title }</b>

    { $answered ->
        [0] Jest za mało odpowiedzi: mniej niż 5. Dlatego nic nie widać, inaczej można zgadnąć, kto co powiedział.
       *[other] Odpowiedzi: { $answered } z { $asked }. { $shown ->
            [0] Mimo to nic nie widać.
           *[other] Poniżej są wyniki. Liczby dla okolicy są tylko wtedy, gdy odpowiedziało tam 5 lub więcej osób.
        }
    }
survey-results-few = <i>{ $question }</i> Za mało odpowiedzi (mniej niż 5).
survey-caption = <b>{ $question }</b> (odpowiedzi: { $count })
survey-caption-option = { $option }: { $count }
survey-caption-group = { $place }: { $counts }
survey-picture-count = odpowiedzi: { $count }
survey-picture-groups = Według okolic
survey-words = <b>{ $question }</b> (odpowiedzi: { $count }, alfabetycznie)
survey-words-more = { $count ->
    [one] I jeszcze 1 odpowiedź.
    [few] I jeszcze { $count } odpowiedzi.
   *[many] I jeszcze { $count } odpowiedzi.
 } Koordynator przeczyta wszystko przez /netwerk, <b>Ankieta</b>.
