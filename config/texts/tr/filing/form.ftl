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
