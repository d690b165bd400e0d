# بلاغاتي: صفحة بلاغ واحد، وما يمكن لصاحبه فعله هناك.

mine-choose = 👇 يرجى اختيار بلاغ. عندها يظهر أين وصل وما يمكنك فعله.
mine-whole-town = كل البلدية
mine-no-subject = { $kind ->
    [help] طلب مساعدة
   *[concern] بلاغ
 }
mine-asked = ❓ هناك سؤال مفتوح لك.
mine-named = { $named ->
    [yes] 👤 يعلم الموظفون أن هذا منك.
   *[no] 👤 قدّمت هذا بلا اسم.
 }
mine-passing-on = 🤝 السؤال هو: هل يمكن إحالة هذا إلى <b>{ $partner }</b>؟ لا نقول هناك من أبلغ. وما سيُقال هناك مكتوب في رسالة السؤال.
mine-passed-on = 🤝 هذا، بموافقتك، لدى: <b>{ $partner }</b>. لا نقول هناك من أبلغ.
mine-order = { $order ->
    [now] ▶️ <b>الآن:</b>
   *[then] بعد ذلك:
 }
mine-who = { $owned ->
    [yes] { $who }
   *[no] الموظف المسؤول
 }
mine-wait-confirm = { mine-order } الدور للموظفين. يؤكدون وصول هذا في موعد أقصاه { $day }، الساعة { $hour }.
mine-wait-take-up = { mine-order } يتولّى موظف هذا، في موعد أقصاه { $day }.
mine-wait-feedback = { mine-order } يصلك رد من { mine-who } بما تم، في موعد أقصاه { $day }.
mine-wait-reopen = { mine-order } يقرر الموظفون في موعد أقصاه { $day } هل يعودون إلى متابعة هذا. وإذا لم يقرر أحد يستمر تلقائيًا.
mine-wait-partner = { mine-order } السؤال عما حدث بعد الإحالة من { mine-who }، في موعد أقصاه { $day }. ثم نخبرك.
mine-wait-answer = { mine-order } الدور لك. سألك الموظفون عن شيء. الإجابة ممكنة حتى { $day }، الساعة { $hour }. بعدها يتابعون بما يعرفون.
mine-wait-erasure = { mine-order } يُمسح كل شيء من هذا في { $day }. لا يلزمك فعل شيء.
mine-late-confirm = { mine-order } الدور للموظفين. كان عليهم تأكيد وصول هذا في موعد أقصاه { $day }، الساعة { $hour }. لم يحدث ذلك بعد.
mine-late-take-up = { mine-order } كان يجب أن يتولّى موظف هذا في موعد أقصاه { $day }. لم يحدث ذلك بعد.
mine-late-feedback = { mine-order } كان يجب أن يصلك رد من { mine-who } بما تم، في موعد أقصاه { $day }. لم يحدث ذلك بعد.
mine-late-reopen = { mine-order } كان على الموظفين أن يقرروا في موعد أقصاه { $day } هل يعودون إلى متابعة هذا. لم يحدث ذلك بعد.
mine-late-partner = { mine-order } كان يجب السؤال عما حدث بعد الإحالة من { mine-who }، في موعد أقصاه { $day }. لم يحدث ذلك بعد.
mine-late-erasure = { mine-order } يُمسح كل شيء من هذا قريبًا. لا يلزمك فعل شيء.
mine-late = ⚠️ تأخر هذا. السبب ليس عندك.

mine-words-soon = لحظة، وتظهر كلماتك هنا.
mine-words = 🔎 <b>{ $reference }: كلماتك</b>{ $parts ->
    [1] {""}
   *[other] ، الجزء { $part } من { $parts }
 }. تختفي بعد { $minutes ->
    [zero] { $minutes } دقائق
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
  }. هذه الرسالة تظهر لك وحدك. لا أسجّل أنك قرأت هذا.
mine-words-attached = 📎 أُرفق معها أيضًا: { $counts }.
mine-words-later = لاحقًا، في { $day }

mine-button-read = قراءة كلماتي
mine-button-readers = من قرأ هذا؟
mine-button-answer = الإجابة عن السؤال
mine-button-decline = { question-button-decline }
mine-button-reveal = { question-button-reveal }
mine-button-nameless = { question-button-nameless }
mine-button-pass = { question-button-pass }
mine-button-here = { question-button-here }
mine-button-add = إضافة معلومات
mine-button-correct = تصحيح
mine-button-name = إضافة اسمي
mine-button-name-now = نعم، إضافة اسمي
mine-button-unname = إزالة اسمي
mine-button-unname-now = نعم، إزالة اسمي
mine-button-withdraw = سحب
mine-button-withdraw-now = نعم، سحب
mine-button-keep = لا، يبقى كما هو
mine-button-reopen = أرغب في أن يستمر هذا

mine-sure-name =
    <b>هل نضيف اسمك إلى { $reference }؟</b>

    • يرى الموظفون عندها اسمك، في هذا البلاغ فقط.
    • يمكنك إزالة اسمك لاحقًا. لكن من رآه يعرفه.
