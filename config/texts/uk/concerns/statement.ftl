# Wat er in een maand is gewist, voor het archief.

statement-caption =
    🗑 <b>Стерто: { $month }</b>

    Повідомлення: { $count }. Спільні справи мережі: { $together }. У файлі є, які повідомлення та на якій підставі. Збережи його для архіву: тут список зникне за місяць.
statement-reference = Номер
statement-what = Що
statement-category = Категорія
statement-ground = Підстава
statement-month = Місяць
statement-what-concern = повідомлення
statement-what-help = прохання про допомогу
statement-what-together = зустріч, оголошення чи опитування
statement-ground-term = минув час зберігання
statement-ground-withdrawn = відкликано тим, хто повідомив
statement-ground-by-hand = вручну, муніципалітетом
statement-ground-person = хтось попросив стерти
