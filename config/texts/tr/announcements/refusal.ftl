# Bir mesajın neden gönderilemediği ya da yanıtlanamadığı.

refusal-announcement-to-nobody = Bu mesaj kimseye ulaşmaz. Önce kimler için olduğunu seçin.
refusal-announcement-nobody-there = Şu anda mesaj alacak kimse yok. Önce ağa insan davet edin.
refusal-announcement-gone = Bu mesaj artık yok, bu yüzden ona burada yanıt yazamazsınız. Görüştüğünüzde koordinatöre anlatın.
refusal-announcement-stopped-already = Bu mesaj zaten durdurulmuştu.
refusal-letter-gone = Bu yanıt artık yok. Süresi dolduğu için silindi.
refusal-letter-writer-left = Bunu yazan kişi artık ağda değil. Artık yanıt verilemez.
refusal-letter-to-nobody = Şu anda yanıtınızı okuyabilecek başka bir koordinatör yok.
