# Працівник щось готує: запитання, попередній перегляд і рядок, що лишається.

act-words-note = ✍️ <b>{ $name }</b> пише нотатку. Звернення: { $reference }.
act-words-feedback = ✍️ <b>{ $name }</b> пише зворотний зв’язок. Звернення: { $reference }.
act-words-ask = ✍️ <b>{ $name }</b> ставить запитання автору. Звернення: { $reference }. Що ви хочете знати?
act-words-extend = ✍️ <b>{ $name }</b> продовжує термін. Звернення: { $reference }. Чому потрібно більше часу?
act-words-escalate = ✍️ <b>{ $name }</b> передає координатору. Звернення: { $reference }. З чим потрібна допомога?
act-words-ask-identity = ✍️ <b>{ $name }</b> запитує, чи можна вам знати, хто автор. Звернення: { $reference }. Вирішує автор. Навіщо потрібне ім’я?
act-outcome-pass-on = <b>{ $name }</b> хоче передати звернення { $reference }. Кому?
    ❓ Вирішує автор. Без згоди нічого не передавайте.
act-words-pass-on = ✍️ <b>{ $name }</b> хоче передати звернення { $reference }. Кому: { $outcome }. Що ви хочете там розповісти й чому? Не називайте автора.
act-words-ask-back = ✍️ <b>{ $name }</b> знає, що з цього вийшло. Звернення: { $reference }. Що можна знати автору?
act-words-leave-closed = ✍️ <b>{ $name }</b> залишає закритим. Звернення: { $reference }. Чому?
act-words-postpone-erasure = ✍️ <b>{ $name }</b> хоче зберігати довше. Звернення: { $reference }. Чому?
act-words-keep = ✍️ <b>{ $name }</b> хоче все ж зберегти. Звернення: { $reference }. Чому?
act-outcome-close = <b>{ $name }</b> закриває. Звернення: { $reference }. Чим усе закінчилося?
    { $outside ->
        [yes] ☎️ Автор не отримає повідомлення: зателефонуйте самі.
       *[no] 📤 Автор прочитає те, що ви виберете.
    }
act-words-close = <b>{ $name }</b> закриває. Звернення: { $reference }, «{ $outcome }». Чому?

act-readers-reporter = 📤 Це отримає автор звернення. Колеги зможуть це перечитати.
act-readers-outside = ☎️ Автор цього не отримає: зателефонуйте самі. Колеги зможуть це перечитати.
act-readers-colleagues = 👥 Це читають лише колеги, не автор.
act-readers-coordinator = ⬆️ Це отримає координатор, не автор. Колеги зможуть це перечитати.
act-readers-coordinator-first = ⬆️ Спершу це прочитає координатор. Якщо координатор погодиться, прочитає й автор.

act-preview-note = <b>Нотатка, { $reference }.</b> Усе правильно, { $name }?
act-preview-feedback = <b>Зворотний зв’язок, { $reference }.</b> Усе правильно, { $name }?
act-preview-ask = <b>Запитання, { $reference }.</b> Усе правильно, { $name }?
act-preview-extend = <b>Продовжити термін, { $reference }.</b> Усе правильно, { $name }?
act-preview-escalate = <b>Передати координатору: { $reference }.</b> Усе правильно, { $name }?
act-preview-ask-identity = <b>Запитати ім’я, { $reference }.</b> Вирішує автор. Усе правильно, { $name }?
act-preview-pass-on = <b>Передати звернення { $reference }. Кому: { $outcome }.</b> Вирішує автор. Усе правильно, { $name }?
act-preview-ask-back = <b>Запитано, що вийшло, { $reference }.</b> Усе правильно, { $name }?
act-preview-leave-closed = <b>Залишити закритим: { $reference }.</b> Усе правильно, { $name }?
act-preview-postpone-erasure = <b>Зберігати довше: { $reference }.</b> Усе правильно, { $name }?
act-preview-keep = <b>Усе ж зберегти: { $reference }.</b> Усе правильно, { $name }?
act-preview-close = <b>Закрити { $reference }:</b> «{ $outcome }». Усе правильно, { $name }?
act-preview-reopen = 🔁 <b>Відкрити знову: { $reference }?</b> Усе правильно, { $name }? { $outside ->
    [yes] Автор не отримає повідомлення: зателефонуйте самі.
   *[no] Автор отримає повідомлення.
 }

