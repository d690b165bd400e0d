# Bir toplantıda kısa süre görünen metin.

toast-calling-nudged = { $count ->
    [one] 1 kişiye hatırlatma gider.
   *[other] { $count } kişiye hatırlatma gider.
 }

toast-meeting-yes = Gelmenize sevindik!
toast-meeting-waiting = Bütün yerler dolu. Artık bekleme listesindesiniz.
toast-meeting-maybe = Belki geliyorsunuz. Sonra kesin olarak bildirin.
toast-meeting-no = Yazık! Gelmiyorsunuz.
toast-meeting-name-show = Gelecek olan herkes uygun bulursa başkaları adınızı görür.
toast-meeting-name-hide = Adınız artık gösterilmiyor.
