# Bir toplantıyla ilgili bir şeyin neden olmadığı.

refusal-meeting-for-nobody = Şu anda bu kimse için değil. Değiştir düğmesini seçin ve kimler için olduğunu seçin.
refusal-meeting-sent-too-late = Davet, toplantı başlamadan önce gitmelidir. Önce gönderme zamanını öne alın. Ya da toplantı için daha geç bir gün seçin.
refusal-reply-by-too-late = Yanıt, en geç toplantıdan bir gün önce verilebilir. Önce son yanıt gününü öne alın. Ya da toplantı için daha geç bir gün seçin.
refusal-nothing-changed = Hiçbir şey değişmedi. Değiştir düğmesini, sonra neyin değişeceğini seçin.
refusal-meeting-changed-meanwhile = Bu arada başka biri bu toplantıyı değiştirdi. Sil düğmesini seçin ve toplantıyı /bijeenkomst ile yeniden açın.
refusal-meeting-not-sent = Davetler henüz gitmedi, bu yüzden kimse yanıt veremedi.
refusal-nudged-already = Yanıt vermeyenlere bir günden kısa süre önce hatırlatma gitti. Yarın yeniden deneyin.
refusal-nobody-to-nudge = Daveti alan herkes yanıt verdi.

refusal-agenda-too-many = Gündeme en fazla { $most } madde sığar. Değiştir düğmesini seçin ve kısaltın.
refusal-agenda-point-too-long = Gündemin bir maddesi çok uzun. En fazla { $max } karakter olabilir. Değiştir düğmesini seçin ve kısaltın.

refusal-meeting-gone = Bu toplantı (artık) sizin için yok.
refusal-meeting-cancelled = Bu toplantı iptal edildi.
refusal-meeting-begun = Bu toplantı başladı. Bunu artık değiştiremezsiniz.
refusal-meeting-past = Gelecekte bir an seçin.
refusal-meeting-while-paused = Şu anda ara verdiniz. Yeniden katılmak için /pauze gönderin.
refusal-no-calendar-address = Takvim adresleri burada açık değil. Bir davetteki Takvimime ekle düğmesiyle takviminiz için bir dosya alırsınız.
