# لماذا لا يمكن شيء يخص لقاءً.

refusal-meeting-for-nobody = هذا الآن ليس لأحد. يرجى اختيار «تعديل» ثم تحديد لمن هو.
refusal-meeting-sent-too-late = يجب أن تُرسل الدعوة قبل بداية اللقاء. يرجى أولًا تقديم وقت الإرسال، أو اختيار يوم لاحق للقاء.
refusal-reply-by-too-late = الإجابة ممكنة حتى يوم قبل اللقاء. يرجى أولًا تقديم آخر يوم للإجابة، أو اختيار يوم لاحق للقاء.
refusal-nothing-changed = لم يتغير شيء. يرجى اختيار «تعديل» ثم ما سيتغير.
refusal-meeting-changed-meanwhile = غيّر شخص آخر هذا اللقاء في هذه الأثناء. يرجى اختيار «حذف» وفتح اللقاء من جديد من خلال /bijeenkomst.
refusal-meeting-not-sent = لم تُرسل الدعوات بعد، فلم يتمكن أحد من الإجابة.
refusal-nudged-already = من لم يجب وصله تذكير قبل أقل من يوم. يرجى المحاولة غدًا.
refusal-nobody-to-nudge = كل من وصلته الدعوة أجاب.

refusal-agenda-too-many = الحد الأقصى لنقاط جدول الأعمال: { $most }. يرجى اختيار «تعديل» وتقصيره.
refusal-agenda-point-too-long = إحدى نقاط جدول الأعمال طويلة جدًا. الحد الأقصى { $max } حرف. يرجى اختيار «تعديل» وتقصيرها.

refusal-meeting-gone = هذا اللقاء غير موجود لك (أو لم يعد موجودًا).
refusal-meeting-cancelled = أُلغي هذا اللقاء.
refusal-meeting-begun = بدأ هذا اللقاء. لم يعد يمكنك تغيير هذا الآن.
refusal-meeting-past = يرجى اختيار وقت قادم.
refusal-meeting-while-paused = أنت الآن في استراحة. للعودة إلى المشاركة يرجى إرسال /pauze.
refusal-no-calendar-address = عناوين التقويم غير مشغّلة هنا. من خلال «إلى تقويمي» تحت الدعوة يصلك ملف لتقويمك.
