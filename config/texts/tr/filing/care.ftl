# Kapandıktan sonraki iki soru.

care-head = { $kind ->
    [help] 💚 <b>{ $reference } numaralı yardım isteğiniz kapandı.</b> Sizin için nasıl geçti? İki kısa soru. Yanıtlamak zorunda değilsiniz.
   *[concern] 💚 <b>{ $reference } numaralı bildiriminiz kapandı.</b> Sizin için nasıl geçti? İki kısa soru. Yanıtlamak zorunda değilsiniz.
 }

    Sizi dinlediğimizi hissettiniz mi? Ve bu, sizin için bitti mi? Dinlendiğinizi hissedip hissetmediğinizi görevliler görmez.
care-button-heard-yes = 👂 Evet, dinlendim
care-button-heard-no = Hayır, dinlenmedim
care-button-finished-yes = ✅ Evet, bitti
care-button-finished-no = Hayır, bitmedi
care-heard = { $heard ->
    [yes] ✓ Dinlendiğinizi hissettiniz. Ne güzel.
   *[no] ✓ Dinlendiğinizi hissetmediniz. Üzgünüz. Söylemeniz iyi oldu.
 }
care-finished = ✓ Bu, sizin için bitti.
care-reopen-asked = 🔁 Bu, sizin için henüz bitmedi. Görevliler bunu biliyor. Devam edip etmeyeceklerini en geç { $day } günü öğrenirsiniz. Kimse karar vermezse kendiliğinden devam eder. O zamana kadar hiçbir şey silmiyoruz.
care-reopen-comes = 🔁 Bu, sizin için henüz bitmedi. Görevliler bunu biliyor. Devam edip etmeyeceklerini çok yakında öğrenirsiniz.
care-thanks = Bunu söylediğiniz için teşekkürler.
care-over = Teşekkürler. { $stage ->
    [withdrawn] { $reference } geri çekildi.
   *[other] Görevliler { $reference } için yeniden çalışmaya başladı bile.
 }
