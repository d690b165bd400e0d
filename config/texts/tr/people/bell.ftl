# Zil: masada bir şeyin beklediğini söyleyen, ama ne olduğunu söylemeyen e-posta.

bell-line = 🔔 Schakel’de sizi bekleyen bir şey var. Masaya giriş yapın: { $address }
bell-refused = ⚠️ E-posta sunucusu, masada verdiğiniz adrese e-posta kabul etmiyor. Bir şey sizi beklediğinde zil çalmıyor. Masada giriş yapın, e-posta zili sayfasını açın ve başka bir adres verin.
bell-refused-of = ⚠️ Zili çalışmayan meslektaş: { $colleague }. E-posta sunucusu bu adrese e-posta kabul etmiyor. Masada bir şeyin beklediğini bu kişi bilmiyor. Ona söyleyin: masada, e-posta zili sayfasında başka bir adres verilebilir.
