# Bildirimlerim sayfasında kısa süre görünen metin.

toast-mine-stands = Bu artık mümkün değil. { $reference } { $stage ->
    [filed] gönderildi, ama henüz onaylanmadı
    [acknowledged] alındı ve sürüyor
    [taken-up] üstlenildi ve sürüyor
    [closed] kapandı
   *[withdrawn] geri çekildi
 }.
toast-mine-words-there = Yazdıklarınız zaten burada, saat { $hour } olana kadar.
