# ما يظهر قليلًا في المشاركة والشبكة والقبول.

toast-introduction-discarded = حُذف. يختار المنسّق شخصًا آخر.

toast-membership-paused = بدأت استراحتك. نتمنى لك راحة طيبة!
toast-membership-back = أهلًا بعودتك!
toast-membership-buddy-on = جميل! عندما ينضم شخص جديد قد أسألك.
toast-membership-buddy-off = حسنًا. لن أسألك عن المرافقة بعد الآن.
toast-membership-named-on = يمكن أن يظهر اسمك.
toast-membership-named-off = لا يظهر اسمك للأعضاء الآخرين.
toast-membership-role-on = حُفظ
toast-membership-role-off = أُزيل
toast-membership-alone = جميل! نخبر مرافقك أن الأمر نجح.
toast-membership-stepped-back = حسنًا. يبحث المنسّق عن شخص آخر. شكرًا لك!
toast-core-on = في المجموعة الأساسية الآن
toast-core-off = لم يعد في المجموعة الأساسية
toast-buddy-asked = سأسأل { $name }.

toast-person-removed = تمت إزالة { $name }.
toast-invite-withdrawn = سُحبت الدعوة.
toast-turned-down = تم الرفض

toast-who-takes-over = يرجى أولًا اختيار من يتولّى البلاغات المفتوحة.
