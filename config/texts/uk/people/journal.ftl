# Het journaal, voor de coördinator.

journal-button = Журнал
journal-day =
    <b>Журнал, { $day }</b>

    Що робили й читали посадовці та координатори. Без текстів і без того, хто повідомив. Те, що ти тут дивишся, теж записано.
journal-concern =
    <b>Журнал: { $reference }</b>

    Що з цим робили посадовці та координатори і хто це читав.
journal-person =
    <b>Журнал: { $name }</b>

    Що { $name } робить і читає за останні дні ({ $days }).
journal-nothing = Тут нічого немає.
journal-erased = Це повідомлення стерто. Ніхто вже не побачить, хто щось із ним робив.
journal-line = { $when } · { $who }: { $what }
journal-line-about = { $when } · { $who }: { $what } · { $about }
journal-was-erased = стерто
journal-nobody = бот
journal-gone = уже невідомо хто
journal-operator = адміністратор сервера
journal-act-read = Прочитано результат опитування
journal-act-reading-withheld = Текст зрештою не показано
journal-act-person-invited = Запрошено
journal-act-person-admitted = Прийнято
journal-act-person-turned-down = Не прийнято
journal-act-person-removed = Поза мережею
journal-act-guest-accepted = Може лишитися в групі
journal-act-rollcall-accepted = Кількість у групі правильна
journal-act-quarter-read = Переглянуто квартал
journal-act-erased = Стерто
journal-act-exported = Видано дані
journal-act-journal-shown = Переглянуто журнал
journal-act-restored = Повернуто резервну копію
journal-act-group-bound = Під’єднано групу
journal-act-group-confirmed = Підтверджено групу
journal-act-group-flawed = Група не безпечна
journal-act-group-sound = Група знову в порядку
journal-act-second-asked = Запитано другу людину
journal-act-second-agreed = Погоджено
journal-act-second-refused = Не погоджено
journal-act-second-lapsed = Пропозиція втратила чинність
journal-act-second-not-needed = Без другої людини
journal-act-phone-lost = Повідомлено про втрату телефону
journal-act-pin-chosen = Вибрано ПІН-код
journal-act-pin-locked = ПІН-код заблоковано
journal-act-pin-seen = ПІН-код введено в групі
journal-act-pin-reset-asked = Просить видалити ПІН-код
journal-act-pin-reset = ПІН-код видалено
journal-act-erase-asked = Запитано про стирання
journal-act-rights-answered = Надано відповідь на запит
