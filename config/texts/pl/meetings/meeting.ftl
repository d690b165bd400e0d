# Spotkania: zaproszenie, co się potem zmienia, i lista tego, co będzie.

meeting-title = { $kind ->
    [urgent] 🔴 <b>Pilne: { $title }</b>
        Zapraszamy Cię, bo coś się stało.
    [event] 📅 <b>{ $title }</b>
        Zapraszamy Cię, bo coś się stało.
    [training] 📅 <b>{ $title }</b>
        Zapraszamy Cię na szkolenie.
    [mayor] 📅 <b>{ $title }</b>
        Zapraszamy Cię. Będzie też burmistrz.
   *[other] 📅 <b>{ $title }</b>
        Zapraszamy Cię na spotkanie.
 }
meeting-purpose = <i>{ $purpose }</i>
meeting-when = 🕢 { $when }. Do godz. { $end }.
meeting-moment = { $day }, godz. { $hour }, { $days ->
    [0] dzisiaj
    [1] jutro
    [2] pojutrze
   *[other] za { $days } dni
 }
meeting-moment-past = { $day }, godz. { $hour }
meeting-where = 📍 { $where }
meeting-nowhere = O miejscu jeszcze powiemy
meeting-chair = 👤 Prowadzi: { $name }
meeting-reply-by = ✋ Daj znać najpóźniej: { $day }.
meeting-agenda = 📋 Program
meeting-point = • { $point }
meeting-coming = 👥 { $count ->
    [0] Nikt jeszcze nie zapowiedział, że przyjdzie.
    [one] Na razie przyjdzie jedna osoba.
    [few] Na razie przyjdą { $count } osoby.
   *[many] Na razie przyjdzie { $count } osób.
 }
meeting-seats = { $full ->
    [ask] Wszystkie miejsca ({ $seats }) są zajęte. Też chcesz przyjść? Wtedy trafisz na listę oczekujących.
    [yes] Wszystkie miejsca ({ $seats }) są zajęte.
   *[no] Liczba miejsc: { $seats }.
 }
meeting-headline =
    <b>{ $title }</b>
    🕢 { $when }
    📍 { $where }
meeting-off = ❌ <b>Odwołane</b>{ $reason ->
    [none] {""}
   *[other] {""}. { $reason }
 }

meeting-own-none = <b>Przyjdziesz?</b> Wybierz poniżej. Możesz to zmienić aż do rozpoczęcia.
meeting-own-yes = <b>Twoja odpowiedź: przyjdę.</b> Jednak nie możesz? Wybierz <b>Nie przyjdę</b>.
meeting-own-maybe = <b>Twoja odpowiedź: może.</b> Już wiesz na pewno? Wybierz poniżej.
meeting-own-no = <b>Twoja odpowiedź: nie przyjdę.</b> Jednak możesz? Wybierz <b>Przyjdę</b>.
meeting-own-waiting = <b>Jesteś na liście oczekujących</b>, numer { $place }. Zwolni się miejsce? Będzie dla Ciebie i od razu dam Ci znać.
meeting-going-on = Spotkanie właśnie trwa.
meeting-over = To spotkanie już się odbyło.

meeting-button-yes = Przyjdę
meeting-button-maybe = Może
meeting-button-no = Nie przyjdę
meeting-button-map = 📍 Mapa
meeting-button-file = 📅 Do mojego kalendarza
meeting-button-name-show = Inni mogą widzieć moje imię
meeting-button-name-hide = Nie pokazuj już mojego imienia
meeting-button-names = Kto przyjdzie?
meeting-button-open = Zobacz zaproszenie
meeting-button-address = 📆 W moim kalendarzu

meeting-names = 👥 <b>Kto przyjdzie: { $title }</b>
meeting-no-names = Nie widzisz tu imion. To możliwe dopiero, gdy zgodzą się wszyscy, którzy przyjdą.

meeting-file = { $series ->
    [yes] Otwórz ten plik. Cała seria trafi wtedy do Twojego kalendarza.
   *[no] Otwórz ten plik. Spotkanie trafi wtedy do Twojego kalendarza.
 }
