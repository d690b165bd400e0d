# Bildirimlerim: bir bildirimin sayfası ve bildiren kişinin orada yapabilecekleri.

mine-choose = 👇 Bir bildirim seçin. Durumunu ve ne yapabileceğinizi görürsünüz.
mine-whole-town = bütün belediye
mine-no-subject = { $kind ->
    [help] yardım isteği
   *[concern] bildirim
 }
mine-asked = ❓ Size sorulmuş açık bir soru var.
mine-named = { $named ->
    [yes] 👤 Görevliler bunun sizden geldiğini biliyor.
   *[no] 👤 Bunu adınız olmadan bildirdiniz.
 }
mine-passing-on = 🤝 Soru şu: bu iletilebilir mi? Kime: <b>{ $partner }</b>. Orada kim olduğunuzu söylemeyiz. Orada ne anlatacağımız, soruyu içeren mesajda yazıyor.
mine-passed-on = 🤝 Bu, evet dediğiniz için şurada: <b>{ $partner }</b>. Orada kim olduğunuzu söylemeyiz.
mine-order = { $order ->
    [now] ▶️ <b>Şimdi:</b>
   *[then] Sonra:
 }
mine-who = { $owned ->
    [yes] { $who }
   *[no] bir görevli
 }
mine-wait-confirm = { mine-order } sıra görevlilerde. Bunu aldıklarını size onaylayacaklar. En geç: { $day }, saat { $hour }.
mine-wait-take-up = { mine-order } bir görevli bunu en geç { $day } günü üstlenir.
mine-wait-feedback = { mine-order } { mine-who }, ne yapıldığını size en geç { $day } günü bildirir.
mine-wait-reopen = { mine-order } görevliler buna devam edip etmeyeceklerine en geç { $day } günü karar verir. Kimse karar vermezse kendiliğinden devam eder.
mine-wait-partner = { mine-order } { mine-who }, iletilince ne yapıldığını en geç { $day } günü sorar. Sonra size bildirir.
mine-wait-answer = { mine-order } sıra sizde. Görevliler size bir şey sordu. Son yanıt zamanı: { $day }, saat { $hour }. Sonra görevliler bildikleriyle devam eder.
mine-wait-erasure = { mine-order } { $day } günü buna ait her şey silinir. Sizin bir şey yapmanız gerekmiyor.
mine-late-confirm = { mine-order } sıra görevlilerde. Bunu aldıklarını size onaylayacaklardı. En geç: { $day }, saat { $hour }. Bu henüz olmadı.
mine-late-take-up = { mine-order } bir görevli bunu en geç { $day } günü üstlenecekti. Bu henüz olmadı.
mine-late-feedback = { mine-order } { mine-who }, ne yapıldığını size en geç { $day } günü bildirecekti. Bu henüz olmadı.
mine-late-reopen = { mine-order } görevliler buna devam edip etmeyeceklerine en geç { $day } günü karar verecekti. Bu henüz olmadı.
mine-late-partner = { mine-order } { mine-who }, iletilince ne yapıldığını en geç { $day } günü soracaktı. Bu henüz olmadı.
mine-late-erasure = { mine-order } yakında buna ait her şey silinir. Sizin bir şey yapmanız gerekmiyor.
mine-late = ⚠️ Bu gecikti. Sebebi siz değilsiniz.

mine-words-soon = Biraz bekleyin, yazdıklarınız birazdan burada.
mine-words = 🔎 <b>{ $reference }: yazdıklarınız</b>{ $parts ->
    [one] {""}
   *[other] , bölüm { $part } / { $parts }
 }. { $minutes } dakika sonra kaybolur. Bu mesajı yalnızca siz görürsünüz. Bunu okuduğunuzu hiçbir yere yazmıyorum.
mine-words-attached = 📎 Birlikte gönderildi: { $counts }.
mine-words-later = Daha sonra, { $day } günü

mine-button-read = Yazdıklarımı oku
mine-button-readers = Bunu kim okudu?
mine-button-answer = Soruyu yanıtla
mine-button-decline = { question-button-decline }
mine-button-reveal = { question-button-reveal }
mine-button-nameless = { question-button-nameless }
mine-button-pass = { question-button-pass }
mine-button-here = { question-button-here }
mine-button-add = Ekleme yap
mine-button-correct = Düzelt
mine-button-name = Adımı ekle
mine-button-name-now = Evet, adımı ekle
mine-button-unname = Adımı kaldır
mine-button-unname-now = Evet, adımı kaldır
mine-button-withdraw = Geri çek
mine-button-withdraw-now = Evet, geri çek
mine-button-keep = Hayır, kalsın
mine-button-reopen = Bunun devam etmesini istiyorum

mine-sure-name =
    <b>{ $reference } için adınızı eklemek istiyor musunuz?</b>

    • Görevliler o zaman adınızı görür, yalnızca bu bildirimde.
    • Adınızı daha sonra kaldırabilirsiniz. Onu o zamana kadar gören kişi, adınızı bilir.
