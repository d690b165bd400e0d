### Not yet read by a native speaker.
### People are addressed with "ви" in lower case, in short sentences, without blame, and never in a form
### that says whether they are a woman or a man. A name, a place or a date stands as it is: it may be any
### word, so no case fits. Say "Хто: { $name }", "Термін: { $day }". Another case of `progress-kind` or
### `erasing-kind` is an attribute: `progress-kind.accusative`.
### A key figure is a "людина довіри", an official a "працівник", a chair a "голова зустрічі", a buddy is
### who "супроводжує"; a concern is a "звернення", a message a "повідомлення".

# Кнопки, які всюди називаються однаково. Якщо тема має власний текст, він головніший.

button-back = Назад
button-stop = Зупинитися
button-stop-no = Ні, назад
button-done = Готово
button-send = Надіслати
button-edit = Змінити
button-discard = Видалити
button-answer = Відповісти
button-refresh = Оновити
button-again = Перевірити ще раз
