# Nöbet: belediye binası kapalıyken kim bakar.

duty-title = <b>Nöbet</b>
duty-head = <b>Nöbet</b>. Belediye binası kapalıyken acil bildirimlere nöbetçi bakar.
duty-none = Henüz bir nöbet listesi yok. Koordinatör bunu /dienst ile yapar.
duty-now = Şimdi, { $day } saat { $hour }’e kadar: <b>{ $name }</b>
duty-next = { $day } saat { $hour }’den itibaren: <b>{ $name }</b>
duty-nobody = kimse
duty-week = <b>{ $day }</b> günü başlayan haftada kim nöbetçi? Şu an: { $name }.
duty-order = <b>Kimler katılıyor?</b> Herkesin bu sırayla bir haftası var. Birini sona eklemek veya çıkarmak için adına basın.
duty-asked = <b>{ $name }</b>, <b>{ $day }</b> günü başlayan haftanın nöbetini değiştirmek istiyor.
duty-asked-back = Siz alır mısınız? O zaman { $name }, <b>{ $day }</b> günü başlayan haftanızı alır.
duty-swapped = <b>{ $day }</b> günü başlayan haftanın nöbeti <b>{ $name }</b> ile değiştirildi.
duty-given = Koordinatör <b>{ $day }</b> günü başlayan haftanın nöbetini verdi: <b>{ $name }</b>.
duty-begins = { $own ->
    [yes] <b>Şimdi siz nöbetçisiniz.</b>
   *[other] <b>Şimdi siz nöbetçisiniz.</b> Önceki nöbetçi: { $name }.
 } Belediye binası kapalıyken acil bir şey olursa burada mesaj alırsınız, gece de.
duty-over = <b>Nöbetiniz bitti.</b> Şimdi nöbetçi: { $name }. Teşekkürler!
duty-call = 🚨 <b>Acil: { $reference }</b>

    { $call ->
        [yes] Siz nöbetçisiniz ve biri aranmak istiyor. Son saat: <b>{ $moment }</b>. Numarayı{ duty-call-where } bildirimi okuyunca görürsünüz. Arayın, sonra arandığını veya ulaşılamadığını işaretleyin.
       *[no] Siz nöbetçisiniz. Son saat: <b>{ $moment }</b>. Bildirimi{ duty-call-where } okuyun, sonra alındığını onaylayın veya üstlenin.
    } Olmazsa sıradakine sorarız.
duty-call-where = { $group ->
    [yes] {" "}grupta
   *[no] {""}
 }
duty-call-link = <a href="{ $link }">Bildirime git</a>
duty-hour = { $hour }
duty-day-and-hour = { $day }, saat { $hour }
duty-button = Nöbet
duty-button-order = Kimler katılıyor
duty-button-on = { $number }. { $name }
duty-button-week = { $day }: { $name }
duty-button-offer = Değiştir: { $day } haftası
duty-button-take = Ben alıyorum
