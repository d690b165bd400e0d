# Biraz ara vermek ve ağdan ayrılmak: sorular.

form-pause-title = Ara
form-pause-until = Hangi gün yeniden katılmak istiyorsunuz?
form-pause-until-hint = O güne kadar ağ sizi rahat bırakır. Sonra benden bir mesaj alırsınız.
form-pause-until-name = Dönüş günü
form-pause-send = Ara ver
form-pause-preview = Ara veriyorsunuz. Yeniden katılacağınız gün: <b>{ $day }</b>. /pauze ile her zaman daha erken dönebilirsiniz.

form-leaving-title = Ağdan ayrılma
form-leaving-why = Ayrılmak istemenize üzüldük. En önemli neden ne?
form-leaving-why-hint = Koordinatör bundan öğrenmek için bunu okur.
form-leaving-why-name = Neden
form-leaving-why-time = Zamanım ya da gücüm kalmadı
form-leaving-why-moved = Taşınıyorum ya da başka işim var
form-leaving-why-expected = Başka bir şey bekliyordum
form-leaving-why-heard = Dinlendiğimi hissetmedim
form-leaving-why-unsafe = Kendimi rahat hissetmedim
form-leaving-why-other = Başka ya da söylemek istemem
form-leaving-words = Bu konuda bir şey anlatmak ister misiniz?
form-leaving-words-hint = Ne iyiydi, ne daha iyi olabilir? Atlayabilirsiniz.
form-leaving-words-name = Anlattıklarınız
form-leaving-successor = Yerinize kim gelebilir?
form-leaving-successor-hint = Bir adı ancak o kişi uygun bulursa yazın. Bir kuruluş ya da yer de olur. Atlayabilirsiniz.
form-leaving-successor-name = Yerinize gelebilecek kişi
form-leaving-send = Evet, ayrılıyorum
form-leaving-preview =
    <b>Ağdan ayrılıyorsunuz.</b>
    • Adınız, mahalleniz, seçimleriniz ve doldurmakta olduklarınız hemen silinir.
    • Bildirdikleriniz adınız olmadan devam eder. Onlar hakkında artık haber almazsınız.
    • Bundan sonra burada bir şey okuyamaz ya da yapamazsınız.

    Bunu koordinatör adınızla birlikte okur. Koordinatöre ulaşınca burada silerim:
form-leaving-after = Sonra istediğinizi seçin. Fikrinizi mi değiştirdiniz? Sil düğmesini seçin, ağda kalırsınız.

form-admit-title = Kabul etme
form-admit-code = { $name } size hangi kodu söyledi?
form-admit-code-hint = 4 rakam. Henüz duymadınız mı? O zaman durdurun ve konuşana ya da görüşene kadar bekleyin.
form-admit-code-name = Kod
