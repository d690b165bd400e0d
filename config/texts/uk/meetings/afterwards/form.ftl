# Присутність, пункт порядку денного, домовленість, звіт: запитання.

form-present-title = Я тут
form-present-code = Який код ви бачите в залі?
form-present-code-hint = Це 4 цифри. Їх показує голова зустрічі.
form-present-code-name = Код

form-agreement-title = Домовленість
form-agreement-what = Про що домовилися?
form-agreement-what-hint = По одній домовленості, щонайбільше 200 знаків. Не називайте тих, кого не було.
form-agreement-what-name = Домовленість
form-agreement-who = Хто це зробить?
form-agreement-who-name = Хто
form-agreement-who-everybody = Усі
form-agreement-by = Коли це має бути готово?
form-agreement-by-hint = Того дня о десятій ми запитаємо, чи все зроблено.
form-agreement-by-name = Термін
form-agreement-send = Записати

form-minutes-title = Звіт
form-minutes-how = Як ви надсилаєте звіт?
form-minutes-how-hint = Його отримають усі, кого було запрошено.
form-minutes-how-name = Звіт
form-minutes-how-words = У повідомленні
form-minutes-how-paper = Як pdf
form-minutes-words = Напишіть звіт.
form-minutes-words-hint = Щонайбільше 3.500 знаків. Краще не називайте імен.
form-minutes-words-name = Текст
form-minutes-paper = Надішліть звіт.
form-minutes-paper-name = Pdf

form-point-title = Пункт порядку денного
form-point-point = Про що ви хочете поговорити?
form-point-point-hint = Щонайбільше 150 знаків. Хто веде зустріч, бачить ваше ім’я. Краще не називайте інших імен.
form-point-point-name = Пункт
