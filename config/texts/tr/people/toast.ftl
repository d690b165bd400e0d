# Katılım, ağ ve kabul sırasında kısa süre görünen metin.

toast-introduction-discarded = Silindi. Koordinatör başka birini seçecek.

toast-membership-paused = Ara verdiniz. İyi dinlenmeler!
toast-membership-back = Tekrar hoş geldiniz!
toast-membership-buddy-on = Ne güzel! Yeni biri gelince size sorabilirim.
toast-membership-buddy-off = Tamam. Sizden artık yol arkadaşı olmanızı istemem.
toast-membership-named-on = Adınız görünebilir.
toast-membership-named-off = Adınızı diğer üyeler göremez.
toast-membership-role-on = Saklandı
toast-membership-role-off = Kaldırıldı
toast-membership-alone = Harika! Yol arkadaşınız başardığınızı öğrenecek.
toast-membership-stepped-back = Tamam. Koordinatör başka birini arayacak. Teşekkürler!
toast-core-on = Artık çekirdek grupta
toast-core-off = Artık çekirdek grupta değil
toast-buddy-asked = Şu kişiye soruyorum: { $name }.

toast-person-removed = { $name } çıkarıldı.
toast-invite-withdrawn = Davet geri çekildi.
toast-turned-down = Reddedildi

toast-who-takes-over = Önce açık bildirimleri kimin devralacağını seçin.
