# Co Telegram pokazuje przy każdym poleceniu.

command-start = Zacznij
command-melden = Zgłoś sprawę
command-hulp = Poproś o pomoc dla siebie
command-mijnmeldingen = Zobacz, co dzieje się z Twoimi zgłoszeniami
command-bijeenkomsten = Zobacz, jakie spotkania przed nami
command-bijeenkomst = Zwołaj spotkanie i zobacz, kto przyjdzie
command-uitleg = Przeczytaj, jak to działa
command-privacy = Przeczytaj, co o Tobie przechowujemy
command-taal = Wybierz inny język
command-stop = Przerwij to, co robisz
command-netwerk = Zobacz, kto bierze udział
command-uitnodigen = Zaproś kogoś
command-afwezig = Powiedz, że Cię nie będzie
command-koppel = Połącz tę grupę
command-overzicht = Zobacz otwarte sprawy

command-pauze = Zrób przerwę albo odejdź z sieci

command-telefoonkwijt = Powiedzieć, że telefon zginął
command-pincode = Twój PIN albo usunięcie PIN-u kogoś z zespołu
command-dienst = Zobaczyć, kto ma dyżur
command-werkplek = Twoje stanowisko w internecie albo zamknięcie cudzego

command-about =
    To jest bot sieci { $network }. Osoby zaufania zgłaszają tu, co dzieje się w ich okolicy. Stały zespół urzędników to czyta i mówi, co zrobiono.

    Udział tylko z zaproszeniem. Chcesz coś powiedzieć gminie? Zadzwoń: { $phone }.

    Ktoś jest teraz w niebezpieczeństwie? Dzwoń pod 112.
command-about-short = Bot sieci { $network }. Tylko z zaproszeniem. Nagłe niebezpieczeństwo? Dzwoń pod 112.
command-telefoon = Zapisać, co ktoś mówi przez telefon
