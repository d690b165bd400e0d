# Een andere taal kiezen.

language-ask =
    <b>Taal</b>
    In welke taal wil je de bot lezen?
language-nl = Nederlands
language-en = English
language-chosen = ✓ { $name }
language-set = Goed, we gaan verder in het Nederlands.
