# Jak to działa? i Prywatność. Liczby pochodzą z protokołu i z samego bota.

# Wszędzie stoi po „w ciągu”, dlatego w dopełniaczu.
explain-term = { $unit ->
    [hours] { $amount ->
        [1] 1 godziny pracy urzędu
       *[other] { $amount } godzin pracy urzędu
     }
   *[days] { $amount ->
        [1] 1 dnia roboczego
       *[other] { $amount } dni roboczych
     }
 }

explain-how-key-figure =
    <b>Jak to działa?</b>

    <b>1. Mówisz.</b> Wybierz <b>Zgłoś sprawę</b>. Zadam kilka krótkich pytań. To trwa kilka minut.
    <b>2. Czyta to stały zespół.</b> Teraz są to: { $readers }. Nikt inny nie otwiera Twojego zgłoszenia.
    <b>3. Wiesz, że dotarło.</b> Potwierdzą odbiór w ciągu { $confirm }. Pilne? Wtedy w ciągu { $urgent }.
    <b>4. Ktoś się tym zajmuje.</b> W ciągu { $takeup }.
    <b>5. Wiesz, co zrobiono.</b> W ciągu { $feedback }. Zgłoszenie zamyka się dopiero, gdy dostaniesz wiadomość. Czasem nie mogą powiedzieć wszystkiego. Wtedy to mówią.

    <b>Później coś jeszcze?</b> Wybierz <b>Moje zgłoszenia</b>. Tam możesz coś uzupełnić, poprawić lub wycofać. Mają pytanie? Zobaczysz je tutaj. Możesz też powiedzieć, że nie możesz odpowiedzieć.

    Nie wiesz, czy coś jest ważne? Śmiało to zgłoś. Nie musisz niczego udowadniać ani sprawdzać. Nie podawaj imion innych osób.

    Możesz też poprosić o coś dla siebie: wybierz <b>Poproś o pomoc</b>. O pomoc, radę, kontakt lub pieniądze na działanie.

    Zawsze możesz zadzwonić: { $phone }.
    🚨 <b>Nagłe niebezpieczeństwo? Dzwoń pod 112.</b> Ten bot nie jest do nagłych wypadków.
explain-how-official =
    <b>Jak to działa?</b>

    Osoby zaufania zgłaszają tu sprawy albo proszą o pomoc. { $where ->
        [desk] Każde zgłoszenie jest na tablicy stanowiska w internecie.
       *[group] Każde zgłoszenie przychodzi jako karta do grupy urzędników.
    }

    { $where ->
        [desk] <b>Czytaj</b>: tekst widzisz tylko na swoim ekranie, najwyżej { $reading } min. W dzienniku jest, kto czytał i kiedy.
       *[group] <b>Czytaj</b>: tekst jest wtedy krótko w grupie. W dzienniku jest, kto czytał i kiedy. Jeśli bot właśnie wtedy przestanie działać, tekst zostaje, aż bot znów zadziała. Administratorzy grupy mogą w Telegramie jeszcze przez 48 godzin zobaczyć, co usunięto lub zmieniono.
            Moich kart, tekstów i wiadomości nie da się w Telegramie przekazać ani skopiować.
    }
    <b>Potwierdź odbiór</b>: w ciągu { $confirm }, pilne w ciągu { $urgent }.
    <b>Zajmę się tym</b>: w ciągu { $takeup }. Od tej chwili to do Ciebie można się zwracać.
    <b>Napisz odpowiedź</b>: w ciągu { $feedback } osoba zgłaszająca dowie się, co zrobiono.
    <b>Zamknij</b>: dopiero, gdy osoba zgłaszająca dostała wiadomość.
    <b>Zadaj pytanie</b>: termin nie biegnie, dopóki nie ma odpowiedzi.
    <b>Przedłuż termin</b>: raz samodzielnie, z powodem, który przeczyta osoba zgłaszająca. Potem decyduje koordynator.
    <b>Przekaż koordynatorowi</b>: poproś koordynatora o pomoc. <b>Otwórz ponownie</b>: wróć do czegoś, co było zamknięte.

    Osoba zgłaszająca dostaje wiadomość przy każdym kroku. Notatka zostaje w zespole.
