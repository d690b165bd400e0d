# Bir bildirimin düğmesine basınca kısa süre görünen metin.

toast-act-note = Not saklandı.
toast-act-feedback = Gönderildi. Metniniz bildiren kişiye gider.
toast-act-ask = Gönderildi. Sorunuz bildiren kişiye gider.
toast-act-extend = Süre uzatıldı. { $outside ->
    [yes] Bildiren kişiye haber gitmez: kendiniz arayın.
   *[no] Açıklamanız bildiren kişiye gider.
 }
toast-act-extend-asked = İstendi. Koordinatör karar verir.
toast-act-escalate = İletildi. Koordinatöre haber gider.
toast-act-ask-identity = Soruldu. Bildiren kişi karar verir.
toast-act-pass-on = Soruldu. Bildiren kişi karar verir.
toast-act-ask-back = Gönderildi. Bildiren kişi ne yapıldığını öğrenir.
toast-act-leave-closed = Bildirim kapalı kalıyor. Açıklamanız bildiren kişiye gider.
toast-act-postpone-erasure = Bunu daha uzun saklıyoruz. { $outside ->
    [yes] Bildiren kişiye haber gitmez: kendiniz arayın.
   *[no] Açıklamanız bildiren kişiye gider.
 }
toast-act-keep = İstendi. Koordinatör karar verir.
toast-act-reopen = Yeniden açıldı. { $outside ->
    [yes] Bildiren kişiye haber gitmez: kendiniz arayın.
   *[no] Bildiren kişiye haber gider.
 }
toast-act-close = Kapatıldı. { $outside ->
    [yes] Bildiren kişiye haber gitmez: kendiniz arayın.
   *[no] Bildiren kişiye haber gider.
 }
toast-act-stopped = Bırakıldı. Hiçbir şey gönderilmedi.
toast-act-discarded = Silindi. Hiçbir şey gönderilmedi.

toast-card-acknowledge = Alındığı onaylandı. { $outside ->
    [yes] Bildiren kişiye haber gitmez: kendiniz arayın.
   *[no] Bildiren kişiye haber gider.
 }
toast-card-take-up = Bunu siz üstlendiniz. { $outside ->
    [yes] Bildiren kişiye haber gitmez: kendiniz arayın.
   *[no] Bildiren kişiye haber gider.
 }
toast-card-read = Metin birazdan aşağıda.
toast-card-read-already = Metin zaten orada, saat { $hour } olana kadar.
toast-card-write = En alta bakın: orada metninizi istiyorum.
toast-card-confirm = En alta bakın: orada doğru mu diye soruyorum.
toast-card-withdrawn = Bildiren kişi bunu geri çekti.
toast-card-choose = En alta bakın: nasıl sonuçlandığını orada seçin.
toast-card-partner = En alta bakın: kime iletileceğini orada seçin.
toast-card-already-acknowledged = { $who } sizden önce davrandı: alındığı zaten onaylandı.
toast-card-already-taken-up = { $who } sizden önce davrandı ve bunu zaten üstlendi.
toast-card-already-closed = { $who } bunu zaten kapattı.
toast-card-yourself-acknowledged = Alındığını zaten onayladınız.
toast-card-yourself-taken-up = Bunu zaten üstlendiniz.
toast-card-yourself-closed = Bunu zaten kapattınız.

toast-desk-assigned = { $name } şimdi bununla ilgileniyor. { $outside ->
    [yes] Görevlilere haber gider, bildiren kişiye gitmez: kendiniz arayın.
   *[no] Görevlilere ve bildiren kişiye haber gider.
 }
toast-desk-reminded = Görevlilere bir hatırlatma gider.
toast-desk-granted = İzin verildi. Görevlilere haber gider.
toast-desk-refused = İzin verilmedi. Görevlilere haber gider.

toast-presence-away = “Yok” olarak işaretlendi
toast-presence-back = “Burada” olarak işaretlendi

toast-duty-given = Değiştirildi. İkisi de haber alır.
toast-duty-offered = Soruldu. Listedeki diğerleri mesaj alır.
toast-duty-offered-already = Bunu zaten sordunuz.
toast-duty-taken = Değişildi. İkiniz de haber alırsınız.
toast-act-told-by-phone = Not edildi. { $outside ->
    [yes] Bildiren kişiye haber gitmez.
   *[no] Bildiren kişiye haber gider.
 }
toast-card-called = Aradığınız not edildi. Bildiren kişiye haber gider.
toast-card-not-reached = Not edildi. Bildiren kişi, aradığınızı okur.
