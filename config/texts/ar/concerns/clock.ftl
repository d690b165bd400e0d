# ما يقوله الوقت نفسه: التذكيرات، وبداية اليوم، والنظرة العامة.

clock-nudge-to = <a href="tg://user?id={ $account }">{ $name }</a>
clock-nudge-asked = يطلب المنسّق الاهتمام بالبلاغ <b>{ $reference }</b>.
clock-nudge-confirm = <b>{ $reference }</b> ينتظر <b>تأكيد الاستلام</b> منذ { $day }.
clock-nudge-take-up = <b>{ $reference }</b> ينتظر <b>تولّي البلاغ</b> منذ { $day }.
clock-nudge-feedback = صاحب البلاغ <b>{ $reference }</b> ينتظر <b>إرسال رد</b> منذ { $day }.
clock-nudge-reopen = صاحب البلاغ <b>{ $reference }</b> طلب في { $day }: <b>إعادة الفتح</b>. يرجى إعادة فتح البلاغ أو توضيح لماذا يبقى مغلقًا.
clock-nudge-partner = <b>{ $reference }</b> لدى شريك منذ { $day }. يرجى السؤال هناك عما حدث، ثم اختيار <b>تم السؤال</b>.
clock-nudge-due = الموعد الموعود: { $day }، الساعة { $hour } كحد أقصى.
clock-nudge-late = كان الموعد الموعود { $day }، الساعة { $hour }. إذا تعذّر ذلك فيرجى إخبار صاحب البلاغ.
clock-nudge-escalated = وصل هذا الآن إلى المنسّق أيضًا.

clock-morning = ☀️ <b>صباح الخير. هذا ما يحتاج إلى الاهتمام اليوم.</b>
clock-folded = 🔔 <b>هذه البلاغات تحتاج إلى الاهتمام.</b>
clock-section-late = <b>تجاوز المهلة ({ $count })</b>
clock-section-today = <b>اليوم ({ $count })</b>
clock-section-reminded = <b>للتذكير ({ $count })</b>
clock-section-reporter = <b>بانتظار صاحب البلاغ ({ $count })</b>
clock-section-new = <b>جديد ({ $count })</b>

clock-board = { $count ->
    [0] 📋 <b>نظرة عامة.</b> لا توجد بلاغات مفتوحة.
   *[other] 📋 <b>نظرة عامة. المفتوح: { $count }</b>
 }
clock-line = { $sign } <a href="{ $link }">{ $reference }</a> { $subject } · { $owner } · { $due }
clock-line-plain = { $sign } <b>{ $reference }</b> { $subject } · { $owner } · { $due }
clock-nobody = لم يتولّه أحد بعد
clock-due = في موعد أقصاه { $day }
clock-late = ⚠️ كان الموعد { $day }
clock-waits = { $whose ->
    [reporter] الدور لصاحب البلاغ حتى { $day }
   *[coordinator] الدور للمنسّق حتى { $day }
 }
clock-nothing = ينتظر
clock-more = … وأيضًا { $count }.
clock-board-here = 📋 <a href="{ $link }">هنا النظرة العامة</a>، بعد تحديثها.
clock-board-here-plain = 📋 هنا النظرة العامة، بعد تحديثها.
clock-pin-refused = لا يمكنني تثبيت الرسائل في مجموعة الموظفين. النظرة العامة موجودة هناك، لكنها ليست في الأعلى. يرجى منحي صلاحية <b>تثبيت الرسائل</b> وإرسال /overzicht في المجموعة.

clock-nudge-call-back = صاحب البلاغ <b>{ $reference }</b> يريد أن نتصل به، وينتظر منذ { $day }. بعد ذلك يرجى الضغط على <b>تم الاتصال</b> أو <b>لم يُجب</b>.
