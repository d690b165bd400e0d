# Tarih oylaması: kime sorulur, insanlar ne seçer ve ne olur.

poll-reminder = ⏰ Henüz her tarih için seçim yapmadınız. Tarih oylaması yarın kapanıyor.
poll-ask =
    🗓 <b>Siz ne zaman gelebilirsiniz?</b>

    { $caller } şunun için bir tarih arıyor: <b>{ $title }</b>
    Seçim için son zaman: { $until }.
poll-done =
    🗓 <b>Teşekkürler, seçiminiz not edildi.</b>

    <b>{ $title }</b>
    Şu zamana kadar değiştirebilirsiniz: { $until }.
poll-option = { $number }. { $moment }{ $vote ->
    [yes] {" "}✅ evet
    [if-needed] {" "}🤏 gerekirse
    [no] {" "}✖️ hayır
   *[none] {""}
 }
poll-how =
    👇 Her tarih için seçin: evet, gerekirse ya da hayır. Sonra <b>Bitti</b> düğmesini seçin.
    Seçmedikleriniz hayır sayılır.
poll-next = Bir tarih belli olunca davet alırsınız. Gelip gelmeyeceğinizi o zaman söylersiniz.
poll-button-yes = { $number } evet
poll-button-if-needed = { $number } gerekirse
poll-button-no = { $number } hayır
poll-button-again = Seçimi değiştir
poll-closed =
    🗓 <b>{ $title }</b>
    Tarih oylaması kapandı. Bir tarih belli olunca davet alırsınız.
poll-over =
    🗓 <b>{ $title }</b>
    Bir tarih seçilmedi. Tarih oylaması durduruldu. Bir şey yapmanız gerekmiyor.
poll-chosen =
    🗓 <b>{ $title }</b>
    Seçilen tarih: <b>{ $moment }</b>. Bir davet alırsınız. Burada evet seçtiyseniz bile gelip gelmeyeceğinizi davette söyleyin.

poll-entry = 🗓 Tarih oylaması: { $title }
poll-preview = { $count ->
    [0] ⚠️ Şu anda bu kimse için değil. <b>Değiştir</b> düğmesini seçin ve kimler için olduğunu seçin.
    [one] Bu <b>1 kişiye</b> gider ve şöyle görünür:
   *[other] Bu <b>{ $count } kişiye</b> gider ve şöyle görünür:
 }
poll-page-opened = ✅ Tarih oylaması gönderildi. Kapanınca size haber veririm. Daha erken de seçebilirsiniz.
poll-page-closed = ⏰ Tarih oylaması kapandı. Şimdi bir tarih seçin.
poll-page-head =
    🗓 <b>Tarih oylaması: { $title }</b>
    Seçenler: { $voted } / { $asked }.{ $blocked ->
        [0] {""}
       *[other] {" "}{ $blocked } kişiye ulaşamadım.
    }
    { $open ->
        [yes] Seçim için son zaman: { $until }.
       *[no] Kapandı.
    }
poll-page-option = { $best ->
    [yes] ⭐ <b>{ $number }. { $moment }</b>: { $yes } evet, { $needed } gerekirse, { $no } hayır
   *[no] { $number }. { $moment }: { $yes } evet, { $needed } gerekirse, { $no } hayır
 }
poll-page-how = 👇 { $best ->
    [0] Henüz birine uyan bir tarih yok.
    [one] ⭐ en çok kişiye uyuyor.
   *[other] ⭐ { $best } tarih aynı sayıda kişiye uyuyor.
 } Bir tarih seçin, ondan bir toplantı yaparım. Sonra herkes davet alır. Burada evet seçenler henüz geliyor sayılmaz.
poll-page-lapsed = 🗓 <b>{ $title }</b>: bütün tarihler geçti ve hiçbiri seçilmedi. Tarih oylaması durduruldu. Seçim yapanlar bunu biliyor. Yenisini /bijeenkomst ile hazırlarsınız.
poll-page-over = 🗓 <b>{ $title }</b>: bu tarih oylaması bitti. Daha fazlası için /bijeenkomst gönderin.
poll-page-stopping = <b>{ $title }</b> tarih oylamasını durdurmak istiyor musunuz? Seçim yapanlar bir tarih olmayacağını öğrenir.
poll-button-pick = Seç: { $day } { $hour }
poll-button-stop = Tarih oylamasını durdur
poll-button-stop-yes = Evet, durdur
poll-no-answer = 🗓 Tarih oylamasında evet seçenler, ancak davete yanıt verince sayılır.
