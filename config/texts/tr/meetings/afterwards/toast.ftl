# Toplantıdan sonra kısa süre görünen metin.

toast-after-thanked = Teşekkür edildi: { $count ->
    [one] 1 kişi.
   *[other] { $count } kişi.
 }
toast-after-sent = Gönderildi: { $count ->
    [one] 1 kişi.
   *[other] { $count } kişi.
 }
toast-after-point-accepted = Gündeme alındı.
toast-after-point-declined = Şimdi gündeme alınmıyor.
