# Чому щось неможливо. Одне коротке речення, і що можна зробити.

refusal-not-possible = Зараз це неможливо.
refusal-not-allowed = Ця кнопка не для вас.
refusal-stale-button = Ця кнопка зі старого повідомлення. Натискайте кнопки під найновішим повідомленням.
refusal-invite-spent = Це запрошення не діє (або вже не діє). Попросіть у муніципалітету нове.

refusal-not-closed = Це можливо лише тоді, коли звернення закрито.
refusal-needs-words = Напишіть також, чому.
refusal-question-open = Автор звернення ще має відкрите запитання. Дочекайтеся відповіді.
refusal-question-closed = Це запитання вже закрито. Ви ще можете щось доповнити.
refusal-identity-settled = Автор звернення вже дав на це відповідь.
refusal-escalation-answered = На це вже є відповідь.
refusal-nothing-waits = Це вже вирішено.
refusal-request-waits = Спершу має вирішити координатор.
refusal-no-wish-to-reopen = Автор не просив відкрити звернення знову.
refusal-reopen-asked-already = Ви вже про це просили. Працівники це розглядають.
refusal-erasure-postponed-already = Це вже один раз відкладено. Ще раз не можна.
refusal-nobody-chosen = Спершу виберіть, кому ви це передаєте.
refusal-own-concern = Ніхто не працює над власним зверненням. Виберіть когось іншого.
refusal-named-already = Ваше ім’я вже вказано.
refusal-nameless-already = Вашого імені там уже немає.
refusal-name-asked = Працівники саме запитують, чи можна їм знати ваше ім’я. Спершу дайте відповідь на це.
refusal-help-has-a-name = Біля прохання про допомогу завжди стоїть ваше ім’я. Але ви можете відкликати прохання.
refusal-call-has-a-name = Біля прохання зателефонувати завжди стоїть ваше ім’я. Але ви можете його відкликати.
