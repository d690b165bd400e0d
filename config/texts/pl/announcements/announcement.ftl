# Wiadomość do wielu osób: pisanie, wysyłanie, jak daleko jest i co ludzie odpowiadają.

announcement =
    📣 <b>{ $network }</b>
    { $name ->
        [none] Wiadomość od koordynatora:
       *[other] Wiadomość od koordynatora ({ $name }):
    }

    { $words }
announcement-file = 📎 Należy do wiadomości powyżej.
announcement-button-reply = Odpisz

announcement-page =
    <b>Wiadomość</b> · { $stage ->
        [planned] czeka do: { $day }, godz. { $hour }
        [stopped] zatrzymana
       *[sent] wysłana: { $day }, godz. { $hour }
    }
    Dla kogo: { $audience }

    <blockquote>{ $words }</blockquote>

    { $stage ->
        [planned] Liczba osób teraz: { $total ->
            [1] 1
           *[other] { $total }
        }. To potrwa { $minutes ->
            [0] mniej niż minutę
            [one] około 1 minuty
            [few] około { $minutes } minut
           *[many] około { $minutes } minut
        }. Dam Ci znać, gdy będzie po wszystkim.
        [stopped] Dostarczono: { $delivered } z { $total }. Pozostali już jej nie dostaną.
       *[sent] Dostarczono: { $delivered } z { $total }
    W drodze: { $waiting }
    Nie dostarczono: { $blocked }
    }
announcement-page-on-its-way = To potrwa { $minutes ->
    [0] mniej niż minutę
    [one] około 1 minuty
    [few] około { $minutes } minut
   *[many] około { $minutes } minut
 }. Dam Ci znać, gdy będzie po wszystkim.
announcement-page-night = Jest noc. Kto jeszcze nie ma wiadomości, dostanie ją o godz. { $hour }. Dam Ci znać, gdy będzie po wszystkim.
announcement-page-slow = Trwa to dłużej, niż się spodziewano: u niektórych jeszcze się nie udaje. Próbuję dalej.
announcement-page-stuck = W drodze: u tych osób nie udaje się to od dnia. Próbuję dalej. Poproś osobę, która zarządza botem, o uruchomienie <code>schakel check</code>. To ważne? Przekaż to też w inny sposób.
announcement-page-blocked = Nie dostarczono: z tymi osobami nie ma teraz kontaktu. Najczęściej zablokowały bota. Gdy kontakt wróci, i tak dostaną wiadomość. To ważne? Zadzwoń albo przekaż to też w inny sposób.
announcement-report-changes = Ta wiadomość zmieni się sama, gdy będzie po wszystkim.
announcement-done = ✓ Wiadomość poszła już do wszystkich.
announcement-page-gone = Tej wiadomości już nie ma. Wiadomości są usuwane po { $days ->
    [1] 1 dniu
   *[other] { $days } dniach
 }.
announcement-list =
    <b>Wiadomości</b>

    { $count ->
        [0] Nie ma jeszcze wiadomości. Wybierz <b>Wyślij wiadomość</b>, żeby ją napisać.
       *[other] Wybierz wiadomość. Zobaczysz, jak daleko jest.
    }
announcement-line = { $sign } { $day }: { $words }

announcement-button-new = Wyślij wiadomość
announcement-button-list = Wiadomości
announcement-button-stop = Zatrzymaj
announcement-toast-stopped = Zatrzymano. Kto jeszcze jej nie miał, już jej nie dostanie.

announcement-preview =
    { $count ->
        [1] Pójdzie do <b>1 osoby</b>
       *[other] Pójdzie do <b>{ $count } osób</b>
    } ({ $audience }). To potrwa <b>{ $minutes ->
        [0] mniej niż minutę
        [one] około 1 minuty
        [few] około { $minutes } minut
       *[many] około { $minutes } minut
    }</b>.
    { $moment ->
        [now] Pójdzie, gdy naciśniesz Wyślij.
       *[other] Pójdzie: { $moment }.
    }
announcement-preview-night = 🌙 W nocy nic nie wysyłam. Ludzie dostaną to o godz. { $hour }.
announcement-preview-file = 📎 Z plikiem pdf <b>{ $name }</b>.
announcement-preview-in = <i>Tak zobaczą to ludzie ({ $tongue ->
    [nl] niderlandzki
    [en] angielski
   *[other] { $tongue }
 }):</i>
announcement-preview-cut = <i>Wiadomość jest za długa, żeby pokazać ją tu w całości. Wysłana będzie jednak cała.</i>
