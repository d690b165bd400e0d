# Dlaczego nie można wysłać wiadomości albo na nią odpowiedzieć.

refusal-announcement-to-nobody = Ta wiadomość do nikogo by nie dotarła. Najpierw wybierz, dla kogo jest.
refusal-announcement-nobody-there = Nie ma teraz nikogo, kto dostałby wiadomość. Najpierw zaproś ludzi do sieci.
refusal-announcement-gone = Tej wiadomości już nie ma, więc nie możesz tu na nią odpisać. Powiedz to koordynatorowi, gdy będziecie rozmawiać.
refusal-announcement-stopped-already = Ta wiadomość jest już zatrzymana.
refusal-letter-gone = Tej odpowiedzi już nie ma. Usunięto ją, bo minął czas.
refusal-letter-writer-left = Osoba, która to pisała, nie bierze już udziału. Nie można już odpowiedzieć.
refusal-letter-to-nobody = Nie ma teraz innego koordynatora, który może przeczytać Twoją odpowiedź.
