# Wybór innego języka.

language-ask =
    <b>Język</b>
    W jakim języku chcesz czytać bota?
language-nl = Nederlands
language-en = English
language-chosen = ✓ { $name }
language-set = Dobrze, dalej będzie po polsku.
