# Toplantı dizisi: tekrar, tarihler ve durumu.

series-rhythm-weeks = { $weeks ->
    [1] her hafta
   *[other] { $weeks } haftada bir
 }
series-rhythm-month = { $which ->
    [first] her ayın ilk { $weekday } günü
    [second] her ayın ikinci { $weekday } günü
    [third] her ayın üçüncü { $weekday } günü
    [fourth] her ayın dördüncü { $weekday } günü
   *[last] her ayın son { $weekday } günü
 }
series-one-of = 🔁 Bu toplantı tekrar eder: { $rhythm }.
series-closed = kapalı gün
series-head =
    🔁 <b>Toplantı dizisi: { $title }</b>
    { $rhythm }, saat { $hour }. Sonuncusu: { $last }.
series-date = • { $day }: { $where }
series-date-skipped = 🚫 { $day } ({ $name }): yapılmıyor
series-date-moved = ➡️ { $day } ({ $name }): yeni gün { $moved }: { $where }
series-goes-to = { $count ->
    [0] ⚠️ Şu anda bu kimse için değil. <b>Değiştir</b> düğmesini seçin ve kimler için olduğunu seçin.
    [one] Davetler <b>1 kişiye</b> gider, her seferinde { $days ->
        [one] 1 gün
       *[other] { $days } gün
    } önceden. O gün geçtiyse hemen gider.
   *[other] Davetler <b>{ $count } kişiye</b> gider, her seferinde { $days ->
        [one] 1 gün
       *[other] { $days } gün
    } önceden. O gün geçtiyse hemen gider.
 }
series-clash = ⚠️ Dikkat: { $day } günü o saatte şu da var: <b>{ $title }</b>.
series-meeting = { $off ->
    [yes] 🚫 { $day }, saat { $hour }: yapılmıyor
   *[no] • { $day }, saat { $hour }: { $where }
 }
series-entry = 🔁 Dizi: { $title }
series-page-made = ✅ Dizi kaydedildi. Devam edecek mi diye size şu gün soracağım: { $asks }.
series-page-ending = ⏰ <b>{ $title }</b> bitiyor. Son toplantı: { $last }. Devam etmek istiyor musunuz?
series-page-kept = 👍 Tamam. Dizi bitiyor. Son toplantı: { $last }. Bir şey yapmanız gerekmiyor.
series-page-how = 👇 Yalnızca o toplantıyı değiştirmek, ertelemek ya da iptal etmek için bir gün seçin.
series-page-over = 🔁 <b>{ $title }</b>: bu dizi bitti. Yenisini /bijeenkomst ile hazırlarsınız.
series-page-stopping = <b>{ $title }</b> dizisini durdurmak istiyor musunuz? O zaman gelecek bütün toplantılar iptal olur. Davet edilenler bununla ilgili tek bir mesaj alır.
series-button-on = Devam et
series-button-off = Bitsin
series-button-stop = Bütün diziyi durdur
series-button-stop-yes = Evet, diziyi durdur
series-stopped = 🚫 <b>{ $title } dizisi duruyor.</b> Gelecek olanlar iptal edildi:
series-stopped-meeting = • { $when }
series-stopped-more = { $count ->
    [one] • ve sonra 1 toplantı daha
   *[other] • ve sonra { $count } toplantı daha
 }
series-stopped-next = Bir şey yapmanız gerekmiyor. Diziyi takviminize eklemiş miydiniz? O zaman burada bir dosya var. Onu açın, takviminiz yeniden doğru olur. Sonra diziden bir şey kaldı mı? Onu kendiniz silin.
