# Bildirirken bir şeyin neden olmadığı.

refusal-photo-too-big = Bu fotoğraf çok büyük. Bir fotoğraf en fazla { $max } MB olabilir. Ondan hiçbir şey saklamadım.
refusal-photo-too-many-pixels = Bu fotoğrafta çok fazla piksel var. Daha küçük bir fotoğraf gönderin. Ondan hiçbir şey saklamadım.
refusal-photo-unfit = Bunu fotoğraf olarak açamıyorum. Başka bir fotoğraf gönderin. Ondan hiçbir şey saklamadım.
refusal-photo-not-fetched = Fotoğrafınızı alamadım. Bir kez daha gönderin.
refusal-voice-too-big = Bu sesli mesaj çok uzun. En fazla { $max } MB olabilir. Parça parça gönderin. Ondan hiçbir şey saklamadım.
refusal-voice-unfit = Bunu sesli mesaj olarak açamıyorum. Bir kez daha kaydedin. Ondan hiçbir şey saklamadım.
refusal-voice-not-fetched = Sesli mesajınızı alamadım. Bir kez daha gönderin.
refusal-too-many-attached = En fazla { $max } fotoğraf ve sesli mesaj eklenebilir. Fazlasını almıyorum. Daha önce gelenler kalıyor.
refusal-attachment-on-its-way = Bir fotoğraf ya da sesli mesaj hâlâ bana geliyor. Biraz bekleyin ve sonra yine Gönder düğmesini seçin. Hiçbir şey kaybolmadı. Uzun mu sürüyor? Değiştir düğmesini seçin ve onu kaldırın.

refusal-care-answered = Teşekkürler, bunu zaten bildirmiştiniz.
refusal-telling-waits = Gönderilmemiş sözleriniz bekliyor. Önce onları gönderin ya da silin.

refusal-too-many-today = Bugün zaten { $most } kez bir şey bildirdiniz ya da istediniz. Bir günde burada daha fazlası olmuyor. Başka bir şey mi var? Arayın: { $phone }. Şu anda tehlike mi var? 112’yi arayın.
refusal-too-long = Bu artık sığmıyor. Bu yanıta { $max } karakter sığar; { $over } karakter fazla. Kısaltıp yeniden gönderin.
refusal-nothing-written = Henüz bir metin görmüyorum. Yanıtınızı bir mesajda yazın.
refusal-choose-a-button = Bir düğme seçin, sonra devam edelim.
refusal-not-finished = Henüz bütün sorular yanıtlanmadı. Değiştir düğmesini seçin ve eksikleri tamamlayın.

refusal-bsn = Burada bir vatandaşlık numarası (BSN) var. Onu asla saklamam. Mesajı buradan siliyorum. O numara olmadan yeniden yazabilirsiniz.

refusal-only-key-figures-file = Burada yalnızca mahalle gönüllüleri sorun bildirir ya da yardım ister. Sizin bu ağdaki rolünüz başka.

refusal-call-waits-already = Zaten aranmak istediniz: { $reference }. Başka bir zaman mı istiyorsunuz? Bildirimlerim bölümünde o isteği geri çekin ve yeniden isteyin.
refusal-call-too-far = Bu, bir haftadan daha ileride. Daha erken bir zaman seçin ya da daha sonra yeniden isteyin.
refusal-call-nobody-there = O zaman arayabilecek kimse yok. Bir iş gününde, gündüz ya da akşamın erken saatlerinde bir zaman seçin.
refusal-call-unseen = Belediye binası şu anda kapalı: isteğinizi kimse zamanında göremez. Sonraki bir iş gününden bir zaman ya da “En kısa sürede” seçeneğini seçin.
refusal-call-number-unclear = Burada bir telefon numarası görmüyorum. Yalnızca numarayı rakamla yazın.
