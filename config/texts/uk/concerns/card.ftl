# Картка звернення в групі працівників, кнопки і що можна прочитати.

card-head = { $sign } <b>{ $reference }</b> · { $subject }
card-about = { $kind ->
    [help] Прохання про допомогу
   *[concern] Звернення
 } · { $neighbourhood } · { card-urgency }
card-urgency = { $urgency ->
    [danger] пряма небезпека
    [urgent] якнайшвидше
    [soon] цього тижня
   *[normal] може зачекати
 }
card-in-danger = пряма небезпека, { $where }
card-danger = 🚨 <b>Автор каже: зараз є пряма небезпека.</b> Автор бачить пораду телефонувати 112. Подивіться негайно.
card-stage-filed = 📥 { $stage }: ще не підтверджено
card-stage-acknowledged = 👀 { $stage }, ще не взято в роботу
card-stage-taken-up = 🤝 { $stage }. Хто: <b>{ $owner }</b>
card-stage-closed = ✅ { $stage }: { $outcome }
card-due-confirm = ⏰ Підтвердити отримання. Термін: { $day }, { $hour }
card-due-take-up = ⏰ Взяти в роботу. Термін: { $day }, { $hour }
card-due-feedback = ⏰ Дати зворотний зв’язок. Термін: { $day }, { $hour }
card-late-confirm = ⚠️ Підтвердження отримання запізнюється. Термін минув: { $day }, { $hour }
card-late-take-up = ⚠️ Це ще не взято в роботу. Термін минув: { $day }, { $hour }
card-late-feedback = ⚠️ Зворотний зв’язок запізнюється. Термін минув: { $day }, { $hour }
card-reporter = 👤 Автор: { $name }
card-reporter-nameless = 👤 Автор: краще без імені
card-reporter-left = 👤 Автор більше не бере участі в мережі
card-unreachable = ⚠️ До автора зараз не доходять повідомлення. Надіслане надійде, щойно це стане можливо.
card-remade = ♻️ Попередню тему цього звернення видалено. Це нова тема. Нічого не втрачено.
card-colleague = хтось із колишніх колег

card-button-read = Читати
card-button-acknowledge = Підтвердити отримання
card-button-take-up = Взяти в роботу
card-button-feedback = Зворотний зв’язок
card-button-note = Нотатка
card-button-close = Закрити

card-reading-soon = 📖 Хвилинку, текст зараз з’явиться.
card-reading-not-shown = Дещо з <b>{ $reference }</b> я зараз тут не показую. Немає певності, що воно зникне вчасно: Telegram цього не дозволяє або мене перезапускають. Трохи згодом знову натисніть <b>Читати</b>.
card-reading-erased = Видалено
card-reading-erased-words = Текст цього повідомлення видалено. Саме повідомлення теж зникне.
card-reading = 📖 <b>{ $reference }</b>{ $parts ->
    [1] {""}
   *[other] , частина { $part } із { $parts }
 }. Зникне через (хвилин): { $minutes }. Хто це відкриває, записано.
card-emptied = 📖 Цей текст прибрано.
card-entry-note = 👥 Нотатка. Від кого: { $name }, { $when }
card-entry-feedback = 📤 Зворотний зв’язок. Від кого: { $name }, { $when }
card-entry-close = ✅ Пояснення до закриття. Від кого: { $name }, { $when }

card-digest = 📚 <b>Нові звернення чекають на місце в цій групі: { $count }.</b> Telegram пропускає лише кілька за хвилину. Термінові йдуть першими.
card-digest-line = { $sign } { $reference } · { card-urgency }
card-digest-more = І ще { $count }.

card-group-lost = Я більше нічого не можу надсилати до групи працівників: мене видалено, або мені не можна там писати. Звернення надійно збережено. Додайте мене знову як адміністратора. Тоді я продовжу.
card-topics-refused = Я більше не маю права створювати теми в групі працівників. Тепер кожне звернення має там власне повідомлення. Хочете знову теми? Дайте мені право <b>керувати темами</b> й надішліть /koppel у групі.
card-topics-off = У групі працівників <b>теми</b> вимкнено. Тепер кожне звернення має там власне повідомлення. Нічого не втрачено. Хочете знову теми? Увімкніть їх у налаштуваннях групи. Я помічу це тієї ж ночі або відразу, якщо ви надішлете там /koppel.
card-topics-back = ✓ У групі працівників знову є теми. Нові звернення знову мають власну тему.
card-group-refuses = ⚠️ Telegram не приймає щось, що я хочу надіслати до групи працівників. Я це зберігаю й пробую далі. Чи можете ви подивитися в групі? Чи я там адміністратор і чи можу писати? Чи закриті якісь теми? Усе гаразд, а це триває? Тоді попросіть людину, яка обслуговує бота, виконати <code>schakel check</code>.

