# Sorun bildirmek ya da yardım istemek: yoldaki sorular, alındı mesajı ve liste.

# Yolda
reporting-progress-concern = <i>Sorun bildir</i>
reporting-progress-help = <i>Yardım iste</i>
reporting-noted =
    ✓ Not edildi: { $count ->
        [one] 1 karakter.
       *[other] { $count } karakter.
    } Bir şey eklemek mi istiyorsunuz? Bir mesaj daha gönderin. Bir şeyi değiştirmek mi istiyorsunuz? Kendi mesajınızı düzenleyin. Tamam mı? <b>Bitti</b> düğmesini seçin.
reporting-edit-noted = ✓ Değişikliğiniz not edildi.

reporting-button-skip = Atla
reporting-button-erase = Sil ve atla
reporting-button-more = Daha fazla anlat
reporting-button-adjust = { button-edit }
reporting-button-keep = Sakla
reporting-button-throw-away = { button-discard }
reporting-button-go-on = Devam et
reporting-button-start-anew = Baştan başla

# Özet
reporting-summary-concern =
    <b>Bildiriminiz doğru mu?</b>
    Henüz hiçbir şey gönderilmedi.

reporting-summary-help =
    <b>İsteğiniz doğru mu?</b>
    Henüz hiçbir şey gönderilmedi. Görevliler bunu sizin istediğinizi görecek.

reporting-shortened = { $count ->
    [one] <i>(1 karakter)</i>
   *[other] <i>({ $count } karakterin başı; hepsi gönderilir)</i>
 }
reporting-empty = <i>doldurulmadı</i>
reporting-adjusting = <b>Neyi değiştirmek istiyorsunuz?</b>
reporting-name-danger = Şu anda tehlike
reporting-name-subject = Konu
reporting-name-neighbourhood = Mahalle
reporting-name-account = Kendi sözlerinizle
reporting-name-source = Nereden bildiğiniz
reporting-name-since = Ne zamandan beri
reporting-name-urgency = Ne kadar acil
reporting-name-help = Ne işe yarar
reporting-name-identity = Adınızın görünmesi

# Bırakmak ve sonra devam etmek
reporting-leaving =
    <b>Bırakmak mı istiyorsunuz?</b>

    <b>Sakla</b>: en az { $hours } saat daha devam edebilirsiniz. Silmeden önce size haber veririm.
    <b>Sil</b>: doldurduğunuz her şey silinir.

    Henüz hiçbir şey gönderilmedi.
reporting-kept =
    Saklandı. En az şu zamana kadar: { $day }, saat { $hour }. Silmeden önce size haber veririm. Henüz hiçbir şey gönderilmedi.

    Sonra devam etmek mi istiyorsunuz? <b>Devam et</b> düğmesini seçin.
reporting-resuming-concern =
    <b>Yarım kalan bir bildiriminiz var.</b>
    O henüz gönderilmedi. Onunla devam etmek istiyor musunuz? Baştan başlarsanız eskisi silinir.
reporting-resuming-help =
    <b>Yarım kalan bir yardım isteğiniz var.</b>
    O henüz gönderilmedi. Onunla devam etmek istiyor musunuz? Baştan başlarsanız eskisi silinir.
reporting-thrown-away = Silindi. Hiçbir şey gönderilmedi ve hiçbir şey saklanmadı.
reporting-draft-warn = Gönderilmemiş bir işiniz hâlâ yarım. Onu { $day }, saat { $hour } olunca sileceğim. Devam etmek mi istiyorsunuz? Yukarıdan devam edin ya da <b>Sorun bildir</b> veya <b>Yardım iste</b> yazın.
reporting-draft-nudge = 🕐 Doldurduğunuz şey <b>henüz gönderilmedi</b>. Yani görevliler onu henüz görmüyor. Yukarıda devam edebilirsiniz.
reporting-draft-dropped = Doldurduklarınız silindi, çünkü devam etmediniz. Hiçbir şey gönderilmedi. Her zaman yeniden başlayabilirsiniz.

# Alındı mesajı
reporting-receipt-concern =
    ✅ <b>Alındı.</b> Bildiriminiz için teşekkür ederiz.

    Takip numarası: <b>{ $reference }</b>
    Bunu okuyanlar: { $readers }
reporting-receipt-help =
    ✅ <b>Alındı.</b> İstemeniz iyi oldu.

    Takip numarası: <b>{ $reference }</b>
    Bunu okuyanlar: { $readers }
