# Co ktoś wpisuje tam, gdzie są przyciski: krótkie słowa, które znaczą to samo co przycisk, oddzielone
# przecinkiem, i co bot mówi, gdy nie zna przycisku. Wielkość liter i znaki przestankowe nie grają roli.

typed-yes = tak, t, pewnie, jasne, oczywiście, tak poproszę, zgoda, zgadza się, dobrze, w porządku, przyjdę, będę, ok, okej, yes, 👍
typed-no = nie, n, nie dziękuję, raczej nie, nie trzeba, nie przyjdę, nie mogę, nie będzie mnie, 👎
typed-back = wróć, wstecz, cofnij, powrót
typed-stop = przerwij, stop, koniec, anuluj, rezygnuję, chcę przerwać
typed-done = gotowe, to wszystko, skończone, done
typed-skip = pomiń, pomijam, dalej bez tego
typed-send = wyślij, wysyłam, wysłać, prześlij, wyślij to
typed-adjust = zmień, popraw, edytuj, chcę zmienić
typed-discard = usuń, wyrzuć, skasuj
typed-keep = zachowaj, zapisz, zostaw
typed-go-on = dalej, kontynuuj, idź dalej, kontynuuję
typed-please = proszę, poproszę, dziękuję, dzięki, chyba, myślę
# Jak zaczynają się słowa, które wskazują na niebezpieczeństwo: wtedy najpierw 112, nawet jeśli tak zaczyna się przycisk.
typed-danger = 112, pożar, ogień, pali się, nóż, noż, broń, pistolet, strzel, strzał, dźgn, bójka, bije, ranny, ranna, ranni, krew, nie żyje, bomba, niebezpiecz, groź, groż, atak, zabi, morderstwo, policj, karetk, pomocy, ratunku

typed-unclear = 🤔 Czy chodzi o: <b>{ $which }</b>? Wpisz to w całości albo wybierz przycisk.
typed-meant = 🤔 Chodzi o: <b>{ $which }</b>? Wpisz „tak” albo wybierz przycisk.
typed-not-enough = ☝️ Do tego samo „tak” nie wystarczy: <b>{ $which }</b>. Wpisz to w całości albo wybierz przycisk.
typed-unknown = 🤔 Nie wiem, o który przycisk chodzi. Tego, co teraz wpisano, nie przechowuję. Wybierz przycisk albo wpisz to, co na nim jest.
typed-choose = ⬆ Wybierz przycisk albo wpisz w całości to, co na nim jest.
typed-kept = ✓ To jest dopisane do Twojej opowieści. Nic jeszcze nie wysłano. Teraz wybierz przycisk albo wpisz to, co na nim jest.
typed-pressed = ✓ Wybrano: <b>{ $label }</b>. Zobacz wiadomość, której dotyczy Twoja odpowiedź.
typed-chosen = ✓ Wybrano: <b>{ $label }</b>. Zobacz wiadomość powyżej.
typed-in-vain = ✏️ Zmieniono wcześniejszą wiadomość. To już się nie liczy: to, co wysłano lub wyrzucono, zostaje takie, jakie było. Chcesz coś powiedzieć albo dodać? Napisz to tutaj jeszcze raz.
typed-edit-gone = Nie mogę zachować tego, co jest teraz w tej wiadomości: tylko słowa, zdjęcia i wiadomości głosowe. To, co było w niej wcześniej, usunięto.