card-stage-withdrawn = ↩️ { $stage }: рішення автора
card-due-reopen = ⏰ Вирішити, чи відкривати знову. Термін: { $day }, { $hour }
card-late-reopen = ⚠️ Рішення про повторне відкриття запізнюється. Термін минув: { $day }, { $hour }
card-late-partner = ⚠️ Запитати, що вийшло: запізно. Термін минув: { $day }, { $hour }
card-button-ask = Поставити запитання
card-button-extend = Продовжити термін
card-button-escalate = Передати координатору
card-button-ask-identity = Запитати ім’я
card-button-pass-on = Передати далі
card-button-ask-back = Запитано, що вийшло
card-button-reopen = Відкрити знову
card-button-leave-closed = Залишити закритим
card-button-postpone-erasure = Зберігати довше
card-button-keep = Усе ж зберегти
card-entry-ask = ❓ Запитання. Від кого: { $name }, { $when }
card-entry-ask-identity = ❓ Запитання, чи можна знати ім’я. Від кого: { $name }, { $when }
card-entry-pass-on = 🤝 Запитання, чи можна це передати. Від кого: { $name }, { $when }
card-entry-ask-back = 📤 Що вийшло з передавання. Від кого: { $name }, { $when }
card-entry-extend = ⏳ Чому продовжено термін. Від кого: { $name }, { $when }
card-entry-escalate = ⬆️ Чому передано координатору. Від кого: { $name }, { $when }
card-entry-leave-closed = ✅ Чому лишається закритим. Від кого: { $name }, { $when }
card-entry-postpone-erasure = 🗄️ Чому зберігається довше. Від кого: { $name }, { $when }
card-entry-keep = 🗄️ Чому все ж зберегти. Від кого: { $name }, { $when }
card-entry-answer = 💬 Відповідь автора, { $when }
card-entry-add = ➕ Доповнення автора, { $when }
card-entry-attached = (Лише фото або голосове повідомлення. Воно під текстом.)
card-entry-correct = ✏️ Виправлення автора, { $when }
card-entry-advise = 💬 Відповідь координатора. Від кого: { $name }, { $when }
card-entry-assign = 🤝 Від координатора при призначенні: { $name }, { $when }
card-entry-remind = 🔔 Від координатора при нагадуванні: { $name }, { $when }
card-entry-grant = ✅ Пояснення координатора: { $name }, { $when }
card-entry-refuse = ✋ Пояснення координатора: { $name }, { $when }

card-extended = ⏳ Термін продовжено { $count ->
    [one] { $count } раз
    [few] { $count } рази
   *[many] { $count } разів
 }
card-question-words = ❓ Запитання автору. Дата: { $since }. Останній день для відповіді: { $until }. До того часу термін не рахується.
card-question-identity = 👤 Запитано, чи можна знати ім’я. Дата: { $since }. Останній день для відповіді: { $until }.
card-question-passing-on = 🤝 Автора запитано, чи можна це передати. Кому: { $partner }. Дата: { $since }. Останній день для відповіді: { $until }. Без згоди нічого не передавайте.
card-passed-on = 🤝 Передано. Кому: { $partner }. Не називайте там автора.{ $runs ->
    [yes] {" "}Запитайте, що з цього вийшло. Термін: { $day }, { $hour }.
   *[no] {""}
 }
card-request-extend = ⏳ Прохання про додатковий час. Дата: { $since }. Вирішує координатор. Термін: { $until }.
card-request-keep = 🗄️ Прохання все ж зберегти. Дата: { $since }. Вирішує координатор.
card-reopen-asked = 🔁 Автор просить відкрити знову. Дата: { $since }
card-added = ➕ Доповнено автором. Востаннє: { $day }
card-erased = 🗑️ Буде видалено: { $day }

card-attached = 📎 Додано: { $counts }
card-attached-voice = 🎙 Голос можна впізнати. Слухайте там, де ніхто не чує.
card-attachment-photo = 📷 { $reference }. Зникне через (хвилин): { $minutes }.
card-attachment-voice = 🎙 { $reference }. Голос можна впізнати. Зникне через (хвилин): { $minutes }.

card-whole-town = увесь муніципалітет

card-call = ☎️ Просить зателефонувати: <b>{ $when }</b>. Номер показує кнопка <b>Читати</b>.{ $tries ->
    [0] {""}
   *[other] {" "}Невдалі спроби: { $tries }.
 }
card-by-phone = ☎️ Почалося з телефонної розмови. Про що йдеться, сказано телефоном.
card-due-call-back = ⏰ Зателефонувати. Термін: { $day }, { $hour }
card-late-call-back = ⚠️ Ще не зателефонували. Термін минув: { $day }, { $hour }
card-button-called = Зателефоновано
card-button-not-reached = Не вдалося
card-button-told-by-phone = Сказано телефоном
card-reporter-outside = ☎️ Сказав телефоном хтось не з мережі
