# بطاقة البلاغ في مجموعة الموظفين، والأزرار، وما يمكن قراءته من البلاغ.

card-head = { $sign } <b>{ $reference }</b> · { $subject }
card-about = { $kind ->
    [help] طلب مساعدة
   *[concern] بلاغ
 } · { $neighbourhood } · { card-urgency }
card-urgency = { $urgency ->
    [danger] خطر مباشر
    [urgent] في أسرع وقت
    [soon] هذا الأسبوع
   *[normal] يمكن الانتظار
 }
card-in-danger = خطر مباشر، { $where }
card-danger = 🚨 <b>يقول صاحب البلاغ: هناك خطر مباشر الآن.</b> وقد قرأ أن الاتصال عندها بالرقم 112. يرجى النظر فورًا.
card-stage-filed = 📥 { $stage }: لم يُؤكد استلامه بعد
card-stage-acknowledged = 👀 { $stage }، لم يتولّه أحد بعد
card-stage-taken-up = 🤝 { $stage }: <b>{ $owner }</b>
card-stage-closed = ✅ { $stage }: { $outcome }
card-due-confirm = ⏰ تأكيد الاستلام قبل { $day }، الساعة { $hour }
card-due-take-up = ⏰ تولّي البلاغ قبل { $day }، الساعة { $hour }
card-due-feedback = ⏰ إرسال رد قبل { $day }، الساعة { $hour }
card-late-confirm = ⚠️ تأكيد الاستلام متأخر منذ { $day }، الساعة { $hour }
card-late-take-up = ⚠️ تولّي البلاغ متأخر منذ { $day }، الساعة { $hour }
card-late-feedback = ⚠️ الرد متأخر منذ { $day }، الساعة { $hour }
card-reporter = 👤 صاحب البلاغ: { $name }
card-reporter-nameless = 👤 صاحب البلاغ: يفضّل عدم ذكر الاسم
card-reporter-left = 👤 لم يعد صاحب البلاغ يشارك في الشبكة
card-unreachable = ⚠️ لا يمكن الآن الوصول إلى صاحب البلاغ. يصله ما يُرسل عندما يصبح ذلك ممكنًا.
card-remade = ♻️ حُذف الموضوع السابق لهذا البلاغ. هذا موضوع جديد. لم يضع شيء.
card-colleague = زميل سابق

card-button-read = قراءة
card-button-acknowledge = تأكيد الاستلام
card-button-take-up = تولّي البلاغ
card-button-feedback = إرسال رد
card-button-note = ملاحظة
card-button-close = إغلاق

card-reading-soon = 📖 لحظة، النص في الطريق.
card-reading-not-shown = بعض ما يخص <b>{ $reference }</b> لا أعرضه هنا الآن. لست متأكدًا من إزالته في الوقت المحدد: تيليغرام لا يسمح بذلك، أو يُعاد تشغيلي. يمكن الضغط بعد قليل من جديد على <b>قراءة</b>.
card-reading-erased = مُسح
card-reading-erased-words = مُسح نص هذا البلاغ. وسيختفي البلاغ نفسه أيضًا.
card-reading = 📖 <b>{ $reference }</b>{ $parts ->
    [1] {""}
   *[other] ، الجزء { $part } من { $parts }
 }. يختفي بعد { $minutes ->
    [zero] { $minutes } دقائق
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
  }. سُجّل من فتح هذا.
card-emptied = 📖 أُزيل هذا النص.
card-entry-note = 👥 ملاحظة من { $name }، { $when }
card-entry-feedback = 📤 رد من { $name }، { $when }
card-entry-close = ✅ توضيح عند الإغلاق من { $name }، { $when }

card-digest = 📚 <b>بلاغات جديدة تنتظر مكانها في هذه المجموعة: { $count }.</b> يسمح تيليغرام بعدد قليل فقط في الدقيقة. العاجلة أولًا.
card-digest-line = { $sign } { $reference } · { card-urgency }
card-digest-more = وأيضًا: { $count }.

card-group-lost = لم أعد أستطيع وضع شيء في مجموعة الموظفين: أُخرجت منها، أو لم يعد مسموحًا لي بالكتابة فيها. البلاغات محفوظة بأمان. يرجى إضافتي مجددًا كمشرف. بعدها أتابع.
card-topics-refused = لم يعد مسموحًا لي بإنشاء مواضيع في مجموعة الموظفين. لكل بلاغ هناك الآن رسالة خاصة. لإعادة المواضيع يرجى منحي صلاحية <b>إدارة المواضيع</b> وإرسال /koppel في المجموعة.
card-topics-off = في مجموعة الموظفين <b>المواضيع</b> معطّلة. لكل بلاغ هناك الآن رسالة خاصة. لن يضيع شيء. لإعادة المواضيع يرجى تفعيلها في إعدادات المجموعة. ألاحظ ذلك في الليلة نفسها، أو فورًا عند إرسال /koppel هناك.
card-topics-back = ✓ عادت المواضيع إلى مجموعة الموظفين. للبلاغات الجديدة موضوع خاص من جديد.
card-group-refuses = ⚠️ يرفض تيليغرام شيئًا أريد وضعه في مجموعة الموظفين. أحتفظ به وأواصل المحاولة. يرجى النظر في المجموعة: هل أنا مشرف هناك، وهل يمكنني الكتابة؟ هل هناك مواضيع مغلقة؟ وإذا كان كل شيء صحيحًا واستمر هذا، فيمكن لمن يدير البوت تشغيل <code>schakel check</code>.

