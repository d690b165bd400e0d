# Зустрічі: запрошення, що потім змінюється, і список того, що буде.

meeting-title = { $kind ->
    [urgent] 🔴 <b>Терміново: { $title }</b>
        Вас запрошено, бо щось сталося.
    [event] 📅 <b>{ $title }</b>
        Вас запрошено, бо щось сталося.
    [training] 📅 <b>{ $title }</b>
        Вас запрошено на навчання.
    [mayor] 📅 <b>{ $title }</b>
        Вас запрошено. Буде й бургомістр.
   *[other] 📅 <b>{ $title }</b>
        Вас запрошено на зустріч.
 }
meeting-purpose = <i>{ $purpose }</i>
meeting-when = 🕢 { $when }. Кінець о { $end }.
meeting-moment = { $day }, { $hour }, { $days ->
    [0] сьогодні
    [1] завтра
    [2] післязавтра
    [one] через { $days } день
    [few] через { $days } дні
   *[many] через { $days } днів
 }
meeting-moment-past = { $day }, { $hour }
meeting-where = 📍 { $where }
meeting-nowhere = Місце ще повідомлять
meeting-chair = 👤 Голова: { $name }
meeting-reply-by = ✋ Дайте відповідь. Термін: { $day }.
meeting-agenda = 📋 Порядок денний
meeting-point = • { $point }
meeting-coming = 👥 { $count ->
    [0] Ще ніхто не сказав, що прийде.
    [one] Зараз прийде { $count } людина.
    [few] Зараз прийдуть { $count } людини.
   *[many] Зараз прийдуть { $count } людей.
 }
meeting-seats = { $full ->
    [ask] Усі місця ({ $seats }) зайняті. Теж хочете прийти? Тоді потрапите до списку очікування.
    [yes] Усі місця ({ $seats }) зайняті.
   *[no] Кількість місць: { $seats }.
 }
meeting-headline =
    <b>{ $title }</b>
    🕢 { $when }
    📍 { $where }
meeting-off = ❌ <b>Скасовано</b>{ $reason ->
    [none] {""}
   *[other] {""}. { $reason }
 }

meeting-own-none = <b>Ви прийдете?</b> Виберіть нижче. Змінити можна до початку.
meeting-own-yes = <b>Ви прийдете.</b> Усе ж не можете? Виберіть <b>Не прийду</b>.
meeting-own-maybe = <b>Можливо, ви прийдете.</b> Знаєте точно? Виберіть нижче.
meeting-own-no = <b>Ви не прийдете.</b> Усе ж можете? Виберіть <b>Прийду</b>.
meeting-own-waiting = <b>Ви у списку очікування</b>, номер { $place }. Звільниться місце? Воно ваше, і ви дізнаєтеся відразу.
meeting-going-on = Зустріч зараз триває.
meeting-over = Ця зустріч уже минула.

meeting-button-yes = Прийду
meeting-button-maybe = Можливо
meeting-button-no = Не прийду
meeting-button-map = 📍 Карта
meeting-button-file = 📅 До мого календаря
meeting-button-name-show = Іншим можна бачити моє ім’я
meeting-button-name-hide = Більше не показувати ім’я
meeting-button-names = Хто прийде?
meeting-button-open = Переглянути запрошення
meeting-button-address = 📆 У вашому календарі

meeting-names = 👥 <b>Хто прийде: { $title }?</b>
meeting-no-names = Імен тут не видно. Це можливо лише тоді, коли всі, хто прийде, згодні.

meeting-file = { $series ->
    [yes] Відкрийте цей файл. Тоді вся серія буде у вашому календарі.
   *[no] Відкрийте цей файл. Тоді зустріч буде у вашому календарі.
 }
meeting-file-changed =
    📅 <b>{ $title }</b>
    { $when }

    Відкрийте цей файл, і ваш календар знову буде правильний. Досі бачите старий день? Приберіть його самі.
meeting-file-off =
    📅 Скасовано: <b>{ $title }</b>.
    { $when }

    Відкрийте цей файл, і ваш календар знову буде правильний. Зустріч досі там? Приберіть її самі.

meeting-list = 📅 <b>Зустрічі</b>

    Ось що буде для вас. Виберіть зустріч, щоб переглянути її або відповісти.
meeting-list-entry = { $sign } { $day } { $hour } · { $title }
meeting-list-none = Зараз для вас немає зустрічей. Коли буде, ви отримаєте тут запрошення.
meeting-list-none-to-join = Зараз вас самих нікуди не запрошено. Зустрічі, які ви ведете, — за кнопкою. Там можна почати й нову.
meeting-list-paused = Зараз у вас перерва. Тому ви не отримуєте запрошень. Надішліть /pauze, щоб знову брати участь.

meeting-reminder = { $which ->
    [week] 🔔 Ви ще не сказали, чи прийдете.
    [day] 🔔 Уже скоро. { $answer ->
        [yes] Ви сказали, що прийдете.
       *[maybe] Ви сказали, що, можливо, прийдете. Уже знаєте?
     }
    [evening] 🔔 Завтра початок уже рано. { $answer ->
        [yes] До зустрічі!
       *[maybe] Ви теж прийдете?
     }
   *[hours] 🔔 Початок { $ahead ->
        [0] уже зараз
        [1] через годину
        [one] через { $ahead } годину
        [few] через { $ahead } години
       *[many] через { $ahead } годин
     }. { $answer ->
        [yes] До зустрічі!
       *[maybe] Ви теж прийдете?
     }
 }

meeting-changed = ✏️ Змінилося: <b>{ $title }</b>.
meeting-changed-title = Назва була: { $old }
meeting-changed-start = 🕢 <s>{ $old }</s> → <b>{ $new }</b>
meeting-changed-minutes = 🕢 Кінець тепер о <b>{ $new }</b>.
meeting-changed-place = 📍 <s>{ $old }</s> → <b>{ $new }</b>
meeting-changed-chair = 👤 Голова: <b>{ $new }</b>
meeting-changed-nobody = ще не відомо
meeting-changed-purpose = Мета теж змінилася. Дивіться запрошення.
meeting-changed-agenda = Порядок денний теж змінився. Дивіться запрошення.
meeting-changed-ask = <b>Тоді ви теж прийдете?</b> Ваша попередня відповідь більше не діє. Виберіть нижче.
meeting-changed-keeps = { $answer ->
    [none] Ви прийдете? Виберіть нижче.
   *[other] Ваша відповідь лишається. Тепер можете, або навпаки? Виберіть нижче.
 }

meeting-cancelled = ❌ <b>Скасовано: { $title }</b>
    { $when }

    { $reason ->
        [none] Вам нічого не треба робити.
       *[other] { $reason }
     }

meeting-seat-freed = 🎉 Для вас звільнилося місце. Усе ж не можете? Виберіть <b>Не прийду</b>. Тоді місце отримає наступна людина.
meeting-seat-lost = Тепер місць менше, ніж було. Тому ви у списку очікування, номер { $place }. Звільниться місце? Воно ваше, і ви дізнаєтеся відразу.

meeting-never-sent = Запрошення на зустріч не надіслано. Час початку вже минув. Створіть нову зустріч, якщо вона ще потрібна.