act-follows-ask = ⌛ Останній день для відповіді: { $day }.
act-follows-pass-on = ⌛ Останній день для відповіді: { $day }. Без згоди нічого не передавайте.
act-follows-extend = 📅 Нова дата для зворотного зв’язку: <b>{ $day }</b>.{ $paused ->
    [yes] {" "}Буде пізніше, бо ще є відкрите запитання.
   *[no] {""}
 }
act-follows-request = 📅 Термін уже один раз продовжено. Вирішує координатор. Термін: { $day }.
act-follows-reopen = 📅 Починаються нові терміни. Взяти в роботу: { $take_up }. Зворотний зв’язок: { $feedback }.
act-follows-close = 🗑️ Усе буде видалено. Дата: { $day }.
act-follows-postpone = 🗑️ Тоді все буде видалено. Дата: <b>{ $day }</b>. Відкласти можна один раз.
act-follows-keep = 🗑️ Вирішує координатор. Без рішення все буде видалено. Дата: { $day }.
act-own-language = 🌐 Це готовий текст. Автор читає його своєю мовою. Якщо ви його зміните, він піде точно так, як ви написали.
act-not-shared = Автор також прочитає, що ми можемо розповісти не все і що звернення було недаремним.
act-impossible = ⛔ <b>Це вже неможливо, { $reference }</b>, { $name }. { $why }
act-impossible-words = Ваш текст не надіслано. Тут його ще можна скопіювати.

act-done-note = 👥 Нотатку збережено о { $hour }. Хто пише: { $name }. Звернення: { $reference }. Перечитати: кнопка Читати.
act-done-feedback = 📤 Надіслано автору о { $hour }. Від кого: { $name }. Перечитати: кнопка Читати.
act-done-ask = ❓ Запитання автору поставлено о { $hour }. Від кого: { $name }. Перечитати: кнопка Читати.
act-done-extend = ⏳ Термін продовжено о { $hour }. Хто: { $name }. { $outside ->
    [yes] Автор не отримає повідомлення: зателефонуйте самі.
   *[no] Автор отримає причину.
 }
act-done-extend-asked = ⏳ { $name } просить більше часу, о { $hour }. Вирішує координатор.
act-done-escalate = ⬆️ Передано координатору о { $hour }: { $reference }. Хто: { $name }. Координатор отримає повідомлення.
act-done-ask-identity = 👤 { $name } запитує, чи можна знати ім’я, о { $hour }. Вирішує автор.
act-done-pass-on = 🤝 { $name } запитує о { $hour }, чи можна передати звернення { $reference }. Вирішує автор.
act-done-ask-back = 📤 Автору розповіли, що вийшло зі звернення { $reference }, о { $hour }. Від кого: { $name }. Перечитати: кнопка Читати.
act-done-leave-closed = ✅ { $reference } лишається закритим, о { $hour }. Хто: { $name }. Автор отримає причину.
act-done-postpone-erasure = 🗄️ { $reference } зберігається довше, о { $hour }. Хто: { $name }. { $outside ->
    [yes] Автор не отримає повідомлення: зателефонуйте самі.
   *[no] Автор отримає причину.
 }
act-done-keep = 🗄️ { $name } просить усе ж зберегти, о { $hour }: { $reference }. Вирішує координатор.
act-done-reopen = 🔁 Відкрито знову о { $hour }: { $reference }. Хто: { $name }. { $outside ->
    [yes] Автор не отримає повідомлення: зателефонуйте самі.
   *[no] Автор отримає повідомлення.
 }
