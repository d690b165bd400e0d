# إنشاء استطلاع مواعيد: الأسئلة.

form-poll-title = استطلاع المواعيد
form-poll-moment-1 = ما هو الموعد الأول؟
form-poll-moment-1-name = الموعد 1
form-poll-moment-2 = ما هو الموعد الثاني؟
form-poll-moment-2-name = الموعد 2
form-poll-moment-3 = هل هناك موعد ثالث؟
form-poll-moment-3-name = الموعد 3
form-poll-moment-4 = هل هناك موعد رابع؟
form-poll-moment-4-name = الموعد 4
form-poll-moment-5 = هل هناك موعد خامس؟
form-poll-moment-5-name = الموعد 5
form-poll-until = حتى متى يمكن للناس الاختيار؟
form-poll-until-hint = من لم يختر قبل يوم من ذلك يصله تذكير.
form-poll-until-name = يُغلق في
form-poll-until-other = وقت آخر
form-poll-reply-by = في أي وقت يُغلق استطلاع المواعيد؟
form-poll-reply-by-hint = يجب أن يكون قبل الموعد الأول.
form-poll-reply-by-name = وقت آخر

form-date-title = لقاء في هذا الموعد
