# Koordinatör için üç aylık özet: sözle ve resimle.

quarter-button = Üç aylık özet
quarter-title = { $year }, { $number }. üç aylık dönem
quarter-head = <b>Özet: { $quarter }</b>
quarter-silent = { $count ->
    [0] 🤫 <b>Sessiz kalan:</b> kimse yok.
   *[other] 🤫 <b>Sessiz kalan:</b> davet edildi, yanıt vermedi ve gelmedi. Nasıl olduklarını bir sorun.
 }
quarter-busy = { $count ->
    [0] 🎒 <b>Yükü çok olan:</b> dikkat çeken kimse yok.
   *[other] 🎒 <b>Yükü çok olan:</b> hâlâ uygun mu ve kim yardım edebilir, sorun.
 }
quarter-load = • { $name }: { $meetings ->
    [one] 1 toplantı
   *[other] { $meetings } toplantı
 }, { $agreements ->
    [one] 1 açık karar
   *[other] { $agreements } açık karar
 }{ $buddies ->
    [0] { "" }
    [one] , 1 kişinin yol arkadaşı
   *[other] , { $buddies } kişinin yol arkadaşı
 }
quarter-empty = { $count ->
    [0] 🏘 <b>Gönüllüsü olmayan mahalleler:</b> yok. Her mahalleden biri katılıyor.
   *[other] 🏘 <b>Gönüllüsü olmayan mahalleler:</b> orada kimi tanıyorsunuz?
 }
quarter-name = • { $name }
quarter-more = … ve { $count } tane daha
quarter-foot = Bu yalnızca toplantılardan, kararlardan ve yol arkadaşlarından gelir. Kimin bir şey bildirdiği burada hiçbir zaman yazmaz. Ara veren biri burada sessiz sayılmaz. Bu özet saklanmaz.
quarter-gone = Bu dönem çok eskide kaldı. Şimdiki özete bakın.
quarter-new = 📊 Bitti: { $quarter }. Kimin sessiz kaldığını, kimin yükünün çok olduğunu ve hangi mahallelerde henüz kimsenin olmadığını görmek ister misiniz?
quarter-button-look = Özete bak
quarter-button-other = Bak: { $quarter }
quarter-caption = Ağ, adlar olmadan: { $quarter }. Adlar aşağıda, yalnızca sizin için.
quarter-picture-silent = sessiz kaldı: davet edildi, ses çıkmadı
quarter-picture-busy = yükü çok: hâlâ uygun mu diye sorun
quarter-picture-places = Mahallelere göre gönüllüler
