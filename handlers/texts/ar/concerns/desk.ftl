# ما لدى المنسّق: أي بلاغ، ولماذا، وما الممكن. بلا كلمات من البلاغ.

desk-about = <b>{ $reference }</b>
desk-escalate = ⬆️ يطلب الموظفون مساعدتك في <b>{ $reference }</b>.
desk-extend = ⏳ يطلب الموظفون وقتًا إضافيًا مرة أخرى من أجل <b>{ $reference }</b>. هل هذا مقبول لديك؟
desk-keep = 🗄️ سحب صاحب البلاغ <b>{ $reference }</b>. الموظفون يطلبون المتابعة رغم ذلك. هل هذا مقبول لديك؟
desk-late-confirm = ⏰ <b>{ $reference }</b> ينتظر تأكيد الاستلام منذ وقت أطول مما يجب.
desk-late-take-up = ⏰ <b>{ $reference }</b> ينتظر من يتولّاه منذ وقت أطول مما يجب.
desk-late-feedback = ⏰ صاحب البلاغ <b>{ $reference }</b> ينتظر ردًا منذ وقت أطول مما يجب.
desk-late-reopen = ⏰ صاحب البلاغ <b>{ $reference }</b> ينتظر قرارًا بشأن إعادة الفتح منذ وقت أطول مما يجب.
desk-reason = السبب، من { $name }:
desk-stands = { $sign } { $urgency ->
    [danger] خطر مباشر
    [urgent] في أسرع وقت
    [soon] هذا الأسبوع
   *[normal] يمكن الانتظار
 } · { $owned ->
    [yes] { $stage }: { $owner }
   *[no] { $stage }
 } · تاريخ الإبلاغ { $day }
desk-due-confirm = { $late ->
    [yes] ⚠️ كان الموعد الموعود لتأكيد الاستلام { $day }، الساعة { $hour }.
   *[no] ⏰ تأكيد الاستلام قبل { $day }، الساعة { $hour }.
 }
desk-due-take-up = { $late ->
    [yes] ⚠️ كان الموعد الموعود لتولّي البلاغ { $day }، الساعة { $hour }.
   *[no] ⏰ تولّي البلاغ قبل { $day }، الساعة { $hour }.
 }
desk-due-feedback = { $late ->
    [yes] ⚠️ كان الموعد الموعود للرد { $day }، الساعة { $hour }.
   *[no] ⏰ الرد قبل { $day }، الساعة { $hour }.
 }
desk-due-reopen = { $late ->
    [yes] ⚠️ كان الموعد الموعود للقرار بشأن إعادة الفتح { $day }، الساعة { $hour }.
   *[no] ⏰ القرار بشأن إعادة الفتح قبل { $day }، الساعة { $hour }.
 }
desk-question = ❓ هناك سؤال مفتوح لدى صاحب البلاغ، حتى { $day }، الساعة { $hour }.
desk-request = ✋ يلزم قرار قبل { $day }، الساعة { $hour }. { $wish ->
    [keep] وإلا يُمسح كل شيء.
   *[extend] وإلا يبقى كل شيء كما هو.
 }
desk-done-advised = ✓ إجابة إلى الموظفين من { $name } في { $day } الساعة { $hour }.
desk-advised = إجابتك الآن لدى الموظفين، مع <b>{ $reference }</b>. لا يصل إشعار بذلك إلى صاحب البلاغ.
desk-done-assigned = ✓ إسناد من { $name } في { $day } الساعة { $hour } إلى { $official }.
desk-done-reminded = ✓ تذكير من { $name } في { $day } الساعة { $hour }.
desk-done-granted = ✓ موافقة من { $name }، في { $day } الساعة { $hour }.
desk-done-turned-down = ✓ عدم موافقة من { $name }، في { $day } الساعة { $hour }.

desk-choose = { $count ->
    [0] لا يوجد موظف آخر يمكنه تولّي <b>{ $reference }</b>. يرجى أولًا دعوة موظف.
   *[other] إلى من يُسند <b>{ $reference }</b>؟ سيعلم بذلك الموظفون وصاحب البلاغ.
 }
desk-official = { $away ->
    [yes] { $name } (في غياب)
   *[no] { $name }
 }
desk-open = { $count ->
    [0] <b>البلاغات المفتوحة</b>

    لا يوجد شيء مفتوح.
   *[other] <b>البلاغات المفتوحة</b>

    عدد البلاغات المفتوحة: { $count }. في الأعلى ما يجب القيام به أولًا. يرجى اختيار بلاغ لرؤية المزيد.
 }
desk-line = { $sign } { $reference } · { $stage } · { $due }
desk-erasing = { $count ->
    [0] <b>يُمسح قريبًا</b>

    لن يُمسح شيء في الأسبوعين القادمين.
   *[other] <b>يُمسح قريبًا</b>

    سيُمسح كل شيء من هذه البلاغات، وأيضًا الموضوع في المجموعة. هل يجب حفظ شيء لمدة أطول؟ يمكن لموظف اختيار ذلك في البطاقة مع ذكر السبب.
 }
desk-erasing-line = <b>{ $reference }</b> · { $day }

desk-button-advise = { button-answer }
desk-button-assign = إسناد
desk-button-remind = تذكير
desk-button-grant = موافقة
desk-button-refuse = عدم الموافقة
desk-button-open = البلاغات المفتوحة

desk-unreachable = ⚠️ رسالة عن <b>{ $reference }</b> لا تصل الآن إلى صاحب البلاغ. أحتفظ بها وأعيد المحاولة كل ساعة. وتصل أيضًا عندما يرسل صاحب البلاغ إليّ شيئًا. إذا كان الاتصال به ممكنًا، فيرجى أن يُطلب منه فتح هذه المحادثة وإرسال شيء.
desk-out-of-reach = ⚠️ لا يمكن الآن الوصول إلى شخص محوري واحد أو أكثر. ولا أقول من: فقد يكشف ذلك من قدّم بلاغًا من دون اسم. أحتفظ بما لم يصل إليهم وأعيد المحاولة كل ساعة. لذلك يرجى أن يُطلب من جميع الأشخاص المحوريين، في اجتماع أو بالهاتف، فتح هذه المحادثة وإرسال شيء.
