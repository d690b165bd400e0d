# الإبلاغ عن أمر مقلق أو طلب مساعدة: الأسئلة في الطريق، وتأكيد الاستلام، والنظرة العامة.

# في الطريق
reporting-progress-concern = <i>الإبلاغ عن أمر مقلق</i>
reporting-progress-help = <i>طلب مساعدة</i>
reporting-noted =
    ✓ سُجّل: { $count ->
    [zero] { $count } أحرف
    [one] حرف واحد
    [two] حرفان
    [few] { $count } أحرف
    [many] { $count } حرفًا
   *[other] { $count } حرف
  }. للإضافة يمكنك إرسال رسالة أخرى. وللتغيير يمكنك تعديل رسالتك نفسها. هل اكتمل؟ يرجى اختيار <b>انتهيت</b>.
reporting-edit-noted = ✓ سُجّل تعديلك.

reporting-button-skip = تخطّي
reporting-button-erase = مسح وتخطّي
reporting-button-more = إضافة المزيد
reporting-button-adjust = { button-edit }
reporting-button-keep = حفظ
reporting-button-throw-away = { button-discard }
reporting-button-go-on = متابعة
reporting-button-start-anew = البدء من جديد

# الملخص
reporting-summary-concern =
    <b>هل بلاغك صحيح؟</b>
    لم يُرسل شيء بعد.

reporting-summary-help =
    <b>هل طلبك صحيح؟</b>
    لم يُرسل شيء بعد. سيرى الموظفون أن هذا الطلب منك.

reporting-shortened = <i>(البداية فقط، عدد الأحرف: { $count }؛ يُرسل كل شيء)</i>
reporting-empty = <i>فارغ</i>
reporting-adjusting = <b>ما الذي يحتاج إلى تعديل؟</b>
reporting-name-danger = خطر مباشر
reporting-name-subject = الموضوع
reporting-name-neighbourhood = الحي
reporting-name-account = بكلماتك
reporting-name-source = كيف عرفت
reporting-name-since = منذ متى
reporting-name-urgency = مدى السرعة
reporting-name-help = ما قد يساعد
reporting-name-identity = ظهور اسمك

# الإيقاف والمتابعة لاحقًا
reporting-leaving =
    <b>هل نتوقف؟</b>

    <b>حفظ</b>: يمكنك المتابعة لمدة { $hours ->
    [zero] { $hours } ساعات
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
  } على الأقل. وقبل المسح تصلك رسالة.
    <b>حذف</b>: يُمسح كل ما كتبته.

    لم يُرسل شيء بعد.
reporting-kept =
    محفوظ على الأقل حتى { $day }، الساعة { $hour }. قبل المسح تصلك رسالة. لم يُرسل شيء بعد.

    للمتابعة لاحقًا يرجى اختيار <b>متابعة</b>.
reporting-resuming-concern =
    <b>لديك بلاغ بدأته من قبل.</b>
    لم يُرسل بعد. هل نتابعه؟ عند البدء من جديد يُمسح القديم.
reporting-resuming-help =
    <b>لديك طلب مساعدة بدأته من قبل.</b>
    لم يُرسل بعد. هل نتابعه؟ عند البدء من جديد يُمسح القديم.
reporting-thrown-away = حُذف. لم يُرسل شيء ولم يُحفظ شيء.
reporting-draft-warn = ما زال لديك شيء بدأته ولم يُرسل. سأمسحه في { $day } الساعة { $hour }. يمكن المتابعة في الأعلى، أو بكتابة <b>الإبلاغ عن أمر مقلق</b> أو <b>طلب مساعدة</b>.
reporting-draft-nudge = 🕐 ما بدأت ملأه <b>لم يُرسل بعد</b>. لذلك لا يراه الموظفون بعد. يمكنك المتابعة أعلاه.
reporting-draft-dropped = مُسح ما كتبته لأن ملأه لم يُستكمل. لم يُرسل شيء. يمكنك البدء من جديد في أي وقت.

# تأكيد الاستلام
reporting-receipt-concern =
    ✅ <b>وصل.</b> شكرًا لك على بلاغك.

    الرقم المرجعي: <b>{ $reference }</b>
    من يقرأ هذا: { $readers }
reporting-receipt-help =
    ✅ <b>وصل.</b> من الجيد أنك طلبت.

    الرقم المرجعي: <b>{ $reference }</b>
    من يقرأ هذا: { $readers }
