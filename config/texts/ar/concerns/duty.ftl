# المناوبة: من ينظر عندما تكون البلدية مغلقة.

duty-title = <b>المناوبة</b>
duty-head = <b>المناوبة</b>. المناوب ينظر في البلاغات العاجلة عندما تكون البلدية مغلقة.
duty-none = لا يوجد جدول بعد. يضعه المنسّق عبر /dienst.
duty-now = الآن، حتى { $day } الساعة { $hour }: <b>{ $name }</b>
duty-next = من { $day } الساعة { $hour }: <b>{ $name }</b>
duty-nobody = لا أحد
duty-week = من المناوب في الأسبوع الذي يبدأ <b>{ $day }</b>؟ الآن: { $name }.
duty-order = <b>من يشارك؟</b> لكل واحد أسبوع، بهذا الترتيب. اضغط على اسم لإضافته في الآخر أو لإزالته.
duty-asked = <b>{ $name }</b> يطلب تبديل مناوبة الأسبوع الذي يبدأ <b>{ $day }</b>.
duty-asked-back = هل تأخذها؟ عندها يأخذ { $name } أسبوعك الذي يبدأ <b>{ $day }</b>.
duty-swapped = تم تبديل مناوبة الأسبوع الذي يبدأ <b>{ $day }</b> مع <b>{ $name }</b>.
duty-given = أعطى المنسّق مناوبة الأسبوع الذي يبدأ <b>{ $day }</b> إلى <b>{ $name }</b>.
duty-begins = { $own ->
    [yes] <b>المناوبة عندك الآن.</b>
   *[other] <b>المناوبة عندك الآن.</b> كانت عند { $name }.
 } إذا جاء شيء عاجل والبلدية مغلقة تصلك رسالة هنا، ليلًا أيضًا.
duty-over = <b>انتهت مناوبتك.</b> المناوبة الآن عند { $name }. شكرًا لك!
duty-call = 🚨 <b>عاجل: { $reference }</b>

    { $call ->
        [yes] المناوبة عندك، وهناك من يطلب الاتصال به. يرجى الاتصال <b>قبل { $moment }</b>. يظهر الرقم{ duty-call-where } عند قراءة البلاغ. وبعد الاتصال يرجى تسجيل: تم الاتصال، أو لم يُجب.
       *[no] المناوبة عندك. يرجى النظر <b>قبل { $moment }</b>: قراءة البلاغ{ duty-call-where }، ثم تأكيد الاستلام أو توليه.
    } إن لم يمكن ذلك نسأل التالي.
duty-call-where = { $group ->
    [yes] {" "}في المجموعة
   *[no] {""}
 }
duty-call-link = <a href="{ $link }">إلى البلاغ</a>
duty-hour = الساعة { $hour }
duty-day-and-hour = { $day } الساعة { $hour }
duty-button = المناوبة
duty-button-order = من يشارك
duty-button-on = { $number }. { $name }
duty-button-week = { $day }: { $name }
duty-button-offer = تبديل: أسبوع { $day }
duty-button-take = آخذها أنا
