# نظرة عامة كل ثلاثة أشهر، للمنسّق: بالكلمات وكصورة.

quarter-button = نظرة عامة لكل ربع سنة
quarter-title = الربع { $number } من سنة { $year }
quarter-head = <b>نظرة عامة: { $quarter }</b>
quarter-silent = { $count ->
    [0] 🤫 <b>بقي صامتًا:</b> لا أحد.
   *[other] 🤫 <b>بقي صامتًا:</b> وصلته دعوة ولم يجب ولم يحضر. من الجيد السؤال عن الحال.
 }
quarter-busy = { $count ->
    [0] 🎒 <b>يحمل الكثير:</b> لا أحد بشكل لافت.
   *[other] 🎒 <b>يحمل الكثير:</b> من الجيد السؤال هل ما زال ذلك مناسبًا ومن يمكنه المساعدة.
 }
quarter-load = • { $name }: { $meetings ->
    [zero] { $meetings } لقاءات
    [one] لقاء واحد
    [two] لقاءان
    [few] { $meetings } لقاءات
    [many] { $meetings } لقاءً
   *[other] { $meetings } لقاء
  }، الاتفاقات المفتوحة: { $agreements }{ $buddies ->
    [0] { "" }
   *[other] ، عدد من يرافقهم: { $buddies }
 }
quarter-empty = { $count ->
    [0] 🏘 <b>أحياء بلا شخص ثقة:</b> لا يوجد. من كل حي هناك من يشارك.
   *[other] 🏘 <b>أحياء بلا شخص ثقة:</b> هل هناك من يعرف أحدًا هناك؟
 }
quarter-name = • { $name }
quarter-more = … وأيضًا { $count }
quarter-foot = هذا فقط من اللقاءات والاتفاقات والمرافقة. من يبلغ عن شيء لا يظهر هنا أبدًا. ومن هو في استراحة لا يُحسب هنا صامتًا. هذه النظرة العامة لا تُحفظ.
quarter-gone = مضى على هذا الربع وقت طويل. يرجى النظر في النظرة العامة الحالية.
quarter-new = 📊 انتهى { $quarter }. هل نعرض من بقي صامتًا، ومن يحمل الكثير، وأي أحياء ليس فيها أحد بعد؟
quarter-button-look = عرض النظرة العامة
quarter-button-other = عرض { $quarter }
quarter-caption = الشبكة في { $quarter }، بلا أسماء. الأسماء أدناه، لك وحدك.
quarter-picture-silent = بقوا صامتين: وصلتهم دعوة ولم يردوا
quarter-picture-busy = يحملون الكثير: هل ما زال مناسبًا؟
quarter-picture-places = أشخاص الثقة لكل حي
