# Co leży u koordynatora: które zgłoszenie, dlaczego i co można zrobić. Bez słów ze zgłoszenia.

desk-about = <b>{ $reference }</b>
desk-escalate = ⬆️ Urzędnicy proszą Cię o pomoc przy <b>{ $reference }</b>.
desk-extend = ⏳ Urzędnicy chcą jeszcze raz więcej czasu na <b>{ $reference }</b>. Zgadzasz się?
desk-keep = 🗄️ Osoba zgłaszająca wycofała <b>{ $reference }</b>. Urzędnicy chcą mimo to działać dalej. Zgadzasz się?
desk-late-confirm = ⏰ <b>{ $reference }</b> za długo czeka na potwierdzenie.
desk-late-take-up = ⏰ <b>{ $reference }</b> za długo czeka na kogoś, kto się tym zajmie.
desk-late-feedback = ⏰ Osoba zgłaszająca <b>{ $reference }</b> za długo czeka na odpowiedź.
desk-late-reopen = ⏰ Osoba zgłaszająca <b>{ $reference }</b> za długo czeka na decyzję o ponownym otwarciu.
desk-late-partner = ⏰ Trzeba było zapytać partnera, co wynikło z <b>{ $reference }</b>. Tego jeszcze nie zrobiono.
desk-reason = Powód ({ $name }):
desk-stands = { $sign } { $urgency ->
    [danger] Nagłe niebezpieczeństwo
    [urgent] Jak najszybciej
    [soon] W tym tygodniu
   *[normal] Może poczekać
 } · { $owned ->
    [yes] { $stage }: { $owner }
   *[no] { $stage }
 } · zgłoszono: { $day }
desk-due-confirm = { $late ->
    [yes] ⚠️ Obiecany termin potwierdzenia: { $day }, godz. { $hour }.
   *[no] ⏰ Potwierdzenie najpóźniej: { $day }, godz. { $hour }.
 }
desk-due-take-up = { $late ->
    [yes] ⚠️ Obiecany termin, kiedy ktoś się tym zajmie: { $day }, godz. { $hour }.
   *[no] ⏰ Ktoś się tym zajmie najpóźniej: { $day }, godz. { $hour }.
 }
desk-due-feedback = { $late ->
    [yes] ⚠️ Obiecany termin odpowiedzi: { $day }, godz. { $hour }.
   *[no] ⏰ Odpowiedź najpóźniej: { $day }, godz. { $hour }.
 }
desk-due-reopen = { $late ->
    [yes] ⚠️ Obiecany termin decyzji o ponownym otwarciu: { $day }, godz. { $hour }.
   *[no] ⏰ Decyzja o ponownym otwarciu najpóźniej: { $day }, godz. { $hour }.
 }
desk-due-partner = { $late ->
    [yes] ⚠️ Obiecany termin pytania do partnera: { $day }, godz. { $hour }.
   *[no] ⏰ Pytanie do partnera najpóźniej: { $day }, godz. { $hour }.
 }
desk-question = ❓ Jest otwarte pytanie do osoby zgłaszającej. Termin: { $day }, godz. { $hour }.
desk-request = ✋ Zdecyduj najpóźniej: { $day }, godz. { $hour }. { $wish ->
    [keep] Inaczej wszystko zostanie usunięte.
   *[extend] Inaczej wszystko zostanie tak, jak jest.
 }
desk-done-advised = ✓ { $name }: odpowiedź dla urzędników wysłana. { $day }, godz. { $hour }.
desk-advised = Twoja odpowiedź jest u urzędników, przy <b>{ $reference }</b>. Osoba zgłaszająca nie dostanie o tym wiadomości.
desk-done-assigned = ✓ { $name } przydziela to. Teraz zajmuje się tym: { $official }. { $day }, godz. { $hour }.
desk-done-reminded = ✓ { $name } prosi o uwagę dla tej sprawy. { $day }, godz. { $hour }.
desk-done-granted = ✓ { $name }: zgoda. { $day }, godz. { $hour }.
desk-done-turned-down = ✓ { $name }: brak zgody. { $day }, godz. { $hour }.

