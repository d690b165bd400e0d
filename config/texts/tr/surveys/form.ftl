# Ağa bir şey sormak: sorular.

form-survey-title = Adınız olmadan

form-asking-title = Ağa soru
form-asking-about-name = Başlık
form-asking-text-name = Açıklama
form-asking-how = Planı nasıl anlatıyorsunuz?
form-asking-how-name = Anlatım
form-asking-how-words = Bir mesajda
form-asking-how-file = Bir pdf ile
form-asking-paper = Planı gönderin.
form-asking-paper-name = Pdf
form-asking-set = Hangi soruları soruyorsunuz?
form-asking-set-hint = Hazır üç soru: mahallenizde hava nasıl, neler duyuyorsunuz ve yardıma ihtiyacınız var mı. Onlarla anketiniz hemen hazır.
form-asking-set-name = Sorular
form-asking-set-ready = Hazır üç soru
form-asking-set-own = Kendi sorularım
form-asking-q1-name = Soru 1
form-asking-q1-words-name = Soru 1: metin
form-asking-q1-options-name = Soru 1: yanıtlar
form-asking-q2-name = Soru 2
form-asking-q2-words-name = Soru 2: metin
form-asking-q2-options-name = Soru 2: yanıtlar
form-asking-q3-name = Soru 3
form-asking-q3-words-name = Soru 3: metin
form-asking-q3-options-name = Soru 3: yanıtlar
form-asking-reach-name = Alıcılar
form-asking-places-name = Mahalleler
form-asking-people-name = Kişiler
form-asking-share = Katılanlar da sayıları görebilir mi?
form-asking-share-hint = İnsanların kendi yazdıklarını yalnızca görevliler ve koordinatör görür.
form-asking-share-name = Paylaşım
form-asking-share-yes = Evet
form-asking-share-no = Hayır
form-asking-days = İnsanlar ne kadar süre yanıt verebilir?
form-asking-days-hint = Sonra anket kendiliğinden kapanır ve sonuç gelir. Daha erken de kapatabilirsiniz.
form-asking-days-name = Süre
