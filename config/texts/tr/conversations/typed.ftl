# Düğmelerin olduğu yerde yazılanlar: bir düğmeyle aynı şeyi söyleyen kısa sözler, aralarında virgül
# ile, ve bot düğmeyi tanımadığında ne söylediği. Büyük harf ve noktalama fark etmez.

typed-yes = evet, e, tabii, tabi, olur, doğru, evet doğru, tamam, peki, ok, okey, geliyorum, geleceğim, gelirim, yes, 👍
typed-no = hayır, h, yok, olmaz, istemem, istemiyorum, hayır teşekkürler, gelmiyorum, gelemem, gelemiyorum, gelmeyeceğim, no, 👎
typed-back = geri, geri dön, geri git
typed-stop = vazgeç, vazgeçtim, dur, durdur, bırak, bırakıyorum, iptal, stop
typed-done = bitti, bitirdim, hazır, bu kadar, done
typed-skip = geç, atla, sonraki
typed-send = gönder, yolla, gönderin, ilet
typed-adjust = değiştir, düzenle, değiştirmek istiyorum
typed-discard = sil, at, çöpe at
typed-keep = sakla, kaydet, dursun
typed-go-on = devam, devam et, ilerle, sürdür
typed-please = lütfen, teşekkürler, teşekkür ederim, sağ ol, sanırım, galiba
# Tehlikeyi düşündüren sözlerin başlangıcı: bir düğme böyle başlasa bile önce 112 gelir.
typed-danger = 112, yangın, bıçak, silah, tabanca, ateş, vurul, vurdu, kavga, dövüyor, yaralı, kan, ölü, öldür, bomba, tehlike, tehdit, saldırı, cinayet, polis, ambulans, imdat, yardım

typed-unclear = 🤔 <b>{ $which }</b> demek mi istediniz? Tamamını yazın ya da düğmeyi seçin.
typed-meant = 🤔 <b>{ $which }</b> demek mi istediniz? Evet yazın ya da düğmeyi seçin.
typed-not-enough = ☝️ <b>{ $which }</b> için evet yetmez. Tamamını yazın ya da düğmeyi seçin.
typed-unknown = 🤔 Hangi düğmeyi kastettiğinizi bilmiyorum. Şimdi yazdığınızı saklamadım. Bir düğme seçin ya da üzerinde yazanı yazın.
typed-choose = ⬆ Bir düğme seçin ya da üzerinde yazanın tamamını yazın.
typed-kept = ✓ Bunu anlattıklarınıza ekledim. Henüz hiçbir şey gönderilmedi. Şimdi bir düğme seçin ya da üzerinde yazanı yazın.
typed-pressed = ✓ Seçildi: <b>{ $label }</b>. Yanıtladığınız mesaja bakın.
typed-chosen = ✓ Seçildi: <b>{ $label }</b>. Yukarıdaki mesaja bakın.
typed-in-vain = ✏️ Daha önceki bir mesajı değiştirdiniz. Bu artık sayılmıyor: gönderilen ya da atılan şey olduğu gibi kalır. Bir şey söylemek ya da eklemek ister misiniz? Burada yeniden yazın.
typed-edit-gone = O mesajda şimdi olanı saklayamam: yalnızca sözler, fotoğraflar ve sesli mesajlar. Önceden içinde olanı çıkardım.
