# Gece sayımı: grupta kim var ve listede kim var.

rollcall-found = Her gece <b>{ $title }</b> grubunun doğru olup olmadığına bakarım. Şu doğru değil:
rollcall-surplus = { $count ->
    [one] Grupta tanımadığım <b>1 kişi ya da bot</b> var. Bu çözülene kadar orada metin göstermiyorum.
   *[other] Grupta tanımadığım <b>{ $count } kişi ya da bot</b> var. Bu çözülene kadar orada metin göstermiyorum.
 } Telegram’da grupta kimlerin olduğuna bakın. Başka bir bot da okuyabilir.
rollcall-button-yes = { $count ->
    [one] Doğru, bu okuyabilir
   *[other] Bu { $count } kişi doğru
 }
rollcall-accepted = ✓ Tamam. Tanımadığım biri daha gelirse size haber veririm.
