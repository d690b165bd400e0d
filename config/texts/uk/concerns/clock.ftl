# Що каже сам час: нагадування, початок дня й огляд.

clock-nudge-to = <a href="tg://user?id={ $account }">{ $name }</a>
clock-nudge-asked = Координатор просить вашої уваги: <b>{ $reference }</b>.
clock-nudge-confirm = <b>{ $reference }</b> чекає на <b>Підтвердити отримання</b>. З якого дня: { $day }.
clock-nudge-take-up = <b>{ $reference }</b> чекає на <b>Взяти в роботу</b>. З якого дня: { $day }.
clock-nudge-feedback = Автор звернення <b>{ $reference }</b> чекає на <b>Зворотний зв’язок</b>. З якого дня: { $day }.
clock-nudge-reopen = Автор звернення <b>{ $reference }</b> просить <b>Відкрити знову</b>. Дата: { $day }. Відкрийте звернення знову або поясніть, чому воно лишається закритим.
clock-nudge-partner = Звернення <b>{ $reference }</b> у партнера. З якого дня: { $day }. Запитайте там, що з цього вийшло, і виберіть <b>Запитано, що вийшло</b>.
clock-nudge-due = Обіцяний термін: { $day }, { $hour }.
clock-nudge-late = Обіцяний термін: { $day }, { $hour }. Не виходить? Повідомте автору.
clock-nudge-escalated = Тепер це отримує й координатор.

clock-morning = ☀️ <b>Доброго ранку. Ось що сьогодні потребує уваги.</b>
clock-folded = 🔔 <b>Ці звернення потребують уваги.</b>
clock-section-late = <b>Термін минув ({ $count })</b>
clock-section-today = <b>Сьогодні ({ $count })</b>
clock-section-reminded = <b>Не забудьте ({ $count })</b>
clock-section-reporter = <b>Чекає на автора ({ $count })</b>
clock-section-new = <b>Нові ({ $count })</b>

clock-board = { $count ->
    [0] 📋 <b>Огляд.</b> Відкритих звернень немає.
   *[other] 📋 <b>Огляд. Відкрито: { $count }</b>
 }
clock-line = { $sign } <a href="{ $link }">{ $reference }</a> { $subject } · { $owner } · { $due }
clock-line-plain = { $sign } <b>{ $reference }</b> { $subject } · { $owner } · { $due }
clock-nobody = ще ні в кого
clock-due = термін: { $day }
clock-late = ⚠️ було: { $day }
clock-waits = { $whose ->
    [reporter] черга автора, термін: { $day }
   *[coordinator] черга координатора, термін: { $day }
 }
clock-nothing = чекає
clock-more = … і ще { $count }.
clock-board-here = 📋 <a href="{ $link }">Огляд тут</a>, оновлений.
clock-board-here-plain = 📋 Огляд тут, оновлений.
clock-pin-refused = Я не маю права закріплювати повідомлення в групі працівників. Огляд там є, але не вгорі. Дайте мені право <b>закріплювати повідомлення</b> й надішліть /overzicht у групі.

clock-nudge-call-back = Автор <b>{ $reference }</b> просить зателефонувати й чекає. З якого дня: { $day }. Потім натисніть <b>Зателефоновано</b> або <b>Не вдалося</b>.
