# Розповісти, що турбує, або попросити допомоги: запитання, підтвердження отримання й огляд.

reporting-progress-concern = <i>Розповісти, що турбує</i>
reporting-progress-help = <i>Попросити допомоги</i>
reporting-noted =
    ✓ Записано: { $count ->
        [one] { $count } знак.
        [few] { $count } знаки.
       *[many] { $count } знаків.
    } Хочете щось додати? Надішліть ще одне повідомлення. Хочете щось змінити? Відредагуйте своє повідомлення. Це все? Виберіть <b>Готово</b>.
reporting-edit-noted = ✓ Вашу зміну записано.

reporting-button-skip = Пропустити
reporting-button-erase = Стерти й пропустити
reporting-button-more = Розповісти більше
reporting-button-adjust = { button-edit }
reporting-button-keep = Зберегти
reporting-button-throw-away = { button-discard }
reporting-button-go-on = Продовжити
reporting-button-start-anew = Почати знову

reporting-summary-concern =
    <b>Усе правильно у вашому зверненні?</b>
    Ще нічого не надіслано.

reporting-summary-help =
    <b>Усе правильно у вашому проханні?</b>
    Ще нічого не надіслано. Потім працівники бачитимуть, що просите саме ви.

reporting-shortened = { $count ->
    [1] <i>(1 знак)</i>
    [one] <i>(початок, усього { $count } знак; надсилається все)</i>
    [few] <i>(початок, усього { $count } знаки; надсилається все)</i>
   *[many] <i>(початок, усього { $count } знаків; надсилається все)</i>
 }
reporting-empty = <i>не заповнено</i>
reporting-adjusting = <b>Що ви хочете змінити?</b>
reporting-name-danger = Пряма небезпека
reporting-name-subject = Тема
reporting-name-neighbourhood = Район
reporting-name-account = Своїми словами
reporting-name-source = Звідки ви це знаєте
reporting-name-since = Відколи
reporting-name-urgency = Як терміново
reporting-name-help = Що допомогло б
reporting-name-identity = Ваше ім’я

reporting-leaving =
    <b>Хочете зупинитися?</b>

    <b>Зберегти</b>: ви ще зможете продовжити. Принаймні стільки годин: { $hours }. Перш ніж я це видалю, ви отримаєте повідомлення.
    <b>Видалити</b>: усе, що ви заповнили, буде видалено.

    Ще нічого не надіслано.
reporting-kept =
    Збережено. Принаймні до: { $day }, { $hour }. Перш ніж я це видалю, ви отримаєте повідомлення. Ще нічого не надіслано.

    Хочете продовжити згодом? Виберіть <b>Продовжити</b>.
reporting-resuming-concern =
    <b>Ви вже почали звернення.</b>
    Його ще не надіслано. Хочете продовжити його? Якщо почнете знову, старе буде видалено.
reporting-resuming-help =
    <b>Ви вже почали прохання про допомогу.</b>
    Його ще не надіслано. Хочете продовжити його? Якщо почнете знову, старе буде видалено.
reporting-thrown-away = Видалено. Нічого не надіслано й нічого не збережено.
reporting-draft-warn = Ви ще заповнюєте щось, що не надіслано. Я це видалю. Коли: { $day }, { $hour }. Хочете продовжити? Це можна зробити вище, або напишіть <b>Розповісти, що турбує</b> або <b>Попросити допомоги</b>.
reporting-draft-nudge = 🕐 Те, що ви заповнюєте, <b>ще не надіслано</b>. Тому працівники цього ще не бачать. Ви можете просто продовжити вище.
reporting-draft-dropped = Те, що ви заповнювали, видалено, бо ви не продовжили. Нічого не надіслано. Ви завжди можете почати знову.

reporting-receipt-concern =
    ✅ <b>Отримано.</b> Дякуємо за ваше звернення.

    Номер: <b>{ $reference }</b>
    Хто це читає: { $readers }
reporting-receipt-help =
    ✅ <b>Отримано.</b> Добре, що ви просите.

    Номер: <b>{ $reference }</b>
    Хто це читає: { $readers }
