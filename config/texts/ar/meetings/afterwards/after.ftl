# من حضر اللقاء، وما يأتي بعده: الشكر والاتفاقات والتقرير. ونقاط لجدول الأعمال.

after-hub =
    <b>{ $title }</b>
    { $day }

    👥 الحاضرون: { $present } من { $invited }{ $thanked ->
        [yes] {""}. وصلهم الشكر.
       *[no] {""}.
    }
    🤝 الاتفاقات: { $agreements }{ $told ->
        [yes] {""}. أُرسلت.
       *[no] {""}.
    }
    📝 التقرير: { $minutes ->
        [yes] أُرسل.
       *[no] لم يُرسل بعد.
    }

    { $next ->
        [over] ما زال بإمكانك هنا إضافة الاتفاقات والتقرير وتغييرها.
        [thanked] هل حضر شخص آخر؟ يرجى تسجيل ذلك. يصله الشكر عندها فورًا.
       *[noting] يرجى تسجيل من حضر. يصل الشكر إلى من حضر تلقائيًا في صباح اليوم التالي الساعة العاشرة. ويمكن ذلك الآن أيضًا.
    }

after-list =
    <b>{ $title }</b>: من حاضر؟

    يرجى الضغط على اسم. علامة ✓ تعني: حاضر. العدد الآن: { $present ->
    [0] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $present } أشخاص
    [many] { $present } شخصًا
   *[other] { $present } شخص
  }. هل الرمز أسهل؟ عندها يسجّل الناس أنفسهم.

after-list-over =
    <b>{ $title }</b>: من حضر؟

    علامة ✓ تعني: حضر. العدد في القائمة: { $present ->
    [0] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $present } أشخاص
    [many] { $present } شخصًا
   *[other] { $present } شخص
  }. كان هذا ممكنًا حتى يوم بعد اللقاء. لم يعد يمكنك تغييره الآن.

after-code-shown =
    <b>{ $title }</b>

    الرمز للحاضرين: <b>{ $code }</b>

    يرجى عرض هذا في القاعة. يمسح الناس الصورة. أو يختارون <b>اللقاءات</b>، ثم هذا اللقاء، ثم <b>أنا هنا</b>، ويكتبون الرمز.
after-code-here = ✓ أهلًا بك في <b>{ $title }</b>! اسمك في قائمة الحاضرين.
after-code-wrong = ليس هذا هو الرمز. يرجى النظر مرة أخرى: هو 4 أرقام.
after-code-wait = لم يكن الرمز صحيحًا خمس مرات. يرجى المحاولة من جديد بعد عشر دقائق، أو إخبار مدير اللقاء بحضورك.

after-thanks =
    💐 شكرًا على حضورك <b>{ $title }</b>، في { $day }.

    يسعدنا أنك خصصت وقتًا للشبكة. إذا كانت هناك اتفاقات أو تقرير، فستصلك هنا.

after-agreements =
    🤝 <b>اتفاقات</b> { $title }، { $day }

    { $count ->
        [0] لا يوجد شيء بعد. يرجى اختيار <b>إضافة اتفاق</b>.
       *[other] { $told ->
            [yes] وصلت هذه الاتفاقات إلى من حضر.
           *[no] لم تُرسل بعد كما هي هنا. يرجى اختيار <b>إرسال إلى من حضر</b>.
        }
    }
after-agreement-open = • { $what }
    { $who }{ $by ->
        [none] {""}
       *[other] {""}، في موعد أقصاه { $by }
    }
after-agreement-kept = ✓ { $what }
    { $who }. تم.
after-agreement-dropped = ✗ { $what }
    { $who }. أُلغي.
after-who-everybody = للجميع
after-who-you = لك
after-who-nobody = لمن يقوم به
after-agreed = 🤝 <b>هذا ما اتُّفق عليه</b> في { $title }، { $day }
after-agreed-next = في اليوم نفسه نسأل هل تم ذلك. وما يبقى مفتوحًا يظهر أيضًا في الدعوة التالية.

after-asked-open =
    🤝 { $today ->
        [yes] اليوم هو يوم هذا الاتفاق
       *[no] سؤال آخر عن هذا الاتفاق
    }، من { $title } في { $day }. هل تم؟
after-asked-told =
    🤝 { $today ->
        [yes] اليوم هو يوم هذا الاتفاق
       *[no] سؤال آخر عن هذا الاتفاق
    }، من { $title } في { $day }.
after-asked-later = 🤝 من الجيد معرفة ذلك. بعد أسبوع نسألك مرة أخرى.
after-asked-done = 🤝 شكرًا لك، سُجّل هذا في { $title } بتاريخ { $day }.

after-still-open = 🤝 ما زال مفتوحًا من قبل
after-still-open-one = • { $what }{ $by ->
    [none] {""}
   *[other] { $ends ->
        [closed] {" "}في موعد أقصاه { $by }
       *[open] {""}، في موعد أقصاه { $by }
    }
 }{ $yours ->
    [yes] {""} <b>(لك)</b>
   *[no] {""}
 }
after-still-open-more = واتفاقات أخرى، عددها: { $count }.

after-minutes = 📝 <b>تقرير</b> { $title }، { $day }
after-minutes-sent = ✓ التقرير في طريقه إلى كل المدعوين. إذا كان فيه خطأ فيمكنك إرساله من جديد.

after-point-theirs-open = 📋 اقتراح نقطة من { $name } لجدول أعمال <b>{ $title }</b>:

    { $point }

    هل توضع عليه؟
after-point-theirs-accepted = 📋 على جدول أعمال <b>{ $title }</b>:

    { $point }

    وصل الخبر إلى { $name }.
after-point-theirs-declined = 📋 لن توضع الآن على جدول أعمال <b>{ $title }</b>:

    { $point }

    وصل الخبر إلى { $name }.
after-point-theirs-lapsed = 📋 لم يُتخذ قرار بشأن هذه النقطة في <b>{ $title }</b>:

    { $point }

    وصل الخبر إلى { $name }.
after-point-mine-open = 📋 نُقلت نقطتك إلى <b>{ $title }</b>.

    { $point }
after-point-mine-accepted = 📋 نقطتك على جدول أعمال <b>{ $title }</b>:

    { $point }

    شكرًا لك! وتظهر أيضًا في الدعوة.
after-point-mine-declined = 📋 لن توضع نقطتك الآن على جدول أعمال <b>{ $title }</b>:

    { $point }

    لا مكان لها هذه المرة. يمكنك الحديث عنها في اللقاء، أو إرسالها في المرة القادمة من جديد.
after-point-mine-lapsed = 📋 لم يُتخذ قرار بشأن نقطتك في <b>{ $title }</b>:

    { $point }

    يمكنك إرسالها من جديد للمرة القادمة.
after-point-passed-on = ✓ نُقلت نقطتك إلى من يدير اللقاء. نخبرك هنا هل توضع على جدول الأعمال.

after-button-me = أنا هنا
after-button-again = محاولة أخرى
after-button-point = نقطة لجدول الأعمال
after-button-hub = الحضور، الاتفاقات، التقرير
after-button-attendance = الحضور
after-button-agreements = الاتفاقات
after-button-minutes = إرسال التقرير
after-button-thanks = انتهى، شكر من حضر
after-button-code = عرض الرمز
after-button-meeting = إلى اللقاء
after-button-add = إضافة اتفاق
after-button-send = إرسال إلى من حضر
after-button-kept = تم
after-button-later = ليس بعد
after-button-dropped = أُلغي
after-button-off = إزالة
after-button-accept = على جدول الأعمال
after-button-decline = ليس الآن
