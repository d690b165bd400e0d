# Dlaczego czegoś nie da się teraz zrobić ze zgłoszeniem.

refusal-words-too-long = Twój tekst jest za długi. Najwięcej znaków w jednej wiadomości: { $max }. Za dużo: { $over }.

refusal-no-feedback-yet = Nie można jeszcze zamknąć. Osoba zgłaszająca nie ma od nas żadnej wiadomości. Najpierw wybierz Napisz odpowiedź.
refusal-not-yet-acknowledged = Tego jeszcze nie można. Najpierw potwierdź odbiór.
refusal-text-waits = Czeka jeszcze Twój tekst. Najpierw go wyślij albo usuń.
refusal-unknown-outcome = Tego wyniku już nie ma. Wybierz inny.
refusal-needs-reason = Powiedz osobie zgłaszającej też, dlaczego.

refusal-erased = To zgłoszenie usunięto. Nic z niego nie zostało.

refusal-desk-moved-on = W międzyczasie coś się zmieniło. Zobacz, jak jest teraz, i wybierz ponownie.
refusal-official-gone = Ta osoba z urzędu nie bierze już udziału. Wybierz kogoś innego.

refusal-announced-already = To już ogłoszono.

refusal-stand-in-gone = Ta osoba nie może Cię teraz zastąpić. Wybierz kogoś innego.
refusal-not-an-official = Ta osoba nie jest już w tej sieci jako urzędnik.
refusal-reading-removal = Tego teraz nie da się zrobić. Nie udało mi się jeszcze usunąć stąd wcześniejszego tekstu. Spróbuj ponownie za kilka minut.
refusal-reading-stopping = Tego teraz nie da się zrobić. Bot jest właśnie zatrzymywany i nie usunie wtedy tekstu. Za kilka minut znów naciśnij Czytaj.

refusal-no-duty = Ta gmina nie ma grafiku dyżurów.
refusal-duty-week-gone = Tego tygodnia nie można już wybrać. Wyślij /dienst, żeby zobaczyć grafik.
refusal-duty-not-yours = Ten tydzień nie jest (już) twój.
refusal-duty-nobody-else = W grafiku nie ma teraz nikogo innego do zamiany.
refusal-duty-taken = Tego tygodnia już się nie zamienia: ktoś był szybszy albo prośba wygasła.
refusal-no-call-waits = Nikt tu już nie czeka na telefon. Ktoś inny był pierwszy albo osoba zgłaszająca już tego nie chce.
refusal-not-phoned = Z nikim tu nie rozmawiano przez telefon. Wybierz Napisz odpowiedź.
refusal-tried-just-now = To już przed chwilą zapisano: brak kontaktu. Spróbuj za jakiś czas.
refusal-nobody-to-write-to = To powiedział ktoś spoza sieci: nie ma do kogo napisać. Zadzwoń, a potem naciśnij Powiedziano przez telefon.
