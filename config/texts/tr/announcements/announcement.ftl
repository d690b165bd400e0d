# Birçok kişiye mesaj: yazmak, göndermek, ne kadar ilerlediği ve insanların ne yanıt verdiği.

announcement =
    📣 <b>{ $network }</b>
    { $name ->
        [none] Koordinatörün mesajı:
       *[other] Koordinatör { $name } yazıyor:
    }

    { $words }
announcement-file = 📎 Yukarıdaki mesajın eki.
announcement-button-reply = Yanıt yaz

announcement-page =
    <b>Mesaj</b> · { $stage ->
        [planned] gönderilecek: { $day }, saat { $hour }
        [stopped] durduruldu
       *[sent] gönderildi: { $day }, saat { $hour }
    }
    Alıcılar: { $audience }

    <blockquote>{ $words }</blockquote>

    { $stage ->
        [planned] Şu anda { $total ->
            [one] 1 kişi
           *[other] { $total } kişi
        }. Bu { $minutes ->
            [0] bir dakikadan kısa
            [one] yaklaşık 1 dakika
           *[other] yaklaşık { $minutes } dakika
        } sürer. Herkese sıra gelince size haber veririm.
        [stopped] Ulaştı: { $delivered } / { $total }. Diğerleri artık almayacak.
       *[sent] Ulaştı: { $delivered } / { $total }
    Yolda: { $waiting }
    Ulaşmadı: { $blocked }
    }
announcement-page-on-its-way = Bu { $minutes ->
    [0] bir dakikadan kısa
    [one] yaklaşık 1 dakika
   *[other] yaklaşık { $minutes } dakika
 } sürer. Herkese sıra gelince size haber veririm.
announcement-page-night = Şu anda gece. Henüz almayanlar saat { $hour } olunca alır. Herkese sıra gelince size haber veririm.
announcement-page-slow = Beklenenden uzun sürüyor: bazı kişilerde henüz olmuyor. Denemeye devam ediyorum.
announcement-page-stuck = Yolda: bu kişilere bir gündür ulaşmıyor. Denemeye devam ediyorum. Botu yöneten kişiden <code>schakel check</code> çalıştırmasını isteyin. Önemli mi? O zaman başka bir yolla da haber verin.
announcement-page-blocked = Ulaşmadı: bu kişilere şu anda ulaşılamıyor. Çoğu zaman botu engellemişlerdir. Yeniden ulaşılabilen, mesajı yine de alır. Önemli mi? O zaman arayın ya da başka bir yolla da haber verin.
announcement-report-changes = Herkese sıra gelince bu mesaj kendiliğinden değişir.
announcement-done = ✓ Herkese sıra geldi.
announcement-page-gone = Bu mesaj artık yok. Mesajlar { $days ->
    [one] 1 gün
   *[other] { $days } gün
 } sonra silinir.
announcement-list =
    <b>Mesajlar</b>

    { $count ->
        [0] Henüz mesaj yok. Bir tane yazmak için <b>Mesaj gönder</b> düğmesini seçin.
       *[other] Bir mesaj seçin. Ne kadar ilerlediğini görürsünüz.
    }
announcement-line = { $sign } { $day }: { $words }

announcement-button-new = Mesaj gönder
announcement-button-list = Mesajlar
announcement-button-stop = Durdur
announcement-toast-stopped = Durduruldu. Henüz almayanlar artık almayacak.

announcement-preview =
    { $count ->
        [one] Mesaj <b>1 kişiye</b> gider
       *[other] Mesaj <b>{ $count } kişiye</b> gider
    } ({ $audience }). Bu <b>{ $minutes ->
        [0] bir dakikadan kısa
        [one] yaklaşık 1 dakika
       *[other] yaklaşık { $minutes } dakika
    }</b> sürer.
    { $moment ->
        [now] Gönder düğmesine basınca gider.
       *[other] Gidiş zamanı: { $moment }.
    }
announcement-preview-night = 🌙 Gece hiçbir şey göndermem. İnsanlar onu saat { $hour } olunca alır.
announcement-preview-file = 📎 Ekteki pdf: <b>{ $name }</b>.
announcement-preview-in = <i>İnsanlar onu böyle görür ({ $tongue ->
    [nl] Hollandaca
    [en] İngilizce
   *[other] { $tongue }
 }):</i>
announcement-preview-cut = <i>Mesaj burada tamamını göstermek için çok uzun. Ama tamamı gider.</i>
