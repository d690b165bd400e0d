# Yeni bir görevli mahalle gönüllülerine tanıtılıyor.

introduction-who = { $why ->
    [discarded] <b>{ $name }</b> hakkındaki mesaj silindi.
    [lapsed] <b>{ $name }</b> hakkında henüz bir mesaj gönderilmedi.
    [left] <b>{ $name }</b> adlı görevliyi tanıtacak kişi artık ağda değil.
   *[other] <b>{ $name }</b> görevliler arasında yeni.
 } { $name } adlı görevliyi mahalle gönüllülerine kim tanıtsın? Tanıdıkları birini seçin. Ona bir mesaj önerisi gider.
introduction-asked-by = ✓ <b>{ $name }</b> adlı görevliyi <b>{ $by }</b> tanıtacak. Mesaj gidince size haber veririm.
introduction-sent-by = ✓ <b>{ $by }</b>, <b>{ $name }</b> adlı görevliyi mahalle gönüllülerine tanıttı.
introduction-button-myself = Kendim yaparım
introduction-preview = Meslektaşınız <b>{ $name }</b> adlı kişiyi tanıtın. { $count ->
    [0] Henüz mahalle gönüllüsü yok. Biri katılınca bunu gönderebilirsiniz.
    [one] Bu mesaj sizin adınızla <b>1 mahalle gönüllüsüne</b> gider:
   *[other] Bu mesaj sizin adınızla bütün <b>{ $count } mahalle gönüllüsüne</b> gider:
 }
introduction-edit = <b>{ $name }</b> hakkında kendi sözlerinizi aşağıya, tek bir mesajda yazın. Bunu bütün mahalle gönüllüleri okur. Kısa tutun. Şu anda şöyle yazıyor:
introduction-head = 👋 <b>{ $by }</b> size yazıyor:
introduction-proposal = Merhaba! Belediyede yeni bir yüz var: <b>{ $name }</b>. Bundan sonra bildirimlerinizi { $name } da okuyacak ve size bazen { $name } yanıt verecek. Biz birlikte çalışıyoruz. Bize anlattıklarınız eskisi kadar gizli kalır. Selamlar, { $by }
introduction-colleague = bir görevli
introduction-sent = ✓ { $colleague } mahalle gönüllülerine tanıtıldı. Teşekkürler!
introduction-done = ✓ { $colleague } mahalle gönüllülerine tanıtıldı.
introduction-lapsed = Yeni meslektaşınızı tanıtma mesajı gönderilmedi. Onu kaldırdım. Koordinatör yeniden seçecek.
introduction-called-off = Meslektaşınızı artık tanıtmanız gerekmiyor: o artık ağda değil.
