# Pierwsza rozmowa z osobą, która otwiera zaproszenie. Źródło oczekiwań:
# poradnik dla gmin, o rozmowie o wzajemnych oczekiwaniach.

onboarding-purpose =
    <b>Witamy w sieci { $network }</b>

    { $role ->
        [official] To zaproszenie do roli: <b>urzędnik</b>.
        [coordinator] To zaproszenie do roli: <b>koordynator</b>.
        [chair] To zaproszenie do roli: <b>osoba prowadząca spotkania</b>.
       *[key-figure] To zaproszenie do roli: <b>osoba zaufania</b>.
    }

    To sieć ludzi, którzy dobrze znają swoją okolicę, razem z gminą { $municipality }. Osoby zaufania mówią, co się dzieje: napięcia, niepokoje albo potrzeby. Stały zespół urzędników to czyta, coś z tym robi i mówi, co.

    Najpierw wyjaśnimy, jak to działa. To trwa około trzech minut. Potem wybierzesz, czy chcesz dołączyć.

onboarding-expectations =
    <b>Czego od siebie oczekujemy</b>

    { $role ->
        [official] <b>O co Cię prosimy</b>
            • Przeczytaj zgłoszenie i na czas potwierdź, że dotarło.
            • Zajmij się nim i powiedz osobie zgłaszającej, co się z nim dzieje.
            • Rozmawiaj o zgłoszeniach tylko z ludźmi z zespołu, których to dotyczy.
            • Osoby zaufania widzą Twoje imię. Wiedzą wtedy, kto czyta.

            <b>Czego możesz oczekiwać</b>
            • Robisz to ze stałym zespołem, nigdy w pojedynkę.
            • Zasady są dla wszystkich takie same. Bot pilnuje terminów.
        [coordinator] <b>O co Cię prosimy</b>
            • Zapraszaj tylko osoby, które znasz lub z którymi rozmawiasz.
            • Wpuść kogoś dopiero, gdy poda Ci kod.
            • Gdy ktoś kończy udział, od razu usuń tę osobę z sieci.
            • Dbaj o to, żeby każda osoba zgłaszająca dostała odpowiedź.

            <b>Czego możesz oczekiwać</b>
            • W /netwerk zawsze widzisz, kto bierze udział.
            • W każdej chwili możesz kogoś usunąć. Działa to od razu.
        [chair] <b>O co Cię prosimy</b>
            • Prowadź spotkania i nie stawaj po żadnej stronie.
            • Zadbaj o to, żeby każdy mógł coś powiedzieć.
            • Zgłoszeń nie widzisz.

            <b>Czego możesz oczekiwać</b>
            • Gmina załatwia to, czego potrzebujesz do prowadzenia spotkania.
            • To, co ludzie mówią w zaufaniu, zostaje u tych, którzy muszą to wiedzieć.
       *[key-figure] <b>O co Cię prosimy</b>
            • Mów, co widzisz lub słyszysz w swojej okolicy, jeśli chcesz.
            • Wybierasz, kiedy i jak często. To dobrowolne.

            <b>O co Cię nie prosimy</b>
            • Nie musisz niczego sprawdzać ani nikogo obserwować.
            • Imiona ludzi nie są potrzebne. Lepiej ich nie pisz.
            • Nagłe niebezpieczeństwo? Dzwoń pod <b>112</b>. Nie czekaj na tego bota.

            <b>Czego możesz oczekiwać od gminy</b>
            • Twoje zgłoszenie czyta stały zespół urzędników. Dostaniesz ich imiona.
            • Od razu wiesz, kiedy dostaniesz odpowiedź.
            • Zawsze dowiesz się, co zrobiono albo dlaczego nie.
            • Ty też możesz prosić o pomoc. Sieć jest również dla Ciebie.
    }

onboarding-telegram =
    <b>Co może widzieć Telegram</b>

    Ten bot działa w Telegramie. Rozmowy z botem nie są całkiem zamknięte (nie są "szyfrowane end-to-end"). Telegram może więc czytać, co Ty i bot tu piszecie. Telegram wie też, że rozmawiasz z tym botem.

    { $role ->
        [key-figure] Chcesz powiedzieć coś, czego Telegram nie powinien wiedzieć? Zadzwoń do gminy: <b>{ $phone }</b>.

            Urzędnicy nie widzą od nas Twojego konta Telegram ani numeru telefonu. Przy każdej sprawie wybierasz, czy widzą Twoje imię. Gdy prosisz o pomoc, widzą Twoje imię.
       *[other] Nie pisz więc tutaj więcej, niż trzeba. Chcesz omówić coś, czego Telegram nie powinien wiedzieć? Zrób to w rozmowie na żywo albo przez telefon.

            W grupie w Telegramie inne osoby z tej grupy widzą Twoją nazwę i zdjęcie z Telegrama.
    }

    <b>Włącz to teraz w Telegramie</b>
    • Weryfikacja dwuetapowa: Ustawienia, Prywatność i bezpieczeństwo, Weryfikacja dwuetapowa. Wybierz hasło, którego nie używasz nigdzie indziej. Kto przejmie Twój numer, nie wejdzie wtedy na Twoje konto.
    • Blokada aplikacji: na tym samym ekranie, Kod blokady. Kto weźmie Twój telefon, nie będzie wtedy czytać.

    Sprawdź tam też, kto widzi Twój numer.

