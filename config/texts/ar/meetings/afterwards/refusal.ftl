# لماذا لا يمكن شيء بعد لقاء، أو مع نقطة من جدول الأعمال.

refusal-after-no-meeting = أُلغي هذا اللقاء. لا يوجد ما يُسجّل.
refusal-after-too-early = هذا ممكن بدءًا من نصف ساعة قبل البداية. يرجى المحاولة عندها من جديد.
refusal-after-too-late = هذا ممكن حتى يوم بعد اللقاء. لم يعد ممكنًا الآن.
refusal-after-noted = اسمك في قائمة الحاضرين من قبل. أهلًا بك!
refusal-after-no-code = لا يوجد رمز بعد. يمكن لمدير اللقاء عرضه، أو وضع اسمك في القائمة.
refusal-after-thanked = وصل الشكر إلى هذا الشخص من قبل. لم تعد الإزالة من القائمة ممكنة.
refusal-after-thanked-already = وصل الشكر إلى من حضر من قبل.
refusal-after-nobody = يرجى أولًا تسجيل من حضر. يرجى اختيار «الحضور».
refusal-after-no-readers = لا يوجد من يُرسل إليه التقرير.
refusal-meeting-not-yours = هذا اللقاء ليس مخصصًا لك. إذا كان ذلك غير صحيح، فيرجى إخبار من يدير اللقاء.
refusal-agreements-full = عدد الاتفاقات الموجودة: { $most }. يرجى أولًا إزالة اتفاق.
refusal-agreements-none = لا توجد اتفاقات بعد. يرجى اختيار «إضافة اتفاق».
refusal-agreements-told = هذه الاتفاقات لدى من حضر من قبل.
refusal-agreement-gone = لم يعد هذا الاتفاق موجودًا.
refusal-agreement-said = سبق أن قيل كيف سار هذا الاتفاق.
refusal-agreement-day = يرجى اختيار يوم بعد اليوم. مثلًا: الجمعة من الأسبوع القادم.
refusal-points-enough = عدد النقاط التي أرسلتها لهذا اللقاء: { $most }. يرجى الانتظار حتى نخبرك بشأنها.
refusal-point-gone = لم تعد هذه النقطة موجودة.
refusal-point-decided = تم اتخاذ قرار بشأن هذه النقطة.
refusal-agenda-full = عدد النقاط على جدول الأعمال: { $most }. يرجى أولًا إزالة نقطة من اللقاء.
