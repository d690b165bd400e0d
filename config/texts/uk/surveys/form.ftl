# Запитати щось у мережі: запитання.

form-survey-title = Без вашого імені

form-asking-title = Запитання мережі
form-asking-about-name = Назва
form-asking-text-name = Пояснення
form-asking-how = Як ви поясните план?
form-asking-how-name = Пояснення
form-asking-how-words = У повідомленні
form-asking-how-file = За допомогою pdf
form-asking-paper = Надішліть план.
form-asking-paper-name = Pdf
form-asking-set = Які запитання ви ставите?
form-asking-set-hint = Три готові запитання: який настрій у вашому районі, що ви чуєте і чи потрібна вам допомога. З ними опитування швидко готове.
form-asking-set-name = Запитання
form-asking-set-ready = Три готові
form-asking-set-own = Власні запитання
form-asking-q1-name = Запитання 1
form-asking-q1-words-name = Слова 1
form-asking-q1-options-name = Відповіді до 1
form-asking-q2-name = Запитання 2
form-asking-q2-words-name = Слова 2
form-asking-q2-options-name = Відповіді до 2
form-asking-q3-name = Запитання 3
form-asking-q3-words-name = Слова 3
form-asking-q3-options-name = Відповіді до 3
form-asking-reach-name = Для кого
form-asking-places-name = Райони
form-asking-people-name = Люди
form-asking-share = Чи можна учасникам теж бачити числа?
form-asking-share-hint = Що люди пишуть самі, бачать лише працівники й координатор.
form-asking-share-name = Показувати
form-asking-share-yes = Так
form-asking-share-no = Ні
form-asking-days = Як довго люди можуть відповідати?
form-asking-days-hint = Потім опитування саме закриється, і будуть результати. Закрити можна й раніше.
form-asking-days-name = Як довго