mine-sure-unname =
    <b>هل نزيل اسمك من { $reference }؟</b>

    • { $seen ->
        [nowhere] لم يظهر اسمك في أي مكان بعد. لم يره أحد.
        [on-card] كان بإمكان الموظفين رؤية اسمك. لا أعرف إن كان أحد قد رآه. من الآن لن يظهر.
       *[by-somebody] سبق أن رأى اسمك{ $count ->
           *[other] {""}: { $who }
        }. لا يمكن التراجع عن ذلك. من الآن لن يظهر.
    }
    • يرى الموظفون أنك أزلت اسمك. ولن يسألوا عنه بعد الآن.
    • تبقى كلماتك والحي. وأحيانًا يعرف الناس من خلالهما من أنت.
    • ستصلك إجابة كالمعتاد.
mine-sure-withdraw =
    <b>هل نسحب { $reference }؟ هل القرار أكيد؟</b>

    • يتوقف الموظفون عن متابعته. يرون أنك سحبته، لكن لا يعرفون السبب.
    • بعد { $days ->
    [zero] { $days } أيام
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
  } يُمسح كل شيء منه.
    • أحيانًا يكون هناك سبب للمتابعة رغم ذلك، مثلًا إذا كان شخص في خطر. عندها يجب أن يوافق المنسّق، ونخبرك بذلك وبالسبب.

mine-done-answer = ✅ <b>أُرسل.</b> يمكن للموظفين الآن قراءة إجابتك عن { $reference }. أزيل رسائلك من هذه المحادثة.
mine-done-add = ✅ <b>أُرسل.</b> يمكن للموظفين الآن قراءة إضافتك إلى { $reference }. أزيل رسائلك من هذه المحادثة.
mine-done-correct = ✅ <b>أُرسل.</b> يمكن للموظفين الآن قراءة تصحيحك في { $reference }. أزيل رسائلك من هذه المحادثة.
mine-done-decline = ✅ لا بأس. يعلم الموظفون أنه لا يمكنك قول هذا. يتابعون بما يعرفون.
mine-done-reveal = ✅ يرى الموظفون الآن اسمك في { $reference }. في هذا فقط.
mine-done-nameless = ✅ يبقى اسمك مخفيًا. لا يتغير شيء.
mine-done-pass = ✅ يتصل موظف بشأن { $reference }، ولا يذكر من أبلغ. بعد ذلك نخبرك بما حدث.
mine-done-here = ✅ لا يُحال شيء. يتابع الموظفون { $reference } بأنفسهم.
mine-done-reopen = ✅ يعلم الموظفون أن هذا لم ينته بعد بالنسبة إليك.
mine-done-name = ✅ يرى الموظفون من الآن اسمك في { $reference }. في هذا فقط.
mine-done-unname = ✅ <b>لم يعد اسمك في { $reference }.</b> { $seen ->
    [nowhere] لم يره أحد.
    [on-card] كان بإمكان الموظفين رؤية اسمك. لا أعرف إن كان أحد قد رآه.
   *[by-somebody] سبق أن رأى اسمك{ $count ->
       *[other] {""}: { $who }
    }.
 }
mine-done-withdraw = ↩️ <b>سحبت { $reference }.</b> يتوقف الموظفون عن متابعته.
mine-done-thrown-away = حُذف. لم يُرسل شيء.
mine-done-stopped = توقف. لم يُرسل شيء.

mine-readers = 🔎 <b>من قرأ { $reference }؟</b> فتح بلاغك هؤلاء الموظفون:
mine-readers-none = 🔎 <b>من قرأ { $reference }؟</b> لم يفتح أحد بلاغك بعد.
mine-reader = • { $who }: { $day }، الساعة { $hour }
mine-readers-older = وقبل ذلك { $count ->
    [zero] { $count } مرة
    [one] مرة واحدة
    [two] مرتين
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
 }. هذه هي الأخيرة.
mine-readers-along = { $where ->
    [desk] من يفتح بلاغك يقرأه على مكتب البلدية على الويب، على شاشته وحدها. وفي القائمة يرى كل الموظفين دائمًا: الرقم والموضوع والحي ومدى الاستعجال.
    [both] بعض الموظفين يقرؤون بلاغك على مكتب البلدية على الويب، كلٌّ على شاشته وحدها. وإذا فُتح في مجموعتهم بقي هناك ربع ساعة. ومن نظر في المجموعة خلال ذلك الوقت ربما قرأه أيضًا. لا أحد يسجل ذلك. ويرون دائمًا: الرقم والموضوع والحي ومدى الاستعجال.
   *[group] يبقى بلاغك عندئذ ربع ساعة في مجموعة الموظفين. ومن نظر في المجموعة خلال ذلك الوقت ربما قرأه أيضًا. لا أحد يسجل ذلك. وعلى البطاقة يرون دائمًا: الرقم والموضوع والحي ومدى الاستعجال.
 }

mine-wait-call-back = { mine-order } { mine-who } يتصل بك، في موعد أقصاه { $day }، الساعة { $hour }.
mine-late-call-back = { mine-order } { mine-who } كان يجب أن يتصل بك في موعد أقصاه { $day }، الساعة { $hour }. لم يحدث ذلك بعد.
