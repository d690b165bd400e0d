# Katılım, gündem maddesi, karar, toplantı özeti: sorular.

form-present-title = Buradayım
form-present-code = Salonda hangi kodu görüyorsunuz?
form-present-code-hint = 4 rakam. Onları toplantı yöneticisi gösterir.
form-present-code-name = Kod

form-agreement-title = Karar
form-agreement-what = Ne kararlaştırıldı?
form-agreement-what-hint = Her seferinde bir karar, en fazla 200 karakter. Orada olmayan birinin adını yazmayın.
form-agreement-what-name = Karar
form-agreement-who = Bunu kim yapıyor?
form-agreement-who-name = Kim
form-agreement-who-everybody = Herkes
form-agreement-by = Ne zaman hazır olmalı?
form-agreement-by-hint = O gün saat onda oldu mu diye sorarız.
form-agreement-by-name = Hazır olacağı gün
form-agreement-send = Kaydet

form-minutes-title = Toplantı özeti
form-minutes-how = Toplantı özetini nasıl gönderiyorsunuz?
form-minutes-how-hint = Davet edilen herkese gider.
form-minutes-how-name = Toplantı özeti
form-minutes-how-words = Bir mesajda
form-minutes-how-paper = Pdf olarak
form-minutes-words = Toplantı özetini yazın.
form-minutes-words-hint = En fazla 3.500 karakter. Ad yazmamaya çalışın.
form-minutes-words-name = Metin
form-minutes-paper = Toplantı özetini gönderin.
form-minutes-paper-name = Pdf

form-point-title = Gündem maddesi
form-point-point = Ne konuşmak istiyorsunuz?
form-point-point-hint = En fazla 150 karakter. Toplantıyı yöneten kişi adınızı da görür. Başka ad yazmamaya çalışın.
form-point-point-name = Madde
