# Geleceklerin takvimindeki toplantı.

calendar-cancelled = İptal edildi: { $title }
calendar-agenda = Gündem:
calendar-name = Toplantılar: { $network }

calendar-address-off =
    📆 <b>Toplantılarınız kendi takviminizde</b>

    Size gizli bir adres verebilirim. Onu telefonunuzun ya da bilgisayarınızın takvimine ekleyin. Toplantılarınız orada kendiliğinden görünür, bir şey değişince de.

    Şu anda kapalı ve kapalı kalabilir. Bilmeniz gerekenler:
    • Adres kimdeyse, { $network } nerede ve ne zaman toplanıyor, okuyabilir. Bu yüzden onu kimseye vermeyin.
    • Takvimi yapan şirket de okur: adrese her seferinde o bakar.
    • İçinde ad yoktur. Sizin adınız da yoktur.
    • Onu her zaman kapatabilirsiniz. Adres o anda çalışmaz olur.
calendar-address-on =
    📆 <b>Takvim adresiniz açık</b>. Açılış: { $day }.

    Onu bir daha gösteremem: yalnızca okunamayan bir işaretini saklıyorum. Kaybettiniz mi ya da başka birinin eline mi geçti? Yeni bir adres alın. Eskisi o anda çalışmaz olur.
calendar-address-drawn =
    📆 <b>Takvim adresiniz bu.</b> Onu yalnızca şimdi gösteriyorum:

    <code>{ $address }</code>

    Kopyalamak için üzerine dokunun. Takviminizde şunu seçin: adresle takvim ekle (abone ol ya da URL ile de denir). Adresi oraya yapıştırın.

    Olunca Bitti düğmesini seçin. O zaman adres bu sohbette kalmaz. Takviminiz değişikliklere ne sıklıkta bakacağına kendisi karar verir: bazen ancak bir gün sonra.
calendar-button-on = Aç
calendar-button-new = Yeni adres
calendar-button-off = Kapat
