# Sorularla bir toplantı: açmak, ertelemek ve iptal etmek.

form-meeting-title = Yeni toplantı
form-meeting-urgent = İnsanlar bunu ne kadar çabuk bilmeli?
form-meeting-urgent-hint = Acil ise davet, acele olduğunu gösteren bir işaretle hemen gider.
form-meeting-urgent-name = Acil mi
form-meeting-urgent-yes = Acil
form-meeting-urgent-no = Normal
form-meeting-start = Ne zaman?
form-meeting-start-name = Gün ve saat
form-meeting-reply-by = İnsanlar hangi güne kadar yanıt verebilir?
form-meeting-reply-by-hint = Bu gün davette yazar.
form-meeting-reply-by-name = Son yanıt günü
form-meeting-when = Davetler ne zaman gitsin?
form-meeting-when-name = Şimdi ya da sonra
form-meeting-when-now = Şimdi
form-meeting-when-later = Daha sonra
form-meeting-at = Tam olarak ne zaman gitsinler?
form-meeting-at-hint = Gece hiçbir şey göndermem. O zaman saat { $morning } olana kadar bekler.
form-meeting-at-name = Gönderme zamanı

form-change-meeting-title = Toplantıyı değiştir
form-move-meeting-title = Toplantıyı ertele
form-move-meeting-start = Yeni zaman ne?
form-move-meeting-start-hint = Yarım saatten fazla kayıyor mu? O zaman herkese yeniden sorarım.
form-move-meeting-start-name = Gün ve saat
form-move-meeting-send = Ertele
form-cancel-meeting-title = Toplantıyı iptal et
form-cancel-meeting-reason = Neden iptal ediliyor?
form-cancel-meeting-reason-hint = İnsanlar bunu okur. Atlayabilirsiniz.
form-cancel-meeting-reason-name = Neden
form-cancel-meeting-send = Evet, iptal et

form-meeting-kind = Ne tür bir toplantı?
form-meeting-kind-name = Tür
form-meeting-kind-regular = Olağan toplantı
form-meeting-kind-event = Bir şey oldu
form-meeting-kind-training = Eğitim
form-meeting-kind-mayor = Belediye başkanıyla
form-meeting-called = Toplantının adı ne?
form-meeting-called-name = Başlık
form-meeting-place = Nerede?
form-meeting-place-hint = En uzun süredir ev sahipliği yapmayan en üstte.
form-meeting-place-name = Yer
form-meeting-place-elsewhere = Başka bir yer
form-meeting-place-turns = Sırayla her ev sahibinde
form-meeting-place-in-turn = { $name } (sıra onda)
form-meeting-elsewhere = Neresi?
form-meeting-elsewhere-hint = Yeri ve adresi yazın.
form-meeting-elsewhere-name = Hangi yer
form-meeting-reach-name = Kimler için
form-meeting-places-name = Mahalleler
form-meeting-people-name = Adlar
form-meeting-purpose = Amacı ne?
form-meeting-purpose-hint = Bir ya da iki cümle. İnsanlar bunu davette okur.
form-meeting-purpose-name = Amaç
form-meeting-minutes = Ne kadar sürer?
form-meeting-minutes-name = Süre
form-meeting-minutes-30 = Yarım saat
form-meeting-minutes-60 = 1 saat
form-meeting-minutes-90 = Bir buçuk saat
form-meeting-minutes-120 = 2 saat
form-meeting-minutes-180 = 3 saat
form-meeting-minutes-other = { $hours ->
    [0] { $minutes } { $minutes ->
        [one] dakika
       *[other] dakika
    }
   *[other] { $hours } saat{ $minutes ->
        [0] {""}
        [one] {" "}1 dakika
       *[other] {" "}{ $minutes } dakika
    }
}
form-meeting-chair = Toplantıyı kim yönetiyor?
form-meeting-chair-name = Toplantı yöneticisi
form-meeting-agenda = Gündemde ne var?
form-meeting-agenda-hint = Her maddeyi yeni bir satıra yazın.
form-meeting-agenda-name = Gündem
form-meeting-seats = Kaç kişilik yer var?
form-meeting-seats-hint = Dolarsa bir bekleme listesi olur.
form-meeting-seats-name = Yer sayısı
form-meeting-quorum = En az kaç kişi gelmeli?
form-meeting-quorum-hint = Az kişi geliyorsa bunu iki gün önceden öğrenirsiniz.
form-meeting-quorum-name = En az
