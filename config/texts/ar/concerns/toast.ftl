# ما يظهر قليلًا بعد الضغط على زر في بلاغ.

toast-act-note = حُفظت الملاحظة.
toast-act-feedback = أُرسل. يصل نصك إلى صاحب البلاغ.
toast-act-ask = أُرسل. يصل سؤالك إلى صاحب البلاغ.
toast-act-extend = مُدّدت المهلة. { $outside ->
    [yes] لن يصل إشعار إلى صاحب البلاغ: يرجى الاتصال به.
   *[no] يصل توضيحك إلى صاحب البلاغ.
 }
toast-act-extend-asked = تم الطلب. القرار للمنسّق.
toast-act-escalate = تم طلب الدعم. سيصل إشعار إلى المنسّق.
toast-act-ask-identity = تم السؤال. القرار لصاحب البلاغ.
toast-act-pass-on = تم السؤال. القرار لصاحب البلاغ.
toast-act-ask-back = أُرسل. يعرف صاحب البلاغ ما حدث.
toast-act-leave-closed = يبقى البلاغ مغلقًا. يصل توضيحك إلى صاحب البلاغ.
toast-act-postpone-erasure = نحفظ هذا لمدة أطول. { $outside ->
    [yes] لن يصل إشعار إلى صاحب البلاغ: يرجى الاتصال به.
   *[no] يصل توضيحك إلى صاحب البلاغ.
 }
toast-act-keep = تم الطلب. القرار للمنسّق.
toast-act-reopen = أُعيد الفتح. { $outside ->
    [yes] لن يصل إشعار إلى صاحب البلاغ: يرجى الاتصال به.
   *[no] سيصل إشعار إلى صاحب البلاغ.
 }
toast-act-close = أُغلق. { $outside ->
    [yes] لن يصل إشعار إلى صاحب البلاغ: يرجى الاتصال به.
   *[no] سيصل إشعار إلى صاحب البلاغ.
 }
toast-act-stopped = توقف. لم يُرسل شيء.
toast-act-discarded = حُذف. لم يُرسل شيء.

toast-card-acknowledge = تأكد الاستلام. { $outside ->
    [yes] لن يصل إشعار إلى صاحب البلاغ: يرجى الاتصال به.
   *[no] سيصل إشعار إلى صاحب البلاغ.
 }
toast-card-take-up = أصبح هذا لديك. { $outside ->
    [yes] لن يصل إشعار إلى صاحب البلاغ: يرجى الاتصال به.
   *[no] سيصل إشعار إلى صاحب البلاغ.
 }
toast-card-read = سيظهر النص أدناه.
toast-card-read-already = النص موجود هنا، حتى الساعة { $hour }.
toast-card-write = يرجى النظر في الأسفل: هناك أطلب النص.
toast-card-confirm = يرجى النظر في الأسفل: هناك أسأل هل هذا صحيح.
toast-card-withdrawn = سحب صاحب البلاغ هذا.
toast-card-choose = يرجى النظر في الأسفل: هناك تُختار النتيجة.
toast-card-partner = يرجى النظر في الأسفل: هناك يُختار إلى من يُحال هذا.
toast-card-already-acknowledged = تأكد الاستلام من قبل، من { $who }.
toast-card-already-taken-up = البلاغ لدى { $who } من قبل.
toast-card-already-closed = أُغلق هذا من قبل، من { $who }.
toast-card-yourself-acknowledged = أكدت الاستلام من قبل.
toast-card-yourself-taken-up = هذا البلاغ لديك من قبل.
toast-card-yourself-closed = أغلقت هذا من قبل.

toast-desk-assigned = أصبح هذا لدى { $name }. { $outside ->
    [yes] سيعلم بذلك الموظفون وليس صاحب البلاغ: يرجى الاتصال به.
   *[no] سيعلم بذلك الموظفون وصاحب البلاغ.
 }
toast-desk-reminded = يصل تذكير إلى الموظفين.
toast-desk-granted = تمت الموافقة. سيعلم بذلك الموظفون.
toast-desk-refused = لم تتم الموافقة. سيعلم بذلك الموظفون.

toast-presence-away = سُجّل الغياب
toast-presence-back = سُجّلت العودة

toast-duty-given = تم التغيير. يصل الخبر إلى الاثنين.
toast-duty-offered = تم الطلب. تصل رسالة إلى الآخرين في الجدول.
toast-duty-offered-already = تم الطلب من قبل.
toast-duty-taken = تم التبديل. يصل الخبر إليكما.
toast-act-told-by-phone = تم التدوين. { $outside ->
    [yes] لن يصل إشعار إلى صاحب البلاغ.
   *[no] سيصل إشعار إلى صاحب البلاغ.
 }
toast-card-called = تم تدوين أنك اتصلت. سيصل إشعار إلى صاحب البلاغ.
toast-card-not-reached = تم التدوين. سيقرأ صاحب البلاغ أنك اتصلت.
