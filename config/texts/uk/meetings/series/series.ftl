# Серія зустрічей: ритм, дати і як із нею справи.

series-rhythm-weeks = { $weeks ->
    [1] щотижня
    [one] раз на { $weeks } тиждень
    [few] раз на { $weeks } тижні
   *[many] раз на { $weeks } тижнів
 }
series-rhythm-month = { $which ->
    [first] щомісяця, перший раз у місяці: { $weekday }
    [second] щомісяця, другий раз у місяці: { $weekday }
    [third] щомісяця, третій раз у місяці: { $weekday }
    [fourth] щомісяця, четвертий раз у місяці: { $weekday }
   *[last] щомісяця, останній раз у місяці: { $weekday }
 }
series-one-of = 🔁 Ця зустріч повторюється: { $rhythm }.
series-closed = неробочий день
series-head =
    🔁 <b>Серія: { $title }</b>
    { $rhythm }, о { $hour }. Остання: { $last }.
series-date = • { $day }: { $where }
series-date-skipped = 🚫 { $day } ({ $name }): не буде
series-date-moved = ➡️ { $day } ({ $name }): буде { $moved }: { $where }
series-goes-to = { $count ->
    [0] ⚠️ Зараз це ні для кого. Виберіть <b>Змінити</b> й виберіть, для кого це.
    [one] Запрошення отримає <b>{ $count } людина</b>, щоразу за { $days ->
        [one] { $days } день
        [few] { $days } дні
       *[many] { $days } днів
    } до зустрічі. Цей час уже минув? Тоді відразу.
    [few] Запрошення отримають <b>{ $count } людини</b>, щоразу за { $days ->
        [one] { $days } день
        [few] { $days } дні
       *[many] { $days } днів
    } до зустрічі. Цей час уже минув? Тоді відразу.
   *[many] Запрошення отримають <b>{ $count } людей</b>, щоразу за { $days ->
        [one] { $days } день
        [few] { $days } дні
       *[many] { $days } днів
    } до зустрічі. Цей час уже минув? Тоді відразу.
 }
series-clash = ⚠️ Увага: { $day }, у цей час є також <b>{ $title }</b>.
series-meeting = { $off ->
    [yes] 🚫 { $day }, { $hour }: не буде
   *[no] • { $day }, { $hour }: { $where }
 }
series-entry = 🔁 Серія: { $title }
series-page-made = ✅ Серію створено. Я запитаю вас, чи її продовжувати. Коли: { $asks }.
series-page-ending = ⏰ <b>{ $title }</b> закінчується. Останній раз: { $last }. Хочете продовжити?
series-page-kept = 👍 Добре. Серія закінчується. Останній раз: { $last }. Вам нічого не треба робити.
series-page-how = 👇 Виберіть день, щоб змінити, перенести або скасувати лише цю зустріч.
series-page-over = 🔁 <b>{ $title }</b>: ця серія вже минула. Нову можна створити через /bijeenkomst.
series-page-stopping = Зупинити серію <b>{ $title }</b>? Усіх зустрічей, які ще мали бути, не буде. Хто запрошений, отримає про це одне повідомлення.
series-button-on = Продовжувати
series-button-off = Хай закінчиться
series-button-stop = Зупинити всю серію
series-button-stop-yes = Так, зупинити серію
series-stopped = 🚫 <b>Серія { $title } зупиняється.</b> Того, що ще мало бути, не буде:
series-stopped-meeting = • { $when }
series-stopped-more = { $count ->
    [one] • і потім ще { $count } раз
    [few] • і потім ще { $count } рази
   *[many] • і потім ще { $count } разів
 }
series-stopped-next = Вам нічого не треба робити. Ви додавали серію до календаря? Тоді тут є файл. Відкрийте його, і ваш календар знову буде правильний. Щось із серії досі там? Приберіть це самі.