card-stage-withdrawn = ↩️ { $stage } من صاحب البلاغ
card-due-reopen = ⏰ القرار بشأن إعادة الفتح قبل { $day }، الساعة { $hour }
card-late-reopen = ⚠️ القرار بشأن إعادة الفتح متأخر منذ { $day }، الساعة { $hour }
card-late-partner = ⚠️ السؤال عما حدث متأخر منذ { $day }، الساعة { $hour }
card-button-ask = طرح سؤال
card-button-extend = تمديد المهلة
card-button-escalate = طلب دعم المنسّق
card-button-ask-identity = طلب الاسم
card-button-pass-on = إحالة
card-button-ask-back = تم السؤال
card-button-reopen = إعادة الفتح
card-button-leave-closed = إبقاؤه مغلقًا
card-button-postpone-erasure = حفظ لمدة أطول
card-button-keep = حفظ رغم السحب
card-entry-ask = ❓ سؤال من { $name }، { $when }
card-entry-ask-identity = ❓ سؤال عن إمكانية معرفة الاسم، من { $name }، { $when }
card-entry-pass-on = 🤝 سؤال هل يمكن إحالة هذا، من { $name }، { $when }
card-entry-ask-back = 📤 ما حدث بعد الإحالة، من { $name }، { $when }
card-entry-extend = ⏳ سبب التمديد من { $name }، { $when }
card-entry-escalate = ⬆️ سبب طلب الدعم من { $name }، { $when }
card-entry-leave-closed = ✅ لماذا بقي هذا مغلقًا، من { $name }، { $when }
card-entry-postpone-erasure = 🗄️ سبب الحفظ لمدة أطول من { $name }، { $when }
card-entry-keep = 🗄️ سبب الحفظ رغم السحب من { $name }، { $when }
card-entry-answer = 💬 إجابة من صاحب البلاغ، { $when }
card-entry-add = ➕ إضافة من صاحب البلاغ، { $when }
card-entry-attached = (صورة أو رسالة صوتية فقط. تظهر تحت النص.)
card-entry-correct = ✏️ تصحيح من صاحب البلاغ، { $when }
card-entry-advise = 💬 إجابة من التنسيق { $name }، { $when }
card-entry-assign = 🤝 من التنسيق { $name } عند الإسناد، { $when }
card-entry-remind = 🔔 من التنسيق { $name } عند التذكير، { $when }
card-entry-grant = ✅ توضيح من التنسيق { $name }، { $when }
card-entry-refuse = ✋ توضيح من التنسيق { $name }، { $when }

card-extended = ⏳ مُدّدت المهلة { $count ->
    [zero] { $count } مرات
    [one] مرة واحدة
    [two] مرتان
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
  }
card-question-words = ❓ سؤال إلى صاحب البلاغ منذ { $since }. آخر موعد للإجابة: { $until }. حتى ذلك الحين تتوقف المهلة.
card-question-identity = 👤 سُئل في { $since } هل يمكن معرفة الاسم. آخر موعد للإجابة: { $until }.
card-question-passing-on = 🤝 سُئل صاحب البلاغ في { $since }: هل يمكن إحالة هذا إلى { $partner }؟ آخر موعد للإجابة: { $until }. بلا موافقة لا يُحال شيء.
card-passed-on = 🤝 أُحيل إلى: { $partner }. يرجى عدم ذكر صاحب البلاغ هناك.{ $runs ->
    [yes] {" "}السؤال عما حدث قبل { $day }، الساعة { $hour }.
   *[no] {""}
 }
card-request-extend = ⏳ طُلب وقت إضافي في { $since }. يقرر المنسّق في موعد أقصاه { $until }.
card-request-keep = 🗄️ طُلب في { $since } حفظ هذا رغم السحب. القرار للمنسّق.
card-reopen-asked = 🔁 طلب صاحب البلاغ إعادة الفتح، في { $since }
card-added = ➕ أضاف صاحب البلاغ معلومات، آخرها في { $day }
card-erased = 🗑️ يُمسح في { $day }

card-attached = 📎 مرفق: { $counts }
card-attached-voice = 🎙 الصوت يكشف صاحبه. يرجى الاستماع حيث لا يسمع أحد آخر.
card-attachment-photo = 📷 { $reference }. تختفي بعد { $minutes ->
    [zero] { $minutes } دقائق
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
  }.
card-attachment-voice = 🎙 { $reference }. الصوت يكشف صاحبه. تختفي بعد { $minutes ->
    [zero] { $minutes } دقائق
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
  }.

card-whole-town = كل البلدية

card-call = ☎️ يريد أن نتصل به: <b>{ $when }</b>. الرقم يظهر عند <b>قراءة</b>.{ $tries ->
    [0] {""}
   *[other] {" "}محاولات لم تنجح: { $tries }.
 }
card-by-phone = ☎️ بدأ باتصال هاتفي. الموضوع قيل على الهاتف.
card-due-call-back = ⏰ الاتصال قبل { $day }، الساعة { $hour }
card-late-call-back = ⚠️ الاتصال متأخر منذ { $day }، الساعة { $hour }
card-button-called = تم الاتصال
card-button-not-reached = لم يُجب
card-button-told-by-phone = قيل على الهاتف
card-reporter-outside = ☎️ قاله على الهاتف شخص من خارج الشبكة
