# Що ненадовго з’являється після натискання кнопки звернення.

toast-act-note = Нотатку збережено.
toast-act-feedback = Надіслано. Автор отримає ваш текст.
toast-act-ask = Надіслано. Автор отримає ваше запитання.
toast-act-extend = Термін продовжено. Автор отримає ваше пояснення.
toast-act-extend-asked = Запит надіслано. Вирішує координатор.
toast-act-escalate = Передано. Координатор отримає повідомлення.
toast-act-ask-identity = Запит надіслано. Вирішує автор.
toast-act-pass-on = Запит надіслано. Вирішує автор.
toast-act-ask-back = Надіслано. Автор дізнається, що з цього вийшло.
toast-act-leave-closed = Звернення лишається закритим. Автор отримає ваше пояснення.
toast-act-postpone-erasure = Ми зберігаємо це довше. Автор отримає ваше пояснення.
toast-act-keep = Запит надіслано. Вирішує координатор.
toast-act-reopen = Відкрито знову. Автор отримає повідомлення.
toast-act-close = Закрито. Автор отримає повідомлення.
toast-act-stopped = Зупинено. Нічого не надіслано.
toast-act-discarded = Видалено. Нічого не надіслано.

toast-card-acknowledge = Отримання підтверджено. Автор отримає повідомлення.
toast-card-take-up = Ви взяли це в роботу. Автор отримає повідомлення.
toast-card-read = Текст зараз з’явиться нижче.
toast-card-read-already = Текст уже є. До котрої: { $hour }.
toast-card-write = Дивіться внизу: там я прошу ваш текст.
toast-card-confirm = Дивіться внизу: там я запитую, чи все правильно.
toast-card-withdrawn = Автор це відкликав.
toast-card-choose = Дивіться внизу: там ви вибираєте, чим усе закінчилося.
toast-card-partner = Дивіться внизу: там ви вибираєте, кому це передати.
toast-card-already-acknowledged = Отримання вже підтверджено. Хто: { $who }.
toast-card-already-taken-up = Це вже взято в роботу. Хто: { $who }.
toast-card-already-closed = Це вже закрито. Хто: { $who }.
toast-card-yourself-acknowledged = Ви вже підтвердили отримання.
toast-card-yourself-taken-up = Ви вже взяли це в роботу.
toast-card-yourself-closed = Ви вже це закрили.

toast-desk-assigned = Тепер відповідає { $name }. Працівники й автор про це дізнаються.
toast-desk-reminded = Працівники отримають нагадування в темі.
toast-desk-granted = Дозволено. Працівники про це дізнаються.
toast-desk-refused = Не дозволено. Працівники про це дізнаються.

toast-presence-away = Позначено: немає на місці
toast-presence-back = Позначено: знову на місці

toast-duty-given = Змінено. Обоє отримають повідомлення.
toast-duty-offered = Запитано. Інші з графіка отримають повідомлення.
toast-duty-taken = Обміняно. Ви обоє отримаєте повідомлення.
toast-act-told-by-phone = Занотовано. Автор отримає повідомлення.
toast-card-called = Занотовано, що ви зателефонували. Автор отримає повідомлення.
toast-card-not-reached = Занотовано. Автор прочитає, що ви телефонували і що ми спробуємо ще раз.
