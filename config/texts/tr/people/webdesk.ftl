# Web masasında bir hesap: kimin olduğu ve nasıl sona erdiği.

webdesk-page =
    <b>Web’deki masanız</b>

    { $state ->
        [open] Masada bir hesabınız var: { $address }. Bir şey yolunda değilse masanızı aşağıdan kapatın.
        [waits] Bir hesabın size ait olduğunu söylediniz. Başka birinin onaylaması gerekiyor.
       *[none] Masada henüz hesabınız yok. { $address } adresine gidin ve belediye hesabınızla giriş yapın. Bir kod görürsünüz. Bana burada <b>/werkplek</b> ve arkasına o kodu gönderin.
    }

    Bir meslektaş artık güvenle giriş yapamıyor mu? O masayı hemen kapatın. Geri kalan her şey olduğu gibi kalır.

webdesk-nowhere = Bu ağın web’de masası yok.
webdesk-code =
    <b>{ $code } kodu şu anda kendi ekranınızda mı?</b>

    O zaman bu hesabın size ait olup olmadığını sorarım. Kodu size başka biri mi verdi? Hayır’a basın. Yoksa o kişi sizin adınızla okuyabilir.

webdesk-no-code = Bu, masanın bir kodu değil. Kod sekiz işarettir, örneğin ABCD-2345. Masada giriş yaptığınızda görürsünüz.
webdesk-button-mine = Evet, kod ekranımda
webdesk-button-close = Masayı kapat: { $name }
webdesk-button-sure = Evet, kapat
webdesk-sure =
    <b>Masa kapatılsın mı: { $name }?</b>

    O hesap orada hemen hiçbir şey okuyamaz ve yapamaz. Görevliler ve koordinatörler bunu öğrenir. Yeni bir kod ve onayla yeniden açılabilir.

webdesk-toast = Masa kapatıldı: { $name }.
webdesk-asked =
    Tamam. { $second ->
        [operator] Başka görevli olmadığı için sunucunun yöneticisinin onaylaması gerekiyor.
       *[official] Başka bir görevlinin onaylaması gerekiyor. İş arkadaşlarınıza soruyorum.
    } Sonra masada yeniden giriş yapın. Kimse bir şey demezse bir hafta sonra geçersiz olur.

webdesk-yours = ✓ Web’deki masanız açık: { $address }. Orada yeniden giriş yapın.
webdesk-closed = 🚫 { $by } web’deki masanızı kapattı. Oradan çıkış yapıldı. Nedenini bilmiyor musunuz? Bir meslektaşı arayın.
webdesk-phone-asked = Tamam. Bir görevlinin daha onaylaması gerekiyor. Ondan sonra Schakel mesajlarınız buraya gelir.
webdesk-phone-yours = ✓ Bundan sonra Schakel mesajlarınız buraya gelir. Web’deki masanız kalır. Telegram’da uygulama kilidini ve iki adımlı doğrulamayı açın.
webdesk-phone-gone = Schakel mesajlarınız artık yalnızca web’deki masaya gelir. Burada artık hiçbir şey okuyamaz ve yapamazsınız.