reporting-receipt-confirm-concern = Працівники підтвердять, що мають ваше звернення. Термін: <b>{ $day }</b>.
reporting-receipt-feedback-concern = Ви дізнаєтеся, що зроблено. Термін: <b>{ $day }</b>.
reporting-receipt-confirm-help = Працівники підтвердять, що мають ваше прохання. Термін: <b>{ $day }</b>.
reporting-receipt-feedback-help = Ви отримаєте відповідь. Термін: <b>{ $day }</b>.
reporting-receipt-next =
    <b>Що буде далі?</b> Вам нічого не треба робити. Про кожен крок ви отримаєте тут повідомлення.
    Телефонувати можна завжди: { $phone }. Тоді назвіть свій номер звернення.
reporting-receipt-danger = 🚨 <b>Телефонуйте 112, якщо цього ще не зроблено.</b> Не чекайте на нас. Ми читаємо це не відразу.
reporting-receipt-urgent = 🚨 <b>Пряма небезпека? Телефонуйте 112.</b> Не чекайте на нас.
reporting-receipt-duty = 🕐 Чергує <b>{ $name }</b>. Перевірка <b>до: { $moment }</b>.
reporting-receipt-duty-coordinator = 🕐 Зараз ніхто з чергових не доступний. Координатор отримав повідомлення.
reporting-receipt-closed = 🕐 Муніципалітет зачинено. Імовірно, хтось подивиться лише: <b>{ $day }, від { $hour }</b>.
reporting-receipt-closed-call = Не може так довго чекати? Тоді телефонуйте: { $phone }.
reporting-day-and-hour = { $day }, { $hour }
reporting-coordinator-reads = { $names } (координатор)
reporting-town-hall-reads = муніципалітет { $municipality }

reporting-mine-title = <b>Мої звернення</b>
reporting-mine-none = Ви ще не зверталися. Виберіть <b>Розповісти, що турбує</b> або <b>Попросити допомоги</b>, якщо щось є.
reporting-mine-older = { $count ->
    [one] І ще { $count } давніше.
    [few] І ще { $count } давніші.
   *[many] І ще { $count } давніших.
 }
reporting-mine-filed = Надіслано: { $day }
reporting-mine-due-confirm = Підтвердження, термін: { $day }
reporting-mine-due-take-up = Взяти в роботу, термін: { $day }
reporting-mine-due-feedback = Відповідь, термін: { $day }
reporting-mine-due-partner = Запитати партнера, термін: { $day }
reporting-mine-late-confirm = ⚠️ Підтвердження мало бути. Термін: { $day }. Ще не вдалося.
reporting-mine-late-take-up = ⚠️ Це мали взяти в роботу. Термін: { $day }. Ще не вдалося.
reporting-mine-late-feedback = ⚠️ Відповідь мала бути. Термін: { $day }. Ще не вдалося.
reporting-mine-late-partner = ⚠️ Запитати партнера мали. Термін: { $day }. Ще не вдалося.
reporting-mine-closed = Закрито: { $day }
reporting-stage-filed = надіслано
reporting-stage-acknowledged = отримання підтверджено
reporting-stage-taken-up = взято в роботу
reporting-stage-closed = закрито

reporting-stage-withdrawn = ↩️ відкликано
reporting-mine-due-reopen = Ви дізнаєтеся, чи ми продовжимо. Термін: { $day }.

reporting-button-detach = Прибрати фото й голос

reporting-button-send-anyway = Усе одно надіслати
reporting-button-whole-town = Увесь муніципалітет
reporting-button-leave-it = Залишити так
reporting-recognisable =
    <b>Можливо, вас упізнають за районом.</b>
    Ще нічого не надіслано. У районі { $neighbourhood } живе лише кілька людей довіри. Вашого імені немає, але район може видати, що це ви.

    <b>Увесь муніципалітет</b>: працівники не бачать району. Район є й у вашій розповіді? Тоді вони прочитають його там.
    <b>Залишити так</b>: працівники бачать район.
    Після однієї з цих двох кнопок я надішлю.

    <b>Змінити</b>: виберіть інший район. Поки що нічого не надсилається.

reporting-mine-due-call-back = Ми зателефонуємо. Термін: { $day }
reporting-mine-late-call-back = ⚠️ Вам мали зателефонувати. Термін: { $day }. Ще не вдалося.
reporting-button-call-me = { menu-label-call-me }
reporting-receipt-by-phone = ☎️ Після вашої телефонної розмови це записано за вас. Хто: { $name }. Щось не так? Виберіть <b>Мої звернення</b>: там можна прочитати, виправити або відкликати.
