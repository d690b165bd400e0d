# Daveti açan biriyle ilk konuşma. Beklentilerin kaynağı:
# belediye rehberi, karşılıklı beklentiler üzerine konuşmak.

onboarding-purpose =
    <b>{ $network } ağına hoş geldiniz</b>

    { $role ->
        [official] <b>Görevli</b> olarak davet edildiniz.
        [coordinator] <b>Koordinatör</b> olarak davet edildiniz.
        [chair] <b>Toplantı yöneticisi</b> olarak davet edildiniz.
       *[key-figure] <b>Mahalle gönüllüsü</b> olarak davet edildiniz.
    }

    Bu, mahallesini iyi tanıyan insanların { $municipality } belediyesiyle birlikte kurduğu bir ağdır. Mahalle gönüllüleri neler olduğunu anlatır: gerginlik, endişeler ya da ihtiyaçlar. Sabit bir görevli ekibi bunu okur, bir şey yapar ve ne yaptığını bildirir.

    Önce nasıl çalıştığını anlatıyoruz. Yaklaşık üç dakika sürer. Sonra katılıp katılmayacağınızı siz seçersiniz.

onboarding-expectations =
    <b>Birbirimizden beklediklerimiz</b>

    { $role ->
        [official] <b>Sizden ricamız</b>
            • Bir bildirimi okuyun ve geldiğini zamanında onaylayın.
            • Onu üstlenin ve bildiren kişiye ne yapıldığını anlatın.
            • Bildirimleri yalnızca ilgili meslektaşlarla konuşun.
            • Mahalle gönüllüleri adınızı görür. Böylece kimin okuduğunu bilirler.

            <b>Sizin bekleyebilecekleriniz</b>
            • Bunu sabit bir meslektaş ekibiyle yaparsınız, asla tek başınıza değil.
            • Kurallar herkes için aynıdır. Günleri bot takip eder.
        [coordinator] <b>Sizden ricamız</b>
            • Yalnızca tanıdığınız ya da konuştuğunuz insanları davet edin.
            • Birini ancak kodu kendiniz duyduktan sonra içeri alın.
            • Ayrılan birini ağdan hemen çıkarın.
            • Her bildiren kişinin yanıt almasına dikkat edin.

            <b>Sizin bekleyebilecekleriniz</b>
            • /netwerk ile kimlerin katıldığını her zaman görürsünüz.
            • Birini her an çıkarabilirsiniz. Bu hemen geçerli olur.
        [chair] <b>Sizden ricamız</b>
            • Toplantıları taraf tutmadan yönetin.
            • Herkesin bir şey söyleyebilmesini sağlayın.
            • Siz bildirimleri görmezsiniz.

            <b>Sizin bekleyebilecekleriniz</b>
            • Bir toplantıyı yönetmek için gerekenleri belediye sağlar.
            • İnsanların güvenerek anlattıkları, yalnızca bilmesi gerekenlerde kalır.
       *[key-figure] <b>Sizden ricamız</b>
            • İsterseniz, mahallenizde kendi gördüğünüzü ya da duyduğunuzu anlatın.
            • Ne zaman ve ne sıklıkta olacağını siz seçersiniz. Bu gönüllüdür.

            <b>Sizden istemediğimiz</b>
            • Bir şey araştırmanız ya da birini izlemeniz gerekmez.
            • İnsanların adları gerekli değil. Yazmamaya çalışın.
            • Şu anda tehlike mi var? <b>112</b>’yi arayın. Bu botu beklemeyin.

            <b>Belediyeden bekleyebilecekleriniz</b>
            • Bildiriminizi sabit bir görevli ekibi okur. Adlarını alırsınız.
            • Hangi gün yanıt alacağınızı hemen öğrenirsiniz.
            • Ne yapıldığını ya da neden yapılmadığını her zaman öğrenirsiniz.
            • Siz de yardım isteyebilirsiniz. Ağ sizin için de var.
    }

onboarding-telegram =
    <b>Telegram neleri görebilir</b>

    Bu bot Telegram’da çalışır. Bir botla yapılan konuşmalar tamamen kapalı değildir ("uçtan uca şifreli" değildir). Yani Telegram, sizin ve botun burada yazdıklarını okuyabilir. Telegram bu botla konuştuğunuzu da bilir.

    { $role ->
        [key-figure] Telegram’ın bilmemesi gereken bir şey mi anlatmak istiyorsunuz? Belediyeyi arayın: <b>{ $phone }</b>.

            Görevliler Telegram hesabınızı ve telefon numaranızı bizden görmez. Her sorunda adınızı görüp görmeyeceklerini siz seçersiniz. Yardım isterseniz adınızı görürler.
       *[other] Bu yüzden buraya gerekenden fazlasını yazmayın. Telegram’ın bilmemesi gereken bir şey mi konuşmak istiyorsunuz? Bunu yüz yüze ya da telefonda yapın.

            Telegram’daki bir grupta, oradaki diğer kişiler Telegram adınızı ve fotoğrafınızı görür.
    }

    <b>Bunu şimdi Telegram’da açın</b>
    • İki adımlı doğrulama: Ayarlar, Gizlilik ve Güvenlik, İki Adımlı Doğrulama. Başka hiçbir yerde kullanmadığınız bir parola seçin. Numaranızı ele geçiren biri o zaman hesabınıza giremez.
    • Uygulamaya kilit: aynı ekranda, Parola Kodu. Telefonunuzu alan biri o zaman okuyamaz.

    Numaranızı kimin gördüğüne de orada bakın.

