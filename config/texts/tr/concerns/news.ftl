# Grubun dışında olanlar ve koordinatörün önündekiler. Bildirimin sözleri olmadan.

news-answer = 💬 Bildiren kişi sorunuzu yanıtladı. Yanıtı <b>Oku</b> ile okuyun. Süre yeniden işliyor.
news-decline = 🤐 Bildiren kişi bunu söyleyemiyor. Soru kapandı. Süre yeniden işliyor.
news-lapse = ⌛ { $about ->
    [identity] Bildiren kişi adıyla ilgili soruya yanıt vermedi. Adı gizli kalıyor.
    [passing-on] Bildiren kişi iletme sorusuna yanıt vermedi. Hiçbir şey iletmeyin.
   *[words] Bildiren kişi zamanında yanıt vermedi. Soru kapandı. Süre yeniden işliyor.
 }
news-add = ➕ Bildiren kişi bir şey ekledi. <b>Oku</b> ile okuyun.
news-correct = ✏️ Bildiren kişi bir şeyi düzeltti. <b>Oku</b> ile okuyun.
news-withdraw = ↩️ Bildiren kişi { $reference } bildirimini geri çekti. { $days ->
    [one] Yarın
   *[other] { $days } gün sonra
 } her şey silinir. Bunu yine de saklamak için bir neden mi var? <b>Yine de sakla</b> düğmesini seçin. Koordinatör karar verir.
news-reveal = 👤 Bildiren kişi adını bilmenizi istiyor. Adı artık bildirimde yazıyor.
news-stay-nameless = 👤 Bildiren kişi adının gizli kalmasını istiyor.
news-let-pass-on = 🤝 Bildiren kişi bunun iletilmesini kabul etti. Şimdi kendiniz arayın ve bildiren kişiyi söylemeyin. Kime olduğu ve ne zamana kadar soracağınız bildirimde yazıyor.
news-keep-here = ✋ İletilsin mi? Bildiren kişi bunu istemiyor. Hiçbir şey iletmeyin.
news-give-name = 👤 Bildiren kişi adını ekledi. Adı artık bildirimde yazıyor.
news-take-name-back = 👤 Bildiren kişi adını kaldırdı. Adı artık bildirimde yazmıyor. Adı gördünüz mü? Onu bir daha kullanmayın, notlarda da.
news-request-reopen = 🔁 Bildiren kişiye göre { $reference } henüz bitmedi. <b>Yeniden aç</b> düğmesini seçin ya da neden kapalı kaldığını açıklayın.
news-advise = 💬 { $account ->
    [none] { $caller }
   *[other] <a href="tg://user?id={ $account }">{ $caller }</a>
 }, koordinatör yardım isteğinizi yanıtladı. Yanıtı <b>Oku</b> ile okuyun.
news-assign = 🤝 Koordinatör bunu <b>{ $owner }</b> adlı görevliye verdi.
news-grant = ✅ { $wish ->
    [keep] Koordinatör { $reference } bildiriminin saklanmasını onayladı. Yeni süreler başlıyor. Bunu kim üstleniyor?
   *[extend] Koordinatör daha fazla zaman verdi. Yeni tarih bildirimde. { $outside ->
        [yes] Bildiren kişiye haber gitmez: kendiniz arayın.
       *[no] Bildiren kişiye haber gider.
    }
 }
news-refuse = ✋ { $wish ->
    [keep] Koordinatör { $reference } bildiriminin saklanmasını onaylamadı. Her şey, bildiren kişinin istediği gibi silinecek.
   *[extend] Koordinatör daha fazla zaman vermedi. Tarih olduğu gibi kalıyor.
 }
news-expire = ⌛ { $wish ->
    [keep] Koordinatör zamanında karar vermedi. { $reference }, bildiren kişinin istediği gibi silinecek.
   *[extend] Koordinatör daha fazla zaman için zamanında karar vermedi. Tarih olduğu gibi kalıyor.
 }
news-go-on = 🔁 { $reference } devam edecek mi diye kimse zamanında karar vermedi. Bu yüzden { $reference } kendiliğinden yeniden açıldı. Yeni süreler başlıyor. Bildiren kişiye haber gitti. Bunu kim üstleniyor?
