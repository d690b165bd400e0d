# Choosing another language.

language-ask =
    <b>Language</b>
    In which language do you want to read the bot?
language-nl = Nederlands
language-en = English
language-chosen = ✓ { $name }
language-set = Good, we go on in English.
