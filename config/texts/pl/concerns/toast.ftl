# Co pojawia się na chwilę po naciśnięciu przycisku zgłoszenia.

toast-act-note = Notatka jest zapisana.
toast-act-feedback = Wysłano. Osoba zgłaszająca dostanie Twój tekst.
toast-act-ask = Wysłano. Osoba zgłaszająca dostanie Twoje pytanie.
toast-act-extend = Termin jest przedłużony. { $outside ->
    [yes] Osoba zgłaszająca nie dostanie wiadomości: zadzwoń do niej.
   *[no] Osoba zgłaszająca dostanie Twoje wyjaśnienie.
 }
toast-act-extend-asked = Poproszono. Zdecyduje koordynator.
toast-act-escalate = Przekazano. Koordynator dostanie wiadomość.
toast-act-ask-identity = Zapytano. Decyduje osoba zgłaszająca.
toast-act-pass-on = Zapytano. Decyduje osoba zgłaszająca.
toast-act-ask-back = Wysłano. Osoba zgłaszająca dowie się, co z tego wynikło.
toast-act-leave-closed = Zgłoszenie pozostaje zamknięte. Osoba zgłaszająca dostanie Twoje wyjaśnienie.
toast-act-postpone-erasure = Przechowujemy to dłużej. { $outside ->
    [yes] Osoba zgłaszająca nie dostanie wiadomości: zadzwoń do niej.
   *[no] Osoba zgłaszająca dostanie Twoje wyjaśnienie.
 }
toast-act-keep = Poproszono. Zdecyduje koordynator.
toast-act-reopen = Otwarto ponownie. { $outside ->
    [yes] Osoba zgłaszająca nie dostanie wiadomości: zadzwoń do niej.
   *[no] Osoba zgłaszająca dostanie wiadomość.
 }
toast-act-close = Zamknięto. { $outside ->
    [yes] Osoba zgłaszająca nie dostanie wiadomości: zadzwoń do niej.
   *[no] Osoba zgłaszająca dostanie wiadomość.
 }
toast-act-stopped = Przerwano. Nic nie wysłano.
toast-act-discarded = Usunięto. Nic nie wysłano.

toast-card-acknowledge = Odbiór potwierdzony. { $outside ->
    [yes] Osoba zgłaszająca nie dostanie wiadomości: zadzwoń do niej.
   *[no] Osoba zgłaszająca dostanie wiadomość.
 }
toast-card-take-up = Teraz Ty się tym zajmujesz. { $outside ->
    [yes] Osoba zgłaszająca nie dostanie wiadomości: zadzwoń do niej.
   *[no] Osoba zgłaszająca dostanie wiadomość.
 }
toast-card-read = Tekst zaraz będzie poniżej.
toast-card-read-already = Tekst już tam jest, do godz. { $hour }.
toast-card-write = Spójrz na dół: tam proszę o Twój tekst.
toast-card-confirm = Spójrz na dół: tam pytam, czy to się zgadza.
toast-card-withdrawn = Osoba zgłaszająca to wycofała.
toast-card-choose = Spójrz na dół: tam wybierzesz, jak to się skończyło.
toast-card-partner = Spójrz na dół: tam wybierzesz, komu to przekazać.
toast-card-already-acknowledged = Odbiór jest już potwierdzony. Kto: { $who }.
toast-card-already-taken-up = Tym już ktoś się zajmuje: { $who }.
toast-card-already-closed = To jest już zamknięte. Kto: { $who }.
toast-card-yourself-acknowledged = Odbiór jest już potwierdzony przez Ciebie.
toast-card-yourself-taken-up = Już się tym zajmujesz.
toast-card-yourself-closed = To jest już zamknięte przez Ciebie.

toast-desk-assigned = Teraz zajmuje się tym: { $name }. { $outside ->
    [yes] Urzędnicy dostaną wiadomość, osoba zgłaszająca nie: zadzwoń do niej.
   *[no] Urzędnicy i osoba zgłaszająca dostaną wiadomość.
 }
toast-desk-reminded = Urzędnicy dostaną przypomnienie.
toast-desk-granted = Zgoda. Urzędnicy dostaną wiadomość.
toast-desk-refused = Brak zgody. Urzędnicy dostaną wiadomość.

toast-presence-away = Zapisano: nie ma
toast-presence-back = Zapisano: jest

toast-duty-given = Zmienione. Obie osoby dostaną wiadomość.
toast-duty-offered = Zapytano. Pozostałe osoby z grafiku dostaną wiadomość.
toast-duty-offered-already = To pytanie już zadano.
toast-duty-taken = Zamienione. Oboje dostaniecie wiadomość.
toast-act-told-by-phone = Zapisano. { $outside ->
    [yes] Osoba zgłaszająca nie dostanie wiadomości.
   *[no] Osoba zgłaszająca dostanie wiadomość.
 }
toast-card-called = Zapisano, że był telefon. Osoba zgłaszająca dostanie wiadomość.
toast-card-not-reached = Zapisano. Osoba zgłaszająca przeczyta, że był telefon.
