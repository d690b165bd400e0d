# لماذا لا يمكن شيء يخص استطلاعًا.

refusal-survey-gone = لم يعد هذا الاستطلاع موجودًا. مُسح كل شيء منه.
refusal-survey-closed = أُغلق هذا الاستطلاع. لم تعد الإجابة ممكنة. هل هناك ما يُقال؟ يرجى اختيار «الإبلاغ عن أمر مقلق».
refusal-survey-answered = سبق أن أجبت. شكرًا لك!
refusal-survey-not-for-you = هذا الاستطلاع ليس مخصصًا لك.
refusal-survey-empty = تم تخطّي كل شيء. يرجى الإجابة عن سؤال واحد على الأقل من خلال «تعديل»، أو اختيار «حذف».
refusal-survey-few = هذا لعدد قليل جدًا من الأشخاص. الحد الأدنى { $least }، وإلا يمكن تخمين من قال ماذا.
refusal-survey-options = كل إجابة في سطر جديد: من { $least } إلى { $most } إجابات، وكل إجابة بحد أقصى { $longest } حرف.
refusal-survey-closed-already = أُغلق هذا الاستطلاع من قبل.
refusal-survey-still-open = لا تأتي النتيجة إلا بعد إغلاق الاستطلاع.
