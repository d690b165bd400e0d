# Хто є на зустрічі і що потім: подяка, домовленості, звіт. І пункти порядку денного.

after-hub =
    <b>{ $title }</b>
    { $day }

    👥 Присутні: { $present }. Запрошено: { $invited }{ $thanked ->
        [yes] {""}. Їм подякували.
       *[no] {""}.
    }
    🤝 Домовленості: { $agreements }{ $told ->
        [yes] {""}. Надіслано.
       *[no] {""}.
    }
    📝 Звіт: { $minutes ->
        [yes] надіслано.
       *[no] ще не надіслано.
    }

    { $next ->
        [over] Домовленості й звіт тут іще можна додати й змінити.
        [thanked] Був іще хтось? Позначте це. Ця людина відразу отримає подяку.
       *[noting] Позначте, хто був. Усі, хто був, наступного ранку о десятій отримають подяку. Можна й зараз.
    }

after-list =
    <b>{ $title }</b>: хто є?

    Натисніть на ім’я. Позначка ✓ означає: є. Зараз { $present ->
        [0] ще нікого.
        [one] { $present } людина.
        [few] { $present } людини.
       *[many] { $present } людей.
    } Краще з кодом? Тоді люди позначають себе самі.

after-list-over =
    <b>{ $title }</b>: хто був?

    Позначка ✓ означає: на зустрічі. { $present ->
        [0] У списку нікого немає.
        [one] Це { $present } людина.
        [few] Це { $present } людини.
       *[many] Це { $present } людей.
    } Змінити можна було до одного дня після зустрічі. Тепер уже не можна.

after-code-shown =
    <b>{ $title }</b>

    Код для тих, хто тут: <b>{ $code }</b>

    Покажіть це в залі. Люди сканують малюнок. Або вибирають <b>Зустрічі</b>, потім цю зустріч, потім <b>Я тут</b> і вводять код.
after-code-here = ✓ Вітаємо: <b>{ $title }</b>! Ви у списку тих, хто тут.
after-code-wrong = Це не той код. Подивіться ще раз: там 4 цифри.
after-code-wait = П’ять разів це був не той код. Спробуйте знову за десять хвилин або скажіть голові зустрічі, що ви тут.

after-thanks =
    💐 Дякуємо, що ви були: <b>{ $title }</b>, { $day }.

    Добре, що ви знайшли час для мережі. Є домовленості чи буде звіт? Ви отримаєте їх тут.

after-agreements =
    🤝 <b>Домовленості</b>: { $title }, { $day }

    { $count ->
        [0] Ще нічого немає. Виберіть <b>Додати домовленість</b>.
       *[other] { $told ->
            [yes] Усі, хто був, отримали ці домовленості.
           *[no] У такому вигляді ще не надіслано. Виберіть <b>Надіслати тим, хто був</b>.
        }
    }
after-agreement-open = • { $what }
    { $who }{ $by ->
        [none] {""}
       *[other] {""}, термін: { $by }
    }
after-agreement-kept = ✓ { $what }
    { $who }. Зроблено.
after-agreement-dropped = ✗ { $what }
    { $who }. Не буде.
after-who-everybody = Для всіх
after-who-you = Для вас
after-who-nobody = Для того, хто це зробить
after-agreed = 🤝 <b>Про що домовилися</b>: { $title }, { $day }
after-agreed-next = Того дня ми запитаємо, чи все зроблено. Що лишиться відкритим, буде й у наступному запрошенні.

after-asked-open =
    🤝 { $today ->
        [yes] Сьогодні день цієї домовленості
       *[no] Ще раз про цю домовленість
    }, зустріч: { $title }, { $day }. Чи зроблено?
after-asked-told =
    🤝 { $today ->
        [yes] Сьогодні день цієї домовленості
       *[no] Ще раз про цю домовленість
    }, зустріч: { $title }, { $day }.
after-asked-later = 🤝 Добре, що ви сказали. За тиждень ми запитаємо ще раз.
after-asked-done = 🤝 Дякуємо, записано: { $title }, { $day }.

after-still-open = 🤝 Ще відкрите з попереднього разу
after-still-open-one = • { $what }{ $by ->
    [none] {""}
   *[other] { $ends ->
        [closed] {" "}Термін: { $by }
       *[open] {""}, термін: { $by }
    }
 }{ $yours ->
    [yes] {""} <b>(для вас)</b>
   *[no] {""}
 }
after-still-open-more = { $count ->
    [one] І ще { $count } домовленість.
    [few] І ще { $count } домовленості.
   *[many] І ще { $count } домовленостей.
 }

after-minutes = 📝 <b>Звіт</b>: { $title }, { $day }
after-minutes-sent = ✓ Звіт надсилається всім, кого було запрошено. Щось неправильно? Надішліть його ще раз.

after-point-theirs-open = 📋 { $name } пропонує пункт порядку денного. Зустріч: <b>{ $title }</b>

    { $point }

    Додати його?
after-point-theirs-accepted = 📋 У порядку денному, <b>{ $title }</b>:

    { $point }

    { $name } про це знає.
after-point-theirs-declined = 📋 Зараз не потрапить до порядку денного, <b>{ $title }</b>:

    { $point }

    { $name } про це знає.
after-point-theirs-lapsed = 📋 Про цей пункт уже не вирішено, <b>{ $title }</b>:

    { $point }

    { $name } про це знає.
after-point-mine-open = 📋 Ваш пункт передано, <b>{ $title }</b>.

    { $point }
after-point-mine-accepted = 📋 Ваш пункт у порядку денному, <b>{ $title }</b>:

    { $point }

    Дякуємо! Він є і в запрошенні.
after-point-mine-declined = 📋 Ваш пункт зараз не потрапить до порядку денного, <b>{ $title }</b>:

    { $point }

    Цього разу для нього немає місця. Сміливо скажіть про це на зустрічі або надішліть знову наступного разу.
after-point-mine-lapsed = 📋 Про ваш пункт уже не вирішено, <b>{ $title }</b>:

    { $point }

    Сміливо надішліть його знову наступного разу.
after-point-passed-on = ✓ Ваш пункт передано тому, хто веде зустріч. Ви дізнаєтеся тут, чи він потрапить до порядку денного.

after-button-me = Я тут
after-button-again = Спробувати ще раз
after-button-point = Пункт порядку денного
after-button-hub = Хто був, домовленості, звіт
after-button-attendance = Хто присутній
after-button-agreements = Домовленості
after-button-minutes = Надіслати звіт
after-button-thanks = Готово, подякувати всім
after-button-code = Показати код
after-button-meeting = До зустрічі
after-button-add = Додати домовленість
after-button-send = Надіслати тим, хто був
after-button-kept = Зроблено
after-button-later = Ще ні
after-button-dropped = Не буде
after-button-off = Прибрати
after-button-accept = До порядку денного
after-button-decline = Цього разу ні
