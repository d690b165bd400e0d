# Kto jest w grupie urzędników, a kogo nie ma na liście.

guest-seen =
    ⚠️ W grupie urzędników jest <b>{ $name }</b>. Tej osoby nie ma na liście urzędników i koordynatorów.

    Dopóki to nie jest załatwione, nie pokazuję w grupie żadnych tekstów. Zgłoszenia przychodzą jak zwykle. Czy { $name } może to czytać?
guest-how =
    <b>{ $name }</b>: ta osoba nie powinna być w grupie urzędników.

    Usuń ją z grupy. Otwórz grupę w Telegramie, dotknij nazwy grupy, przytrzymaj { $name } i wybierz <b>Usuń z grupy</b>. Sam to zauważę. Do tego czasu nie pokazuję w grupie żadnych tekstów.
guest-stays = ✓ <b>{ $name }</b> może zostać w grupie urzędników i czytać.
guest-asked-official = Kto nie jest na liście, może czytać dopiero, gdy zgodzi się także urzędnik. Urzędnicy dostali pytanie. Tutaj dowiesz się, co z tego wyszło. Do tego czasu nie pokazuję w grupie tekstów.
guest-asked-operator = Kto nie jest na liście, może czytać dopiero, gdy zgodzi się także urzędnik, a żadnego już nie ma. Może to zrobić administrator serwera, poleceniem <code>schakel agree</code>. Do tego czasu nie pokazuję w grupie tekstów.
guest-seen-nameless =
    ⚠️ W grupie urzędników jest <b>ktoś bez widocznej nazwy</b>. Dotknij tutaj, żeby sprawdzić, kto to jest: <a href="tg://user?id={ $account }">ta osoba</a> (numer Telegrama { $account }). Tej osoby nie ma na liście urzędników i koordynatorów.

    Dopóki to nie jest załatwione, nie pokazuję w grupie żadnych tekstów. Zgłoszenia przychodzą jak zwykle. Czy ta osoba może to czytać?
guest-how-nameless =
    <b>Ktoś bez widocznej nazwy</b> nie powinien być w grupie urzędników: <a href="tg://user?id={ $account }">ta osoba</a> (numer Telegrama { $account }).

    Usuń tę osobę z grupy. Otwórz grupę w Telegramie i dotknij nazwy grupy. Na liście jest ktoś, przy kim nie widać nazwy. Przytrzymaj tę pozycję i wybierz <b>Usuń z grupy</b>. Sam to zauważę. Do tego czasu nie pokazuję w grupie żadnych tekstów.
guest-stays-nameless = ✓ <b>Ktoś bez widocznej nazwy</b> może zostać w grupie urzędników i czytać (numer Telegrama { $account }).
guest-gone = ✓ Tej osoby nie ma już w grupie urzędników.
guest-all-clear = ✓ W grupie urzędników nie ma już nikogo, kto nie powinien tam być. Teksty znów można tam czytać.
guest-button-stays = Zgadza się, może zostać
guest-button-goes = Nie powinna tu być
guest-button-look = { button-again }
