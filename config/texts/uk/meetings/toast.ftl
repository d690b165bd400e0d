# Що ненадовго з’являється біля зустрічі.

toast-calling-nudged = { $count ->
    [one] Нагадування отримає { $count } людина.
    [few] Нагадування отримають { $count } людини.
   *[many] Нагадування отримають { $count } людей.
 }

toast-meeting-yes = Чудово, що ви прийдете!
toast-meeting-waiting = Усі місця зайняті. Тепер ви у списку очікування.
toast-meeting-maybe = Можливо, ви прийдете. Дайте ще знати.
toast-meeting-no = Шкода! Ви не прийдете.
toast-meeting-name-show = Інші бачитимуть ваше ім’я, якщо всі, хто прийде, згодні.
toast-meeting-name-hide = Ваше ім’я більше не показується.
