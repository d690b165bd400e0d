# Bir bildirimin görevliler grubundaki kartı, düğmeler ve bildirimden okunabilenler.

card-head = { $sign } <b>{ $reference }</b> · { $subject }
card-about = { $kind ->
    [help] Yardım isteği
   *[concern] Bildirim
 } · { $neighbourhood } · { card-urgency }
card-urgency = { $urgency ->
    [danger] şu anda tehlike
    [urgent] olabildiğince çabuk
    [soon] bu hafta
   *[normal] bekleyebilir
 }
card-in-danger = şu anda tehlike, { $where }
card-danger = 🚨 <b>Bildiren kişi diyor ki: şu anda tehlike var.</b> Bildiren kişi, böyle bir durumda 112’nin aranacağını okudu. Hemen bakın.
card-stage-filed = 📥 { $stage }: henüz onaylanmadı
card-stage-acknowledged = 👀 { $stage }, henüz üstlenilmedi
card-stage-taken-up = 🤝 { $stage }: <b>{ $owner }</b>
card-stage-closed = ✅ { $stage }: { $outcome }
card-due-confirm = ⏰ Alındığını onaylayın. En geç: { $day }, saat { $hour }
card-due-take-up = ⏰ Üstlenin. En geç: { $day }, saat { $hour }
card-due-feedback = ⏰ Geri bildirim yazın. En geç: { $day }, saat { $hour }
card-late-confirm = ⚠️ Alındı onayı gecikti. Son tarih: { $day }, saat { $hour }
card-late-take-up = ⚠️ Üstlenme gecikti. Son tarih: { $day }, saat { $hour }
card-late-feedback = ⚠️ Geri bildirim gecikti. Son tarih: { $day }, saat { $hour }
card-reporter = 👤 Bildiren: { $name }
card-reporter-nameless = 👤 Bildiren: adı gizli kalsın istiyor
card-reporter-left = 👤 Bildiren kişi artık ağda değil
card-unreachable = ⚠️ Bildiren kişiye şu anda ulaşılamıyor. Gönderdiğiniz, yeniden mümkün olunca ulaşır.
card-remade = ♻️ Bu bildirimin önceki konusu silinmiş. Bu yeni bir konu. Hiçbir şey kaybolmadı.
card-colleague = eski bir meslektaş

card-button-read = Oku
card-button-acknowledge = Alındığını onayla
card-button-take-up = Üstlen
card-button-feedback = Geri bildirim yaz
card-button-note = Not
card-button-close = Kapat

card-reading-soon = 📖 Bir saniye, metin geliyor.
card-reading-not-shown = <b>{ $reference }</b> ile ilgili bir şeyi şimdi burada göstermiyorum. Zamanında kaldırabileceğimden emin değilim: Telegram izin vermiyor veya yeniden başlatılıyorum. Biraz sonra yeniden <b>Oku</b>’ya basın.
card-reading-erased = Silindi
card-reading-erased-words = Bu bildirimin metni silindi. Bildirimin kendisi de kaldırılacak.
card-reading = 📖 <b>{ $reference }</b>{ $parts ->
    [one] {""}
   *[other] , bölüm { $part } / { $parts }
 }. { $minutes } dakika sonra kaybolur. Bunu kimin açtığı saklandı.
card-emptied = 📖 Bu metin kaldırıldı.
card-entry-note = 👥 Not. Yazan: { $name }, { $when }
card-entry-feedback = 📤 Geri bildirim. Yazan: { $name }, { $when }
card-entry-close = ✅ Kapatma açıklaması. Yazan: { $name }, { $when }

card-digest = 📚 <b>{ $count } yeni bildirim bu gruptaki yerini bekliyor.</b> Telegram dakikada yalnızca birkaçına izin veriyor. Acil olanlar önce gelir.
card-digest-line = { $sign } { $reference } · { card-urgency }
card-digest-more = Ve { $count } tane daha.

card-group-lost = Görevliler grubuna artık bir şey koyamıyorum: çıkarıldım ya da artık yazamıyorum. Bildirimler güvenle saklanıyor. Beni yeniden yönetici olarak ekleyin. Sonra devam ederim.
card-topics-refused = Görevliler grubunda artık konu açamıyorum. Orada her bildirim şimdi ayrı bir mesaj oluyor. Yeniden konu mu istiyorsunuz? Bana <b>konuları yönetme</b> yetkisi verin ve grupta /koppel gönderin.
card-topics-off = Görevliler grubunda <b>konular</b> kapalı. Orada her bildirim şimdi ayrı bir mesaj oluyor. Hiçbir şey kaybolmuyor. Yeniden konu mu istiyorsunuz? Grubun ayarlarından açın. Bunu aynı gece görürüm ya da orada /koppel gönderirseniz hemen.
card-topics-back = ✓ Görevliler grubunda yeniden konular var. Yeni bildirimler yeniden kendi konusunu alıyor.
card-group-refuses = ⚠️ Telegram, görevliler grubuna koymak istediğim bir şeyi kabul etmiyor. Onu saklıyorum ve denemeye devam ediyorum. Gruba bakar mısınız? Orada yönetici miyim ve yazabiliyor muyum? Kapatılmış konular var mı? Her şey doğru ve bu yine de sürüyor mu? Botu yöneten kişiden <code>schakel check</code> komutunu çalıştırmasını isteyin.

