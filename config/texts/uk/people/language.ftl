# Вибір іншої мови.

language-ask =
    <b>Мова</b>
    Якою мовою ви хочете читати бота?
language-nl = Nederlands
language-en = English
language-chosen = ✓ { $name }
language-set = Добре, далі буде українською.
