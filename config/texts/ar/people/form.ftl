# استراحة، ومغادرة الشبكة: الأسئلة.

form-pause-title = استراحة
form-pause-until = في أي يوم تعود مشاركتك؟
form-pause-until-hint = حتى ذلك اليوم تتركك الشبكة في راحة. بعدها تصلك رسالة قصيرة مني.
form-pause-until-name = العودة في
form-pause-send = بدء الاستراحة
form-pause-preview = هذه استراحة، وتعود مشاركتك في <b>{ $day }</b>. العودة قبل ذلك ممكنة دائمًا، من خلال /pauze.

form-leaving-title = مغادرة الشبكة
form-leaving-why = تؤسفنا مغادرتك. ما السبب الأهم؟
form-leaving-why-hint = يقرأ المنسّق هذا كي نتعلم منه.
form-leaving-why-name = السبب
form-leaving-why-time = لم يعد لدي وقت أو طاقة
form-leaving-why-moved = انتقال إلى مكان أو شيء آخر
form-leaving-why-expected = كانت توقعاتي مختلفة
form-leaving-why-heard = شعرت أن صوتي غير مسموع
form-leaving-why-unsafe = لم أشعر بالراحة في ذلك
form-leaving-why-other = سبب آخر، أو أفضّل عدم قوله
form-leaving-words = هل هناك ما يُحكى عن ذلك؟
form-leaving-words-hint = ماذا كان جيدًا، وماذا يمكن أن يكون أفضل؟ يمكنك تخطّي هذا.
form-leaving-words-name = ما حكيته عن ذلك
form-leaving-successor = من يمكن أن يخلفك؟
form-leaving-successor-hint = يُكتب اسم فقط إذا وافق صاحبه. منظمة أو مكان ممكن أيضًا. يمكنك تخطّي هذا.
form-leaving-successor-name = من يمكن أن يخلفك
form-leaving-send = نعم، مغادرة الشبكة
form-leaving-preview =
    <b>هذه مغادرة للشبكة.</b>
    • يُمسح فورًا اسمك وحيّك واختياراتك وما بدأت ملأه.
    • ما أبلغت عنه يستمر بلا اسمك. لن يصلك عنه شيء بعدها.
    • لن يمكنك بعدها قراءة شيء هنا أو فعل شيء.

    يقرأ المنسّق هذا مع اسمك. وعندما يصله أمسحه هنا:
form-leaving-after = بعدها يرجى اختيار ما يناسبك. هل تغيّر القرار؟ يرجى اختيار «حذف»، وتستمر مشاركتك كالمعتاد.

form-admit-title = القبول
form-admit-code = أي رمز سمعته من { $name }؟
form-admit-code-hint = هو 4 أرقام. إذا لم يصلك شيء بعد، فيمكن التوقف هنا والانتظار حتى المكالمة أو اللقاء.
form-admit-code-name = الرمز
