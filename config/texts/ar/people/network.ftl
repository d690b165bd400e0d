# ما يراه المنسّق: الشبكة، والدعوات، ومن يطلب الدخول.

network-overview =
    <b>{ $network }</b>

    أشخاص الثقة: { $figures }
    الموظفون: { $officials }
    المنسّقون: { $coordinators }
    مديرو اللقاءات: { $chairs }

    بانتظار القبول: { $waiting }
    قيد التسجيل: { $reading }
    دعوات مفتوحة: { $invites }

    مجموعة الموظفين: { $group }

network-group-none = لم تُربط بعد (يرجى إضافة البوت إلى مجموعة خاصة وكتابة /koppel هناك)
network-group-desk = لا توجد (يعمل الموظفون على المكتب على الويب)
network-group-bound = { $title }
network-group-halted = { $title } (موقوفة، بانتظار منسّق)

network-members =
    <b>الأعضاء</b>

    العدد: { $count ->
    [zero] { $count } أعضاء
    [one] عضو واحد
    [two] عضوان
    [few] { $count } أعضاء
    [many] { $count } عضوًا
   *[other] { $count } عضو
  }. يرجى اختيار اسم لرؤية المزيد.

network-roster =
    <b>المجموعة الثابتة من الموظفين</b>

    { $count ->
        [0] لا يوجد موظفون بعد. يرجى دعوتهم من خلال /uitnodigen.
        [one] يوجد موظف واحد. الأفضل أن يكون هناك أكثر من واحد.
        [two] يوجد موظفان. هما وحدهما يمكنهما قراءة البلاغات وتولّيها.
        [few] يوجد { $count } موظفين. هم وحدهم يمكنهم قراءة البلاغات وتولّيها.
        [many] يوجد { $count } موظفًا. هم وحدهم يمكنهم قراءة البلاغات وتولّيها.
       *[other] يوجد { $count } موظف. هم وحدهم يمكنهم قراءة البلاغات وتولّيها.
    }

network-invites =
    <b>الدعوات المفتوحة</b>

    { $count ->
        [0] لا توجد دعوات مفتوحة.
       *[other] عدد الدعوات المفتوحة: { $count }. يمكنك سحب الدعوة؛ وعندها لا يعمل رابطها بعد ذلك.
    }
network-invites-some = تظهر أدناه أول { $shown } فقط.

network-person =
    <b>{ $name }</b>

    الدور: { $role }
    الحي: { $neighbourhood }
    مشاركة منذ: { $since }
network-person-official =
    <b>{ $name }</b>

    الدور: { $role }
    مشاركة منذ: { $since }
    يمكن الوصول: { $reachable ->
        [yes] نعم
       *[no] لا (البوت محظور)
    }
network-person-gone = لم يعد هذا الشخص يشارك.

network-removing =
    <b>إزالة { $name }؟</b>

    { $role ->
        [key-figure] بعدها لن يمكن من حساب { $name } قراءة شيء أو فعل شيء. تبقى البلاغات، بلا الاسم.
        [official] بعدها لن يمكن من حساب { $name } قراءة شيء أو فعل شيء. { $owned ->
            [0] لا توجد الآن بلاغات مفتوحة لدى { $name }.
           *[other] عدد البلاغات المفتوحة الآن لدى { $name }: <b>{ $owned }</b>. يرجى اختيار من يتولّاها. سيعلم أصحاب البلاغات من هو.
        } هل { $name } في مجموعة الموظفين؟ يرجى أيضًا إخراج { $name } منها: قبل ذلك لا أعرض نصوصًا هناك.
       *[other] بعدها لن يمكن من حساب { $name } قراءة شيء أو فعل شيء. والدعوات المفتوحة من { $name } لن تعمل بعدها.
    }

    تصل إلى { $name } رسالة واحدة: أن المشاركة انتهت، مع الشكر. الأفضل الاتصال أولًا.

network-invite =
    <b>دعوة</b>

    لأي دور هذه الدعوة؟
network-invite-made = حسنًا. الدعوة أدناه. الدور: { $role }.

network-invitation =
    <b>دعوة: { $role }</b>

    يمكن مسح هذا الرمز، أو إرسال الرابط:
    { $link }

    يعمل الرابط مرة واحدة، حتى { $day } { $hour }. هو لشخص واحد لك معرفة به. يقرأ كيف يعمل هذا ويحصل على رمز من أربعة أرقام. يرجى أن يخبرك بهذا الرمز، بالهاتف أو وجهًا لوجه. بعدها أسألك أي رمز سمعته.

