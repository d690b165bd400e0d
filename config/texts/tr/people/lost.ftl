# Bir telefon kayıp: kim söyler, sonra ne olur, insan nasıl geri gelir.

lost-phone-ask =
    <b>Kimin telefonu kayboldu?</b>

    O andan sonra o hesap burada hiçbir şey yapamaz ve okuyamaz. { $role ->
        [coordinator] Bir mahalle gönüllüsü ya da başkan mı? <b>{ network-button-members }</b> düğmesini seçin.
       *[official] Bir mahalle gönüllüsü ya da başkan mı? Koordinatörü arayın.
    }

lost-phone-sure =
    <b>{ $name } telefonunu mu kaybetti?</b>

    O zaman o hesap hemen hiçbir şey yapamaz ve okuyamaz. Bot o sohbetten silebildiğini siler. { $name } ne yazıyorsa o da silinir. Görevliler ve koordinatörler bunu duyar.

    { $role ->
        [official] { $name } ne üstlendiyse onun adında kalır. Hatırlatmalar tüm meslektaşlara gider. { $name } görevliler grubunda mı? O hesabı çıkarın: orada olduğu sürece orada metin göstermem.
        [coordinator] { $name } tarafından yapılan açık davetler artık çalışmaz. { $name } görevliler grubunda mı? O hesabı çıkarın: orada olduğu sürece orada metin göstermem.
       *[other] { $name } ne bildirdiyse işlem sürer.
    }

    { $last ->
        [yes] { $name } tek koordinatör. Onu yalnızca botun yöneticisi yeniden alabilir.
       *[no] Geri gelmek için, yeni biri gibi, yeni bir bağlantı ve bir kod gerekir.
    }

lost-phone-button-sure = Evet, telefon kayıp
lost-phone-button-back = Geri gelmek için bağlantı yap
lost-phone-toast = { $name } artık burada hiçbir şey yapamaz ve okuyamaz.
lost-phone-gone = Bu kişi şu anda katılmıyor ya da telefonu zaten kayıp olarak bildirildi.
lost-phone-not-yours = Bunu yalnızca koordinatör söyleyebilir. Onu hemen arayın.
lost-phone-marked = 🚫 { $label }
lost-phone-status =
    🚫 Telefon kayıp. { $returning ->
        [yes] Şu anda yeniden giriyor.
       *[no] Siz bağlantı verip kodu duyana kadar hiçbir şey yapamaz ve okuyamaz.
    }

lost-phone-returns = Dikkat: { $name } telefonunu kaybetmişti. Sesi tanıyıp tanımadığınıza iyi kulak verin.
lost-phone-heard =
    🚫 <b>{ $colleague }</b> telefonunu kaybetti. Bildiren: { $by }. O hesap burada artık hiçbir şey yapamaz ve okuyamaz.

    { $colleague } adından gelen mesajlara botun dışında da dikkat edin: telefon başkasında olabilir. { $coordinators ->
        [0] Şu anda telefonu olan koordinatör yok. Botun yöneticisinden “schakel invite --again” ile bir bağlantı isteyin.
       *[other] Bir koordinatör onu yeniden alabilir: /netwerk, Üyeler.
    }

lost-phone-heard-of-somebody = 🚫 Ağdaki bir üyenin telefonu kayboldu. O hesap burada artık hiçbir şey yapamaz ve okuyamaz. Az önce bildirilen bir şeyden şüpheniz mi var? Koordinatörle konuşun.
lost-phone-back =
    { $colleague } geri döndü ve burada yine her şeyi yapabilir. { $coordinators ->
        [0] Şu anda koordinatör yok.
       *[other] { $colleague } görevliler grubunda mı olmalı? Doğru hesabın orada olduğuna bakın.
    }

lost-phone-back-of-somebody = Telefonu kaybolan üye geri döndü.
lost-phone-shut =
    🚫 Bu telefon kayıp olarak bildirildi. Burada artık hiçbir şey yapamaz ve okuyamazsınız. Yazdığınız şey silindi.

    Bu doğru değil mi ya da telefonunuzu buldunuz mu? Koordinatörü arayın. O sizi yeniden alır.

lost-phone-here = 🚫 Bu telefon kayıp olarak bildirildi. Buraya gönderdiklerinizi kimse okumaz. Tehlike mi var? 112’yi arayın. Doğru değil mi ya da telefonunuzu buldunuz mu? Koordinatörü ya da { $phone } numarasını arayın.
lost-phone-call = Telefonunuz ya da ağdan birinin telefonu mu kayboldu? Hemen koordinatörü ya da { $phone } numarasını arayın. O hesap burada artık bir şey yapamaz olur. Telegram’da cihazı kendiniz de çıkarın: Ayarlar, Cihazlar.
lost-phone-call-outside = ☎️ <b>Tehlike mi var? 112’yi arayın.</b> Telefonunuz kayboldu ve yeni bir hesabınız mı var? Koordinatörü ya da { $phone } numarasını arayın. Eski hesabınız artık bir şey yapamaz, siz de buraya girmek için bir bağlantı alırsınız.

lost-account-sure =
    <b>{ $name } adlı kişinin hesabına başka biri girebiliyor mu?</b>

    { $name } yalnızca web’de çalışır, Telegram kullanmaz. O zaman o hesap hemen hiçbir şey yapamaz ve okuyamaz. Orada onun için duranlar ve { $name } ne yazıyorsa silinir. Görevliler ve koordinatörler bunu duyar.

    { $role ->
        [official] { $name } ne üstlendiyse onun adında kalır. Hatırlatmalar tüm meslektaşlara gider.
       *[other] { $name } tarafından yapılan açık davetler artık çalışmaz.
    }

    { $last ->
        [yes] { $name } tek koordinatör. Onu yalnızca botun yöneticisi yeniden alabilir.
       *[no] Geri gelmek için, yeni biri gibi, yeni bir bağlantı ve bir kod gerekir.
    }

lost-account-heard =
    🚫 <b>{ $colleague }</b> adlı kişinin hesabına başka biri girebiliyor. Bildiren: { $by }. O hesap burada artık hiçbir şey yapamaz ve okuyamaz.

    { $colleague } adından gelen mesajlara, e-postalara da dikkat edin. { $coordinators ->
        [0] Şu anda girebilen koordinatör yok. Botun yöneticisinden “schakel invite --again” ile bir bağlantı isteyin.
       *[other] Bir koordinatör onu yeniden alabilir: /netwerk, Üyeler.
    }
