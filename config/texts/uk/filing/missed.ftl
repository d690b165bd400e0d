# Обіцяна дата минула, а ще не зроблено.

missed-confirm = ⏰ <b>{ $reference }</b>: ви мали дізнатися, чи ми бачили { progress-kind.accusative }. Термін: <b>{ $day }</b>. Ще не вдалося. Це не через вас.
missed-take-up = ⏰ <b>{ $reference }</b>: хтось мав узяти в роботу { progress-kind.accusative }. Термін: <b>{ $day }</b>. Ще не вдалося. Це не через вас.
missed-feedback = ⏰ <b>{ $reference }</b>: ви мали почути, що ми робимо. Про що: { progress-kind }. Термін: <b>{ $day }</b>. Ще не вдалося. Це не через вас.
missed-coordinator-knows = Координатор знає про це. Відколи: { $day }.
missed-coordinator-hears = Далі тиша? Тоді координатор дізнається про це без вас.
missed-call = Телефонувати можна завжди: { $phone }. Тоді назвіть свій номер звернення.
missed-duty = ⏰ { $reference }: ще ніхто не подивився. Тепер ми запитали: <b>{ $name }</b>. Перевірка <b>до: { $moment }</b>. Пряма небезпека? Телефонуйте 112.
missed-duty-coordinator = ⏰ { $reference }: ще ніхто не подивився. Координатор тепер отримав повідомлення. Пряма небезпека? Телефонуйте 112.
