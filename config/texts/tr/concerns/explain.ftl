# Nasıl çalışır? ve Gizlilik. Sayılar protokolden ve botun kendisinden gelir.

explain-term = { $unit ->
    [hours] { $amount ->
        [one] 1 mesai saati
       *[other] { $amount } mesai saati
     }
   *[days] { $amount ->
        [one] 1 iş günü
       *[other] { $amount } iş günü
     }
 }

explain-how-key-figure =
    <b>Nasıl çalışır?</b>

    <b>1. Siz anlatırsınız.</b> <b>Sorun bildir</b> düğmesini seçin. Birkaç kısa soru sorarım. Birkaç dakika sürer.
    <b>2. Sabit bir ekip bunu okur.</b> Şu anda bunlar: { $readers }. Bildiriminizi başka kimse açmaz.
    <b>3. Ulaştığını öğrenirsiniz.</b> { $confirm } içinde aldıklarını onaylarlar. Acele mi? O zaman { $urgent } içinde.
    <b>4. Biri üstlenir.</b> { $takeup } içinde.
    <b>5. Ne yapıldığını öğrenirsiniz.</b> { $feedback } içinde. Bir bildirim, ancak siz bir haber aldıktan sonra kapanır. Bazen her şeyi anlatamazlar. O zaman bunu söylerler.

    <b>Sonradan bir şey mi var?</b> <b>Bildirimlerim</b> düğmesini seçin. Orada ekleme yapabilir, düzeltebilir ya da geri çekebilirsiniz. Onların bir sorusu mu var? Onu burada görürsünüz. Anlatamayacağınızı da söyleyebilirsiniz.

    Önemli olup olmadığından emin değil misiniz? Çekinmeden bildirin. Hiçbir şeyi kanıtlamanız ya da araştırmanız gerekmez. Başkalarının adını yazmayın.

    Kendiniz için de bir şey isteyebilirsiniz: <b>Yardım iste</b> düğmesini seçin. Yardım, tavsiye, bir bağlantı ya da bir etkinlik için para.

    Her zaman arayabilirsiniz: { $phone }.
    🚨 <b>Şu anda tehlike mi var? 112’yi arayın.</b> Bu bot acil durumlar için değildir.
explain-how-official =
    <b>Nasıl çalışır?</b>

    Mahalle gönüllüleri burada bir sorun bildirir ya da yardım ister. { $where ->
        [desk] Her bildirim web’deki masanın panosuna gelir.
       *[group] Her bildirim görevliler grubuna bir kart olarak gelir.
    }

    { $where ->
        [desk] <b>Oku</b>: metni yalnızca kendi ekranınızda görürsünüz, en çok { $reading } dakika. Kimin ne zaman okuduğu işlem kaydında yazar.
       *[group] <b>Oku</b>: metin kısa süre grupta görünür. Kimin ne zaman okuduğu işlem kaydında yazar. Bot tam o sırada durursa metin, bot yeniden çalışana kadar kalır. Grubun yöneticileri neyin silindiğini veya değiştirildiğini Telegram’da 48 saat daha görebilir.
            Kartlarımı, metinlerimi ve mesajlarımı Telegram’da iletemez veya kopyalayamazsınız.
    }
    <b>Alındığını onayla</b>: { $confirm } içinde, acele ise { $urgent } içinde.
    <b>Üstlen</b>: { $takeup } içinde. O zaman muhatap sizsiniz.
    <b>Geri bildirim yaz</b>: bildiren kişi { $feedback } içinde ne yapıldığını öğrenir.
    <b>Kapat</b>: ancak bildiren kişi bir haber aldıktan sonra mümkün.
    <b>Soru sor</b>: yanıt gelene kadar süre durur.
    <b>Süreyi uzat</b>: bir kez kendiniz, bildiren kişinin okuduğu bir nedenle. Sonra koordinatör karar verir.
    <b>Koordinatöre ilet</b>: koordinatörden yardım isteyin. <b>Yeniden aç</b>: kapanmış bir şeye devam edin.

    Bildiren kişi her adımda kendiliğinden haber alır. Notlar kendi aranızda kalır.
explain-how-coordinator =
    <b>Nasıl çalışır?</b>

    Mahalle gönüllüleri bir sorun bildirir ya da yardım ister. Sabit bir görevli ekibi tek bir protokole uyar: onaylamak { $confirm } içinde (acele ise { $urgent } içinde), üstlenmek { $takeup } içinde, geri bildirim { $feedback } içinde.

    <b>Davet et</b>: tek bir kişi için bağlantı oluşturun. O kişi size sonra dört haneli bir kod söyler. Onu içeri siz alırsınız.
    <b>Ağ</b>: kimlerin katıldığını görün ve gerekirse birini hemen çıkarın.
    <b>Bir şey çok mu uzun sürüyor?</b> Görev ver ve Hatırlat düğmeleriyle size haber gelir. Ne anlatıldığını orada görmezsiniz.
    { $where ->
        [desk] <b>Görevliler</b> web’deki masada çalışır. Telegram’da bir grup gerekmez.
       *[group] <b>Görevliler grubu</b>: botu kapalı bir gruba ekleyin ve orada /koppel gönderin.
    }
