# ما يسمعه صاحب البلاغ: ما تم، وما سيأتي.

progress-acknowledge = 👀 <b>{ $reference }</b>: رأى الموظفون { progress-kind }. شكرًا على مشاركتنا هذا.
progress-take-up = 🤝 <b>{ $reference }</b>: أصبح { progress-kind } لدى { $owner }، والعمل عليه يبدأ.
progress-feedback = 💬 <b>{ $reference }</b>: رسالة من { $name } بخصوص { progress-kind }.
progress-ask-back = 💬 <b>{ $reference }</b>: رسالة من { $name } بما حدث بعد الإحالة:
progress-close = ✅ <b>{ $reference }</b>: أُغلق { progress-kind }.
progress-kind = { $kind ->
    [help] طلبك للمساعدة
   *[concern] بلاغك
 }
progress-outcome = هكذا انتهى الأمر: <b>{ $outcome }</b>.
progress-reason = كتب الموظفون أيضًا:
progress-not-shared = نظرنا في الأمر وفعلنا ما يلزم. لا يمكننا دائمًا أن نحكي ما هو بالضبط. هذا لحماية الناس. أحسنت بالإبلاغ عن هذا.
progress-thanks = { $kind ->
    [help] هل هناك حاجة أخرى؟ يمكنك اختيار «طلب مساعدة» من جديد.
   *[concern] هل رأيت أو سمعت شيئًا آخر؟ يمكنك اختيار «الإبلاغ عن أمر مقلق» من جديد.
 }
progress-next-confirm = نخبرك في موعد أقصاه { $day } هل رأيناه.
progress-next-take-up = يتولّاه شخص في موعد أقصاه { $day }. عندها نخبرك من هو.
progress-next-feedback = نخبرك في موعد أقصاه { $day } بما نفعله.
progress-next = نتابع الأمر. نخبرك عندما يكون هناك جديد وعندما نغلقه.
progress-button-reply = { announcement-button-reply }
progress-late-confirm = كان يجب أن نخبرك في موعد أقصاه { $day } هل رأيناه. لم يتم ذلك بعد. سيأتي.
progress-late-take-up = كان يجب أن يتولّاه شخص في موعد أقصاه { $day }. لم يتم ذلك بعد. سنخبرك من سيكون.
progress-late-feedback = كان يجب أن نخبرك في موعد أقصاه { $day } بما نفعله. لم يتم ذلك بعد. سنخبرك.
progress-an-official = موظف

progress-assign = 🤝 <b>{ $reference }</b>: أصبح { progress-kind } الآن لدى { $owner }.
progress-let-go = 🤝 <b>{ $reference }</b>: من كان يتولّى { progress-kind } لم يعد ضمن مجموعة الموظفين الثابتة. يتابع الأمر شخص آخر. لا يلزم أي شيء من جانبك.
progress-extend = ⏳ <b>{ $reference }</b>: نحتاج إلى وقت أطول من أجل { progress-kind }.
progress-lapse = ⌛ <b>{ $reference }</b>: لم تصلنا إجابة عن سؤالنا. لا بأس. نتابع بما نعرف.
progress-reopen = 🔁 <b>{ $reference }</b>: نعود إلى متابعة { progress-kind }.
progress-go-on = 🔁 <b>{ $reference }</b>: لم يُتخذ في الوقت المحدد قرار هل نتابع { progress-kind }. لذلك يستمر { progress-kind } الآن تلقائيًا.
progress-not-erased = لا نمسح شيئًا الآن. اليوم الذي قرأته لذلك لم يعد ساريًا.
progress-leave-closed = ✅ <b>{ $reference }</b>: يبقى { progress-kind } مغلقًا.
progress-next-reopen = نخبرك في موعد أقصاه { $day } هل نعود إلى متابعته.
progress-next-partner = نسأل في موعد أقصاه { $day } عما حدث بعد الإحالة. ثم نخبرك.
progress-late-partner = كان يجب أن نسأل في موعد أقصاه { $day } عما حدث بعد الإحالة. لم يتم ذلك بعد. سنخبرك.
progress-grant = ✅ <b>{ $reference }</b>: نتابع { progress-kind }.
progress-keep = 🗄️ <b>{ $reference }</b>: سحبت { progress-kind }، لكن الموظفين يتابعونه رغم ذلك. نظر المنسّق في الأمر ويراه ضروريًا.
progress-lapse-identity = ⌛ <b>{ $reference }</b>: لم يصلنا اختيارك: هل يمكن للموظفين معرفة اسمك؟ لا بأس. يبقى اسمك مخفيًا ونتابع كالمعتاد.
progress-lapse-passing-on = ⌛ <b>{ $reference }</b>: لم يصلنا اختيارك: هل يمكن إحالة هذا؟ لا بأس. لا يُحال شيء ونتابع كالمعتاد.
progress-postpone-erasure = 🗄️ <b>{ $reference }</b>: نحفظ { progress-kind } لمدة أطول مما قلنا.
progress-erased-on = في { $day } نمسح كل شيء من { progress-kind }.

progress-called = ☎️ <b>{ $reference }</b>: اتصل بك { $owner }. أليس هذا صحيحًا؟ يرجى الاتصال بنا، أو اختيار <b>اتصلوا بي</b> مرة أخرى.
progress-not-reached = ☎️ <b>{ $reference }</b>: اتصل بك { $owner }، لكن لم يصل إليك.
progress-told-by-phone = ☎️ <b>{ $reference }</b>: ما تم بشأنه قيل لك على الهاتف. أليس هذا صحيحًا؟ يرجى إخبارنا في <b>بلاغاتي</b>.
progress-next-call-back = نتصل بك في موعد أقصاه { $day }، الساعة { $hour }.
progress-late-call-back = كان يجب أن نتصل بك في موعد أقصاه { $day }، الساعة { $hour }. لم يتم ذلك بعد. سنتصل.
