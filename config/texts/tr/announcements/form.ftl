# Bir mesaj yazmak ya da yanıtlamak: sorular.

form-announcement-title = Mesaj gönder
form-announcement-reach-hint = Şu anda kimseye ulaşmayacak olanlar burada yok.
form-announcement-reach-name = Alıcılar
form-announcement-places-name = Mahalleler
form-announcement-people-name = Kişiler
form-announcement-words-nl = Ne söylemek istiyorsunuz?
form-announcement-words-nl-hint = Hollandaca yazın. Kısa tutun ve en önemlisini başa koyun.
form-announcement-words-nl-name = Metin
form-announcement-words-en = İngilizce de göndermek ister misiniz?
form-announcement-words-en-hint = İngilizceyi seçenler bu metni okur. Atlarsanız herkes Hollandaca metni alır.
form-announcement-words-en-name = İngilizce metin
form-announcement-words-other = Şu dilde de göndermek ister misiniz: { $tongue }? Atlarsanız o dili seçenler Hollandaca metni alır.
form-announcement-words-other-name = Metin: { $tongue }
form-announcement-file = Ekte bir pdf var mı?
form-announcement-file-hint = Pdf, mesajın altına gelir.
form-announcement-file-name = Pdf
form-announcement-when = Mesaj ne zaman gitsin?
form-announcement-when-name = Zaman
form-announcement-when-now = Şimdi
form-announcement-when-later = Daha sonra
form-announcement-at = Tam olarak ne zaman?
form-announcement-at-hint = Gece hiçbir şey göndermem. O zaman saat { $morning } olana kadar bekler.
form-announcement-at-name = Gün ve saat

form-reply-title = Yanıt yaz
form-reply-words = Ne söylemek istiyorsunuz?
form-reply-words-hint = Yanıtınız adınızla birlikte koordinatöre gider.
form-reply-words-name = Yanıtınız
form-answer-title = Yanıtla
form-answer-words = Ne yanıt vermek istiyorsunuz?
form-answer-words-hint = Yanıtınız adınızla birlikte yalnızca bunu yazan kişiye gider.
form-answer-words-name = Yanıtınız
