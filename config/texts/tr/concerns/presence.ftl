# Şu anda olmayan görevliler ve işlerini kimin yaptığı.

presence-ask = { $whose ->
    [own] Bir süre olmayacak mısınız?
   *[other] <b>{ $name }</b> bir süre olmayacak mı?
 } { $colleagues ->
    [0] Şu anda seçilebilecek bir meslektaş yok. Hatırlatmalar, burada olan bütün görevlilere gider.
   *[other] Yerine bakacak bir meslektaş seçin. Hatırlatmalar bu sürede ona gider.
 }
presence-button-everybody = Herkes
presence-status = Şu anda yok. Yerine bakan: <b>{ $name }</b>
presence-status-all = Şu anda yok. Bütün görevliler birlikte yerine bakıyor.
presence-card = 🌙 Şu anda yok. Yerine bakan: <b>{ $name }</b>
presence-card-all = 🌙 Şu anda yok. Bütün görevliler birlikte yerine bakıyor.
presence-own-away = Şu anda yok olarak görünüyorsunuz. Hatırlatma almazsınız. Döndünüz mü? <b>Geri döndüm</b> düğmesini seçin.
presence-own-back = Tekrar hoş geldiniz! Bildirimlerinizle ilgili hatırlatmaları yeniden alırsınız.
presence-marked-away = Koordinatör sizi “yok” olarak işaretledi. Şu anda hatırlatma almazsınız. Döndünüz mü? <b>Geri döndüm</b> düğmesini seçin.
presence-marked-back = Koordinatör sizi yeniden “burada” olarak işaretledi. Bildirimlerinizle ilgili hatırlatmaları yeniden alırsınız.
presence-you-stand-in = { $colleague } bir süre yok. { $colleague } yerine siz bakıyorsunuz. { $colleague } için gelen hatırlatmaları da artık siz alırsınız.
presence-colleague-back = { $colleague } döndü. Artık yerine bakmanız gerekmiyor. Teşekkürler!
