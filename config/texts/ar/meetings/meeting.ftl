# اللقاءات: الدعوة، وما يتغير بعدها، وقائمة ما سيأتي.

meeting-title = { $kind ->
    [urgent] 🔴 <b>عاجل: { $title }</b>
        هذه دعوة لك، لأن شيئًا ما حدث.
    [event] 📅 <b>{ $title }</b>
        هذه دعوة لك، لأن شيئًا ما حدث.
    [training] 📅 <b>{ $title }</b>
        هذه دعوة لك إلى تدريب.
    [mayor] 📅 <b>{ $title }</b>
        هذه دعوة لك. ويحضر رئيس البلدية أيضًا.
   *[other] 📅 <b>{ $title }</b>
        هذه دعوة لك إلى لقاء.
 }
meeting-purpose = <i>{ $purpose }</i>
meeting-when = 🕢 { $when }. حتى الساعة { $end }.
meeting-moment = { $day }، الساعة { $hour }، { $days ->
    [0] اليوم
    [1] غدًا
    [2] بعد غد
    [few] بعد { $days } أيام
    [many] بعد { $days } يومًا
   *[other] بعد { $days } يوم
 }
meeting-moment-past = { $day }، الساعة { $hour }
meeting-where = 📍 { $where }
meeting-nowhere = نخبرك بالمكان لاحقًا
meeting-chair = 👤 مدير اللقاء: { $name }
meeting-reply-by = ✋ يرجى إخبارنا في موعد أقصاه { $day }.
meeting-agenda = 📋 جدول الأعمال
meeting-point = • { $point }
meeting-coming = 👥 { $count ->
    [0] لم يقل أحد بعد إنه سيحضر.
    [one] سيحضر الآن شخص واحد.
    [two] سيحضر الآن شخصان.
    [few] سيحضر الآن { $count } أشخاص.
    [many] سيحضر الآن { $count } شخصًا.
   *[other] سيحضر الآن { $count } شخص.
 }
meeting-seats = { $full ->
    [ask] كل الأماكن ({ $seats }) محجوزة. إذا كان حضورك ممكنًا أيضًا، فمكانك في قائمة الانتظار.
    [yes] كل الأماكن ({ $seats }) محجوزة.
   *[no] عدد الأماكن: { $seats }.
 }
meeting-headline =
    <b>{ $title }</b>
    🕢 { $when }
    📍 { $where }
meeting-off = ❌ <b>أُلغي</b>{ $reason ->
    [none] {""}
   *[other] {""}. { $reason }
 }

meeting-own-none = <b>هل حضورك ممكن؟</b> يرجى الاختيار أدناه. يمكنك تغيير ذلك حتى البداية.
meeting-own-yes = <b>سجّلنا حضورك.</b> هل أصبح غير ممكن؟ يرجى اختيار <b>لن أحضر</b>.
meeting-own-maybe = <b>سجّلنا أن حضورك محتمل.</b> هل أصبح مؤكدًا؟ يرجى الاختيار أدناه.
meeting-own-no = <b>سجّلنا عدم حضورك.</b> هل أصبح ممكنًا؟ يرجى اختيار <b>سأحضر</b>.
meeting-own-waiting = <b>مكانك في قائمة الانتظار</b>، الرقم { $place }. عندما يخلو مكان يكون لك ونخبرك فورًا.
meeting-going-on = اللقاء جارٍ الآن.
meeting-over = انتهى هذا اللقاء.

meeting-button-yes = سأحضر
meeting-button-maybe = ربما
meeting-button-no = لن أحضر
meeting-button-map = 📍 خريطة
meeting-button-file = 📅 إلى تقويمي
meeting-button-name-show = يمكن للآخرين رؤية اسمي
meeting-button-name-hide = عدم إظهار اسمي بعد الآن
meeting-button-names = من سيحضر؟
meeting-button-open = عرض الدعوة
meeting-button-address = 📆 في تقويمك الخاص

meeting-names = 👥 <b>من سيحضر { $title }؟</b>
meeting-no-names = لا تظهر أسماء هنا. هذا ممكن فقط إذا وافق كل من سيحضر.

meeting-file = { $series ->
    [yes] يرجى فتح هذا الملف. عندها تُضاف السلسلة كلها إلى تقويمك.
   *[no] يرجى فتح هذا الملف. عندها يُضاف اللقاء إلى تقويمك.
 }
