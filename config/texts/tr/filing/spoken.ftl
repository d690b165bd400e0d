# Biri öylece bir şey söylüyor: sözle, fotoğrafla ya da sesiyle.

spoken-danger = ☎️ <b>Şu anda tehlike mi var? 112’yi arayın.</b> Bizi beklemeyin.
spoken-noted = { $count ->
    [one] ✓ Bunu sizin için sakladım: 1 karakter.
   *[other] ✓ Bunu sizin için sakladım: { $count } karakter.
 }
spoken-not-sent = Henüz hiçbir şey gönderilmedi. Kimse okumadı.
spoken-ask-report =
    <b>Bunu bildirmek istiyor musunuz?</b>
    <b>Evet</b> derseniz yalnızca eksik olanı sorarım. Ekleyecek bir şey mi var? Hemen arkasından gönderin.
spoken-ask-report-or-add =
    <b>Bunu bildirmek istiyor musunuz?</b>
    Daha önce bildirdiğiniz bir şeyle mi ilgili? <b>Ekleme yap</b> seçeneğini seçin. Ekleyecek bir şey mi var? Hemen arkasından gönderin.
spoken-ask-add =
    <b>Bu, daha önce bildirdiğiniz bir şeyle mi ilgili?</b>
    O zaman <b>Ekleme yap</b> seçeneğini seçin. Artık yeni bir şey bildiremezsiniz: rolünüz değişti.
spoken-ask-answer =
    <b>Bu, { $name } için yanıtınız mı?</b>
    Soru { $reference } hakkında. Yanıtınızı yalnızca sabit görevli ekibi okur.
spoken-gone = Gönderdiğiniz şey artık yok. Yeniden yazın ya da <b>Hayır</b> düğmesini seçin.
spoken-button-report = Evet, bildir
spoken-button-no = Hayır
spoken-button-other = Hayır, başka bir şey
spoken-button-add = Ekleme yap: { $reference }
spoken-small-talk =
    👋 Merhaba! Bunu kimse okumuyor: ben bir botum.

    Bir şey bildirmek mi istiyorsunuz? Ne olduğunu buraya yazın. Fotoğraf ya da sesli mesaj da olur. Ya da aşağıda <b>Sorun bildir</b> düğmesini seçin.
    ☎️ Şu anda tehlike mi var? 112’yi arayın.
spoken-left-out = Dosyanın kendisini saklayamıyorum; yalnızca yazı, fotoğraf ve sesli mesaj saklayabiliyorum. Yanına yazdıklarınızı aldım.
spoken-unreadable =
    ☎️ <b>Şu anda tehlike mi var? 112’yi arayın.</b>

    Bunu okuyamıyorum ve saklayamıyorum. Bir şey bildirmek mi istiyorsunuz? Ne olduğunu buraya yazın ya da fotoğraf veya sesli mesaj gönderin.
spoken-name-asked = Bu, aşağıdaki sorunun yanıtı mı? O zaman bir düğme seçin. Yazdığınızı saklamadım. ☎️ Şu anda tehlike mi var? 112’yi arayın.
spoken-not-theirs =
    ☎️ <b>Şu anda tehlike mi var? 112’yi arayın.</b>

    { $role ->
        [official] Buraya gönderdiklerinizi kimse okumaz ve burada kendiniz bir şey bildiremezsiniz. { $where ->
            [desk] Bildirimleri web’deki masada okur ve ele alırsınız. Bir şey konuşmak mı istiyorsunuz? Meslektaşlarınızı arayın ya da bildirime not yazın.
           *[group] Bildirimleri görevliler grubunda okur ve ele alırsınız. Bir şey konuşmak mı istiyorsunuz? Orada konuşun.
            }
        [coordinator] Buraya gönderdiklerinizi kimse okumaz ve burada kendiniz bir şey bildiremezsiniz. Kimlerin katıldığını görmek ya da herkese mesaj göndermek için <b>Ağ</b> düğmesini seçin. Görevlilerin duyması gereken bir şey mi biliyorsunuz? Onlara kendiniz anlatın.
       *[chair] Buraya gönderdiklerinizi kimse okumaz ve burada kendiniz bir şey bildiremezsiniz. Yapabilecekleriniz <b>Toplantılar</b> altında. Belediyenin duyması gereken bir şey mi biliyorsunuz? Arayın: { $phone }.
    }
