# لماذا لا يمكن إرسال رسالة أو الإجابة عنها.

refusal-announcement-to-nobody = هذه الرسالة لن تصل إلى أحد. يرجى أولًا اختيار من هي له.
refusal-announcement-nobody-there = لا يوجد الآن من تصله رسالة. يرجى أولًا دعوة أشخاص إلى الشبكة.
refusal-announcement-gone = لم تعد هذه الرسالة موجودة، فلا يمكن الرد عليها هنا. يمكنك إخبار المنسّق عند الحديث معه.
refusal-announcement-stopped-already = أُوقفت هذه الرسالة من قبل.
refusal-letter-gone = لم يعد هذا الرد موجودًا. مُسح لأن المدة انتهت.
refusal-letter-writer-left = من كتب هذا لم يعد يشارك. لم تعد الإجابة ممكنة.
refusal-letter-to-nobody = لا يوجد الآن منسّق آخر يمكنه قراءة ردّك.