card-stage-withdrawn = ↩️ { $stage }: bildiren kişi tarafından
card-due-reopen = ⏰ Yeniden açmaya karar verin. En geç: { $day }, saat { $hour }
card-late-reopen = ⚠️ Yeniden açma kararı gecikti. Son tarih: { $day }, saat { $hour }
card-late-partner = ⚠️ Ne yapıldığını sormak gecikti. Son tarih: { $day }, saat { $hour }
card-button-ask = Soru sor
card-button-extend = Süreyi uzat
card-button-escalate = Koordinatöre ilet
card-button-ask-identity = Adı sor
card-button-pass-on = İlet
card-button-ask-back = Soruldu
card-button-reopen = Yeniden aç
card-button-leave-closed = Kapalı bırak
card-button-postpone-erasure = Daha uzun sakla
card-button-keep = Yine de sakla
card-entry-ask = ❓ Soru. Soran: { $name }, { $when }
card-entry-ask-identity = ❓ Adın bilinip bilinemeyeceği. Soran: { $name }, { $when }
card-entry-pass-on = 🤝 İletilebilir mi sorusu. Soran: { $name }, { $when }
card-entry-ask-back = 📤 İletilince ne yapıldığı. Yazan: { $name }, { $when }
card-entry-extend = ⏳ Süreyi uzatma nedeni. Yazan: { $name }, { $when }
card-entry-escalate = ⬆️ Koordinatöre iletme nedeni. Yazan: { $name }, { $when }
card-entry-leave-closed = ✅ Neden kapalı kaldığı. Yazan: { $name }, { $when }
card-entry-postpone-erasure = 🗄️ Daha uzun saklama nedeni. Yazan: { $name }, { $when }
card-entry-keep = 🗄️ Yine de saklama nedeni. Yazan: { $name }, { $when }
card-entry-answer = 💬 Bildiren kişinin yanıtı, { $when }
card-entry-add = ➕ Bildiren kişinin eklemesi, { $when }
card-entry-attached = (Yalnızca bir fotoğraf ya da sesli mesaj. Metnin altında.)
card-entry-correct = ✏️ Bildiren kişinin düzeltmesi, { $when }
card-entry-advise = 💬 Koordinatörün yanıtı: { $name }, { $when }
card-entry-assign = 🤝 Görev verilirken yazılan. Koordinatör { $name }, { $when }
card-entry-remind = 🔔 Hatırlatırken yazılan. Koordinatör { $name }, { $when }
card-entry-grant = ✅ Koordinatörün açıklaması: { $name }, { $when }
card-entry-refuse = ✋ Koordinatörün açıklaması: { $name }, { $when }

card-extended = ⏳ Süre { $count ->
    [one] bir kez
   *[other] { $count } kez
 } uzatıldı
card-question-words = ❓ Bildiren kişiye soru soruldu: { $since }. Yanıt için son tarih: { $until }. O zamana kadar süre durur.
card-question-identity = 👤 Adın bilinip bilinemeyeceği soruldu: { $since }. Yanıt için son tarih: { $until }.
card-question-passing-on = 🤝 Bildiren kişiye soruldu: { $since }. Kime iletilebilir: { $partner }. Yanıt için son tarih: { $until }. Evet demezse hiçbir şey iletmeyin.
card-passed-on = 🤝 Şu anda burada: { $partner }. Orada bildiren kişiyi söylemeyin.{ $runs ->
    [yes] {" "}Ne yapıldığını sorun. En geç: { $day }, saat { $hour }.
   *[no] {""}
 }
card-request-extend = ⏳ Daha fazla zaman istendi: { $since }. Koordinatör karar verir. En geç: { $until }.
card-request-keep = 🗄️ Bunun yine de saklanması istendi: { $since }. Koordinatör karar verir.
card-reopen-asked = 🔁 Bildiren kişi yeniden açılmasını istedi: { $since }
card-added = ➕ Bildiren kişi ekleme yaptı, son olarak: { $day }
card-erased = 🗑️ Silinecek: { $day }

card-attached = 📎 Ekler: { $counts }
card-attached-voice = 🎙 Bir ses tanınabilir. Kimsenin duymadığı bir yerde dinleyin.
card-attachment-photo = 📷 { $reference }. { $minutes } dakika sonra kaybolur.
card-attachment-voice = 🎙 { $reference }. Ses tanınabilir. { $minutes } dakika sonra kaybolur.

card-whole-town = bütün belediye

card-call = ☎️ Aranmak istiyor: <b>{ $when }</b>. Numara için <b>Oku</b> düğmesine basın.{ $tries ->
    [0] {""}
   *[other] {" "}Ulaşılamayan deneme: { $tries }.
 }
card-by-phone = ☎️ Bir telefon görüşmesiyle başladı. Konu telefonda anlatıldı.
card-due-call-back = ⏰ Arayın. En geç: { $day }, saat { $hour }
card-late-call-back = ⚠️ Arama gecikti. Son tarih: { $day }, saat { $hour }
card-button-called = Arandı
card-button-not-reached = Ulaşılamadı
card-button-told-by-phone = Telefonda anlatıldı
card-reporter-outside = ☎️ Ağ dışından biri telefonda anlattı
