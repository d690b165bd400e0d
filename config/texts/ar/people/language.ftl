# اختيار لغة أخرى.

language-ask =
    <b>اللغة</b>
    بأي لغة تُفضَّل قراءة البوت؟
language-nl = Nederlands
language-en = English
language-chosen = ✓ { $name }
language-set = حسنًا، نتابع بالعربية.