explain-how-coordinator =
    <b>Jak to działa?</b>

    Osoby zaufania zgłaszają sprawy albo proszą o pomoc. Stały zespół urzędników działa według jednego protokołu: potwierdza w ciągu { $confirm } (pilne w ciągu { $urgent }), zajmuje się tym w ciągu { $takeup }, odpowiada w ciągu { $feedback }.

    <b>Zaproś</b>: utwórz link dla jednej osoby. Potem ta osoba poda Ci kod z czterech cyfr. Ty ją wpuszczasz.
    <b>Sieć</b>: zobacz, kto bierze udział, i od razu usuń kogoś, jeśli trzeba.
    <b>Coś trwa za długo?</b> Dostaniesz wiadomość z przyciskami Przydziel i Przypomnij. Treści zgłoszenia tam nie widzisz.
    { $where ->
        [desk] <b>Urzędnicy</b> pracują na stanowisku w internecie. Grupa w Telegramie nie jest potrzebna.
       *[group] <b>Grupa urzędników</b>: dodaj bota do zamkniętej grupy i wyślij tam /koppel.
    }
explain-how-chair =
    <b>Jak to działa?</b>

    Osoby zaufania zgłaszają sprawy albo proszą o pomoc. Stały zespół urzędników to załatwia i mówi osobie zgłaszającej, co zrobiono. Prowadząc spotkania, nie widzisz zgłoszeń.

    <b>Prowadzenie spotkań</b>: wyślij /bijeenkomst. Tam zwołasz spotkanie, ustalisz termin przez głosowanie albo utworzysz serię. Widzisz, kto przyjdzie, i możesz przełożyć lub odwołać spotkanie.
    <b>Potem</b>: zapisz, kto przyszedł i co ustalono, i roześlij notatkę ze spotkania.
    <b>Udział</b>: wybierz <b>Spotkania</b>. Chcesz odpocząć? Wyślij /pauze.

explain-privacy =
    <b>Prywatność</b>

    • To, co piszesz, jest na serwerze zaszyfrowane. Nie ma punktów ani profilu.
    • Twoje zgłoszenia czyta tylko stały zespół urzędników. Przy zgłoszeniu wybierasz, czy widzą Twoje imię. Gdy prosisz o pomoc, zawsze je widzą.
    • Sprawa załatwiona? Usuwamy ją po najwyżej { $kept } dniach. Jeśli to potrwa dłużej, powiemy Ci, dlaczego.
    • Telegram może to czytać. Nie chcesz tego? Zadzwoń: { $phone }.
    • Odchodzisz z sieci? Twoje imię usuwamy od razu.
explain-button-kept = Więcej: co przechowujemy
explain-button-read = Więcej: kto to czyta
explain-button-telegram = Więcej: Telegram
explain-button-meetings = Więcej: spotkania
explain-button-leaving = Więcej: odejście
explain-button-rights = Więcej: twoje prawa
explain-privacy-kept =
    <b>Co ten bot o Tobie wie?</b>
    • Wybrane przez Ciebie imię i okolica: aż odejdziesz z sieci. Twój język i konto Telegram: także potem, zaszyfrowane, żeby nikt już przez nie nie wszedł.
    • Co wybierasz w /pauze: przerwę, rolę, czy chcesz kogoś wspierać, czy Twoje imię może być widoczne. Też to, kto Cię wspiera i czy jesteś w głównej grupie. Aż to zmienisz albo odejdziesz.
    • Twoja obecność na spotkaniach w tym roku i Twój udział w nich. Widzisz to tylko Ty, w grudniu.
    • W ankiecie: że jest Twoja odpowiedź. Jej treść przechowujemy oddzielnie od Ciebie.
    • To, co wypełniasz: do { $draft } godz. po mojej wiadomości, że to usunę. Piszę ją mniej więcej dzień po Twojej ostatniej odpowiedzi.
    • Twoje zgłoszenia i odpowiedzi na nie: aż sprawa będzie załatwiona. Potem jeszcze najwyżej { $kept } dni, chyba że gmina ma powód, żeby przechować je dłużej. Wtedy powiemy Ci o tym i podamy powód. Gdy coś wycofasz: { $withdrawn } dni.
    • Zdjęcie, które wyślesz: tylko obraz, bez miejsca i czasu. Wiadomość głosowa: tak, jak ją nagrasz. Głos można rozpoznać.
    • Wiadomość do bota: aż zostanie przetworzona. Jeśli się nie uda, { $failed } dni. Potem jeden dzień ({ $received } godz.) nieczytelny znak, żeby nic nie liczyło się dwa razy.
    • Dziennik: kto co zrobił i kiedy. Bez słów i bez imion.

    Wszystko, co piszesz, jest na serwerze zaszyfrowane. Bot nie zapisuje wiary ani pochodzenia, punktów ani profilu. Nie ma pola na imię osoby, której sprawa dotyczy. Wpisanego numeru identyfikacyjnego (BSN) nigdy nie przechowuje. Przed wysłaniem zobaczysz, czy w Twoich słowach jest numer telefonu, adres lub coś podobnego.
