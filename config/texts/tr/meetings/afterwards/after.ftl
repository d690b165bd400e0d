# Toplantıda kim var ve sonra ne gelir: teşekkür, kararlar, özet. Ve gündem maddeleri.

after-hub =
    <b>{ $title }</b>
    { $day }

    👥 Gelen: { $present } / { $invited }{ $thanked ->
        [yes] {""}. Onlara teşekkür edildi.
       *[no] {""}.
    }
    🤝 Kararlar: { $agreements }{ $told ->
        [yes] {""}. Gönderildi.
       *[no] {""}.
    }
    📝 Toplantı özeti: { $minutes ->
        [yes] gönderildi.
       *[no] henüz gönderilmedi.
    }

    { $next ->
        [over] Kararları ve toplantı özetini burada hâlâ ekleyebilir ve değiştirebilirsiniz.
        [thanked] Başka gelen var mıydı? Onu kaydedin. O kişiye hemen bir teşekkür gider.
       *[noting] Kimlerin geldiğini kaydedin. Gelenlere ertesi sabah saat onda kendiliğinden bir teşekkür gider. Şimdi de gönderebilirsiniz.
    }

after-list =
    <b>{ $title }</b>: kimler burada?

    Bir ada dokunun. ✓ işareti şu demek: burada. Şimdi { $present ->
        [0] henüz kimse yok.
        [one] 1 kişi.
       *[other] { $present } kişi.
    } Kodla mı daha kolay? O zaman insanlar kendilerini yazar.

after-list-over =
    <b>{ $title }</b>: kimler geldi?

    ✓ işareti şu demek: geldi. { $present ->
        [0] Listede kimse yok.
        [one] 1 kişi.
       *[other] { $present } kişi.
    } Bu, toplantıdan bir gün sonrasına kadar mümkündü. Artık değiştiremezsiniz.

after-code-shown =
    <b>{ $title }</b>

    Gelenler için kod: <b>{ $code }</b>

    Bunu salonda gösterin. İnsanlar resmi okutur. Ya da <b>Toplantılar</b>, sonra bu toplantı, sonra <b>Buradayım</b> düğmesini seçer ve kodu yazar.
after-code-here = ✓ <b>{ $title }</b>: hoş geldiniz! Gelenlerin listesindesiniz.
after-code-wrong = Kod bu değil. Bir daha bakın: 4 rakam.
after-code-wait = Beş kez yanlış kod girildi. On dakika sonra yeniden deneyin ya da toplantı yöneticisine burada olduğunuzu söyleyin.

after-thanks =
    💐 Geldiğiniz için teşekkürler: <b>{ $title }</b>, { $day }.

    Ağa zaman ayırmanız ne güzel. Kararlar varsa ya da bir özet gelirse burada alırsınız.

after-agreements =
    🤝 <b>Kararlar</b>: { $title }, { $day }

    { $count ->
        [0] Henüz bir şey yok. <b>Karar ekle</b> düğmesini seçin.
       *[other] { $told ->
            [yes] Gelenler bu kararları aldı.
           *[no] Buradaki hâliyle henüz gönderilmedi. <b>Gelenlere gönder</b> düğmesini seçin.
        }
    }
after-agreement-open = • { $what }
    { $who }{ $by ->
        [none] {""}
       *[other] {""}, en geç { $by }
    }
after-agreement-kept = ✓ { $what }
    { $who }. Oldu.
after-agreement-dropped = ✗ { $what }
    { $who }. Vazgeçildi.
after-who-everybody = Herkes için
after-who-you = Sizin için
after-who-nobody = Yapacak olan için
after-agreed = 🤝 <b>Kararlaştırılanlar</b>: { $title }, { $day }
after-agreed-next = O gün oldu mu diye sorarız. O zaman açık kalanlar gelecek davette de yazar.

after-asked-open =
    🤝 { $today ->
        [yes] Bugün bu kararın günü
       *[no] Bu kararla ilgili bir soru daha
    }: { $title }, { $day }. Oldu mu?
after-asked-told =
    🤝 { $today ->
        [yes] Bugün bu kararın günü
       *[no] Bu kararla ilgili bir soru daha
    }: { $title }, { $day }.
after-asked-later = 🤝 Bunu bilmek iyi. Bir hafta sonra yeniden soracağız.
after-asked-done = 🤝 Teşekkürler, bu not edildi: { $title }, { $day }.

after-still-open = 🤝 Önceden açık kalanlar
after-still-open-one = • { $what }{ $by ->
    [none] {""}
   *[other] { $ends ->
        [closed] {" "}En geç { $by }
       *[open] {""}, en geç { $by }
    }
 }{ $yours ->
    [yes] {""} <b>(sizin için)</b>
   *[no] {""}
 }
after-still-open-more = { $count ->
    [one] Ve 1 karar daha.
   *[other] Ve { $count } karar daha.
 }

after-minutes = 📝 <b>Toplantı özeti</b>: { $title }, { $day }
after-minutes-sent = ✓ Toplantı özeti, davet edilen herkese gidiyor. Yanlış bir şey mi var? O zaman yeniden gönderin.

after-point-theirs-open = 📋 { $name } gündeme bir madde eklemek istiyor: <b>{ $title }</b>

    { $point }

    Gündeme alıyor musunuz?
after-point-theirs-accepted = 📋 Gündemde: <b>{ $title }</b>

    { $point }

    { $name } bunu öğrendi.
after-point-theirs-declined = 📋 Şimdi gündeme alınmıyor: <b>{ $title }</b>

    { $point }

    { $name } bunu öğrendi.
after-point-theirs-lapsed = 📋 Bu maddeye artık karar verilmedi: <b>{ $title }</b>

    { $point }

    { $name } bunu öğrendi.
after-point-mine-open = 📋 <b>{ $title }</b> için maddeniz iletildi.

    { $point }
after-point-mine-accepted = 📋 Maddeniz gündemde: <b>{ $title }</b>

    { $point }

    Teşekkürler! Davette de yazıyor.
after-point-mine-declined = 📋 Maddeniz şimdi gündeme alınmıyor: <b>{ $title }</b>

    { $point }

    Bu kez yer yok. Toplantıda çekinmeden söz edin ya da gelecek sefer yeniden gönderin.
after-point-mine-lapsed = 📋 Maddenize artık karar verilmedi: <b>{ $title }</b>

    { $point }

    Gelecek sefer için çekinmeden yeniden gönderin.
after-point-passed-on = ✓ Maddeniz toplantıyı yöneten kişiye iletildi. Gündeme alınıp alınmayacağını burada öğrenirsiniz.

after-button-me = Buradayım
after-button-again = Yeniden dene
after-button-point = Gündem maddesi
after-button-hub = Katılım, kararlar, özet
after-button-attendance = Katılım
after-button-agreements = Kararlar
after-button-minutes = Özeti gönder
after-button-thanks = Bitti, gelenlere teşekkür et
after-button-code = Kodu göster
after-button-meeting = Toplantıya git
after-button-add = Karar ekle
after-button-send = Gelenlere gönder
after-button-kept = Oldu
after-button-later = Henüz değil
after-button-dropped = Vazgeçildi
after-button-off = Kaldır
after-button-accept = Gündeme al
after-button-decline = Şimdi değil
