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

form-by-phone-title = كتابة لمتصل
form-by-phone-whom = من أخبرك بهذا؟
form-by-phone-whom-hint = يمكن اختيار الاسم أو كتابته. لا يُكتب اسم شخص من خارج الشبكة.
form-by-phone-whom-name = من قاله
form-by-phone-whom-outside = شخص من خارج الشبكة
form-by-phone-may-i = قال المتصل إنه يمكنني كتابة هذا
form-by-phone-may-i-name = الموافقة على الكتابة
form-by-phone-may-i-allowed = نعم، وافق
form-by-phone-may-i-refused = لا
form-by-phone-not = إذن لا يُكتب. من دون موافقة المتصل لا نحفظ شيئًا. لم يُرسل شيء.
form-by-phone-done = ✅ <b>كُتب تحت { $reference }.</b> يصل تأكيد الاستلام إلى المتصل ويعرف كل ما يلي. ما كتبته هنا أزيله من هذه المحادثة.
form-by-phone-outside-done = ✅ <b>كُتب تحت { $reference }.</b> يرجى إعطاء هذا الرقم للمتصل. الرد يكون على الهاتف؛ بعده يرجى الضغط في البلاغ على <b>قيل على الهاتف</b>. ما كتبته هنا أزيله من هذه المحادثة.