explain-how-chair =
    <b>Nasıl çalışır?</b>

    Mahalle gönüllüleri bir sorun bildirir ya da yardım ister. Sabit bir görevli ekibi bununla ilgilenir ve bildiren kişiye ne yapıldığını bildirir. Toplantı yöneticisi olarak siz bildirimleri görmezsiniz.

    <b>Toplantı yönetmek</b>: /bijeenkomst gönderin. Orada toplantı açar, tarih oylaması yapar ya da bir toplantı dizisi oluşturursunuz. Kimin geleceğini görürsünüz; erteleyebilir ve iptal edebilirsiniz.
    <b>Sonrasında</b>: kimlerin geldiğini ve alınan kararları kaydedin, toplantı özetini gönderin.
    <b>Kendiniz katılmak</b>: <b>Toplantılar</b> düğmesini seçin. Biraz ara mı? /pauze gönderin.

explain-privacy =
    <b>Gizlilik</b>

    • Yazdıklarınız sunucuda şifreli durur. Puan yok, profil yok.
    • Bildirdiklerinizi yalnızca sabit görevli ekibi okur. Bir sorunda adınızı görüp görmeyeceklerini siz seçersiniz. Yardım isterseniz adınızı her zaman görürler.
    • İş bitti mi? En geç { $kept } gün sonra sileriz. Daha uzun sürerse nedenini öğrenirsiniz.
    • Telegram okuyabilir. Bunu istemiyor musunuz? Arayın: { $phone }.
    • Ağdan ayrılıyor musunuz? Adınızı hemen sileriz.
explain-button-kept = Neleri saklıyoruz?
explain-button-read = Kim okuyor?
explain-button-telegram = Telegram ne görür?
explain-button-meetings = Toplantılar hakkında
explain-button-leaving = Ayrılmak hakkında
explain-button-rights = Haklarım
explain-privacy-kept =
    <b>Bu bot sizin hakkınızda ne biliyor?</b>
    • Kendi seçtiğiniz ad ve mahalleniz: ağdan ayrılana kadar. Diliniz ve Telegram hesabınız: ayrıldıktan sonra da, şifreli olarak; böylece onunla bir daha kimse giremez.
    • /pauze ile seçtikleriniz: ara, rol, yol arkadaşı olmak isteyip istemediğiniz, adınızın görünüp görünemeyeceği. Yol arkadaşınızın kim olduğu ve çekirdek grupta olup olmadığınız da. Siz değiştirene ya da ayrılana kadar.
    • Bu yıl kaç toplantıya geldiğiniz ve orada ne yaptığınız. Bunu yalnızca siz, aralık ayında görürsünüz.
    • Bir ankette: yanıtladığınız. Ne yanıtladığınız sizden ayrı saklanır.
    • Doldurmakta olduğunuz: sileceğimi size yazdıktan sonra { $draft } saat. Bunu son yanıtınızdan yaklaşık bir gün sonra yazarım.
    • Bildirdikleriniz ve yanıtı: iş bitene kadar. Sonra en fazla { $kept } gün daha; belediyenin daha uzun saklamak için bir nedeni yoksa. Varsa bunu nedeniyle öğrenirsiniz. Geri çekerseniz { $withdrawn } gün.
    • Gönderdiğiniz bir fotoğraf: yalnızca görüntü, yer ve zaman olmadan. Sesli mesaj: kaydettiğiniz gibi. Sesiniz tanınabilir.
    • Bota bir mesaj: işlenene kadar. Olmazsa { $failed } gün. Sonra bir gün ({ $received } saat) okunamayan bir işaret; böylece hiçbir şey iki kez sayılmaz.
    • Bir işlem kaydı: kim ne yaptı ve ne zaman. Sözler ve adlar olmadan.

    Yazdığınız her şey sunucuda şifreli durur. Bot inanç ya da köken kaydetmez; puan ve profil tutmaz. Söz konusu kişinin adı için bir alan yoktur. Yazdığınız vatandaşlık numarasını (BSN) asla saklamaz. Göndermeden önce yazdıklarınızda telefon numarası, adres gibi bir şey olup olmadığını görürsünüz.
