# Toplantılar: davet, sonra değişenler ve gelecek olanların listesi.

meeting-title = { $kind ->
    [urgent] 🔴 <b>Acil: { $title }</b>
        Bir şey olduğu için davetlisiniz.
    [event] 📅 <b>{ $title }</b>
        Bir şey olduğu için davetlisiniz.
    [training] 📅 <b>{ $title }</b>
        Bir eğitime davetlisiniz.
    [mayor] 📅 <b>{ $title }</b>
        Davetlisiniz. Belediye başkanı da geliyor.
   *[other] 📅 <b>{ $title }</b>
        Bir toplantıya davetlisiniz.
 }
meeting-purpose = <i>{ $purpose }</i>
meeting-when = 🕢 { $when }. Bitiş saati: { $end }.
meeting-moment = { $day }, saat { $hour }, { $days ->
    [0] bugün
    [1] yarın
    [2] öbür gün
   *[other] { $days } gün sonra
 }
meeting-moment-past = { $day }, saat { $hour }
meeting-where = 📍 { $where }
meeting-nowhere = Yer daha sonra bildirilecek
meeting-chair = 👤 Toplantı yöneticisi: { $name }
meeting-reply-by = ✋ Lütfen bildirin. En geç: { $day }.
meeting-agenda = 📋 Gündem
meeting-point = • { $point }
meeting-coming = 👥 { $count ->
    [0] Henüz kimse geleceğini söylemedi.
    [one] Şu anda bir kişi geliyor.
   *[other] Şu anda { $count } kişi geliyor.
 }
meeting-seats = { $full ->
    [ask] Bütün yerler ({ $seats }) dolu. Siz de gelmek ister misiniz? O zaman bekleme listesine girersiniz.
    [yes] Bütün yerler ({ $seats }) dolu.
   *[no] Yer sayısı: { $seats }.
 }
meeting-headline =
    <b>{ $title }</b>
    🕢 { $when }
    📍 { $where }
meeting-off = ❌ <b>İptal edildi</b>{ $reason ->
    [none] {""}
   *[other] {""}. { $reason }
 }

meeting-own-none = <b>Geliyor musunuz?</b> Aşağıdan seçin. Başlayana kadar değiştirebilirsiniz.
meeting-own-yes = <b>Geliyorsunuz.</b> Gelemeyecek misiniz? <b>Gelmiyorum</b> düğmesini seçin.
meeting-own-maybe = <b>Belki geliyorsunuz.</b> Kesin mi? Aşağıdan seçin.
meeting-own-no = <b>Gelmiyorsunuz.</b> Gelebilecek misiniz? <b>Geliyorum</b> düğmesini seçin.
meeting-own-waiting = <b>Bekleme listesindesiniz</b>, sıranız { $place }. Bir yer boşalırsa o yer sizin olur ve size hemen haber veririm.
meeting-going-on = Toplantı şu anda sürüyor.
meeting-over = Bu toplantı bitti.

meeting-button-yes = Geliyorum
meeting-button-maybe = Belki
meeting-button-no = Gelmiyorum
meeting-button-map = 📍 Harita
meeting-button-file = 📅 Takvimime ekle
meeting-button-name-show = Başkaları adımı görebilir
meeting-button-name-hide = Adımı artık gösterme
meeting-button-names = Kimler geliyor?
meeting-button-open = Davete bak
meeting-button-address = 📆 Kendi takvimimde

meeting-names = 👥 <b>Kimler geliyor: { $title }</b>
meeting-no-names = Burada ad görmezsiniz. Adlar, ancak gelecek olan herkes uygun bulursa görünür.

meeting-file = { $series ->
    [yes] Bu dosyayı açın. Bütün toplantı dizisi takviminize eklenir.
   *[no] Bu dosyayı açın. Toplantı takviminize eklenir.
 }
meeting-file-changed =
    📅 <b>{ $title }</b>
    { $when }

    Bu dosyayı açın, takviminiz yeniden doğru olur. Sonra eski günü de görüyor musunuz? Onu kendiniz silin.
meeting-file-off =
    📅 <b>{ $title }</b> iptal edildi.
    { $when }

    Bu dosyayı açın, takviminiz yeniden doğru olur. Toplantı sonra hâlâ orada mı? Onu kendiniz silin.

meeting-list = 📅 <b>Toplantılar</b>

    Sizin için gelecek toplantılar. Bakmak ya da yanıt vermek için bir toplantı seçin.
meeting-list-entry = { $sign } { $day } { $hour } · { $title }
meeting-list-none = Şu anda sizin için toplantı yok. Bir toplantı olursa burada kendiliğinden bir davet alırsınız.
meeting-list-none-to-join = Şu anda bir davetiniz yok. Yönettiğiniz toplantılar düğmenin arkasında. Yenisini de orada açarsınız.
meeting-list-paused = Şu anda ara verdiniz. Bu yüzden davet almıyorsunuz. Yeniden katılmak için /pauze gönderin.

meeting-reminder = { $which ->
    [week] 🔔 Gelip gelmeyeceğinizi henüz bildirmediniz.
    [day] 🔔 Az kaldı. { $answer ->
        [yes] Geleceğinizi söylediniz.
       *[maybe] Belki geleceğinizi söylediniz. Artık biliyor musunuz?
     }
    [evening] 🔔 Yarın erken başlıyor. { $answer ->
        [yes] Görüşmek üzere!
       *[maybe] Siz de geliyor musunuz?
     }
   *[hours] 🔔 { $ahead ->
        [0] Neredeyse başlıyor
        [one] Bir saat sonra başlıyor
       *[other] { $ahead } saat sonra başlıyor
     }. { $answer ->
        [yes] Birazdan görüşmek üzere!
       *[maybe] Siz de geliyor musunuz?
     }
 }

meeting-changed = ✏️ <b>{ $title }</b> değişti.
meeting-changed-title = Eski başlık: { $old }
meeting-changed-start = 🕢 <s>{ $old }</s> → <b>{ $new }</b>
meeting-changed-minutes = 🕢 Yeni bitiş saati: <b>{ $new }</b>.
meeting-changed-place = 📍 <s>{ $old }</s> → <b>{ $new }</b>
meeting-changed-chair = 👤 Toplantı yöneticisi: <b>{ $new }</b>
meeting-changed-nobody = henüz belli değil
meeting-changed-purpose = Konusu da değişti. Davete bakın.
meeting-changed-agenda = Gündem de değişti. Davete bakın.
meeting-changed-ask = <b>O zaman da geliyor musunuz?</b> Önceki yanıtınız artık sayılmıyor. Aşağıdan seçin.
meeting-changed-keeps = { $answer ->
    [none] Geliyor musunuz? Aşağıdan seçin.
   *[other] Yanıtınız geçerli kalıyor. Sizin için bir şey mi değişti? Aşağıdan seçin.
 }

meeting-cancelled = ❌ <b>İptal edildi: { $title }</b>
    { $when }

    { $reason ->
        [none] Bir şey yapmanız gerekmiyor.
       *[other] { $reason }
     }

meeting-seat-freed = 🎉 Sizin için bir yer boşaldı. Gelemeyecek misiniz? <b>Gelmiyorum</b> düğmesini seçin. O zaman yer sıradakine gider.
meeting-seat-lost = Artık öncekinden daha az yer var. Bu yüzden bekleme listesindesiniz, sıranız { $place }. Bir yer boşalırsa o yer sizin olur ve size hemen haber veririm.

meeting-never-sent = Bir toplantının davetleri gönderilmedi. Başlangıç zamanı çoktan geçmişti. Hâlâ gerekliyse yeni bir toplantı açın.
