# Koordinatörün görevlilere yanıtı: sorular.

form-advice-title = Görevlilere yanıt
form-advice-words = Ne yanıt vermek istiyorsunuz?
form-advice-words-hint = Görevliler bunu bu bildirimde okur. Bildiren kişiye gitmez.
form-advice-words-name = Yanıtınız
