# البروتوكول كصورة.

picture-title = ماذا يحدث لبلاغك؟
picture-confirm = خلال { $term }، وللعاجل { $urgent }
picture-take-up = خلال { $term } من بلاغك
picture-feedback = خلال { $term } من بلاغك
picture-heard = نخبرك بما تم
picture-only-then = بعد ذلك فقط يُغلق البلاغ
picture-kept = { $least ->
    [zero] بعد { $least } أيام
    [one] بعد يوم واحد، أو لاحقًا عند الحاجة
    [two] بعد يومين
    [few] بعد { $least } أيام
    [many] بعد { $least } يومًا
   *[other] بعد { $least } يوم
 }
picture-erased = يُمسح كل شيء
picture-counted = تُحسب كل مهلة من لحظة الإبلاغ.
picture-late = هل طالت خطوة؟ يصل إشعار إلى المنسّق.
picture-question = عند سؤالك عن شيء تتوقف المهلة.
picture-withdraw = السحب ممكن دائمًا. بعد { $days ->
    [zero] { $days } أيام
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
  } يُمسح كل شيء.
picture-caption = هكذا نتعامل مع بلاغاتك. هذه الصورة من بروتوكولنا.
