# Bildiren kişiye bir soru.

question-words = ❓ <b>{ $reference }</b>: { $name } size bir soru soruyor.
question-identity = 👤 <b>{ $reference }</b>: { $name } soruyor: görevliler bunun sizden geldiğini bilebilir mi? Nedeni şu:
question-until-words = Yanıtınız yalnızca sabit görevli ekibine gider. Son yanıt zamanı: { $day }, saat { $hour }. Bilmiyor musunuz ya da söylemek istemiyor musunuz? O da olur.
question-until-identity = Evet derseniz görevliler adınızı görür, yalnızca bu bildirimde. Adınızı daha sonra kaldırabilirsiniz, ama onu gören kişi artık bilir. Hayır derseniz hiçbir şey değişmez. Son seçim zamanı: { $day }, saat { $hour }. Bir şey seçmezseniz adınız gizli kalır.
question-button-decline = Bunu söyleyemem
question-button-reveal = Evet, olur
question-button-nameless = Hayır, adım gizli kalsın
question-done-answer = ✅ Bunu yanıtladınız. Teşekkürler.
question-done-decline = ✅ Bunu söyleyemeyeceğinizi bildirdiniz. Tamam. Görevliler bildikleriyle devam ediyor.
question-done-reveal = ✅ Evet dediniz. Görevliler artık adınızı görüyor, yalnızca bu bildirimde.
question-done-nameless = ✅ Hayır dediniz. Adınız gizli kalıyor. Hiçbir şey değişmiyor.
question-done-closed = ⌛ Bu soru kapandı. Yine de bir şey anlatmak mı istiyorsunuz? <b>Bildirimlerim</b> altında <b>Ekleme yap</b> ile yapabilirsiniz.
