# Birinin anlattıklarının çevresinde ne vardı. Kimin yazdığı hiçbir zaman yazmaz.

told-forwarded = (İletilen mesaj)
told-from-elsewhere = (Başka bir konuşmadaki bir mesaja yanıt. O mesaj birlikte gelmedi.)
