# Написати повідомлення або відповісти на нього: запитання.

form-announcement-title = Надіслати повідомлення
form-announcement-reach-hint = Те, що зараз нікого не охопить, тут не показано.
form-announcement-reach-name = Для кого
form-announcement-places-name = Райони
form-announcement-people-name = Люди
form-announcement-words-nl = Що ви хочете сказати?
form-announcement-words-nl-hint = Пишіть нідерландською. Пишіть коротко й починайте з найважливішого.
form-announcement-words-nl-name = Текст
form-announcement-words-en = Хочете надіслати це й англійською?
form-announcement-words-en-hint = Хто вибрав англійську, читає цей текст. Пропустите? Тоді всі отримають нідерландський.
form-announcement-words-en-name = Текст англійською
form-announcement-words-other = Хочете надіслати це й цією мовою: { $tongue }? Пропустите? Тоді хто вибрав цю мову, отримає нідерландський текст.
form-announcement-words-other-name = Текст, мова: { $tongue }
form-announcement-file = Чи є до цього pdf?
form-announcement-file-hint = Pdf буде під повідомленням.
form-announcement-file-name = Pdf
form-announcement-when = Коли надіслати повідомлення?
form-announcement-when-name = Коли
form-announcement-when-now = Зараз
form-announcement-when-later = Пізніше
form-announcement-at = О котрій і якого дня?
form-announcement-at-hint = Уночі я нічого не надсилаю. Тоді це чекатиме. До котрої години: { $morning }.
form-announcement-at-name = Час

form-reply-title = Відгукнутися
form-reply-words = Що ви хочете сказати?
form-reply-words-hint = Ваш відгук отримає координатор, разом із вашим іменем.
form-reply-words-name = Ваш відгук
form-answer-title = Відповісти
form-answer-words = Що ви хочете відповісти?
form-answer-words-hint = Вашу відповідь отримає лише той, хто це написав, разом із вашим іменем.
form-answer-words-name = Ваша відповідь
