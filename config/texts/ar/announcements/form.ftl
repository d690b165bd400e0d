# كتابة رسالة أو الإجابة عنها: الأسئلة.

form-announcement-title = إرسال رسالة
form-announcement-reach-hint = ما لا يصل إلى أحد الآن لا يظهر هنا.
form-announcement-reach-name = إلى من
form-announcement-places-name = الأحياء
form-announcement-people-name = الأشخاص
form-announcement-words-nl = ما مضمون الرسالة؟
form-announcement-words-nl-hint = تُكتب بالهولندية. يرجى الاختصار ووضع الأهم في البداية.
form-announcement-words-nl-name = النص
form-announcement-words-en = هل نرسلها بالإنجليزية أيضًا؟
form-announcement-words-en-hint = من اختار الإنجليزية يقرأ هذا النص. وعند التخطي يصل النص الهولندي إلى الجميع.
form-announcement-words-en-name = النص بالإنجليزية
form-announcement-words-other = هل نرسلها بهذه اللغة أيضًا: { $tongue }؟ عند التخطي يصل النص الهولندي إلى من اختار هذه اللغة.
form-announcement-words-other-name = النص: { $tongue }
form-announcement-file = هل هناك ملف pdf مرفق؟
form-announcement-file-hint = يظهر الملف تحت الرسالة.
form-announcement-file-name = ملف pdf
form-announcement-when = متى تُرسل الرسالة؟
form-announcement-when-name = متى
form-announcement-when-now = الآن
form-announcement-when-later = لاحقًا
form-announcement-at = في أي وقت؟
form-announcement-at-hint = لا أرسل شيئًا في الليل. تنتظر الرسالة حتى الساعة { $morning }.
form-announcement-at-name = الوقت

form-reply-title = رد على الرسالة
form-reply-words = ما ردّك؟
form-reply-words-hint = يصل ردّك إلى المنسّق مع اسمك.
form-reply-words-name = ردّك
form-answer-title = إجابة
form-answer-words = ما إجابتك؟
form-answer-words-hint = تصل إجابتك فقط إلى من كتب هذا، مع اسمك.
form-answer-words-name = إجابتك
