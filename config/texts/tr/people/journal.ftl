# Het journaal, voor de coördinator.

journal-button = Kayıt defteri
journal-day =
    <b>Kayıt defteri, { $day }</b>

    Görevlilerin ve koordinatörlerin yaptıkları ve okudukları. Metin yok, kimin bildirdiği de yok. Buraya baktığın da yazılır.
journal-concern =
    <b>{ $reference } kayıt defteri</b>

    Görevliler ve koordinatörler bununla ne yaptı, kim okudu.
journal-person =
    <b>Kayıt defteri: { $name }</b>

    { $name } son { $days } günde ne yaptı, ne okudu.
journal-nothing = Burada bir şey yok.
journal-erased = Bu bildirim silindi. Onunla kimin ne yaptığını artık kimse göremez.
journal-line = { $when } · { $who }: { $what }
journal-line-about = { $when } · { $who }: { $what } · { $about }
journal-was-erased = silindi
journal-nobody = bot
journal-gone = kim olduğu artık bilinmiyor
journal-operator = sunucunun yöneticisi
journal-act-read = Anket sonucunu okudu
journal-act-reading-withheld = Metin sonunda gösterilmedi
journal-act-person-invited = Davet etti
journal-act-person-admitted = Kabul etti
journal-act-person-turned-down = Kabul etmedi
journal-act-person-removed = Ağdan çıktı
journal-act-guest-accepted = Grupta kalabilir
journal-act-rollcall-accepted = Gruptaki sayı doğru
journal-act-quarter-read = Çeyreğe baktı
journal-act-erased = Silindi
journal-act-exported = Veri verildi
journal-act-journal-shown = Kayıt defterine baktı
journal-act-restored = Yedek geri kondu
journal-act-group-bound = Grubu bağladı
journal-act-group-confirmed = Grubu onayladı
journal-act-group-flawed = Grup güvenli değil
journal-act-group-sound = Grup yeniden iyi
journal-act-second-asked = İkinci kişiye soruldu
journal-act-second-agreed = Onayladı
journal-act-second-refused = Onaylamadı
journal-act-second-lapsed = Öneri sona erdi
journal-act-second-not-needed = İkinci kişi olmadan
journal-act-phone-lost = Telefonun kaybolduğunu bildirdi
journal-act-pin-chosen = PIN seçti
journal-act-pin-locked = PIN kilitlendi
journal-act-pin-seen = PIN gruba yazıldı
journal-act-pin-reset-asked = PIN’in silinmesini istedi
journal-act-pin-reset = PIN’i sildi
journal-act-erase-asked = Silinmesini istedi
journal-act-rights-answered = Talep yanıtlandı
