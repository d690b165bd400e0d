# Zamanın kendisinin söyledikleri: hatırlatmalar, günün başı ve genel bakış.

clock-nudge-to = <a href="tg://user?id={ $account }">{ $name }</a>
clock-nudge-asked = Koordinatör <b>{ $reference }</b> için dikkatinizi istiyor.
clock-nudge-confirm = <b>{ $reference }</b>, { $day } gününden beri <b>Alındığını onayla</b> adımını bekliyor.
clock-nudge-take-up = <b>{ $reference }</b>, { $day } gününden beri <b>Üstlen</b> adımını bekliyor.
clock-nudge-feedback = <b>{ $reference }</b> bildirimini yapan kişi, { $day } gününden beri <b>Geri bildirim yaz</b> adımını bekliyor.
clock-nudge-reopen = <b>{ $reference }</b> bildirimini yapan kişi { $day } günü <b>Yeniden aç</b> istedi. Bildirimi yeniden açın ya da neden kapalı kaldığını açıklayın.
clock-nudge-partner = <b>{ $reference }</b>, { $day } gününden beri bir ortakta. Orada ne yapıldığını sorun, sonra <b>Soruldu</b> düğmesini seçin.
clock-nudge-due = Söz verilen: en geç { $day }, saat { $hour }.
clock-nudge-late = Söz verilen son zaman: { $day }, saat { $hour }. Olmuyor mu? Bunu bildiren kişiye söyleyin.
clock-nudge-escalated = Koordinatör de artık bunu aldı.

clock-morning = ☀️ <b>Günaydın. Bugün şunlar dikkat istiyor.</b>
clock-folded = 🔔 <b>Bu bildirimler dikkat istiyor.</b>
clock-section-late = <b>Süresi geçen ({ $count })</b>
clock-section-today = <b>Bugün ({ $count })</b>
clock-section-reminded = <b>Unutmayın ({ $count })</b>
clock-section-reporter = <b>Bildiren kişiyi bekleyen ({ $count })</b>
clock-section-new = <b>Yeni ({ $count })</b>

clock-board = { $count ->
    [0] 📋 <b>Genel bakış.</b> Açık bildirim yok.
   *[other] 📋 <b>Genel bakış: { $count } açık</b>
 }
clock-line = { $sign } <a href="{ $link }">{ $reference }</a> { $subject } · { $owner } · { $due }
clock-line-plain = { $sign } <b>{ $reference }</b> { $subject } · { $owner } · { $due }
clock-nobody = henüz kimse üstlenmedi
clock-due = en geç { $day }
clock-late = ⚠️ son tarih { $day } idi
clock-waits = { $whose ->
    [reporter] sıra bildiren kişide, son tarih { $day }
   *[coordinator] sıra koordinatörde, son tarih { $day }
 }
clock-nothing = bekliyor
clock-more = … ve { $count } tane daha.
clock-board-here = 📋 <a href="{ $link }">Genel bakış burada</a>, güncellendi.
clock-board-here-plain = 📋 Genel bakış burada, güncellendi.
clock-pin-refused = Görevliler grubunda mesaj sabitleyemiyorum. Genel bakış orada, ama en üstte değil. Bana <b>mesaj sabitleme</b> yetkisi verin ve grupta /overzicht gönderin.

clock-nudge-call-back = <b>{ $reference }</b> numaralı bildirimi yapan kişi aranmak istiyor. { $day } gününden beri bekliyor. Sonra <b>Arandı</b> ya da <b>Ulaşılamadı</b> düğmesine basın.
