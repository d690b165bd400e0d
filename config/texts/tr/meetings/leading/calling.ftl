# Toplantı açmak ve onu yönetenin sayfaları.

calling-goes-to = { $count ->
    [one] <b>1 kişiye</b> gider.
   *[other] <b>{ $count } kişiye</b> gider.
 }
calling-goes-later = 🕖 Gidiş zamanı: { $moment }.
calling-at-night = 🌙 Şu anda gece. İnsanlar onu saat { $hour } olunca alır.
calling-as-seen = <i>İnsanlar onu böyle görür:</i>
calling-choose-what = <b>Değiştir</b> düğmesini, sonra neyin değişeceğini seçin.
calling-clash = ⚠️ Dikkat: o sırada şu da var: <b>{ $title }</b>, saat { $hour }{ $place ->
    [same] , aynı yerde
   *[other] {""}
 }.
calling-closed = ⚠️ Dikkat: { $day }: { $name ->
    [none] kapalı gün
   *[other] { $name }
 }.
calling-seats-lost = ⚠️ { $over ->
    [one] O zaman 1 yer eksik kalır. En son evet diyen kişi bekleme listesine geçer ve haber alır.
   *[other] O zaman { $over } yer eksik kalır. En son evet diyenler bekleme listesine geçer ve haber alır.
 }
calling-seats-free = 🪑 { $free ->
    [one] Bekleme listesinin başındaki kişi için 1 yer boşalır. Ona haber gider.
   *[other] Bekleme listesinin başındakiler için { $free } yer boşalır. Onlara haber gider.
 }
calling-nobody-yet = Davetler henüz gitmedi. Şu anda kimseye haber gitmiyor.
calling-not-out-yet = Davetler henüz gitmedi.
calling-hear = { $count ->
    [one] Bununla ilgili 1 kişiye haber gider.
   *[other] Bununla ilgili { $count } kişiye haber gider.
 }
calling-file-only = { $count ->
    [one] 1 kişi toplantı dizisini takvimine eklemiş. Ona şimdi başlığı ve tarihi olan yeni bir takvim dosyası gider.
   *[other] { $count } kişi toplantı dizisini takvimine eklemiş. Onlara şimdi başlığı ve tarihi olan yeni bir takvim dosyası gider.
 }
calling-goes-at-once = ⚠️ Davetler ancak toplantı başladıktan sonra gidecekti. Bu yüzden şimdi hemen gidiyor.
calling-nobody-hears = Bununla ilgili kimseye haber gitmez. Davet yine de değişir.
calling-nobody-else-hears = Bununla ilgili başka kimseye haber gitmez. Davet yine de değişir.
calling-asked-anew = Herkes yeniden seçer, hayır diyenler de.

calling-list =
    <b>Yönettiğiniz toplantılar</b>

    { $count ->
        [0] Henüz yok.{ $begins ->
            [yes] {" "}Bir düğmeyle yenisini açın.
           *[no] {""}
        }
       *[other] { $begins ->
            [yes] Bir toplantı seçin ya da yenisini açın.
           *[no] Bir toplantı seçin.
        }
    }
calling-stage-planned = 🕖 <b>Hazır.</b> Davetler henüz gitmedi.
calling-stage-called = 📅 <b>Gönderildi.</b> İnsanlar yanıt verebilir.
calling-stage-going-on = 📅 <b>Şu anda sürüyor.</b>
calling-stage-held = ✓ <b>Yapıldı.</b>
calling-stage-cancelled = ❌ <b>İptal edildi.</b>{ $reason ->
    [none] {""}
   *[other] {" "}Neden: { $reason }
 }
calling-audience = Kimler için: { $audience }
calling-chair-left = Toplantı yöneticisi: henüz yok. Önceki kişi artık ağda değil. <b>Değiştir</b> düğmesini seçin ve başka birine sorun.
calling-goes-out = Davetlerin gidiş zamanı: { $moment }. Şu anda { $count ->
    [one] 1 kişi
   *[other] { $count } kişi
 }.
calling-answers =
    Geliyor: <b>{ $coming }</b>{ $seats ->
        [0] {""}
       *[other] {" "}({ $seats } yer)
    }{ $waiting ->
        [0] {""}
       *[other] {" "}· bekleme listesi: { $waiting }
    }
    Belki: { $maybe }
    Gelmiyor: { $no }
    Henüz yanıt yok: { $silent }
calling-quorum = En az: { $quorum }. { $short ->
    [0] Sayı tamam.
    [one] 1 kişi daha gerekiyor.
   *[other] { $short } kişi daha gerekiyor.
 }
calling-delivery = Ulaştı: { $delivered } · yolda: { $waiting } · ulaşmadı: { $blocked }{ $unreachable ->
    [0] {""}
   *[other] {" "}· artık ulaşılamıyor: { $unreachable }
 }
calling-too-few =
    ⚠️ <b>Çok az kişi geliyor.</b>
    { $coming ->
        [0] Henüz kimse gelmiyor
        [one] 1 kişi geliyor
       *[other] { $coming } kişi geliyor
    }, en az { $quorum } kişi gerekiyor. Belki: { $maybe }. Henüz yanıt yok: { $silent }.
    Toplantıyı erteleyebilir ya da iptal edebilirsiniz. Bir şey yapmazsanız toplantı olur.
calling-names = <b>{ $title }</b>: kim ne dedi
calling-names-yes = <b>Geliyor ({ $count })</b>
calling-names-waiting = <b>Bekleme listesi ({ $count })</b>
calling-names-maybe = <b>Belki ({ $count })</b>
calling-names-no = <b>Gelmiyor ({ $count })</b>
calling-names-silent = <b>Henüz yanıt yok ({ $count })</b>
calling-page-gone = Bu toplantı artık yok.
calling-page-not-yours = Bu toplantıyı artık siz yönetmiyorsunuz. Bu doğru değilse koordinatöre sorun.

calling-button-new-meeting = Yeni toplantı
calling-button-new-poll = Tarih oylaması
calling-button-new-series = Toplantı dizisi
calling-button-led = Yönettiğim toplantılar
calling-button-lead = Yönet
calling-button-look = Bak
calling-button-who = Kim geliyor
calling-button-send = Şimdi gönder
calling-button-nudge = Yanıtlamayana hatırlat
calling-button-change = Değiştir
calling-button-move = Ertele
calling-button-cancel = İptal et
