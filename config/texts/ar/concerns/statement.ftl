# Wat er in een maand is gewist, voor het archief.

statement-caption =
    🗑 <b>ما مُحي في { $month }</b>

    البلاغات: { $count }. وأمور الشبكة المشتركة: { $together }. في الملف أي البلاغات، وعلى أي أساس. احفظه للأرشيف: ستختفي القائمة من هنا بعد شهر.
statement-reference = الرقم
statement-what = ماذا
statement-category = الفئة
statement-ground = الأساس
statement-month = الشهر
statement-what-concern = بلاغ
statement-what-help = طلب مساعدة
statement-what-together = لقاء أو إعلان أو استطلاع
statement-ground-term = انقضت مدة الحفظ
statement-ground-withdrawn = سحبه من أبلغ
statement-ground-by-hand = يدويًا، من البلدية
statement-ground-person = طلب شخص المحو
