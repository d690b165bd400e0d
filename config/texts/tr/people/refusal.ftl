# Ağdaki insanlarla ilgili bir şeyin neden olmadığı.

refusal-introduced-already = Bu meslektaş zaten tanıtıldı.
refusal-introducer-busy = Bu kişinin şu anda başka bir işi var. Başka birini seçin ya da sonra deneyin.
refusal-no-key-figures = Henüz mahalle gönüllüsü yok. Bunu biri katılınca gönderin.

refusal-pause-not-yours = Bu, mahalle gönüllüleri ve toplantı yöneticileri için. Görevli misiniz? Menünüzde Yokum düğmesini seçin.
refusal-pause-not-later = Yarından başlayarak bir gün seçin, örneğin bir ay sonrası.
refusal-pause-too-long = Ara en fazla { $months } ay sürer. Daha erken bir gün seçin. Sonra yeniden ara verebilirsiniz.
refusal-leave-not-alone = Önce işinizin başkasına geçmesi gerekiyor. Bir koordinatörden sizi ağdan çıkarmasını isteyin.

refusal-buddy-gone = Bu kişi şu anda yol arkadaşı olamaz. Başka birini seçin.
refusal-buddy-has-one = Zaten bir yol arkadaşı var. Bir şey yapmanız gerekmiyor.
refusal-buddy-settled = Buna artık gerek yok. Teşekkürler!

refusal-heir-gone = Bu meslektaş artık ağda değil. Başka birini seçin.
refusal-last-coordinator = Bu, tek koordinatör. Önce başka bir koordinatör davet edin.
refusal-already-removed = Bu kişi zaten ağda değil.
refusal-already-decided = Bu başvuruya zaten karar verildi.

refusal-name-unfit = Bu ad uygun değil. En az bir harfli tek bir satır yazın. En fazla { $max } karakter olsun.
refusal-no-admission-code = Burada { $digits } rakamlı bir kod görmüyorum. Yalnızca duyduğunuz kodu yazın. Bu, deneme sayılmaz.

refusal-phone-lost = Bu telefon kayıp olarak bildirildi. Koordinatörü arayın.
refusal-phone-not-there = Bu kişi şu anda katılmıyor ya da telefonu zaten kayıp olarak bildirildi.
refusal-phone-not-lost = Bu kişinin telefonu kayıp değil.
refusal-rights-answered = Bu istek zaten cevaplandı.
refusal-pin-own = Kendi PIN’inizi silemezsiniz. İki meslektaşınıza sorun.
refusal-pin-none = Bu meslektaşın PIN’i yok (artık).
refusal-pin-needs-official = İki kişiden en az biri görevli olmalı.
refusal-desk-code = Bu kodu (artık) tanımıyorum. Ekranınıza bakın: bir kod on dakika çalışır.
refusal-desk-none = Bu meslektaşın web’de masası yok (artık).
refusal-desk-full = Masanın kapısında şu anda çok fazla kişi bekliyor. On dakika sonra yeniden deneyin.
refusal-desk-only = Bu meslektaşın yalnızca web’de masası var: kapatmak her şeyi kapatır. O hesaba başka biri girebiliyor mu? O zaman kayıp telefonu seçin. Meslektaş ayrılıyor mu? Koordinatör onu ağdan çıkarabilir.
refusal-phone-there = Telegram’ınız zaten var.
refusal-phone-none = Schakel’de Telegram’ınız yok.
