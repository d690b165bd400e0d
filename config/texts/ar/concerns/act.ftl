# موظف يُعدّ شيئًا: السؤال، والمعاينة، والسطر الذي يبقى.

# ما يُسأل عنه. وتحته يظهر دائمًا من يقرأه.
act-words-note = ✍️ <b>{ $name }</b>: كتابة ملاحظة على { $reference }.
act-words-feedback = ✍️ <b>{ $name }</b>: كتابة رد بخصوص { $reference }.
act-words-ask = ✍️ <b>{ $name }</b>: سؤال إلى صاحب البلاغ عن { $reference }. ما المطلوب معرفته؟
act-words-extend = ✍️ <b>{ $name }</b>: تمديد مهلة { $reference }. لماذا يلزم وقت أطول؟
act-words-escalate = ✍️ <b>{ $name }</b>: طلب دعم المنسّق في { $reference }. في ماذا تلزم المساعدة؟
act-words-ask-identity = ✍️ <b>{ $name }</b>: سؤال هل يمكنكم معرفة من أبلغ عن { $reference }. القرار لصاحب البلاغ. لماذا يلزم الاسم؟
act-outcome-pass-on = <b>{ $name }</b>: إحالة { $reference }. إلى من؟
    ❓ القرار لصاحب البلاغ. بلا موافقة لا يُحال شيء.
act-words-pass-on = ✍️ <b>{ $name }</b>: إحالة { $reference } إلى: { $outcome }. ماذا سيُقال هناك، ولماذا؟ يرجى عدم ذكر صاحب البلاغ.
act-words-ask-back = ✍️ <b>{ $name }</b>: سؤال عما حدث في { $reference }. ما الذي يمكن أن يعرفه صاحب البلاغ؟
act-words-leave-closed = ✍️ <b>{ $name }</b>: إبقاء { $reference } مغلقًا. لماذا؟
act-words-postpone-erasure = ✍️ <b>{ $name }</b>: حفظ { $reference } لمدة أطول. لماذا؟
act-words-keep = ✍️ <b>{ $name }</b>: حفظ { $reference } رغم السحب. لماذا؟
act-outcome-close = <b>{ $name }</b>: إغلاق { $reference }. كيف انتهى الأمر؟
    { $outside ->
        [yes] ☎️ لن يصل إشعار إلى صاحب البلاغ: يرجى الاتصال به.
       *[no] 📤 يقرأ صاحب البلاغ ما يُختار هنا.
    }
act-words-close = <b>{ $name }</b>: إغلاق { $reference }: «{ $outcome }». لماذا؟

act-readers-reporter = 📤 يصل هذا إلى صاحب البلاغ. ويمكن للزملاء قراءته لاحقًا.
act-readers-outside = ☎️ لا يصل هذا إلى صاحب البلاغ: يرجى الاتصال به. ويمكن للزملاء قراءته لاحقًا.
act-readers-colleagues = 👥 يقرأ هذا الزملاء فقط، وليس صاحب البلاغ.
act-readers-coordinator = ⬆️ يصل هذا إلى المنسّق، وليس إلى صاحب البلاغ. ويمكن للزملاء قراءته لاحقًا.
act-readers-coordinator-first = ⬆️ يقرأ المنسّق هذا أولًا. وإذا وافق يقرأه صاحب البلاغ أيضًا.

# نظرة أخيرة قبل أن يحدث.
act-preview-note = <b>ملاحظة على { $reference }.</b> هل هذا صحيح، { $name }؟
act-preview-feedback = <b>رد بخصوص { $reference }.</b> هل هذا صحيح، { $name }؟
act-preview-ask = <b>سؤال عن { $reference }.</b> هل هذا صحيح، { $name }؟
act-preview-extend = <b>تمديد مهلة { $reference }.</b> هل هذا صحيح، { $name }؟
act-preview-escalate = <b>طلب دعم المنسّق في { $reference }.</b> هل هذا صحيح، { $name }؟
act-preview-ask-identity = <b>طلب الاسم في { $reference }.</b> القرار لصاحب البلاغ. هل هذا صحيح، { $name }؟
act-preview-pass-on = <b>إحالة { $reference } إلى: { $outcome }.</b> القرار لصاحب البلاغ. هل هذا صحيح، { $name }؟
act-preview-ask-back = <b>نتيجة السؤال عن { $reference }.</b> هل هذا صحيح، { $name }؟
act-preview-leave-closed = <b>إبقاء { $reference } مغلقًا.</b> هل هذا صحيح، { $name }؟
act-preview-postpone-erasure = <b>حفظ { $reference } لمدة أطول.</b> هل هذا صحيح، { $name }؟
act-preview-keep = <b>حفظ { $reference } رغم السحب.</b> هل هذا صحيح، { $name }؟
act-preview-close = <b>إغلاق { $reference }:</b> «{ $outcome }». هل هذا صحيح، { $name }؟
act-preview-reopen = 🔁 <b>إعادة فتح { $reference }؟</b> هل هذا صحيح، { $name }؟ { $outside ->
    [yes] لن يصل إشعار إلى صاحب البلاغ: يرجى الاتصال به.
   *[no] سيصل إشعار إلى صاحب البلاغ.
 }

