# Udział: przerwa, powrót i rola.

membership-head = <b>Udział</b>
membership-taking-part = Bierzesz udział. Dostajesz zaproszenia i wiadomości z sieci.
membership-seats-lost = 🪑 { $count ->
    [one] Masz zapowiedziany udział w 1 spotkaniu. Robisz przerwę? Wtedy miejsce dostanie ktoś inny.
    [few] Masz zapowiedziany udział w { $count } spotkaniach. Robisz przerwę? Wtedy miejsca dostaną inni.
   *[many] Masz zapowiedziany udział w { $count } spotkaniach. Robisz przerwę? Wtedy miejsca dostaną inni.
 } Po powrocie możesz odpowiedzieć ponownie, jeśli są miejsca.
membership-paused = 🌙 Masz przerwę. Powrót: <b>{ $day }</b>. Do tego dnia nie dostajesz zaproszeń ani pytań od sieci. Sprawy możesz zgłaszać jak zwykle i o własnych zgłoszeniach dostajesz wszystkie wiadomości.
membership-core = ⭐ Jesteś w głównej grupie. Decyduje o tym koordynator razem z Tobą.
membership-roles = Twoja rola: { $roles }
membership-no-roles = Twoja rola: jeszcze nie wybrana. Nie musi być.
membership-buddy = Twoja osoba wspierająca: <b>{ $name }</b>
membership-walks = Wspierasz: <b>{ $name }</b>
membership-willing = { $willing ->
    [yes] Wsparcie: chcesz wspierać kogoś, kto jest tu od niedawna.
   *[no] Wsparcie: na razie nie wspierasz nowych osób.
 }
membership-named = { $named ->
    [yes] Twoje imię przy spotkaniu: mogą je widzieć ci, którzy też przyjdą, jeśli zgodzą się wszyscy.
   *[no] Twoje imię przy spotkaniu: widzi je tylko koordynator i osoba prowadząca.
 }
membership-choose = 👇 Chcesz coś zmienić? Wybierz przycisk. Zawsze możesz to cofnąć.

membership-button-pause-1 = Przerwa: 1 miesiąc
membership-button-pause-3 = 3 miesiące
membership-button-until = Przerwa do wybranego dnia
membership-button-back = Wracam
membership-button-roles = Moja rola
membership-button-willing-on = Chcę kogoś wspierać
membership-button-willing-off = Nie chcę już wspierać
membership-button-alone = Radzę sobie bez wsparcia
membership-button-step-back = Kończę wspieranie
membership-button-named-on = Moje imię może być widoczne
membership-button-named-off = Nie pokazuj mojego imienia
membership-button-leave = Odejdź z sieci

membership-roles-head =
    <b>Moja rola</b>

    Co do Ciebie pasuje? Nie wybieraj nic albo wybierz jedną lub kilka ról. Twój wybór może widzieć koordynator. Ponowny wybór usuwa rolę; wtedy znika też u nas.
membership-role-connector = Łączenie ludzi
membership-role-representative = Głos grupy
membership-role-doer = Działanie
membership-role-critic = Krytyczne oko
membership-role-connector-means = • <b>Łączenie ludzi</b>: znasz wiele osób i je ze sobą łączysz.
membership-role-representative-means = • <b>Głos grupy</b>: wiesz, czym żyje grupa, i mówisz o tym w jej imieniu.
membership-role-doer-means = • <b>Działanie</b>: bierzesz się do rzeczy i chcesz, żeby coś się działo.
membership-role-critic-means = • <b>Krytyczne oko</b>: masz odwagę nie zgodzić się z gminą i myślisz, jak zrobić to lepiej.

membership-welcome-back = 👋 Dobrze, że wracasz! Twoja przerwa się skończyła. Od teraz znów dostajesz zaproszenia z sieci. Jeszcze nie czas? Wyślij /pauze.
membership-chair-left = 👤 Osoba, która miała prowadzić jedno lub kilka spotkań, nie bierze już udziału. Te spotkania nie mają teraz osoby prowadzącej. Chcesz wybrać kogoś innego? Wyślij /bijeenkomst i wybierz spotkanie.
membership-left = Nie ma Cię już w sieci. Twoje imię, okolica i wybory są usunięte. Dziękujemy za wszystko, co robisz dla swojej okolicy i dla nas. Wszystkiego dobrego! Chcesz kiedyś wrócić? Zawsze zapraszamy. Zadzwoń wtedy do gminy.

membership-line-core = Główna grupa: { $core ->
    [yes] tak
   *[no] nie
 }
membership-line-roles = Własny wybór: { $roles }
membership-line-buddy = Osoba wspierająca: { $name }
membership-line-walks = Wspiera: { $name }
membership-line-willing = Chce wspierać kogoś, kto jest tu od niedawna
membership-line-paused = 🌙 Ma przerwę. Powrót: { $day }
membership-button-core-on = Dodaj do głównej grupy
membership-button-core-off = Usuń z głównej grupy
membership-button-choose-buddy = Wybierz osobę wspierającą
