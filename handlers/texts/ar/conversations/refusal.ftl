# لماذا لا تصلح إجابة. جملة واحدة، ومثال يصلح.

refusal-moment-without-end = هنا يلزم وقت واحد، بلا وقت نهاية. يرجى كتابة اليوم ووقت البداية فقط.
refusal-moment-gone = مضى هذا الوقت. يرجى اختيار وقت لاحق.
refusal-too-many-picked = الحد الأقصى للاختيارات: { $most }. يرجى أولًا إزالة علامة أخرى.
refusal-too-few-picked = الحد الأدنى للاختيارات: { $least }.
refusal-not-a-number = يرجى كتابة عدد صحيح بالأرقام، من { $least } إلى { $most }.
refusal-file-not-pdf = هنا يمكن إرسال ملف pdf فقط. يرجى إرسال الملف بصيغة pdf أو اختيار زر.
refusal-file-too-big = هذا الملف كبير جدًا. الحجم الأقصى { $max } ميغابايت. يرجى تصغيره وإرساله مجددًا.
refusal-too-much-unfinished = هناك أشياء كثيرة لم تكتمل. يرجى أولًا إكمال ما بدأته، أو حذفه بزر «إيقاف». يمكنك إرسال /start لرؤيته.

refusal-moment-unclear = لا أجد هنا يومًا ووقتًا. يُكتب مثلًا هكذا: { $example }
refusal-moment-time-missing = اليوم واضح. في أي ساعة؟ يُكتب اليوم والوقت معًا، مثلًا هكذا: { $example }
refusal-moment-ambiguous = هذا غير واضح بما يكفي. يرجى مراجعة اليوم والوقت وكتابتهما كاملين، مثلًا هكذا: { $example }
refusal-moment-no-such-day = هذا اليوم غير موجود. يرجى اختيار يوم آخر، مثلًا هكذا: { $example }
refusal-moment-past = مضى هذا الوقت. يرجى اختيار وقت قادم، مثلًا هكذا: { $example }
refusal-moment-far = هذا بعد أكثر من سنة ونصف. يرجى اختيار وقت أقرب، مثلًا هكذا: { $example }
refusal-moment-skipped-hour = هذا الوقت غير موجود في تلك الليلة: تتقدم الساعة ساعة واحدة. يرجى اختيار وقت آخر، مثلًا هكذا: { $example }
refusal-day-unclear = لا أجد هنا يومًا. يُكتب مثلًا هكذا: { $example }
refusal-moment-in-digits = لا أستطيع هنا قراءة يوم مكتوب بالكلمات. يرجى اختيار اليوم بالأزرار أو كتابته بالأرقام، مثلًا هكذا: { $example }