reporting-receipt-confirm-concern = في موعد أقصاه <b>{ $day }</b> يؤكدون أن بلاغك وصل.
reporting-receipt-feedback-concern = في موعد أقصاه <b>{ $day }</b> نخبرك بما تم.
reporting-receipt-confirm-help = في موعد أقصاه <b>{ $day }</b> يؤكدون أن طلبك وصل.
reporting-receipt-feedback-help = في موعد أقصاه <b>{ $day }</b> تصلك إجابة.
reporting-receipt-next =
    <b>ماذا يحدث الآن؟</b> لا يلزمك فعل شيء. عند كل خطوة تصلك رسالة هنا.
    الاتصال ممكن دائمًا: { $phone }. يرجى عندها ذكر الرقم المرجعي.
reporting-receipt-danger = 🚨 <b>يرجى الاتصال بالرقم 112، إن لم يتم ذلك بعد.</b> يرجى عدم انتظارنا. لا نقرأ هذا فورًا.
reporting-receipt-urgent = 🚨 <b>هل هناك خطر مباشر؟ يرجى الاتصال بالرقم 112.</b> يرجى عدم انتظارنا.
reporting-receipt-duty = 🕐 المناوب <b>{ $name }</b> وينظر فيه <b>قبل { $moment }</b>.
reporting-receipt-duty-coordinator = 🕐 لا يمكن الوصول إلى مناوب الآن. تم إبلاغ المنسّق.
reporting-receipt-closed = 🕐 البلدية مغلقة. غالبًا لا ينظر أحد قبل <b>{ $day } الساعة { $hour }</b>.
reporting-receipt-closed-call = لا يمكن الانتظار كل هذا الوقت؟ يرجى الاتصال بالرقم { $phone }.
reporting-day-and-hour = { $day } الساعة { $hour }
reporting-coordinator-reads = { $names } (التنسيق)
reporting-town-hall-reads = بلدية { $municipality }

# بلاغاتي
reporting-mine-title = <b>بلاغاتي</b>
reporting-mine-none = ليست لديك بلاغات بعد. عند الحاجة يرجى اختيار <b>الإبلاغ عن أمر مقلق</b> أو <b>طلب مساعدة</b>.
reporting-mine-older = وأيضًا بلاغات أقدم: { $count }.
reporting-mine-filed = تاريخ الإبلاغ: { $day }
reporting-mine-due-confirm = التأكيد: في موعد أقصاه { $day }
reporting-mine-due-take-up = التولّي: في موعد أقصاه { $day }
reporting-mine-due-feedback = الرد: في موعد أقصاه { $day }
reporting-mine-due-partner = السؤال عما حدث: في موعد أقصاه { $day }
reporting-mine-late-confirm = ⚠️ التأكيد: كان موعده الأقصى { $day }. لم يتم بعد.
reporting-mine-late-take-up = ⚠️ التولّي: كان موعده الأقصى { $day }. لم يتم بعد.
reporting-mine-late-feedback = ⚠️ الرد: كان موعده الأقصى { $day }. لم يتم بعد.
reporting-mine-late-partner = ⚠️ السؤال عما حدث: كان موعده الأقصى { $day }. لم يتم بعد.
reporting-mine-closed = أُغلق في { $day }
reporting-stage-filed = أُرسل
reporting-stage-acknowledged = تأكد الاستلام
reporting-stage-taken-up = قيد المتابعة
reporting-stage-closed = أُغلق

reporting-stage-withdrawn = ↩️ مسحوب
reporting-mine-due-reopen = نخبرك في موعد أقصاه { $day } هل نتابع.

reporting-button-detach = إزالة الصور والصوت

reporting-button-send-anyway = إرسال رغم ذلك
reporting-button-whole-town = كل البلدية
reporting-button-leave-it = يبقى هكذا
reporting-recognisable =
    <b>قد يعرفون من أنت من خلال الحي.</b>
    لم يُرسل شيء بعد. في { $neighbourhood } يسكن عدد قليل فقط من أشخاص الثقة. اسمك غير مذكور، لكن الحي قد يكشف أنه أنت.

    <b>كل البلدية</b>: لا يرى الموظفون الحي. وإذا كان الحي مذكورًا فيما حكيته فسيقرؤونه هناك.
    <b>يبقى هكذا</b>: يرى الموظفون الحي.
    بعد أحد هذين الخيارين أرسله.

    <b>تعديل</b>: لاختيار حي آخر. لن يُرسل شيء بعد.

reporting-mine-due-call-back = نتصل بك: في موعد أقصاه { $day }
reporting-mine-late-call-back = ⚠️ الاتصال: كان موعده الأقصى { $day }. لم يتم بعد.
reporting-button-call-me = { menu-label-call-me }
reporting-receipt-by-phone = ☎️ كتب { $name } هذا نيابة عنك، بعد مكالمتكما. هل هناك خطأ؟ يرجى اختيار <b>بلاغاتي</b>: هناك يمكن قراءته أو تصحيحه أو سحبه.
