# Formlar: sorular teker teker, ne yazıldığı ve nasıl bittiği.

form-progress = <i>{ $title }</i>
form-chosen = ✓ { $answer }
form-moment = { $day }, saat { $hour }
form-question = Soru { $name }
form-answer-now =
    Şu anda yazan: { $answer }
    Böyle iyi mi? <b>Bitti</b> düğmesini seçin.
form-how-many = 👇 Bir ya da birkaçını seçin. Bir daha seçerseniz işaret kalkar. Sonra <b>Bitti</b> düğmesini seçin.
form-how-words = ✍️ Yanıtınızı tek bir mesajda yazın.
form-how-number = ✍️ Bir sayı yazın.
form-how-moment = 👇 Bir gün seçin. Yazabilirsiniz de: <i>3-12-2026 19:30</i>.
form-how-day = 👇 Bir gün seçin. Yazabilirsiniz de: <i>3-12-2026</i>.
form-how-moment-digits = 👇 Bir gün seçin. Rakamla da yazabilirsiniz: <i>3-12-2026 19:30</i>.
form-how-day-digits = 👇 Bir gün seçin. Rakamla da yazabilirsiniz: <i>3-12-2026</i>.
form-year-asked =
    📅 <b>{ $answer }</b> demek mi istediniz?
    Dikkat: bu gelecek yıl.
form-year-yes = Evet
form-year-no = Hayır, başka bir gün
form-how-time =
    🕖 <b>{ $day }</b>: saat kaçta?{ $next_year ->
        [yes] {" "}Dikkat: bu gelecek yıl.
       *[no] {""}
    }
    Bir saat seçin. Yazabilirsiniz de: <i>19:45</i>.
form-how-file = 📎 Dosyayı pdf olarak gönderin. En fazla 10 MB olabilir.

form-preview =
    <b>Doğru mu?</b>
    Henüz hiçbir şey gönderilmedi. Kontrol edin ve bir düğme seçin.
form-edit-too-late = Bu yanıtın yerine yenisi yazılmıştı, bu yüzden değişikliğiniz sayılmıyor. Bir şeyi değiştirmek mi istiyorsunuz? Sona gidin ve <b>Değiştir</b> düğmesini seçin.
form-overtaken = Bu arada bir şey değişti. Bu yüzden şimdi şunu görüyorsunuz:
form-closed = Bunu artık dolduramazsınız. Doldurduklarınız silindi. Hiçbir şey gönderilmedi. Bir sorunuz mu var? Koordinatöre sorun.
form-closed-now = Bunu artık dolduramazsınız. Hiçbir şey gönderilmedi. <b>Sil</b> düğmesini seçin. Sonra başka bir şey yapabilirsiniz.
form-warn = Gönderilmemiş bir şeyi hâlâ dolduruyorsunuz. Onu { $day }, saat { $hour } olunca sileceğim. Devam etmek mi istiyorsunuz? /start gönderin.
form-nudge = 🕐 Hâlâ bir şey dolduruyorsunuz. O <b>henüz gönderilmedi</b>. Yukarıda devam edebilirsiniz.
form-dropped = Doldurduklarınız silindi, çünkü devam etmediniz. Hiçbir şey gönderilmedi. Her zaman yeniden başlayabilirsiniz.
