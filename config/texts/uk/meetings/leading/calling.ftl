# Скликати зустріч і сторінки того, хто її веде.

calling-goes-to = { $count ->
    [one] Отримає <b>{ $count } людина</b>.
    [few] Отримають <b>{ $count } людини</b>.
   *[many] Отримають <b>{ $count } людей</b>.
 }
calling-goes-later = 🕖 Час надсилання: { $moment }.
calling-at-night = 🌙 Зараз ніч. Люди отримають це о { $hour }.
calling-as-seen = <i>Так це бачать люди:</i>
calling-choose-what = Виберіть <b>Змінити</b>, а потім те, що буде інакше.
calling-clash = ⚠️ Увага: тоді є також <b>{ $title }</b>, { $hour }{ $place ->
    [same] , у тому самому місці
   *[other] {""}
 }.
calling-closed = ⚠️ Увага: { $day } — { $name ->
    [none] неробочий день
   *[other] { $name }
 }.
calling-seats-lost = ⚠️ { $over ->
    [one] Тоді бракуватиме { $over } місця. Хто останнім сказав «так», потрапить до списку очікування й отримає повідомлення.
    [few] Тоді бракуватиме { $over } місць. Хто останніми сказали «так», потраплять до списку очікування й отримають повідомлення.
   *[many] Тоді бракуватиме { $over } місць. Хто останніми сказали «так», потраплять до списку очікування й отримають повідомлення.
 }
calling-seats-free = 🪑 { $free ->
    [one] Звільниться { $free } місце для того, хто перший у списку очікування. Ця людина отримає повідомлення.
    [few] Звільняться { $free } місця для тих, хто перші у списку очікування. Вони отримають повідомлення.
   *[many] Звільняться { $free } місць для тих, хто перші у списку очікування. Вони отримають повідомлення.
 }
calling-nobody-yet = Запрошення ще не надіслано. Зараз ніхто не отримає повідомлення.
calling-not-out-yet = Запрошення ще не надіслано.
calling-hear = { $count ->
    [one] Повідомлення про це отримає { $count } людина.
    [few] Повідомлення про це отримають { $count } людини.
   *[many] Повідомлення про це отримають { $count } людей.
 }
calling-file-only = { $count ->
    [one] { $count } людина вже має серію в календарі й отримає новий файл календаря, з назвою й датою.
    [few] { $count } людини вже мають серію в календарі й отримають новий файл календаря, з назвою й датою.
   *[many] { $count } людей уже мають серію в календарі й отримають новий файл календаря, з назвою й датою.
 }
calling-goes-at-once = ⚠️ Запрошення пішли б лише після початку. Тому вони йдуть відразу.
calling-nobody-hears = Ніхто не отримає про це повідомлення. Але запрошення зміниться.
calling-nobody-else-hears = Більше ніхто не отримає про це повідомлення. Але запрошення зміниться.
calling-asked-anew = Усі вибирають знову, чи їм підходить, також хто сказав «ні».

calling-list =
    <b>Зустрічі, які ви ведете</b>

    { $count ->
        [0] Ще немає жодної.{ $begins ->
            [yes] {" "}Почніть кнопкою.
           *[no] {""}
        }
       *[other] { $begins ->
            [yes] Виберіть зустріч або почніть нову.
           *[no] Виберіть зустріч.
        }
    }
calling-stage-planned = 🕖 <b>Підготовлено.</b> Запрошення ще не надіслано.
calling-stage-called = 📅 <b>Надіслано.</b> Люди можуть відповідати.
calling-stage-going-on = 📅 <b>Зараз триває.</b>
calling-stage-held = ✓ <b>Відбулася.</b>
calling-stage-cancelled = ❌ <b>Скасовано.</b>{ $reason ->
    [none] {""}
   *[other] {" "}Причина: { $reason }
 }
calling-audience = Для кого: { $audience }
calling-chair-left = Голова: ще ніхто. Попередня людина більше не бере участі. Виберіть <b>Внести зміни</b> й попросіть когось іншого.
calling-goes-out = Час надсилання запрошень: { $moment }. Зараз це { $count ->
    [one] { $count } людина
    [few] { $count } людини
   *[many] { $count } людей
 }.
calling-answers =
    Прийдуть: <b>{ $coming }</b>{ $seats ->
        [0] {""}
       *[other] {" "}(місць: { $seats })
    }{ $waiting ->
        [0] {""}
       *[other] {" "}· список очікування: { $waiting }
    }
    Можливо: { $maybe }
    Не прийдуть: { $no }
    Ще без відповіді: { $silent }
calling-quorum = Мінімум: { $quorum }. { $short ->
    [0] Його досягнуто.
   *[other] Ще потрібно: { $short }.
 }
calling-delivery = Доставлено: { $delivered } · у дорозі: { $waiting } · не доставлено: { $blocked }{ $unreachable ->
    [0] {""}
   *[other] {" "}· тим часом недоступні: { $unreachable }
 }
calling-too-few =
    ⚠️ <b>Прийде замало людей.</b>
    { $coming ->
        [0] Поки не прийде ніхто
        [one] Прийде { $coming } людина
        [few] Прийдуть { $coming } людини
       *[many] Прийдуть { $coming } людей
    }, а потрібно щонайменше { $quorum }. Можливо: { $maybe }. Ще без відповіді: { $silent }.
    Зустріч можна перенести або скасувати. Нічого не зробите? Тоді вона відбудеться.
calling-names = <b>{ $title }</b>: хто що каже
calling-names-yes = <b>Прийдуть ({ $count })</b>
calling-names-waiting = <b>Список очікування ({ $count })</b>
calling-names-maybe = <b>Можливо ({ $count })</b>
calling-names-no = <b>Не прийдуть ({ $count })</b>
calling-names-silent = <b>Ще без відповіді ({ $count })</b>
calling-page-gone = Цієї зустрічі вже немає.
calling-page-not-yours = Ви більше не ведете цю зустріч. Запитайте координатора, якщо це не так.

calling-button-new-meeting = Нова зустріч
calling-button-new-poll = Вибір дати
calling-button-new-series = Серія
calling-button-led = Зустрічі, які я веду
calling-button-lead = Вести
calling-button-look = Переглянути
calling-button-who = Хто прийде
calling-button-send = Надіслати зараз
calling-button-nudge = Нагадати, хто не відповів
calling-button-change = Внести зміни
calling-button-move = Перенести
calling-button-cancel = Скасувати
