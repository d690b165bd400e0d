# الحضور، ونقطة لجدول الأعمال، واتفاق، والتقرير: الأسئلة.

form-present-title = أنا هنا
form-present-code = ما الرمز الظاهر في القاعة؟
form-present-code-hint = هو 4 أرقام. يعرضها مدير اللقاء.
form-present-code-name = الرمز

form-agreement-title = اتفاق
form-agreement-what = ما الذي اتُّفق عليه؟
form-agreement-what-hint = اتفاق واحد في كل مرة، بحد أقصى 200 حرف. يرجى عدم ذكر من لم يحضر.
form-agreement-what-name = الاتفاق
form-agreement-who = من يقوم به؟
form-agreement-who-name = من
form-agreement-who-everybody = الجميع
form-agreement-by = متى يجب أن يكتمل؟
form-agreement-by-hint = في الساعة العاشرة من ذلك اليوم نسأل هل تم.
form-agreement-by-name = يكتمل في
form-agreement-send = تسجيل

form-minutes-title = التقرير
form-minutes-how = كيف يُرسل التقرير؟
form-minutes-how-hint = يصل إلى كل المدعوين.
form-minutes-how-name = التقرير
form-minutes-how-words = في رسالة
form-minutes-how-paper = ملف pdf
form-minutes-words = يرجى كتابة التقرير.
form-minutes-words-hint = بحد أقصى 3500 حرف. الأفضل عدم ذكر أسماء.
form-minutes-words-name = النص
form-minutes-paper = يرجى إرسال التقرير.
form-minutes-paper-name = ملف pdf

form-point-title = نقطة لجدول الأعمال
form-point-point = عمّ يكون الحديث؟
form-point-point-hint = بحد أقصى 150 حرفًا. من يدير اللقاء يرى اسمك معها. الأفضل عدم ذكر أسماء أخرى.
form-point-point-name = النقطة