onboarding-keeping =
    <b>Neyi, ne kadar süre saklıyoruz</b>

    { $role ->
        [key-figure] • Adınız, mahalleniz, diliniz ve Telegram hesabınız: katıldığınız sürece. Ayrılırsanız adınızı ve mahallenizi hemen sileriz. Hesabınızı şifreli saklarız; böylece onunla bir daha kimse giremez.
            • Başlayıp göndermediğiniz bir bildirim: yaklaşık iki gün. Silmeden önce size haber veririz. Haber size ulaşmazsa bir hafta sonra sileriz.
            • Gönderdiğiniz bir bildirim: belediye işini yapabilmek için onu saklar. Ayrılırsanız bildirim adınız olmadan kalır.
       *[other] • Adınız, diliniz ve Telegram hesabınız: katıldığınız sürece. Ayrılırsanız adınızı hemen sileriz. Hesabınızı şifreli saklarız; böylece onunla bir daha kimse giremez.
            • Ağda ne yaptığınız ve ne zaman: işlem kaydında. Kimin hangi bildirimi okuduğu da. Böylece kimin neyi gördüğü her zaman anlaşılabilir.
    }
    • Yine de katılmıyor musunuz? O zaman her şeyi hemen sileriz.

    Adınız, hesabınız ve yazdığınız her şey belediyenin bilgisayarında şifreli durur. Birinin neye inandığını ya da nereden geldiğini kaydetmeyiz. Hiç kimse için puan ve profil yoktur.

onboarding-consent =
    <b>Katılıyor musunuz?</b>

    Ne istediğimizi, karşılığında ne aldığınızı ve neyi sakladığımızı artık biliyorsunuz. Bunu kabul ediyor musunuz?

    { $role ->
        [key-figure] <b>Ne kadar süre?</b> Adınızı ve mahallenizi ayrılana kadar saklarız. Bildirdiklerinizi, iş bittikten en geç { $kept } gün sonra sileriz. Daha uzun sürerse nedenini öğrenirsiniz.
       *[other] <b>Ne kadar süre?</b> Adınızı ayrılana kadar saklarız. Yaptıklarınız işlem kaydında adınız olmadan kalır.
    }

    İstediğiniz zaman, neden göstermeden bırakabilirsiniz.

onboarding-name =
    <b>Size nasıl seslenelim?</b>

    Bir ad yazın. Ön adınız ya da takma adınız yeterli.

onboarding-neighbourhood =
    <b>En iyi hangi mahalleyi tanıyorsunuz?</b>

onboarding-language =
    <b>Botu hangi dilde okumak istiyorsunuz?</b>

onboarding-waiting =
    <b>Neredeyse bitti</b>

    Bu sizin kodunuz:

    <b>{ $code }</b>

    Bu kodu telefonda ya da yüz yüze şu kişiye söyleyin: { $coordinator }. Onu hiçbir yere yazmayın ve kimseye göndermeyin. Böylece gerçekten siz olduğunuzdan emin oluruz.

    Sonra kendiliğinden devam eder.

onboarding-wrong-code = Söylenen kod doğru değildi. Sorun değil. Aşağıda yenisi var.

onboarding-some-coordinator = koordinatör

onboarding-leaving =
    <b>Bırakmak mı istiyorsunuz?</b>

    O zaman burada anlattığınız her şeyi sileriz. Daha sonra yine de katılmak isterseniz yeni bir davet gerekir.

onboarding-button-go-on = Devam
onboarding-button-agree = Evet, katılıyorum
onboarding-button-decline = Hayır, katılmak istemem
onboarding-button-own-name = { $name }
onboarding-button-leave = Evet, bırak ve hepsini sil
onboarding-button-stay = Hayır, devam et

onboarding-declined =
    Bunu söylemeniz iyi oldu. Katılmıyorsunuz ve hakkınızdaki her şeyi sildik.

    Okumaya zaman ayırdığınız için teşekkürler. Fikriniz değişirse belediyeden yeni bir davet isteyin.

onboarding-waiting-second =
    <b>Neredeyse bitti</b>

    Kodunuz doğru. Şimdi belediyeden birinin daha onaylaması gerekiyor. Bir şey yapmanız gerekmez. Bir hafta içinde buradan haber alırsınız.

onboarding-turned-down =
    Sizi içeri alamadık. Hakkınızdaki her şeyi sildik.

    Bunun doğru olmadığını mı düşünüyorsunuz? Belediyeyi arayın: { $phone }. Yeni bir davetle bir kez daha deneyebilirsiniz.

onboarding-lapsed =
    Davetinizin süresi doldu, çünkü bir haftadan uzun sürdü. Hakkınızdaki her şeyi sildik.

    Hâlâ katılmak istiyor musunuz? Belediyeden yeni bir davet isteyin.
