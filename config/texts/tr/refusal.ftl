# Bir şeyin neden olmadığı. Kısa bir cümle ve yerine ne yapabileceğiniz.

refusal-not-possible = Bu şu anda mümkün değil.
refusal-not-allowed = Bu düğme sizin için değil.
refusal-stale-button = Bu düğme eski bir mesaja ait. En yeni mesajın altındaki düğmeleri kullanın.
refusal-invite-spent = Bu davet (artık) geçerli değil. Belediyeden yeni bir davet isteyin.

# Protokolün bir adımının neden şu anda atılamadığı.
refusal-not-closed = Bu, ancak bildirim kapandıktan sonra mümkün.
refusal-needs-words = Nedenini de yazın.
refusal-question-open = Bildiren kişiye sorulan bir soru daha açık. Yanıtı bekleyin.
refusal-question-closed = Bu soru artık kapandı. Yine de bir ekleme yapabilirsiniz.
refusal-identity-settled = Bildiren kişi buna zaten karar verdi.
refusal-waits-at-partner = Bu hâlâ bir ortakta. Önce orada ne yapıldığını sorun ve Soruldu düğmesini seçin.
refusal-nothing-at-partner = Bu (artık) bir ortakta değil.
refusal-unknown-partner = Bu ortak artık protokolde yok. Başka birini seçin.
refusal-no-partners = Protokolde ortak yok. Bu yüzden iletilemez.
refusal-escalation-answered = Buna zaten yanıt verildi.
refusal-nothing-waits = Buna zaten karar verildi.
refusal-request-waits = Önce koordinatörün karar vermesi gerekiyor.
refusal-no-wish-to-reopen = Bildiren kişi yeniden açılmasını istemedi.
refusal-reopen-asked-already = Bunu zaten istediniz. Görevliler buna bakacak.
refusal-erasure-postponed-already = Bu bir kez ertelendi. İkinci kez ertelenemez.
refusal-nobody-chosen = Önce bunu kime vereceğinizi seçin.
refusal-own-concern = Kimse kendi bildirimiyle ilgilenemez. Başka birini seçin.
refusal-named-already = Adınız zaten yazıyor.
refusal-nameless-already = Adınız zaten yazmıyor.
refusal-name-asked = Görevliler tam şu anda adınızı öğrenip öğrenemeyeceklerini soruyor. Önce bunu yanıtlayın.
refusal-help-has-a-name = Bir yardım isteğinde adınız her zaman yazar. İsterseniz yardım isteğini geri çekebilirsiniz.
refusal-call-has-a-name = Bir aranma isteğinde adınız her zaman yazar. İsterseniz isteği geri çekebilirsiniz.
