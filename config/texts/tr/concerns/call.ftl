# Birisi aranmak istiyor: ne zaman, hangi numaradan ve sonucu ne oldu.

call-request = Aranma isteği
call-at-once = mümkün olduğunca çabuk, en geç { $day }, saat { $until }
call-between = { $day }, saat { $since } ile { $until } arasında
call-number = Hangi numara
call-number-known = Ağda zaten bulunan numara
call-receipt =
    ✅ <b>Alındı. Sizi arayacağız.</b>

    Ne zaman: <b>{ $when }</b>
    Takip numarası: <b>{ $reference }</b>
    Sizi arayacak kişi, şunlardan biri: { $readers }

    Hiçbir şey yazmanız gerekmez. Arayamazsak bunu burada okursunuz.
    Siz de her zaman arayabilirsiniz: { $phone }. Takip numaranızı söyleyin.
call-again = { $again ->
    [yes] Yeniden deneyeceğiz. Siz de arayabilirsiniz: { $phone }. Takip numaranızı söyleyin.
   *[no] Bu üçüncü denemeydi. Lütfen siz arayın: { $phone }. Takip numaranızı söyleyin. Ya da bir kez daha <b>Beni arayın</b> seçeneğini seçin.
 }
