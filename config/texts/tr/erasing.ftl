# Bir şey silindiğinde insanların okuduğu.

erasing-reporter = 🗑 <b>{ $reference }</b> silindi.

    { $why ->
        [term] { erasing-kind } için belirlenen saklama süresi doldu.
        [withdrawn] { erasing-kind } sizin tarafınızdan geri çekilmişti.
       *[other] { erasing-kind } şimdi belediye tarafından silindi.
     } Ondan artık hiçbir şey saklamıyoruz: ne yazdıklarınızı, ne fotoğrafları, ne de yanıtları. Takip numarasına artık ihtiyacınız yok. Bu sohbetteki mesajları kendiniz de silebilirsiniz.
erasing-kind = { $kind ->
    [help] Yardım isteğiniz
   *[concern] Bildiriminiz
 }
erasing-group = 🗑 <b>{ $reference }</b> silindi. Ondan hiçbir şey saklanmadı.
erasing-topic-stuck = ⚠️ <b>{ $reference }</b> bildirimi silindi. Bu yüzden konusunun da görevliler grubundan silinmesi gerekiyor. Ben bunu yapamıyorum. Grupta bana mesaj silme yetkisi verin. Her saat yeniden deniyorum.
erasing-topic-left = ⚠️ <b>{ $reference }</b> bildiriminin konusu hâlâ önceki görevliler grubunda duruyor. Bildirim silindi. Ben oraya artık ulaşamıyorum. O konuyu orada siz siler misiniz?
erasing-topic-off = ⚠️ <b>{ $reference }</b> silindi. Görevliler grubunda konular kapalı, bu yüzden konuyu tek seferde silemiyorum. Kendi mesajlarımı tek tek siliyorum. Görevlilerin orada yazdıkları hâlâ duruyor. Onları siler misiniz ya da konuları yeniden açar mısınız? O zaman konuyu ben silerim. Her saat deniyorum.
erasing-message-stays = ⚠️ <b>{ $reference }</b> hakkındaki bir mesajımın görevliler grubundan silinmesi gerekiyor. Telegram şu anda onu silmeme ya da boşaltmama izin vermiyor. Onu orada siz siler misiniz? Grupta <b>{ $reference }</b> diye arayın.
erasing-person = 🗑 Hakkınızda sakladığımız her şey şimdi silindi: adınız, mahalleniz ve bize anlattıklarınız. Bir bildirimde bulunmuş muydunuz? Metni çoktan silindi. Görevlilerin ondan hâlâ gördükleri bir gün içinde kaldırılır, her bildirim ayrı bir anda. Artık ağda değilsiniz. Yardımınız için teşekkür ederiz. Bu sohbeti kendiniz de silebilirsiniz. Bir sorunuz mu var? Arayın: { $phone }.