meeting-file-changed =
    📅 <b>{ $title }</b>
    { $when }

    يرجى فتح هذا الملف كي يصبح تقويمك صحيحًا. إذا بقي اليوم القديم ظاهرًا بعدها، فيمكنك حذفه بنفسك.
meeting-file-off =
    📅 أُلغي <b>{ $title }</b>.
    { $when }

    يرجى فتح هذا الملف كي يصبح تقويمك صحيحًا. إذا بقي اللقاء ظاهرًا بعدها، فيمكنك حذفه بنفسك.

meeting-list = 📅 <b>اللقاءات</b>

    هذا ما هو قادم لك. يرجى اختيار لقاء لعرضه أو للإجابة.
meeting-list-entry = { $sign } { $day } { $hour } · { $title }
meeting-list-none = لا يوجد الآن لقاء لك. عندما يكون هناك لقاء تصلك دعوة هنا تلقائيًا.
meeting-list-none-to-join = لا توجد الآن دعوة لك شخصيًا. اللقاءات التي لك إدارتها خلف الزر. وهناك يمكنك بدء لقاء جديد أيضًا.
meeting-list-paused = أنت الآن في استراحة. لذلك لا تصلك دعوات. للعودة إلى المشاركة يرجى إرسال /pauze.

meeting-reminder = { $which ->
    [week] 🔔 لم تصلنا إجابتك عن الحضور بعد.
    [day] 🔔 اقترب الموعد. { $answer ->
        [yes] أكدت حضورك.
       *[maybe] قلت إن حضورك محتمل. هل اتضح الأمر؟
     }
    [evening] 🔔 غدًا يبدأ اللقاء باكرًا. { $answer ->
        [yes] إلى اللقاء!
       *[maybe] هل سيكون حضورك ممكنًا؟
     }
   *[hours] 🔔 يبدأ اللقاء { $ahead ->
        [0] الآن تقريبًا
        [one] بعد ساعة
        [two] بعد ساعتين
        [few] بعد { $ahead } ساعات
        [many] بعد { $ahead } ساعة
       *[other] بعد { $ahead } ساعة
     }. { $answer ->
        [yes] نراك قريبًا!
       *[maybe] هل سيكون حضورك ممكنًا؟
     }
 }

meeting-changed = ✏️ تغيّر اللقاء <b>{ $title }</b>.
meeting-changed-title = كان العنوان: { $old }
meeting-changed-start = 🕢 <s>{ $old }</s> ← <b>{ $new }</b>
meeting-changed-minutes = 🕢 يستمر الآن حتى <b>الساعة { $new }</b>.
meeting-changed-place = 📍 <s>{ $old }</s> ← <b>{ $new }</b>
meeting-changed-chair = 👤 مدير اللقاء: <b>{ $new }</b>
meeting-changed-nobody = غير معروف بعد
meeting-changed-purpose = تغيّر الغرض أيضًا. يظهر ذلك في الدعوة.
meeting-changed-agenda = تغيّر جدول الأعمال أيضًا. يظهر ذلك في الدعوة.
meeting-changed-ask = <b>هل حضورك ممكن عندها؟</b> إجابتك السابقة لم تعد محسوبة. يرجى الاختيار أدناه.
meeting-changed-keeps = { $answer ->
    [none] هل حضورك ممكن؟ يرجى الاختيار أدناه.
   *[other] تبقى إجابتك كما هي. هل تغيّر الأمر لديك؟ يرجى الاختيار أدناه.
 }

meeting-cancelled = ❌ <b>أُلغي: { $title }</b>
    { $when }

    { $reason ->
        [none] لا يلزمك فعل شيء.
       *[other] { $reason }
     }

meeting-seat-freed = 🎉 خلا مكان لك. هل أصبح الحضور غير ممكن؟ يرجى اختيار <b>لن أحضر</b>. عندها ينتقل المكان إلى التالي.
meeting-seat-lost = أصبحت الأماكن أقل من السابق. لذلك مكانك في قائمة الانتظار، الرقم { $place }. عندما يخلو مكان يكون لك ونخبرك فورًا.

meeting-never-sent = لم تُرسل الدعوات إلى أحد اللقاءات. كان وقت البداية قد مضى. يرجى إنشاء لقاء جديد إذا كان ذلك ما زال لازمًا.
