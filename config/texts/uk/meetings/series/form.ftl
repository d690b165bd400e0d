# Створити серію: запитання.

form-series-title = Серія зустрічей
form-series-first = Коли перший раз?
form-series-first-name = Перший раз
form-series-rhythm = Як часто вона повторюється?
form-series-rhythm-name = Як часто
form-series-rhythm-weeks-other = Інакше
form-series-weeks = Раз на скільки тижнів?
form-series-weeks-name = Раз на скільки тижнів
form-series-until = До якого часу триває серія?
form-series-until-hint = Серія триває щонайбільше рік. Потім її можна продовжити.
form-series-until-name = До якого часу
form-series-until-weeks-13 = Квартал
form-series-until-weeks-26 = Пів року
form-series-until-weeks-52 = Рік
form-series-until-day = До дня, який я виберу
form-series-last = До якого дня включно?
form-series-last-name = Останній день
form-series-closing = Що робити зі святом або неробочим днем?
form-series-closing-hint = Один раз припадає на такий день. Наприкінці побачите, який.
form-series-closing-name = Свята
form-series-closing-skip = Пропустити цей раз
form-series-closing-move = На перший робочий день потім
form-series-send = Створити серію
