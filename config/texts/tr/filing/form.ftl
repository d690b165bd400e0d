# Aranmayı istemek: ne zaman ve hangi numaradan. Başka bir şey sorulmaz.

form-call-me-title = Beni arayın
form-call-me-moment = Sizi ne zaman arayabiliriz?
form-call-me-moment-hint =
    ☎️ <b>Şu anda tehlike mi var? 112’yi arayın.</b>

    Bir zaman da yazabilirsiniz, rakamla: <i>16:00</i>.
    Konuyu yazmayın: onu telefonda anlatırsınız. Sizi arayan kişi kim olduğunuzu bilir. Bu yüzden adınızı vermeden olmaz.
form-call-me-number = Hangi numaradan?
form-call-me-number-hint = Numarayı yazın ya da aşağıdan seçin. Numara yalnızca sizi arayan kişiye gereklidir. Geri kalanla birlikte silinir.
form-call-me-on-hand = Numaram sizde var
form-call-me-draft = Anlatmakta olduğunuz şey saklanır. Bundan sonra geri gelir.
form-call-me-now = { $today ->
    [yes] Şimdi, en geç { $hour }
   *[no] En kısa sürede: { $day }, saat { $hour }
 }
form-call-me-afternoon = Bugün öğleden sonra
form-call-me-evening = Bu akşam
form-call-me-nextmorning = Sabah, { $day }
form-call-me-nextafternoon = Öğleden sonra, { $day }

form-by-phone-title = Arayan biri için yazmak
form-by-phone-whom = Bunu size kim anlattı?
form-by-phone-whom-hint = Adı seçin ya da yazın. Ağ dışından birinin adını yazmayın.
form-by-phone-whom-name = Anlatan
form-by-phone-whom-outside = Ağ dışından biri
form-by-phone-may-i = Arayan kişi bunu yazabileceğimi söyledi
form-by-phone-may-i-name = Yazma izni
form-by-phone-may-i-allowed = Evet, söyledi
form-by-phone-may-i-refused = Hayır
form-by-phone-not = O zaman yazmayın. Arayan kişinin onayı olmadan hiçbir şey saklamayız. Hiçbir şey gönderilmedi.
form-by-phone-done = ✅ <b>Yazıldı: { $reference }.</b> Arayan kişi alındı bildirimini alır ve sonraki her şeyi duyar. Burada yazdıklarınızı bu sohbetten kaldırırım.
form-by-phone-outside-done = ✅ <b>Yazıldı: { $reference }.</b> Bu takip numarasını arayan kişiye verin. Geri bildirimi telefonda yaparsınız; sonra bildirimde <b>Telefonda anlatıldı</b> düğmesine basın. Burada yazdıklarınızı bu sohbetten kaldırırım.
