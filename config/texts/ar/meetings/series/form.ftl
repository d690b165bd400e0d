# إنشاء سلسلة: الأسئلة.

form-series-title = سلسلة لقاءات
form-series-first = متى المرة الأولى؟
form-series-first-name = المرة الأولى
form-series-rhythm = كم مرة يتكرر؟
form-series-rhythm-name = التكرار
form-series-rhythm-weeks-other = غير ذلك
form-series-weeks = كل كم أسبوع؟
form-series-weeks-name = كل كم أسبوع
form-series-until = حتى متى تستمر السلسلة؟
form-series-until-hint = تستمر السلسلة سنة كحد أقصى. وبعدها يمكن تمديدها.
form-series-until-name = حتى متى
form-series-until-weeks-13 = ربع سنة
form-series-until-weeks-26 = نصف سنة
form-series-until-weeks-52 = سنة
form-series-until-day = حتى يوم أختاره
form-series-last = حتى أي يوم ضمنًا؟
form-series-last-name = اليوم الأخير
form-series-closing = ماذا عن يوم عطلة أو إغلاق؟
form-series-closing-hint = تقع مرة في يوم كهذا. يظهر في النهاية أي مرة هي.
form-series-closing-name = أيام العطل
form-series-closing-skip = تخطّي تلك المرة
form-series-closing-move = إلى أول يوم عمل بعده
form-series-send = تثبيت السلسلة
