# Het journaal, voor de coördinator.

journal-button = السجل
journal-day =
    <b>السجل، { $day }</b>

    ما فعله الموظفون والمنسقون وما قرؤوه. بلا نصوص، ولا من أبلغ. ويُسجَّل أيضًا أنك نظرت هنا.
journal-concern =
    <b>سجل { $reference }</b>

    ما فعله به الموظفون والمنسقون، ومن قرأه.
journal-person =
    <b>السجل: { $name }</b>

    ما فعله { $name } وقرأه في آخر { $days } أيام.
journal-nothing = لا يوجد شيء هنا.
journal-erased = مُحي هذا البلاغ. لا يمكن لأحد بعد الآن أن يرى من تعامل معه.
journal-line = { $when } · { $who }: { $what }
journal-line-about = { $when } · { $who }: { $what } · { $about }
journal-was-erased = مُحي
journal-nobody = البوت
journal-act-read = قُرئت نتيجة استطلاع
journal-act-person-invited = دُعي
journal-act-person-admitted = قُبل
journal-act-person-turned-down = لم يُقبل
journal-act-person-removed = خارج الشبكة
journal-act-guest-accepted = يمكنه البقاء في المجموعة
journal-act-rollcall-accepted = العدد في المجموعة صحيح
journal-act-quarter-read = نُظر في ربع السنة
journal-act-erased = مُحي
journal-act-exported = سُلِّمت بيانات
journal-act-journal-shown = نُظر في السجل
journal-act-restored = أُعيدت نسخة احتياطية
journal-act-group-bound = رُبطت المجموعة
journal-act-group-confirmed = أُكِّدت المجموعة
journal-act-group-flawed = المجموعة غير آمنة
journal-act-group-sound = المجموعة سليمة من جديد