reporting-receipt-confirm-concern = Bildiriminizi aldıklarını size onaylarlar. En geç: <b>{ $day }</b>.
reporting-receipt-feedback-concern = Ne yapıldığını öğrenirsiniz. En geç: <b>{ $day }</b>.
reporting-receipt-confirm-help = İsteğinizi aldıklarını size onaylarlar. En geç: <b>{ $day }</b>.
reporting-receipt-feedback-help = Yanıt alırsınız. En geç: <b>{ $day }</b>.
reporting-receipt-next =
    <b>Şimdi ne olacak?</b> Bir şey yapmanız gerekmiyor. Her adımda burada bir mesaj alırsınız.
    Her zaman arayabilirsiniz: { $phone }. Takip numaranızı söyleyin.
reporting-receipt-danger = 🚨 <b>Henüz aranmadıysa 112’yi arayın.</b> Bizi beklemeyin. Bunu hemen okumuyoruz.
reporting-receipt-urgent = 🚨 <b>Şu anda tehlike mi var? 112’yi arayın.</b> Bizi beklemeyin.
reporting-receipt-duty = 🕐 Nöbetçi: <b>{ $name }</b>. En geç bakacağı saat: <b>{ $moment }</b>.
reporting-receipt-duty-coordinator = 🕐 Şu an nöbetçiye ulaşılamıyor. Koordinatöre haber verildi.
reporting-receipt-closed = 🕐 Belediye binası kapalı. Biri büyük olasılıkla ancak şu zaman bakar: <b>{ $day }, saat { $hour }</b>.
reporting-receipt-closed-call = O kadar bekleyemez mi? O zaman { $phone } numarasını arayın.
reporting-day-and-hour = { $day }, saat { $hour }
reporting-coordinator-reads = { $names } (koordinatör)
reporting-town-hall-reads = { $municipality } belediyesi

# Bildirimlerim
reporting-mine-title = <b>Bildirimlerim</b>
reporting-mine-none = Henüz bir şey bildirmediniz. Bir şey olursa <b>Sorun bildir</b> ya da <b>Yardım iste</b> düğmesini seçin.
reporting-mine-older = { $count ->
    [one] Ve daha eski 1 bildirim.
   *[other] Ve daha eski { $count } bildirim.
 }
reporting-mine-filed = Bildirildi: { $day }
reporting-mine-due-confirm = Onay: en geç { $day }
reporting-mine-due-take-up = Üstlenme: en geç { $day }
reporting-mine-due-feedback = Yanıt: en geç { $day }
reporting-mine-due-partner = Sorulması: en geç { $day }
reporting-mine-late-confirm = ⚠️ Onay: en geç { $day } gelecekti. Henüz olmadı.
reporting-mine-late-take-up = ⚠️ Üstlenme: en geç { $day } olacaktı. Henüz olmadı.
reporting-mine-late-feedback = ⚠️ Yanıt: en geç { $day } gelecekti. Henüz olmadı.
reporting-mine-late-partner = ⚠️ Sorulması: en geç { $day } olacaktı. Henüz olmadı.
reporting-mine-closed = Kapandı: { $day }
reporting-stage-filed = gönderildi
reporting-stage-acknowledged = alındığı onaylandı
reporting-stage-taken-up = üstlenildi
reporting-stage-closed = kapandı

reporting-stage-withdrawn = ↩️ geri çekildi
reporting-mine-due-reopen = Devam edip etmeyeceğimizi öğrenirsiniz: en geç { $day }.

reporting-button-detach = Fotoğraf ve sesi kaldır

reporting-button-send-anyway = Yine de gönder
reporting-button-whole-town = Bütün belediye
reporting-button-leave-it = Böyle kalsın
reporting-recognisable =
    <b>Mahalleden kim olduğunuzu anlayabilirler.</b>
    Henüz hiçbir şey gönderilmedi. { $neighbourhood } mahallesinde yalnızca birkaç mahalle gönüllüsü oturuyor. Adınız yazmıyor, ama mahalle kim olduğunuzu belli edebilir.

    <b>Bütün belediye</b>: görevliler mahalleyi görmez. Mahalle anlattıklarınızda da geçiyor mu? O zaman onu orada okurlar.
    <b>Böyle kalsın</b>: görevliler mahalleyi görür.
    Bu ikisinden birini seçince gönderirim.

    <b>Değiştir</b>: başka bir mahalle seçin. Henüz hiçbir şey gönderilmez.

reporting-mine-due-call-back = Sizi arayacağız: en geç { $day }
reporting-mine-late-call-back = ⚠️ Arama: en geç { $day } olacaktı. Henüz olmadı.
reporting-button-call-me = { menu-label-call-me }
reporting-receipt-by-phone = ☎️ Telefon görüşmenizden sonra bunu sizin için yazan: { $name }. Bir şey doğru değil mi? <b>Bildirimlerim</b> bölümünde okuyabilir, düzeltebilir ya da geri çekebilirsiniz.
