# Krótka przerwa i odejście z sieci: pytania.

form-pause-title = Przerwa
form-pause-until = Którego dnia chcesz wrócić?
form-pause-until-hint = Do tego dnia sieć daje Ci spokój. Potem dostaniesz ode mnie wiadomość.
form-pause-until-name = Powrót
form-pause-send = Zrób przerwę
form-pause-preview = Robisz przerwę. Dzień powrotu: <b>{ $day }</b>. Wrócić wcześniej możesz zawsze, przez /pauze.

form-leaving-title = Odejście z sieci
form-leaving-why = Szkoda, że chcesz odejść. Jaki jest najważniejszy powód?
form-leaving-why-hint = Koordynator to przeczyta, żeby się z tego uczyć.
form-leaving-why-name = Powód
form-leaving-why-time = Nie mam już czasu lub siły
form-leaving-why-moved = Przeprowadzka lub inne plany
form-leaving-why-expected = Miało być inaczej
form-leaving-why-heard = Nikt mnie nie słuchał
form-leaving-why-unsafe = Źle się tu czuję
form-leaving-why-other = Coś innego albo wolę nie mówić
form-leaving-words = Chcesz coś o tym powiedzieć?
form-leaving-words-hint = Co było dobre, a co może być lepsze? Możesz to pominąć.
form-leaving-words-name = Twoje słowa
form-leaving-successor = Kto może przyjść na Twoje miejsce?
form-leaving-successor-hint = Podaj imię tylko wtedy, gdy ta osoba się zgadza. Może to być też organizacja lub miejsce. Możesz to pominąć.
form-leaving-successor-name = Kto na Twoje miejsce
form-leaving-send = Tak, odchodzę
form-leaving-preview =
    <b>Odchodzisz z sieci.</b>
    • Twoje imię, okolica, wybory i to, co wypełniasz, zostaną od razu usunięte.
    • Twoje zgłoszenia idą dalej bez Twojego imienia. Nie dostaniesz już o nich wiadomości.
    • Potem nie możesz tu już nic czytać ani robić.

    To przeczyta koordynator, z Twoim imieniem. Gdy koordynator to dostanie, usunę to tutaj:
form-leaving-after = Potem wybierz, co chcesz. Zmieniasz zdanie? Wybierz Usuń, wtedy po prostu zostajesz.

form-admit-title = Wpuszczanie
form-admit-code = Jaki kod podaje { $name }?
form-admit-code-hint = To 4 cyfry. Nie znasz jeszcze kodu? Zatrzymaj to i poczekaj na rozmowę albo spotkanie.
form-admit-code-name = Kod
