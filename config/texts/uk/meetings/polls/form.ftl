# Створити вибір дати: запитання.

form-poll-title = Вибір дати
form-poll-moment-1 = Яка перша дата?
form-poll-moment-1-name = Дата 1
form-poll-moment-2 = Яка друга дата?
form-poll-moment-2-name = Дата 2
form-poll-moment-3 = Ще третя дата?
form-poll-moment-3-name = Дата 3
form-poll-moment-4 = Ще четверта дата?
form-poll-moment-4-name = Дата 4
form-poll-moment-5 = Ще п’ята дата?
form-poll-moment-5-name = Дата 5
form-poll-until = До якого часу люди можуть вибирати?
form-poll-until-hint = Хто за день до цього ще не вибрав, отримає нагадування.
form-poll-until-name = Закривається
form-poll-until-other = Інший час
form-poll-reply-by = Коли закривається вибір дати?
form-poll-reply-by-hint = Це має бути до першої дати.
form-poll-reply-by-name = Інший час

form-date-title = Зустріч у цей день
