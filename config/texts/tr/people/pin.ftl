# PIN: seçmek, yazmak, unutmak ve iki kişiyle silmek.

pin-choose =
    <b>Altı haneli bir PIN seçin</b>

    Buraya yazın. Mesajınızı hemen silerim. PIN ikinci bir kilittir: yalnızca telefonunuzu ele geçiren biri o zaman okuyamaz. Yıl, tarih, 123456 gibi sıra ya da başka yerde kullandığınız bir PIN seçmeyin. Doğru PIN’den sonra { $minutes } dakika boyunca sormam.

pin-check = PIN’inizi yazın: altı hane. Mesajınızı hemen silerim. Unuttunuz mu? İki meslektaşınızdan yardım isteyin: onlar /pincode gönderir.
pin-again = Aynı PIN’i bir kez daha yazın.
pin-different = Bunlar aynı rakamlar değildi. Yeniden seçin: altı hane yazın.
pin-not-six = PIN tam altı hanedir. Bir kez daha yazın.
pin-weak = Bu PIN kolay tahmin edilir ya da zaten sizdeydi. Başka bir tane seçin: sıra, tekrar, yıl ya da tarih olmasın.
pin-kept = PIN’iniz kaydedildi. Okumak istediğinizde sorarım, sonra { $minutes } dakika sormam. Kimseye söylemeyin.
pin-chosen-of = { $colleague } bir PIN seçti. Daha önce PIN’i var mıydı ya da telefonu başkasında olabilir mi? O zaman { $colleague } adlı kişiyi arayın. Başka biri miydi? Hemen /telefoonkwijt gönderin.
pin-right = PIN’iniz doğru. Yapmak istediğiniz düğmeye bir kez daha basın.
pin-reading = PIN’iniz doğru. { $reference } metni şimdi görevliler grubunda.
pin-not-shown = PIN’iniz doğru, ama { $reference } metni şu anda gösterilemiyor. Grupta bir kez daha basın: nedenini duyarsınız.
pin-renew = PIN’iniz doğru, ama başkaları görmüş olabilir ya da başka bir tane istiyorsunuz. Şimdi yenisini seçin: altı hane yazın.
pin-wrong = Bu PIN doğru değil. Kalan deneme: { $left }.
pin-locked = 🚫 PIN’iniz kilitli. En az biri görevli olan iki meslektaşınızı arayın. Onlar /pincode gönderip birlikte siler. Sonra yenisini seçersiniz.
pin-locked-of = 🚫 { $colleague } adlı kişinin PIN’i kilitli: beş kez yanlış. { $colleague } adlı kişiyi arayın. Başka biri miydi? O zaman hemen /telefoonkwijt gönderin.
pin-in-group = PIN gruba yazılmaz. Bu mesajı siliyorum; hâlâ duruyorsa kendiniz silin. Başkaları PIN’i artık bilebilir: yazan kişi bir sonraki okumada yenisini seçer.
pin-not-asked = Bu ağda PIN sorulmaz.
pin-page =
    <b>PIN</b>

    { $state ->
        [set] Bir PIN’iniz var. Doğru PIN’den sonra { $minutes } dakika boyunca sormam.
        [locked] PIN’iniz kilitli. İki meslektaşınızdan silmelerini isteyin.
       *[none] Henüz PIN’iniz yok.
    }

    Bir meslektaş PIN’ini mi unuttu? Önce arayın ve sesi tanıyıp tanımadığınıza bakın. Silmek için, en az biri görevli olan iki kişi gerekir. Kimse kendi PIN’ini silemez.

pin-button-anew = Yeni PIN seç
pin-button-away = PIN’i sil: { $name }
pin-button-away-too = Siz de silin: { $name }
pin-reset-one-more = Tamam. İkinci bir meslektaş da bir gün içinde isterse { $colleague } adlı kişinin PIN’i silinir.
pin-reset-asked = { $by }, { $colleague } adlı kişinin PIN’ini silmek istiyor. { $colleague } adlı kişiyi arayın. Sesi tanıyor musunuz? O zaman /pincode gönderin ve { $colleague } adını seçin.
pin-reset-asked-yours = { $by } PIN’inizi silmek istiyor. Bunu siz istemediniz mi? Hemen bir meslektaşı arayın.
pin-reset-yours = PIN’inizi { $colleague } ve { $by } sildi. Okumak istediğinizde ya da şimdi /pincode ile yenisini seçersiniz.
pin-reset-done = { $colleague } adlı kişinin PIN’ini iki meslektaş sildi.
pin-toast = Önce benimle olan kendi sohbetinizde PIN’inizi yazın.
pin-toast-locked = PIN’iniz kilitli. Benimle olan kendi sohbetinize bakın.
pin-toast-reset = PIN silindi.
pin-toast-one-more = Bir meslektaş daha, sonra silinir.
