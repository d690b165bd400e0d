# Pisanie wiadomości lub odpowiadanie na nią: pytania.

form-announcement-title = Wyślij wiadomość
form-announcement-reach-hint = Tego, co teraz do nikogo by nie dotarło, tu nie ma.
form-announcement-reach-name = Dla kogo
form-announcement-places-name = Okolice
form-announcement-people-name = Osoby
form-announcement-words-nl = Co chcesz powiedzieć?
form-announcement-words-nl-hint = Pisz po niderlandzku. Krótko, najważniejsze na początku.
form-announcement-words-nl-name = Tekst
form-announcement-words-en = Chcesz wysłać to też po angielsku?
form-announcement-words-en-hint = Kto ma wybrany angielski, przeczyta ten tekst. Jeśli to pominiesz, wszyscy dostaną tekst niderlandzki.
form-announcement-words-en-name = Tekst po angielsku
form-announcement-words-other = Chcesz wysłać to też w innym języku ({ $tongue })? Jeśli to pominiesz, kto ma wybrany ten język, dostanie tekst niderlandzki.
form-announcement-words-other-name = Tekst: { $tongue }
form-announcement-file = Czy dołączyć pdf?
form-announcement-file-hint = Pdf pojawi się pod wiadomością.
form-announcement-file-name = Pdf
form-announcement-when = Kiedy wysłać wiadomość?
form-announcement-when-name = Kiedy
form-announcement-when-now = Teraz
form-announcement-when-later = Później
form-announcement-at = W którym momencie?
form-announcement-at-hint = W nocy nic nie wysyłam. Wtedy czeka do godz. { $morning }.
form-announcement-at-name = Moment

form-reply-title = Odpisz
form-reply-words = Co chcesz powiedzieć?
form-reply-words-hint = Twoja odpowiedź pójdzie do koordynatora, z Twoim imieniem.
form-reply-words-name = Twoja odpowiedź
form-answer-title = Odpowiedz
form-answer-words = Co chcesz odpowiedzieć?
form-answer-words-hint = Twoja odpowiedź pójdzie tylko do osoby, która to pisze, z Twoim imieniem.
form-answer-words-name = Twoja odpowiedź
