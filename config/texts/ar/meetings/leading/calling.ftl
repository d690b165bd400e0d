# الدعوة إلى لقاء، وصفحات من يديره.

calling-goes-to = يُرسل إلى <b>{ $count ->
    [zero] { $count } أشخاص
    [one] شخص واحد
    [two] شخصين
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
  }</b>.
calling-goes-later = 🕖 يُرسل في { $moment }.
calling-at-night = 🌙 الوقت ليل. يصل إلى الناس في الساعة { $hour }.
calling-as-seen = <i>هكذا يراه الناس:</i>
calling-choose-what = يرجى اختيار <b>تعديل</b> ثم ما سيتغير.
calling-clash = ⚠️ تنبيه: هناك عندها أيضًا <b>{ $title }</b>، الساعة { $hour }{ $place ->
    [same] ، في المكان نفسه
   *[other] {""}
 }.
calling-closed = ⚠️ تنبيه: { $day } هو { $name ->
    [none] يوم إغلاق
   *[other] { $name }
 }.
calling-seats-lost = ⚠️ عدد الأماكن الناقصة عندها: { $over }. من وافق أخيرًا ينتقل إلى قائمة الانتظار ويصله إشعار.
calling-seats-free = 🪑 عدد الأماكن التي تخلو: { $free }. هي لمن في أعلى قائمة الانتظار، ويصلهم إشعار بذلك.
calling-nobody-yet = لم تُرسل الدعوات بعد. لا يصل الآن إشعار إلى أحد.
calling-not-out-yet = لم تُرسل الدعوات بعد.
calling-hear = عدد من يصلهم إشعار بذلك: { $count }.
calling-file-only = عدد من لديهم السلسلة في التقويم ويصلهم الآن ملف تقويم جديد، مع العنوان والموعد: { $count }.
calling-goes-at-once = ⚠️ كانت الدعوات سترسل بعد بداية اللقاء. لذلك تُرسل الآن فورًا.
calling-nobody-hears = لا يصل إشعار بذلك إلى أحد. لكن الدعوة تتغير أيضًا.
calling-nobody-else-hears = لا يصل إشعار بذلك إلى أحد آخر. لكن الدعوة تتغير أيضًا.
calling-asked-anew = يختار الجميع من جديد هل يناسبهم، حتى من قال «لا».

calling-list =
    <b>اللقاءات التي لك إدارتها</b>

    { $count ->
        [0] لا يوجد لقاء بعد.{ $begins ->
            [yes] {" "}يمكنك بدء واحد بزر.
           *[no] {""}
        }
       *[other] { $begins ->
            [yes] يرجى اختيار لقاء، أو بدء لقاء جديد.
           *[no] يرجى اختيار لقاء.
        }
    }
calling-stage-planned = 🕖 <b>جاهز.</b> لم تُرسل الدعوات بعد.
calling-stage-called = 📅 <b>أُرسل.</b> يمكن للناس الإجابة.
calling-stage-going-on = 📅 <b>جارٍ الآن.</b>
calling-stage-held = ✓ <b>انتهى.</b>
calling-stage-cancelled = ❌ <b>أُلغي.</b>{ $reason ->
    [none] {""}
   *[other] {" "}السبب: { $reason }
 }
calling-audience = لمن: { $audience }
calling-chair-left = مدير اللقاء: لا أحد بعد. من كان سيديره لم يعد يشارك. يرجى اختيار <b>تغيير التفاصيل</b> وسؤال شخص آخر.
calling-goes-out = تُرسل الدعوات في { $moment }. العدد الآن: { $count ->
    [zero] { $count } أشخاص
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
  }.
calling-answers =
    سيحضر: <b>{ $coming }</b>{ $seats ->
        [0] {""}
       *[other] {" "}من الأماكن ({ $seats })
    }{ $waiting ->
        [0] {""}
       *[other] {" "}· قائمة الانتظار: { $waiting }
    }
    ربما: { $maybe }
    لن يحضر: { $no }
    بلا إجابة بعد: { $silent }
calling-quorum = الحد الأدنى: { $quorum }. { $short ->
    [0] تحقق ذلك.
   *[other] ما زال ينقص: { $short }.
 }
calling-delivery = وصل: { $delivered } · في الطريق: { $waiting } · لم يصل: { $blocked }{ $unreachable ->
    [0] {""}
   *[other] {" "}· لم يعد الوصول ممكنًا: { $unreachable }
 }
calling-too-few =
    ⚠️ <b>عدد من سيحضر قليل جدًا.</b>
    سيحضر { $coming ->
        [0] حتى الآن: لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $coming } أشخاص
        [many] { $coming } شخصًا
       *[other] { $coming } شخص
    }، والحد الأدنى { $quorum }. ربما: { $maybe }. بلا إجابة بعد: { $silent }.
    يمكنك تأجيل اللقاء أو إلغاؤه. وإذا لم يتغير شيء فسيُعقد.
calling-names = <b>{ $title }</b>: من أجاب بماذا
calling-names-yes = <b>سيحضر ({ $count })</b>
calling-names-waiting = <b>قائمة الانتظار ({ $count })</b>
calling-names-maybe = <b>ربما ({ $count })</b>
calling-names-no = <b>لن يحضر ({ $count })</b>
calling-names-silent = <b>بلا إجابة بعد ({ $count })</b>
calling-page-gone = لم يعد هذا اللقاء موجودًا.
calling-page-not-yours = إدارة هذا اللقاء لم تعد لك. إذا كان ذلك غير صحيح، فيمكن للمنسّق مساعدتك.

calling-button-new-meeting = لقاء جديد
calling-button-new-poll = استطلاع المواعيد
calling-button-new-series = سلسلة
calling-button-led = لقاءات أديرها
calling-button-lead = إدارة
calling-button-look = عرض
calling-button-who = قائمة الحضور
calling-button-send = إرسال الآن
calling-button-nudge = تذكير من لم يجب
calling-button-change = تغيير التفاصيل
calling-button-move = تأجيل
calling-button-cancel = إلغاء
