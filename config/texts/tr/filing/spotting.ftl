# Tek bir kişiye götüren sözler.

spotting-found =
    <b>Bunu gerçekten eklemek istiyor musunuz?</b>
    Henüz hiçbir şey gönderilmedi. Bununla tam olarak bir kişi ya da bir yer bulunabilir:
spotting-more = { $count ->
    [one] Ve 1 tane daha.
   *[other] Ve { $count } tane daha.
 }
spotting-why =
    Bunu yazmanız gerekmiyor. Görevliler size onsuz da yardım edebilir. Başkaları hakkında ne kadar az şey yazarsa, o kadar güvenlidir. Sonradan her zaman sorabilirler.

    Kaldırmak mı istiyorsunuz? <b>Değiştir</b> düğmesini seçin, kendi mesajınızı düzenleyin ve sonra yine <b>Gönder</b> düğmesini seçin. Gerçekten gerekli mi? <b>Yine de gönder</b> düğmesini seçin.
spotting-kind-bsn = vatandaşlık numarası (BSN)
spotting-kind-phone = telefon numarası
spotting-kind-email = e-posta adresi
spotting-kind-web = internet adresi
spotting-kind-iban = hesap numarası
spotting-kind-plate = plaka
spotting-kind-address = adres
