# لماذا لا يمكن شيء ما. جملة قصيرة واحدة، وما يمكن فعله بدلًا منه.

refusal-not-possible = هذا غير ممكن الآن.
refusal-not-allowed = هذا الزر ليس مخصصًا لك.
refusal-stale-button = هذا الزر لرسالة قديمة. يرجى استخدام الأزرار تحت أحدث رسالة.
refusal-invite-spent = هذه الدعوة لا تعمل (لم تعد صالحة). يمكنك طلب دعوة جديدة من البلدية.

# لماذا لا يمكن الآن القيام بخطوة من البروتوكول.
refusal-not-closed = هذا ممكن فقط بعد إغلاق البلاغ.
refusal-needs-words = يرجى كتابة السبب أيضًا.
refusal-question-open = ما زال هناك سؤال مفتوح لدى صاحب البلاغ. يرجى انتظار الإجابة.
refusal-question-closed = أُغلق هذا السؤال. ما زال بإمكانك إضافة شيء.
refusal-identity-settled = صاحب البلاغ قرر هذا من قبل.
refusal-waits-at-partner = ما زال هذا لدى شريك. يرجى السؤال هناك أولًا عما حدث ثم اختيار «تم السؤال».
refusal-nothing-at-partner = هذا ليس لدى شريك (الآن).
refusal-unknown-partner = لم يعد هذا الشريك في البروتوكول. يرجى اختيار شريك آخر.
refusal-no-partners = لا شركاء في البروتوكول. لذلك لا تمكن الإحالة.
refusal-escalation-answered = تمت الإجابة عن هذا من قبل.
refusal-nothing-waits = تم اتخاذ قرار بهذا الشأن.
refusal-request-waits = يجب أن يقرر المنسّق أولًا.
refusal-no-wish-to-reopen = لم يطلب صاحب البلاغ إعادة الفتح.
refusal-reopen-asked-already = طلبت هذا من قبل. الموظفون ينظرون فيه.
refusal-erasure-postponed-already = تم تأجيل هذا مرة. لا يمكن مرة ثانية.
refusal-nobody-chosen = يرجى أولًا اختيار من سيتولى هذا.
refusal-own-concern = لا أحد يعالج بلاغه الخاص. يرجى اختيار شخص آخر.
refusal-named-already = اسمك موجود من قبل.
refusal-nameless-already = اسمك لم يعد موجودًا.
refusal-name-asked = يسأل الموظفون الآن هل يمكنهم معرفة اسمك. يرجى الإجابة عن ذلك أولًا.
refusal-help-has-a-name = طلب المساعدة يظهر دائمًا مع اسمك. يمكنك سحب الطلب.
refusal-call-has-a-name = طلب الاتصال يظهر دائمًا مع اسمك. يمكنك سحبه.
