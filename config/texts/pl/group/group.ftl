# Grupa urzędników: łączenie, sprawdzanie, przeprowadzka.

group-found = To widzę w grupie <b>{ $title }</b>.
group-inside = W grupie i w sieci: { $names }.
group-absent = Na liście urzędników, ale nie w grupie: { $names }.
group-strangers = { $count ->
    [one] W grupie jest <b>1 osoba</b> spoza listy urzędników i koordynatorów tej sieci. Kto otwiera tekst, pokazuje go też tej osobie.
    [few] W grupie są <b>{ $count } osoby</b> spoza listy urzędników i koordynatorów tej sieci. Kto otwiera tekst, pokazuje go też tym osobom.
   *[many] W grupie jest <b>{ $count } osób</b> spoza listy urzędników i koordynatorów tej sieci. Kto otwiera tekst, pokazuje go też tym osobom.
 }
group-no-topics = Grupa nie używa tematów. Tak też można. Każde zgłoszenie dostaje wtedy osobną wiadomość. Z tematami jest czytelniej: włącz je w ustawieniach grupy.
group-public = Ta grupa jest <b>publiczna</b>. Najpierw ustaw ją jako prywatną.
group-linked = Grupa należy do <b>kanału</b>. Kto czyta ten kanał, może wejść do grupy. Odłącz grupę od kanału w ustawieniach grupy.
group-history = Kto dołącza do grupy, może <b>przeczytać</b>, co było tam wcześniej. Ukryj historię czatu dla nowych członków w ustawieniach grupy. Grupa używa tematów i dlatego się nie da? Wtedy koordynator wysyła w grupie jeszcze raz /koppel.
group-readable-back = Kto później dołączy do tej grupy, może <b>przeczytać</b> to, co tam jest: karty i to, co piszecie. Możesz ukryć historię czatu dla nowych członków? Zrób to. Przy tematach czasem się nie da.
group-can-delete-messages = Nie mogę tu jeszcze usuwać wiadomości. Ustaw mnie jako administratora z prawem <b>usuwanie wiadomości</b>.
group-can-manage-topics = Nie mogę tu jeszcze tworzyć tematów. Daj mi prawo <b>zarządzanie tematami</b>.
group-confirm = Czy to się zgadza? Po połączeniu wszystkie zgłoszenia trafią do tej grupy.
group-not-yet = Nie mogę jeszcze połączyć tej grupy. Popraw to i naciśnij Sprawdź ponownie.
group-button-yes = Połącz
group-button-no = Nie łącz
group-button-next = Tak, dalej w nowej grupie
group-bound = Ta grupa jest połączona. Nowe zgłoszenia będą tutaj. Przycisków mogą używać tylko urzędnicy z listy.
group-migrated = Telegram zamienił grupę <b>{ $title }</b> na nową. Na razie nic w niej nie umieszczam. Najpierw sprawdź, kto jest w grupie. Zgadza się? Wtedy naciśnij przycisk. Nic się nie zgubi.
group-lost = Nie ma mnie już w grupie urzędników. Nowe zgłoszenia czekają, aż wrócę. Dodaj mnie ponownie i wyślij tam /koppel.
group-back = Znów jestem w grupie urzędników.
group-added = Jestem w grupie. Ustaw mnie tam jako administratora z prawami <b>usuwanie wiadomości</b> i <b>zarządzanie tematami</b>. Potem wyślij w grupie: /koppel
group-left-public = Grupa, do której mnie dodano, jest <b>publiczna</b>. To nie jest miejsce dla mnie, więc nie ma mnie już w niej. Ustaw grupę jako prywatną i dodaj mnie ponownie.
group-answered-yes = ✓ Grupa jest połączona. Nowe zgłoszenia będą tam.
group-asked-official = Z grupą wszystko w porządku. Teraz musi się zgodzić urzędnik. Urzędnicy dostali pytanie. Tutaj dowiesz się, co z tego wyszło.
group-asked-operator = Z grupą wszystko w porządku, ale musi się zgodzić urzędnik, a żadnego już nie ma. Może to zrobić administrator serwera, poleceniem <code>schakel agree</code>.
group-answered-no = Grupa nie jest połączona. Chcesz ją jednak później połączyć? Dodaj mnie ponownie i wyślij tam /koppel.
group-answered-next = ✓ Przechodzę do nowej grupy i opuszczam starą. Otwarte zgłoszenia pojawią się tam na nowo.
group-flawed = ⚠️ W grupie <b>{ $title }</b> nie pokazuję teraz żadnych tekstów. To, co było otwarte, usuwam. Zgłoszenia nadal przychodzą. Administrator grupy musi to zmienić:
group-flawed-next = Sprawdzam co pięć minut. Gdy wszystko będzie w porządku, dam Ci znać i znów będzie można czytać teksty.
group-sound = ✓ Z grupą <b>{ $title }</b> znów wszystko w porządku. Teksty można tam czytać.

group-by-phone = ☎️ Kontynuuj w prywatnym czacie ze mną. Tam zapiszesz, co powiedziano przez telefon. Nie pisz tego tutaj.
