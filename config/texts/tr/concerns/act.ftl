# Bir görevli bir şey hazırlıyor: soru, ön izleme ve yerinde kalan satır.

# Ne isteniyor. Altında her zaman kimin okuyacağı yazar.
act-words-note = ✍️ <b>{ $name }</b>, { $reference } için bir not yazıyor.
act-words-feedback = ✍️ <b>{ $name }</b>, { $reference } için geri bildirim yazıyor.
act-words-ask = ✍️ <b>{ $name }</b>, { $reference } hakkında bildiren kişiye bir soru soruyor. Ne öğrenmek istiyorsunuz?
act-words-extend = ✍️ <b>{ $name }</b>, { $reference } için süreyi uzatıyor. Neden daha fazla zaman gerekiyor?
act-words-escalate = ✍️ <b>{ $name }</b>, { $reference } için koordinatörden yardım istiyor. Hangi konuda yardım gerekiyor?
act-words-ask-identity = ✍️ <b>{ $name }</b> soruyor: { $reference } bildirimini kimin yaptığını bilebilir misiniz? Bildiren kişi karar verir. Ad neden gerekli?
act-outcome-pass-on = <b>{ $name }</b>, { $reference } bildirimini iletmek istiyor. Kime?
    ❓ Bildiren kişi karar verir. Evet demezse hiçbir şey iletmeyin.
act-words-pass-on = ✍️ <b>{ $name }</b>, { $reference } bildirimini iletmek istiyor. Kime: { $outcome }. Orada ne anlatacaksınız ve neden? Bildiren kişiyi söylemeyin.
act-words-ask-back = ✍️ <b>{ $name }</b>, { $reference } için ne yapıldığını sordu. Bildiren kişi neyi bilebilir?
act-words-leave-closed = ✍️ <b>{ $name }</b>, { $reference } bildirimini kapalı bırakıyor. Neden?
act-words-postpone-erasure = ✍️ <b>{ $name }</b>, { $reference } bildirimini daha uzun saklamak istiyor. Neden?
act-words-keep = ✍️ <b>{ $name }</b>, { $reference } bildirimini yine de saklamak istiyor. Neden?
act-outcome-close = <b>{ $name }</b>, { $reference } bildirimini kapatıyor. Nasıl sonuçlandı?
    { $outside ->
        [yes] ☎️ Bildiren kişiye haber gitmez: kendiniz arayın.
       *[no] 📤 Seçtiğinizi bildiren kişi okur.
    }
act-words-close = <b>{ $name }</b>, { $reference } bildirimini kapatıyor: “{ $outcome }”. Neden?

act-readers-reporter = 📤 Bu, bildiren kişiye gider. Meslektaşlarınız sonradan okuyabilir.
act-readers-outside = ☎️ Bu, bildiren kişiye gitmez: kendiniz arayın. Meslektaşlarınız sonradan okuyabilir.
act-readers-colleagues = 👥 Bunu yalnızca meslektaşlarınız okur, bildiren kişi okumaz.
act-readers-coordinator = ⬆️ Bu, koordinatöre gider, bildiren kişiye gitmez. Meslektaşlarınız sonradan okuyabilir.
act-readers-coordinator-first = ⬆️ Bunu önce koordinatör okur. Onaylarsa bildiren kişi de okur.

# Olmadan önce bir kez daha bakmak.
act-preview-note = <b>{ $reference } için not.</b> Doğru mu, { $name }?
act-preview-feedback = <b>{ $reference } için geri bildirim.</b> Doğru mu, { $name }?
act-preview-ask = <b>{ $reference } hakkında soru.</b> Doğru mu, { $name }?
act-preview-extend = <b>{ $reference } için süreyi uzatma.</b> Doğru mu, { $name }?
act-preview-escalate = <b>{ $reference } için koordinatörden yardım.</b> Doğru mu, { $name }?
act-preview-ask-identity = <b>{ $reference } için adı sorma.</b> Bildiren kişi karar verir. Doğru mu, { $name }?
act-preview-pass-on = <b>{ $reference } bildirimini iletme. Kime: { $outcome }.</b> Bildiren kişi karar verir. Doğru mu, { $name }?
act-preview-ask-back = <b>{ $reference } için soruldu.</b> Doğru mu, { $name }?
act-preview-leave-closed = <b>{ $reference } bildirimini kapalı bırakma.</b> Doğru mu, { $name }?
act-preview-postpone-erasure = <b>{ $reference } bildirimini daha uzun saklama.</b> Doğru mu, { $name }?
act-preview-keep = <b>{ $reference } bildirimini yine de saklama.</b> Doğru mu, { $name }?
act-preview-close = <b>{ $reference } bildirimini kapatma:</b> “{ $outcome }”. Doğru mu, { $name }?
act-preview-reopen = 🔁 <b>{ $reference } yeniden açılsın mı?</b> Doğru mu, { $name }? { $outside ->
    [yes] Bildiren kişiye haber gitmez: kendiniz arayın.
   *[no] Bildiren kişiye haber gider.
 }

