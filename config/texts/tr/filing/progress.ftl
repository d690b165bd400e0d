# Bildiren kişinin okuduğu: ne yapıldı ve şimdi ne olacak.

progress-acknowledge = 👀 <b>{ $reference }</b>: görevliler { progress-kind.accusative } gördü. Bunu bizimle paylaştığınız için teşekkürler.
progress-take-up = 🤝 <b>{ $reference }</b>: { $owner } { progress-kind.accusative } üstlendi ve çalışmaya başlıyor.
progress-feedback = 💬 <b>{ $reference }</b>: { $name } size { progress-kind } hakkında yazıyor.
progress-ask-back = 💬 <b>{ $reference }</b>: { $name }, iletilince ne yapıldığını sordu:
progress-close = ✅ <b>{ $reference }</b>: { progress-kind } kapandı.
progress-kind = { $kind ->
    [help] yardım isteğiniz
   *[concern] bildiriminiz
 }
    .accusative = { $kind ->
        [help] yardım isteğinizi
       *[concern] bildiriminizi
     }
progress-outcome = Sonuç: <b>{ $outcome }</b>.
progress-reason = Görevliler şunu ekliyor:
progress-not-shared = Buna baktık ve gerekeni yaptık. Tam olarak ne yaptığımızı her zaman anlatamayız. Bu, insanları korumak içindir. Bunu bildirmekle doğru olanı yaptınız.
progress-thanks = { $kind ->
    [help] Başka bir şeye ihtiyacınız var mı? Yardım iste düğmesini yine çekinmeden seçin.
   *[concern] Yine bir şey görür ya da duyarsanız Sorun bildir düğmesini çekinmeden seçin.
 }
progress-next-confirm = Gördüğümüzü size bildiririz. En geç: { $day }.
progress-next-take-up = Biri bunu üstlenecek. En geç: { $day }. Kim olduğunu size bildiririz.
progress-next-feedback = Ne yaptığımızı size bildiririz. En geç: { $day }.
progress-next = Çalışmaya devam ediyoruz. Yeni bir gelişme olunca ve bunu kapatınca size haber veririz.
progress-button-reply = { announcement-button-reply }
progress-late-confirm = Gördüğümüzü size bildirecektik. Son tarih: { $day }. Bunu henüz yapamadık. Haber gelecek.
progress-late-take-up = Biri bunu üstlenecekti. Son tarih: { $day }. Bu henüz olmadı. Kim olacağını size bildiririz.
progress-late-feedback = Ne yaptığımızı size bildirecektik. Son tarih: { $day }. Bunu henüz yapamadık. Haber gelecek.
progress-an-official = bir görevli

progress-assign = 🤝 <b>{ $reference }</b>: { progress-kind } ile artık { $owner } ilgileniyor.
progress-let-go = 🤝 <b>{ $reference }</b>: { progress-kind.accusative } üstlenen kişi artık görevliler arasında değil. Bir meslektaşı devam edecek. Sizin bir şey yapmanız gerekmiyor.
progress-extend = ⏳ <b>{ $reference }</b>: { progress-kind } için daha fazla zamana ihtiyacımız var.
progress-lapse = ⌛ <b>{ $reference }</b>: sorumuza yanıt gelmedi. Sorun değil. Bildiklerimizle devam ediyoruz.
progress-reopen = 🔁 <b>{ $reference }</b>: { progress-kind } için yeniden çalışıyoruz.
progress-go-on = 🔁 <b>{ $reference }</b>: { progress-kind } için devam edip etmeyeceğimize zamanında karar verilmedi. Bu yüzden { progress-kind } şimdi kendiliğinden devam ediyor.
progress-not-erased = Şimdi hiçbir şey silmiyoruz. Bunun için okuduğunuz tarih artık geçerli değil.
progress-leave-closed = ✅ <b>{ $reference }</b>: { progress-kind } kapalı kalıyor.
progress-next-reopen = Devam edip etmeyeceğimizi size bildiririz. En geç: { $day }.
progress-next-partner = İletilince ne yapıldığını sorarız ve size bildiririz. En geç: { $day }.
progress-late-partner = İletilince ne yapıldığını soracaktık. Son tarih: { $day }. Bunu henüz yapamadık. Haber gelecek.
progress-grant = ✅ <b>{ $reference }</b>: { progress-kind } ile ilgili çalışmaya devam ediyoruz.
progress-keep = 🗄️ <b>{ $reference }</b>: { progress-kind.accusative } geri çektiniz, ama görevliler yine de devam ediyor. Koordinatör buna baktı ve gerekli buldu.
progress-lapse-identity = ⌛ <b>{ $reference }</b>: görevlilerin adınızı öğrenip öğrenemeyeceğini seçmediniz. Sorun değil. Adınız gizli kalıyor ve biz devam ediyoruz.
progress-lapse-passing-on = ⌛ <b>{ $reference }</b>: bunu iletip iletemeyeceğimizi seçmediniz. Sorun değil. Hiçbir şey iletilmez ve biz devam ediyoruz.
progress-postpone-erasure = 🗄️ <b>{ $reference }</b>: { progress-kind.accusative } söylediğimizden daha uzun saklıyoruz.
progress-erased-on = { $day } günü { progress-kind } ile ilgili her şeyi sileriz.

progress-called = ☎️ <b>{ $reference }</b>: { $owner } sizi aradı. Doğru değil mi? Bizi arayın ya da bir kez daha <b>Beni arayın</b> seçeneğini seçin.
progress-not-reached = ☎️ <b>{ $reference }</b>: { $owner } sizi aradı ama size ulaşamadı.
progress-told-by-phone = ☎️ <b>{ $reference }</b>: ne yapıldığı size telefonda anlatıldı. Doğru değil mi? <b>Bildirimlerim</b> bölümünden bize bildirin.
progress-next-call-back = Sizi arayacağız. En geç: { $day }, saat { $hour }.
progress-late-call-back = Sizi arayacaktık. Son tarih: { $day }, saat { $hour }. Bu henüz olmadı. Yine de arayacağız.