desk-choose = { $count ->
    [0] Nie ma innej osoby z urzędu, która może przejąć <b>{ $reference }</b>. Najpierw zaproś kogoś z urzędu.
   *[other] Komu przekazujesz <b>{ $reference }</b>? { $outside ->
        [yes] Urzędnicy dostaną wiadomość, osoba zgłaszająca nie: zadzwoń do niej.
       *[no] Urzędnicy i osoba zgłaszająca dostaną wiadomość.
    }
 }
desk-official = { $away ->
    [yes] { $name } (nie ma)
   *[no] { $name }
 }
desk-open = { $count ->
    [0] <b>Otwarte zgłoszenia</b>

    Nie ma nic otwartego.
    [one] <b>Otwarte zgłoszenia</b>

    Jest 1 otwarte zgłoszenie. Wybierz je, żeby zobaczyć więcej.
    [few] <b>Otwarte zgłoszenia</b>

    Są { $count } otwarte zgłoszenia. Na górze jest najpilniejsze. Wybierz jedno, żeby zobaczyć więcej.
   *[many] <b>Otwarte zgłoszenia</b>

    Jest { $count } otwartych zgłoszeń. Na górze jest najpilniejsze. Wybierz jedno, żeby zobaczyć więcej.
 }
desk-line = { $sign } { $reference } · { $stage } · { $due }
desk-erasing = { $count ->
    [0] <b>Wkrótce usuwane</b>

    W ciągu najbliższych dwóch tygodni nic nie będzie usuwane.
   *[other] <b>Wkrótce usuwane</b>

    Z tych zgłoszeń zostanie usunięte wszystko, wszędzie, gdzie jest. Coś trzeba przechować dłużej? Osoba z urzędu może to wybrać przy zgłoszeniu i podać powód.
 }
desk-erasing-line = <b>{ $reference }</b> · { $day }

desk-button-advise = { button-answer }
desk-button-assign = Przydziel
desk-button-remind = Przypomnij
desk-button-grant = Zgadzam się
desk-button-refuse = Nie zgadzam się
desk-button-open = Otwarte zgłoszenia

desk-unreachable = ⚠️ Wiadomość o <b>{ $reference }</b> nie dociera teraz do osoby zgłaszającej. Zachowuję ją i próbuję ponownie co godzinę. Dotrze też, gdy ta osoba coś do mnie wyśle. Wiesz, kto to jest, i możesz zadzwonić? Poproś, żeby otworzyła ten czat i coś wysłała.
desk-out-of-reach = ⚠️ Z co najmniej jedną osobą kluczową nie ma teraz kontaktu. Nie mówię, z kim: mogłoby to pokazać, kto zgłosił coś bez podania imienia. To, co mają jeszcze dostać, zachowuję i próbuję ponownie co godzinę. Poproś więc wszystkie osoby kluczowe, na spotkaniu lub przez telefon, żeby otworzyły ten czat i coś wysłały.
desk-damaged = ⚠️ Coś z tego, co przechowuję, jest uszkodzone albo zostało zmienione przez kogoś innego. Już tego nie używam; reszta działa jak zwykle. Czegoś może teraz brakować: zgłoszenia, spotkania albo kogoś, kto nie może już wejść. Poproś jeszcze dziś osobę, która mną zarządza, żeby to sprawdziła: jest to w dzienniku zdarzeń, a kopia zapasowa może to przywrócić.
desk-duty = 🚨 <b>{ $reference }</b> jest pilne, a nikt z dyżurem nie potwierdził odbioru. Czy możesz się z kimś skontaktować?

desk-late-call-back = ⏰ Osoba zgłaszająca <b>{ $reference }</b> prosi o telefon i czeka za długo.
desk-due-call-back = { $late ->
    [yes] ⚠️ Obiecany termin telefonu: { $day }, godz. { $hour }.
   *[no] ⏰ Zadzwonić najpóźniej: { $day }, godz. { $hour }.
 }