act-follows-ask = ⌛ Yanıt için son tarih: { $day }.
act-follows-pass-on = ⌛ Yanıt için son tarih: { $day }. Evet demezse hiçbir şey iletmeyin.
act-follows-extend = 📅 Geri bildirim için yeni tarih: <b>{ $day }</b>.{ $paused ->
    [yes] {" "}Bir soru hâlâ açık olduğu için daha da gecikir.
   *[no] {""}
 }
act-follows-request = 📅 Süre bir kez uzatıldı. Koordinatör karar verir. En geç: { $day }.
act-follows-reopen = 📅 Yeni süreler başlar. Üstlenme: en geç { $take_up }. Geri bildirim: en geç { $feedback }.
act-follows-close = 🗑️ { $day } günü her şey silinir.
act-follows-postpone = 🗑️ O zaman her şey <b>{ $day }</b> günü silinir. Bir kez ertelenebilir.
act-follows-keep = 🗑️ Koordinatör karar verir. Karar çıkmazsa her şey { $day } günü silinir.
act-own-language = 🌐 Bu hazır bir metin. Bildiren kişi onu kendi dilinde okur. Değiştirirseniz tam sizin yazdığınız gibi gider.
act-not-shared = Bildiren kişi her şeyi anlatamayacağımızı ve bildirimin işe yaradığını da okur.
act-impossible = ⛔ <b>Bu artık { $reference } için mümkün değil</b>, { $name }. { $why }
act-impossible-words = Metniniz gönderilmedi. Onu buradan kopyalayabilirsiniz.

# Ne oldu. Bu satır yerinde kalır.
act-done-note = 👥 { $reference } için not saklandı. Yazan: { $name }, saat { $hour }. Oku ile yeniden okunabilir.
act-done-feedback = 📤 Bildiren kişiye gönderildi. Gönderen: { $name }, saat { $hour }. Oku ile yeniden okunabilir.
act-done-ask = ❓ Bildiren kişiye soru soruldu. Soran: { $name }, saat { $hour }. Oku ile yeniden okunabilir.
act-done-extend = ⏳ Süre uzatıldı. Uzatan: { $name }, saat { $hour }. { $outside ->
    [yes] Bildiren kişiye haber gitmez: kendiniz arayın.
   *[no] Nedeni bildiren kişiye gider.
 }
act-done-extend-asked = ⏳ Daha fazla zaman istendi. İsteyen: { $name }, saat { $hour }. Koordinatör karar verir.
act-done-escalate = ⬆️ { $reference } için koordinatörden yardım istendi. İsteyen: { $name }, saat { $hour }. Koordinatöre haber gider.
act-done-ask-identity = 👤 Adın bilinip bilinemeyeceği soruldu. Soran: { $name }, saat { $hour }. Bildiren kişi karar verir.
act-done-pass-on = 🤝 { $reference } iletilebilir mi diye soruldu. Soran: { $name }, saat { $hour }. Bildiren kişi karar verir.
act-done-ask-back = 📤 { $reference } için ne yapıldığı bildiren kişiye anlatıldı. Anlatan: { $name }, saat { $hour }. Oku ile yeniden okunabilir.
act-done-leave-closed = ✅ { $reference } kapalı kalıyor. Karar veren: { $name }, saat { $hour }. Nedeni bildiren kişiye gider.
act-done-postpone-erasure = 🗄️ { $reference } daha uzun saklanacak. Karar veren: { $name }, saat { $hour }. { $outside ->
    [yes] Bildiren kişiye haber gitmez: kendiniz arayın.
   *[no] Nedeni bildiren kişiye gider.
 }
act-done-keep = 🗄️ { $reference } bildiriminin yine de saklanması istendi. İsteyen: { $name }, saat { $hour }. Koordinatör karar verir.
act-done-reopen = 🔁 { $reference } yeniden açıldı. Açan: { $name }, saat { $hour }. { $outside ->
    [yes] Bildiren kişiye haber gitmez: kendiniz arayın.
   *[no] Bildiren kişiye haber gider.
 }