explain-privacy-read =
    <b>Bildirdiklerinizi kim okur?</b>
    Bildirdiklerinizi yalnızca sabit görevli ekibi açar. { $where ->
        [desk] Bunu belediyenin web’deki masasında, herkes yalnızca kendi ekranında, en çok { $reading } dakika okur. Bu, Telegram üzerinden geçmez.
        [both] Belediyenin web’deki masasında herkes bunu yalnızca kendi ekranında okur. Biri onu Telegram’daki gruplarında açarsa metin orada { $reading } dakika durur. Bot tam o sırada durursa metin, bot yeniden çalışana kadar kalır. O grubun yöneticileri neyin silindiğini veya değiştirildiğini Telegram’da 48 saat daha görebilir. Koordinatör de çoğu zaman o gruptadır.
       *[group] Metin o zaman gruplarında { $reading } dakika durur. Bot tam o sırada durursa metin, bot yeniden çalışana kadar kalır. O grubun yöneticileri neyin silindiğini veya değiştirildiğini Telegram’da 48 saat daha görebilir. Koordinatör de çoğu zaman o gruptadır.
    }
    Bir sorunda adınızı görüp görmeyeceklerini siz seçersiniz. Daha sonra size bunu sorabilirler. Adınızı ancak siz evet derseniz görürler. Ad yoksa zamanı da yazmam; ama bir şeyin ne zaman geldiğini görürler. Mahalle sizi belli edebilir mi? O zaman eklenip eklenemeyeceğini sorarım. Yardım isterseniz adınızı her zaman görürler.
explain-privacy-telegram =
    <b>Telegram ne görür?</b>
    Telegram bu botla konuştuğunuzu görür ve okuyabilir. Bir konuşma bitince mesajlarını sohbetinizden silerim. İki günden eski olanları silemem. Telegram’ın görmesini istemiyor musunuz? Arayın: { $phone }.
explain-privacy-meetings =
    <b>Toplantılardan ne saklıyoruz?</b>
    • Gelip gelmeyeceğiniz, kimlerin geldiği ve alınan kararlar: toplantıdan sonra { $meetings } gün. Toplantı özeti de.
    • Bir tarih oylamasında seçtikleriniz: aynı süre.
    • Kimin geleceğini toplantıyı yöneten kişi ve koordinatör görür. Başkaları yalnızca kaç kişinin geleceğini görür. Adları, ancak gelecek olan herkes uygun bulursa görürler.
    • Takvim dosyasında hiçbir zaman ad yazmaz. Onu takviminize koyarsanız takvimi yapan şirkette de durur.
    • Takvim adresini ancak Toplantılar altında kendiniz açarsanız alırsınız. O adres kimdeyse, ağın nerede ve ne zaman toplandığını okur. Biz adresin okunamayan bir işaretini ve ne zamandan beri açık olduğunu saklarız: siz kapatana, yenisini alana ya da ayrılana kadar.
    • Yerin adresini ya da haritasını sohbette göndeririz. Yani Telegram onu da görür.
explain-privacy-leaving =
    <b>Ağdan ayrılmak mı?</b>
    /pauze gönderin, koordinatöre söyleyin ya da arayın: { $phone }. Adınız, mahalleniz, seçimleriniz ve doldurmakta olduklarınız hemen silinir. Neden ayrıldığınızı anlatır mısınız? Onu koordinatör adınızla okur; ona ulaşınca burada silinir. Bildirdikleriniz adınız olmadan kalır. Hesabınız da şifreli olarak kalır. İşlem kaydında birinin ayrıldığı ve ne zaman ayrıldığı kalır. Hesabınızı bundan sonra en fazla { $account } gün saklarız; daha uzun süre yalnızca bir bildiriminiz saklandıkça ya da bir talebiniz açık oldukça. Hangi gün gelip gittiğiniz: { $dates } gün. İşlem kaydındaki satırlar: yaklaşık { $journal } gün.
explain-privacy-rights =
    <b>Hakların</b>
    • Bundan kim sorumlu: { $controller }.
    • Belediyede bunu kim gözetiyor (veri koruma görevlisi): { $has ->
        [yes] { $officer }
       *[no] burada henüz yazmıyor. { $phone } numarasını ara ve sor
    }.
    • Buna neden izin var (hukuki dayanak): { $grounded ->
        [yes] { $ground }
       *[no] burada henüz yazmıyor. { $phone } numarasını ara ve sor
    }.
    • Senin hakkında ne sakladığımızı sorabilir, bir şeyi düzelttirebilir, her şeyi sildirebilir ya da itiraz edebilirsin. Aşağıdan seç. Bir ay içinde cevap alırsın.
    • Şikâyetin mi var? Şuraya gidebilirsin: { $supervisor }.