explain-privacy-read =
    <b>Kto czyta Twoje zgłoszenia?</b>
    Twoje zgłoszenia otwiera tylko stały zespół urzędników. { $where ->
        [desk] Czytają na stanowisku gminy, każdy tylko na swoim ekranie, najwyżej { $reading } min. To nie idzie przez Telegram.
        [both] Na stanowisku gminy każdy czyta tylko na swoim ekranie. Jeśli ktoś otworzy zgłoszenie w ich grupie w Telegramie, tekst jest tam przez { $reading } min. Jeśli bot właśnie wtedy przestanie działać, tekst zostaje, aż bot znów zadziała. Administratorzy tej grupy mogą w Telegramie jeszcze przez 48 godzin zobaczyć, co usunięto lub zmieniono. Koordynator często też jest w tej grupie.
       *[group] Tekst jest wtedy w ich grupie przez { $reading } min. Jeśli bot właśnie wtedy przestanie działać, tekst zostaje, aż bot znów zadziała. Administratorzy tej grupy mogą w Telegramie jeszcze przez 48 godzin zobaczyć, co usunięto lub zmieniono. Koordynator często też jest w tej grupie.
    }
    Przy zgłoszeniu wybierasz, czy widzą Twoje imię. Mogą później zapytać, czy się zgadzasz. Zobaczą imię tylko wtedy, gdy powiesz tak. Bez imienia nie podaję też czasu; widzą jednak, kiedy coś przychodzi. Okolica może Cię zdradzić? Wtedy zapytam, czy można ją podać. Gdy prosisz o pomoc, zawsze widzą Twoje imię.
explain-privacy-telegram =
    <b>Co widzi Telegram?</b>
    Telegram widzi, że rozmawiasz z tym botem, i może to czytać. Gdy rozmowa jest skończona, usuwam jej wiadomości z Twojego czatu. Tego, co ma więcej niż dwa dni, nie mogę usunąć. Nie chcesz, żeby Telegram to widział? Zadzwoń: { $phone }.
explain-privacy-meetings =
    <b>Co przechowujemy o spotkaniach?</b>
    • Czy przyjdziesz, kto przyszedł i co ustalono: do { $meetings } dni po spotkaniu. Notatkę ze spotkania też.
    • Co wybierasz w głosowaniu nad terminem: tak samo długo.
    • Kto przyjdzie, widzi osoba prowadząca spotkanie i koordynator. Inni widzą tylko, ile osób przyjdzie. Imiona zobaczą dopiero, gdy zgodzą się wszyscy, którzy przyjdą.
    • W pliku kalendarza nigdy nie ma imion. Jeśli dodasz go do kalendarza, będzie też u twórcy tego kalendarza.
    • Adres kalendarza dostaniesz tylko wtedy, gdy włączysz go pod Spotkania. Kto ma ten adres, przeczyta, gdzie i kiedy spotyka się sieć. Przechowujemy nieczytelny znak tego adresu i od kiedy jest włączony: aż go wyłączysz, weźmiesz nowy albo odejdziesz.
    • Adres lub mapę miejsca wysyłamy w czacie. Telegram więc też to widzi.
explain-privacy-leaving =
    <b>Chcesz odejść z sieci?</b>
    Wyślij /pauze, powiedz to koordynatorowi albo zadzwoń: { $phone }. Twoje imię, okolica, wybory i to, co wypełniasz, są wtedy od razu usuwane. Powiesz, dlaczego odchodzisz? Koordynator przeczyta to z Twoim imieniem; gdy to dostanie, tutaj będzie usunięte. Twoje zgłoszenia zostają, bez imienia. Konto też zostaje, zaszyfrowane, a w dzienniku to, że ktoś odszedł, i kiedy. Konto przechowujemy potem najwyżej { $account } dni, dłużej tylko dopóki jest przechowywane Twoje zgłoszenie albo Twój wniosek czeka na odpowiedź. W którym dniu przyszłaś lub przyszedłeś i odeszłaś lub odszedłeś: { $dates } dni. Wiersze w dzienniku: około { $journal } dni.
explain-privacy-rights =
    <b>Twoje prawa</b>
    • Kto za to odpowiada: { $controller }.
    • Kto czuwa nad tym w gminie (inspektor ochrony danych): { $has ->
        [yes] { $officer }
       *[no] tego tu jeszcze nie ma. Zadzwoń: { $phone }, i zapytaj
    }.
    • Dlaczego wolno (podstawa prawna): { $grounded ->
        [yes] { $ground }
       *[no] tego tu jeszcze nie ma. Zadzwoń: { $phone }, i zapytaj
    }.
    • Możesz zapytać, co o tobie przechowujemy, poprosić o poprawienie, o usunięcie wszystkiego albo wnieść sprzeciw. Wybierz poniżej. Odpowiedź dostaniesz w ciągu miesiąca.
    • Skarga? Możesz ją złożyć tu: { $supervisor }.
