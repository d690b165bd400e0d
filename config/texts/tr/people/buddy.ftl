# Kiminle birlikte yürüdüğünüz.

buddy-who = { $why ->
    [new] <b>{ $name }</b> yeni katıldı.
    [declined] Sorduğunuz kişi şu anda <b>{ $name }</b> için yol arkadaşı olamıyor.
    [silent] <b>{ $name }</b> için yol arkadaşı olmasını istediğiniz kişi bir haftadır yanıt vermedi.
    [left] <b>{ $name }</b> için yol arkadaşı olan ya da olacak kişi şu anda bunu yapamıyor.
   *[none] <b>{ $name }</b> için henüz yol arkadaşı yok.
 } { $name } için kim yol arkadaşı olsun? Aşağıda bunu kendisi isteyen üyeler var. Birini seçin. Ona sorarım, henüz ad vermeden.
buddy-nobody = Şu anda <b>{ $name }</b> için yol arkadaşı olabilecek kimse yok. Üyeler /pauze ile gönüllü olabilir. Bunu bir toplantıda anlatın.
buddy-waits = <b>{ $buddy }</b> adlı kişiye, <b>{ $name }</b> için yol arkadaşı olur mu diye sordum. Yanıtı burada öğrenirsiniz. Başka birini mi istersiniz? Aşağıdan seçin.
buddy-found = ✓ <b>{ $buddy }</b> artık <b>{ $name }</b> için yol arkadaşı. İkisi de biliyor.
buddy-button-one = { $name } · { $place }
buddy-button-not-now = Şimdi değil

buddy-ask = 🤝 Yeni bir mahalle gönüllüsü var (mahalle: { $place }). İlk zamanlarda onun yol arkadaşı olmak ister misiniz?

    Yol arkadaşı deneyimlerini paylaşır, birlikte düşünür ve bir şey yeni ya da zor olunca yardım eder. Arada bir telefonlaşmak ya da birlikte bir toplantıya gitmek yeter. Evet derseniz kim olduğunu öğrenirsiniz, o da sizin adınızı öğrenir.
buddy-button-yes = Evet, olurum
buddy-agreed = 🤝 Teşekkürler! Artık <b>{ $name }</b> için yol arkadaşısınız. O da şimdi adınızı öğreniyor. Gelecek toplantıda konuşun ya da koordinatörden sizi tanıştırmasını isteyin.
buddy-declined = Tamam, sorun değil. Yanıtınız için teşekkürler. Koordinatör başka birine soracak.
buddy-over = Buna artık gerek yok. Teşekkürler!
buddy-yours = 🤝 Bir yol arkadaşınız var: <b>{ $colleague }</b>. Daha uzun süredir ağda ve ilk zamanlarda yanınızda olmak istiyor. Yol arkadaşınız deneyimlerini paylaşır, birlikte düşünür ve bir şey yeni ya da zor olunca yardım eder. Gelecek toplantıda konuşun ya da koordinatörden sizi tanıştırmasını isteyin.
buddy-called-off = Yol arkadaşı olmanıza gerek kalmadı: koordinatör başka birine sordu. Düşündüğünüz için teşekkürler!
buddy-ended = 🤝 { $colleague } artık yol arkadaşı olmadan da yürüyor. Bu çok güzel ve bunda sizin de payınız var. Teşekkürler!
buddy-newcomer-left = Yol arkadaşı olduğunuz ya da olacağınız yeni mahalle gönüllüsü artık ağda değil. Bir şey yapmanız gerekmiyor. Teşekkürler!
buddy-left = Yol arkadaşınız artık yanınızda olamıyor. Koordinatör bunu biliyor ve sizin için başka birini arıyor. Sorunuzu gelecek toplantıda sorabilirsiniz.
