# طلب اتصال: متى، وعلى أي رقم. لا يُسأل عن أكثر من ذلك.

form-call-me-title = اتصلوا بي
form-call-me-moment = متى يمكن أن نتصل بك؟
form-call-me-moment-hint =
    ☎️ <b>هل هناك خطر الآن؟ يرجى الاتصال بالرقم 112.</b>

    يمكن أيضًا كتابة الوقت بالأرقام: <i>16:00</i>.
    لا حاجة إلى كتابة الموضوع: يُقال على الهاتف. من يتصل بك يعرف من أنت، فلا يمكن ذلك بلا اسم.
form-call-me-number = على أي رقم؟
form-call-me-number-hint = يمكن كتابة الرقم، أو الاختيار أدناه. يحتاجه من يتصل بك فقط. يُمحى مع الباقي.
form-call-me-on-hand = رقمي موجود لديكم
form-call-me-draft = ما كنت ترويه محفوظ. سيعود بعد هذا.
form-call-me-now = { $today ->
    [yes] الآن، حتى الساعة { $hour }
   *[no] في أسرع وقت: { $day }، الساعة { $hour }
 }
form-call-me-afternoon = بعد ظهر اليوم
form-call-me-evening = مساء اليوم
form-call-me-nextmorning = صباحًا، { $day }
form-call-me-nextafternoon = بعد الظهر، { $day }
