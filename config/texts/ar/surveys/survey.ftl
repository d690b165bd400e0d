# الاستطلاعات والأسئلة عن السياسات: ما يُسأل عنه الأعضاء، وما يراه المنسّق.

survey-ask-pulse = 🗣 <b>{ $title }</b>
survey-ask-policy = 📋 <b>{ $title }</b>
survey-ask-how =
    لدى البلدية <b>{ $questions ->
    [zero] { $questions } أسئلة قصيرة
    [one] سؤال قصير واحد
    [two] سؤالان قصيران
    [few] { $questions } أسئلة قصيرة
    [many] { $questions } سؤالًا قصيرًا
   *[other] { $questions } سؤال قصير
  }</b> لك. التخطّي ممكن. الإجابة ممكنة حتى { $day }، الساعة { $hour }.

    تُحفظ إجابتك <b>بلا اسمك</b>. يرى الموظفون والمنسّق الأعداد فقط، وبدءًا من 5 إجابات. وما كتبته بنفسك يمكنهم قراءته أيضًا. { $share ->
        [yes] تظهر الأعداد أيضًا لكل من يشارك.
       *[no] تصل النتيجة إلى الموظفين والمنسّق.
    }
survey-ask-answered =
    ✓ <b>{ $title }</b>

    سبق أن أجبت. شكرًا لك!

survey-thanks =
    ✓ شكرًا لك. أُرسلت إجاباتك، بلا اسمك.

    لا أحد يمكنه أن يرى بماذا أجبت. لذلك لا أحد يمكنه الاتصال بك بشأنها. هل لديك بلاغ أو حاجة إلى مساعدة؟ يرجى اختيار <b>الإبلاغ عن أمر مقلق</b> أو <b>طلب مساعدة</b> في الأسفل.
survey-unsent = أُغلق الاستطلاع. ما كتبته لم يُرسل ومُسح. هل هناك ما يُقال؟ يرجى اختيار <b>الإبلاغ عن أمر مقلق</b>.
survey-no-names = { $question } يرجى عدم ذكر أسماء أو عناوين.

survey-ready-mood = كيف الأجواء في حيّك؟
survey-ready-mood-1 = 1 · سيئة جدًا
survey-ready-mood-2 = 2 · سيئة
survey-ready-mood-3 = 3 · متوسطة
survey-ready-mood-4 = 4 · جيدة
survey-ready-mood-5 = 5 · جيدة جدًا
survey-ready-heard = ما الذي يصل إلى سمعك؟
survey-ready-help = هل لديك حاجة إلى مساعدة؟
survey-ready-help-1 = لا، الأمور تسير
survey-ready-help-2 = نعم، تنقصني معلومات
survey-ready-help-3 = نعم، أحتاج إلى دعم
survey-scale-1 = 1 · الأدنى
survey-scale-2 = 2
survey-scale-3 = 3
survey-scale-4 = 4
survey-scale-5 = 5 · الأعلى
survey-days = { $days ->
    [zero] { $days } أيام
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
  }
survey-form-about-pulse = ما اسم هذا الاستطلاع؟ مثلًا: بعد الحريق في الشمال.
survey-form-about-policy = ما الموضوع؟ مثلًا: الخطة الجديدة للساحة.
survey-form-text-pulse = ماذا حدث؟ جملة أو جملتان.
survey-form-text-policy = يرجى شرح الخطة باختصار.
survey-form-kind = السؤال { $number }: ما نوع السؤال؟
survey-form-words = السؤال { $number }: ما هو السؤال؟
survey-form-options = السؤال { $number }: ما الإجابات التي يمكن للناس اختيارها؟ كل إجابة في سطر جديد.
survey-asking-scale = رقم من 1 إلى 5
survey-asking-choice = اختيار من إجابات
survey-asking-words = إجابة بالكلمات

