# Koordinatörün gördüğü: ağ, davetler ve kimin katılmak istediği.

network-overview =
    <b>{ $network }</b>

    Mahalle gönüllüleri: { $figures }
    Görevliler: { $officials }
    Koordinatörler: { $coordinators }
    Toplantı yöneticileri: { $chairs }

    Kabul bekleyenler: { $waiting }
    Kaydı henüz süren: { $reading }
    Açık davetler: { $invites }

    Görevliler grubu: { $group }

network-group-none = henüz bağlı değil (botu kapalı bir gruba ekleyin ve orada /koppel yazın)
network-group-desk = yok (görevliler web’deki masada çalışıyor)
network-group-bound = { $title }
network-group-halted = { $title } (durduruldu, bir koordinatörü bekliyor)

network-members =
    <b>Üyeler</b>

    { $count ->
        [one] 1 üye var.
       *[other] { $count } üye var.
    } Daha fazlasını görmek için bir ad seçin.

network-roster =
    <b>Sabit görevli ekibi</b>

    { $count ->
        [0] Henüz görevli yok. Onları /uitnodigen ile davet edin.
        [one] 1 görevli var. Birden fazla olması daha iyi.
       *[other] { $count } görevli var. Bildirimleri yalnızca onlar okuyabilir ve üstlenebilir.
    }

network-invites =
    <b>Açık davetler</b>

    { $count ->
        [0] Açık davet yok.
        [one] 1 açık davet var. Onu geri çekebilirsiniz; o zaman bağlantı artık çalışmaz.
       *[other] { $count } açık davet var. Onları geri çekebilirsiniz; o zaman bağlantı artık çalışmaz.
    }
network-invites-some = Aşağıda yalnızca ilk { $shown } tanesi var.

network-person =
    <b>{ $name }</b>

    Rol: { $role }
    Mahalle: { $neighbourhood }
    Üyelik başlangıcı: { $since }
network-person-official =
    <b>{ $name }</b>

    Rol: { $role }
    Üyelik başlangıcı: { $since }
    Ulaşılabilir: { $reachable ->
        [yes] evet
       *[no] hayır (botu engellemiş)
    }
network-person-gone = Bu kişi artık ağda değil.

network-removing =
    <b>{ $name } çıkarılsın mı?</b>

    { $role ->
        [key-figure] O andan sonra { $name } hiçbir şey okuyamaz ve yapamaz. Bildirimler ad olmadan kalır.
        [official] O andan sonra { $name } hiçbir şey okuyamaz ve yapamaz. { $owned ->
            [0] { $name } şu anda açık bildirim taşımıyor.
            [one] { $name } şu anda <b>1 açık bildirimle</b> ilgileniyor. Onu kimin devralacağını seçin. Bildiren kişi kim olduğunu öğrenir.
           *[other] { $name } şu anda <b>{ $owned } açık bildirimle</b> ilgileniyor. Onları kimin devralacağını seçin. Bildiren kişiler kim olduğunu öğrenir.
        } { $name } görevliler grubunda mı? Onu oradan da siz çıkarın: o zamana kadar orada metin göstermem.
       *[other] O andan sonra { $name } hiçbir şey okuyamaz ve yapamaz. { $name } tarafından açılmış davetler artık çalışmaz.
    }

    { $name } tek bir mesaj alır: bittiğini ve teşekkürü. Önce bir telefon etmeniz daha iyi olur.

network-invite =
    <b>Davet et</b>

    Davet hangi rol için?
network-invite-made = Tamam. Davet aşağıda. Rol: { $role }.

network-invitation =
    <b>Davet: { $role }</b>

    Bu kodu okutun ya da bağlantıyı iletin:
    { $link }

    Bağlantı bir kez çalışır. Son zaman: { $day }, saat { $hour }. Onu tanıdığınız tek bir kişiye verin. O kişi nasıl çalıştığını okur ve dört haneli bir kod alır. Kodu size telefonda ya da yüz yüze söylesin. Sonra size hangi kodu duyduğunuzu sorarım.