network-admission =
    طلب مشاركة من <b>{ $name }</b>. الدور: { $role }.

    يرجى أن يصلك من { $name } رمز من أربعة أرقام، بالهاتف أو وجهًا لوجه. بعد سماع الرمز يمكن اختيار <b>{ network-button-type-code }</b>. المحاولات الباقية: { $left }.
network-admission-admitted = ✓ بدأت مشاركة <b>{ $name }</b>. الدور: { $role }.
network-admission-asked = ✓ رمز <b>{ $name }</b> صحيح. الدور: { $role }. يتيح هذا الدور القراءة، لذلك تلزم موافقة موظف أيضًا. سألت الموظفين، وتصلك النتيجة هنا.
network-admission-asked-operator = ✓ رمز <b>{ $name }</b> صحيح. الدور: { $role }. تلزم لهذا الدور موافقة موظف، ولم يعد هناك أي موظف. يمكن لمشرف الخادم القيام بذلك بالأمر <code>schakel agree</code>.
network-admission-asked-new-account = ✓ رمز <b>{ $name }</b> صحيح. لكن حساب تيليغرام هذا غير الحساب السابق، ويظهر فيه كل ما سبق. لذلك تلزم أيضًا موافقة مشرف الخادم بالأمر <code>schakel agree</code>.
network-admission-first = ✓ بدأت مشاركة <b>{ $name }</b>. الدور: { $role }، وهو الأول. كان القرار لك وحدك. من الآن فصاعدًا لا يمكن ذلك: لكل موظف أو منسّق جديد أو مجموعة أخرى تلزم موافقة موظف.
network-admission-asked-again = الرمز لم يكن صحيحًا. يصل رمز جديد إلى { $name }.
network-admission-later = حسنًا. لم يُقرَّر شيء بعد. بعد سماع الرمز يمكن اختيار <b>{ network-button-type-code }</b>. هذا الزر موجود أيضًا من خلال /netwerk.
network-admission-turned-down = رُفض التسجيل، ومُسح كل شيء عن هذا الشخص. إذا كان لهذا الشخص مكان في الشبكة، فيمكن عمل دعوة جديدة من خلال /uitnodigen.
network-admission-gone = انتهت معالجة هذا التسجيل من قبل.

network-second-waits = { $count ->
    [zero] 👥 لا اقتراح ينتظر موافقة موظف.
    [one] 👥 اقتراح واحد ينتظر موافقة موظف.
    [two] 👥 اقتراحان ينتظران موافقة موظف.
    [few] 👥 { $count } اقتراحات تنتظر موافقة موظف.
    [many] 👥 { $count } اقتراحًا ينتظر موافقة موظف.
   *[other] 👥 { $count } اقتراح ينتظر موافقة موظف.
 }
network-removing-last = ⚠️ هذا آخر موظف. بعد ذلك لا يمكنك قبول موظف جديد وحدك: تلزم موافقة مشرف الخادم.

network-button-members = الأعضاء
network-button-roster = الموظفون
network-button-invites = الدعوات
network-button-invite = دعوة
network-button-overview = { button-back }
network-button-remove = إزالة
network-button-remove-now = نعم، إزالة { $name }
network-button-heir = كل شيء إلى { $name }
network-button-no-heir = متاح للجميع من جديد
network-button-keep = { button-stop-no }
network-button-admit = قبول: { $name }
network-button-member = { $name } · { $role }
network-button-withdraw = سحب: { $role }، حتى { $day } { $hour }
network-button-type-code = كتابة الرمز
network-button-refuse = عدم القبول

network-button-open = { desk-button-open }
network-button-erasing = يُمسح قريبًا

network-guests = ⚠️ في مجموعة الموظفين شخص ليس في القائمة. لا يمكن الآن قراءة نصوص هناك.
network-flawed = ⚠️ هناك خطأ في مجموعة الموظفين. لا يمكن الآن قراءة نصوص هناك. الزر { button-again } يبيّن ما يجب تغييره.

network-button-surveys = استطلاع

network-invitation-desk = ليس لدى هذا الشخص تيليغرام؟ عندها يفتح { $address } ويلصق الرابط هناك ويسجّل الدخول بحسابه في البلدية.
