# Co ludzie odpisują na wiadomość i odpowiedź na to.

letter-reply =
    💬 <b>{ $name }</b> odpisuje na { $about ->
        [none] wiadomość do sieci
       *[other] wiadomość „{ $about }”
    }:

    <blockquote>{ $words }</blockquote>
letter-answered = ✓ Odpowiedź jest. Kto: { $name }.
letter-answer =
    💬 <b>{ $name }</b>, koordynator, odpowiada na Twoje słowa:

    <blockquote>{ $words }</blockquote>
letter-nobody = ktoś, kto nie bierze już udziału
letter-passed-on = ✓ Twoje słowa są przekazane. Komu: { $names }. Jeśli trzeba, dostaniesz tu odpowiedź. Pilne? Zadzwoń: { $phone }.
letter-answer-sent = ✓ Twoja odpowiedź właśnie idzie. Do kogo: { $colleague }.
letter-answer-blocked = Nie udało się dostarczyć Twojej odpowiedzi. Do kogo: { $colleague }. Gdy { $colleague } odblokuje bota, odpowiedź dotrze. Lepiej zadzwoń albo napisz inaczej.