onboarding-keeping =
    <b>Co przechowujemy i jak długo</b>

    { $role ->
        [key-figure] • Twoje imię, okolica, język i konto Telegram: dopóki bierzesz udział. Kończysz? Imię i okolicę usuwamy od razu. Konto przechowujemy zaszyfrowane, żeby nikt już przez nie nie wszedł.
            • Zgłoszenie, które zaczniesz i nie wyślesz: około dwóch dni. Zanim je usuniemy, damy Ci znać. Jeśli wiadomość nie dotrze, usuniemy je po tygodniu.
            • Zgłoszenie, które wyślesz: gmina je przechowuje, żeby mogła pracować. Kończysz? Zgłoszenie zostaje, bez Twojego imienia.
       *[other] • Twoje imię, język i konto Telegram: dopóki bierzesz udział. Kończysz? Imię usuwamy od razu. Konto przechowujemy zaszyfrowane, żeby nikt już przez nie nie wszedł.
            • To, co robisz w sieci, i kiedy: w dzienniku. Też to, kto czyta które zgłoszenie. Dzięki temu zawsze można sprawdzić, kto co widział.
    }
    • Jednak nie dołączasz? Wtedy od razu usuwamy wszystko.

    Twoje imię, konto i wszystko, co piszesz, jest zaszyfrowane na komputerze gminy. Nie zapisujemy, w co ktoś wierzy ani skąd pochodzi. Nikt nie ma punktów ani profilu.

onboarding-consent =
    <b>Dołączasz?</b>

    Wiesz już, o co prosimy, co dostajesz w zamian i co przechowujemy. Czy się na to zgadzasz?

    { $role ->
        [key-figure] <b>Jak długo?</b> Imię i okolicę przechowujemy, dopóki nie zakończysz udziału. Zgłoszenia usuwamy najwyżej { $kept } dni po ich załatwieniu. Jeśli to potrwa dłużej, powiemy Ci, dlaczego.
       *[other] <b>Jak długo?</b> Imię przechowujemy, dopóki nie zakończysz udziału. W dzienniku zostaje, co zrobiono, bez Twojego imienia.
    }

    Zawsze możesz zakończyć udział, bez podawania powodu.

onboarding-name =
    <b>Jak możemy się do Ciebie zwracać?</b>

    Wpisz imię. Może być samo imię albo przezwisko.

onboarding-neighbourhood =
    <b>Którą okolicę znasz najlepiej?</b>

onboarding-language =
    <b>W jakim języku chcesz czytać bota?</b>

onboarding-waiting =
    <b>Prawie gotowe</b>

    To jest Twój kod:

    <b>{ $code }</b>

    Podaj ten kod przez telefon albo na żywo. Komu: { $coordinator }. Nigdzie go nie wpisuj i nikomu nie wysyłaj. Dzięki temu mamy pewność, że to Ty.

    Potem wszystko pójdzie dalej samo.

onboarding-wrong-code = Podany kod się nie zgadzał. Nic nie szkodzi. Poniżej jest nowy.

onboarding-some-coordinator = koordynator

onboarding-leaving =
    <b>Czy chcesz przerwać?</b>

    Wtedy usuniemy wszystko, co tu było wpisane. Żeby później dołączyć, potrzebne będzie nowe zaproszenie.

onboarding-button-go-on = Dalej
onboarding-button-agree = Tak, dołączam
onboarding-button-decline = Raczej nie
onboarding-button-own-name = { $name }
onboarding-button-leave = Tak, przerwij i usuń wszystko
onboarding-button-stay = Nie, idę dalej

onboarding-declined =
    Dobrze, że to mówisz. Nie dołączasz i usunęliśmy wszystko o Tobie.

    Dziękujemy za czas na przeczytanie. Zmienisz zdanie? Poproś gminę o nowe zaproszenie.

onboarding-waiting-second =
    <b>Prawie gotowe</b>

    Kod się zgadza. Teraz musi się jeszcze zgodzić ktoś z gminy. Nie musisz nic robić. W ciągu tygodnia dostaniesz tu wiadomość.

onboarding-turned-down =
    Nie udało się Cię wpuścić. Usunęliśmy wszystko o Tobie.

    Myślisz, że to pomyłka? Zadzwoń do gminy: { $phone }. Z nowym zaproszeniem możesz spróbować jeszcze raz.

onboarding-lapsed =
    Twoje zaproszenie straciło ważność, bo minął ponad tydzień. Usunęliśmy wszystko o Tobie.

    Nadal chcesz dołączyć? Poproś gminę o nowe zaproszenie.