survey-preview = { $count ->
    [0] ⚠️ هذا الآن ليس لأحد. يرجى اختيار مجموعة أخرى من خلال <b>تعديل</b>.
    [1] ⚠️ هذا الآن لشخص ثقة واحد. هذا قليل جدًا: مع أقل من { $least } يمكن تخمين من قال ماذا. يرجى اختيار مجموعة أكبر من خلال <b>تعديل</b>.
    [2] ⚠️ هذا الآن لشخصي ثقة. هذا قليل جدًا: مع أقل من { $least } يمكن تخمين من قال ماذا. يرجى اختيار مجموعة أكبر من خلال <b>تعديل</b>.
    [3] ⚠️ هذا الآن لعدد 3 أشخاص ثقة. هذا قليل جدًا: مع أقل من { $least } يمكن تخمين من قال ماذا. يرجى اختيار مجموعة أكبر من خلال <b>تعديل</b>.
    [4] ⚠️ هذا الآن لعدد 4 أشخاص ثقة. هذا قليل جدًا: مع أقل من { $least } يمكن تخمين من قال ماذا. يرجى اختيار مجموعة أكبر من خلال <b>تعديل</b>.
   *[other] عدد أشخاص الثقة الذين يصلهم هذا: <b>{ $count }</b>. هكذا يرونه:
 }
survey-preview-file = 📎 { $name }
survey-preview-question =
    <b>{ $number }. { $question }</b>
    { $asking ->
        [words] بكلمات خاصة، بحد أقصى 200 حرف.
       *[other] { $options }
    }

survey-list =
    <b>استطلاع</b>

    يمكنك معرفة الأجواء بعد حدث ما، أو السؤال عن رأي الناس في خطة. الإجابة بلا اسم. { $count ->
        [0] لم يُطرح سؤال بعد.
       *[other] أدناه ما طُرح من قبل ({ $count })، الأحدث أولًا.
    }
survey-page-open =
    🟢 <b>{ $title }</b>

    مفتوح حتى { $day }، الساعة { $hour }. بعدها يُغلق تلقائيًا وتأتي النتيجة، وإلى الموظفين أيضًا.

    عدد من سُئلوا: { $asked }
    وصل إلى: { $delivered }
    لم يصل إلى: { $blocked }
    الإجابات: { $answered ->
        [0] أقل من 5
       *[other] { $answered }
    }
survey-page-closed =
    ⚪️ <b>{ $title }</b>

    مغلق.

    عدد من سُئلوا: { $asked }
    وصل إلى: { $delivered }
    لم يصل إلى: { $blocked }
    الإجابات: { $answered ->
        [0] أقل من 5، وهذا قليل جدًا لعرضه
       *[other] { $answered }
    }
survey-closing =
    إغلاق <b>{ $title }</b> الآن؟

    بعدها لا يمكن لأحد الإجابة، وتأتي النتيجة فورًا. { $answered ->
        [0] الإجابات ما زالت أقل من 5. عند الإغلاق الآن لا يظهر شيء.
       *[other] عدد الإجابات: { $answered }.
    }
survey-button-answer = إجابة الأسئلة
survey-button-new-pulse = استطلاع جديد
survey-button-new-policy = سؤال عن سياسة
survey-button-open = 🟢 { $title }
survey-button-closed = ⚪️ { $title }
survey-button-close = إغلاق الآن
survey-button-close-now = نعم، إغلاق الآن
survey-button-results = النتيجة
survey-button-words = قراءة ما كُتب

survey-results =
    📊 <b>{ $title }</b>

    { $answered ->
        [0] الإجابات قليلة جدًا: أقل من 5. لذلك لا يظهر شيء، وإلا يمكن تخمين من قال ماذا.
       *[other] أجاب { $answered } من { $asked }. { $shown ->
            [0] لكن لا يظهر شيء.
           *[other] يظهر أدناه ما قيل. ولا تظهر أعداد حي ما إلا إذا أجاب هناك 5 أشخاص أو أكثر.
        }
    }
survey-results-few = <i>{ $question }</i> إجابات قليلة جدًا (أقل من 5).
survey-caption = <b>{ $question }</b> (الإجابات: { $count })
survey-caption-option = { $option }: { $count }
survey-caption-group = { $place }: { $counts }
survey-picture-count = الإجابات: { $count }
survey-picture-groups = لكل حي
survey-words = <b>{ $question }</b> (الإجابات: { $count }، بالترتيب الأبجدي)
survey-words-more = وإجابات أخرى، عددها: { $count }. يقرأ المنسّق كل شيء من خلال /netwerk، <b>استطلاع</b>.
