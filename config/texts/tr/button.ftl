### Not yet read by a native speaker.
### People are addressed with "siz", in short sentences, without blame. A name, a place or a date
### never gets a suffix: it may be any word, so no vowel harmony fits. Say "{ $name } için", "Yazan:
### { $name }". Another case of `progress-kind` is an attribute of it: `progress-kind.accusative`.
### A key figure is a "mahalle gönüllüsü", an official a "görevli", a chair a "toplantı yöneticisi",
### a buddy a "yol arkadaşı".

# Her yerde aynı adı taşıyan düğmeler. Bir konunun kendi metni varsa o geçerlidir.

button-back = Geri
button-stop = Vazgeç
button-stop-no = Hayır, geri dön
button-done = Bitti
button-send = Gönder
button-edit = Değiştir
button-discard = Sil
button-answer = Yanıtla
button-refresh = Yenile
button-again = Tekrar bak
