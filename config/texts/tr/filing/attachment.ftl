# Bir bildirime eklenen fotoğraflar ve sesli mesajlar.

attachment-invited = 📎 Konuşmak daha mı kolay? Sesli mesaj gönderin. Fotoğraf da ekleyebilirsiniz.
attachment-count-photo = { $count ->
    [one] 1 fotoğraf
   *[other] { $count } fotoğraf
 }
attachment-count-voice = { $count ->
    [one] 1 sesli mesaj
   *[other] { $count } sesli mesaj
 }
attachment-listed = 📎 { $counts }
attachment-coming = { $count ->
    [one] ⏳ Bir mesaj daha geliyor. Genellikle çok kısa sürer.
   *[other] ⏳ { $count } mesaj daha geliyor. Genellikle çok kısa sürer.
 }
attachment-voice = 🎙 Dinleyen kişi sesinizi tanıyabilir.
attachment-voice-nameless = 🎙 <b>Dinleyen kişi sesinizi tanıyabilir</b>, adınız olmasa da. Bunu istemiyor musunuz? <b>Değiştir</b> düğmesini seçin, sesli mesajı kaldırın ve onun yerine yazın.
attachment-go-on = Bir şey eklemek mi istiyorsunuz? Bir mesaj daha gönderin. Tamam mı? <b>Bitti</b> düğmesini seçin.
