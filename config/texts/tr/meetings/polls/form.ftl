# Tarih oylaması hazırlamak: sorular.

form-poll-title = Tarih oylaması
form-poll-moment-1 = İlk tarih ne?
form-poll-moment-1-name = Tarih 1
form-poll-moment-2 = İkinci tarih ne?
form-poll-moment-2-name = Tarih 2
form-poll-moment-3 = Üçüncü bir tarih var mı?
form-poll-moment-3-name = Tarih 3
form-poll-moment-4 = Dördüncü bir tarih var mı?
form-poll-moment-4-name = Tarih 4
form-poll-moment-5 = Beşinci bir tarih var mı?
form-poll-moment-5-name = Tarih 5
form-poll-until = İnsanlar ne zamana kadar seçebilir?
form-poll-until-hint = Bir gün öncesine kadar seçmeyenlere hatırlatma gider.
form-poll-until-name = Kapanış
form-poll-until-other = Başka bir zaman
form-poll-reply-by = Tarih oylaması ne zaman kapansın?
form-poll-reply-by-hint = İlk tarihten önce olmalı.
form-poll-reply-by-name = Başka bir zaman

form-date-title = Bu tarihte toplantı
