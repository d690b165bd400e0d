# Що чує автор звернення: що зроблено і що буде далі.

progress-acknowledge = 👀 <b>{ $reference }</b>: працівники побачили { progress-kind.accusative }. Дякуємо, що ви цим ділитеся.
progress-take-up = 🤝 <b>{ $reference }</b>: { $owner } бере в роботу { progress-kind.accusative }.
progress-feedback = 💬 <b>{ $reference }</b>: { $name } пише вам. Про що: { progress-kind }.
progress-ask-back = 💬 <b>{ $reference }</b>: { $name } пише, що вийшло з передавання:
progress-close = ✅ <b>{ $reference }</b>: { progress-kind } закрито.
progress-kind = { $kind ->
    [help] ваше прохання про допомогу
   *[concern] ваше звернення
 }
    .accusative = { $kind ->
        [help] ваше прохання про допомогу
       *[concern] ваше звернення
     }
    .instrumental = { $kind ->
        [help] вашим проханням про допомогу
       *[concern] вашим зверненням
     }
progress-outcome = Чим усе закінчилося: <b>{ $outcome }</b>.
progress-reason = Ось що пишуть працівники:
progress-not-shared = Ми це перевірили й зробили те, що було потрібно. Що саме, ми не завжди можемо розповісти. Так ми захищаємо людей. Ви добре зробили, що звернулися.
progress-thanks = { $kind ->
    [help] Вам ще щось потрібно? Сміливо виберіть знову Попросити допомоги.
   *[concern] Знову щось бачите або чуєте? Сміливо виберіть знову Розповісти, що турбує.
 }
progress-next-confirm = Ви дізнаєтеся, чи ми це бачили. Термін: { $day }.
progress-next-take-up = Хтось візьме це в роботу. Термін: { $day }. Тоді ви дізнаєтеся від нас, хто це.
progress-next-feedback = Ви почуєте від нас, що ми з цим робимо. Термін: { $day }.
progress-next = Ми продовжуємо. Ви почуєте від нас, коли будуть новини і коли ми це закриємо.
progress-button-reply = { announcement-button-reply }
progress-late-confirm = Ви мали дізнатися, чи ми це бачили. Термін: { $day }. Ще не вдалося. Це ще буде.
progress-late-take-up = Хтось мав узяти це в роботу. Термін: { $day }. Ще не вдалося. Ви дізнаєтеся від нас, хто це буде.
progress-late-feedback = Ви мали почути від нас, що ми з цим робимо. Термін: { $day }. Ще не вдалося. Ви ще почуєте.
progress-an-official = хтось із працівників

progress-assign = 🤝 <b>{ $reference }</b>: { $owner } тепер працює над { progress-kind.instrumental }.
progress-let-go = 🤝 <b>{ $reference }</b>: людина, яка працювала над { progress-kind.instrumental }, більше не належить до постійної групи працівників. Далі це робитиме хтось інший. Вам нічого не треба робити.
progress-extend = ⏳ <b>{ $reference }</b>: нам потрібно більше часу на { progress-kind.accusative }.
progress-lapse = ⌛ <b>{ $reference }</b>: ми не отримали відповіді на наше запитання. Нічого страшного. Ми продовжуємо з тим, що знаємо.
progress-reopen = 🔁 <b>{ $reference }</b>: ми знову працюємо над { progress-kind.instrumental }.
progress-go-on = 🔁 <b>{ $reference }</b>: вчасно не вирішено, чи працювати далі над { progress-kind.instrumental }. Тому робота тепер продовжується сама.
progress-not-erased = Зараз ми нічого не видаляємо. Дата, про яку ви читали, більше не діє.
progress-leave-closed = ✅ <b>{ $reference }</b>: { progress-kind } лишається закритим.
progress-next-reopen = Ви дізнаєтеся, чи ми знову над цим працюватимемо. Термін: { $day }.
progress-next-partner = Ми запитаємо, що вийшло з передавання, і скажемо вам. Термін: { $day }.
progress-late-partner = Ми мали запитати, що вийшло з передавання. Термін: { $day }. Ще не вдалося. Ви ще почуєте.
progress-grant = ✅ <b>{ $reference }</b>: ми працюємо далі над { progress-kind.instrumental }.
progress-keep = 🗄️ <b>{ $reference }</b>: ви відкликали { progress-kind.accusative }, але працівники все ж продовжують. Координатор це перевірив і вважає, що це потрібно.
progress-lapse-identity = ⌛ <b>{ $reference }</b>: ви не вибрали, чи можна працівникам знати ваше ім’я. Нічого страшного. Ви лишаєтеся без імені, і ми просто продовжуємо.
progress-lapse-passing-on = ⌛ <b>{ $reference }</b>: ви не вибрали, чи можна це передати. Нічого страшного. Нічого не передадуть, і ми просто продовжуємо.
progress-postpone-erasure = 🗄️ <b>{ $reference }</b>: ми зберігаємо { progress-kind.accusative } довше, ніж казали.
progress-erased-on = Усе про { progress-kind.accusative } буде видалено. Дата: { $day }.

progress-called = ☎️ <b>{ $reference }</b>: вам зателефонували. Хто: { $owner }. Це не так? Зателефонуйте нам або ще раз виберіть <b>Зателефонуйте мені</b>.
progress-not-reached = ☎️ <b>{ $reference }</b>: вам телефонували, але не додзвонилися. Хто: { $owner }.
progress-told-by-phone = ☎️ <b>{ $reference }</b>: вам сказали телефоном, що зроблено. Це не так? Напишіть нам у розділі <b>Мої звернення</b>.
progress-next-call-back = Ми вам зателефонуємо. Термін: { $day }, { $hour }.
progress-late-call-back = Ми мали вам зателефонувати. Термін: { $day }, { $hour }. Ще не вдалося. Ми зателефонуємо.
