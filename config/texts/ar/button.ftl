### Not yet read by a native speaker.
### People are addressed as "you" in forms that do not say whether they are a woman or a man:
### "يرجى اختيار", "يمكنك", never "اختر" or "تريد". A name, a place or a date stands on its own: no
### letter is joined to it. Numbers are written in Western digits, with all six forms or [other] alone.
### A key figure is a "شخص ثقة" (plural "أشخاص الثقة"), an official a "موظف", a chair a "مدير اللقاء", a
### buddy a "مرافق", a concern a "بلاغ", a meeting a "لقاء".

# الأزرار التي تحمل الاسم نفسه في كل مكان. إذا كان لموضوع ما نص خاص به فهو الذي يظهر.

button-back = رجوع
button-stop = إيقاف
button-stop-no = لا، رجوع
button-done = انتهيت
button-send = إرسال
button-edit = تعديل
button-discard = حذف
button-answer = إجابة
button-refresh = تحديث
button-again = التحقق مجددًا
