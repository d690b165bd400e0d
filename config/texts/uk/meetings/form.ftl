# Що таке зустріч, у запитаннях: скликати, перенести, скасувати.

form-meeting-title = Нова зустріч
form-meeting-urgent = Як швидко люди мають про це знати?
form-meeting-urgent-hint = Терміново: запрошення піде відразу, з позначкою, що це терміново.
form-meeting-urgent-name = Терміновість
form-meeting-urgent-yes = Терміново
form-meeting-urgent-no = Звичайно
form-meeting-start = Коли це буде?
form-meeting-start-name = День і час
form-meeting-reply-by = До якого дня люди можуть відповісти?
form-meeting-reply-by-hint = Цей день буде в запрошенні.
form-meeting-reply-by-name = Відповісти до (включно)
form-meeting-when = Коли надіслати запрошення?
form-meeting-when-name = Зараз чи пізніше
form-meeting-when-now = Зараз
form-meeting-when-later = Пізніше
form-meeting-at = Якого дня й о котрій надіслати?
form-meeting-at-hint = Уночі я нічого не надсилаю. Тоді це чекатиме. До котрої години: { $morning }.
form-meeting-at-name = Час надсилання

form-change-meeting-title = Змінити зустріч
form-move-meeting-title = Перенести зустріч
form-move-meeting-start = Коли це буде?
form-move-meeting-start-hint = Зміна більша ніж пів години? Тоді я запитаю всіх знову.
form-move-meeting-start-name = День і час
form-move-meeting-send = Перенести
form-cancel-meeting-title = Скасувати зустріч
form-cancel-meeting-reason = Чому зустрічі не буде?
form-cancel-meeting-reason-hint = Люди це прочитають. Це можна пропустити.
form-cancel-meeting-reason-name = Причина
form-cancel-meeting-send = Так, скасувати

form-meeting-kind = Яка це зустріч?
form-meeting-kind-name = Вид
form-meeting-kind-regular = Звичайна зустріч
form-meeting-kind-event = Щось сталося
form-meeting-kind-training = Навчання
form-meeting-kind-mayor = З бургомістром
form-meeting-called = Як називається зустріч?
form-meeting-called-name = Назва
form-meeting-place = Де це буде?
form-meeting-place-hint = Угорі ті, хто приймав найдавніше.
form-meeting-place-name = Місце
form-meeting-place-elsewhere = Деінде
form-meeting-place-turns = По черзі в кожного, хто приймає
form-meeting-place-in-turn = { $name } (зараз черга)
form-meeting-elsewhere = А де?
form-meeting-elsewhere-hint = Вкажіть місце й адресу.
form-meeting-elsewhere-name = Яке місце
form-meeting-reach-name = Для кого
form-meeting-places-name = Райони
form-meeting-people-name = Імена
form-meeting-purpose = Для чого ця зустріч?
form-meeting-purpose-hint = Одне або два речення. Люди прочитають це в запрошенні.
form-meeting-purpose-name = Мета
form-meeting-minutes = Скільки це триватиме?
form-meeting-minutes-name = Тривалість
form-meeting-minutes-30 = Пів години
form-meeting-minutes-60 = 1 година
form-meeting-minutes-90 = Півтори години
form-meeting-minutes-120 = 2 години
form-meeting-minutes-180 = 3 години
form-meeting-minutes-other = { $hours ->
    [0] { $minutes } хв
   *[other] { $hours } год{ $minutes ->
        [0] {""}
       *[other] {" "}{ $minutes } хв
    }
}
form-meeting-chair = Хто голова зустрічі?
form-meeting-chair-name = Голова
form-meeting-agenda = Що в порядку денному?
form-meeting-agenda-hint = Пишіть кожен пункт із нового рядка.
form-meeting-agenda-name = Порядок денний
form-meeting-seats = На скільки людей є місця?
form-meeting-seats-hint = Місць немає? Тоді буде список очікування.
form-meeting-seats-name = Місця
form-meeting-quorum = Скільки людей має прийти щонайменше?
form-meeting-quorum-hint = Замало? Ви дізнаєтеся за два дні до зустрічі.
form-meeting-quorum-name = Мінімум
