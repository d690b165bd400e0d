# Görevliler grubu: bağlama, kontrol, taşınma.

group-found = <b>{ $title }</b> grubuna baktım.
group-inside = Hem grupta hem ağda olanlar: { $names }.
group-absent = Görevliler listesinde olup grupta olmayanlar: { $names }.
group-strangers = { $count ->
    [one] Grupta, bu ağın görevlisi ya da koordinatörü olmayan <b>1 kişi</b> var. Bir metni açan, onu bu kişiye de göstermiş olur.
   *[other] Grupta, bu ağın görevlisi ya da koordinatörü olmayan <b>{ $count } kişi</b> var. Bir metni açan, onu bu kişilere de göstermiş olur.
 }
group-no-topics = Grupta konular açık değil. Böyle de olur. O zaman her bildirim ayrı bir mesaj olur. Konularla daha düzenli olur: grubun ayarlarından açabilirsiniz.
group-public = Bu grup <b>herkese açık</b>. Önce grubu gizli yapın.
group-linked = Grup bir <b>kanala</b> bağlı. O kanalı okuyan herkes gruba girebilir. Grubun ayarlarından kanal bağlantısını kaldırın.
group-history = Gruba yeni gelenler daha önce yazılanları <b>okuyabiliyor</b>. Grubun ayarlarında sohbet geçmişini yeni üyelere kapatın. Grupta konular açık olduğu için yapamıyor musunuz? O zaman bir koordinatör grupta yeniden /koppel gönderir.
group-readable-back = Bu gruba sonradan gelenler orada duranları <b>okuyabilir</b>: kartları ve sizin yazdıklarınızı. Sohbet geçmişini yeni üyelere kapatabiliyor musunuz? O zaman kapatın. Konular açıkken bazen mümkün olmaz.
group-can-delete-messages = Burada henüz mesaj silemiyorum. Beni <b>mesajları silme</b> yetkisiyle yönetici yapın.
group-can-manage-topics = Burada henüz konu açamıyorum. Bana <b>konuları yönetme</b> yetkisi verin.
group-confirm = Doğru mu? Bağladıktan sonra bütün bildirimler bu gruba gelir.
group-not-yet = Bu grubu henüz bağlayamıyorum. Sorunu giderin ve Tekrar bak düğmesine basın.
group-button-yes = Bağla
group-button-no = Bağlama
group-button-next = Evet, yeni grupta devam et
group-bound = Bu grup bağlandı. Yeni bildirimler buraya gelir. Düğmeleri yalnızca listedeki görevliler kullanabilir.
group-migrated = Telegram <b>{ $title }</b> grubunu yeni bir gruba dönüştürdü. Oraya henüz bir şey koymuyorum. Önce grupta kimlerin olduğuna bakın. Doğru mu? O zaman düğmeye basın. Hiçbir şey kaybolmaz.
group-lost = Artık görevliler grubunda değilim. Yeni bildirimler ben dönene kadar bekler. Beni yeniden ekleyin ve orada /koppel gönderin.
group-back = Görevliler grubuna geri döndüm.
group-added = Gruptayım. Beni orada yönetici yapın. Yetkiler: <b>mesajları silme</b> ve <b>konuları yönetme</b>. Sonra grupta şunu gönderin: /koppel
group-left-public = Beni eklediğiniz grup <b>herkese açık</b>. Benim yerim orası değil, bu yüzden ayrıldım. Grubu gizli yapın ve sonra beni yeniden ekleyin.
group-answered-yes = ✓ Grup bağlandı. Yeni bildirimler oraya gelir.
group-asked-official = Grup uygun. Şimdi bir görevlinin onayı gerekiyor. Görevlilere sordum. Sonucu burada öğrenirsiniz.
group-asked-operator = Grup uygun, ama bir görevlinin onayı gerekiyor ve artık görevli yok. Sunucunun yöneticisi bunu <code>schakel agree</code> ile yapabilir.
group-answered-no = Grup bağlanmadı. Daha sonra yine de bağlamak mı istiyorsunuz? Beni yeniden ekleyin ve orada /koppel gönderin.
group-answered-next = ✓ Yeni grupta devam ediyorum ve eskisinden ayrılıyorum. Açık bildirimler orada yeniden görünecek.
group-flawed = ⚠️ <b>{ $title }</b> grubunda şu anda metin göstermiyorum. Açık olanları kaldırıyorum. Bildirimler gelmeye devam ediyor. Grubun bir yöneticisi şunu değiştirmeli:
group-flawed-next = Beş dakikada bir bakıyorum. Her şey düzelince haber veririm ve metinler yeniden okunabilir.
group-sound = ✓ <b>{ $title }</b> grubu yeniden düzgün. Metinler orada okunabilir.

group-by-phone = ☎️ Benimle özel sohbetinizde devam edin. Telefonda anlatılanı orada yazarsınız. Buraya yazmayın.
