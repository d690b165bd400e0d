# Bir anketle ilgili bir şeyin neden olmadığı.

refusal-survey-gone = Bu anket artık yok. Ona ait her şey silindi.
refusal-survey-closed = Bu anket kapandı. Artık yanıt verilemez. Yine de bir şey söylemek mi istiyorsunuz? Sorun bildir düğmesini seçin.
refusal-survey-answered = Zaten yanıt verdiniz. Teşekkürler!
refusal-survey-not-for-you = Bu anket sizin için değil.
refusal-survey-empty = Her şeyi atladınız. Değiştir ile en az bir soruyu yanıtlayın ya da Sil düğmesini seçin.
refusal-survey-few = Bu çok az kişi için. En az { $least } kişiye sorun, yoksa kimin ne dediği anlaşılır.
refusal-survey-options = Her yanıtı yeni bir satıra yazın: en az { $least }, en fazla { $most } yanıt; her biri en fazla { $longest } karakter.
refusal-survey-closed-already = Bu anket zaten kapatılmıştı.
refusal-survey-still-open = Sonuç ancak anket kapandıktan sonra gelir.
