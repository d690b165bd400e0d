# Yıllık teşekkür.

thanks-head =
    🌷 <b>Teşekkür ederiz, { $name }!</b>

    Bugün, bu yıl { $network } ağına katılan herkese teşekkür ediyoruz. Yani size de.
thanks-numbers = <b>Sizin yılınız:</b>
thanks-meetings = { $count ->
    [one] • 1 toplantıya geldiniz.
   *[other] • { $count } toplantıya geldiniz.
 }
thanks-points = { $count ->
    [one] • 1 konunuz gündeme alındı.
   *[other] • { $count } konunuz gündeme alındı.
 }
thanks-agreements = { $count ->
    [one] • 1 kararı yerine getirdiniz.
   *[other] • { $count } kararı yerine getirdiniz.
 }
thanks-years = { $years ->
    [0] Bu yıl katıldınız. Burada olmanız ne güzel!
    [one] 1 yıldır bizimlesiniz.
   *[other] { $years } yıldır bizimlesiniz.
 }
thanks-alone = Bu sayıları yalnızca siz görürsünüz. Bildirimleri saymam: önemli olan kaç tane oldukları değil.
thanks-foot = Yaptıklarınız mahalleniz için değerli. Gelecek yıl görüşmek üzere!
