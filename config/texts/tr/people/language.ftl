# Başka bir dil seçmek.

language-ask =
    <b>Dil</b>
    Botu hangi dilde okumak istiyorsunuz?
language-nl = Nederlands
language-en = English
language-chosen = ✓ { $name }
language-set = Tamam, Türkçe devam ediyoruz.
