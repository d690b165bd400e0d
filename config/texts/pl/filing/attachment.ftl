# Zdjęcia i wiadomości głosowe przy zgłoszeniu.

attachment-invited = 📎 Wolisz mówić? Wyślij wiadomość głosową. Możesz też dodać zdjęcie.
attachment-count-photo = { $count ->
    [one] 1 zdjęcie
    [few] { $count } zdjęcia
   *[many] { $count } zdjęć
 }
attachment-count-voice = { $count ->
    [one] 1 wiadomość głosowa
    [few] { $count } wiadomości głosowe
   *[many] { $count } wiadomości głosowych
 }
attachment-listed = 📎 { $counts }
attachment-coming = { $count ->
    [one] ⏳ Jedna wiadomość jeszcze idzie. Zwykle trwa to tylko chwilę.
    [few] ⏳ { $count } wiadomości jeszcze idą. Zwykle trwa to tylko chwilę.
   *[many] ⏳ { $count } wiadomości jeszcze idzie. Zwykle trwa to tylko chwilę.
 }
attachment-voice = 🎙 Kto słucha, może rozpoznać Twój głos.
attachment-voice-nameless = 🎙 <b>Kto słucha, może rozpoznać Twój głos</b>, także bez imienia. Nie chcesz tego? Wybierz <b>Zmień</b>, usuń wiadomość głosową i napisz to zamiast tego.
attachment-go-on = Chcesz coś dodać? Wyślij kolejną wiadomość. To już wszystko? Wybierz <b>Gotowe</b>.
