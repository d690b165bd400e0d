# Bildiren kişiye bir soru.

question-words = ❓ <b>{ $reference }</b>: { $name } size bir soru soruyor.
question-identity = 👤 <b>{ $reference }</b>: { $name } soruyor: görevliler bunun sizden geldiğini bilebilir mi? Nedeni şu:
question-passing-on = 🤝 <b>{ $reference }</b>: { $name } soruyor: bu, belediye dışından birine iletilebilir mi? { $name } orada şunu anlatmak istiyor:
question-until-words = Yanıtınız yalnızca sabit görevli ekibine gider. Son yanıt zamanı: { $day }, saat { $hour }. Bilmiyor musunuz ya da söylemek istemiyor musunuz? O da olur.
question-until-identity = Evet derseniz görevliler adınızı görür, yalnızca bu bildirimde. Adınızı daha sonra kaldırabilirsiniz, ama onu gören kişi artık bilir. Hayır derseniz hiçbir şey değişmez. Son seçim zamanı: { $day }, saat { $hour }. Bir şey seçmezseniz adınız gizli kalır.
question-until-passing-on = Kime: <b>{ $partner }</b>. Orada kim olduğunuzu söylemeyiz. Evet derseniz bir görevli orayı arar ve sonra ne yapıldığını sorar. Bunu siz de öğrenirsiniz. Hayır derseniz hiçbir şey iletmeyiz. Son seçim zamanı: { $day }, saat { $hour }. Bir şey seçmezseniz yine hiçbir şey iletmeyiz.
question-button-decline = Bunu söyleyemem
question-button-reveal = Evet, olur
question-button-nameless = Hayır, adım gizli kalsın
question-button-pass = Evet, olur
question-button-here = Hayır, istemem
question-done-answer = ✅ Bunu yanıtladınız. Teşekkürler.
question-done-decline = ✅ Bunu söyleyemeyeceğinizi bildirdiniz. Tamam. Görevliler bildikleriyle devam ediyor.
question-done-reveal = ✅ Evet dediniz. Görevliler artık adınızı görüyor, yalnızca bu bildirimde.
question-done-nameless = ✅ Hayır dediniz. Adınız gizli kalıyor. Hiçbir şey değişmiyor.
question-done-pass = ✅ Evet dediniz. Bir görevli arıyor ve sizi söylemiyor. Sonra ne yapıldığını öğrenirsiniz. Ne zaman olduğu <b>Bildirimlerim</b> sayfasında yazıyor.
question-done-here = ✅ Hayır dediniz. Hiçbir şey iletilmez. Görevliler kendileri devam eder.
question-done-closed = ⌛ Bu soru kapandı. Yine de bir şey anlatmak mı istiyorsunuz? <b>Bildirimlerim</b> altında <b>Ekleme yap</b> ile yapabilirsiniz.
