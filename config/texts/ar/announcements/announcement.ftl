# رسالة إلى كثيرين: كتابتها وإرسالها، وأين وصلت، وما يجيب به الناس.

announcement =
    📣 <b>{ $network }</b>
    { $name ->
        [none] رسالة من المنسّق:
       *[other] رسالة من { $name }، من فريق التنسيق:
    }

    { $words }
announcement-file = 📎 يتبع الرسالة أعلاه.
announcement-button-reply = رد على الرسالة

announcement-page =
    <b>رسالة</b> · { $stage ->
        [planned] تنتظر حتى { $day }، الساعة { $hour }
        [stopped] أُوقفت
       *[sent] أُرسلت في { $day }، الساعة { $hour }
    }
    إلى: { $audience }

    <blockquote>{ $words }</blockquote>

    { $stage ->
        [planned] العدد الآن: { $total ->
    [zero] { $total } أشخاص
    [one] شخص واحد
    [two] شخصان
    [few] { $total } أشخاص
    [many] { $total } شخصًا
   *[other] { $total } شخص
  }. يستغرق ذلك { $minutes ->
    [0] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
  } تقريبًا. سأخبرك عندما يصل الدور إلى الجميع.
        [stopped] وصلت إلى { $delivered } من { $total }. الآخرون لن تصلهم.
       *[sent] وصلت إلى: { $delivered } من { $total }
    في الطريق: { $waiting }
    لم تصل إلى: { $blocked }
    }
announcement-page-on-its-way = يستغرق ذلك { $minutes ->
    [0] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
  } تقريبًا. سأخبرك عندما يصل الدور إلى الجميع.
announcement-page-night = الوقت ليل. من لم تصله الرسالة بعد، تصله في الساعة { $hour }. سأخبرك عندما يصل الدور إلى الجميع.
announcement-page-slow = يستغرق الأمر وقتًا أطول من المتوقع: لم ينجح بعد لدى بعضهم. تستمر المحاولة.
announcement-page-stuck = في الطريق: لم ينجح الإرسال إلى هؤلاء الأشخاص منذ يوم. تستمر المحاولة. يرجى الطلب ممن يدير البوت تشغيل <code>schakel check</code>. هل الأمر مهم؟ يُنقل عندها بطريقة أخرى أيضًا.
announcement-page-blocked = لم تصل: لا يمكن الوصول إلى هؤلاء الأشخاص الآن. في أغلب الأحيان حظروا البوت. ومن يمكن الوصول إليه من جديد تصله الرسالة عندها. هل الأمر مهم؟ يمكن الاتصال بهم، أو نقله بطريقة أخرى أيضًا.
announcement-report-changes = تتغيّر هذه الرسالة تلقائيًا عندما يصل الدور إلى الجميع.
announcement-done = ✓ وصل الدور إلى الجميع.
announcement-page-gone = لم تعد هذه الرسالة موجودة. تُمسح الرسائل بعد { $days ->
    [zero] { $days } أيام
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
  }.
announcement-list =
    <b>الرسائل</b>

    { $count ->
        [0] لا توجد رسائل بعد. يرجى اختيار <b>إرسال رسالة</b> لكتابة واحدة.
       *[other] يرجى اختيار رسالة لمعرفة أين وصلت.
    }
announcement-line = { $sign } { $day }: { $words }

announcement-button-new = إرسال رسالة
announcement-button-list = الرسائل
announcement-button-stop = إيقاف الإرسال
announcement-toast-stopped = أُوقفت. من لم تصله الرسالة بعد، لن تصله.

announcement-preview =
    سترسل إلى <b>{ $count ->
    [zero] { $count } أشخاص
    [one] شخص واحد
    [two] شخصين
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
  }</b> ({ $audience }). يستغرق ذلك <b>{ $minutes ->
    [0] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
  }</b> تقريبًا.
    { $moment ->
        [now] تُرسل فور الضغط على «إرسال».
       *[other] تُرسل في { $moment }.
    }
announcement-preview-night = 🌙 لا أرسل شيئًا في الليل. تصل إلى الناس في الساعة { $hour }.
announcement-preview-file = 📎 مع ملف pdf: <b>{ $name }</b>.
announcement-preview-in = <i>هكذا يراها الناس ({ $tongue ->
    [nl] بالهولندية
    [en] بالإنجليزية
   *[other] { $tongue }
 }):</i>
announcement-preview-cut = <i>الرسالة أطول من أن تظهر هنا كاملة. لكنها تُرسل كاملة.</i>
