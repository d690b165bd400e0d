# ما هو اللقاء، على شكل أسئلة: الدعوة إليه وتأجيله وإلغاؤه.

form-meeting-title = لقاء جديد
form-meeting-urgent = بأي سرعة يجب أن يعلم الناس بهذا؟
form-meeting-urgent-hint = عند الاستعجال تُرسل الدعوة فورًا، مع علامة بأن الأمر عاجل.
form-meeting-urgent-name = الاستعجال
form-meeting-urgent-yes = عاجل
form-meeting-urgent-no = عادي
form-meeting-start = متى اللقاء؟
form-meeting-start-name = اليوم والوقت
form-meeting-reply-by = حتى أي يوم يمكن للناس الإجابة؟
form-meeting-reply-by-hint = يظهر هذا اليوم في الدعوة.
form-meeting-reply-by-name = آخر يوم للإجابة
form-meeting-when = متى تُرسل الدعوات؟
form-meeting-when-name = الآن أو لاحقًا
form-meeting-when-now = الآن
form-meeting-when-later = لاحقًا
form-meeting-at = في أي وقت تُرسل؟
form-meeting-at-hint = لا أرسل شيئًا في الليل. تنتظر حتى الساعة { $morning }.
form-meeting-at-name = وقت الإرسال

form-change-meeting-title = تعديل اللقاء
form-move-meeting-title = تأجيل اللقاء
form-move-meeting-start = متى يصبح اللقاء؟
form-move-meeting-start-hint = إذا تغيّر بأكثر من نصف ساعة، أسأل الجميع من جديد.
form-move-meeting-start-name = اليوم والوقت
form-move-meeting-send = تأجيل
form-cancel-meeting-title = إلغاء اللقاء
form-cancel-meeting-reason = لماذا أُلغي؟
form-cancel-meeting-reason-hint = يقرأ الناس هذا. يمكنك تخطّيه.
form-cancel-meeting-reason-name = السبب
form-cancel-meeting-send = نعم، إلغاء

form-meeting-kind = ما نوع اللقاء؟
form-meeting-kind-name = النوع
form-meeting-kind-regular = لقاء عادي
form-meeting-kind-event = حدث شيء ما
form-meeting-kind-training = تدريب
form-meeting-kind-mayor = مع رئيس البلدية
form-meeting-called = ما اسم اللقاء؟
form-meeting-called-name = العنوان
form-meeting-place = أين اللقاء؟
form-meeting-place-hint = في الأعلى من لم يستضف منذ أطول وقت.
form-meeting-place-name = المكان
form-meeting-place-elsewhere = في مكان آخر
form-meeting-place-turns = بالدور عند كل مضيف
form-meeting-place-in-turn = { $name } (الدور عليه)
form-meeting-elsewhere = أين إذن؟
form-meeting-elsewhere-hint = يرجى ذكر المكان والعنوان.
form-meeting-elsewhere-name = أي مكان
form-meeting-reach-name = لمن
form-meeting-places-name = الأحياء
form-meeting-people-name = الأسماء
form-meeting-purpose = ما الغرض منه؟
form-meeting-purpose-hint = جملة أو جملتان. يقرؤها الناس في الدعوة.
form-meeting-purpose-name = الغرض
form-meeting-minutes = كم يستغرق؟
form-meeting-minutes-name = المدة
form-meeting-minutes-30 = نصف ساعة
form-meeting-minutes-60 = ساعة واحدة
form-meeting-minutes-90 = ساعة ونصف
form-meeting-minutes-120 = ساعتان
form-meeting-minutes-180 = 3 ساعات
form-meeting-minutes-other = { $hours ->
    [0] { $minutes ->
    [zero] { $minutes } دقائق
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
  }
    [one] ساعة واحدة{ $minutes ->
        [0] {""}
       *[other] {" "}و{ $minutes } د
    }
    [two] ساعتان{ $minutes ->
        [0] {""}
       *[other] {" "}و{ $minutes } د
    }
    [few] { $hours } ساعات{ $minutes ->
        [0] {""}
       *[other] {" "}و{ $minutes } د
    }
    [many] { $hours } ساعة{ $minutes ->
        [0] {""}
       *[other] {" "}و{ $minutes } د
    }
   *[other] { $hours } ساعة{ $minutes ->
        [0] {""}
       *[other] {" "}و{ $minutes } د
    }
}
form-meeting-chair = من مدير اللقاء؟
form-meeting-chair-name = مدير اللقاء
form-meeting-agenda = ماذا على جدول الأعمال؟
form-meeting-agenda-hint = كل نقطة في سطر جديد.
form-meeting-agenda-name = جدول الأعمال
form-meeting-seats = لكم شخص يتسع المكان؟
form-meeting-seats-hint = عند الامتلاء تكون هناك قائمة انتظار.
form-meeting-seats-name = الأماكن
form-meeting-quorum = كم شخصًا يجب أن يحضر على الأقل؟
form-meeting-quorum-hint = إذا كان العدد قليلًا، نخبرك قبل يومين.
form-meeting-quorum-name = الحد الأدنى
