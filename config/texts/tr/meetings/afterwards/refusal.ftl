# Toplantıdan sonra ya da bir gündem maddesiyle bir şeyin neden olmadığı.

refusal-after-no-meeting = Bu toplantı iptal edildi. Kaydedilecek bir şey yok.
refusal-after-too-early = Bu, başlamadan yarım saat önce mümkün olur. O zaman yeniden deneyin.
refusal-after-too-late = Bu, toplantıdan bir gün sonrasına kadar mümkündü. Artık olmuyor.
refusal-after-noted = Gelenlerin listesinde zaten varsınız. Hoş geldiniz!
refusal-after-no-code = Henüz kod yok. Toplantı yöneticisinden onu göstermesini ya da sizi listeye yazmasını isteyin.
refusal-after-thanked = Bu kişiye zaten teşekkür edildi. Artık listeden çıkarılamaz.
refusal-after-thanked-already = Gelenlere zaten teşekkür edildi.
refusal-after-nobody = Önce kimlerin geldiğini kaydedin. Katılım düğmesini seçin.
refusal-after-no-readers = Toplantı özetini gönderecek kimse yok.
refusal-meeting-not-yours = Bu toplantı sizin için değil. Bu doğru değil mi? Toplantıyı yöneten kişiye söyleyin.
refusal-agreements-full = Zaten { $most } karar var. Önce birini kaldırın.
refusal-agreements-none = Henüz karar yok. Karar ekle düğmesini seçin.
refusal-agreements-told = Gelenler bu kararları zaten aldı.
refusal-agreement-gone = Bu karar artık yok.
refusal-agreement-said = Bu kararın nasıl sonuçlandığı zaten söylendi.
refusal-agreement-day = Bugünden sonraki bir günü seçin. Örneğin: gelecek hafta cuma.
refusal-points-enough = Bu toplantı için zaten { $most } madde gönderdiniz. Onlar hakkında haber gelmesini bekleyin.
refusal-point-gone = Bu madde artık yok.
refusal-point-decided = Bu maddeye zaten karar verildi.
refusal-agenda-full = Gündemde zaten { $most } madde var. Önce toplantıda birini kaldırın.
