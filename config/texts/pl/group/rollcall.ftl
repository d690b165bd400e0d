# Nocne liczenie: kto jest w grupie, a kto na liście.

rollcall-found = Co noc sprawdzam, czy w grupie <b>{ $title }</b> wszystko się zgadza. To się nie zgadza:
rollcall-surplus = { $count ->
    [one] W grupie jest <b>1 osoba lub bot</b>, kogo nie znam. Dopóki to nie jest załatwione, nie pokazuję tam żadnych tekstów.
    [few] W grupie są <b>{ $count } osoby lub boty</b>, których nie znam. Dopóki to nie jest załatwione, nie pokazuję tam żadnych tekstów.
   *[many] W grupie jest <b>{ $count } osób lub botów</b>, których nie znam. Dopóki to nie jest załatwione, nie pokazuję tam żadnych tekstów.
 } Sprawdź w Telegramie, kto jest w grupie. Inny bot też może czytać.
rollcall-button-yes = { $count ->
    [1] Zgadza się, może czytać
   *[other] Zgadza się, może czytać: { $count }
 }
rollcall-accepted = ✓ Dobrze. Jeśli pojawi się jeszcze ktoś, kogo nie znam, dam Ci znać.