network-admission =
    <b>{ $name }</b>, { $role } olarak katılmak istiyor.

    { $name } size telefonda ya da yüz yüze dört haneli bir kod söylesin. Kodu duydunuz mu? O zaman <b>{ network-button-type-code }</b> düğmesini seçin. Kalan deneme: { $left }.
network-admission-admitted = ✓ <b>{ $name }</b> artık { $role } olarak ağda.
network-admission-asked = ✓ <b>{ $name }</b> adlı kişinin kodu doğru. Rolü: { $role }. Bu rol bildirimleri okuyabildiği için bir görevlinin de onayı gerekir. Görevlilere sordum. Sonucu burada öğrenirsiniz.
network-admission-asked-operator = ✓ <b>{ $name }</b> adlı kişinin kodu doğru. Rolü: { $role }. Bu rol için bir görevlinin onayı gerekir, ama artık görevli yok. Sunucunun yöneticisi bunu <code>schakel agree</code> ile yapabilir.
network-admission-asked-new-account = ✓ <b>{ $name }</b> adlı kişinin kodu doğru. Ama bu, öncekinden başka bir Telegram hesabı ve önceki her şey bu hesapta görünür. Bu yüzden sunucunun yöneticisinin de <code>schakel agree</code> ile onaylaması gerekir.
network-admission-first = ✓ <b>{ $name }</b> artık { $role } olarak ağda ve ilk kişi. Bunu tek başınıza yaptınız. Bundan sonra yapamazsınız: her yeni görevli, koordinatör ya da grup için bir görevlinin onayı gerekir.
network-admission-asked-again = Kod doğru değildi. { $name } yeni bir kod alıyor.
network-admission-later = Tamam. Henüz hiçbir şeye karar verilmedi. Kodu duydunuz mu? O zaman <b>{ network-button-type-code }</b> düğmesini seçin. Bu düğmeyi /netwerk ile de bulursunuz.
network-admission-turned-down = Başvuru reddedildi ve bu kişi hakkındaki her şey silindi. Bu kişi yine de ağa ait mi? O zaman /uitnodigen ile yeni bir davet hazırlayın.
network-admission-gone = Bu başvuru zaten sonuçlandı.

network-second-waits = { $count ->
    [one] 👥 1 öneri bir görevlinin onayını bekliyor.
   *[other] 👥 { $count } öneri bir görevlinin onayını bekliyor.
 }
network-removing-last = ⚠️ Bu son görevli. Sonra yeni bir görevliyi tek başınıza alamazsınız: sunucunun yöneticisinin onayı gerekir.

network-button-members = Üyeler
network-button-roster = Görevliler
network-button-invites = Davetler
network-button-invite = Davet et
network-button-overview = { button-back }
network-button-remove = Çıkar
network-button-remove-now = Evet, çıkar: { $name }
network-button-heir = Hepsini alsın: { $name }
network-button-no-heir = Yeniden herkese açık
network-button-keep = { button-stop-no }
network-button-admit = Kabul et: { $name }
network-button-member = { $name } · { $role }
network-button-withdraw = Geri çek: { $role }, { $day } { $hour }
network-button-type-code = Kodu yaz
network-button-refuse = Kabul etme

network-button-open = { desk-button-open }
network-button-erasing = Yakında silinecekler

network-guests = ⚠️ Görevliler grubunda listede olmayan biri var. Orada şu anda metin okunamıyor.
network-flawed = ⚠️ Görevliler grubunda bir şey doğru değil. Orada şu anda metin okunamıyor. Neyin değişmesi gerektiğini görmek için { button-again } düğmesine basın.

network-button-surveys = Anket

network-invitation-desk = Bu kişinin Telegram’ı yok mu? O zaman { $address } adresine gider, bağlantıyı oraya yapıştırır ve belediye hesabıyla giriş yapar.
