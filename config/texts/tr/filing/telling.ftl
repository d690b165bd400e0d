# Bildiren kişi kendi bildirimine bir şey yazıyor: yanıt, ekleme, düzeltme.

telling-words-answer =
    💬 <b>{ $reference } için yanıtınız</b>

    Yanıtınızı aşağıya yazın. Birkaç mesaj da olabilir. Onu yalnızca sabit görevli ekibi okur. Başkalarının adını yazmamaya çalışın. Soru şu:
telling-words-add =
    ➕ <b>{ $reference } için ekleme</b>

    Eklemek istediğinizi aşağıya yazın. Birkaç mesaj da olabilir. Onu yalnızca sabit görevli ekibi okur. Başkalarının adını yazmamaya çalışın.
telling-words-correct =
    ✏️ <b>{ $reference } için düzeltme</b>

    Neyin yanlış olduğunu ve doğrusunu aşağıya yazın. Birkaç mesaj da olabilir. Onu yalnızca sabit görevli ekibi okur. Daha önce yazdıklarınız da yerinde kalır.
telling-words-missing =
    🔁 <b>{ $reference } için eksik kalan ne?</b>

    Görevliler bunun sizin için henüz bitmediğini biliyor. Daha ne yapılması gerektiğini söylemek ister misiniz? Aşağıya yazın. Onu yalnızca sabit görevli ekibi okur. Başkalarının adını yazmamaya çalışın. Zorunlu değil: istemezseniz <b>Atla</b> düğmesini seçin.
telling-preview-answer =
    💬 <b>{ $reference } için yanıtınız doğru mu?</b>
    Henüz hiçbir şey gönderilmedi. Gönderince bunu yalnızca sabit görevli ekibi okur.
telling-preview-add =
    ➕ <b>{ $reference } için eklediğiniz doğru mu?</b>
    Henüz hiçbir şey gönderilmedi. Gönderince bunu yalnızca sabit görevli ekibi okur.
telling-preview-correct =
    ✏️ <b>{ $reference } için düzeltmeniz doğru mu?</b>
    Henüz hiçbir şey gönderilmedi. Gönderince bunu yalnızca sabit görevli ekibi okur.
telling-preview-missing =
    🔁 <b>{ $reference } için eksik olarak yazdığınız doğru mu?</b>
    Henüz hiçbir şey gönderilmedi. Gönderince bunu yalnızca sabit görevli ekibi okur.
telling-leaving =
    <b>{ $reference } için yazmayı bırakmak mı istiyorsunuz?</b>

    Yazdıklarınız henüz gönderilmedi. Silmek için <b>Sil</b>, devam etmek için <b>Geri</b> düğmesini seçin.
telling-too-late =
    ⌛ <b>{ $reference } hakkındaki soru artık kapandı.</b>

    Yazdıklarınız hâlâ duruyor. <b>Ekleme yap</b> düğmesini seçerseniz onları ekleme olarak gönderebilirsiniz.
telling-button-erase = Sil ve yeniden yaz
telling-button-as-addition = { mine-button-add }
telling-first = ☝️ Burada yarım bir işiniz var. Önce onu gönderin ya da silin. Sonra yeni bir şeye başlayabilirsiniz.
telling-draft-back = 👋 Burada kalmıştınız. Hiçbir şey kaybolmadı. Kaldığınız yerden devam edebilirsiniz.
telling-warn = Bir bildirime yazdığınız bir şey hâlâ gönderilmedi. Onu ve ondan önce doldurduklarınızı { $day }, saat { $hour } olunca sileceğim. Devam etmek mi istiyorsunuz? /start gönderin.
telling-nudge = 🕐 Bir bildirime yazdıklarınız <b>henüz gönderilmedi</b>. Yani görevliler onları henüz görmüyor. Yukarıda devam edebilirsiniz.
telling-dropped = Bir bildirime yazdıklarınız silindi, çünkü devam etmediniz. Hiçbir şey gönderilmedi. Bunu <b>Bildirimlerim</b> altında yeniden yapabilirsiniz.
