# Zwoływanie spotkania i strony osoby, która je prowadzi.

calling-goes-to = { $count ->
    [1] Pójdzie do <b>1 osoby</b>.
   *[other] Pójdzie do <b>{ $count } osób</b>.
 }
calling-goes-later = 🕖 Zostanie wysłane: { $moment }.
calling-at-night = 🌙 Jest noc. Ludzie dostaną to o godz. { $hour }.
calling-as-seen = <i>Tak zobaczą to ludzie:</i>
calling-choose-what = Wybierz <b>Zmień</b>, a potem to, co ma być inaczej.
calling-clash = ⚠️ Uwaga: wtedy jest też <b>{ $title }</b>, godz. { $hour }{ $place ->
    [same] , w tym samym miejscu
   *[other] {""}
 }.
calling-closed = ⚠️ Uwaga: { $day } to { $name ->
    [none] dzień wolny
   *[other] { $name }
 }.
calling-seats-lost = ⚠️ { $over ->
    [one] Zabraknie wtedy 1 miejsca. Ostatnia osoba, która powiedziała tak, trafi na listę oczekujących i dostanie wiadomość.
    [few] Zabraknie wtedy { $over } miejsc. Ostatnie osoby, które powiedziały tak, trafią na listę oczekujących i dostaną wiadomość.
   *[many] Zabraknie wtedy { $over } miejsc. Ostatnie osoby, które powiedziały tak, trafią na listę oczekujących i dostaną wiadomość.
 }
calling-seats-free = 🪑 { $free ->
    [one] Zwolni się 1 miejsce dla pierwszej osoby z listy oczekujących. Dostanie o tym wiadomość.
    [few] Zwolnią się { $free } miejsca dla pierwszych osób z listy oczekujących. Dostaną o tym wiadomość.
   *[many] Zwolni się { $free } miejsc dla pierwszych osób z listy oczekujących. Dostaną o tym wiadomość.
 }
calling-nobody-yet = Zaproszeń jeszcze nie wysłano. Nikt nie dostanie teraz wiadomości.
calling-not-out-yet = Zaproszeń jeszcze nie wysłano.
calling-hear = { $count ->
    [one] 1 osoba dostanie o tym wiadomość.
    [few] { $count } osoby dostaną o tym wiadomość.
   *[many] { $count } osób dostanie o tym wiadomość.
 }
calling-file-only = { $count ->
    [one] 1 osoba ma już serię w kalendarzu i dostanie teraz nowy plik kalendarza, z tytułem i datą.
    [few] { $count } osoby mają już serię w kalendarzu i dostaną teraz nowy plik kalendarza, z tytułem i datą.
   *[many] { $count } osób ma już serię w kalendarzu i dostanie teraz nowy plik kalendarza, z tytułem i datą.
 }
calling-goes-at-once = ⚠️ Zaproszenia poszłyby dopiero po rozpoczęciu spotkania. Dlatego wysyłam je teraz, od razu.
calling-nobody-hears = Nikt nie dostanie o tym wiadomości. Zaproszenie jednak też się zmieni.
calling-nobody-else-hears = Nikt więcej nie dostanie o tym wiadomości. Zaproszenie jednak też się zmieni.
calling-asked-anew = Wszyscy wybiorą ponownie, czy im pasuje, także ci, którzy powiedzieli nie.

calling-list =
    <b>Spotkania, które prowadzisz</b>

    { $count ->
        [0] Nie ma jeszcze żadnego.{ $begins ->
            [yes] {" "}Zacznij nowe przyciskiem.
           *[no] {""}
        }
       *[other] { $begins ->
            [yes] Wybierz spotkanie albo zacznij nowe.
           *[no] Wybierz spotkanie.
        }
    }
calling-stage-planned = 🕖 <b>Gotowe.</b> Zaproszeń jeszcze nie wysłano.
calling-stage-called = 📅 <b>Wysłane.</b> Ludzie mogą odpowiadać.
calling-stage-going-on = 📅 <b>Właśnie trwa.</b>
calling-stage-held = ✓ <b>Odbyło się.</b>
calling-stage-cancelled = ❌ <b>Odwołane.</b>{ $reason ->
    [none] {""}
   *[other] {" "}Powód: { $reason }
 }
calling-audience = Dla kogo: { $audience }
calling-chair-left = Prowadzi: jeszcze nikt. Poprzednia osoba nie bierze już udziału. Wybierz <b>Zmień</b> i poproś kogoś innego.
calling-goes-out = Zaproszenia zostaną wysłane: { $moment }. Liczba osób teraz: { $count ->
    [1] 1
   *[other] { $count }
 }.
calling-answers =
    Przyjdzie: <b>{ $coming }</b>{ $seats ->
        [0] {""}
       *[other] {" "}(miejsc: { $seats })
    }{ $waiting ->
        [0] {""}
       *[other] {" "}· oczekujący: { $waiting }
    }
    Może: { $maybe }
    Nie przyjdzie: { $no }
    Jeszcze bez odpowiedzi: { $silent }
calling-quorum = Minimum: { $quorum }. { $short ->
    [0] Jest tyle osób.
    [one] Potrzeba jeszcze 1 osoby.
    [few] Potrzeba jeszcze { $short } osób.
   *[many] Potrzeba jeszcze { $short } osób.
 }
calling-delivery = Dostarczono: { $delivered } · w drodze: { $waiting } · nie dostarczono: { $blocked }{ $unreachable ->
    [0] {""}
   *[other] {" "}· teraz bez kontaktu: { $unreachable }
 }
calling-too-few =
    ⚠️ <b>Przyjdzie za mało osób.</b>
    { $coming ->
        [0] Na razie nie przyjdzie nikt
        [one] Przyjdzie 1 osoba
        [few] Przyjdą { $coming } osoby
       *[many] Przyjdzie { $coming } osób
    }, a potrzeba co najmniej { $quorum }. Może: { $maybe }. Jeszcze bez odpowiedzi: { $silent }.
    Możesz przełożyć albo odwołać spotkanie. Nic nie robisz? Wtedy się odbędzie.
calling-names = <b>{ $title }</b>: kto co mówi
calling-names-yes = <b>Przyjdzie ({ $count })</b>
calling-names-waiting = <b>Lista oczekujących ({ $count })</b>
calling-names-maybe = <b>Może ({ $count })</b>
calling-names-no = <b>Nie przyjdzie ({ $count })</b>
calling-names-silent = <b>Jeszcze bez odpowiedzi ({ $count })</b>
calling-page-gone = Tego spotkania już nie ma.
calling-page-not-yours = Nie prowadzisz już tego spotkania. Zapytaj koordynatora, jeśli to się nie zgadza.

calling-button-new-meeting = Nowe spotkanie
calling-button-new-poll = Głosowanie nad terminem
calling-button-new-series = Seria
calling-button-led = Spotkania, które prowadzę
calling-button-lead = Prowadź
calling-button-look = Zobacz
calling-button-who = Kto przyjdzie
calling-button-send = Wyślij teraz
calling-button-nudge = Przypomnij bez odpowiedzi
calling-button-change = Zmień
calling-button-move = Przełóż
calling-button-cancel = Odwołaj