meeting-file-changed =
    📅 <b>{ $title }</b>
    { $when }

    Otwórz ten plik, a kalendarz znów będzie się zgadzać. Nadal widzisz stary dzień? Usuń go samodzielnie.
meeting-file-off =
    📅 <b>{ $title }</b>: odwołane.
    { $when }

    Otwórz ten plik, a kalendarz znów będzie się zgadzać. Spotkanie nadal tam jest? Usuń je samodzielnie.

meeting-list = 📅 <b>Spotkania</b>

    To jest dla Ciebie w planie. Wybierz spotkanie, żeby je zobaczyć albo odpowiedzieć.
meeting-list-entry = { $sign } { $day } { $hour } · { $title }
meeting-list-none = Nie ma teraz spotkania dla Ciebie. Gdy będzie, dostaniesz tu zaproszenie.
meeting-list-none-to-join = Nie masz teraz żadnych zaproszeń. Spotkania, które prowadzisz, są za przyciskiem. Tam też zaczniesz nowe.
meeting-list-paused = Masz teraz przerwę. Dlatego nie dostajesz zaproszeń. Wyślij /pauze, żeby wrócić.

meeting-reminder = { $which ->
    [week] 🔔 Nie ma jeszcze Twojej odpowiedzi, czy przyjdziesz.
    [day] 🔔 To już niedługo. { $answer ->
        [yes] Twoja odpowiedź: przyjdę.
       *[maybe] Twoja odpowiedź: może. Wiesz już?
     }
    [evening] 🔔 Jutro zaczynamy wcześnie. { $answer ->
        [yes] Do zobaczenia!
       *[maybe] Też przyjdziesz?
     }
   *[hours] 🔔 { $ahead ->
        [0] Zaraz się zacznie
        [one] Początek za godzinę
        [few] Początek za { $ahead } godziny
       *[many] Początek za { $ahead } godzin
     }. { $answer ->
        [yes] Do zobaczenia!
       *[maybe] Też przyjdziesz?
     }
 }

meeting-changed = ✏️ Zmiana: <b>{ $title }</b>.
meeting-changed-title = Poprzedni tytuł: { $old }
meeting-changed-start = 🕢 <s>{ $old }</s> → <b>{ $new }</b>
meeting-changed-minutes = 🕢 Teraz trwa do <b>godz. { $new }</b>.
meeting-changed-place = 📍 <s>{ $old }</s> → <b>{ $new }</b>
meeting-changed-chair = 👤 Prowadzi: <b>{ $new }</b>
meeting-changed-nobody = jeszcze nie wiadomo
meeting-changed-purpose = Zmienia się też to, o czym jest spotkanie. Zobacz zaproszenie.
meeting-changed-agenda = Zmienia się też program. Zobacz zaproszenie.
meeting-changed-ask = <b>Wtedy też przyjdziesz?</b> Poprzednia odpowiedź już się nie liczy. Wybierz poniżej.
meeting-changed-keeps = { $answer ->
    [none] Przyjdziesz? Wybierz poniżej.
   *[other] Twoja odpowiedź zostaje. Teraz możesz albo właśnie nie możesz? Wybierz poniżej.
 }

meeting-cancelled = ❌ <b>Odwołane: { $title }</b>
    { $when }

    { $reason ->
        [none] Nie musisz nic robić.
       *[other] { $reason }
     }

meeting-seat-freed = 🎉 Zwolniło się miejsce dla Ciebie. Jednak nie możesz? Wybierz <b>Nie przyjdę</b>. Wtedy miejsce dostanie następna osoba.
meeting-seat-lost = Jest teraz mniej miejsc niż przedtem. Dlatego jesteś na liście oczekujących, numer { $place }. Zwolni się miejsce? Będzie dla Ciebie i od razu dam Ci znać.

meeting-never-sent = Zaproszeń na spotkanie nie wysłano. Czas rozpoczęcia już minął. Utwórz nowe spotkanie, jeśli jest jeszcze potrzebne.
