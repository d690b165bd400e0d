# Повідомлення для багатьох: написати, надіслати, як далеко воно дійшло і що люди відповідають.

announcement =
    📣 <b>{ $network }</b>
    { $name ->
        [none] Повідомлення від координатора:
       *[other] Повідомлення. Від кого: { $name }, координатор.
    }

    { $words }
announcement-file = 📎 Належить до повідомлення вище.
announcement-button-reply = Відгукнутися

announcement-page =
    <b>Повідомлення</b> · { $stage ->
        [planned] чекає. Час: { $day }, { $hour }
        [stopped] зупинено
       *[sent] надіслано: { $day }, { $hour }
    }
    Для кого: { $audience }

    <blockquote>{ $words }</blockquote>

    { $stage ->
        [planned] Зараз це { $total ->
            [one] { $total } людина
            [few] { $total } людини
           *[many] { $total } людей
        }. Це триватиме { $minutes ->
            [0] менше ніж хвилину
            [one] приблизно { $minutes } хвилину
            [few] приблизно { $minutes } хвилини
           *[many] приблизно { $minutes } хвилин
        }. Ви дізнаєтеся, коли дійде черга до всіх.
        [stopped] Доставлено: { $delivered } із { $total }. Інші його вже не отримають.
       *[sent] Доставлено: { $delivered } із { $total }
    У дорозі: { $waiting }
    Не доставлено: { $blocked }
    }
announcement-page-on-its-way = Це триватиме { $minutes ->
    [0] менше ніж хвилину
    [one] приблизно { $minutes } хвилину
    [few] приблизно { $minutes } хвилини
   *[many] приблизно { $minutes } хвилин
 }. Ви дізнаєтеся, коли дійде черга до всіх.
announcement-page-night = Зараз ніч. Хто ще не має повідомлення, отримає його о { $hour }. Ви дізнаєтеся, коли дійде черга до всіх.
announcement-page-slow = Це триває довше, ніж очікувалося: у деяких ще не виходить. Я пробую далі.
announcement-page-stuck = У дорозі: цим людям не вдається доставити вже добу. Я пробую далі. Попросіть того, хто керує ботом, запустити <code>schakel check</code>. Це важливо? Тоді повідомте й іншим способом.
announcement-page-blocked = Не доставлено: з цими людьми зараз немає зв’язку. Найчастіше вони заблокували бота. Коли зв’язок з’явиться, вони отримають повідомлення. Це важливо? Тоді зателефонуйте або повідомте й іншим способом.
announcement-report-changes = Це повідомлення зміниться саме, коли дійде черга до всіх.
announcement-done = ✓ Черга дійшла до всіх.
announcement-page-gone = Цього повідомлення вже немає. Повідомлення видаляються через { $days ->
    [one] { $days } день
    [few] { $days } дні
   *[many] { $days } днів
 }.
announcement-list =
    <b>Повідомлення</b>

    { $count ->
        [0] Повідомлень ще немає. Виберіть <b>Надіслати повідомлення</b>, щоб написати.
       *[other] Виберіть повідомлення. Тоді побачите, як далеко воно дійшло.
    }
announcement-line = { $sign } { $day }: { $words }

announcement-button-new = Надіслати повідомлення
announcement-button-list = Повідомлення
announcement-button-stop = Зупинити надсилання
announcement-toast-stopped = Зупинено. Хто ще не мав повідомлення, вже його не отримає.

announcement-preview =
    { $count ->
        [one] Отримає <b>{ $count } людина</b>
        [few] Отримають <b>{ $count } людини</b>
       *[many] Отримають <b>{ $count } людей</b>
    } ({ $audience }). Це триватиме <b>{ $minutes ->
        [0] менше ніж хвилину
        [one] приблизно { $minutes } хвилину
        [few] приблизно { $minutes } хвилини
       *[many] приблизно { $minutes } хвилин
    }</b>.
    { $moment ->
        [now] Воно піде, щойно ви натиснете Надіслати.
       *[other] Час надсилання: { $moment }.
    }
announcement-preview-night = 🌙 Уночі я нічого не надсилаю. Люди отримають це о { $hour }.
announcement-preview-file = 📎 Разом із pdf <b>{ $name }</b>.
announcement-preview-in = <i>Так це бачать люди (мова: { $tongue ->
    [nl] нідерландська
    [en] англійська
   *[other] { $tongue }
 }):</i>
announcement-preview-cut = <i>Повідомлення надто довге, щоб показати його тут повністю. Але надішлеться воно повністю.</i>
