# Seria spotkań: rytm, daty i co się z nią dzieje.

series-rhythm-weeks = { $weeks ->
    [one] co tydzień
    [few] co { $weeks } tygodnie
   *[many] co { $weeks } tygodni
 }
series-rhythm-month = { $which ->
    [first] co miesiąc: { $weekday }, pierwszy taki dzień w miesiącu
    [second] co miesiąc: { $weekday }, drugi taki dzień w miesiącu
    [third] co miesiąc: { $weekday }, trzeci taki dzień w miesiącu
    [fourth] co miesiąc: { $weekday }, czwarty taki dzień w miesiącu
   *[last] co miesiąc: { $weekday }, ostatni taki dzień w miesiącu
 }
series-one-of = 🔁 To spotkanie się powtarza: { $rhythm }.
series-closed = dzień wolny
series-head =
    🔁 <b>Seria: { $title }</b>
    { $rhythm }, godz. { $hour }. Ostatni raz: { $last }.
series-date = • { $day }: { $where }
series-date-skipped = 🚫 { $day } ({ $name }): nie odbędzie się
series-date-moved = ➡️ { $day } ({ $name }): nowy dzień { $moved }: { $where }
series-goes-to = { $count ->
    [0] ⚠️ To nie jest teraz dla nikogo. Wybierz <b>Zmień</b> i wskaż, dla kogo to jest.
    [1] Zaproszenia pójdą do <b>1 osoby</b>, za każdym razem { $days ->
        [1] 1 dzień
       *[other] { $days } dni
    } wcześniej. Ten dzień już minął? Wtedy pójdą od razu.
   *[other] Zaproszenia pójdą do <b>{ $count } osób</b>, za każdym razem { $days ->
        [1] 1 dzień
       *[other] { $days } dni
    } wcześniej. Ten dzień już minął? Wtedy pójdą od razu.
 }
series-clash = ⚠️ Uwaga: { $day }, o tej porze jest też <b>{ $title }</b>.
series-meeting = { $off ->
    [yes] 🚫 { $day }, godz. { $hour }: nie odbędzie się
   *[no] • { $day }, godz. { $hour }: { $where }
 }
series-entry = 🔁 Seria: { $title }
series-page-made = ✅ Seria jest zapisana. Zapytam Cię, czy idzie dalej: { $asks }.
series-page-ending = ⏰ <b>{ $title }</b>: seria się kończy. Ostatni raz: { $last }. Czy chcesz ją kontynuować?
series-page-kept = 👍 Dobrze. Seria się kończy. Ostatni raz: { $last }. Nie musisz nic robić.
series-page-how = 👇 Wybierz dzień, żeby zmienić, przełożyć lub odwołać tylko to jedno spotkanie.
series-page-over = 🔁 <b>{ $title }</b>: ta seria się skończyła. Nową utworzysz przez /bijeenkomst.
series-page-stopping = Czy chcesz zakończyć serię <b>{ $title }</b>? Wszystkie przyszłe spotkania będą wtedy odwołane. Kto ma zaproszenie, dostanie o tym jedną wiadomość.
series-button-on = Idzie dalej
series-button-off = Niech się skończy
series-button-stop = Zakończ całą serię
series-button-stop-yes = Tak, zakończ serię
series-stopped = 🚫 <b>Koniec serii { $title }.</b> Te spotkania się nie odbędą:
series-stopped-meeting = • { $when }
series-stopped-more = { $count ->
    [one] • i potem jeszcze 1 raz
    [few] • i potem jeszcze { $count } razy
   *[many] • i potem jeszcze { $count } razy
 }
series-stopped-next = Nie musisz nic robić. Masz serię w kalendarzu? Jest tu plik. Otwórz go, a kalendarz znów będzie się zgadzać. Zostało jeszcze coś z serii? Usuń to samodzielnie.
