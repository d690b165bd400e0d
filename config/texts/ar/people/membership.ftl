# المشاركة: استراحة، وعودة، ودورك.

membership-head = <b>المشاركة</b>
membership-taking-part = مشاركتك قائمة. تصلك دعوات الشبكة ورسائلها.
membership-seats-lost = 🪑 عدد اللقاءات التي أكدت حضورها: { $count }. عند الاستراحة ينتقل مكانك فيها إلى شخص آخر. وعند عودتك يمكنك الإجابة من جديد ما دام هناك مكان.
membership-paused = 🌙 أنت في استراحة حتى <b>{ $day }</b>. حتى ذلك اليوم لا تصلك دعوات ولا أسئلة من الشبكة. الإبلاغ عن أمر مقلق ممكن كالمعتاد، وبلاغاتك نخبرك بكل ما يخصها.
membership-core = ⭐ مكانك في المجموعة الأساسية. يحدد المنسّق ذلك معك.
membership-roles = دورك: { $roles }
membership-no-roles = دورك: لم يُختر بعد. وليس ذلك لازمًا.
membership-buddy = مرافقك: <b>{ $name }</b>
membership-walks = مرافقتك مع: <b>{ $name }</b>
membership-willing = { $willing ->
    [yes] المرافقة: لديك استعداد لمرافقة شخص جديد.
   *[no] المرافقة: لم يُذكر استعداد لمرافقة أحد.
 }
membership-named = { $named ->
    [yes] اسمك في اللقاء: يمكن أن يراه من سيحضر أيضًا، إذا وافق الجميع على ذلك.
   *[no] اسمك في اللقاء: يراه المنسّق ومدير اللقاء فقط.
 }
membership-choose = 👇 لتغيير شيء يرجى اختيار زر. التراجع ممكن دائمًا.

membership-button-pause-1 = استراحة: شهر واحد
membership-button-pause-3 = 3 أشهر
membership-button-until = استراحة حتى يوم معين
membership-button-back = عودة إلى المشاركة
membership-button-roles = دوري
membership-button-willing-on = أرغب في مرافقة شخص
membership-button-willing-off = لم أعد أرغب في المرافقة
membership-button-alone = لم أعد أحتاج إلى مرافق
membership-button-step-back = لم أعد أرافق
membership-button-named-on = يمكن أن يظهر اسمي
membership-button-named-off = عدم إظهار اسمي
membership-button-leave = مغادرة الشبكة

membership-roles-head =
    <b>دوري</b>

    ما الذي يناسبك؟ يمكنك اختيار دور أو أكثر، أو لا شيء. ما اخترته يمكن أن يراه المنسّق. الاختيار مرة ثانية يزيله؛ وعندها يزول عندنا أيضًا.
membership-role-connector = صلة وصل
membership-role-representative = صوت المجموعة
membership-role-doer = روح المبادرة
membership-role-critic = صوت النقد
membership-role-connector-means = • <b>صلة وصل</b>: معارفك كثيرون، وبفضلك يلتقون.
membership-role-representative-means = • <b>صوت المجموعة</b>: لديك معرفة بما يشغل مجموعة ما، والكلام باسمها.
membership-role-doer-means = • <b>روح المبادرة</b>: العمل عندك أهم من الكلام، وأن يحدث شيء.
membership-role-critic-means = • <b>صوت النقد</b>: لديك الجرأة على معارضة البلدية والتفكير في الأفضل.

membership-welcome-back = 👋 أهلًا بعودتك! انتهت استراحتك. من الآن تصلك دعوات الشبكة من جديد. هل الوقت مبكر؟ يرجى إرسال /pauze.
membership-chair-left = 👤 من كان سيدير لقاءً أو أكثر لم يعد يشارك. تلك اللقاءات الآن بلا مدير. لاختيار شخص آخر يرجى إرسال /bijeenkomst واختيار اللقاء.
membership-left = تمت مغادرتك للشبكة. مُسح اسمك وحيّك واختياراتك. شكرًا لك على كل ما فعلته من أجل حيّك ومن أجلنا. نتمنى لك كل خير! وإذا رغبت يومًا في العودة فأهلًا بك دائمًا. يكفي الاتصال بالبلدية.

membership-line-core = المجموعة الأساسية: { $core ->
    [yes] نعم
   *[no] لا
 }
membership-line-roles = اختيار شخصي: { $roles }
membership-line-buddy = المرافق: { $name }
membership-line-walks = المرافقة مع: { $name }
membership-line-willing = استعداد لمرافقة شخص جديد
membership-line-paused = 🌙 في استراحة حتى { $day }
membership-button-core-on = إلى المجموعة الأساسية
membership-button-core-off = من المجموعة الأساسية
membership-button-choose-buddy = اختيار مرافق
