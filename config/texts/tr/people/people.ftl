# Katılanların, artık katılmayanların ya da ağda olmayanların duyduğu.

people-stranger =
    ☎️ <b>Şu anda tehlike mi var? 112’yi arayın.</b> Buraya gönderdiklerinizi kimse okumaz.

    Bu bot yalnızca geçerli daveti olanlar içindir. Belediyeye bir şey anlatmak mı istiyorsunuz? Arayın: { $phone }. Katılmak mı istiyorsunuz? Oradan (yeni) bir davet isteyin. Üye miydiniz ve hakkınızda ne sakladığımızı bilmek mi istiyorsunuz? /gegevens yazın.
people-rights = Bu hesapla ilgili bir şey saklıyor muyuz? O zaman isteğiniz şimdi koordinatörde ve en geç { $due } günü burada ya da telefonla cevap alırsınız. Bir şey saklamıyorsak bir şey duymazsınız. Silme gibi başka bir şey mi? Arayın: { $phone }.

people-welcome =
    <b>Hoş geldiniz, { $name }!</b>

    { $network } ağına katıldınız. Burada olmanız ne güzel.

    { $role ->
        [official] { $where ->
            [desk] Bildirimler web’deki masaya gelir. Onları orada okur ve üstlenirsiniz. Oraya henüz giriş yapmıyor musunuz? /werkplek gönderin.
           *[group] Bildirimler görevliler grubuna gelir. Onları orada okur ve üstlenirsiniz. Koordinatör sizi o gruba ekler.
            }
        [coordinator] /uitnodigen ile insanları davet edersiniz. /netwerk ile kimlerin katıldığını görürsünüz.
        [chair] Yöneteceğiniz bir toplantı olunca burada öğrenirsiniz.
       *[key-figure] Sizi endişelendiren bir şey mi görüyor ya da duyuyorsunuz? Aşağıda <b>Sorun bildir</b> düğmesini seçin. Kendiniz için yardıma mı ihtiyacınız var? <b>Yardım iste</b> düğmesini seçin.
    }

people-welcome-again =
    <b>Yeniden hoş geldiniz, { $name }!</b>

    { $network } ağına, elinizdeki her şeyle yeniden girdiniz. Yazdığınız şey silindi. { $role ->
        [official] { $where ->
            [desk] Web’deki masanızı yeniden isteyin: /werkplek gönderin.
           *[group] Yeni hesabınızın görevliler grubunda olduğuna bakın.
            }
        [coordinator] /netwerk ile her şeyin doğru olduğuna bakın.
       *[other] Bu arada duymanız gerekenler şimdi gelir.
    }

people-in-already = Zaten katılıyorsunuz. Bu bağlantı henüz katılmayan biri için; sizin için bir şey değişmez. Başka bir rolünüz mü olmalı? Koordinatöre sorun.
people-removed = Artık ağda değilsiniz. Bu yüzden burada bir şey okuyamaz ya da yapamazsınız. Yaptığınız her şey için teşekkürler. Bu konuda bir sorunuz mu var? Belediyeyi arayın.
people-removed-official = Artık ağda değilsiniz. Bu yüzden burada bir şey okuyamaz ya da yapamazsınız. Mahalle gönüllülerinin tanıdığı bir yüz olarak yaptığınız her şey için teşekkür ederiz. Üstlendikleriniz meslektaşlarınızda devam eder. Telegram’daki görevliler grubunda mısınız? Oradan da kendiniz çıkın. Bu konuda bir sorunuz mu var? Koordinatörü arayın.
