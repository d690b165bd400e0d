# Що ненадовго з’являється на екрані: участь, мережа, допуск.

toast-introduction-discarded = Видалено. Координатор вибере когось іншого.

toast-membership-paused = У вас перерва. Гарного відпочинку!
toast-membership-back = З поверненням!
toast-membership-buddy-on = Чудово! Коли з’явиться хтось новий, я можу вас попросити.
toast-membership-buddy-off = Добре. Більше не проситиму вас супроводжувати.
toast-membership-named-on = Ваше ім’я можна показувати.
toast-membership-named-off = Інші учасники не бачать вашого імені.
toast-membership-role-on = Збережено
toast-membership-role-off = Прибрано
toast-membership-alone = Добре! Людина, яка вас супроводжувала, дізнається, що все вдалося.
toast-membership-stepped-back = Добре. Координатор шукає когось іншого. Дякую!
toast-core-on = Тепер в основній групі
toast-core-off = Більше не в основній групі
toast-buddy-asked = Запитую. Кого: { $name }.

toast-person-removed = Виведено з мережі: { $name }.
toast-invite-withdrawn = Запрошення відкликано.
toast-turned-down = Відмовлено

toast-who-takes-over = Спершу виберіть, хто перейме відкриті звернення.