mine-sure-unname =
    <b>{ $reference } için adınızı kaldırmak istiyor musunuz?</b>

    • { $seen ->
        [nowhere] Adınız henüz hiçbir yerde görünmedi. Onu kimse görmedi.
        [on-card] Görevliler adınızı görebiliyordu. Gören oldu mu, bilmiyorum. Bundan sonra adınız orada yazmaz.
       *[by-somebody] { $count ->
            [one] Adınızı şu kişi gördü: { $who }.
           *[other] Adınızı şu kişiler gördü: { $who }.
        } Bu geri alınamaz. Bundan sonra adınız orada yazmaz.
    }
    • Görevliler adınızı kaldırdığınızı görür. Onu bir daha sormazlar.
    • Yazdıklarınız ve mahalle kalır. İnsanlar bazen bunlardan kim olduğunuzu anlar.
    • Yanıt almaya devam edersiniz.
mine-sure-withdraw =
    <b>{ $reference } geri çekilsin mi? Emin misiniz?</b>

    • Görevliler bu konuda çalışmayı bırakır. Geri çektiğinizi görürler, nedenini görmezler.
    • { $days } gün sonra buna ait her şey silinir.
    • Bazen yine de devam etmek için bir neden olur. Örneğin biri tehlikedeyse. O zaman koordinatörün onay vermesi gerekir. Bunu size nedeniyle birlikte bildiririz.

mine-done-answer = ✅ <b>Gönderildi.</b> Görevliler artık { $reference } hakkındaki yanıtınızı okuyabilir. Mesajlarınızı bu sohbetten siliyorum.
mine-done-add = ✅ <b>Gönderildi.</b> Görevliler artık { $reference } için eklediklerinizi okuyabilir. Mesajlarınızı bu sohbetten siliyorum.
mine-done-correct = ✅ <b>Gönderildi.</b> Görevliler artık { $reference } için yaptığınız düzeltmeyi okuyabilir. Mesajlarınızı bu sohbetten siliyorum.
mine-done-decline = ✅ Tamam. Görevliler bunu söyleyemeyeceğinizi biliyor. Bildikleriyle devam ederler.
mine-done-reveal = ✅ Görevliler artık { $reference } için adınızı görüyor. Yalnızca bunda.
mine-done-nameless = ✅ Adınız gizli kalıyor. Bu hiçbir şeyi değiştirmez.
mine-done-pass = ✅ Bir görevli { $reference } için arıyor ve sizi söylemiyor. Sonra ne yapıldığını öğrenirsiniz.
mine-done-here = ✅ Hiçbir şey iletilmez. Görevliler { $reference } ile kendileri devam eder.
mine-done-reopen = ✅ Görevliler bunun sizin için henüz bitmediğini biliyor.
mine-done-name = ✅ Görevliler bundan sonra { $reference } için adınızı görür. Yalnızca bunda.
mine-done-unname = ✅ <b>Adınız artık { $reference } için yazmıyor.</b> { $seen ->
    [nowhere] Onu kimse görmedi.
    [on-card] Görevliler adınızı görebiliyordu. Gören oldu mu, bilmiyorum.
   *[by-somebody] { $count ->
        [one] Adınızı daha önce şu kişi görmüştü: { $who }.
       *[other] Adınızı daha önce şu kişiler görmüştü: { $who }.
    }
 }
mine-done-withdraw = ↩️ <b>{ $reference } geri çekildi.</b> Görevliler bu konuda çalışmayı bırakıyor.
mine-done-thrown-away = Silindi. Hiçbir şey gönderilmedi.
mine-done-stopped = Bırakıldı. Hiçbir şey gönderilmedi.

mine-readers = 🔎 <b>{ $reference } bildirimini kim okudu?</b> Bildirimini şu görevliler açtı:
mine-readers-none = 🔎 <b>{ $reference } bildirimini kim okudu?</b> Bildirimini henüz kimse açmadı.
mine-reader = • { $who }: { $day }, saat { $hour }
mine-readers-older = Daha önce { $count ->
    [one] 1 kez
   *[other] { $count } kez
 } daha. Burada en sonuncular var.
mine-readers-along = { $where ->
    [desk] Bildirimini açan, onu belediyenin web’deki masasında, yalnızca kendi ekranında okur. Listede bütün görevliler her zaman şunları görür: numara, konu, mahalle ve aciliyet.
    [both] Bazı görevliler bildirimini belediyenin web’deki masasında, yalnızca kendi ekranında okur. Biri onu gruplarında açarsa orada on beş dakika durur. O sırada gruba bakan da okumuş olabilir. Bunu kimse kaydetmez. Her zaman şunları görürler: numara, konu, mahalle ve aciliyet.
   *[group] Bildirimin o zaman on beş dakika görevlilerin grubunda durur. O sırada gruba bakan da okumuş olabilir. Bunu kimse kaydetmez. Kartta her zaman şunları görürler: numara, konu, mahalle ve aciliyet.
 }

mine-wait-call-back = { mine-order } { mine-who } sizi arayacak. En geç: { $day }, saat { $hour }.
mine-late-call-back = { mine-order } { mine-who } sizi arayacaktı. Son tarih: { $day }, saat { $hour }. Bu henüz olmadı.
