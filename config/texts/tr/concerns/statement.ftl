# Wat er in een maand is gewist, voor het archief.

statement-caption =
    🗑 <b>{ $month } ayında silinenler</b>

    { $count ->
        [0] Bildirim yok
        [one] 1 bildirim
       *[other] { $count } bildirim
    } ve ağın birlikte yaptığı { $together } şey. Dosyada hangi bildirimler ve hangi nedenle yazıyor. Arşiv için sakla: liste bir ay sonra burada olmayacak.
statement-reference = Numara
statement-what = Ne
statement-category = Kategori
statement-ground = Neden
statement-month = Ay
statement-what-concern = bildirim
statement-what-help = yardım isteği
statement-what-together = toplantı, duyuru ya da anket
statement-ground-term = saklama süresi doldu
statement-ground-withdrawn = bildiren geri çekti
statement-ground-by-hand = belediye elle sildi
statement-ground-person = biri silinmek istedi