act-done-close = ✅ { $reference } kapatıldı. Kapatan: { $name }, saat { $hour }. { $outside ->
    [yes] Bildiren kişiye haber gitmez: kendiniz arayın.
   *[no] Bildiren kişiye haber gider.
 }

act-reply = <a href="tg://user?id={ $account }">{ $name }</a>, metninizi bu mesaja yanıt olarak yazın.
act-placeholder-reporter = Bu, bildiren kişiye gider
act-placeholder-colleagues = Yalnızca meslektaşlar için
act-placeholder-outside = { act-placeholder-colleagues }
act-placeholder-coordinator = Bu, koordinatöre gider
act-placeholder-coordinator-first = Bu, önce koordinatöre gider
act-not-yours = Bu soru bir meslektaşınız için. Siz bir şey yazmak mı istiyorsunuz? Karttaki düğmeye kendiniz basın.
act-text-only = Burada yalnızca yazı okuyabiliyorum. Sözlerle yanıtlayın.
act-choose = Sorumun altındaki düğmelerden birini seçin.
act-button-reopen = { card-button-reopen }

# Sorumuza yanıt vermeden yazılmış: konuyla mı ilgili, yoksa kendi aranızda mı konuşuyorsunuz?
act-loose-note = { $name }, { $count ->
    [one] bu mesaj
   *[other] bu { $count } mesaj
 } { $reference } için not mu olsun?
act-loose-feedback = { $name }, { $count ->
    [one] bu mesaj
   *[other] bu { $count } mesaj
 } { $reference } bildirimini yapan kişiye geri bildirim mi olsun?
act-loose-ask = { $name }, { $count ->
    [one] bu mesaj
   *[other] bu { $count } mesaj
 } { $reference } bildirimini yapan kişiye soru mu olsun?
act-loose-extend = { $name }, { $count ->
    [one] bu mesaj
   *[other] bu { $count } mesaj
 } { $reference } için süreyi uzatmanın nedeni mi olsun?
act-loose-escalate = { $name }, { $count ->
    [one] bu mesaj
   *[other] bu { $count } mesaj
 } { $reference } için koordinatöre giden metin mi olsun?
act-loose-ask-identity = { $name }, { $count ->
    [one] bu mesaj
   *[other] bu { $count } mesaj
 } { $reference } için adı sormanın nedeni mi olsun?
act-loose-pass-on = { $name }, { $count ->
    [one] bu mesaj
   *[other] bu { $count } mesaj
 } { $reference } bildirimini iletme metni mi olsun?
act-loose-ask-back = { $name }, { $count ->
    [one] bu mesaj
   *[other] bu { $count } mesaj
 } { $reference } için ne yapıldığını mı anlatıyor?
act-loose-leave-closed = { $name }, { $count ->
    [one] bu mesaj
   *[other] bu { $count } mesaj
 } { $reference } bildirimini kapalı bırakmanın nedeni mi olsun?
act-loose-postpone-erasure = { $name }, { $count ->
    [one] bu mesaj
   *[other] bu { $count } mesaj
 } { $reference } bildirimini daha uzun saklamanın nedeni mi olsun?
act-loose-keep = { $name }, { $count ->
    [one] bu mesaj
   *[other] bu { $count } mesaj
 } { $reference } bildirimini yine de saklamanın nedeni mi olsun?
act-loose-close = { $name }, { $count ->
    [one] bu mesaj
   *[other] bu { $count } mesaj
 } { $reference } bildirimini kapatmanın nedeni mi olsun?
act-loose-choose = Sizden hâlâ bir seçim bekliyorum. Sorumun altındaki düğmelerden birini seçin. Yalnızca aranızda mı konuşuyorsunuz? O zaman bir şey yapmanız gerekmiyor.
act-anonymous = Bunu kimin yazdığını görmüyorum: mesaj anonim ya da bir kanaldan geliyor. Bu yüzden onu kabul etmiyorum. Kendi adınızla yazın.
act-button-loose-yes = Evet
act-button-loose-no = Hayır, kendi aramızda

act-preview-told-by-phone = <b>{ $reference } için ne yapıldığını bildiren kişiye telefonda anlattınız mı?</b> Bu, geri bildirim sayılır. Doğru mu, { $name }? { $outside ->
    [yes] Bildiren kişiye haber gitmez.
   *[no] Bildiren kişiye haber gider.
 }
act-done-told-by-phone = ☎️ Telefonda anlatıldı. Bildiren: { $name }, saat { $hour }. { $outside ->
    [yes] Bildiren kişiye haber gitmez.
   *[no] Bildiren kişiye haber gider.
 }
act-button-told-by-phone = { card-button-told-by-phone }
