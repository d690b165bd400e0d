# Bir yanıtın neden olmadığı. Bir cümle ve işe yarayan bir örnek.

refusal-moment-without-end = Buraya bitiş saati olmadan tek bir an yazılır. Yalnızca günü ve başlangıç saatini yazın.
refusal-moment-gone = Bu an geçti. Daha sonraki bir an seçin.
refusal-too-many-picked = En fazla { $most } tane seçebilirsiniz. Önce başka bir işareti kaldırın.
refusal-too-few-picked = { $least ->
    [one] Önce en az 1 tane seçin.
   *[other] Önce en az { $least } tane seçin.
 }
refusal-not-a-number = Rakamla bir tam sayı yazın. En az { $least }, en fazla { $most }.
refusal-file-not-pdf = Buraya yalnızca pdf gönderilebilir. Dosyayı pdf olarak gönderin ya da bir düğme seçin.
refusal-file-too-big = Bu dosya çok büyük. En fazla { $max } MB olabilir. Küçültüp yeniden gönderin.
refusal-file-locked = Bu PDF parolayla kilitli. Parolayı kaldırıp yeniden gönderin ya da bir düğme seçin.
refusal-file-active = Bu PDF okunmaktan fazlasını yapıyor: içinde komut dosyası, form, film veya dosya var. Normal PDF olarak kaydedip (Yazdır, sonra PDF olarak kaydet) yeniden gönderin ya da bir düğme seçin.
refusal-file-too-much = Bu PDF açıldığında çok büyük ya da sayfası çok fazla. Küçültüp yeniden gönderin ya da bir düğme seçin.
refusal-file-unfit = Bu PDF bozuk veya okunamıyor. PDF olarak yeniden kaydedip bir daha gönderin ya da bir düğme seçin.
refusal-file-not-fetched = Bu PDF’yi alamadım. Bir daha gönderin ya da bir düğme seçin.
refusal-file-on-its-way = PDF hâlâ kontrol ediliyor. Biraz bekleyin ve sonra yeniden Gönder’e basın. Hiçbir şey kaybolmadı.
refusal-too-much-unfinished = Yarım kalan çok şey var. Önce başladığınızı bitirin ya da Vazgeç ile silin. Görmek için /start gönderin.

refusal-moment-unclear = Burada bir gün ve saat okuyamıyorum. Örneğin şöyle yazın: { $example }
refusal-moment-time-missing = Gün belli. Saat kaçta? Günü ve saati birlikte yazın, örneğin şöyle: { $example }
refusal-moment-ambiguous = Bu yeterince açık değil. Günü ve saati kontrol edin ve tam yazın, örneğin şöyle: { $example }
refusal-moment-no-such-day = Böyle bir gün yok. Başka bir gün seçin, örneğin şöyle: { $example }
refusal-moment-past = Bu geçti. Gelecekte bir an seçin, örneğin şöyle: { $example }
refusal-moment-far = Bu, bir buçuk yıldan daha ileride. Daha erken bir an seçin, örneğin şöyle: { $example }
refusal-moment-skipped-hour = O gece böyle bir saat yok: saatler bir saat ileri alınıyor. Başka bir saat seçin, örneğin şöyle: { $example }
refusal-day-unclear = Burada bir gün okuyamıyorum. Örneğin şöyle yazın: { $example }
refusal-moment-in-digits = Burada sözle yazılmış bir günü okuyamıyorum. Günü düğmelerle seçin ya da rakamla yazın, örneğin şöyle: { $example }
