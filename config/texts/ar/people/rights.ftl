# Een vraag over je gegevens: wat we bewaren, verbeteren, wissen, bezwaar.

rights-button-access = 📋 ماذا تحفظون عني؟
rights-button-rectify = هناك شيء غير صحيح
rights-button-erase = امحوا كل شيء عني
rights-button-object = أعترض
rights-asked =
    ✅ <b>وصل طلبك</b> في { $day }: { $right ->
        [access] ما نحفظه عنك
        [rectify] تصحيح شيء
        [erase] محو كل شيء عنك
       *[object] اعتراضك
    }. هو عند المنسق، وسيتواصل معك أو يسأل أولًا إن كنت أنت حقًا. يأتيك الجواب في موعد أقصاه { $due }. لم يصلك شيء؟ الهاتف: { $phone }.
rights-answered = 📋 أجاب المنسق عن طلبك بشأن بياناتك. أليس كذلك؟ يمكن السؤال من جديد في الخصوصية أو كتابة /gegevens.
rights-late = ⚠️ لم يُجب بعد عن طلبك بشأن بياناتك، وانقضى الشهر. ليس الذنب ذنبك. المنسق يعلم بذلك أيضًا. الهاتف: { $phone }، أو الشكوى إلى { $supervisor }.
rights-page =
    📋 <b>طلب بشأن بيانات</b>

    { $who } يطلب: { $right ->
        [access] ما نحفظه عنه
        [rectify] تصحيح شيء
        [erase] محو كل شيء
       *[object] التوقف: إنه يعترض
    }.
    وصل في { $asked }. الجواب في موعد أقصاه { $due }.{ $late ->
        [yes] {" "}⚠️ لقد مضى ذلك.
       *[no] {""}
    }

    هل أنت متأكد من أنه ذلك الشخص؟ عندئذ يستطيع من يدير البوت القيام بذلك: <code>schakel export --person { $id }</code> أو <code>schakel erase --person { $id }</code>. أجب بنفسك، ثم اختر في الأسفل.
rights-who-left = شخص لم يعد في الشبكة
rights-button-answered = أُجيب
rights-button-sure = نعم، أُجيب
rights-sure = هل حصل ذلك الشخص على جواب؟ عندئذ أغلق الطلب وأقول ذلك.
rights-page-answered = ✅ أُجيب.
rights-button-waiting = 📋 طلب بشأن بيانات، قبل { $day }
