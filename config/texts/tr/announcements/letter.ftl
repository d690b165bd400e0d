# İnsanların bir mesaja verdiği yanıt ve ona verilen yanıt.

letter-reply =
    💬 <b>{ $name }</b>, { $about ->
        [none] ağa gönderilen bir mesaja
       *[other] “{ $about }” mesajına
    } yanıt yazdı:

    <blockquote>{ $words }</blockquote>
letter-answered = ✓ Yanıtlayan: { $name }.
letter-answer =
    💬 Koordinatör <b>{ $name }</b> yanıtınıza yanıt veriyor:

    <blockquote>{ $words }</blockquote>
letter-nobody = artık ağda olmayan biri
letter-passed-on = ✓ Yanıtınız şu kişiye iletildi: { $names }. Gerekirse burada yanıt alırsınız. Acele mi? Arayın: { $phone }.
letter-answer-sent = ✓ Yanıtınız şimdi gidiyor: { $colleague }.
letter-answer-blocked = { $colleague } için yazdığınız yanıt ulaştırılamadı. { $colleague } botun engelini kaldırınca yine de ulaşır. Aramanız ya da mesaj yazmanız daha iyi olur.
