# Що ненадовго з’являється біля Моїх звернень.

toast-mine-stands = Це вже неможливо. { $reference } — { $stage ->
    [filed] надіслано, але ще не підтверджено
    [acknowledged] отримано, триває
    [taken-up] взято в роботу, триває
    [closed] закрито
   *[withdrawn] відкликано
 }.
toast-mine-words-there = Ваші слова вже є. До котрої: { $hour }.
