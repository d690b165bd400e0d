# Katılmak: biraz ara, geri dönüş ve rolünüz.

membership-head = <b>Katılım</b>
membership-taking-part = Ağdasınız. Ağdan davetler ve mesajlar alırsınız.
membership-seats-lost = 🪑 { $count ->
    [one] Bir toplantıya geleceğinizi söylediniz. Ara verirseniz yeriniz başkasına gider.
   *[other] { $count } toplantıya geleceğinizi söylediniz. Ara verirseniz yerleriniz başkalarına gider.
 } Döndüğünüzde, yer varsa yeniden yanıt verebilirsiniz.
membership-paused = 🌙 Ara verdiniz. Dönüş: <b>{ $day }</b>. O güne kadar ağdan davet ve soru almazsınız. Sorun bildirmeye devam edebilirsiniz ve kendi bildirimleriniz hakkında her haberi alırsınız.
membership-core = ⭐ Çekirdek gruptasınız. Buna koordinatör sizinle birlikte karar verir.
membership-roles = Rolünüz: { $roles }
membership-no-roles = Rolünüz: henüz seçilmedi. Zorunlu da değil.
membership-buddy = Yol arkadaşınız: <b>{ $name }</b>
membership-walks = Yol arkadaşı olduğunuz kişi: <b>{ $name }</b>
membership-willing = { $willing ->
    [yes] Yol arkadaşı: yeni biri için yol arkadaşı olmak istiyorsunuz.
   *[no] Yol arkadaşı: bunu istediğinizi söylemediniz.
 }
membership-named = { $named ->
    [yes] Bir toplantıda adınız: gelecek olan herkes uygun bulursa, gelecek olanlar görebilir.
   *[no] Bir toplantıda adınız: onu yalnızca koordinatör ve toplantı yöneticisi görür.
 }
membership-choose = 👇 Bir şeyi değiştirmek mi istiyorsunuz? Bir düğme seçin. Her zaman geri alabilirsiniz.

membership-button-pause-1 = Ara: 1 ay
membership-button-pause-3 = 3 ay
membership-button-until = Bir güne kadar ara
membership-button-back = Yeniden katılıyorum
membership-button-roles = Rolüm
membership-button-willing-on = Yol arkadaşı olmak istiyorum
membership-button-willing-off = Artık yol arkadaşı olmayayım
membership-button-alone = Artık tek başıma yürürüm
membership-button-step-back = Yol arkadaşlığını bırak
membership-button-named-on = Adım görünebilir
membership-button-named-off = Adım görünmesin
membership-button-leave = Ağdan ayrıl

membership-roles-head =
    <b>Rolüm</b>

    Size ne uyuyor? Hiçbirini, birini ya da birkaçını seçin. Seçtiğinizi koordinatör görebilir. Bir daha seçerseniz kalkar; o zaman bizde de silinir.
membership-role-connector = Birleştirici
membership-role-representative = Temsilci
membership-role-doer = İş bitirici
membership-role-critic = Eleştirel dost
membership-role-connector-means = • <b>Birleştirici</b>: çok insan tanırsınız ve onları bir araya getirirsiniz.
membership-role-representative-means = • <b>Temsilci</b>: bir grubun içinde ne konuşulduğunu bilir ve bunu onlar adına anlatırsınız.
membership-role-doer-means = • <b>İş bitirici</b>: işe el atarsınız ve bir şey olsun istersiniz.
membership-role-critic-means = • <b>Eleştirel dost</b>: belediyeye karşı çıkmaya cesaret eder ve nasıl daha iyi olacağını birlikte düşünürsünüz.

membership-welcome-back = 👋 Tekrar hoş geldiniz! Aranız bitti. Bundan sonra ağdan yeniden davet alırsınız. Henüz hazır değil misiniz? /pauze gönderin.
membership-chair-left = 👤 Bir ya da birkaç toplantıyı yönetecek kişi artık ağda değil. O toplantıların şu anda yöneticisi yok. Başka birini seçmek mi istiyorsunuz? /bijeenkomst gönderin ve toplantıyı seçin.
membership-left = Artık ağda değilsiniz. Adınız, mahalleniz ve seçimleriniz silindi. Mahalleniz ve bizim için yaptığınız her şeye teşekkür ederiz. Her şey gönlünüzce olsun! Bir gün dönmek isterseniz kapımız açık. Belediyeyi arayın.

membership-line-core = Çekirdek grup: { $core ->
    [yes] evet
   *[no] hayır
 }
membership-line-roles = Kendi seçtiği: { $roles }
membership-line-buddy = Yol arkadaşı: { $name }
membership-line-walks = Yol arkadaşı olduğu kişi: { $name }
membership-line-willing = Yeni biri için yol arkadaşı olmak istiyor
membership-line-paused = 🌙 Ara verdi. Dönüş: { $day }
membership-button-core-on = Çekirdek gruba al
membership-button-core-off = Çekirdek gruptan çıkar
membership-button-choose-buddy = Yol arkadaşı seç
