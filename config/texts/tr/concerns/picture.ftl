# Resim olarak protokol.

picture-title = Bildiriminize ne olur?
picture-confirm = { $term } içinde, acele ise { $urgent }
picture-take-up = bildirimden sonra { $term } içinde
picture-feedback = bildirimden sonra { $term } içinde
picture-heard = Ne yapıldığını öğrenirsiniz
picture-only-then = bildirim ancak bundan sonra kapanır
picture-kept = { $least ->
    [one] 1 gün sonra ya da gerekirse daha geç
   *[other] { $least } gün sonra
 }
picture-erased = Her şey silinir
picture-counted = Her süre, bildirdiğiniz andan başlar.
picture-late = Bir adım çok mu uzun sürüyor? Koordinatöre haber gider.
picture-question = Size bir soru sorulunca saat durur.
picture-withdraw = Her zaman geri çekebilirsiniz. { $days } gün sonra her şey silinir.
picture-caption = Bildirdiklerinizle böyle ilgileniyoruz. Bu resim protokolümüzden gelir.
