# ما يرد به الناس على رسالة، والإجابة عنه.

letter-reply =
    💬 رد من <b>{ $name }</b> على { $about ->
        [none] رسالة إلى الشبكة
       *[other] الرسالة «{ $about }»
    }:

    <blockquote>{ $words }</blockquote>
letter-answered = ✓ تمت الإجابة من { $name }.
letter-answer =
    💬 إجابة عن ردّك من <b>{ $name }</b>، من فريق التنسيق:

    <blockquote>{ $words }</blockquote>
letter-nobody = شخص لم يعد يشارك
letter-passed-on = ✓ نُقل ردّك إلى { $names }. تصلك الإجابة هنا إن لزم. هل الأمر عاجل؟ الهاتف: { $phone }.
letter-answer-sent = ✓ إجابتك في طريقها إلى { $colleague }.
letter-answer-blocked = تعذّر إيصال إجابتك إلى { $colleague }. ستصل عند إلغاء حظر البوت هناك. الأفضل الاتصال أو المراسلة مباشرة.
