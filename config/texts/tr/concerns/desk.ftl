# Koordinatörün önündekiler: hangi bildirim, neden ve ne yapılabilir. Bildirimin sözleri olmadan.

desk-about = <b>{ $reference }</b>
desk-escalate = ⬆️ Görevliler <b>{ $reference }</b> için yardımınızı istiyor.
desk-extend = ⏳ Görevliler <b>{ $reference }</b> için bir kez daha zaman istiyor. Onaylıyor musunuz?
desk-keep = 🗄️ Bildiren kişi <b>{ $reference }</b> bildirimini geri çekti. Görevliler yine de devam etmek istiyor. Onaylıyor musunuz?
desk-late-confirm = ⏰ <b>{ $reference }</b> çok uzun süredir onay bekliyor.
desk-late-take-up = ⏰ <b>{ $reference }</b> çok uzun süredir birinin üstlenmesini bekliyor.
desk-late-feedback = ⏰ <b>{ $reference }</b> bildirimini yapan kişi çok uzun süredir geri bildirim bekliyor.
desk-late-reopen = ⏰ <b>{ $reference }</b> bildirimini yapan kişi çok uzun süredir yeniden açma kararını bekliyor.
desk-late-partner = ⏰ Bir görevli, <b>{ $reference }</b> için ne yapıldığını ortağa soracaktı. Bu henüz yapılmadı.
desk-reason = Neden ({ $name } yazdı):
desk-stands = { $sign } { $urgency ->
    [danger] Şu anda tehlike
    [urgent] Olabildiğince çabuk
    [soon] Bu hafta
   *[normal] Bekleyebilir
 } · { $owned ->
    [yes] { $stage }: { $owner }
   *[no] { $stage }
 } · bildirildi: { $day }
desk-due-confirm = { $late ->
    [yes] ⚠️ Onaylamak için söz verilen zaman: { $day }, saat { $hour }.
   *[no] ⏰ Onaylamak için son zaman: { $day }, saat { $hour }.
 }
desk-due-take-up = { $late ->
    [yes] ⚠️ Üstlenmek için söz verilen zaman: { $day }, saat { $hour }.
   *[no] ⏰ Üstlenmek için son zaman: { $day }, saat { $hour }.
 }
desk-due-feedback = { $late ->
    [yes] ⚠️ Geri bildirim için söz verilen zaman: { $day }, saat { $hour }.
   *[no] ⏰ Geri bildirim için son zaman: { $day }, saat { $hour }.
 }
desk-due-reopen = { $late ->
    [yes] ⚠️ Yeniden açma kararı için söz verilen zaman: { $day }, saat { $hour }.
   *[no] ⏰ Yeniden açma kararı için son zaman: { $day }, saat { $hour }.
 }
desk-due-partner = { $late ->
    [yes] ⚠️ Ortağa sormak için söz verilen zaman: { $day }, saat { $hour }.
   *[no] ⏰ Ortağa sormak için son zaman: { $day }, saat { $hour }.
 }
desk-question = ❓ Bildiren kişiye sorulmuş bir soru açık. Son yanıt zamanı: { $day }, saat { $hour }.
desk-request = ✋ Karar için son zaman: { $day }, saat { $hour }. { $wish ->
    [keep] Yoksa her şey silinir.
   *[extend] Yoksa her şey olduğu gibi kalır.
 }
desk-done-advised = ✓ { $name } görevlilere yanıt verdi. { $day }, saat { $hour }.
desk-advised = Yanıtınız görevlilerde, <b>{ $reference }</b> bildiriminde. Bildiren kişiye bununla ilgili haber gitmez.
desk-done-assigned = ✓ { $name } bunu şu kişiye verdi: { $official }. { $day }, saat { $hour }.
desk-done-reminded = ✓ { $name } bunun için dikkat istedi. { $day }, saat { $hour }.
desk-done-granted = ✓ { $name } bunu onayladı. { $day }, saat { $hour }.
desk-done-turned-down = ✓ { $name } bunu onaylamadı. { $day }, saat { $hour }.

desk-choose = { $count ->
    [0] <b>{ $reference }</b> bildirimini devralabilecek başka görevli yok. Önce bir görevli davet edin.
   *[other] <b>{ $reference }</b> bildirimini kime veriyorsunuz? { $outside ->
        [yes] Görevlilere haber gider, bildiren kişiye gitmez: kendiniz arayın.
       *[no] Görevlilere ve bildiren kişiye haber gider.
    }
 }
desk-official = { $away ->
    [yes] { $name } (şu anda yok)
   *[no] { $name }
 }
desk-open = { $count ->
    [0] <b>Açık bildirimler</b>

    Açık bir şey yok.
    [one] <b>Açık bildirimler</b>

    Açık 1 bildirim var. Daha fazlasını görmek için onu seçin.
   *[other] <b>Açık bildirimler</b>

    Açık { $count } bildirim var. En acil olan en üstte. Daha fazlasını görmek için birini seçin.
 }
desk-line = { $sign } { $reference } · { $stage } · { $due }
desk-erasing = { $count ->
    [0] <b>Yakında silinecekler</b>

    Önümüzdeki iki hafta hiçbir şey silinmiyor.
   *[other] <b>Yakında silinecekler</b>

    Bu bildirimlere ait her şey, bulunduğu her yerde silinecek. Bir şeyin daha uzun saklanması mı gerekiyor? Bir görevli bunu bildirimde bir nedenle seçebilir.
 }
desk-erasing-line = <b>{ $reference }</b> · { $day }

desk-button-advise = { button-answer }
desk-button-assign = Görev ver
desk-button-remind = Hatırlat
desk-button-grant = İzin ver
desk-button-refuse = İzin verme
desk-button-open = Açık bildirimler

desk-unreachable = ⚠️ <b>{ $reference }</b> hakkındaki bir mesaj şu anda bildiren kişiye ulaşmıyor. Onu saklıyorum ve her saat yeniden deniyorum. Bildiren kişi bana bir şey gönderir göndermez de ulaşır. Kim olduğunu biliyor ve arayabiliyor musunuz? Ondan bu sohbeti açmasını ve bir şey göndermesini isteyin.
desk-out-of-reach = ⚠️ Şu anda bir ya da daha fazla kilit kişiye ulaşılamıyor. Kim olduklarını söylemiyorum: bu, kimin adını vermeden bildirimde bulunduğunu gösterebilir. Onlara gidecek olanı saklıyorum ve her saat yeniden deniyorum. Bu yüzden lütfen bütün kilit kişilerden, bir toplantıda ya da telefonla, bu sohbeti açıp bir şey göndermelerini isteyin.
desk-damaged = ⚠️ Sakladığım bir şey bozulmuş ya da başka biri tarafından değiştirilmiş. Onu artık kullanmıyorum; geri kalanı her zamanki gibi sürüyor. Şimdi bir şey eksik olabilir: bir bildirim, bir toplantı ya da artık giremeyen biri. Beni yöneten kişiden bugün bakmasını isteyin: bu, günlük kaydında yazıyor ve bir yedek belki onu geri getirebilir.
desk-duty = 🚨 <b>{ $reference }</b> acil ve hiçbir nöbetçi onaylamadı. Birine ulaşabilir misiniz?

desk-late-call-back = ⏰ <b>{ $reference }</b> numaralı bildirimi yapan kişi aranmak istiyor ve çok uzun süredir bekliyor.
desk-due-call-back = { $late ->
    [yes] ⚠️ Aramak için söz verilen zaman: { $day }, saat { $hour }.
   *[no] ⏰ Aramak için son zaman: { $day }, saat { $hour }.
 }
