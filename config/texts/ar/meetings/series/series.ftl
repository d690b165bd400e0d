# سلسلة لقاءات: التكرار، والمواعيد، وأين وصلت.

series-rhythm-weeks = { $weeks ->
    [zero] كل { $weeks } أسابيع
    [1] كل أسبوع
    [two] كل أسبوعين
    [few] كل { $weeks } أسابيع
    [many] كل { $weeks } أسبوعًا
   *[other] كل { $weeks } أسبوع
 }
series-rhythm-month = { $which ->
    [first] أول { $weekday } من كل شهر
    [second] ثاني { $weekday } من كل شهر
    [third] ثالث { $weekday } من كل شهر
    [fourth] رابع { $weekday } من كل شهر
   *[last] آخر { $weekday } من كل شهر
 }
series-one-of = 🔁 هذا اللقاء يتكرر: { $rhythm }.
series-closed = يوم إغلاق
series-head =
    🔁 <b>سلسلة: { $title }</b>
    { $rhythm }، الساعة { $hour }. آخر مرة في { $last }.
series-date = • { $day }: { $where }
series-date-skipped = 🚫 { $day } يصادف { $name }: لن يُعقد
series-date-moved = ⬅️ { $day } يصادف { $name }: يصبح { $moved }: { $where }
series-goes-to = { $count ->
    [0] ⚠️ هذا الآن ليس لأحد. يرجى اختيار <b>تعديل</b> ثم تحديد لمن هو.
    [one] تُرسل الدعوات إلى <b>شخص واحد</b>، كل مرة قبل { $days ->
    [zero] { $days } أيام
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
  }. وإذا كان ذلك قد مضى تُرسل فورًا.
    [two] تُرسل الدعوات إلى <b>شخصين</b>، كل مرة قبل { $days ->
    [zero] { $days } أيام
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
  }. وإذا كان ذلك قد مضى تُرسل فورًا.
    [few] تُرسل الدعوات إلى <b>{ $count } أشخاص</b>، كل مرة قبل { $days ->
    [zero] { $days } أيام
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
  }. وإذا كان ذلك قد مضى تُرسل فورًا.
    [many] تُرسل الدعوات إلى <b>{ $count } شخصًا</b>، كل مرة قبل { $days ->
    [zero] { $days } أيام
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
  }. وإذا كان ذلك قد مضى تُرسل فورًا.
   *[other] تُرسل الدعوات إلى <b>{ $count } شخص</b>، كل مرة قبل { $days ->
    [zero] { $days } أيام
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
  }. وإذا كان ذلك قد مضى تُرسل فورًا.
 }
series-clash = ⚠️ تنبيه: في { $day } يوجد في الوقت نفسه أيضًا <b>{ $title }</b>.
series-meeting = { $off ->
    [yes] 🚫 { $day }، الساعة { $hour }: أُلغي
   *[no] • { $day }، الساعة { $hour }: { $where }
 }
series-entry = 🔁 سلسلة: { $title }
series-page-made = ✅ ثُبّتت السلسلة. في { $asks } أسألك هل تستمر.
series-page-ending = ⏰ <b>{ $title }</b> توشك على الانتهاء: آخر مرة في { $last }. هل نستمر فيها؟
series-page-kept = 👍 حسنًا. تنتهي السلسلة في { $last }. لا يلزمك فعل شيء.
series-page-how = 👇 يرجى اختيار يوم لتعديل ذلك اللقاء وحده أو تأجيله أو إلغائه.
series-page-over = 🔁 <b>{ $title }</b>: انتهت هذه السلسلة. لسلسلة جديدة: /bijeenkomst.
series-page-stopping = هل نوقف السلسلة <b>{ $title }</b>؟ عندها تُلغى كل اللقاءات القادمة. تصل إلى المدعوين رسالة واحدة بذلك.
series-button-on = الاستمرار
series-button-off = تنتهي في وقتها
series-button-stop = إيقاف السلسلة كلها
series-button-stop-yes = نعم، إيقاف السلسلة
series-stopped = 🚫 <b>توقفت السلسلة { $title }.</b> ما كان قادمًا أُلغي:
series-stopped-meeting = • { $when }
series-stopped-more = • وبعدها مرات أخرى، عددها: { $count }
series-stopped-next = لا يلزمك فعل شيء. إذا كانت السلسلة في تقويمك، فهنا ملف مرفق. يرجى فتحه كي يصبح تقويمك صحيحًا. وإذا بقي شيء من السلسلة بعدها، فيمكنك حذفه بنفسك.
