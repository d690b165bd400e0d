# Toplantı dizisi hazırlamak: sorular.

form-series-title = Toplantı dizisi
form-series-first = İlk toplantı ne zaman?
form-series-first-name = İlk toplantı
form-series-rhythm = Ne sıklıkta tekrar ediyor?
form-series-rhythm-name = Ne sıklıkta
form-series-rhythm-weeks-other = Başka
form-series-weeks = Kaç haftada bir?
form-series-weeks-name = Kaç haftada bir
form-series-until = Dizi ne zamana kadar sürüyor?
form-series-until-hint = Bir dizi en fazla bir yıl sürer. Sonra uzatabilirsiniz.
form-series-until-name = Ne zamana kadar
form-series-until-weeks-13 = Üç ay
form-series-until-weeks-26 = Yarım yıl
form-series-until-weeks-52 = Bir yıl
form-series-until-day = Seçeceğim bir güne kadar
form-series-last = Son gün hangisi?
form-series-last-name = Son gün
form-series-closing = Bayram ya da kapalı günde ne yapalım?
form-series-closing-hint = Toplantılardan biri böyle bir güne denk geliyor. Hangisi olduğunu sonda görürsünüz.
form-series-closing-name = Bayramlar
form-series-closing-skip = O toplantıyı atla
form-series-closing-move = Sonraki ilk iş gününe al
form-series-send = Diziyi kaydet