act-done-close = ✅ Закрито о { $hour }: { $reference }. Хто: { $name }. { $outside ->
    [yes] Автор не отримає повідомлення: зателефонуйте самі.
   *[no] Автор отримає повідомлення.
 }

act-reply = <a href="tg://user?id={ $account }">{ $name }</a>, напишіть свій текст у відповідь на це повідомлення.
act-placeholder-reporter = Це отримає автор
act-placeholder-colleagues = Лише для колег
act-placeholder-outside = { act-placeholder-colleagues }
act-placeholder-coordinator = Це отримає координатор
act-placeholder-coordinator-first = Спершу це отримає координатор
act-not-yours = Це запитання для когось із колег. Хочете щось написати? Натисніть самі кнопку на картці.
act-text-only = Тут я можу читати лише текст. Відповідайте словами.
act-choose = Виберіть одну з кнопок під моїм запитанням.
act-button-reopen = { card-button-reopen }

act-loose-note = { $name }, { $count ->
    [1] це
   *[other] ці повідомлення ({ $count })
 } — нотатка? Звернення: { $reference }.
act-loose-feedback = { $name }, { $count ->
    [1] це
   *[other] ці повідомлення ({ $count })
 } — зворотний зв’язок автору? Звернення: { $reference }.
act-loose-ask = { $name }, { $count ->
    [1] це
   *[other] ці повідомлення ({ $count })
 } — запитання автору? Звернення: { $reference }.
act-loose-extend = { $name }, { $count ->
    [1] це
   *[other] ці повідомлення ({ $count })
 } — причина продовжити термін? Звернення: { $reference }.
act-loose-escalate = { $name }, { $count ->
    [1] це
   *[other] ці повідомлення ({ $count })
 } — текст для координатора? Звернення: { $reference }.
act-loose-ask-identity = { $name }, { $count ->
    [1] це
   *[other] ці повідомлення ({ $count })
 } — причина запитати ім’я? Звернення: { $reference }.
act-loose-pass-on = { $name }, { $count ->
    [1] це
   *[other] ці повідомлення ({ $count })
 } — текст для передавання? Звернення: { $reference }.
act-loose-ask-back = { $name }, { $count ->
    [1] це
   *[other] ці повідомлення ({ $count })
 } — те, що з цього вийшло? Звернення: { $reference }.
act-loose-leave-closed = { $name }, { $count ->
    [1] це
   *[other] ці повідомлення ({ $count })
 } — причина залишити закритим? Звернення: { $reference }.
act-loose-postpone-erasure = { $name }, { $count ->
    [1] це
   *[other] ці повідомлення ({ $count })
 } — причина зберігати довше? Звернення: { $reference }.
act-loose-keep = { $name }, { $count ->
    [1] це
   *[other] ці повідомлення ({ $count })
 } — причина все ж зберегти? Звернення: { $reference }.
act-loose-close = { $name }, { $count ->
    [1] це
   *[other] ці повідомлення ({ $count })
 } — причина закрити? Звернення: { $reference }.
act-loose-choose = Я ще чекаю на ваш вибір. Виберіть одну з кнопок під моїм запитанням. Це просто обговорення? Тоді нічого робити не треба.
act-anonymous = Я не бачу, хто це пише: повідомлення анонімне або від каналу. Тому я його не приймаю. Напишіть від свого імені.
act-button-loose-yes = Так
act-button-loose-no = Ні, просто обговорення

act-preview-told-by-phone = <b>{ $reference }: ви сказали автору телефоном, що зроблено?</b> Це вважається зворотним зв’язком. Усе правильно, { $name }? { $outside ->
    [yes] Автор не отримає повідомлення.
   *[no] Автор отримає повідомлення.
 }
act-done-told-by-phone = ☎️ Сказано телефоном о { $hour }. Хто: { $name }. { $outside ->
    [yes] Автор не отримає повідомлення.
   *[no] Автор отримає повідомлення.
 }
act-button-told-by-phone = { card-button-told-by-phone }
