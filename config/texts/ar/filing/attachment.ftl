# الصور والرسائل الصوتية مع البلاغ.

attachment-invited = 📎 هل الكلام أسهل؟ يمكنك إرسال رسالة صوتية. ويمكنك إرفاق صورة أيضًا.
attachment-count-photo = { $count ->
    [zero] { $count } صور
    [one] صورة واحدة
    [two] صورتان
    [few] { $count } صور
    [many] { $count } صورة
   *[other] { $count } صورة
  }
attachment-count-voice = { $count ->
    [zero] { $count } رسائل صوتية
    [one] رسالة صوتية واحدة
    [two] رسالتان صوتيتان
    [few] { $count } رسائل صوتية
    [many] { $count } رسالة صوتية
   *[other] { $count } رسالة صوتية
  }
attachment-listed = 📎 { $counts }
attachment-coming = ⏳ رسائل لم تصل بعد: { $count }. لا يستغرق ذلك عادة إلا قليلًا.
attachment-voice = 🎙 صوتك يكشف من أنت لمن يسمعه.
attachment-voice-nameless = 🎙 <b>صوتك يكشف من أنت لمن يسمعه</b>، حتى بلا اسمك. لتجنب ذلك يرجى اختيار <b>تعديل</b> وإزالة الرسالة الصوتية والكتابة بدلًا منها.
attachment-go-on = للإضافة يمكنك إرسال رسالة أخرى. هل اكتمل؟ يرجى اختيار <b>انتهيت</b>.
