# Bir bildirimle bir şeyin neden şu anda olmadığı.

refusal-words-too-long = Metniniz çok uzun: bir mesaja { $max } karakter sığar. { $over } karakter fazla.

refusal-no-feedback-yet = Henüz kapatılamaz. Bildiren kişi bizden daha bir haber almadı. Önce Geri bildirim yaz düğmesini seçin.
refusal-not-yet-acknowledged = Bu henüz mümkün değil. Önce alındığını onaylayın.
refusal-text-waits = Gönderilmemiş bir metniniz bekliyor. Önce onu gönderin ya da silin.
refusal-unknown-outcome = Bu sonuç artık yok. Başka birini seçin.
refusal-needs-reason = Bildiren kişiye nedenini de anlatın.

refusal-erased = Bu bildirim silindi. Ondan hiçbir şey saklanmadı.

refusal-desk-moved-on = Bu arada bir şey değişti. Şimdiki duruma bakın ve yeniden seçin.
refusal-official-gone = Bu görevli artık ağda değil. Başka birini seçin.

refusal-announced-already = Bu zaten duyuruldu.

refusal-stand-in-gone = Bu meslektaş şu anda yerinize bakamaz. Başka birini seçin.
refusal-not-an-official = Bu kişi artık bu ağda görevli değil.
refusal-reading-removal = Bu şu anda mümkün değil. Buradaki önceki bir metni henüz kaldıramadım. Birkaç dakika sonra yeniden deneyin.
refusal-reading-stopping = Bu şu anda mümkün değil. Şu an durduruluyorum ve metni o zaman kaldıramam. Birkaç dakika sonra yeniden Oku’ya basın.

refusal-no-duty = Bu belediyede nöbet listesi yok.
refusal-duty-week-gone = Bu hafta artık seçilemez. Şimdiki liste için /dienst gönderin.
refusal-duty-not-yours = Bu hafta (artık) sizin değil.
refusal-duty-nobody-else = Şu an listede değişecek başka kimse yok.
refusal-duty-taken = Bu hafta artık değiştirilmiyor: başka biri sizden önce davrandı veya istek geçersiz.
refusal-no-call-waits = Burada artık kimse aranmayı beklemiyor. Bir iş arkadaşınız sizden önce davrandı ya da bildiren kişi artık istemiyor.
refusal-not-phoned = Burada kimseyle telefonda konuşulmadı. Geri bildirim yaz düğmesini seçin.
refusal-tried-just-now = Bu az önce not edildi: ulaşılamadı. Bir süre sonra yeniden deneyin.
refusal-nobody-to-write-to = Bu, ağ dışından birinden geldi: yazılacak kimse yok. Arayın, sonra Telefonda anlatıldı düğmesine basın.