act-follows-ask = ⌛ آخر موعد لوصول الإجابة: { $day }.
act-follows-pass-on = ⌛ آخر موعد لوصول الإجابة: { $day }. بلا موافقة لا يُحال شيء.
act-follows-extend = 📅 الموعد الجديد للرد: <b>{ $day }</b>.{ $paused ->
    [yes] {" "}سيتأخر أكثر، لأن هناك سؤالًا ما زال مفتوحًا.
   *[no] {""}
 }
act-follows-request = 📅 مُدّدت المهلة مرة من قبل. يقرر المنسّق في موعد أقصاه { $day }.
act-follows-reopen = 📅 تبدأ مهل جديدة. التولّي في موعد أقصاه { $take_up }، والرد في موعد أقصاه { $feedback }.
act-follows-close = 🗑️ يُمسح كل شيء في { $day }.
act-follows-postpone = 🗑️ عندها يُمسح كل شيء في <b>{ $day }</b>. التأجيل ممكن مرة واحدة.
act-follows-keep = 🗑️ القرار للمنسّق. وبلا قرار يُمسح كل شيء في { $day }.
act-own-language = 🌐 هذا نص ثابت. يقرأه صاحب البلاغ بلغته. وعند تعديله يُرسل كما كُتب بالضبط.
act-not-shared = يقرأ صاحب البلاغ أيضًا أننا لا يمكننا قول كل شيء، وأن البلاغ كان مفيدًا.
act-impossible = ⛔ <b>لم يعد هذا ممكنًا في { $reference }</b>، { $name }. { $why }
act-impossible-words = لم يُرسل نصك. ما زال بإمكانك نسخه هنا.

# ما حدث. هذا السطر يبقى.
act-done-note = 👥 حُفظت ملاحظة { $name } على { $reference } الساعة { $hour }. يمكن قراءتها من خلال «قراءة».
act-done-feedback = 📤 أُرسل إلى صاحب البلاغ الساعة { $hour }، من { $name }. يمكن قراءته من خلال «قراءة».
act-done-ask = ❓ طُرح السؤال على صاحب البلاغ الساعة { $hour }، من { $name }. يمكن قراءته من خلال «قراءة».
act-done-extend = ⏳ مُدّدت المهلة من { $name } الساعة { $hour }. { $outside ->
    [yes] لن يصل إشعار إلى صاحب البلاغ: يرجى الاتصال به.
   *[no] يصل السبب إلى صاحب البلاغ.
 }
act-done-extend-asked = ⏳ طلب وقت إضافي من { $name } الساعة { $hour }. القرار للمنسّق.
act-done-escalate = ⬆️ طلب دعم المنسّق في { $reference } من { $name } الساعة { $hour }. سيصل إشعار إلى المنسّق.
act-done-ask-identity = 👤 سؤال عن إمكانية معرفة الاسم، من { $name } الساعة { $hour }. القرار لصاحب البلاغ.
act-done-pass-on = 🤝 سؤال هل يمكن إحالة { $reference }، من { $name } الساعة { $hour }. القرار لصاحب البلاغ.
act-done-ask-back = 📤 عرف صاحب البلاغ ما حدث في { $reference }، من { $name } الساعة { $hour }. يمكن قراءته من خلال «قراءة».
act-done-leave-closed = ✅ يبقى { $reference } مغلقًا، من { $name } الساعة { $hour }. يصل السبب إلى صاحب البلاغ.
act-done-postpone-erasure = 🗄️ يُحفظ { $reference } لمدة أطول، من { $name } الساعة { $hour }. { $outside ->
    [yes] لن يصل إشعار إلى صاحب البلاغ: يرجى الاتصال به.
   *[no] يصل السبب إلى صاحب البلاغ.
 }
