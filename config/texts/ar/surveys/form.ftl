# سؤال إلى الشبكة: الأسئلة.

form-survey-title = بلا اسمك

form-asking-title = سؤال إلى الشبكة
form-asking-about-name = العنوان
form-asking-text-name = التوضيح
form-asking-how = كيف تُشرح الخطة؟
form-asking-how-name = الشرح
form-asking-how-words = في رسالة
form-asking-how-file = بملف pdf
form-asking-paper = يرجى إرسال الخطة.
form-asking-paper-name = ملف pdf
form-asking-set = ما الأسئلة؟
form-asking-set-hint = الأسئلة الثلاثة الجاهزة: كيف الأجواء في حيّك، وماذا يُسمع، وهل تلزم مساعدة. بها يكون الاستطلاع جاهزًا فورًا.
form-asking-set-name = الأسئلة
form-asking-set-ready = الثلاثة الجاهزة
form-asking-set-own = أسئلة خاصة
form-asking-q1-name = السؤال 1
form-asking-q1-words-name = كلمات السؤال 1
form-asking-q1-options-name = إجابات السؤال 1
form-asking-q2-name = السؤال 2
form-asking-q2-words-name = كلمات السؤال 2
form-asking-q2-options-name = إجابات السؤال 2
form-asking-q3-name = السؤال 3
form-asking-q3-words-name = كلمات السؤال 3
form-asking-q3-options-name = إجابات السؤال 3
form-asking-reach-name = لمن
form-asking-places-name = الأحياء
form-asking-people-name = الأشخاص
form-asking-share = هل يمكن للمشاركين رؤية الأعداد أيضًا؟
form-asking-share-hint = ما يكتبه الناس بأنفسهم يراه الموظفون والمنسّق فقط.
form-asking-share-name = مشاركة الأعداد
form-asking-share-yes = نعم
form-asking-share-no = لا
form-asking-days = كم من الوقت للإجابة؟
form-asking-days-hint = بعدها يُغلق الاستطلاع تلقائيًا وتأتي النتيجة. الإغلاق قبل ذلك ممكن أيضًا.
form-asking-days-name = المدة
