# Spotkanie w kalendarzu tych, którzy przyjdą.

calendar-cancelled = Odwołane: { $title }
calendar-agenda = Program:
calendar-name = Spotkania: { $network }

calendar-address-off =
    📆 <b>Twoje spotkania w Twoim kalendarzu</b>

    Mogę dać Ci jeden tajny adres. Dodaj go do kalendarza w telefonie lub komputerze. Twoje spotkania pojawią się tam same, także gdy coś się zmieni.

    Teraz to jest wyłączone i może tak zostać. To trzeba wiedzieć:
    • Kto ma ten adres, może przeczytać, gdzie i kiedy spotyka się { $network }. Nikomu go więc nie dawaj.
    • Twórca kalendarza też to czyta: pobiera to za każdym razem.
    • Nie ma tam imion. Twojego też nie.
    • Zawsze możesz to wyłączyć. Adres od razu przestaje działać.
calendar-address-on =
    📆 <b>Twój adres kalendarza jest włączony</b>. Od: { $day }.

    Nie mogę pokazać go jeszcze raz: przechowuję tylko jego nieczytelny znak. Nie masz go już albo zna go ktoś inny? Weź nowy adres. Stary od razu przestaje działać.
calendar-address-drawn =
    📆 <b>To jest Twój adres kalendarza.</b> Pokazuję go tylko teraz:

    <code>{ $address }</code>

    Dotknij go, żeby skopiować. W kalendarzu wybierz: dodaj kalendarz z adresu (albo: subskrybuj, przez URL). Wklej go tam.

    Wybierz Gotowe, gdy się uda. Wtedy adresu nie będzie już w tym czacie. Jak często kalendarz sprawdza zmiany, zależy od niego: czasem dopiero po dniu.
calendar-button-on = Włącz
calendar-button-new = Nowy adres
calendar-button-off = Wyłącz