act-done-keep = 🗄️ طلب من { $name } الساعة { $hour } لحفظ { $reference } رغم السحب. القرار للمنسّق.
act-done-reopen = 🔁 أُعيد فتح { $reference } من { $name } الساعة { $hour }. { $outside ->
    [yes] لن يصل إشعار إلى صاحب البلاغ: يرجى الاتصال به.
   *[no] سيصل إشعار إلى صاحب البلاغ.
 }
act-done-close = ✅ أُغلق { $reference } من { $name } الساعة { $hour }. { $outside ->
    [yes] لن يصل إشعار إلى صاحب البلاغ: يرجى الاتصال به.
   *[no] سيصل إشعار إلى صاحب البلاغ.
 }

act-reply = <a href="tg://user?id={ $account }">{ $name }</a>، يرجى الرد على هذه الرسالة بالنص.
act-placeholder-reporter = يصل هذا إلى صاحب البلاغ
act-placeholder-colleagues = للزملاء فقط
act-placeholder-outside = { act-placeholder-colleagues }
act-placeholder-coordinator = يصل هذا إلى المنسّق
act-placeholder-coordinator-first = يصل هذا إلى المنسّق أولًا
act-not-yours = هذا السؤال لأحد الزملاء. للكتابة يرجى الضغط بنفسك على الزر في البطاقة.
act-text-only = هنا أقرأ النصوص فقط. يرجى الرد بالكلمات.
act-choose = يرجى اختيار أحد الأزرار تحت سؤالي.
act-button-reopen = { card-button-reopen }

# كُتب دون الرد على سؤالنا: هل هو جزء منه أم تشاور؟
act-loose-note = { $name }، هل ما كُتب (الرسائل: { $count }) هو ملاحظة على { $reference }؟
act-loose-feedback = { $name }، هل ما كُتب (الرسائل: { $count }) هو رد على صاحب بلاغ { $reference }؟
act-loose-ask = { $name }، هل ما كُتب (الرسائل: { $count }) هو سؤال إلى صاحب بلاغ { $reference }؟
act-loose-extend = { $name }، هل ما كُتب (الرسائل: { $count }) هو سبب تمديد مهلة { $reference }؟
act-loose-escalate = { $name }، هل ما كُتب (الرسائل: { $count }) هو نص طلب دعم المنسّق في { $reference }؟
act-loose-ask-identity = { $name }، هل ما كُتب (الرسائل: { $count }) هو سبب طلب الاسم في { $reference }؟
act-loose-pass-on = { $name }، هل ما كُتب (الرسائل: { $count }) هو نص إحالة { $reference }؟
act-loose-ask-back = { $name }، هل ما كُتب (الرسائل: { $count }) هو ما حدث في { $reference }؟
act-loose-leave-closed = { $name }، هل ما كُتب (الرسائل: { $count }) هو سبب إبقاء { $reference } مغلقًا؟
act-loose-postpone-erasure = { $name }، هل ما كُتب (الرسائل: { $count }) هو سبب حفظ { $reference } لمدة أطول؟
act-loose-keep = { $name }، هل ما كُتب (الرسائل: { $count }) هو سبب حفظ { $reference } رغم السحب؟
act-loose-close = { $name }، هل ما كُتب (الرسائل: { $count }) هو سبب إغلاق { $reference }؟
act-loose-choose = ما زلت أنتظر اختيارًا منك. يرجى اختيار أحد الأزرار تحت سؤالي. هل هذا مجرد تشاور؟ لا حاجة عندها إلى فعل شيء.
act-anonymous = لا أرى من كتب هذا: الرسالة بلا اسم أو من قناة. لذلك لا أقبلها. يرجى كتابتها باسمك.
act-button-loose-yes = نعم
act-button-loose-no = لا، مجرد تشاور

act-preview-told-by-phone = <b>هل أخبرت صاحب البلاغ { $reference } على الهاتف بما تم؟</b> يُحسب ذلك ردًا. هل هذا صحيح، { $name }؟ { $outside ->
    [yes] لن يصل إشعار إلى صاحب البلاغ.
   *[no] سيصل إشعار إلى صاحب البلاغ.
 }
act-done-told-by-phone = ☎️ قيل على الهاتف، حسب { $name } الساعة { $hour }. { $outside ->
    [yes] لن يصل إشعار إلى صاحب البلاغ.
   *[no] سيصل إشعار إلى صاحب البلاغ.
 }
act-button-told-by-phone = { card-button-told-by-phone }
