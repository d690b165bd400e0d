# Yazı alanının altındaki sabit menü ve biri başka bir şey yaptığında botun söyledikleri.

menu-label-concern = Sorun bildir
menu-label-mine = Bildirimlerim
menu-label-help = Yardım iste
menu-label-how = Nasıl çalışır?
menu-label-privacy = Gizlilik
menu-label-network = Ağ
menu-label-invite = Davet et

menu-welcome =
    Merhaba { $name }! Burası <b>{ $network }</b>.

    { $role ->
        [official] { $where ->
            [desk] Yeni bildirimleri web’deki masada görürsünüz. Onları orada okur ve üstlenirsiniz.
           *[group] Yeni bildirimleri görevliler grubunda görürsünüz. Onları orada okur ve üstlenirsiniz.
            }
        [coordinator] Kimlerin katıldığını görmek için aşağıda <b>Ağ</b> düğmesini seçin. Birini davet etmek için <b>Davet et</b> düğmesini seçin.
        [chair] Toplantıları siz yönetirsiniz. Toplantı açmak ya da bir toplantıya bakmak için /bijeenkomst yazın. Kendi davetlerinizi görmek için <b>Toplantılar</b> düğmesini seçin.
       *[key-figure] Sizi endişelendiren bir şey mi görüyor ya da duyuyorsunuz? Aşağıda <b>Sorun bildir</b> düğmesini seçin. Kendiniz için bir şeye mi ihtiyacınız var? <b>Yardım iste</b> düğmesini seçin.
    }
menu-makes-room =
    { $danger ->
        [yes] ☎️ <b>Şu anda tehlike mi var? 112’yi arayın.</b> Menü, işiniz bitince ya da durunca geri gelir.
       *[no] Menü, işiniz bitince ya da durunca geri gelir.
    }
menu-is-back = Menü yine aşağıda.
menu-choose = Aşağıdan ne yapmak istediğinizi seçin.
menu-unknown-command = Bu komutu bilmiyorum. Sorun değil: aşağıdan ne yapmak istediğinizi seçin.
menu-unknown-here = Bu komutu bilmiyorum. Sorun değil: buradan devam edebilirsiniz.
menu-bind-in-group = /koppel komutunu burada değil, görevlilerin kapalı grubunda gönderin. Önce botu o gruba ekleyin.
menu-text-only = Teşekkürler, ama şu anda yalnızca yazı okuyabiliyorum. Çıkartmaları, videoları ve dosyaları saklamıyorum. Bir bildirime fotoğraf ya da sesli mesaj ekleyebilirsiniz: anlattıklarınızla birlikte gönderin.
menu-how-to-leave =
    Bırakacak bir şey yok: şu anda açık bir işiniz yok.

    Ağdan ayrılmak mı istiyorsunuz? Koordinatöre söyleyin ya da arayın: { $phone }. Mahalle gönüllüsü ya da toplantı yöneticisi misiniz? Ayrılmak ya da biraz ara vermek için /pauze yazın. Ayrılırsanız adınız, mahalleniz ve taslağınız hemen silinir.

menu-trouble = Bir şey ters gitti. Hata bizde, sizde değil. Birkaç dakika sonra tekrar deneyin.

menu-label-away = Yokum
menu-label-back = Geri döndüm

menu-label-meetings = Toplantılar

menu-label-lost = Telefon kayıp

menu-label-call-me = Beni arayın
